import { articles, prepositions } from '../../text/de/function-words.ts'
import type { Quote } from '../quote.ts'
import { readNounPhrase } from './noun-phrase.ts'
import type { Subject } from './subjects.ts'
import { isPronoun, isVerbPlace } from './subjects.ts'
import type { Paragraph, Range, Token } from './tokens.ts'
import { THINGS } from './word-lists.ts'

/** Who is named as the source of words, and by which word. */
export interface Attribution {
  readonly subject: Subject
  readonly cue: Range
  /** Who passes on what the subject said: `die Zeitung zitiert den Minister`. */
  readonly via?: Subject
}

/** Who reports something in a sentence, and where that stands. */
export interface Report extends Attribution {
  readonly content: Range
}

/** What a quote shows of its source. */
export type Source = Pick<Quote, 'speaker' | 'via' | 'mention' | 'cue'>

/** A source and its cue; `null` without a source. */
export function found(
  tokens: readonly Token[],
  subject: Subject | null,
  cue: number,
): Attribution | null {
  return (
    subject && {
      subject: joinSubjects(tokens, subject, cue),
      cue: { from: cue, to: cue + 1 },
    }
  )
}

/** Where tokens stand in the paragraph `index`. */
export const placeOf = ({ tokens }: Paragraph, paragraph: number, { from, to }: Range) => ({
  paragraph,
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

/**
 * Agreement in number of a coordinated subject: the plural of `A und B sagten` takes both, the singular of `Die Ärztin
 * und Autorin B sagte` means one person.
 */
function joinSubjects(tokens: readonly Token[], subject: Subject, cue: number): Subject {
  if (isPronoun(subject) || !/^(?:und|sowie)$/.test(tokens[subject.to]?.low ?? '')) return subject
  const other = readNounPhrase(tokens, subject.to + 1, tokens.length)
  if (!other) return subject
  // `laut Polizei und Feuerwehr war …`
  const isBy = prepositions.has(tokens[cue]?.low ?? '') && isVerbPlace(tokens[other.to])
  if (isBy || tokens[cue]?.low.endsWith('en')) return { ...subject, to: other.to, joined: true }
  const isOne = articles.has(tokens[subject.from]?.low ?? '') && other.to - other.from > 2
  return isOne && cue >= other.to && !articles.has(tokens[other.from]?.low ?? '') ? other : subject
}

/** `X gab ein Interview, in dem sie sagte, …`: the index of the subject of the relative clause of a verb, else `from`. */
export function skipToRelative(tokens: readonly Token[], from: number, cue: number): number {
  const comma = tokens.slice(from, cue).findLastIndex(({ kind }) => kind === 'comma') + from
  const isRelative =
    comma >= from &&
    prepositions.has(tokens[comma + 1]?.low ?? '') &&
    /^(?:de[mnr]|denen|das|die)$/.test(tokens[comma + 2]?.low ?? '') &&
    tokens[comma + 3]?.capital === false
  return isRelative ? comma + 3 : from
}

/** A nominalised statement as the subject, whose owner speaks: `der Vorwurf der Anwältin`, `Moors Fazit`. */
export function isThing(tokens: readonly Token[], { from, to }: Range): boolean {
  const words = tokens.slice(from, to)
  const first = words.findIndex(({ capital, low }) => capital && !articles.has(low))
  const [noun = '', next] = [words[first]?.low, words[first + 1]]
  const isOwned = noun.endsWith('s') && next?.capital === true
  return THINGS.test(noun) || (isOwned && THINGS.test(next.low))
}

/** `so der Vorwurf der Anwältin`: she speaks; `so der Vorwurf`: nobody is named. */
export function sayerOf(
  tokens: readonly Token[],
  subject: Subject | null,
  end: number,
): Subject | null {
  if (subject === null || isPronoun(subject)) return subject
  const thing = tokens.slice(subject.from, subject.to).findIndex(({ low }) => THINGS.test(low))
  if (thing < 0) return subject
  const next = subject.from + thing + 1
  const isOf = /^(?:des|der|von|vom|eines|einer)$/.test(tokens[next]?.low ?? '')
  const sayer = isOf && readNounPhrase(tokens, next + (tokens[next]?.low === 'von' ? 1 : 0), end)
  return sayer && !isThing(tokens, sayer) ? sayer : null
}
