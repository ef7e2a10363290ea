import { findMarks } from '../marks/find-marks.ts'
import { cueOf, isOfSaying } from './words/cue-verbs.ts'
import {
  determiners,
  functionWords,
  isAdverb,
  linking,
  looksLikeVerb,
} from './words/word-classes.ts'
import { institutions } from './names/body-nouns.ts'
import { honorifics, isFirstName } from './names/name-tables.ts'
import { foldName, isAgentNoun } from './names/names.ts'
import { things } from './names/thing-nouns.ts'
import { isTitleCase } from './names/title-case.ts'

const WORD = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu
/** A word of four small letters or more, which prose has at once; what is small in title case is shorter. */
const SMALL_WORD = /(?<![\p{L}\p{N}'’.-])\p{Ll}{4}/u
/** Limits in UTF-16 units: what is shorter is a label, and as the first paragraph, unless it is a sentence in capitals, the title. */
const MIN_CHARACTERS = 40
const MIN_FIRST_CHARACTERS = 160
const SENTENCE = /^\P{Ll}*\.["'”’]?\s*$/u

/**
 * Paragraphs that are set in capitals, as the wires of the teletype are, or in title case, with the capitals that prose
 * would have; others as they are, and the same array where all are. All offsets stay what they are. What a word is, the
 * tables tell, and outside marks a word that none has counts as a name.
 */
export function inSentenceCase(paragraphs: readonly string[]): readonly string[] {
  const areSet = paragraphs.map(isSetInCapitals)
  if (!areSet.includes(true)) return paragraphs
  return paragraphs.map((text, at) => (areSet[at] ? recase(text) : text))
}

const isSetInCapitals = (text: string, paragraph: number): boolean =>
  text.length >=
    (paragraph === 0 && !SENTENCE.test(text) ? MIN_FIRST_CHARACTERS : MIN_CHARACTERS) &&
  !/ [a-z]{4}/.test(text) &&
  !SMALL_WORD.test(text) &&
  isTitleCase(text)

/** A word that is read, and what is known of the one before it. */
interface Place {
  readonly low: string
  readonly before: string
  readonly isBehindCommon: boolean
  readonly next: string
}

function recase(text: string): string {
  const marked = findMarks(text)
  const words = [...text.matchAll(WORD)]
  const lows = words.map(([word]) => word.toLowerCase())
  let isBehindCommon = false
  let from = 0
  let out = ''
  let next = 0
  let marksEnd = 0
  for (const [at, { 0: word, index }] of words.entries()) {
    const gap = text.slice(from, index)
    const low = lows[at] ?? ''
    const place = { low, before: lows[at - 1] ?? '', isBehindCommon, next: lows[at + 1] ?? '' }
    isBehindCommon = isCommon(place)
    const opens = at === 0 || OPENS.test(gap)
    for (; (marked[next]?.start ?? Infinity) < index; next++)
      marksEnd = Math.max(marksEnd, marked[next]?.end ?? 0)
    const isWithin = index < marksEnd
    const isSmall = opens ? CLOSED.test(gap) && isSaying(low) : isWithin || isBehindCommon
    const stays = low.length !== word.length || ABBREVIATION.test(word)
    out += gap + (stays ? word : isSmall ? low : word.charAt(0) + low.slice(1))
    from = index + word.length
  }
  return out + text.slice(from)
}

/** What stands before the first word of a sentence, of one in marks too. */
const OPENS = /[.!?:]|,\s*["“‘]$/
const CLOSED = /["”’]\s$/
const ABBREVIATION = /\p{N}|\.\p{L}/u

const isSaying = (low: string): boolean => isOfSaying(cueOf(low))

/** Whether a word is no name. Behind a first name or a title only what can be nothing else is none. */
function isCommon({ low, before, isBehindCommon, next }: Place): boolean {
  if (isFirstName(foldName(low)) && honorifics.has(before)) return false
  if (functionWords.has(low)) return true
  // "The State Department": behind an article it is no verb.
  if (isSaying(low) && !determiners.has(before)) return true
  if (isFirstName(foldName(low)) || isFirstName(foldName(before)) || honorifics.has(before))
    return false
  if (institutions.has(next)) return false
  if (cueOf(low) || isAdverb(low) || looksLikeVerb(low)) return true
  // "The Weather Service": a noun behind another word may be the end of its name.
  if (isBehindCommon && (isAgentNoun(low) || things.has(low))) return true
  if (institutions.has(low) && linking.has(next)) return false
  return determiners.has(before) && (functionWords.has(next) || isSaying(next))
}

/** How a name that was found in the paragraphs in sentence case stands in the paragraphs as they are set. */
export function namesAsSet(
  paragraphs: readonly string[],
  inCase: readonly string[],
): (name: string | null) => string | null {
  const known = new Map<string, string>()
  return (name) => {
    if (name === null) return null
    const set = known.get(name) ?? findAsSet(name)
    known.set(name, set)
    return set
  }

  function findAsSet(name: string): string {
    if (paragraphs.some((text) => text.includes(name))) return name
    const paragraph = inCase.findIndex((text) => text.includes(name))
    const at = inCase[paragraph]?.indexOf(name) ?? 0
    return paragraphs[paragraph]?.slice(at, at + name.length) ?? name
  }
}
