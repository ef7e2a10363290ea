/** Entries as all tables have them, from the leanest writing: blanks part them, and `_` stands for one inside an entry. */
export const listEntries = (text: string): string => text.replaceAll(' ', ',').replaceAll('_', ' ')
