import { segmentWords } from '../../text/segment-words.ts'
import type { Word } from '../../text/words.ts'
import { findWords } from '../../text/words.ts'
import type { PlaceId, PlaceMatch } from '../topic.ts'
import { findSigns } from './country-signs.ts'
import { alike, localesOf, moreNamesOf, plainLetters } from './country-names.ts'
import {
  isAdjective,
  isCommonWord,
  isOtherPlace,
  keptOf,
  mayBeOther,
  stemsOf,
  withoutAttached,
  withoutPhrases,
} from './country-words.ts'

/** States, and what is named beside them in the news, by ISO 3166-1 alpha-2 code. */
const CODES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO ' +
  'CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT ' +
  'HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG ' +
  'MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU ' +
  'RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA ' +
  'VC VE VN VU WS XK YE ZA ZM ZW'

/** Languages whose words stand without blanks. */
const UNSPACED = ['zh', 'ja', 'th', 'lo', 'km', 'my']

interface CountryNames {
  /** The words of each name by its first, as they are written. */
  readonly byFirst: ReadonlyMap<string, readonly Name[]>
  /** The same by what its first word keeps in all cases. */
  readonly byKept: ReadonlyMap<string, readonly Name[]>
  readonly byText: ReadonlyMap<string, Name>
  /** Any of them at a place (`lastIndex`), the longest first. */
  readonly pattern: RegExp
}

interface Name {
  readonly code: PlaceId
  readonly text: string
  readonly words: readonly string[]
}

const known = new Map<string, CountryNames>()

/**
 * The countries a text names in its own language (BCP 47), in its order, each with the name as it stands: whole
 * words, in any case that the language has, or any letters where words have no blanks between them. Any string is fine.
 * Source: CLDR, by `Intl.DisplayNames`.
 */
export function findCountries(text: string, language: string): readonly PlaceMatch[] {
  const names = namesOf(language)
  const read = withoutPhrases(text, language)
  const named = (UNSPACED.includes(language) ? findLetters : findWhole)(read, language, names)
  const found = named.filter(({ code }) => !isOtherPlace(code, language, text))
  const all = [...found, ...findSigns(read, language)]
  return [...new Map(all.map(({ code, text: name }) => [code, name]))].map(([place, name]) => ({
    place,
    words: [name],
  }))
}

/** Names that begin and end where words do: `タイトル` does not name `タイ`, nor `许多哥伦比亚人` `多哥`. */
function findLetters(
  text: string,
  language: string,
  { byText, pattern }: CountryNames,
): readonly Name[] {
  const starts = segmentWords(text, language).map(({ start }) => start)
  const edges = new Set([...starts, text.length])
  const found: Name[] = []
  let end = 0
  for (const start of starts) {
    if (start < end) continue
    pattern.lastIndex = start
    const name = byText.get(pattern.exec(text)?.[0] ?? '')
    const to = start + (name?.text.length ?? 0)
    if (!name || !(edges.has(to) || PEOPLE.test(text.slice(to, to + 2)))) continue
    found.push(name)
    end = to
  }
  return found
}

/** Behind a country its people, language or mainland, in one word with it: `日本人`, `日本語`, `中國大陸`. */
const PEOPLE = /^(?:[人語语]|大[陆陸])/

function findWhole(text: string, language: string, names: CountryNames): readonly Name[] {
  const isShouted = !/\p{Ll}{2}/u.test(text)
  const words = findWords(alike(text))
    .map((word) => ({ ...word, text: plainLetters(word.text) }))
    .flatMap((word) => partsOfCompound(word, language, names))
    .map((word) => (isShouted ? quieten(word, language, names) : word))
  const found: Name[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]?.text ?? ''
    const name = candidatesOf(word, language, names).find((one) =>
      one.words.every((part, next) => next === 0 || isForm(words[at + next]?.text, part, language)),
    )
    if (!name) continue
    const isBare = names.byFirst.has(word)
    if (
      name.words.length === 1 &&
      isBare &&
      mayBeOther(word, name.code, language, standingOf(text, words, at, isShouted))
    )
      continue
    const end = words[at + name.words.length - 1]?.end
    found.push({ ...name, text: text.slice(words[at]?.start, end) })
    at += name.words.length - 1
  }
  return found
}

/** `Rusia-Ukraina` as its words, where one is a country and each other a country or no name: `USA-domstol`. */
function partsOfCompound(word: Word, language: string, names: CountryNames): readonly Word[] {
  if (!word.text.includes('-') || candidatesOf(word.text, language, names).length > 0) return [word]
  const parts = [...word.text.matchAll(/[^-]+/g)].map(({ 0: text, index }) => ({
    ...word,
    text,
    start: word.start + index,
    end: word.start + index + text.length,
  }))
  const isCountry = parts.map(({ text }) => candidatesOf(text, language, names).length > 0)
  const isCompound =
    isCountry.includes(true) &&
    parts.every(({ text }, at) => isCountry[at] || !/^\p{Lu}/u.test(text))
  return isCompound ? parts : [word]
}

