/** Languages whose months differ from those of others; `en-GB` for `Sept`. */
const LANGUAGES =
  'en en-GB de fr es it pt nl pl cs ro hu sv da nb fi tr id ru uk el ar fa he hi'.split(' ')

const NUMBERED =
  /\b(?:(\d{4})-?(\d{2})-?(\d{2})|(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))(?!\d)/u
const NAME = String.raw`(?<!\p{L})(\p{L}[\p{L}\p{M}]{2,15})\.?`
const DAY_FIRST = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th|er|º|\.)? (?:de )?${NAME},? (?:de )?(\d{4})(?!\d)`,
  'iu',
)
const NAME_FIRST = new RegExp(String.raw`${NAME} (\d{1,2}),? (\d{4})(?!\d)`, 'iu')
const YEAR_FIRST = new RegExp(String.raw`\b(\d{4})\. ${NAME} (\d{1,2})(?!\d)`, 'iu')

/**
 * `Sat, 28 Nov 2026 09:00:00 GMT`, `2026-11-28T09:00Z`, `Nov 28, 2026`, `28.11.2026`, `28. März 2026`, `28 de mayo de
 * 2026`, `2026年11月28日` → `2026-11-28`; else `null`.
 */
export function readDay(text: string): string | null {
  const [, year, month, day, ofYear, ofMonth, ofDay, first, second, third] =
    NUMBERED.exec(text) ?? []
  if (year ?? ofYear)
    return composeDay(year ?? ofYear, Number(month ?? ofMonth), Number(day ?? ofDay))
  if (third) return composeDay(third, Number(second), Number(first))
  const [, date, name, itsYear] = DAY_FIRST.exec(text) ?? []
  if (name) return composeDay(itsYear, monthOf(name), Number(date))
  const [, other, itsDate, otherYear] = NAME_FIRST.exec(text) ?? []
  if (other) return composeDay(otherYear, monthOf(other), Number(itsDate))
  const [, leading, last, lastDate] = YEAR_FIRST.exec(text) ?? []
  return composeDay(leading, monthOf(last ?? ''), Number(lastDate))
}

let months: ReadonlyMap<string, number> | null = null

/** 1 to 12; 0 for what is no month's name, or of different months in different languages. */
function monthOf(name: string): number {
  months ??= listMonths()
  return months.get(name.toLowerCase()) ?? 0
}

/** The names of the months as the platform writes them behind a day, whole and short. */
function listMonths(): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
        day: 'numeric',
        month,
        timeZone: 'UTC',
      })
      for (let at = 0; at < 12; at += 1) {
        const name = format
          .formatToParts(Date.UTC(2026, at, 28))
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/, '')
        if (name) names.set(name, (names.get(name) ?? at + 1) === at + 1 ? at + 1 : 0)
      }
    }
  }
  return names
}

const composeDay = (year: string | undefined, month: number, day: number): string | null =>
  year !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null
