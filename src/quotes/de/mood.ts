import type { Range, Token } from './tokens.ts'

/**
 * Verb forms of the first subjunctive (Konjunktiv I), which mark reported speech without doubt: `sei`, `habe`, `werde`.
 */
export const REPORTED =
  /^(?:sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle|gebe|komme|gehe|wisse|stehe|liege|bleibe|drohe|fehle|brauche|reiche|gelte|bestehe|bedeute|handle|gehöre|wachse|steige|sinke|lasse|führe|nehme)$/
/** Forms of the second subjunctive, which stand for the first in the plural, and for what is only supposed. */
const SUPPOSED = /^(?:hätten?|wären?|würden?)$/

/** Whether a clause is in the subjunctive of reported speech, by its verb. */
export const isInMood = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ low }) => REPORTED.test(low) || SUPPOSED.test(low))

/** Whether the cue is a passive (`wird begründet`, `wurde verurteilt`), whose subject does not speak. */
export function isPassive(tokens: readonly Token[], from: number, cue: number): boolean {
  if (!PARTICIPLE.test(tokens[cue]?.low ?? '')) return false
  if (PASSIVE.test(tokens[cue + 1]?.low ?? '')) return true
  const comma = tokens
    .slice(from, Math.max(from, cue))
    .findLastIndex(({ kind }) => kind === 'comma')
  return tokens.slice(from + comma + 1, cue).some(({ low }) => PASSIVE.test(low))
}

const PARTICIPLE = /(?:t|ge\p{L}+en)$/u

const PASSIVE = /^(?:wird|werde|wurden?|worden)$/
