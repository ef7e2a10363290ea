import { articles, conjunctions, prepositions } from '../../../text/de/function-words.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { readNounPhrase } from '../phrases/noun-phrase.ts'
import { isVerbPlace } from '../phrases/subjects.ts'
import type { Paragraph, Range, Token } from '../phrases/tokens.ts'
import { behindComma, lowAt, lowOf } from '../phrases/tokens.ts'
import { isReporting, says } from '../phrases/verbs.ts'
import { THINGS } from '../phrases/word-lists.ts'

/** Who is named as the source of words, and by which word. */
export interface Attribution {
  readonly subject: NounPhrase
  readonly cue: number
  /** Who passes on what the subject said: `die Zeitung zitiert den Minister`. */
  readonly via?: NounPhrase
}

/** Who reports something in a sentence, `null` for `hieß es`, and where that stands. */
export interface Report extends Omit<Attribution, 'subject'> {
  readonly subject: NounPhrase | null
  readonly content: Range
}

/** A source and its cue; `null` without a source. */
export function found(
  tokens: readonly Token[],
  subject: NounPhrase | null,
  cue: number,
): Attribution | null {
  return (
    subject && {
      subject: joinSubjects(tokens, subject, cue),
      cue,
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
function joinSubjects(tokens: readonly Token[], subject: NounPhrase, cue: number): NounPhrase {
  if (!/^(?:und|sowie)$/.test(lowAt(tokens, subject.to))) return subject
  const other = readNounPhrase(tokens, subject.to + 1, tokens.length)
  if (!other) return subject
  // `laut Polizei und Feuerwehr war …`
  const isBy = prepositions.has(lowAt(tokens, cue)) && isVerbPlace(tokens[other.to])
  if (isBy || tokens[cue]?.low.endsWith('en')) return { ...subject, to: other.to, joined: true }
  const isOne = articles.has(lowAt(tokens, subject.from)) && other.to - other.from > 2
  return isOne && !articles.has(lowAt(tokens, other.from)) ? other : subject
}

/** `X gab ein Interview, in dem sie sagte, …`: the index of the subject of the relative clause of a verb, else `from`. */
export function skipToRelative(tokens: readonly Token[], from: number, cue: number): number {
  const start = behindComma(tokens, from, cue)
  const isRelative =
    start > from &&
    prepositions.has(lowAt(tokens, start)) &&
    /^(?:de[mnr]|denen|das|die)$/.test(lowAt(tokens, start + 1)) &&
    tokens[start + 2]?.capital === false
  return isRelative ? start + 2 : from
}

/** A nominalised statement as the subject, whose owner speaks: `der Vorwurf der Anwältin`, `Moors Fazit`. */
export function isThing(tokens: readonly Token[], { from, to }: Range): boolean {
  const words = tokens.slice(from, to)
  const first = words.findIndex(({ capital, low }) => capital && !articles.has(low))
  // `Moors Fazit`, `Neuer Film`
  return words.slice(first, first + 2).some(({ capital, low }) => capital && THINGS.test(low))
}

/** `ihren Angaben`, `in seinem Bericht`, `ihr Fazit`: the pronoun for whose it is. */
export function readOwner(tokens: readonly Token[], at: number): NounPhrase | null {
  const [, owner] = /^(ihr|sein)e?[mnr]?$/.exec(lowAt(tokens, at)) ?? []
  return owner ? { from: at, to: at + 1, pronoun: owner === 'ihr' ? 'sie' : 'er' } : null
}

/** Whether a phrase is what somebody says in reply or at the end. */
export const isAnswer = (tokens: readonly Token[], { from, to }: Range): boolean =>
  /gründung|kommentar|bilanz|(?<!er)antwort|fazit|reaktion/.test(lowOf(tokens, from, to))

/** `so der Vorwurf der Anwältin`, `so ihr Vorwurf`, `so Freis Vorwurf`: she speaks; `so der Vorwurf`: nobody is named. */
export function sayerOf(
  tokens: readonly Token[],
  subject: NounPhrase | null,
  end: number,
): NounPhrase | null {
  if (subject === null) return null
  const thing = tokens.slice(subject.from, subject.to).findIndex(({ low }) => THINGS.test(low))
  if (thing < 0) return subject
  const { from } = subject
  const owner = readOwner(tokens, from)
  if (owner) return owner
  if (thing === 1 && /^\p{Lu}.*s$/u.test(tokens[from]?.text ?? '')) return { from, to: from + 1 }
  const next = subject.from + thing + 1
  const isOf = /^(?:des|der|eines|von|vom|einer)$/.test(lowAt(tokens, next))
  const sayer = isOf && readNounPhrase(tokens, next + (tokens[next]?.low === 'von' ? 1 : 0), end)
  return sayer && !isThing(tokens, sayer) ? sayer : null
}

/**
 * The last comma of a sentence behind which a verb names the source: `…, so X.`, `…, sagte X.`, and in the first
 * subjunctive any other, `Der Schutz sei vernachlässigt worden, bemängelte X.`; not behind the start where none is.
 */
export function closingComma(tokens: readonly Token[], { from, to }: Range): number {
  const words = tokens.slice(from, to)
  const commas = (closes: (token: Token | undefined) => boolean): number =>
    from + words.findLastIndex(({ kind }, at) => kind === 'comma' && closes(words[at + 1]))
  const told = commas(isClosing)
  if (told >= from || conjunctions.has(lowAt(words, 0))) return told
  const comma = commas((token) => /te?$/.test(token?.low ?? ''))
  return isReporting(tokens, { from, to: comma }) ? comma : -1
}

const isClosing = (token: Token | undefined): boolean =>
  token?.capital === false &&
  (/^(?:liess|hat(?:te)?n?|so|wie)$/.test(token.low) || says.has(token.low))
