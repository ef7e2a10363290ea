import { meetDescribed, type Cast, type Figure } from '../cast/name-people.ts'
import { isAgentNoun, sexOfNoun, type Sex } from '../names/names.ts'
import { SEXES } from '../cast/pronoun-sexes.ts'
import { headOf } from '../phrases/heads.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import type { ParagraphReading } from '../phrases/paragraph-reading.ts'
import { determiners } from '../words/word-classes.ts'

/**
 * "The victim's mother wept as she said": for a pronoun that no figure fits, the one told by a description that opens
 * its sentence or the one before; `null` where none of that sex does.
 */
export function describedAhead(
  cast: Cast,
  reading: ParagraphReading,
  at: number,
  sex: Sex,
): Figure | null {
  const { text, tokens, sentences, sentenceOfToken } = reading
  const sentence = sentenceOfToken[at] ?? 0
  for (let index = sentence; index >= 0 && index > sentence - 3; index--) {
    const from = sentences[index]?.from ?? 0
    const phrase = from < at ? phraseAfter(tokens, from, at) : null
    const head = phrase && tokens[headOf(tokens, phrase)]
    if (!head || head.capital || !determiners.has(tokens[from]?.low ?? '')) continue
    // "His lawyer read a note in which he said": of two men, either
    if (SEXES.get(tokens[from]?.low ?? '') === sex) continue
    const told = sexOfNoun(head.low)
    if (told === sex || (told === null && isAgentNoun(head.low) && !/[^s]s$/.test(head.low)))
      return meetDescribed(
        cast,
        text.slice(tokens[from]?.start, tokens[phrase.to - 1]?.end),
        head.low,
      )
  }
  return null
}
