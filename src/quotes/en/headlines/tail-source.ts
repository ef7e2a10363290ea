import type { Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../words/tokens.ts'
import { determiners } from '../words/word-classes.ts'
import { announcerOf } from './announcers.ts'
import type { HeadlineSpeaker } from './headline-speaker.ts'
import { type HeadlineLine, holdsVerb } from './line/headline-line.ts'
import { isNounPhrase } from './line/one-noun-phrase.ts'
import { isBody, isOutlet, kindOfSpeaker } from './line/speaker-kinds.ts'
import { isAbout, presents } from './prefix-topics.ts'
import { withoutPlace } from './speaker-on-topic.ts'
import { headlineVerbs } from './words/act-verbs.ts'
import { closingBodies } from './words/bodies.ts'
import { imperatives } from './words/openers.ts'
import { rubrics } from './words/rubrics.ts'
import { isRoleNoun } from './words/speaker-nouns.ts'

/** The source in the last segment: `…: court`, `… – official`. */
export function tailOf(line: HeadlineLine): HeadlineSpeaker | null {
  const { tokens, segments } = line
  const last = segments.at(-1)
  const before = segments.at(-2)
  if (!last || !before || !/^(?:colon|dash)$/.test(tokens[last.from - 1]?.kind ?? '')) return null
  const who = whoTold(line, before, last)
  if (who) return { subject: who, cue: { from: last.from - 1, to: last.from } }
  const isSecond = segments.length > 2 && tokens[before.from - 1]?.kind === 'dash'
  return !isSecond && isTail(line, last, { from: 0, to: before.to })
    ? { subject: withoutPlace(line, last), cue: { from: last.from - 1, to: last.from } }
    : null
}

/** Whoever is told apart by a relative clause behind words in marks: `'q': mother of boy who drowned`. */
function whoTold(line: HeadlineLine, before: Phrase, { from, to }: Phrase): Phrase | null {
  const { tokens, verbs } = line
  const who = tokens.findIndex(({ low }, at) => at > from && /^(?:who|whose)$/.test(low))
  const isMarked = before.to - before.from === 1 && tokens[before.from]?.kind === 'quote'
  const first = tokens[from]?.low ?? ''
  if (who < 0 || who >= to || !isMarked) return null
  if (determiners.has(first) || imperatives.has(first)) return null
  const acts = verbs.slice(who, to).filter(Boolean).length
  const phrase = { from, to: who }
  return acts < 2 && kindOfSpeaker(tokens, phrase) === 'role' && !holdsVerb(line, phrase)
    ? phrase
    : null
}

/** Whether a few words are a topic: "Dhaka protests", not "No survivors in crash". */
function isTopical(line: HeadlineLine, { from, to }: Phrase): boolean {
  const { tokens } = line
  const isShort = from === 0 && to - from < 4 && tokens[to - 1]?.kind === 'word'
  // "Lena Ortiz: Queen of the pier"
  const isName = !line.titleCase && tokens.slice(from, to).every(({ capital }) => capital)
  const isTopic = to - from === 1 || isName || rubrics.has(tokens[to - 1]?.low ?? '')
  return isShort && isTopic && !holdsVerb(line, { from, to })
}

/** Whether a plural acts, with a verb that no rule of spelling tells: "rebels surrender to army". */
const actsInPlural = ({ tokens }: HeadlineLine, { from, to }: Phrase): boolean =>
  tokens.some(
    ({ low }, at) =>
      at > from &&
      at < to - 1 &&
      /[^s]s$/.test(tokens[at - 1]?.low ?? '') &&
      headlineVerbs.has(`${low}s`),
  )

/** Whether the last segment is the source: `…: court`, `… – Lena Ortiz`. */
export function isTail(line: HeadlineLine, phrase: Phrase, before: Phrase): boolean {
  const { tokens } = line
  if (!isNounPhrase(line, phrase) || announcerOf(line, phrase)) return false
  if (tokens[phrase.from - 1]?.kind === 'dash' && isOutlet(tokens, phrase)) return false
  // "Bell to Reed: Protect nurses"
  const isBidden = phrase.to - phrase.from > 1 && imperatives.has(tokens[phrase.from]?.low ?? '')
  if (isBidden && (line.titleCase || !tokens[phrase.to - 1]?.capital)) return false
  if (isBody(tokens, phrase)) return true
  // "Just In: Court Nullifies Pier Poll"
  const isKicker = before.to - before.from < 3 && !isMarked(tokens, before)
  if (line.titleCase && isKicker && phrase.to - phrase.from > 3) return false
  if (isAbout(line, phrase) || presents(line, before) || actsInPlural(line, phrase)) return false
  if (determiners.has(tokens[phrase.from]?.low ?? '')) return false
  const kind = kindOfSpeaker(tokens, phrase)
  if (kind === 'finder' || kind === 'role') return !isTopical(line, before)
  // "Pick of the week: Science Museum"
  if (/^(?:day|week|month|year|season|night|weekend)$/.test(tokens[before.to - 1]?.low ?? ''))
    if (tokens[before.to - 2]?.low === 'the' && !holdsVerb(line, before)) return false
  const hasPlace = tokens.slice(phrase.from, phrase.to).some(({ low }) => low === 'in')
  if (!line.titleCase && !hasPlace && closingBodies.has(tokens[phrase.to - 1]?.low ?? ''))
    return true
  if (kind === null || !tokens.slice(phrase.from, phrase.to).every(isOfName)) return false
  if (line.titleCase && !holdsVerb(line, before)) return false
  return phrase.to - phrase.from <= 5 && (isMarked(tokens, before) || before.to - before.from > 3)
}

const isMarked = (tokens: HeadlineLine['tokens'], { from, to }: Phrase): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === 'quote')

function isOfName({ capital, low, text }: Token): boolean {
  return capital || low === 'of' || text === '&' || isRoleNoun(low)
}
