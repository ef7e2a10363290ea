import type { Span } from '../../text/span.ts'
import { findMatches } from '../select/find-matches.ts'

/** A sentence in which words of a search stand. */
export interface Passage {
  /** The index of its paragraph. */
  readonly paragraph: number
  readonly text: string
  /** Where the words stand in it (UTF-16). */
  readonly matches: readonly Span[]
}

/** Where a sentence ends: at its sign and what closes with it, before a blank. */
const END = /[.!?…。！？]["'”’»)\]]*(?=\s|$)|[。！？]/gu

/** A longer sentence is cut to about so many characters on either side of its first match. */
const CONTEXT_CHARACTERS = 160

/**
 * The sentences of some paragraphs in which any of the folded words stands, in order. A sentence ends at its sign;
 * one that is cut at an abbreviation is shown shorter, never with other words. Any texts are fine.
 */
export function findPassages(
  paragraphs: readonly string[],
  words: readonly string[],
): readonly Passage[] {
  return paragraphs.flatMap((text, paragraph) => {
    if (findMatches(text, words).length === 0) return []
    return cutSentences(text).flatMap((sentence): Passage | [] => {
      const first = findMatches(sentence, words)[0]
      if (!first) return []
      const shown = cutAround(sentence, first)
      return { paragraph, text: shown, matches: findMatches(shown, words) }
    })
  })
}

function cutSentences(text: string): readonly string[] {
  const sentences: string[] = []
  let start = 0
  for (const { 0: sign, index } of text.matchAll(END)) {
    sentences.push(text.slice(start, index + sign.length).trim())
    start = index + sign.length
  }
  sentences.push(text.slice(start).trim())
  return sentences.filter(Boolean)
}

/** What stands around a match, from a blank to a blank, with a sign where something is left out. */
function cutAround(sentence: string, { start, end }: Span): string {
  if (sentence.length <= 2 * CONTEXT_CHARACTERS) return sentence
  const from =
    start <= CONTEXT_CHARACTERS ? 0 : sentence.lastIndexOf(' ', start - CONTEXT_CHARACTERS) + 1
  const last = sentence.indexOf(' ', end + CONTEXT_CHARACTERS)
  const until = last < 0 ? sentence.length : last
  return `${from > 0 ? '… ' : ''}${sentence.slice(from, until)}${until < sentence.length ? ' …' : ''}`
}
