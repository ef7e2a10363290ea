/** What headlines write for names of two words, by the two. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ['arab emirates', 'UAE'],
  ['european union', 'EU'],
  ['federal reserve', 'Fed'],
  ['health organization', 'WHO'],
  ['monetary fund', 'IMF'],
  ['prime minister', 'PM'],
  ['saudi arabia', 'Saudi'],
  ['united kingdom', 'UK'],
  ['united nations', 'UN'],
  ['united states', 'US'],
])

const firstWords: ReadonlySet<string> = new Set(
  [...shortNames.keys()].map((name) => name.slice(0, name.indexOf(' '))),
)

/** The short name that two folded words stand for, or `null`: `european`, `union's` → `EU`. */
export const findShortName = (first: string, second: string): string | null =>
  firstWords.has(first) ? (shortNames.get(`${first} ${second.replace(/'s?$/, '')}`) ?? null) : null
