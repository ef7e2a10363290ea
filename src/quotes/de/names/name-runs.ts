import { articles, isNoNoun } from '../../../text/de/function-words.ts'
import { isAdjective, readNounPhrase, readRun } from '../phrases/noun-phrase.ts'
import type { Token } from '../phrases/tokens.ts'
import { lowAt, isRole, isTime } from '../phrases/tokens.ts'
import { says } from '../phrases/verbs.ts'
import { BEARS_NAME, BODIES, SOCIETIES, THINGS, TRADE, noTrades } from '../phrases/word-lists.ts'

/** Whether a word is a body: by table, or an acronym as `SPD`, `IWF`. */
export const isBody = (text: string): boolean =>
  BODIES.test(text) || SOCIETIES.test(text) || /^\p{Lu}{2,6}$/u.test(text)

export const hasRole = (run: readonly Token[]): boolean => run.some(({ role }) => role)

export const lastOf = (run: readonly Token[]): string => run.at(-1)?.text ?? ''

/** Names that an office behind a comma or a verb of saying tells to be a person's, behind that office. */
export function findTold(
  tokens: readonly Token[],
  full: ReadonlyMap<string, string>,
): readonly (readonly Token[])[] {
  return tokens.flatMap((token, at) => {
    if (!token.capital && !articles.has(token.low)) return []
    const before = tokens[at - 1]
    if (before?.capital) return []
    const phrase = readNounPhrase(tokens, at, tokens.length)
    if (phrase === null) return []
    const words = tokens.slice(at, phrase.to)
    const name = phrase.apposed ? nameAtComma(words) : null
    const office = words.find(({ role }) => role)
    if (name && office) return [[office, ...name]]
    const speaks = [before, tokens[phrase.to]].some(
      (verb) => says.has(verb?.low ?? '') && verb?.low.startsWith('teil') === false,
    )
    const [run = []] = findRuns(words)
    const isName = run.length === 2 || (run.length === 1 && full.has(token.text))
    const isOne = isName && run[0] === token && !run.some(({ text }) => isBody(text))
    return speaks && isOne ? [run] : []
  })
}

/** `Karl Moor, der Sprecher der Feuerwehr` and `Der Sprecher der Feuerwehr, Karl Moor`: the name, on either side. */
export function nameAtComma(words: readonly Token[]): readonly Token[] | null {
  const comma = words.findIndex(({ kind }) => kind === 'comma')
  const before = wholeName(words.slice(0, comma))
  if (before) return before
  return articles.has(lowAt(words, 0)) || isRole(words[0])
    ? wholeName(words.slice(comma + 1))
    : null
}

/** A first and a last name with nothing beside them but what they are: `der Landrat Karl Moor (61)`. */
function wholeName(words: readonly Token[]): readonly Token[] | null {
  const open = words.findIndex(({ kind }) => kind === 'open')
  let start = articles.has(lowAt(words, 0)) ? 1 : 0
  while (isAdjective(words[start])) start += 1
  const own = words.slice(start, open < 0 ? words.length : open)
  const [run = []] = findRuns(own)
  const name = withoutRoles(run)
  const isWhole = name.length >= 2 && run.length === own.length
  return isWhole && !name.some(isRole) ? name : null
}

/** Adjectives that may begin a sentence, before a plural. */
const OTHERS = /^(?:solche|manche|weitere|andere|alle)$/

/** Runs of capitalised words. `Auch Moor` begins a sentence, `Eva Kurz` is a name. */
export function findRuns(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const runs: (readonly Token[])[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const { low, capital } = tokens[at] ?? { low: '', capital: false }
    if (!capital || articles.has(low) || isNoNoun(low) || isTime(tokens, at)) continue
    // `Scharfe Kritik übte X`
    const isThing = low.endsWith('e') && THINGS.test(lowAt(tokens, at + 1))
    if (isThing || OTHERS.test(low)) continue
    const to = readRun(tokens, at, tokens.length)
    const own = to - 2
    if (holdsOffice(tokens, at, own)) runs.push(tokens.slice(at, own), tokens.slice(own, to))
    else runs.push(tokens.slice(at, to))
    at = to - 1
  }
  return runs
}

/**
 * Whether a first and a last name stand at `own`, behind the office and what it is of, which is no kind of thing with a
 * name: `Chef des Rats | Karl Moor`, and not `Chef der Bank Nord Invest`, `Präsident des FC Bayern München`.
 */
function holdsOffice(tokens: readonly Token[], from: number, own: number): boolean {
  const isOf = /^(?:de[rs]|von|für|eine[rs])$/.test(lowAt(tokens, from - 1))
  if (!isOf || own <= from || tokens[own - 1]?.role) return false
  const of = tokens.slice(from, own)
  const office = tokens.slice(Math.max(0, from - 6), from - 1)
  return (
    hasRole(office) &&
    !KIN.test(lowAt(office, office.length - 1)) &&
    // `der Deutschen Bank Karl Moor`
    (lowAt(of, 0).endsWith('en') ||
      !of.some(({ text }) => SOCIETIES.test(text) || BEARS_NAME.test(text))) &&
    tokens.slice(own, own + 2).every(({ text }) => !isBody(text) && !NO_NAME.test(text))
  )
}

/** Whose words they are, and not those of whom they belong to. */
const KIN =
  /(?:mann|mutter|schwester|tochter|frau|sohn|witwer?|vater|bruder|verteidiger|freund|anwalt|anwältin)$/

const NO_NAME = /^(?:(?:Frei|Österreichisch|Deutsch|Europäisch|Neu|Sozial)e[rns]?|Schweizer)$/

/** A name without the roles before it, of which one alone stays. */
export function withoutRoles(run: readonly Token[]): readonly Token[] {
  // The last word may be a surname that is a role as well: `Sängerin Lola Prinz`.
  const listed = run.slice(0, -1).findLastIndex(({ role }) => role)
  const last = listed < 0 && isTrade(run) ? 0 : listed
  const name = run.slice(last + 1).filter(({ text }, at) => at > 0 || text !== '.')
  // `Ärzte ohne Grenzen`, `Papst Leo`, `König Harald V.`
  if (run.at(-2)?.low === 'ohne') return run
  const isOrdinal = name.slice(1).every(({ text }) => /^[IVX.]+$/.test(text))
  if (isOrdinal && /^(?:papst|könig|prinz|kaiser)/.test(run[last]?.low ?? ''))
    return run.slice(last)
  return name.length > 0 ? name : run
}

export const isTradeName = (token: Token | undefined): boolean =>
  TRADE.test(token?.text ?? '') && !noTrades.has(token?.low ?? '')

/** `Reeder Karl Moor`: what ends as trades do before a first and a last name, and is no first name. */
export const isTrade = ([first, ...name]: readonly Token[]): boolean =>
  isTradeName(first) &&
  name.filter(({ capital }) => capital).length >= 2 &&
  !name.some(({ text }) => isBody(text))
