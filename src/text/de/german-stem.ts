const ADJECTIVE = /(?:iv|al|haft|bar|ell|los|frei|isch|ig|är|lich)er$/
/** `Lehrerin`, `Lehrerinnen`, `Ärztin`: compared as the man's word, which may be the only one that is listed. */
const FEMININE = /(?<=\p{L}{3}(?:[eou]r|t))in(?:n(?:en)?)?$/u
const ENDING = /(?:en|em|es|e|n|s)$/

/**
 * A folded German word without its inflection, for comparing: `Wahl`, `Wahlen`; `Gericht`, `Gerichts`, `Gerichte`;
 * `politischer`, `politisch`. Umlauts are folded already, so that plurals meet their singular (`Städte`, `Stadt`). It
 * is no dictionary form.
 */
export function stem(word: string): string {
  if (word.length < 5) return word
  if (ADJECTIVE.test(word)) return word.slice(0, -2)
  const man = word.replace(FEMININE, '')
  if (man !== word) return man
  const cut = ENDING.exec(word)
  return cut && cut.index >= 4 ? stem(word.slice(0, cut.index)) : word
}
