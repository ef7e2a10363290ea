import { languageTags } from '../../text/language-name.ts'

let names: Intl.DisplayNames | null = null

/** A language by its English name; `und` is one that nothing tells. */
export function languageLabel(language: string): string {
  if (language === 'und') return 'not known'
  names ??= new Intl.DisplayNames('en', { type: 'language' })
  return names.of(language) ?? language
}

/** Those that a reader can say a wire is in, by their names. */
export const languages: readonly string[] = languageTags.toSorted((one, other) =>
  languageLabel(one).localeCompare(languageLabel(other), 'en'),
)
