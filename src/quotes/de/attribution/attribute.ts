import { articles, auxiliaries, isNoNoun } from '../../../text/de/function-words.ts'
import {
  HELD,
  attributeBy,
  attributeCalled,
  attributeHeld,
  attributeQuoted,
  attributeQuoting,
} from './attribute-by.ts'
import type { Attribution } from './attribution.ts'
import { found, isAnswer, isThing, readOwner, sayerOf } from './attribution.ts'
import { readNounPhrase, type NounPhrase } from '../phrases/noun-phrase.ts'
import {
  findLastVerb,
  findParticiple,
  findVerb,
  isVerbPlace,
  readSubject,
  subjectOfClause,
} from '../phrases/subjects.ts'
import type { Paragraph, Range, Token } from '../phrases/tokens.ts'
import { behindComma, lowAt, lowOf, sentenceAt } from '../phrases/tokens.ts'
import { OBJECT, isInMood, isNaming, isPassive, says } from '../phrases/verbs.ts'

/** Two words or more that begin in lower case, which are no name. */
export const isPhrase = (words: string): boolean => /^\p{Ll}\S* /u.test(words)

/** What else is known of the words and of who may say them. */
export interface Judgement {
  /** Too many words for a name or a term. */
  readonly isLong: boolean
  /** Begins in lower case: a constituent of the sentence around it. */
  readonly isPart: boolean
  /** Two such words or more, which are no name. */
  readonly isPhrase: boolean
  /** Whether a phrase names somebody who can speak. */
  readonly isAgent: (phrase: NounPhrase) => boolean
}

/**
 * Who says a region in marks, by its own sentence; `null` where nothing there names a source.
 *
 *     „…“, sagte X     „…“, so X     „…“, hat X gesagt     „…“, wie X sagte     X sagte: „…“     … sagte X: „…“
 *     X nannte das „…“     laut X     nach Angaben von X     X zufolge
 */
export function attribute(
  paragraph: Paragraph,
  quote: number,
  judgement: Judgement,
): Attribution | null {
  const { text, tokens, sentences } = paragraph
  const { isLong, isPart, isAgent } = judgement
  const whole = sentences[sentenceAt(paragraph, quote)]
  // The paper of `in der „Zeit“ „…“`
  if (!whole || (!isLong && tokens[quote + 1]?.kind === 'quote')) return null
  const sentence = {
    from: Math.max(whole.from, quote - MAX_TOKENS_AWAY),
    to: Math.min(whole.to, quote + MAX_TOKENS_AWAY),
  }
  const isInserted = tokens[quote - 1]?.kind === 'comma'
  if (isPart && !isInserted && isInMood(tokens, { from: sentence.from, to: quote })) return null
  // `Motto: …` within brackets
  const ahead = text.slice(tokens[sentence.from]?.start, tokens[quote]?.start)
  const before = /\([^)]*$/.test(ahead) ? null : attributeBefore(tokens, quote, sentence, judgement)
  // `Der Täter rief: „…“, berichtete X`: he says it, X tells of it.
  const isToldOn = before !== null && tokens[quote - 1]?.kind === 'colon'
  const isNamed = !isLong && tokens[quote - 1]?.kind === 'word'
  const behind =
    isNamed || isToldOn ? null : attributeBehind(text, tokens, quote, sentence.to, isAgent)
  // `verurteilte die „…“, wie die Agentur meldete`: it passes on whose the words are.
  if (before && lowAt(tokens, quote + 2) === 'wie') return before
  if (behind ?? before) return behind ?? before
  // `steht nach eigenen Worten „…“`
  const by = isLong ? attributeBy(tokens, { from: sentence.from, to: quote }) : null
  return by && Math.max(by.subject.to, by.cue + 3) >= quote ? by : null
}

/** Maximum distance of a source from its words, in tokens. */
const MAX_TOKENS_AWAY = 150