/** A word of a headline all in capitals as it is written elsewhere; what is a name as it stands, `USA`, stays so. */
function quieten(word: Word, language: string, { byFirst }: CountryNames): Word {
  if (byFirst.has(word.text)) return word
  const quiet = word.text.replace(/(?<=\p{L})\p{L}/gu, (letter) =>
    letter.toLocaleLowerCase(language),
  )
  return { ...word, text: quiet }
}

/** How a word stands among others: what is beside it belongs to it where one blank parts them. */
function standingOf(
  text: string,
  words: readonly Word[],
  at: number,
  isShouted: boolean,
): Parameters<typeof mayBeOther>[3] {
  const { start = 0, end = 0 } = words[at] ?? {}
  const [before, after] = [words[at - 1], words[at + 1]]
  return {
    isFirst:
      isShouted ||
      /(?:^|[.!?:;…–—\n]\s?)["'“«„»¡¿]?$/.test(text.slice(Math.max(0, start - 4), start)),
    before: before?.end === start - 1 ? before.text : undefined,
    after: after?.start === end + 1 ? after.text : undefined,
  }
}

/** The names that a word may begin, as it stands or in one of its cases. */
function candidatesOf(
  word: string,
  language: string,
  { byFirst, byKept }: CountryNames,
): readonly Name[] {
  for (const form of [word, ...withoutAttached(word, language)]) {
    const written = byFirst.get(form)
    if (written) return written
  }
  if (!/^\p{Lu}/u.test(word)) return []
  return stemsOf(word, language)
    .flatMap((stem) => byKept.get(stem) ?? [])
    .filter(({ words: [first = ''] }) => !isAdjective(word, first, language))
}

const isForm = (word: string | undefined, part: string, language: string): boolean =>
  word === part ||
  (word !== undefined &&
    (withoutAttached(word, language).includes(part) ||
      stemsOf(word, language).some((stem) => keptOf(part, language).includes(stem))))

function namesOf(language: string): CountryNames {
  const before = known.get(language)
  if (before) return before
  const all = composeNames(language)
  const byFirst = new Map<string, Name[]>()
  const byKept = new Map<string, Name[]>()
  const add = (names: Map<string, Name[]>, key: string, name: Name) =>
    names.set(key, [...(names.get(key) ?? []), name])
  for (const name of all) {
    const [first = ''] = name.words
    add(byFirst, first, name)
    for (const kept of new Set(keptOf(first, language))) add(byKept, kept, name)
  }
  const pattern = new RegExp(
    all.map((name) => name.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)',
    'uy',
  )
  const names = { byFirst, byKept, byText: new Map(all.map((name) => [name.text, name])), pattern }
  known.set(language, names)
  return names
}

/** Signs of a kind that name other things more often: the gold of `刚果（金）`, gigabytes, the Basque name of the EU. */
const TOO_SHORT = /^(?:[金布]|(?!UK|VS|AS)\p{Lu}{2})$/u

/** `Myanmar (Birmanie)` is two names. */
const partsOf = (name: string | undefined): readonly string[] =>
  name
    ?.split(/[()（）]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !TOO_SHORT.test(part)) ?? []

/** Every name of a country in a language, as the platform knows them. */
export const namesOfCountries = (
  language: string,
): readonly { readonly code: PlaceId; readonly text: string }[] => composeNames(language)

/** Longer names first: `South Sudan` before `Sudan`. Where the platform knows no names of a language there are none. */
function composeNames(language: string): readonly Name[] {
  const displayed = localesOf(language).flatMap((locale) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' }),
    ),
  )
  if (displayed.length === 0) return []
  return CODES.split(' ')
    .filter((code) => !isCommonWord(code, language))
    .flatMap((code) => {
      const given = displayed.flatMap((names) => partsOf(names.of(code)))
      return [
        ...new Set([...given, ...moreNamesOf(code, language)].flatMap(formsOf(language))),
      ].map((text) => ({
        code,
        text,
        words: findWords(alike(text)).map((word) => plainLetters(word.text)),
      }))
    })
    .filter(({ words }) => words.length > 0)
    .sort((one, other) => other.text.length - one.text.length)
}

/** Korean may write the words of a name as one. */
const formsOf =
  (language: string) =>
  (name: string): readonly string[] =>
    language === 'ko' ? [name, name.replaceAll(' ', '')] : [name]
