import { countBefore, isCount } from '../phrases/counts.ts'
import { phraseAfter, phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import { afterAsides } from '../phrases/skip-ahead.ts'
import { isNoun } from '../phrases/nouns.ts'
import type { Token } from '../words/tokens.ts'
import { isAdverb } from '../words/word-classes.ts'
import { authorBefore, subjectOfWith, whomTheyBlame } from './distant-subjects.ts'

/** A name right before the participle, which is its subject: "pictures of Tom Reed saying". */
export function besideGerund(tokens: readonly Token[], at: number, lo: number): Phrase | null {
  const blamed = whomTheyBlame(tokens, at, lo)
  if (blamed) return blamed
  let end = at
  while (end > lo && isAdverb(tokens[end - 1]?.low ?? '')) end--
  const noun = countBefore(tokens, end, lo) ?? phraseBefore(tokens, end, lo)
  const withAside = noun ? null : (subjectOfWith(tokens, end, lo) ?? whoIsLeft(tokens, end, lo))
  if (withAside) return withAside
  const leaves =
    isCount(tokens[noun?.from ?? at]) && LEAVES.test(tokens[(noun?.from ?? 0) - 1]?.low ?? '')
  if (noun && (leaves || isShown(tokens, noun))) return noun
  const thing = tokens[(noun?.to ?? 0) - 1]?.low ?? ''
  const came = MESSAGE.test(thing) && CAME.test(tokens[(noun?.from ?? 0) - 1]?.low ?? '')
  if (noun && (WRITTEN_ON.test(thing) || came)) return noun
  const author = authorBefore(tokens, at, lo)
  if (author) return author
  let from = end
  while (from > lo && isNamePart(tokens[from - 1])) from--
  const where = /^(?:on|in|at|via|to|for)$/.test(tokens[from - 1]?.low ?? '')
  if (from < end) return where ? null : { from, to: end }
  return noun && ownsWords(tokens, noun) ? noun : null
}

/** Who is left with a view, over an aside: "the size has left many sailors, some of them old, wondering". */
function whoIsLeft(tokens: readonly Token[], at: number, lo: number): Phrase | null {
  for (let verb = at - 3; verb > lo && verb > at - LEFT_TOKENS; verb--) {
    if (!LEAVES.test(tokens[verb]?.low ?? '')) continue
    const whom = phraseAfter(tokens, verb + 1, at)
    return whom && afterAsides(tokens, whom.to, at + 1) === at ? whom : null
  }
  return null
}

/** Maximum distance of such a verb. */
const LEFT_TOKENS = 20

/** Whether a phrase is what bears somebody's words, by name of the owner: "the paper's editorial telling her". */
const ownsWords = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  /^(?:editorial|advert|ad|advertisement|letter|statement|memo|message|video|report|ruling|email)$/.test(
    tokens[to - 1]?.low ?? '',
  ) && tokens.slice(from, to - 1).some(({ possessive }) => possessive)

/** Whether a phrase is shown or heard to speak, and is not itself words: "with softer language calling for '…'". */
const isShown = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  SHOWS.test(tokens[from - 1]?.low ?? '') &&
  !/^(?:language|wording|words|rhetoric)$/.test(tokens[to - 1]?.low ?? '')

/** Verbs of showing, whose object is the subject of a participle: "a clip shows a guard telling her". */
const SHOWS = /^(?:with|shows?|showed|showing|depicts?|depicted|captures?|captured|heard|hears?)$/

/** What leaves some of many with a view: "the row has left a third of voters saying". */
const LEAVES = /^(?:left|leaves?|leaving)$/

/** Nouns for what bears words, as their source: "held up a sign saying '…'". */
const WRITTEN_ON =
  /^(?:sign|banner|placard|poster|sticker|billboard|plaque|t-shirt|shirt|cap|hat|button)$/

/** What somebody else wrote, where it only comes to the subject: "found a note saying '…'", not "left". */
const MESSAGE = /^(?:message|note|notice|letter|e-?mail|text|leaflet|card|voicemail|recording)$/
const CAME =
  /^(?:is|was|get|gets|got|receives?|received|receiving|finds?|found|finding|discover(?:s|ed|ing)?|sees?|saw|reads?|hears?|heard|shown|by|with)$/

function isNamePart(token: Token | undefined): boolean {
  return token?.capital === true && !token.possessive && isNoun(token)
}
