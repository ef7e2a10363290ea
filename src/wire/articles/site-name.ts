const NAMES =
  /\b(?:news(?:room|wire|paper|letter)?|times|post|press|gazette|herald|tribune|journal|chronicle|guardian|observer|telegraph|courier|echo|examiner|inquirer|zeitung|anzeiger|nachrichten|tagblatt|kurier|presse|monde|figaro|diario|noticias|agency|agence|agentur|agencia|wire|online|radio|tv|today|daily|weekly|bulletin|media|network|magazine|review)\b|\.(?:com|org|net|co\.uk|de|fr|example)\b|^www\./iu
const MOST_WORDS = 7

/** Whether a line is the name of a paper or a site, as it stands above a title: `Harbour News from Ostrand`. */
export function isSiteName(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length > MOST_WORDS || !NAMES.test(text) || /[.!?:;,]$/.test(text)) return false
  // In a title that names a paper, other words are in lower case.
  return words.every((word) => !/^\p{Ll}/u.test(word) || word.length <= 4 || word.includes('.'))
}
