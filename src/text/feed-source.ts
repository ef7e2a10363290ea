import type { Span } from './span.ts'

/** A separator between blanks with a few words behind it, at the end. */
const SUFFIX = /\s+[-–—|]\s+(?=\S)((?:(?!\s[-–—|]\s).){2,60})$/u
const SEPARATOR = /\s[-–—|]\s/
const CAPITAL = /^[\p{Lu}\p{N}]/u
const SMALL = /^(?:of|the|and|de|for|in|&)$/
const DOMAIN =
  /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|co|uk|de|fr|eu|tv|news|info|int|gov|io|us|ca|au)$/i
const MAX_WORDS = 6
/** The text before a source must be a headline by itself. */
const MIN_WORDS_BEFORE = 3

/** Words that names of newspapers, broadcasters and agencies hold beside others. Curated for this project. */
const kinds: ReadonlySet<string> = new Set(
  `news times post daily herald tribune journal press today online agency gazette star mail mirror standard review magazine
  radio television tv broadcasting network courier dispatch examiner inquirer register sentinel argus echo bulletin monitor
  weekly sun citizen report insider express globe chronicle observer wire time`.split(/\s+/),
)

/** Outlets that one word names. Curated for this project. */
const outlets: ReadonlySet<string> = new Set(
  `guardian reuters telegraph independent politico axios bloomberg forbes wired economist atlantic jazeera euronews xinhua
  variety deadline espn yahoo msn newsweek billboard bbc cnn ap afp nbc cbs abc npr pbs dpa ansa efe tass itv rte nhk dw upi
  pti ani rnz cbc ctv wsj nyt ft msnbc cnbc rfi rtve lusa apa belga ntb ritzau stt sabc ndtv wion`.split(
    /\s+/,
  ),
)

/**
 * The source that a feed put at the end of a headline, `Ferry sinks off Lombok - Reuters`: half-open UTF-16
 * offsets of its name; `null` where there is none. It is known by its kind of name (an outlet's word, a
 * domain), never by position alone: `… - minister`, `… - UN` and `… - Thousands Flee` are none.
 * Any string is fine.
 */
export function findFeedSource(headline: string): Span | null {
  const suffix = SEPARATOR.test(headline) ? SUFFIX.exec(headline) : null
  const name = suffix?.[1]?.trimEnd()
  if (!suffix || !name) return null
  if (headline.slice(0, suffix.index).trim().split(/\s+/).length < MIN_WORDS_BEFORE) return null
  if (!isOutlet(name.split(/\s+/))) return null
  const start = suffix.index + suffix[0].indexOf(name)
  return { start, end: start + name.length }
}

function isOutlet(words: readonly string[]): boolean {
  const [first = ''] = words
  if (words.length === 1) return DOMAIN.test(first) || isIn(outlets, first)
  if (words.length > MAX_WORDS || !words.every((word) => CAPITAL.test(word) || SMALL.test(word)))
    return false
  return words.some((word) => isIn(outlets, word) || isIn(kinds, word))
}

const isIn = (names: ReadonlySet<string>, word: string): boolean =>
  CAPITAL.test(word) && names.has(word.toLowerCase().replace(/[^\p{L}]/gu, ''))

/** A headline without the source that a feed put at its end. */
export function cutFeedSource(headline: string): string {
  const source = findFeedSource(headline)
  return source ? headline.slice(0, source.start).replace(/\s+[-–—|]\s+$/u, '') : headline
}
