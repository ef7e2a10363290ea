import type { Phrase } from '../phrases/noun-phrases.ts'
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
} from '../phrases/word-classes.ts'
import { places } from '../names/name-tables.ts'
import { holdsVerb, type HeadlineLine } from './headline-line.ts'
import { headlineVerbs } from './headline-words.ts'

/** Whether what finds is what the headline is about: "Dam inquiry", "Match report", not "UN inquiry". */
export function isAbout({ tokens }: HeadlineLine, { from, to }: Phrase): boolean {
  if (to - from < 2) return false
  const [before, head] = tokens.slice(to - 2, to)
  if (head?.low === 'files' && before?.capital) return true
  return ABOUT.some((pair) => pair.test(`${before?.low} ${head?.low}`))
}

/** Words and nouns for what finds that make a topic, and those of which only a body's own find. */
const ABOUT = [
  /^(?:match|special|race|weather|traffic|market|injury|transfer|ski|crop|progress|trip|surf|field|tour) reports?$/,
  /^(?:stress|driving|flight|road|fitness|screen) tests?$/,
  /^(?!(?:exit|opinion|snap|new|online|straw) )\S+ polls$/,
  /^(?!(?:internal|independent|official|public|government|council|police|senate|house|congressional|parliamentary|federal|state|royal|un|eu|new|us|uk|bbc|fbi|peer|literature|\S+(?:ish|ian|ean|ese)) )\S+ (?:inquiry|probe|investigation|review|commission)$/,
]

/**
 * Whether words are a question, a list or a title and state nothing: "Is the party over?", "Four things to know", "the
 * man who would be king", "Guests who never leave".
 */
export function isSubtitle(line: HeadlineLine, { from, to }: Phrase): boolean {
  const { tokens, verbs } = line
  const first = tokens[from]?.low ?? ''
  if (tokens[to - 1]?.text === '?') return !/^(?:i|we)$/.test(first)
  if (/^(?:inside|behind|meet)$/.test(first)) return true
  const isCounted = tokens[from]?.kind === 'number' || NUMBERS.test(first)
  if (isCounted && tokens.slice(from + 1, from + 4).some(({ low }) => LISTED.test(low))) return true
  const opens = /^(?:the|an?)$/.test(first)
  const who = tokens.findIndex(
    ({ low }, at) => at > from + (opens ? 1 : 0) && (opens ? RELATIVES : WHO).test(low),
  )
  if (opens) return !holdsVerb(line, { from: from + 1, to: who < 0 ? to : who })
  const isNoun = who > from && who < from + 3 && !holdsVerb(line, { from: from + 1, to: who })
  return (
    isNoun && !tokens.some(({ low }, at) => at > who + 2 && (verbs[at] || auxiliaries.has(low)))
  )
}

const RELATIVES = /^(?:who|whose|that|you|we|they|he|she|it|i)$/

const WHO = /^(?:who|whose|that)$/

const NUMBERS = /^(?:two|three|four|five|six|seven|eight|nine|ten|all|some)$/

/** What an article counts out. */
const LISTED =
  /^(?:things|ways|reasons|lessons|questions|takeaways|facts|moments|tips|charts|signs|steps|points|myths|stats|numbers|rules|secrets|mistakes|theories|scenarios)$/

/** Whether words present whoever is named behind the colon: "Player of the match", "Reed's new rival", "The man behind the dam". */
export function presents(line: HeadlineLine, { from, to }: Phrase): boolean {
  const { tokens } = line
  if (tokens[from]?.low === 'meet') return true
  if (holdsVerb(line, { from, to })) return false
  const link = tokens.findIndex(
    ({ low }, at) => at > from && at < to && (prepositions.has(low) || low === 'behind'),
  )
  const head = tokens[(link < 0 ? to : link) - 1]?.low ?? ''
  const isOne = /^(?:the|an?)$/.test(tokens[from]?.low ?? '') || tokens[link]?.low === 'of'
  return PRESENTED.test(head) || (isOne && /^(?:m[ae]n|wom[ae]n|people|person)$/.test(head))
}

