import type { Attribution } from './attribution.ts'
import { found } from './attribution.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { isPronoun, phraseBefore, readSubject } from './subjects.ts'
import type { Range, Token } from './tokens.ts'

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
const SOUNDS =
  /^(?:sang(?:en)?|sing(?:t|en)|las(?:en)?|liest|lesen|(?:lach|bell|jubel|hup|dröhn|klatsch)(?:t|te|ten|en))$/

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
    at > from ? readSubject(tokens, from, at, false) : readSubject(tokens, behind + 1, to)
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
