import { type ReadName, isAgentNoun, readName } from '../../names/names.ts'
import type { Phrase } from '../../phrases/noun-phrases.ts'
import type { Token } from '../../words/tokens.ts'
import { determiners } from '../../words/word-classes.ts'
import type { HeadlineLine } from './headline-line.ts'
import { bodies, outlets } from '../words/bodies.ts'
import { finders, isRoleNoun, speakers } from '../words/speaker-nouns.ts'
import { wordSet } from '../words/word-set.ts'

/** The words of a name as tables have them: "white-house". */
const nameOf = (tokens: readonly Token[], { from, to }: Phrase): string =>
  tokens
    .slice(from, to)
    .map(({ low }) => low)
    .join('-')

/** A body that speaks for itself before a colon: "Kremlin", "WHO". */
export const isBody = (tokens: readonly Token[], phrase: Phrase): boolean =>
  bodies.has(nameOf(tokens, phrase))

/** Who carries the story: "Reuters", "The Guardian". */
export const isOutlet = (tokens: readonly Token[], phrase: Phrase): boolean =>
  outlets.has(nameOf(tokens, phrase).replace(/^the-/, ''))

/** What a noun phrase is: a person or body by role, a name, or neither. */
export function kindOfSpeaker(
  tokens: readonly Token[],
  { from, to }: Phrase,
): 'finder' | 'role' | ReadName['kind'] | null {
  const last = tokens[to - 1]
  const head = headOf(tokens, { from, to })
  if (!last) return null
  if (head && finders.has(head.low)) return 'finder'
  if (head && !isStageName(tokens, to - 1, from) && (speakers.has(head.low) || isFormer(head.low)))
    return 'role'
  if (head && isAgentNoun(head.low) && (!head.capital || head !== last)) return 'role'
  if (!last.capital) return isBody(tokens, { from, to }) ? 'organisation' : null
  // "Norway's PM Ortiz"
  const owner = tokens.findLastIndex(
    ({ possessive }, at) => at >= from && at < to - 1 && possessive,
  )
  const name = tokens.slice(Math.max(from, owner + 1), to)
  return readName(name.map(({ text }) => text))?.kind ?? null
}

/** Whether a name is a person's, by its first name or a title. */
export function isPersonName({ tokens }: HeadlineLine, { from, to }: Phrase): boolean {
  const name = readName(tokens.slice(from, to).map(({ text }) => text))
  return name?.kind === 'person' && (name.sex !== null || name.titled)
}

/** "ex-aide", "co-owner". */
const isFormer = (low: string): boolean => {
  const noun = /^(?:ex|co|vice)-(\p{L}+)$/u.exec(low)?.[1] ?? ''
  return isRoleNoun(noun)
}

/** The head of a noun phrase: "survivor of crash", "adviser to the king", and "farmers" of "hundreds of farmers". */
export function headOf(tokens: readonly Token[], { from, to }: Phrase): Token | undefined {
  let bound = from + 1
  while (bound < to && !isBound(tokens, bound)) bound++
  if (bound >= to) return tokens[to - 1]
  const head = tokens[bound - 1]
  return tokens[bound]?.text === 'of' && QUANTITIES.has(head?.low ?? '') ? tokens[to - 1] : head
}

const isBound = (tokens: readonly Token[], at: number): boolean => {
  // a joiner in a whole name is marked: "Ministry of Health"
  const low = tokens[at]?.low.replace('·', '') ?? ''
  return (
    low === 'of' || low === 'for' || low === 'from' || (low === 'to' && isSomebody(tokens[at + 1]))
  )
}

/** Whether a word can begin a name or a role, and is no infinitive. */
export const isSomebody = (token: Token | undefined): boolean =>
  token?.capital === true || determiners.has(token?.low ?? '') || isRoleNoun(token?.low ?? '')

const QUANTITIES = wordSet(`
tens dozens scores hundreds thousands millions half third(s) two-thirds quarter(s) three-quarters number majority most many some all one two
three group(s) crowd couple pair handful array host
`)

/** "Burna Boy", "Spice Girls", "Kaizer Chiefs", "Big Brother". */
const isStageName = (tokens: readonly Token[], at: number, from: number): boolean =>
  at > from &&
  /^(?:Boys?|Girls?|Kings?|Queens?|Chiefs|Royals|Senators|Rebels|Stars|Brother|Force)$/.test(
    tokens[at]?.text ?? '',
  ) &&
  tokens[at - 1]?.capital === true &&
  tokens[at - 1]?.possessive === false
