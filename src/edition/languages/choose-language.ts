import { hasTables } from './has-tables.ts'
import { hasOthersLetters } from './language-alphabets.ts'
import { tellUndetected, tellNeighbour, tellOwnLetters } from './near-languages.ts'

/** Share of the likeliest language's score from which on another is taken, whose letters those of the text are. */
const MIN_OTHER_SHARE = 0.8
/** Factor by which the best score has to lead the next where the detector finds a text too short. */
const MIN_LEAD_FACTOR = 1.5

/** Letters below which a text is short: of a headline or two a detector only guesses between near languages. */
const SHORT_LETTERS = 60
/**
 * Share of the likeliest language's score from which on a short text is English: what nothing tells is. Of 768
 * headlines in other languages one by one has as much, and it was told wrongly.
 */
const MIN_ENGLISH_SHARE = 0.87

/**
 * The language of a text among those that a detector gives scores (as it calls them, `no`): the likeliest whose
 * letters it has, and among neighbours the one whose words it has; `null` where that is a guess without ground, but
 * for languages that have tables. `isReliable` is the detector's own word.
 */
export function chooseLanguage(
  text: string,
  scores: Readonly<Record<string, number>>,
  isReliable: boolean,
): string | null {
  const own = tellOwnLetters(text)
  if (own !== null) return own
  const ranked = Object.entries(scores).toSorted(([, one], [, other]) => other - one)
  const [best, next] = ranked.filter(([language]) => !hasOthersLetters(text, language))
  const likeliest = ranked[0]?.[1] ?? 0
  if ((scores['en'] ?? 0) >= likeliest * MIN_ENGLISH_SHARE && isShort(text)) return 'en'
  const undetected = isReliable ? null : tellUndetected(text)
  if (undetected !== null || !best || best[1] < likeliest * MIN_OTHER_SHARE) return undetected
  // A detector's Malay is Indonesian as well, which more is written in.
  const language = tellNeighbour(text, best[0] === 'ms' ? 'id' : best[0])
  const isSure = isReliable || best[1] > (next?.[1] ?? 0) * MIN_LEAD_FACTOR
  return isSure || hasTables(language) ? language : null
}

const isShort = (text: string): boolean =>
  !hasOthersLetters(text, 'en') && (text.match(/\p{L}/gu)?.length ?? 0) < SHORT_LETTERS
