import { readLanguage } from '../../text/language-name.ts'
import { isPlainlyEnglish } from '../../text/plainly-english.ts'
import { isPlainlyGerman } from '../../text/plainly-german.ts'
import type { Reading } from '../../text/reading.ts'
import { mayBe, readTag, readingOf, tellLanguage } from '../../text/script.ts'
import type { ParsedWire } from '../../wire/wire.ts'
import type { LanguageWithTables } from './has-tables.ts'
import { fullTagOf } from './full-tag.ts'
import { hasTables } from './has-tables.ts'
import { hasOthersLetters } from './language-alphabets.ts'
import type { WireReading } from './wire-reading.ts'
import {
  MIN_LETTERS,
  UNKNOWN,
  declaredLanguage,
  languageOfArticle,
  sampleOf,
  textOfArticle,
} from './wire-reading.ts'

/** Detects the language of a text by its words (any tag), a declared one in doubt; `null` where it cannot. */
export type DetectLanguage = (text: string, declared?: string) => string | null

/**
 * The languages of a wire: what it declares, if its letters can be of that language, else what its words tell; and
 * those of its articles likewise, which else read as the wire does. What nothing tells is English. `chosen` is the
 * reader's own word, for all of it.
 */
export function tellLanguages(
  wire: ParsedWire,
  detect: DetectLanguage = () => null,
  chosen: string | null = null,
): WireReading {
  const sample = sampleOf(wire)
  const declared = declaredLanguage(wire)
  if (chosen !== null) {
    const reading = readAs(chosen, sample, declared)
    return { wire: reading, articles: wire.articles.map(() => reading), headlines: null }
  }
  const tell = (text: string): string | null => tellLanguage(text) ?? detected(text, detect(text))
  // A list of some length tells its own language, whatever that of the first article is.
  const list = wire.headlines.map(({ text }) => text).join('\n')
  const told = (isLong(list) ? tell(list) : null) ?? tell(sample) ?? 'en'
  const own = readAs(believedOf(sample, declared, detect) ?? told, sample, declared)
  const articles = wire.articles.map((article) => {
    const text = textOfArticle(article)
    const itsOwn = languageOfArticle(article)
    if (declaredOf(text, itsOwn) === null && !isLong(text)) return own
    const lang =
      believedOf(text, itsOwn, detect) ?? believedOf(text, declared, detect) ?? tell(text)
    if (lang === null) return own
    const reading = readAs(lang, text, itsOwn ?? declared)
    return isSame(reading, own) ? own : reading
  })
  const headlines = new Map<number, Reading>()
  for (const [row, { text, language }] of wire.headlines.entries()) {
    const lang = language === undefined ? null : believedOf(text, language, detect)
    const reading = lang === null ? own : readAs(lang, text, language)
    if (!isSame(reading, own)) headlines.set(row, reading)
  }
  return { wire: own, articles, headlines: headlines.size > 0 ? headlines : null }
}

/** How a text in a language reads, with what its declared tag or its letters say of script and region. */
function readAs(lang: string, text: string, declared: string | undefined): Reading {
  const isDeclared = readLanguage(declared) === lang
  return readingOf(lang, fullTagOf(lang, text, isDeclared ? (declared ?? null) : null))
}

/** Whether a part of a wire says nothing of its own of how it reads. */
const isSame = ({ lang, tag }: Reading, wires: Reading): boolean =>
  lang === wires.lang && (tag === lang || tag === wires.tag)

function detected(text: string, tag: string | null): string | null {
  const language = tag === UNKNOWN ? UNKNOWN : readTag(tag)
  const isOthers = language !== null && (hasOthersLetters(text, language) || !mayBe(text, language))
  return isOthers ? UNKNOWN : language
}

/** Whether words have to tell a language that neither letters nor a declaration do. */
export function isLanguageOpen(wire: ParsedWire): boolean {
  const declared = declaredLanguage(wire)
  return (
    isOpen(sampleOf(wire), declared) ||
    wire.articles.some((article) => {
      const text = textOfArticle(article)
      return isLong(text) && isOpen(text, languageOfArticle(article) ?? declared)
    }) ||
    wire.headlines.some(({ text, language }) => {
      const its = declaredOf(text, language)
      return its !== null && isDoubtful(text, its)
    })
  )
}

function isOpen(text: string, tag: string | undefined): boolean {
  const declared = declaredOf(text, tag)
  if (declared !== null) return isDoubtful(text, declared)
  return /\p{L}/u.test(text) && tellLanguage(text) === null
}

/** Fewest letters of a text by which its declared language is doubted. */
const MIN_DOUBTING_LETTERS = 30

/** Whether words may tell another language than a declared one, and tables would find in them what is not there. */
const isDoubtful = (text: string, declared: string): boolean =>
  hasTables(declared) && !isPlainly[declared](text) && countLetters(text) >= MIN_DOUBTING_LETTERS

/** Whether the little words of a text leave no doubt that it is in a language that has tables. */
const isPlainly: Readonly<Record<LanguageWithTables, (text: string) => boolean>> = {
  en: isPlainlyEnglish,
  de: isPlainlyGerman,
}

/** The declared language, unless the letters are of another script or the text is plainly English. */
function declaredOf(text: string, tag: string | null | undefined): string | null {
  const language = readLanguage(tag)
  if (language === null || !mayBe(text, language)) return null
  return language !== 'en' && isPlainlyEnglish(text) ? null : language
}

/** The declared language, unless the words are of another: many a feed declares what its maker's tool does. */
function believedOf(text: string, tag: string | undefined, detect: DetectLanguage): string | null {
  const declared = declaredOf(text, tag)
  if (declared === null || !isDoubtful(text, declared)) return declared
  const told = detect(text, declared)
  return told === null || told === UNKNOWN || told === declared ? declared : null
}

const isLong = (text: string): boolean =>
  countLetters(text) * (tellLanguage(text) === 'zh' ? 3 : 1) >= MIN_LETTERS

const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0
