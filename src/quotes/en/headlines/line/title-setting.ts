import { countWords, isTitleCase } from '../../names/title-case.ts'
import type { Token } from '../../words/tokens.ts'
import { auxiliaries, looksLikeVerb } from '../../words/word-classes.ts'
import { headlineVerbs } from '../words/act-verbs.ts'
import { headlineCueOf } from '../words/headline-cues.ts'

/** Whether a headline is in title case, where a capital tells no name; `marked` are its words in marks by token. */
export const isInTitleCase = (tokens: readonly Token[], marked: readonly string[]): boolean =>
  [isSetInCapitals, hasCapitalAuxiliary, isTitled, isPredicated].some((tells) =>
    tells(tokens, marked),
  ) && !isShown(tokens, marked)

/** Share of capitals among its longer words from which a headline is in title case. */
const CAPITALS_SHARE = 0.8

function isSetInCapitals(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word')
  if (words.length > 3 && isTitleCase(words.map(({ text }) => text).join(' '))) return true
  const long = words.filter(({ low }) => low.length > 3)
  return (
    long.length > 2 && long.filter(({ capital }) => capital).length >= CAPITALS_SHARE * long.length
  )
}

/** "Governor: Dam Is 'Done Deal'": few words, all with a capital, and an auxiliary among them. */
const hasCapitalAuxiliary = (tokens: readonly Token[]): boolean =>
  tokens.every(({ kind, capital, low }) => kind !== 'word' || capital || low.length < 4) &&
  tokens.some(
    ({ capital, low }, at) => capital && auxiliaries.has(low) && tokens[at - 1]?.kind === 'word',
  )

/** Whether a few words are in title case, as those in marks are: "Bell Calls It ‘a Threat to Us All’". */
const isTitled = (tokens: readonly Token[], marked: readonly string[]): boolean =>
  tokens.every(({ kind, capital, low }) => kind !== 'word' || capital || low.length < 4) &&
  tokens.filter(isVerbal).length > 0 &&
  marked.some((words) => countWords(words) > 2 && isTitleCase(words.replace(/^an? /, '')))

/** "Airline Head: Strike ‘Put Lives at Risk’": all words have a capital, and a predicate in title case is in marks. */
const isPredicated = (tokens: readonly Token[], marked: readonly string[]): boolean =>
  tokens.every(({ kind, capital, low }) => kind !== 'word' || capital || low.length < 4) &&
  tokens.some(({ kind }) => kind === 'colon') &&
  marked.some((words, at) => {
    const [first = '', second = ''] = words.toLowerCase().split(' ')
    const isVerb =
      looksLikeVerb(first) || headlineVerbs.has(first) || /^(?:never|always|still)$/.test(first)
    const opens = isVerb || (/[^su]s$/.test(first) && /^(?:the|our|an?|my|us|up|on)$/.test(second))
    return tokens[at - 1]?.kind === 'word' && opens && countWords(words) > 2 && isTitleCase(words)
  })

/**
 * Whether words in marks tell that a few names make no title case ("'He has no equal' - Bell on Lena Ortiz"); a verb
 * with a capital tells that they do.
 */
function isShown(tokens: readonly Token[], marked: readonly string[]): boolean {
  if (!marked.some((words) => words !== '' && !isTitleCase(words))) return false
  const words = tokens.filter(({ kind }) => kind === 'word')
  return words.length < 8 && !words.some(isVerbal)
}

const isVerbal = ({ low, capital }: Token): boolean =>
  capital &&
  !low.endsWith('ed') &&
  (headlineCueOf(low) !== undefined || headlineVerbs.has(low) || looksLikeVerb(low))
