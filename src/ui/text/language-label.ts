let names: Intl.DisplayNames | null = null

/** A language by its English name; `und` is one that nothing tells. */
export function languageLabel(language: string): string {
  if (language === 'und') return 'not known'
  names ??= new Intl.DisplayNames('en', { type: 'language' })
  return names.of(language) ?? language
}

const tags =
  'en de fr es it pt nl pl cs sk sl hr sr ro hu bg sv da nb fi et lv lt is ca eu sq tr id vi ru uk be el ar fa ur he hi bn ta te th zh ja ko'

/** Those that a reader can say a wire is in, by their names. */
export const languages: readonly string[] = tags
  .split(' ')
  .toSorted((one, other) => languageLabel(one).localeCompare(languageLabel(other), 'en'))