/** What somebody or something is, who is named next. */
const PRESENTED =
  /^(?:target|enem(?:y|ies)|problem|winner|loser|victim|hero|heroine|face|name|key|rival|weapon|ally|allies|front-?runner|favou?rite|casualty|casualties|culprit|player|boss|leader|pick|choice|successor|secret|driver|beneficiary|scapegoat|obsession|guest|threat|saviou?r|mastermind|brains|star|goalscorer|scorer|fixture|venue|opponent)s?$/

/**
 * Whether a topic stands before a clause with an actor of its own: a place ("Texas: Bell signs 'harsh' bill"), or what
 * is nobody's name, before an adjective in marks ("Pune: 'Drunk' driver hits tree", "NHS: 'Corridor care' deaths rise").
 */
export function isTopicOfActor(
  line: HeadlineLine,
  { from, to }: Phrase,
  rest: Phrase,
  kind: string | null,
): boolean {
  const { tokens, verbs } = line
  const [actor, next] = tokens.slice(rest.from, rest.from + 2)
  const last = tokens[to - 1]?.low ?? ''
  const isPlace = places.has(last) || STATES_IN_TWO.test(last)
  // "Spain: Two held over 'sham' wedding", "Marlow: Girl, 5, found after 'freak' storm"
  const isTown = kind === 'unknown' && to - from === 1 && !opines(line, rest)
  const whom = isPlace ? PEOPLE : isTown ? CASES : null
  const near = { ...rest, to: rest.from + (next?.kind === 'comma' ? 5 : 3) }
  if (whom?.test(actor?.low ?? '') && holdsVerb(line, near)) return true
  // "Tom Reed: 'Monster' who fooled a nation"
  if (actor?.kind === 'quote' && /^whos?e?$/.test(next?.low ?? '')) return true
  if (actor?.kind === 'quote') {
    const isAdjective =
      next?.kind === 'word' &&
      ![prepositions, pronouns, conjunctions, determiners].some((words) => words.has(next.low)) &&
      next.low !== 'to' &&
      !verbs[rest.from + 1]
    if (isPlace && next?.low === 'of' && !holdsVerb(line, rest)) return true
    const words = { ...rest, from: rest.from + 1 }
    if (!isAdjective || opines(line, words)) return false
    const isSurname =
      kind === 'unknown' && to - from === 1 && !/\p{Lu}{2}/u.test(tokens[from]?.text ?? '')
    return isSurname && !isPlace
      ? tellsAct(line, words)
      : isPlace || /^(?:unknown|organisation)$/.test(kind ?? '')
  }
  if (!isPlace || actor?.kind !== 'word' || !actor.capital) return false
  const isActor =
    actor.possessive || next?.kind === 'quote' || /^\p{Ll}.*[^s]s$/u.test(next?.text ?? '')
  return isActor && !places.has(actor.low) && !/^[A-Z]{2}$/.test(actor.text)
}

/** Whom news of a town, which no table may hold, is about. */
const CASES =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|man|woman|boy|girl|teens?|teenagers?|couple|gunm[ae]n)$/

/** Whom news of a place is about. */
const PEOPLE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|man|woman|men|women|boy|girl|boys|girls|teens?|teenagers?|couple|family|mother|father|police|court|protesters|soldiers?|gunm[ae]n|rebels|villagers|students|tourists?|britons?|passengers)$/

/** Second words of states: "Sri Lanka". */
const STATES_IN_TWO = /^(?:lanka|faso|leone|rica|guinea|herzegovina|macedonia|leste|emirates)$/

/** Whether words have a finite verb, a participle, a form in -s behind a singular or one without it behind a plural. */
function tellsAct({ tokens, verbs }: HeadlineLine, { from, to }: Phrase): boolean {
  return tokens.slice(from, to).some(({ low, capital }, index) => {
    const before = tokens[from + index - 1]
    if (verbs[from + index] || low.endsWith('ed')) return true
    if (capital || before?.kind !== 'word') return false
    return before.low.endsWith('s') ? headlineVerbs.has(`${low}s`) : /[^su]s$/.test(low)
  })
}

const opines = ({ tokens }: HeadlineLine, { from, to }: Phrase): boolean =>
  tokens.slice(from, to).some(({ low }) => OPINES.test(low))

/** Words of an opinion rather than an act, and of those who speak. */
const OPINES =
  /^(?:i|me|my|we|us|our|is|are|was|were|be|must|should|will|would|can|cannot|could|may|might|has|have|had)$/
