import { readTag } from './script.ts'

const tags =
  'en de fr es it pt nl pl cs sk sl hr sr ro hu bg sv da nb fi et lv lt is ca eu sq tr id vi ru uk be el ar fa ur he hi bn ta te th zh ja ko'

/** Those that a reader can say a wire is in, as tags of BCP 47. */
export const languageTags: readonly string[] = tags.split(' ')

/** The tag of a language as a file declares it: by a tag, `de-AT`, or by its name in English or its own, `Deutsch`; else `null`. */
export function readLanguage(declared: string | null | undefined): string | null {
  const name = declared?.trim().toLowerCase() ?? ''
  if (name.length < 4 || /^[a-z]{2,3}[-_]/.test(name)) return readTag(name)
  const isName = (tag: string): boolean =>
    ['en', tag].some(
      (language) =>
        new Intl.DisplayNames(language, { type: 'language' }).of(tag)?.toLowerCase() === name,
    )
  return languageTags.find(isName) ?? null
}
