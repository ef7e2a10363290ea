import { attributeAccording } from './attribute-according.ts'
import { attributeColon } from './attribute-colon.ts'
import { found, placedIn, placeIn, type Attribution, type Found } from './attribution.ts'
import { invertedAt } from './attribute-trailing.ts'
import { cueInSentence, type PlacedCue } from '../cues/cues-of-sentence.ts'
import { isPerson } from '../cues/distant-subjects.ts'
import { isSpeechAt } from '../cues/speech-verbs.ts'
import { canAct } from '../names/names.ts'
import { headOf } from '../phrases/heads.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import { subjectBeside } from '../phrases/subjects.ts'
import type { ParagraphReading } from '../phrases/paragraph-reading.ts'
import type { Token } from '../words/tokens.ts'
import { isVerb } from '../words/verb-forms.ts'
import { personal, subordinators } from '../words/word-classes.ts'

/** A signature: `- Ana Bell`, alone in the paragraph behind words in marks; `null` for none. */
export function signedBelow(
  readings: readonly ParagraphReading[],
  paragraph: number,
): Attribution | null {
  const below = readings[paragraph + 1]
  if (!below || below.text.length > SIGNATURE_CHARACTERS) return null
  const { tokens } = below
  if (tokens[0]?.kind !== 'dash' || !tokens[1]?.capital) return null
  const subject = phraseAfter(tokens, 1, tokens.length)
  const next = subject && tokens[subject.to]?.kind
  if (!subject || next === 'word' || next === 'colon') return null
  return { by: 'beside', paragraph: paragraph + 1, subject, cue: { from: 0, to: 1 }, via: null }
}

const SIGNATURE_CHARACTERS = 120

/**
 * The attribution of a sentence before the words: "Reed continued:", or a verb of saying that ends the line; before words
 * that are a paragraph of their own a report too, "Reed said the dam was full."; `null` for none.
 */
export function introduced(
  readings: readonly ParagraphReading[],
  paragraph: number,
  quote: number,
): Attribution | null {
  const reading = readings[paragraph]
  if (!reading) return null
  const sentence = reading.sentenceOfToken[quote] ?? 0
  const { end } = reading.tokens[quote] ?? { end: 0 }
  const isReply = !reading.text.slice(Math.max(0, end - 3), end).includes('?')
  const answered = (told: Attribution | null): Attribution | null =>
    told && isReply ? whoAnswers(readings[told.paragraph], told) : told
  if (sentence > 0) return answered(announcement(reading, paragraph, sentence - 1, false))
  const previous = readings[paragraph - 1]
  if (!previous || previous.tokens.length === 0) return null
  const goesOn = reading.tokens.every(({ kind }) => kind !== 'word') && !LABELLED.test(reading.text)
  return answered(announcement(previous, paragraph - 1, previous.sentences.length - 1, !goesOn))
}

/** Who answers what somebody asks: `Reed asked Bell whether it was full. "It is."`; `null` where nobody is asked. */
function whoAnswers(reading: ParagraphReading | undefined, told: Attribution): Attribution | null {
  const { tokens } = reading ?? { tokens: [] }
  const { cue, subject } = told
  if (!/^ask(?:s|ed)$/.test(tokens[cue.from]?.low ?? '') || subject.from > cue.from) return told
  const whom = phraseAfter(tokens, cue.to, tokens.length)
  if (!ASKS.test(tokens[whom?.to ?? cue.to]?.low ?? '')) return told
  return whom && { ...told, subject: whom }
}

const ASKS = /^(?:if|whether|how|why|what|when|where|who|which)$/

/** Words in marks under a name of their own, or a note on them: `"HILL: It is full."`, `"(Applause.)"`. */
const LABELLED = /^\P{L}?(?:\(|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}:\s)/u

