import { createStored } from '../platform/stored-value.ts'
import { fieldsOf } from '../../json/fields-of.ts'

/**
 * The languages that the reader says wires of this site are in, by their addresses, the last chosen last. What is said
 * of a kept wire stands in its record (`ReadAs`); here only what was said of it before records had a place for it.
 */
type Languages = ReadonlyMap<string, string>

/** Wires whose corrected language is remembered: more than anyone corrects. */
const MAX_WIRES = 500

/** Reads what was chosen from anything: total, bounded. */
export const parseLanguages = (json: unknown): Languages =>
  new Map(
    Object.entries(fieldsOf(json))
      .slice(-MAX_WIRES)
      .flatMap(([address, language]) =>
        typeof language === 'string' && /^[a-z]{2,3}$/.test(language)
          ? [[address, language] as const]
          : [],
      ),
  )

export const wireLanguagesStore = createStored(
  'wireside.languages.1',
  parseLanguages,
  (languages) => Object.fromEntries(languages),
)

/** The language that the reader has chosen for a wire (`null` is the site's default); `null` where none is chosen. */
export const findChosenLanguage = (address: string | null): string | null =>
  wireLanguagesStore.get().get(address ?? '') ?? null

/** Chooses the language of a wire; `null` takes the choice back. */
export function chooseLanguage(address: string | null, language: string | null): void {
  const languages = new Map(wireLanguagesStore.get())
  languages.delete(address ?? '')
  if (language !== null) languages.set(address ?? '', language)
  wireLanguagesStore.set(new Map([...languages].slice(-MAX_WIRES)))
}
