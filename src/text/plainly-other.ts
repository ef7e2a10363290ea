/** Little words of the languages that have tables: they speak for a headline's own language, whoever else has them. */
const own: Readonly<Record<string, ReadonlySet<string>>> = {
  en: setOf(
    'the a an of and in on for with from after by says said to that is are its it their who amid new over as at was be his her will not out up off has have had than into about against but or no',
  ),
  de: setOf(
    'der die das und ist nicht mit von für auf dem den des ein eine einen einem einer im in zu zur zum nach bei über vor wird aus sind sich wegen gegen um bis als wie auch vom am beim durch unter an hat so war es er sie noch nur wieder mehr',
  ),
}

/** Little words of other languages as they stand within a sentence; none that is a word of English news as well. */
const others = [
  'and of with from after by says said to that are its their amid over for at the',
  'und der das ist nicht mit von für auf dem den eine einen im zu zur zum nach bei über vor wird aus sind sich wegen gegen als wie auch vom beim durch',
  'le la les des du une un dans sur avec à au aux en ce qui que se leur après pas ou où son sa ses est et',
  'el los las una y del su sus es más tras que se en',
  'il lo gli della di che non è nel dal alla ai dei delle dopo sono',
  'os da dos ao em não com uma na pelo mais após',
  'het een voor niet naar bij uit zijn wordt aan tegen dat te en',
  'och att det som på till med av fra från ikke inte ett ett efter blir bliver ska vil er',
  'nie się od przez dla oraz za o po w z',
  'și cu pe din este pentru nu',
  've bir için ile',
  'yang di dari untuk pada ini dengan akan ke tidak',
  'az és egy nem hogy ja ei oli',
  've že pro u i su od',
]
/** Those that stand in names, `von der Leyen`, `Rio de la Plata`: before a capital they say nothing. */
const particles = setOf(
  'von der den de la las los el del della di da das do dos du des le les y e zu zum af av al of the and for by',
)

const strange: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(own).map(([language, words]) => [
    language,
    new Set(others.flatMap((row) => row.split(' ')).filter((word) => !words.has(word))),
  ]),
)

/** Letters that the words of a language lack, but for a few that it took from others: `café`. */
const strangeLetters: Readonly<Record<string, RegExp>> = {
  en: /^[^\p{Lu}]*[^\p{Lu}\p{M}a-z'’.-]/u,
  de: /^[^\p{Lu}]*[^\p{Lu}\p{M}a-zäöüß'’.-]/u,
}

/** Whether a text holds anything of that; most headlines do not, which takes a tenth of the time to tell. */
const mayBeStrange: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(strange).map(([language, words]) => [
    language,
    new RegExp(
      `[^\\0-\\x7f\\xa0£€\\u2010-\\u203a]|\\b(?:${[...words].filter((word) => /^[a-z]+$/.test(word)).join('|')})\\b`,
      'i',
    ),
  ]),
)

/** Those that are words, names or parts of them elsewhere too: one of them alone says nothing. */
const weak = setOf(
  'son till pro den dem med non com en et i o u w z e y er os em na da di lo ai au sa ses ska im su po ja det dal als ve nu pe cu ei es se te mit von der das and of the by for un la le el des du auf',
)

/** The words that a headline needs to be told by one foreign word. */
const MIN_WORDS = 4

/**
 * Whether a headline of a wire in a language with tables (`en`, `de`) is plainly in another: it holds little words of
 * others, or words with letters of theirs, two of them and more than little words of its own, or a little word that is
 * none elsewhere where it has four words and no little one of its own. Linear; any string is fine.
 */
export function isPlainlyOther(headline: string, language: string): boolean {
  if (!mayBeStrange[language]?.test(headline)) return false
  const words = headline.match(WORDS) ?? []
  let foreign = 0
  let sure = 0
  let known = 0
  let isBeforeName = false
  for (const [behind, written] of words.toReversed().entries()) {
    const isFirst: boolean = behind === words.length - 1 && !isBeforeName
    const word: string = isFirst && CAPITALIZED.test(written) ? written.toLowerCase() : written
    if (own[language]?.has(written.toLowerCase())) known++
    else if (strangeLetters[language]?.test(written)) foreign++
    else if (strange[language]?.has(word) && !(isBeforeName && particles.has(word))) {
      foreign++
      if (word === written && !weak.has(word)) sure++
    }
    isBeforeName = /^\p{Lu}/u.test(written) || (isBeforeName && particles.has(word))
  }
  return foreign > known && (foreign > 1 || (sure > 0 && words.length >= MIN_WORDS))
}

const WORDS = /[\p{L}\p{M}'’]+(?:[-.][\p{L}\p{M}'’]+)*/gu
/** The first word of a headline has a capital of its own: `Un museo`, but `UN`. */
const CAPITALIZED = /^\p{Lu}\p{Ll}/u

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
