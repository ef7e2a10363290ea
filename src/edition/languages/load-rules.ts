import type { HeadlineTable } from '../columns/headline-table.ts'
import type { Edition, EditionArticle } from '../edition.ts'
import type { Additions } from '../additions/additions.ts'
import type { LanguageWithTables } from './has-tables.ts'
import { hasTables } from './has-tables.ts'
import type { LanguageRules, RulesOf } from './language-rules.ts'

/** Texts of which each says its language. */
interface InLanguages extends Pick<Edition, 'reading'> {
  readonly articles: readonly Pick<EditionArticle, 'reading'>[]
  /** The headlines of an edition. */
  readonly table?: Pick<HeadlineTable, 'readings'>
  /** Those of the texts of one. */
  readonly headlines?: Pick<HeadlineTable, 'readings'>
}

/** The languages that have tables, each loaded when a wire is in it. */
const loaders: Readonly<Record<LanguageWithTables, () => Promise<LanguageRules>>> = {
  en: async () => (await import('./english.ts')).english,
  de: async () => (await import('./german.ts')).german,
}

/** The languages of an edition's texts, its own first. */
export function languagesOf({
  reading,
  articles,
  table,
  headlines = table,
}: InLanguages): readonly string[] {
  const others = headlines?.readings?.values() ?? []
  const all = [reading, ...articles.map((article) => article.reading), ...others]
  return [...new Set(all.map(({ lang }) => lang))]
}

/** Loads the tables of these languages, as far as there are any; `additions` are laid over what they find. */
export async function loadRules(
  languages: readonly string[],
  additions: Additions | null = null,
): Promise<RulesOf> {
  const loaded = new Map<string, LanguageRules>()
  const [{ createRulesWithoutTables }] = await Promise.all([
    import('./no-tables.ts'),
    ...languages.map(async (language) => {
      if (hasTables(language)) loaded.set(language, await loaders[language]())
    }),
  ])
  const rulesOf: RulesOf = (language) => loaded.get(language) ?? createRulesWithoutTables(language)
  if (!additions) return rulesOf
  const { addToRules } = await import('./add-to-rules.ts')
  const added = new Map<string, LanguageRules>()
  return (language) => {
    const rules = added.get(language) ?? addToRules(rulesOf(language), additions)
    added.set(language, rules)
    return rules
  }
}
