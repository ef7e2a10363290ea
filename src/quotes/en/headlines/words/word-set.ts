/** A table of words in lower case; `storm(s)` stands for the singular and the plural, and hyphens join what is several words. */
export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .flatMap((word) =>
        word.endsWith('(s)') ? [word.slice(0, -3), word.replace(/[()]/g, '')] : word,
      ),
  )
