/** The languages in which topics, speakers and stories are found: `load-rules.ts` has how the tables of each are had. */
const languagesWithTables = ['en', 'de'] as const

export type LanguageWithTables = (typeof languagesWithTables)[number]

/** Whether topics, speakers and stories are found in a language. */
export const hasTables = (language: string): language is LanguageWithTables =>
  languagesWithTables.some((one) => one === language)
