const HOUR = String.raw`(?:[01]?\d|2[0-3])`
const ZONE = String.raw`(?:\s?(?:GMT|UTC|BST|CES?T|MES?Z|[ECMP][SD]?T|IST|JST|Z|Uhr|hrs?|h)\b)?`
const HALF = String.raw`(?:\s?[ap]\.?m\b\.?)`
const DATE = String.raw`(?:(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./](?:\d{2,4})?|\d{1,2}/\d{1,2}|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|\d{1,2}\.? [a-zä]{3,9}\.?(?: \d{4})?|[a-z]{3,9}\.? \d{1,2}(?:, \d{4})?),?[\sT]\s?)`
const CLOCK = String.raw`${DATE}?(?:${HOUR}[:.h][0-5]\d(?::[0-5]\d)?${HALF}?${ZONE}|(?:[01]\d|2[0-3])[0-5]\d\s?(?:GMT|UTC|Z|h|hrs)\b|(?:1[0-2]|0?[1-9])${HALF})`

const MONTH = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mai|juni|juli|mär|okt|dez)[a-z]{0,6}\.?`
/** A day with the month in words, which a sign has to part from what follows. */
const DAY_IN_WORDS = String.raw`(?:${MONTH} \d{1,2}(?:, \d{4})?|\d{1,2}\.? ${MONTH}(?: \d{4})?)`
/** A day by its numbers alone, the year among them. */
const DAY = String.raw`(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})`

/** A time alone, or with its day behind a sign, as networks write it: `9:14 AM · Nov 30, 2026`. */
const CLOCK_LINE = new RegExp(
  String.raw`^[[(]?(${CLOCK}(?:\s?[·•|]\s?(?:${DAY_IN_WORDS}|${DAY}))?)[\])]?:?$`,
  'i',
)
const LEADING = new RegExp(
  String.raw`^(?:[[(]\s?(${CLOCK}|${DAY})\s?[\])]|(${CLOCK}|${DAY}|${DAY_IN_WORDS}(?=\s?[:|–—-]\s))(?=[\s:|–—-]|[^\s\d\p{L}.,]))\s*(?:[-–—|:•·»>/]{1,2}\s*(?=\S))?(?=\S)`,
  'iu',
)
const TRAILING = new RegExp(String.raw`\s*(?:[[(](${CLOCK})[\])]|\s{2,}(${CLOCK}))$`, 'i')

const UNIT = String.raw`(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|years?)`
const UNIT_ELSEWHERE = String.raw`(?:Sekunden?|Minuten?|Stunden?|Tag(?:en)?|Wochen?|minutes?|heures?|jours?|semaines?|minutos?|horas?|d[ií]as?|semanas?|minut[oi]|or[ae]|giorn[oi])`
const AGE = String.raw`(?:(?:\d{1,3}|an?|one) ?${UNIT} ago|(?:vor|il y a|hace|há) \d{1,3} ${UNIT_ELSEWHERE}|\d{1,3} (?:minut[oi]|or[ae]|giorn[oi]) fa|just now|yesterday|gestern)`
const AGED = new RegExp(String.raw`^(?:(\S.{0,60}?)\s*(?:[|·•,–—-]|\s)\s*)?(${AGE})$`, 'i')

const AGED_CHARACTERS = 90

/** `2h`, as short as pages of short messages have it. */
const SHORT_AGE = /^(?:(\S.{0,60}?) ?[·•|] ?)?(\d{1,2} ?(?:s|m|min|mins|h|hr|hrs|d|w))$/i

/**
 * How old a page calls its news, and the source that it names before: `Quay Post | 2 hours ago`. `null` for lines that
 * say anything else.
 */
export function findAge(text: string): TimedSource | null {
  if (text.length > AGED_CHARACTERS) return null
  const [, source = null, time] = SHORT_AGE.exec(text) ?? AGED.exec(text) ?? []
  return time === undefined ? null : { source, time }
}

export interface TimedSource {
  readonly source: string | null
  readonly time: string
}

export interface TimedText {
  readonly time: string
  readonly text: string
}

/** Whether a text is a time of day and nothing else, a date before it allowed: the time as it stands. */
export const findTime = (text: string): string | null =>
  text.length <= 40 ? (CLOCK_LINE.exec(text)?.[1]?.trim() ?? null) : null

/** Whether a line begins with a time that something follows. */
export const opensWithTime = (text: string): boolean => LEADING.test(text)

/** The time that a line begins with, or ends in, and the rest of it; `null` where there is none. */
export function cutTime(text: string): TimedText | null {
  const leading = LEADING.exec(text)
  const time = leading?.[1] ?? leading?.[2]
  if (leading && time !== undefined) return { time, text: text.slice(leading[0].length) }
  const end = text.slice(-48)
  const trailing = TRAILING.exec(end)
  const last = trailing?.[1] ?? trailing?.[2]
  if (!trailing || last === undefined) return null
  return { time: last, text: text.slice(0, text.length - end.length + trailing.index) }
}
