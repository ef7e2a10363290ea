import { nameOf, type Figure } from '../cast/name-people.ts'
import { foldName, isAgentNoun, namesOffice, readName } from '../names/names.ts'
import { isAcronymOf, isFormOf, lastOf, wordsOf } from '../names/same-person.ts'
import { isCount } from '../phrases/counts.ts'
import { itemsOf } from '../phrases/lists.ts'
import { isOther } from '../phrases/modifiers.ts'
import { isOrigin, isParliamentarian } from './epithets.ts'
import { beforeRelative, nameInAside, namesInAside } from '../cast/name-in-aside.ts'
import type { Followed } from './follow-figures.ts'
import { antecedent } from '../cues/antecedents.ts'
import { areFor, endOfHead } from '../phrases/heads.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { institutions } from '../names/body-nouns.ts'
import { places } from '../names/name-tables.ts'
import { sentenceAt, type ParagraphReading } from '../phrases/paragraph-reading.ts'
import { nameWord, type Token } from '../words/tokens.ts'
import { personal, prepositions, subordinators, weekdays } from '../words/word-classes.ts'

/**
 * The name to show for a phrase that speaks, a pronoun resolved, a last name expanded; `null` where nobody can be told.
 */
export function nameSpeaker(
  reading: ParagraphReading,
  paragraph: number,
  phrase: Phrase,
  followed: Followed,
): string | null {
  const { tokens, text } = reading
  const first = tokens[phrase.from]
  if (!first) return null
  const low = first.low.replace(/'.*$/, '')
  if (
    phrase.to - phrase.from === 1 &&
    (personal.has(low) || low === 'his' || low === 'her' || low === 'its' || low === 'their')
  ) {
    if (low === 'who') return nameAntecedent(reading, paragraph, phrase.from, followed)
    return followed[paragraph]?.get(phrase.from)?.name ?? null
  }
  if (isNobody(reading, phrase)) return null
  const items = itemsOf(tokens, phrase)
  if (items.length > 1) return nameList(reading, items, followed[paragraph])
  const both = namesInAside(tokens, phrase)
  if (both) return nameRun(tokens, both.from, both.to, followed[paragraph])
  const name = nameInAside(tokens, phrase)
  if (name) {
    const named = nameRun(tokens, name.from, name.to, followed[paragraph])
    const and = beforeRelative(tokens, phrase)
    return and < 0
      ? named
      : `${nameRun(tokens, phrase.from, and, followed[paragraph])} and ${named}`
  }
  if (phrase.to - phrase.from === 1 && STANDS_IN.test(low)) return null
  if (isOther(low, tokens[phrase.to - 1] ?? first)) return null
  const officer = nameBehindBody(tokens, phrase)
  if (officer) return nameRun(tokens, officer.from, officer.to, followed[paragraph])
  const isOwned = /^(?:his|her)$/.test(low) && !tokens[phrase.to - 1]?.capital
  const meant = isOwned ? phrase.to - 1 : low === 'the' ? phrase.from : -1
  const told = followed[paragraph]?.get(meant)
  if (told) return told.name
  const opens = /^(?:both|all|even|only)$/.test(low) && tokens[phrase.from + 1]?.capital
  if (opens) return nameSpeaker(reading, paragraph, { ...phrase, from: phrase.from + 1 }, followed)
  const end = endOfHead(tokens, phrase)
  const asWritten =
    ((isCount(first) || SHARES.test(low)) && end === phrase.from + 1) ||
    isEpithet(tokens, phrase.from, end) ||
    isOwnedOffice(tokens, phrase.from, end) ||
    areFor(tokens, phrase)
  if (!tokens[end - 1]?.capital || asWritten) return describe(text, tokens, phrase)
  return nameRun(tokens, phrase.from, end, followed[paragraph])
}

/** Each of several as the text has them, their names completed: "Ana Bell, Tom Reed and two sailors". */
function nameList(
  { text, tokens }: ParagraphReading,
  items: readonly Phrase[],
  figures: ReadonlyMap<number, Figure> | undefined,
): string {
  const names = items.map(({ from, to }) => {
    const isName = tokens.slice(from, to).every(({ capital }) => capital)
    return isName && !isAgentNoun(tokens[to - 1]?.low ?? '')
      ? nameRun(tokens, from, to, figures)
      : (describe(text, tokens, { from, to }) ?? '')
  })
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** The person's name behind a role and its body: "the chief executive of the Harbour Board Ana Bell". */
function nameBehindBody(tokens: readonly Token[], { from, to }: Phrase): Phrase | null {
  let body = to - 3
  while (body > from && !institutions.has(tokens[body]?.low ?? '')) body--
  if (body <= from) return null
  const words = tokens.slice(body + 1, to)
  if (!tokens.slice(from + 1, body).some(({ low }) => /^(?:of|for|at)$/.test(low))) return null
  if (!words.every(({ capital, possessive, low }) => capital && !possessive && !low.endsWith('·')))
    return null
  return readName(words.map(({ text }) => text))?.kind === 'person' ? { from: body + 1, to } : null
}

function nameAntecedent(
  reading: ParagraphReading,
  paragraph: number,
  who: number,
  followed: Followed,
): string | null {
  const lo = sentenceAt(reading, who)?.from ?? 0
  const phrase = antecedent(reading.tokens, who, lo)
  if (!phrase || reading.tokens[phrase.from]?.low === 'who') return null
  return nameSpeaker(reading, paragraph, phrase, followed)
}

function nameRun(
  tokens: readonly Token[],
  from: number,
  end: number,
  figures: ReadonlyMap<number, Figure> | undefined,
): string {
  let start = end - 1
  while (start > from && isInName(tokens, start - 1)) start--
  if (isPartOfSchool(tokens, start)) start = from
  const words = tokens
    .slice(start, end)
    .map((token, at) => (start + at < end - 1 ? token.text : nameWord(token)))
  const both = start + words.lastIndexOf('and')
  if (
    both > start &&
    isTitled(words.slice(0, both - start)) &&
    isTitled(words.slice(both + 1 - start))
  )
    return `${nameRun(tokens, start, both, figures)} and ${nameRun(tokens, both + 1, end, figures)}`
  const name = readName(words)
  if (!name) return words.join(' ')
  const known = figures?.get(end - 1)
  const isForm = name.words.length > 1 && name.suffix.length === 0 && known !== undefined
  if (isForm && isFormOf(wordsOf(known.name), name.words.map(foldName))) return known.name
  if (name.words.length > 1 && !(foldName(name.words[0] ?? '').length === 1)) return nameOf(name)
  if (known && isKnownAs(known, name.words)) return known.name
  return nameOf(name)
}

/** Whether a part of a university or hospital begins here, behind its owner: "the University of Hull's School of Law". */
const isPartOfSchool = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.possessive === true &&
  /^(?:of|for)·?$/.test(tokens[at + 1]?.low ?? '') &&
  /^(?:department|school|faculty|institute|cent(?:re|er)|laboratory|college|clinic)$/.test(
    tokens[at]?.low ?? '',
  ) &&
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ low, capital }) => capital && /^(?:university|college|hospital)$/.test(low))

