import type { Range, Token } from './tokens.ts'

/** The mood of reported speech, which leaves no doubt: `sei`, `habe`, `werde`. */
export const REPORTED =
  /^(?:sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle|gebe|komme|gehe|wisse|stehe|liege|bleibe|drohe|fehle|brauche|reiche|gelte|bestehe|bedeute|handle|gehöre|wachse|steige|sinke|lasse|führe|nehme)$/
/** What stands for it in the plural, and for what is only thought of as well. */
const SUPPOSED = /^(?:hätten?|wären?|würden?)$/

/** Whether a clause reports what somebody said, by the mood of its verb. */
export const isInMood = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ low }) => REPORTED.test(low) || SUPPOSED.test(low))

/** `wird begründet`, `wurde verurteilt`: in the passive the subject is what is spoken of. */
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