/** Whom the words behind a region or a clause name: `„…“, sagte X`; `quote` is the last token of what was said. */
export function attributeBehind(
  text: string,
  tokens: readonly Token[],
  quote: number,
  end: number,
  isAgent: Judgement['isAgent'],
): Attribution | null {
  let at = quote + 1
  const said = text.slice(tokens[quote]?.start, tokens[quote]?.end)
  const opens = (tokens[quote - 1]?.kind ?? 'stop') === 'stop'
  // `„…“ sagte X`: the comma may be left out.
  const isSaid = opens && (says.has(lowAt(tokens, at)) || lowAt(tokens, at) === 'so')
  if (tokens[at]?.kind === 'word' && !isSaid && !/[,.!?…]\P{L}{0,2}$/u.test(said)) return null
  while (at < end && (tokens[at]?.kind === 'comma' || tokens[at]?.kind === 'dash')) at += 1
  // `so betont X`, `mit diesen Worten trat X ab`
  if (lowAt(tokens, at) === 'so' && isVerb(tokens[at + 1])) at += 1
  if (lowAt(tokens, at + 2) === 'worten') at += 3
  const first = tokens[at]
  if (!first || at >= end || first.capital) return null
  const { low } = first
  if (HELD.test(low)) return attributeHeld(tokens, at, end)
  if (low.startsWith('zitiert')) return attributeQuoted(tokens, at, end)
  const subject = readSubject(tokens, at + 1, end)
  // `„…“, lautet ihr Fazit`, `„…“, war die Antwort der Bank`
  const isSummed = /^(?:lautete?|ist|war)$/.test(low) && subject && isAnswer(tokens, subject)
  if (isSummed || /^(?:so|laut)$/.test(low)) return found(tokens, sayerOf(tokens, subject, end), at)
  if (!subject) return null
  const isAs = low === 'wie'
  if (isAs || auxiliaries.has(low)) {
    const cue = isAs
      ? findVerb(tokens, subject.to, end)
      : findParticiple(tokens, subject, end, isAgent)
    const isSaid = cue >= 0 && (!isPassive(tokens, at, cue) || lowAt(tokens, cue) === 'zitiert')
    return isSaid ? found(tokens, subject, cue) : null
  }
  // Beside speech any verb is one of saying if somebody who can speak is its subject: „…“, freut sich X. „…“, brummt sie.
  return isVerb(first) && (says.has(low) || isAgent(subject)) ? found(tokens, subject, at) : null
}

/** Whether a word may be a verb: it is small, and none of the words that join others. */
export const isVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !isNoNoun(token.low) && !articles.has(token.low)

