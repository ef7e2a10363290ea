import type { NewsItem } from '../news/news.ts'

/**
 * Names that newsrooms have for an item that is not to be used any more. Source: IPTC `stat:` and `sig:`, NITF,
 * agencies' practice.
 */
const WITHDRAWN =
  /^(?:cancel(?:l?ed)?|kill(?:ed)?|withdraw[an]|withdrawn|recall(?:ed)?|retract(?:ed|ion)?|spiked|withheld|mandatory kill|storno)\b/i
const CORRECTED = /^(?:correct(?:ion|ed|ive)?|berichtigung|korrektur)\b/i
const PLAIN = /^(?:usable|published|update|newcontent|new|release|in_progress|)$/i

/** The advisory that the status of an item gives above its title, and whether the item is withdrawn. */
export function describeStatus(...given: readonly (string | undefined)[]): {
  readonly status: string | null
  readonly withdrawn: boolean
} {
  const words = given.map((one) => (one ?? '').trim())
  if (words.some((one) => WITHDRAWN.test(one))) {
    return { status: 'Killed: do not use', withdrawn: true }
  }
  if (words.some((one) => CORRECTED.test(one))) return { status: 'Correction', withdrawn: false }
  const other = words.find((one) => !PLAIN.test(one))
  return { status: other === undefined ? null : `Status: ${other}`, withdrawn: false }
}

/** The flag of an item, there only where it says something. */
export const flagOf = ({
  withdrawn,
}: {
  readonly withdrawn: boolean
}): Pick<NewsItem, 'withdrawn'> => (withdrawn ? { withdrawn } : {})

/**
 * When an item may be published, where that is later than when it was issued: many systems write a release for
 * every item. Dates that cannot be compared count as an embargo.
 */
export function findEmbargo(release: string | undefined, issued: string | undefined): string {
  const [until, from] = [readDate(release ?? ''), readDate(issued ?? '')]
  return until !== null && from !== null && until <= from ? '' : (release ?? '')
}

/** ISO 8601, with or without signs between its parts; ms. */
function readDate(text: string): number | null {
  const compact =
    /^\s*(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?)?\s*(Z|[+-]\d\d:?\d\d)?\s*$/i.exec(text)
  if (compact) {
    const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = compact
    return readDate(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`)
  }
  const time = Date.parse(text.trim().replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
  return Number.isNaN(time) ? null : time
}