/** Who breaks in at the end of the sentence before the words: `"It was cold," Bell said, and her son cut in. "…"`. */
export function brokenIn(
  readings: readonly ParagraphReading[],
  paragraph: number,
  quote: number,
): Attribution | null {
  const reading = readings[paragraph]
  const sentence = reading?.sentences[(reading.sentenceOfToken[quote] ?? 0) - 1]
  if (!reading || !sentence || sentence.from === sentence.to) return null
  const { tokens } = reading
  let verb = sentence.to - 2
  if (/^(?:in|up|back)$/.test(tokens[verb]?.low ?? '')) verb--
  if (!BREAKS_IN.test(tokens[verb]?.low ?? '')) return null
  const subject = subjectBeside(tokens, verb, sentence.from)
  return subject && /^(?:and|but|as|when|before)$/.test(tokens[subject.from - 1]?.low ?? '')
    ? { by: 'sentence before', paragraph, subject, cue: { from: verb, to: verb + 1 }, via: null }
    : null
}

const BREAKS_IN =
  /^(?:cut|broke|jumped|butted|chipped|chimed|joined|piped|interjected|interrupted|added|agreed|answered|replied|countered|shot|snapped)$/

/** Maximum distance of the verb before the words. */
const REACH_TOKENS = 60

function announcement(
  reading: ParagraphReading,
  paragraph: number,
  index: number,
  needsColon: boolean,
): Attribution | null {
  const sentence = reading.sentences[index]
  if (!sentence) return null
  const { from: lo, to: hi } = sentence
  const ends = reading.tokens[hi - 1]?.kind === 'colon'
  if (needsColon && !ends) return null
  const closed = ends ? null : closedBy(reading.tokens, sentence)
  if (closed) return { ...placeIn(paragraph, closed), by: 'sentence before' }
  for (let token = Math.max(lo, hi - REACH_TOKENS); token < hi; token++) {
    const placed = cueInSentence(reading.tokens, token, lo)
    if (!placed || !tells(reading.tokens, placed, needsColon)) continue
    return {
      by: 'sentence before',
      paragraph,
      subject: placed.subject,
      cue: { from: token, to: placed.to },
      via: placed.via,
    }
  }
  if (ends) return placedIn(paragraph, attributeColon(reading.tokens, hi, lo))
  const source = attributeAccording(reading.tokens, lo, hi)
  return source && isPerson(reading.tokens, source.subject)
    ? { ...placeIn(paragraph, source), by: 'sentence before' }
    : null
}

/** Whether what somebody says, thinks or judges leads to the words of the same behind it; before a colon only what is said. */
function tells(
  tokens: readonly Token[],
  { at, cue, subject }: PlacedCue,
  needsColon: boolean,
): boolean {
  if (/^(?:can|could|may|will)$/.test(tokens[at - 1]?.low ?? '')) return false
  // "Asked by Bell whether it was over, Hill laughed."
  if (cue.lemma === 'ask' && subject.from > at) return false
  if (cue.tier !== 'soft') return cue.tier !== 'judge' || !needsColon
  const first = tokens[subject.from]
  const isOne = first?.capital ? isPerson(tokens, subject) : /^s?he$/.test(first?.low ?? '')
  return !needsColon && isOne && THINKS.test(cue.lemma)
}

const THINKS = /^(?:think|believe|feel|want|hope|fear|know|worry|doubt|speak|talk)$/

/** Who closes what stands without marks before the words: `The lake is full, says Ana Bell, a pilot. "…"`; else `null`. */
function closedBy(tokens: readonly Token[], { from: lo, to: hi }: Phrase): Found | null {
  for (let verb = Math.max(lo + 1, hi - REACH_TOKENS); verb < hi; verb++) {
    const inverted = isSpeechAt(tokens, verb) ? invertedAt(tokens, verb, hi) : null
    const head = inverted && tokens[headOf(tokens, inverted.subject)]
    if (!head || !(head.capital || personal.has(head.low) || canAct(head.low))) continue
    // "Bell, the mayor, said the same."
    const beside = subjectBeside(tokens, verb, lo)
    if (!beside || tokens.slice(beside.to, verb).some(isVerb)) return inverted
  }
  const said = cueInSentence(tokens, hi - 2, lo)
  const isOwn =
    said && said.subject.to === said.at && tokens[said.subject.from - 1]?.kind === 'comma'
  const told = isOwn ? tokens.slice(lo, said.subject.from - 1) : []
  return said?.cue.tier === 'say' && told.some(isVerb) && !subordinators.has(told[0]?.low ?? '')
    ? found('trailing', said.subject, { from: said.at, to: said.to })
    : null
}
