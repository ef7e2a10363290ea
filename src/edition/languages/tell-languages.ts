import { readLanguage } from '../../text/language-name.ts'
import { isPlainlyEnglish } from '../../text/plainly-english.ts'
import { isPlainlyGerman } from '../../text/plainly-german.ts'
import { mayBe, readTag, readingOf, tellLanguage } from '../../text/script.ts'
import type { ParsedWire } from '../../wire/wire.ts'
import type { LanguageWithTables } from './has-tables.ts'
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
  if (chosen !== null) {
    const reading = readingOf(chosen)
    return { wire: reading, articles: wire.articles.map(() => reading) }
  }
  const tell = (text: string): string | null => tellLanguage(text) ?? detected(text, detect(text))
  const sample = sampleOf(wire)
  const declared = declaredLanguage(wire)
  const own = readingOf(believedOf(sample, declared, detect) ?? tell(sample) ?? 'en')
  const articles = wire.articles.map((article) => {
    const text = textOfArticle(article)
    const itsOwn = languageOfArticle(article)
    if (declaredOf(text, itsOwn) === null && !isLong(text)) return own
    const lang =
      believedOf(text, itsOwn, detect) ?? believedOf(text, declared, detect) ?? tell(text)
    return lang === null || lang === own.lang ? own : readingOf(lang)
  })
  return { wire: own, articles }
}

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
