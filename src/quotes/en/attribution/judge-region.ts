import { isAdverb } from '../words/word-classes.ts'
import { cueOf } from '../words/cue-verbs.ts'
import { isVerb } from '../words/verb-forms.ts'
import type { Token } from '../words/tokens.ts'
import { isNickname } from '../phrases/noun-phrases.ts'
import { countWords, isTitleCase } from '../names/title-case.ts'
import type { Attribution } from './attribution.ts'
import type { ParagraphReading } from '../phrases/paragraph-reading.ts'

/** Nouns for works, before or behind their title in marks. */
const WORKS =
  /^(?:book|books|novel|film|movie|show|series|song|songs|album|podcast|program|programme|play|musical|documentary|memoir|ad|ads|advertisement|article|column|essay|op-ed|story|headline|headlined|titled|entitled|alias|aka|called|dubbed|named|hosts|host|cohost|co-host|anchor|moderator|tv|television|drama|comedy|sitcom|classic|hit|single|poem|magazine|newspaper|website|blog|video|commercial|spot|chyron|mural|sculpture|installation|bestseller|autobiography|biography|report|game|band|episode|segment|sketch|opera|painting|exhibition|radio|interview|appearance|appeared|appearing|starred|star|theme|anthem|tune|version|edition|reboot|sequel|starring|watching|watched|fox|news|pbs|hbo|netflix|nbc|abc|cbs|cnn|msnbc|npr|espn|broadway|author|writer|director|published|perform|performs|performed|performing|reviewing|reviewed)$/

/** Whether a region is a proper name: in title case, and no utterance. */
export function isTitleOfWork(reading: ParagraphReading, region: number): boolean {
  const marked = reading.regions[region]
  if (!marked) return false
  const text = reading.text.slice(marked.inner.start, marked.inner.end)
  const quote = reading.tokenOfRegion[region] ?? -1
  if (isSource(reading.tokens, quote)) return true
  const isHeaded = /^(?:headlined|entitled|titled)$/.test(reading.tokens[quote - 1]?.low ?? '')
  const isKnownFor =
    reading.tokens[quote - 2]?.low === 'known' && reading.tokens[quote - 1]?.low === 'for'
  if ((isHeaded || (isKnownFor && isTitleCase(text))) && countWords(text) < 7) return true
  if (!isTitleCase(text)) return false
  if (isNickname(reading.tokens, quote) && countWords(text) <= 2) return true
  const before = reading.tokens[quote - 1]
  const after = reading.tokens[quote + 1]
  // "Winter Garden" (1981)
  if (after?.kind === 'open' && /^(?:1[89]|20)\d\d$/.test(reading.tokens[quote + 2]?.text ?? ''))
    return true
  if (isWork(before) || isWork(after)) return true
  if (/^t(?:old|ells|elling)$/.test(before?.low ?? '') && countWords(text) > 1) return true
  const named = /^(?:called|dubbed|named|headlined|entitled|titled)$/.test(
    reading.tokens[quote - 2]?.low ?? '',
  )
  if (!named && isWork(reading.tokens[quote - 2])) return true
  if (isNamed(reading.tokens, quote)) return true
  if (after?.low === 'as' && cueOf(before?.low ?? '')?.tier === 'judge') return true
  const words = countWords(text)
  if (words < 2 || words > 7 || before?.kind !== 'word') return false
  if (SAID_OF.test(reading.tokens[quote - 2]?.low ?? '')) return false
  return before.possessive || /^(?:on|the|in|like|of)$/.test(before.low)
}

/** Maximum distance of such an adjective before the words. */
const KNOWN_TOKENS = 5

/** Whether the words are what something is known as or for: `known locally as "the cut"`, `famous for her "brutal" chairs`. */
export function isTerm(tokens: readonly Token[], quote: number, second = false): boolean {
  const next = tokens[quote + 1]
  const describes = next?.kind === 'word' && !next.capital && !isVerb(next)
  const isSecond = /^(?:and|or)$/.test(tokens[quote - 1]?.low ?? '')
  if (!second && isSecond && tokens[quote - 2]?.kind === 'quote')
    return isTerm(tokens, quote - 2, true)
  for (let at = quote - 1; at > quote - KNOWN_TOKENS && tokens[at]?.kind === 'word'; at--) {
    const low = tokens[at]?.low ?? ''
    if (isVerb(tokens[at]) || low.endsWith('ing')) return /^(?:nicknamed|dubbed)$/.test(low)
    if (low !== 'as' && low !== 'for') continue
    const known = isAdverb(tokens[at - 1]?.low ?? '') ? at - 2 : at - 1
    return KNOWN.test(tokens[known]?.low ?? '') && (low === 'as' || describes)
  }
  return false
}

