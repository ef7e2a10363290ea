/**
 * A line that holds a place, a date, an agency or a time and nothing else:
 *
 *     Ostrand, Norland, Jan 28 (AFP) Jan 28, 2026
 *     PARIS (AFP) -
 *     Wednesday, 14 January 2026 15:42 GMT
 *
 * It is taken apart word by word, so that "PARIS (AFP) - A first line" stays a paragraph. Without a date the
 * brackets have to hold a known agency, or a dash to stand at the end: "Harbour Pilots Union (HPU)" is a name.
 */
const MAX_DATELINE_CHARACTERS = 110

const months = new Set(
  'jan january janvier januar enero gennaio janeiro feb february février februar febrero febbraio fevereiro mar march mars märz marzo março apr april avril abril aprile may mai mayo maggio maio jun june juin juni junio giugno junho jul july juillet juli julio luglio julho aug august août agosto sep sept september septembre septiembre settembre setembro oct october octobre oktober octubre ottobre outubro nov november novembre noviembre novembro dec december décembre dezember diciembre dicembre dezembro'.split(
    ' ',
  ),
)
const others = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo gmt utc cet cest et est edt ct cst cdt mt pt pst pdt bst ist jst am pm a.m p.m h uhr at on published updated posted last modified issued le el am den 1er'.split(
    ' ',
  ),
)

/**
 * Agencies by the letters they put behind a place. Source: the members of MINDS, EANA and OANA, and what wires carry.
 */
const agencies = new Set(
  'AA AAP ABI ADN AFP AGERPRES AKI ANA ANI ANP ANSA ANTARA AP APA APP APS ATS AZERTAC BBC BELGA BELTA BERNAMA BLOOMBERG BNS BSS BTA CNA CNS CP CTK DPA EFE EP EUROPA PRESS GNA HINA IANS IINA INTERFAX IPS IRNA ISNA JANA JIJI KCNA KNA KUNA KYODO LUSA MAP MENA MTI NAN NNA NNN NTB PA PAP PETRA PNA PTI QNA REUTERS RIA NOVOSTI RITZAU RSS SABA SANA SAPA SDA SNA SPA SPX STA STT SUNA TANJUG TAP TASR TASS TELAM TNA TT UKRINFORM UNI UPI VNA WAFA WAM XINHUA YONHAP'.split(
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
const MAX_PLACE_WORDS = 6

/** Whether a line (a `normalText`) is a dateline and nothing else. Any string is fine. */
export function isDateline(text: string): boolean {
  if (text.length > MAX_DATELINE_CHARACTERS || text.length < 6) return false
  const bracketed = text.match(AGENCY) ?? []
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
  if (places > MAX_PLACE_WORDS) return false
  if (dates >= 2 || (dates === 1 && numbers > 0)) {
    // "Velmar, 3 March" is a dateline; "Velmar March 3 Results Table" could be a title.
    return places === 0 || bracketed.length > 0 || /[,)–—-]/.test(text)
  }
  if (bracketed.length === 0 || places === 0 || dates > 0 || numbers > 0) return false
  return (
    bracketed.some((brackets) => isAgency(brackets.slice(1, -1))) ||
    (/[-–—]$/.test(text) && !bracketed.some((brackets) => isShortFor(brackets, words)))
  )
}

const isAgency = (name: string): boolean =>
  name.split(/[ /-]/).every((word) => agencies.has(word.toUpperCase()))

/** Whether the brackets hold the first letters of the words before: `Harbour Pilots Union (HPU)`. */
const isShortFor = (brackets: string, words: readonly string[]): boolean =>
  brackets.slice(1, -1).toLowerCase() === words.map(([first]) => first?.toLowerCase()).join('')
