import { foldText } from '../../text/folded.ts'

/** What a speaker is taken for; an organisation is `unknown`, as is whoever nothing tells of. */
export type Gender = 'woman' | 'man' | 'unknown'

/** By what: words of the text itself, or the first name alone. */
export type GenderEvidence = 'pronoun' | 'title' | 'first name'

export interface GenderEstimate {
  readonly gender: Gender
  /** `null` for what is unknown. */
  readonly by: GenderEvidence | null
}

/** First names by whom they are given to, folded to lower case. */
export interface FirstNames {
  readonly women: ReadonlySet<string>
  readonly men: ReadonlySet<string>
}

/** Names as they are written in `first-name-table.ts`. */
export const readFirstNames = (table: Readonly<Record<keyof FirstNames, string>>): FirstNames => ({
  women: new Set(table.women.trim().split(/\s+/)),
  men: new Set(table.men.trim().split(/\s+/)),
})

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** English and German words for one who speaks. `sie` is several people as well. Curated for this project. */
const pronouns = { woman: set('she her'), man: set('he him er') }

/** Titles and words for roles that tell, English and German, in lower case. Curated for this project. */
const titles = {
  woman: set(
    'mrs ms miss madam madame mme frau lady dame baroness countess duchess queen princess empress sister nun mother mum daughter wife widow aunt grandmother woman girl actress waitress hostess heiress stewardess spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman sportswoman congresswoman alderwoman headmistress señora sra',
  ),
  man: set(
    'mr mister herr sir lord baron count duke king prince emperor father dad son husband widower uncle grandfather brother monk man boy actor waiter spokesman chairman congressman councilman businessman policeman sportsman fireman alderman headmaster señor sr',
  ),
}
/** Roles of women in German: `Ministerin`, `Sprecherin`. */
const FEMALE_ROLE =
  /(?:minister|sprecher|kanzler|präsident|leiter|direktor|bürgermeister|professor|forscher|trainer|richter|anwält|polizist|politiker|kommissar|expert|lehrer|ärzt|senator|botschafter|intendant|autor)in$/u
const ORGANISATION =
  /^(?:agency|aid|airlines?|airport|association|bank|bureau|centre|center|church|club|college|commission|committee|company|corp|council|court|department|fc|foundation|fund|government|group|herald|hospital|inc|institute|ltd|ministry|network|news|office|parliament|party|police|post|press|school|society|station|street|times|tribune|trust|tv|union|university)$/

/**
 * An estimate of a speaker's gender from all forms of the name, and all words by which the text calls them at what
 * they say. What the text itself says counts first: pronouns, then titles and roles; where these disagree it is unknown.
 * Only then the first name of a name of two words or more, if names are given. Total; `null` names do without that.
 */
export function estimateGender(
  forms: readonly string[],
  mentions: readonly string[],
  names: FirstNames | null,
): GenderEstimate {
  const called = mentions.map((mention) => mention.trim().toLowerCase())
  const words = [...forms, ...mentions].flatMap(titlesIn)
  return (
    judge('pronoun', (gender) => called.some((word) => pronouns[gender].has(word))) ??
    judge(
      'title',
      (gender) =>
        words.some((word) => titles[gender].has(word)) ||
        (gender === 'woman' && words.some((word) => FEMALE_ROLE.test(word))),
    ) ??
    judge('first name', (gender) => forms.some((form) => hasFirstName(form, names, gender))) ?? {
      gender: 'unknown',
      by: null,
    }
  )
}

/** The words of a name that may be titles, in lower case: with a capital the last one is a surname, `Ann King`. */
const titlesIn = (text: string): readonly string[] =>
  (text.match(/\p{L}+/gu) ?? [])
    .filter((word, at, { length }) => at < length - 1 || /^\p{Ll}/u.test(word))
    .map((word) => word.toLowerCase())

/** What one kind of evidence says; `null` where it says nothing. */
function judge(
  by: GenderEvidence,
  says: (gender: 'woman' | 'man') => boolean,
): GenderEstimate | null {
  const [woman, man] = [says('woman'), says('man')]
  if (!woman && !man) return null
  return woman && man ? { gender: 'unknown', by: null } : { gender: woman ? 'woman' : 'man', by }
}

/** Whether the name at the end of a form (`US president Ann Bell`) begins with a name that only women, or men, have. */
function hasFirstName(form: string, names: FirstNames | null, gender: 'woman' | 'man'): boolean {
  const words = form.split(/\s+/)
  const start = words.findLastIndex((word) => !/^\p{Lu}[\p{L}.'’-]*$/u.test(word)) + 1
  const name = words.slice(start).map((word) => foldText(word).text)
  const [first = ''] = name
  if (names === null || name.length < 2 || name.some((word) => ORGANISATION.test(word)))
    return false
  return (gender === 'woman' ? names.women : names.men).has(first)
}

/** How many of some estimates are of each. */
export const countGenders = (
  estimates: readonly GenderEstimate[],
): Readonly<Record<Gender, number>> => {
  const count = (gender: Gender): number => estimates.filter((one) => one.gender === gender).length
  return { woman: count('woman'), man: count('man'), unknown: count('unknown') }
}
