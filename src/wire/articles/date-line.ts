import { findTime } from '../lists/clock.ts'
import { isDateline } from '../shapes/dateline.ts'

/** Languages whose names of months and days are looked for; English and its neighbours stand in `shapes/dateline.ts`. */
const LANGUAGES =
  'ar bg cs da el en es et fi fr he hi hr hu id it lt lv nb nl pl pt ro ru sk sl sr sv tr uk vi'
/** Words that join the parts of a date in some of them. */
const JOINING = new Set(
  'à de del d den die el la le o u v w в о um at om kl klo г года год р року roku r h uhr gmt utc cet msk мск ora saat godine god lúc ngày tháng năm'.split(
    ' ',
  ),
)
const EAST_ASIAN =
  /^\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일](?:[\s(（].{0,12})?(?:\s?\d{1,2}[:：時时시]\d{0,2}.{0,3})?$/u
/** What pages write before the date of a text. */
const SAID =
  /^(?:(?:last |first )?(?:modified|updated|published|posted)(?: on| at)?|(?:publi[ée]|mis à jour|modifié)(?: le)?|(?:veröffentlicht|aktualisiert|stand)(?: am| vom)?|(?:publicado|actualizado)(?: el)?|(?:pubblicato|aggiornato)(?: il)?|송고시간|(?:기사)?(?:입력|수정|등록|승인)|(?:发布|更新|發布)(?:时间|時間)|(?:公開|更新|配信)(?:日時?)?)\s?[:：]?\s*(?=\S)/iu
/** And when it was changed. */
const AGAIN =
  /(?:\s?[,|·•-]\s?|\s)(?:updated|modified|modifié|mis à jour|aktualisiert|actualizado|aggiornato)(?=[\s:]).{0,40}$/i
const NUMBERS = /^\d{4}[-./]\d{1,2}[-./]\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?$/
const MAX_CHARACTERS = 60
const MAX_WORDS = 9

let names: ReadonlySet<string> | null = null

/** The names of months and days, short and long, as `Intl` has them beside a number and alone. */
function listNames(): ReadonlySet<string> {
  const found = new Set<string>()
  const parts = [
    { month: 'long', day: 'numeric' },
    { month: 'short' },
    { month: 'long' },
    { weekday: 'long' },
    { weekday: 'short' },
  ] as const
  for (const language of LANGUAGES.split(' '))
    for (const part of parts) {
      const format = new Intl.DateTimeFormat(language, { ...part, timeZone: 'UTC' })
      for (let at = 0; at < 12; at++)
        for (const { type, value } of format.formatToParts(Date.UTC(2026, at, at + 1)))
          if (type === 'month' || type === 'weekday') found.add(fold(value))
    }
  return found
}

const fold = (word: string): string => word.toLowerCase().replace(/\.$/, '')

/** Whether a line is a date and nothing else, in any of many languages: `2 ноября 2026, 14:05`, `2026年11月2日`. */
export function isDateLine(line: string): boolean {
  const text = line.replace(SAID, '').replace(AGAIN, '')
  if (NUMBERS.test(text)) return true
  if (text !== line && (isDateline(text) || findTime(text) !== null)) return true
  if (text.length > MAX_CHARACTERS || !/\d/.test(text)) return false
  if (EAST_ASIAN.test(text)) return true
  const words = text.split(/[\s,|•·–—-]+/).filter(Boolean)
  if (words.length > MAX_WORDS || !words.some((word) => /^\d{4}\.?$/.test(word))) return false
  const known = (names ??= listNames())
  const isName = (word: string): boolean => known.has(fold(word)) && /\p{L}/u.test(word)
  return (
    words.some(isName) &&
    words.every(
      (word) =>
        /^\d{1,4}\.?$|^\d{1,2}[:.h]\d{2}$/.test(word) || isName(word) || JOINING.has(fold(word)),
    )
  )
}
