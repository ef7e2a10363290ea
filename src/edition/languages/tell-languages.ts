import { readLanguage } from '../../text/language-name.ts'
import { mayBe, readTag, readingOf, tellLanguage } from '../../text/script.ts'
import type { ParsedWire } from '../../wire/wire.ts'
import type { WireReading } from './wire-reading.ts'
import {
  MIN_LETTERS,
  UNKNOWN,
  declaredLanguage,
  languageOfArticle,
  sampleOf,
  textOfArticle,
} from './wire-reading.ts'

/** Detects the language of a text by its words (any tag); `null` where it cannot. */
export type DetectLanguage = (text: string) => string | null

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
  const own = readingOf(declaredOf(sample, declaredLanguage(wire)) ?? tell(sample) ?? 'en')
  const articles = wire.articles.map((article) => {
    const text = textOfArticle(article)
    const declared = declaredOf(text, languageOfArticle(article))
    if (declared !== null) return readingOf(declared)
    if (readLanguage(declaredLanguage(wire)) !== null || !isLong(text)) return own
    const told = tell(text)
    return told === null || told === own.lang ? own : readingOf(told)
  })
  return { wire: own, articles }
}

function detected(text: string, tag: string | null): string | null {
  const language = tag === UNKNOWN ? UNKNOWN : readTag(tag)
  const isOthers = language !== null && (hasOthersLetters(text, language) || !mayBe(text, language))
  return isOthers ? UNKNOWN : language
}

/** The letters of the languages that have tables. */
const ALPHABETS: Readonly<Record<string, RegExp>> = { en: /[a-z]/gi, de: /[a-zäöüß]/gi }
/**
 * Share of letters outside a language's alphabet from which a text is in another one, which no detector knows (Irish,
 * say): foreign names alone bring fewer.
 */
const MAX_FOREIGN_SHARE = 0.05

function hasOthersLetters(text: string, language: string): boolean {
  const alphabet = ALPHABETS[language]
  if (!alphabet) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters - (text.match(alphabet)?.length ?? 0) > letters * MAX_FOREIGN_SHARE
}

/** Whether words have to tell a language that neither letters nor a declaration do. */
export function isLanguageOpen(wire: ParsedWire): boolean {
  const sample = sampleOf(wire)
  if (declaredOf(sample, declaredLanguage(wire)) !== null) return false
  const texts = [
    sample,
    ...wire.articles.filter((article) => !languageOfArticle(article)).map(textOfArticle),
  ]
  return texts.some((text, at) => (at === 0 || isLong(text)) && isOpen(text))
}

const isOpen = (text: string): boolean => /\p{L}/u.test(text) && tellLanguage(text) === null

/** The declared language, unless the letters are of another script: many a feed declares what its maker's tool does. */
function declaredOf(text: string, tag: string | null | undefined): string | null {
  const language = readLanguage(tag)
  return language !== null && mayBe(text, language) ? language : null
}

const isLong = (text: string): boolean =>
  (text.match(/\p{L}/gu)?.length ?? 0) * (tellLanguage(text) === 'zh' ? 3 : 1) >= MIN_LETTERS
