/** What a newsroom sets in capitals above a message about its stories. Source: usage of English and German agencies. */
const NOTICE =
  /^[^\p{L}\d]{0,4}(?:(?:BULLETIN|MANDATORY|URGENT|MEDIA|NEWS|PHOTO|GRAPHICS?|EDITORS?['’]?) ){0,2}(?:KILL(?:[ -]+KILL){0,3}|ADVISOR(?:Y|IES)|CORRECTIONS?|CORRECTIVE|CLARIFICATIONS?|WITHDRAWALS?|RETRACTIONS?|BERICHTIGUNG|KORREKTUR|STORNO)(?: NOTICE)?(?:\s?[-–—:(/]\s?\S.{0,60})?[^\p{L}\d]{0,4}$/u

/**
 * Whether a line is the label of a message to editors, `BULLETIN KILL`, `CORRECTION` or `ADVISORY - Photos`: no title,
 * no sentence.
 */
export const isNoticeLabel = (text: string): boolean =>
  text.length <= 80 && NOTICE.test(text) && !/\p{L}[.!?]["'”’]?$/u.test(text)

/** A correction of the very text above, as papers have it. */
const OF_THIS_TEXT =
  /\b(?:earlier|previous|original) version|\bthis (?:article|story|report|page)\b|in einer früheren (?:version|fassung)/i

/** Whether what stands below such a label speaks of the text above it. */
export const isOfTextAbove = (text: string): boolean => OF_THIS_TEXT.test(text)
