import type { Phrase } from '../phrases/noun-phrases.ts'
import { auxiliaries, prepositions } from '../words/word-classes.ts'
import { type HeadlineLine, holdsVerb } from './line/headline-line.ts'
import { wordSet } from './words/word-set.ts'

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
  if (isCounted && tokens.slice(from + 1, from + 4).some(({ low }) => LISTED.has(low))) return true
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
const LISTED = wordSet(`
things ways reasons lessons questions takeaways facts moments tips charts signs steps points myths stats numbers rules secrets mistakes
theories scenarios
`)

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
  return PRESENTED.has(head) || (isOne && /^(?:m[ae]n|wom[ae]n|people|person)$/.test(head))
}

/** What somebody or something is, who is named next. */
const PRESENTED = wordSet(`
target(s) enemy(s) enemies(s) problem(s) winner(s) loser(s) victim(s) hero(s) heroine(s) face(s) name(s) key(s) rival(s) weapon(s) ally(s)
allies(s) frontrunner(s) front-runner(s) favorite(s) favourite(s) casualty(s) casualties(s) culprit(s) player(s) boss(s) leader(s) pick(s)
choice(s) successor(s) secret(s) driver(s) beneficiary(s) scapegoat(s) obsession(s) guest(s) threat(s) savior(s) saviour(s) mastermind(s)
brains(s) star(s) goalscorer(s) scorer(s) fixture(s) venue(s) opponent(s)
`)
