/** Which sending of a story this is: no title, and worth knowing. Source: usage of English and German agencies. */
const SENDING =
  /^\(?(?:(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth)\s+)?(?:night\s?lead|lead|ld|add|take|(?:ld-)?writethru|write-through|intro)(?:\s+\d{1,2})?\)?[\s:.-]*$|^\(?(?:refile|rpt|repeat(?:ing|s)?|update[ds]?(?:\s+\d{1,2})?|wrap(?:-?up)?(?:\s+\d{1,2})?|urgent|flash|bulletin|snap|alert|eil(?:meldung)?|vorabmeldung|wiederholung|(?:\d{1,2}\.\s*)?(?:zusammenfassung|fassung|lead|update))\)?[\s:.!-]*$|^\((?:re-?fil(?:ing|es?)|repeat(?:ing|s)?|re-?send(?:ing|s)?|wiederholung)\b.{0,100}\)$/i
/** Keywords with their cycle, and date or words behind: `BC-Harbor Strike, 1st Ld 11-28 0142`. */
const CYCLE =
  /^(?:(?:[a-z] ){1,2}(?:am|bc|pm|ap|AM|BC|PM|AP)|AM|BC|PM|AP)-+[\p{L}\d].{0,60}?(?: \d{1,2}-\d{1,2})?,? ?\d{2,4}$/u

/** Whether a line says only which sending of a story it is: `2nd Ld-Writethru`, `URGENT`, `(Refiling to fix a date)`. */
export const isSending = (text: string): boolean => SENDING.test(text)

/** Whether a line is the slug of a story with its cycle, as American agencies write it. */
export const isCycleSlug = (text: string): boolean => CYCLE.test(text)