/** Whether a name alone is the last, the first or a middle one of a figure's ("Bell", "Ana", "Xi"), or its acronym. */
function isKnownAs({ last, name }: Figure, words: readonly string[]): boolean {
  const told = lastOf(words)
  if (last === told || (words.length === 1 && isAcronymOf(words[0] ?? '', name))) return true
  return !places.has(told) && wordsOf(name).includes(told)
}

/** Whether each of two coordinated names has a title, so that both are shown: "Sen. Ana Bell and Rep. Tom Reed". */
function isTitled(words: readonly string[]): boolean {
  const name = readName(words)
  return name?.kind === 'person' && name.titled
}

/** Whether a token goes on with a name: a capital, or "of" or "and" behind one. */
function isInName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.possessive || weekdays.has(token.low)) return false
  return token.capital || (/^(?:of|and|&)$/.test(token.low) && tokens[at - 1]?.capital === true)
}

/** Words for some of many, behind which these are named: "One of the sailors", "Many in the crowd". */
const SHARES = /^(?:one|another|some|many|most|several|few|both|all|each|those|others)$/

/** Words for what a sentence before has named, which alone tell nobody. */
const STANDS_IN =
  /^(?:them|him|us|me|one|another|each|several|both|this|that|these|those|either|any(?:one|body))$/

/** An expletive subject or a fronted preposition, which is nobody: "It's", "There". */
function isNobody(reading: ParagraphReading, { from, to }: Phrase): boolean {
  const { tokens } = reading
  const low = tokens[from]?.low ?? ''
  if (/^(?:it|that|there|this|here)'/.test(low)) return true
  if (to - from > 1) return false
  const opens = sentenceAt(reading, from)?.from === from
  return (
    low === 'there' ||
    ((opens || !tokens[from]?.capital) && (prepositions.has(low) || subordinators.has(low)))
  )
}

/**
 * An epithet without an antecedent, which is shown as the text has it: "the American", "one Republican", "an influential
 * Hispanic Republican".
 */
function isEpithet(tokens: readonly Token[], from: number, end: number): boolean {
  return (
    /^(?:the|an?|one|another)$/.test(tokens[from]?.low ?? '') &&
    (isMember(tokens[end - 1]?.low ?? '') ||
      (end - from === 2 && isOrigin(tokens[end - 1]?.low ?? '')))
  )
}

/** An office without a name, of whom it is told: "Chad's Ambassador to France". */
function isOwnedOffice(tokens: readonly Token[], from: number, end: number): boolean {
  const owner = from + tokens.slice(from, end).findLastIndex(({ possessive }) => possessive)
  return owner >= from && namesOffice(tokens.slice(owner + 1, end).map(({ text }) => text))
}

const isMember = (low: string): boolean =>
  isParliamentarian(low) ||
  /^(?:republican|democrat|conservative|liberal|libertarian|independent)$/.test(low)

function describe(text: string, tokens: readonly Token[], phrase: Phrase): string | null {
  const first = tokens[phrase.from]
  const last = tokens[phrase.to - 1]
  if (!first || !last) return null
  const described = text.slice(first.start, last.end)
  return last.possessive ? described.replace(/['’]s?$/, '') : described
}
