import { places } from '../names/name-tables.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { conjunctions, determiners, prepositions, pronouns } from '../words/word-classes.ts'
import { type HeadlineLine, holdsVerb } from './line/headline-line.ts'
import { subordinating } from './words/openers.ts'
import { headlineVerbs } from './words/act-verbs.ts'
import { wordSet } from './words/word-set.ts'

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
  const who = actor?.low ?? ''
  const isWhom = isPlace ? CASES.has(who) || PEOPLE.has(who) : isTown && CASES.has(who)
  const near = { ...rest, to: rest.from + (next?.kind === 'comma' ? 5 : 3) }
  if (isWhom && holdsVerb(line, near)) return true
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
  return isPlace && actsThere(line, rest)
}

/** Whether another than the place before opens a clause: "Texas: Bill to ban 'lab meat' advances". */
function actsThere(line: HeadlineLine, { from, to }: Phrase): boolean {
  const { tokens } = line
  const [actor, next] = tokens.slice(from, from + 2)
  if (actor?.kind !== 'word' || !actor.capital || places.has(actor.low)) return false
  const sub = tokens.findIndex(({ low }, at) => at > from && subordinating.has(low))
  const main = { from, to: sub < 0 ? to : sub }
  // not "Iran: Talks were 'a waste'"
  if (opines(line, main)) return false
  if (holdsVerb(line, main)) return true
  const isActor =
    actor.possessive || next?.kind === 'quote' || /^\p{Ll}.*[^s]s$/u.test(next?.text ?? '')
  return isActor && !/^[A-Z]{2}$/.test(actor.text)
}

/** Whom news of a town, which no table may hold, is about. */
const CASES = wordSet(
  'one two three four five six seven eight nine ten man woman boy girl teen(s) teenager(s) couple gunman gunmen',
)

/** Whom news of a place is about besides. */
const PEOPLE = wordSet(`
dozens hundreds thousands men women boys girls family mother father police court protesters soldier(s) rebels villagers students
tourist(s) briton(s) passengers
`)

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
