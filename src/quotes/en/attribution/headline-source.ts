import { isNoun, type Phrase } from '../phrases/noun-phrases.ts'
import type { ParagraphReading } from '../phrases/paragraph-reading.ts'
import type { Token } from '../phrases/tokens.ts'
import { looksLikeVerb, prepositions } from '../phrases/word-classes.ts'
import { isAgentNoun, readName } from '../names/names.ts'

/** Nouns in lower case that a headline names as its source. */
const SOURCES =
  /^(?:court|courts|media|police|study|studies|report|reports|poll|polls|survey|data|source|sources|official|officials|agency|agencies|ministry|government|govt|military|army|navy|state|un|lawyers|company|experts|press|tv|daily|newspaper|paper|union|unions|watchdog|family|president|pm|chief|chiefs|head|ceo|boss|minister|chancellor|judge|activists|rebels|staff|aide|aides|team|regime|state tv|authorities|prosecutors|prosecution|defence|defense|parliament|bank|airline|group|groups|ngo|charity|rights|envoy|coach|captain|expert|witness|witnesses|residents|locals|panel|inquiry|probe|think-tank|thinktank|party|opposition|spokesman|spokeswoman|spokesperson|king|queen|pope|club|operator|firm|academics|researchers|central bank)$/
const SECTIONS =
  /^(?:timeline|live|photos|video|analysis|explainer|opinion|profile|factbox|update|updates|results|quotes|highlights|facts|reaction|review|preview|podcast|gallery)$/i

/** Longest source at a colon, in tokens. */
const LONGEST = 7

/** `…: court`: a noun phrase for a speaker, and nothing else, behind the last colon. */
export function findColonSource(reading: ParagraphReading): Phrase | null {
  const { tokens } = reading
  const colon = tokens.findLastIndex((token) => token.kind === 'colon')
  if (colon <= 0) return sourcePrefix(reading, colon)
  const phrase = { from: colon + 1, to: tokens.length }
  return isSourcePhrase(tokens, phrase)
    ? phrase
    : sourcePrefix(
        reading,
        tokens.findIndex((token) => token.kind === 'colon'),
      )
}

/** `media: …`, `Ana Bell: …`: a known kind of source or a person's full name before the first colon. */
function sourcePrefix(reading: ParagraphReading, colon: number): Phrase | null {
  const { tokens } = reading
  const phrase = { from: 0, to: colon }
  if (colon <= 0 || colon > 4 || !isSourcePhrase(tokens, phrase)) return null
  const last = tokens[colon - 1]
  if (last && SOURCES.test(last.low)) return phrase
  const name = readName(tokens.slice(0, colon).map((token) => token.text))
  return name?.kind === 'person' && name.sex !== null && name.words.length > 1 ? phrase : null
}

function isSourcePhrase(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (from >= to || to - from > LONGEST) return false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || (token.kind !== 'word' && token.text !== '&')) return false
    if (!token.capital && at > from && looksLikeVerb(token.low)) return false
    if (prepositions.has(token.low) && token.low !== 'of' && !token.capital) return false
  }
  const last = tokens[to - 1]
  if (!last || !isNoun(last) || SECTIONS.test(last.low) || last.possessive) return false
  if (last.capital) return to - from <= 5 && !holdsVerb(tokens, from, to)
  return SOURCES.test(last.low) || isAgentNoun(last.low)
}

/** "Brentford's Thiago eyes World Cup berth": a lower-case word between capitals is a verb. */
function holdsVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) {
    const token = tokens[at]
    if (token && !token.capital && token.low.endsWith('s') && tokens[at - 1]?.capital) return true
  }
  return false
}

/** `X: 'q'`: the phrase before a colon that stands right before the region. */
export function findColonPrefix(reading: ParagraphReading, quote: number): Phrase | null {
  const { tokens } = reading
  if (tokens[quote - 1]?.kind !== 'colon' || quote - 1 <= 0 || quote - 1 > LONGEST) return null
  for (let at = 0; at < quote - 1; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (at > 0 && !token.capital && looksLikeVerb(token.low)))
      return null
  }
  return isNoun(tokens[quote - 2]) ? { from: 0, to: quote - 1 } : null
}
