import type { Attribution } from './attribution.ts'
import { found } from './attribution.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { findVerb, isPronoun, phraseBefore, readSubject, subjectOfClause } from './subjects.ts'
import type { Range, Token } from './tokens.ts'
import { isPassive } from './verbs.ts'
import { auxiliaries, fillers } from '../../text/de/function-words.ts'

const ACCOUNT =
  /^(?:angaben?|aussagen?|informationen|auskunft|ansicht|meinung|worten|einschätzung|berichten|erkenntnissen|darstellung|sicht)$/
/** A time behind `nach`: `nach Informationen vom Abend` names no source. */
const TIME = /(?:morgen|mittag|abend|nacht|tag|woche|monat|jahr)s?$/

/**
 * Attribution by a preposition: `laut X`, `laut Angaben von X`, `nach Angaben (von) X`, `X zufolge`, anywhere in the
 * sentence; `null` where no source is named.
 */
export function attributeBy(tokens: readonly Token[], { from, to }: Range): Attribution | null {
  for (let at = from; at < to; at += 1) {
    const low = tokens[at]?.low
    if (low === 'zufolge') return found(tokens, sourceBefore(tokens, from, at), at)
    const account = [at + 1, at + 2].find((place) => ACCOUNT.test(tokens[place]?.low ?? ''))
    if (low !== 'laut' && !(/^(?:nach|aus)$/.test(low ?? '') && account !== undefined)) continue
    const next = (account ?? at) + 1
    if (low === 'laut' && SOUNDS.test(tokens[at - 1]?.low ?? '')) continue
    if (OWN.test(tokens[at + 1]?.low ?? ''))
      return found(tokens, subjectAround(tokens, { from, to }, at, next), at)
    const isVon = account !== undefined && /^vo[nm]$/.test(tokens[next]?.low ?? '')
    const phrase = readNounPhrase(tokens, next + Number(isVon), to)
    const names = phrase ?? (low === 'laut' ? readNounPhrase(tokens, at + 1, to) : null)
    return names && TIME.test(tokens[names.to - 1]?.low ?? '') ? null : found(tokens, names, at)
  }
  return null
}

/** Verbs of sound, behind which `laut` is an adverb: `sang laut Lieder`. */
const SOUNDS = /^(?:s[ai]ng|las|lies|lesen|rief|schr|lach|bell|jubel|hup|dröhn|klatsch)/

/** The possessive of `nach eigenen Angaben`, `nach eigener Aussage`: the source is the subject of the clause. */
export const OWN = /^eigene[nr]$/

/** `X hat nach eigenen Angaben …`, `Nach eigenen Angaben hat X …`: the subject of the clause. */
function subjectAround(
  tokens: readonly Token[],
  { from, to }: Range,
  at: number,
  behind: number,
): NounPhrase | null {
  const subject =
    at > from
      ? (readSubject(tokens, from, at, false) ?? phraseBefore(tokens, from, at))
      : readSubject(tokens, behind + 1, to)
  return subject && !isPronoun(subject) ? subject : null
}

/** The source before `zufolge`: of `Angaben der Polizei zufolge` the police, of `den Angaben zufolge` nobody. */
function sourceBefore(tokens: readonly Token[], from: number, end: number): NounPhrase | null {
  const phrase = phraseBefore(tokens, from, end)
  const account = tokens.slice(0, end).findIndex(({ low }, at) => at >= from && ACCOUNT.test(low))
  return phrase && account >= phrase.from ? readNounPhrase(tokens, account + 1, end) : phrase
}

/** `heißt es in dem Schreiben`, `hieß es aus dem Ministerium`, `In dem Schreiben heißt es` */
export function attributeHeld(
  tokens: readonly Token[],
  cue: number,
  end: number,
  start = cue,
): Attribution | null {
  if (tokens[cue + 1]?.low !== 'es') return null
  for (let at = cue + 2; at < Math.min(end, cue + 5); at += 1) {
    if (HELD_IN.test(tokens[at]?.low ?? ''))
      return found(tokens, readNounPhrase(tokens, at + 1, end), cue)
  }
  const held = HELD_IN.test(tokens[start]?.low ?? '')
    ? readNounPhrase(tokens, start + 1, cue)
    : null
  return held?.to === cue ? found(tokens, held, cue) : null
}

const HELD_IN = /^(?:in|im|aus|von|vom|bei|beim|seitens)$/

/**
 * A sentence that names the source of the one before: `Das teilte X mit.`, `Das geht aus X hervor.`; `null` where it does
 * not. The source is a pronoun or speaks.
 */
export function attributeBack(
  tokens: readonly Token[],
  { from, to }: Range,
  isAgent: (phrase: NounPhrase) => boolean,
): Attribution | null {
  const [verb, next] = [tokens[from + 1]?.low ?? '', tokens[from + 2]?.low]
  if (!/^(?:das|dies)$/.test(tokens[from]?.low ?? '') || !BACK.test(verb)) return null
  if (next === 'aus') return found(tokens, readNounPhrase(tokens, from + 3, to), from + 1)
  const subject = readSubject(tokens, from + 2, to)
  // `Das sagte X ab`
  if (/^(?:ab|zu)$/.test(tokens[to - 2]?.low ?? '')) return null
  const speaks = subject && (isPronoun(subject) || verb === 'teilte' || isAgent(subject))
  return speaks && !/^g[ei]/.test(verb) ? found(tokens, subject, from + 1) : null
}

const BACK = /^(?:geht|ging|gab|sagt|teilt|erklärte|bericht|bestätigte|schr[ie])/

/**
 * Inverted `zitieren` behind the words: in `zitiert die Zeitung den Minister` the object speaks, and the subject passes
 * it on.
 */
export function attributeQuoted(
  tokens: readonly Token[],
  cue: number,
  end: number,
): Attribution | null {
  const via = readSubject(tokens, cue + 1, end)
  const said = via && found(tokens, readNounPhrase(tokens, via.to, end), cue)
  return via && said && { ...said, via }
}

/**
 * `zitieren` before the words, active or passive: `Die Zeitung zitiert den Minister: „…“`, `Der Minister wird zitiert:
 * „…“`. The minister speaks.
 */
export function attributeQuoting(
  tokens: readonly Token[],
  cue: number,
  clause: Range,
): Attribution | null {
  const subject = subjectOfClause(tokens, clause.from, clause.to, cue)
  if (/^(?:wird|wurde|werden|wurden)$/.test(lowOfVerb(tokens, clause.from, cue)))
    return found(tokens, subject, cue)
  const object = fillers.has(tokens[cue + 1]?.low ?? '') ? cue + 2 : cue + 1
  const said = found(tokens, readNounPhrase(tokens, object, clause.to), cue)
  return said && subject && subject.from !== said.subject.from ? { ...said, via: subject } : said
}

/** A participle of naming behind the words: `X hatte von „…“ gesprochen`, `X hat das als „…“ bezeichnet`. */
export function attributeCalled(
  tokens: readonly Token[],
  { from, to }: Range,
  isAgent: (phrase: NounPhrase) => boolean,
): Attribution | null {
  const verb = findVerb(tokens, from, to, auxiliaries)
  const subject = verb < 0 ? null : subjectOfClause(tokens, from, to, verb)
  if (!subject || isPassive(tokens, from, to + 1)) return null
  return isPronoun(subject) || isAgent(subject) ? found(tokens, subject, to + 1) : null
}

const lowOfVerb = (tokens: readonly Token[], from: number, end: number): string =>
  tokens[findVerb(tokens, from, end, auxiliaries)]?.low ?? ''