function attributeBefore(
  tokens: readonly Token[],
  quote: number,
  { from: start }: Range,
  judgement: Judgement,
): Attribution | null {
  const { isAgent } = judgement
  const before = tokens[quote - 1]
  const isColon = before?.kind === 'colon'
  // `Bis dahin, so X, „…“`
  const so = behindComma(tokens, start, quote - 1)
  const teller = lowAt(tokens, so) === 'so' ? readSubject(tokens, so + 1, quote - 1) : null
  if (teller?.to === quote - 1) return found(tokens, teller, so)
  // `Für X ist das „…“.`
  const isMatter = judgement.isPhrase && lowAt(tokens, start) === 'für'
  const judge = isMatter ? readNounPhrase(tokens, start + 1, quote) : null
  const judges = judge && /^(?:ist|war)$/.test(lowAt(tokens, judge.to)) && isAgent(judge)
  if (judges && tokens[quote + 1]?.kind !== 'word') return found(tokens, judge, judge.to)
  const isComma = before?.kind === 'comma'
  const end = isColon || isComma ? quote - 1 : quote
  if (!isColon && isNaming(lowAt(tokens, quote + 1), wordsBefore(tokens, end)))
    return attributeCalled(tokens, { from: start, to: quote }, isAgent)
  const from = isColon ? behindDash(tokens, start, end, isAgent) : start
  const cue = findLastVerb(tokens, from, end)
  if (!isColon && (cue < 0 || !isBeside(tokens, cue, end, isComma, judgement))) return null
  const verb = lowAt(tokens, cue)
  if (HELD.test(verb)) return attributeHeld(tokens, cue, end, from)
  if (verb.startsWith('zitiert')) return attributeQuoting(tokens, cue, { from, to: end })
  if (isPassive(tokens, from, cue)) return null
  const subject = subjectOfClause(tokens, lastClause(tokens, from, cue), end, cue)
  if (!subject) return null
  const speaks = isAgent(subject)
  // `Zweifel schloss sie aus: „…“`, `Die Frage wischte der Minister vom Tisch: „…“`, `Den Plan nannte er „…“`: an object
  // stands first.
  const isBehind = cue < 0 ? isVerbPlace(tokens[subject.to]) : cue === subject.to
  const other = isBehind && !speaks ? readSubject(tokens, subject.to + 1, end) : null
  const isObject =
    isColon ||
    (articles.has(lowAt(tokens, subject.from)) &&
      /^(?:er|sie|der)$/.test(lowAt(tokens, other?.from ?? -1)))
  // `Moor droht EU: „…“`
  const isShort = /^\p{Lu}+$/u.test(tokens[subject.to + 1]?.text ?? '')
  if (other && !isShort && isObject && isAgent(other)) return found(tokens, other, subject.to)
  if (cue >= 0 && (isColon || isComma) && (speaks || !isThing(tokens, subject)))
    return found(tokens, subject, cue)
  // `nannte die Kasse „…“`: an object.
  const isCalling =
    isNaming(verb, wordsBefore(tokens, end)) &&
    (subject.from < cue || subject.to - subject.from === 1)
  // `Ihr Fazit: „…“`
  const owner = isColon ? readOwner(tokens, subject.from) : null
  if (owner && isAnswer(tokens, subject)) return found(tokens, owner, owner.from)
  return !isThing(tokens, subject) && (speaks || isCalling)
    ? found(tokens, subject, cue >= 0 ? cue : subject.from)
    : null
}

/** The start of a clause of its own behind a dash, `Der Club gewinnt – Moor: „…“`; `from` where none is. */
function behindDash(
  tokens: readonly Token[],
  from: number,
  end: number,
  isAgent: Judgement['isAgent'],
): number {
  const dash = tokens.slice(from, end).findLastIndex(({ text }) => text === '–') + from
  if (dash <= from) return from
  const own = tokens[dash + 1]?.capital || readSubject(tokens, dash + 1, end)
  return own === true || (own && isAgent(own)) ? dash + 1 : from
}

/** The verb stands right before `, „…“`, with its subject at most; one that calls names stands near. */
function isBeside(
  tokens: readonly Token[],
  cue: number,
  end: number,
  comma: boolean,
  { isLong, isPhrase }: Judgement,
): boolean {
  const verb = lowAt(tokens, cue)
  // `fordert einen „…“`, `lobt vor allem die „…“`. With a capital it may be the name of what the verb is about.
  const isNear = end - cue <= MAX_TOKENS_TO_NAME
  const isOne = isNear && !tokens.slice(cue, end).some(({ kind }) => kind !== 'word')
  const subject = readSubject(tokens, cue + 1, end)
  const isLast = cue + 1 === end || subject?.to === end
  if (!comma && isOne && isPhrase && (isLast || OBJECT.test(lowAt(tokens, end - 1)))) return true
  if (!comma) return isNear && isNaming(verb, wordsBefore(tokens, end))
  return isLong || isPhrase ? isOne : isLast
}

/** Maximum distance between what is called and the name that it is called by. */
const MAX_TOKENS_TO_NAME = 10

/** `X hat gesagt, Y habe …: „…“`: the clause of the cue, where another with a verb of its own stands before it. */
function lastClause(tokens: readonly Token[], from: number, cue: number): number {
  const start = behindComma(tokens, from, cue)
  const hasVerb = [says, auxiliaries].some((verbs) => findVerb(tokens, from, start, verbs) >= 0)
  const subject = hasVerb ? readSubject(tokens, start, cue, false) : null
  const next = tokens[subject?.to ?? -1]
  return next?.kind === 'word' && !next.capital ? start : from
}

/** The five words before a place, in small letters. */
const wordsBefore = (tokens: readonly Token[], end: number): string =>
  lowOf(tokens, Math.max(0, end - 5), end)