const KNOWN = /^(?:known|famous|famed|renowned|celebrated|nicknamed)$/

/** "nicknamed the boat 'Duchess'": a name, whatever comes between. */
const isNamed = (tokens: readonly Token[], quote: number): boolean =>
  tokens
    .slice(Math.max(0, quote - 4), Math.max(0, quote - 1))
    .some(({ low }) => /^(?:nicknamed|christened|codenamed|renamed)$/.test(low))

/** Nouns for utterances that may be set in title case: "chants of 'Row On Home'", "the slogan 'Boats For All'". */
const SAID_OF = /^(?:chants?|calls?|cries|cry|shouts?|slogans?|mottos?|message|goal|mantra|words?)$/

/**
 * Whether the words in marks name the source itself: `according to "The Dam"`, `according to the "clean water" plan`.
 */
function isSource(tokens: readonly Token[], quote: number): boolean {
  let to = quote - 1
  while (to > quote - 5 && tokens[to]?.kind === 'word' && tokens[to]?.low !== 'to') to--
  return tokens[to - 1]?.low === 'according'
}

function isWork(token: Token | undefined): boolean {
  return token?.kind === 'word' && WORKS.test(token.low)
}

/** How a region stands in its sentence: as all of it, as a part, or behind a colon or comma. */
export interface Standing {
  readonly words: number
  /** The sentence consists of marked regions alone. */
  readonly whole: boolean
  readonly titleCase: boolean
  /** A paragraph of its own in single marks: a subhead. */
  readonly subhead: boolean
  /** It stands in a title, where marks are hardly used for anything but speech. */
  readonly headline: boolean
  /** An example behind "such as" or "including". */
  readonly listed: boolean
  /** What something is known as or for (`isTerm`). */
  readonly term: boolean
  /** The number of tokens between the verb and the words; infinite where they stand in different paragraphs. */
  readonly distance: number
  /** The source is that of the part before, not its own. */
  readonly carried: boolean
  readonly before: Token | undefined
  readonly after: Token | undefined
}

/** Nouns for utterances, before the words themselves, and "as": "used the phrase '…'". */
const SAYINGS =
  /^(?:phrase|phrases|word|words|term|terms|slogan|nickname|chant|chants|cry|cries|expression|label|of|as)$/

/** Nouns behind the name that somebody gave them: `the company's "zero harm" policy`. */
const PROGRAMMES =
  /^(?:polic(?:y|ies)|schemes?|programmes?|programs?|initiatives?|campaigns?|features?)$/

/** Maximum distance at which a verb still makes speech of words in title case. */
const FAR_TOKENS = 9

/** Length beyond which a phrase without a source is speech; in a title none is. */
export const UNSIGNED_WORDS = 6

/** The kind of a phrase in marks, given its attribution. */
export function judgeKind(
  standing: Standing,
  attribution: Attribution | null,
): 'speech' | 'scare' | 'title' {
  const { words, whole, titleCase, listed, term, distance, before, after } = standing
  const describes = after?.kind === 'word' && !after.capital
  if (standing.subhead) return 'title'
  const isName =
    before?.low === 'so-called' || (before?.possessive && PROGRAMMES.test(after?.low ?? ''))
  const isOthers = isName ? attribution?.by === 'trailing' : term && words < 5
  if (isOthers && /^(?:trailing|clause)$/.test(attribution?.by ?? '')) return 'scare'
  if (whole) {
    if (titleCase && words > 1 && words < 9 && !attribution) return 'title'
    return words >= 3 || attribution !== null ? 'speech' : 'scare'
  }
  if (!attribution) {
    const long = words > UNSIGNED_WORDS && !standing.headline && before?.kind !== 'dash'
    return long ? 'speech' : 'scare'
  }
  if (listed && words < 5) return 'scare'
  if (words < 4 && standing.carried && isVerb(after)) return 'scare'
  if (attribution.by === 'governing' && titleCase && words > 1 && distance > FAR_TOKENS)
    return 'title'
  if (attribution.by !== 'clause') return 'speech'
  if (titleCase && (words > 1 || after?.capital)) return 'title'
  if (words > 2) return 'speech'
  const predicate = SAYINGS.test(before?.low ?? '') || cueOf(before?.low ?? '')
  return predicate || !describes ? 'speech' : 'scare'
}
