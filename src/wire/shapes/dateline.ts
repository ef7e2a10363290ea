/**
 * A line that holds a place, a date, an agency or a time and nothing else:
 *
 *     Ostrand, Norland, Jan 28 (AFP) Jan 28, 2026
 *     PARIS (AFP) -
 *     Wednesday, 14 January 2026 15:42 GMT
 *
 * It is taken apart word by word, so that "PARIS (AFP) - A first line" stays a paragraph.
 */
const LONGEST = 110

const months = new Set(
  'jan january janvier januar enero gennaio janeiro feb february février februar febrero febbraio fevereiro mar march mars märz marzo março apr april avril abril aprile may mai mayo maggio maio jun june juin juni junio giugno junho jul july juillet juli julio luglio julho aug august août agosto sep sept september septembre septiembre settembre setembro oct october octobre oktober octubre ottobre outubro nov november novembre noviembre novembro dec december décembre dezember diciembre dicembre dezembro'.split(
    ' ',
  ),
)
const others = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo gmt utc cet cest et est edt pst am pm h uhr at on published updated posted last modified issued le el am den 1er'.split(
    ' ',
  ),
)

const AGENCY = /\([A-Z][\p{L}/ .-]{1,30}\)/gu
const NUMERIC_DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|er)?$/
const TIME = /^\d{1,2}[:.h]\d{2}(?::\d{2})?(?:am|pm|z)?$/
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u
const SMALL = new Set([
  'of',
  'the',
  'de',
  'la',
  'le',
  'el',
  'del',
  'du',
  'des',
  'di',
  'da',
  'am',
  'sur',
  'upon',
])
const MOST_PLACE_WORDS = 6

export function isDateline(text: string): boolean {
  if (text.length > LONGEST || text.length < 6) return false
  const agencies = text.match(AGENCY)?.length ?? 0
  const bare = text.replace(AGENCY, ' ').replace(/\s?[-–—]{1,2}\s*$/, '')
  const words = bare.split(/[\s,|•·]+/).filter((word) => word !== '' && !/^[-–—]+$/.test(word))
  let dates = 0
  let numbers = 0
  let places = 0
  for (const word of words) {
    const lower = word.toLowerCase().replace(/[.:,]$/, '')
    if (NUMERIC_DATE.test(word)) dates += 2
    else if (months.has(lower)) dates++
    else if (NUMBER.test(lower)) numbers++
    else if (TIME.test(lower) || others.has(lower)) continue
    else if (PLACE.test(word) || (places > 0 && SMALL.has(lower))) places++
    else return false
  }
  if (places > MOST_PLACE_WORDS) return false
  if (dates >= 2 || (dates === 1 && numbers > 0)) {
    // "Velmar, 3 March" is a dateline; "Velmar March 3 Results Table" could be a title.
    return places === 0 || agencies > 0 || /[,)–—-]/.test(text)
  }
  return agencies > 0 && places > 0 && dates === 0 && numbers === 0 && bare.trim() !== ''
}
