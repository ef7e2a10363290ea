import type { Token } from '../phrases/tokens.ts'
import { lowAt } from '../phrases/tokens.ts'
import { DESCRIPTION, PLAYS } from '../phrases/word-lists.ts'

/**
 * Who is meant by `der Minister`: the one of the article whom it calls so by name (`Umweltminister Karl Moor`), unless
 * that one is no minister now (`Ex-Minister`), or another is told without a name (`ein Minister`). `runs` are the names of
 * the article in `tokens`, `full` its full names by surname. And whether a description may mean somebody: no other person of
 * the article is told to be that.
 */
export function createHolderOf(
  tokens: readonly Token[],
  runs: readonly (readonly Token[])[],
  full: ReadonlyMap<string, string>,
) {
  const behind = (before: RegExp) => tokens.filter((_, at) => before.test(lowAt(tokens, at - 1)))
  const former = new Set(behind(FORMER))
  const others = new Set(behind(/^ein(?:e[mnr]?)?$/).map(({ low }) => low))
  const holders = runs.flatMap((run) => {
    const name = full.get(run.at(-1)?.text ?? '')
    return run
      .slice(0, -1)
      .filter((word) => word.role && !former.has(word))
      .flatMap(({ low }) => (name === undefined ? [] : { role: officeOf(low), name }))
  })
  const officers = new Set(
    holders.flatMap(({ role, name }) => (DESCRIPTION.test(role) ? [] : name)),
  )
  const known = new Map<string, ReadonlySet<string>>()
  const namesOf = (short: string): ReadonlySet<string> => {
    const names =
      known.get(short) ??
      new Set(holders.flatMap(({ role, name }) => (isOffice(role, short) ? name : [])))
    known.set(short, names)
    return names
  }
  return {
    holderOf: ([article, noun, more]: readonly Token[]): string | undefined => {
      if (!article?.low.startsWith('d') || !noun?.role || more) return
      const office = officeOf(noun.low)
      const names = namesOf(office)
      return names.size === 1 && !others.has(office) ? [...names][0] : undefined
    },
    mayBeCalled: (noun: string, name: string): boolean =>
      !others.has(noun) && namesOf(noun).size === 0 && !(PLAYS.test(noun) && officers.has(name)),
  }
}

/** Whether an office may be called so for short: of a Vizepräsident `der Vizepräsident`, never `der Präsident`. */
const isOffice = (office: string, short: string): boolean =>
  office === short ||
  (office.endsWith(short) && !OTHER_OFFICE.test(office)) ||
  (/^anw[aä]lt/.test(short) && office === short.replace(/anw[aä]lt/, 'verteidiger'))

/** An office in the nominative and by its plainest word: of `dem Coach` the trainer, of `Rathauschef` the mayor. */
const officeOf = (low: string): string =>
  low
    .replace(CASE, '')
    .replace(/^(?:rathaus|orts)chef/, 'bürgermeister')
    .replace(/coach/, 'trainer')
    .replace(/^(?:ceo|vorstandsvorsitzende[rn]?|konzernchef)/, 'vorstandschef')

/** Endings of the other cases: `des Richters`, `dem Abgeordneten`. */
const CASE = /(?<=[lnrt])s$|(?<=e)n$/
const FORMER = /^(?:designiert|ehemalig|künftig|einstig|früher|stellvertretend|damalig)e[rn]?$/
/** Before an office these make another of it; `der Präsident` is no Ministerpräsident either. */
const OTHER_OFFICE = /^(?:co-|unter|staatsan|ex(?!pert)|vize|ehren|alt(?!en)|schatten|ministerpräs)/
