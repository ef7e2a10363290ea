import { sexOfNoun } from '../names/names.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../words/tokens.ts'
import type { Figure } from './name-people.ts'
import { isRole } from './names-in-context.ts'
import { isOwner } from './obituaries.ts'
import type { Walk } from './salience.ts'
import { GROUPS } from './who-is-meant.ts'

/** The figures of a paragraph so far, by token. */
type Figures = ReadonlyMap<number, Figure>

/** Whose somebody is, and what: the token of "his" or "Reed's", and the noun. */
interface Relation {
  readonly owner: number
  readonly noun: string
}

/** Maximum length of a relation, "her late elder sister", and of a role between it and the name. */
const RELATION_TOKENS = 5

/** Notes what the words before a name tell that its bearer is to another: "his daughter, the actress Ana Bell". */
export function learnRelation(
  walk: Walk,
  figure: Figure,
  figures: Figures,
  tokens: readonly Token[],
  { from }: Phrase,
): void {
  let end = from
  while (end > from - RELATION_TOKENS && tokens[end - 1]?.kind === 'word') end--
  const relation =
    relationBefore(tokens, from) ??
    (tokens[end - 1]?.kind === 'comma' ? relationBefore(tokens, end - 1) : null)
  const owner = relation && figures.get(relation.owner)
  if (!owner || owner === figure) return
  const nouns = walk.related.get(owner) ?? new Map<string, Figure | null>()
  walk.related.set(owner, nouns)
  const known = nouns.get(relation.noun)
  nouns.set(relation.noun, known === undefined || known === figure ? figure : null)
}

/** Who is meant by what somebody is to another, "his daughter": the only one named as such; `null` for none. */
export function relativeMeant(
  walk: Walk,
  figures: Figures,
  tokens: readonly Token[],
  { from, to }: Phrase,
): Figure | null {
  const relation = relationBefore(tokens, to)
  const owner = relation?.owner === from ? figures.get(from) : undefined
  return (owner && relation && walk.related.get(owner)?.get(relation.noun)) ?? null
}

/** A relation that ends before the token `end`; `null` for none. */
function relationBefore(tokens: readonly Token[], end: number): Relation | null {
  const noun = tokens[end - 1]
  if (noun?.kind !== 'word' || noun.capital || noun.possessive) return null
  for (let owner = end - 2; owner >= 0 && owner > end - RELATION_TOKENS; owner--) {
    const token = tokens[owner]
    if (token?.kind !== 'word') return null
    if (isOwner(token)) return isPerson(noun) ? { owner, noun: noun.low } : null
  }
  return null
}

/** Whether a noun is for one person. */
const isPerson = (noun: Token): boolean =>
  sexOfNoun(noun.low) !== null || (isRole(noun) && !GROUPS.test(noun.low))
