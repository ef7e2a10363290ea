/** The address at which the web is searched for a text. */
export const webSearch = (text: string): string =>
  `https://duckduckgo.com/?q=${encodeURIComponent(text.toWellFormed())}`
