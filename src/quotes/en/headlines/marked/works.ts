import type { Token } from '../../words/tokens.ts'
import { wordSet } from '../words/word-set.ts'

/** What bears a name in marks: "'Clean Harbour' bill". */
export const LAWS = wordSet(`
bill act law film(s) movie novel book series show musical album song single tour podcast campaign scheme programme program project
initiative sequel remake reboot exhibition festival movement party brand franchise finale trailer premiere screening
`)

/** A work of art or of entertainment, right behind its title or, with an attribute, before it. */
const WORKS = wordSet(`
film(s) movie(s) novel musical album song single podcast sequel prequel spinoff spin-off remake reboot adaptation soundtrack series season
sitcom drama comedy documentary docuseries miniseries trailer teaser poster finale premiere screening supercut episode sketch themed
`)

/** What stands before such a noun, where the title follows: "new album 'Night Ferry'". */
const ATTRIBUTES =
  /^(?:new|debut|hit|upcoming|latest|next|first|last|final|his|her|their|the|of|comedy|drama|reality|horror|action|animated|nbc|abc|cbs|hbo|hulu|netflix|disney|marvel|amazon|bbc)$/

/** What tells behind a title and a colon that the title is a work's. */
const TELLS_OF_WORK = wordSet(`
joins boards cast casts casting starring season series trailer teaser poster premiere(s) renewed episode finale sequel prequel spinoff spin-off
reboot remake movie film drama comedy role hulu netflix disney hbo nbc abc cbs freeform showtime peacock paramount showrunner
`)

/** Words that a title may have too, and speech more often: "'I Am Not Done': Bell Joins Cast". */
const SPOKEN =
  /(?:^|[^\p{L}])(?:I|I['’]m|we|you|he|she|they|it|it['’]s|my|your|our|is|are|was|were|not|no|never|don['’]t|can['’]t|won['’]t|let['’]s|so|too|very)(?![\p{L}])|[!?.]/iu

/** Words in marks in title case, and what stands around them. */
interface Titled {
  readonly text: string
  readonly words: number
  readonly quote: number
  readonly tokens: readonly Token[]
}

/** Whether words in marks in a headline in title case are the title of a work, by the words around them. */
export function isTitleOfWork({ text, words, quote, tokens }: Titled): boolean {
  const [second, before, , after] = [quote - 2, quote - 1, quote, quote + 1].map((at) => tokens[at])
  if (WORKS.has(after?.low ?? '')) return true
  if (WORKS.has(before?.low ?? '') && ATTRIBUTES.test(second?.low ?? '')) return true
  if (SPOKEN.test(text)) return false
  if (quote === 0 && after?.kind === 'colon')
    return words < 6 && tokens.slice(2).some(({ low }) => TELLS_OF_WORK.has(low))
  const isPlaced = /^(?:on|in|about)$/.test(before?.low ?? '')
  return isPlaced && words > 1 && words < 6 && (text.startsWith('The ') || / \d$/.test(text))
}
