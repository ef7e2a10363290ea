import { FIRST_PERSON } from '../../words/first-person.ts'
import { isAgentNoun } from '../../names/names.ts'
import { cueOf } from '../../words/cue-verbs.ts'
import type { Phrase } from '../../phrases/noun-phrases.ts'
import { determiners, prepositions } from '../../words/word-classes.ts'
import { announcerOf } from '../announcers.ts'
import type { HeadlineSpeaker } from '../headline-speaker.ts'
import { wordsAt } from '../line/headline-line.ts'
import { isBody, kindOfSpeaker } from '../line/speaker-kinds.ts'
import { peopleAtHead } from './people-at-head.ts'
import type { HeadlineReading } from '../read-headline.ts'
import { subjectBefore } from '../sayings/headline-subjects.ts'
import { agentBehind } from '../sayings/inverted.ts'
import { STATES_OF } from '../speaker-on-topic.ts'
import { actingBodies } from '../words/bodies.ts'
import { DIES, tellsFeeling } from '../words/feelings.ts'
import { isPluralNoun, isRoleNoun } from '../words/speaker-nouns.ts'
import { leads } from '../words/openers.ts'
import { storms } from '../words/what-things-do.ts'

/** The subject or the owner in the segment behind the words: `'q': X posts …`. */
export function actorOf(headline: HeadlineReading, index: number): HeadlineSpeaker | null {
  const segment = headline.segments[index]
  if (!segment) return null
  const cue = { from: segment.from - 1, to: segment.from }
  const announces = announcerOf(headline, segment)
  if (announces) return { subject: announces, cue }
  // "'q': X says …", "'q': board slammed by X"
  const said = headline.sayings[index]?.find(
    ({ main, subject, verb }) => main || (subject && subject.from > verb.from),
  )
  if (said?.subject)
    return said.weight === 'speaker' && isOthers(headline, said.subject, segment)
      ? null
      : { subject: said.subject, cue: said.verb }
  const first = headline.tokens[segment.from]?.low ?? ''
  const isNobody = leads.has(first) || prepositions.has(first) || /^(?:my|our|your)$/.test(first)
  if (isNobody || /^What an? /.test(wordsBefore(headline, segment))) return null
  const subject = peopleAtHead(headline, segment) ?? nameAtHead(headline, segment)
  return subject && { subject, cue }
}

/** The words in marks before a segment. */
const wordsBefore = (headline: HeadlineReading, { from }: Phrase): string =>
  wordsAt(headline, from - 2)

/** Whether somebody acts on what others say as a rule. */
const isOthers = (headline: HeadlineReading, subject: Phrase, segment: Phrase): boolean =>
  isInstitution(headline.tokens, subject) && !FIRST_PERSON.test(wordsBefore(headline, segment))

/** Who opens a segment and acts, feels, has something or speaks on a topic. */
function nameAtHead(headline: HeadlineReading, segment: Phrase): Phrase | null {
  const { tokens, verbs } = headline
  for (let at = segment.from; at < segment.to; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return null
    if (token.possessive) {
      // "'A con': Bell's plan torn apart by Reed"
      const agent = agentBehind(headline, at, segment.to)
      return agent && kindOfSpeaker(tokens, agent) ? null : ownerOrOwned(headline, segment, at)
    }
    if (at > segment.from && prepositions.has(token.low) && token.low !== 'of')
      return speakerBefore(headline, segment.from, at)
    if (DIES.test(token.low)) return null
    const feels = at > segment.from && (tellsFeeling(token.low) || isOpenTo(tokens, at))
    if (!feels && (!verbs[at] || !isActive(token.low))) continue
    const subject = subjectBefore(headline, at, segment.from)?.phrase
    if (subject?.from !== segment.from || !isSomeone(tokens, subject)) return null
    if (isPlural(tokens, subject) && !token.low.endsWith('s')) return null
    return isOthers(headline, subject, segment) ? null : subject
  }
  return null
}

/** How somebody speaks, with what of: "'q': Novik open to return", "Reed honest about defeat". */
const isOpenTo = (tokens: HeadlineReading['tokens'], at: number): boolean =>
  /^(?:open|ready|honest|frank|clear|firm)$/.test(tokens[at]?.low ?? '') &&
  /^(?:to|about|on)$/.test(tokens[at + 1]?.low ?? '')

/** Whether one noun stands there for many things, as the verb behind it tells: "'Sick': Claims double". */
const isPlural = (tokens: HeadlineReading['tokens'], { from, to }: Phrase): boolean =>
  to - from === 1 &&
  isPluralNoun(tokens[from]?.low ?? '') &&
  !determiners.has(tokens[from]?.low ?? '') &&
  !isRoleNoun(tokens[from]?.low ?? '')

/** Who speaks on a topic or to somebody: "'q': Bell on the dam". */
function speakerBefore(
  { tokens, titleCase }: HeadlineReading,
  from: number,
  at: number,
): Phrase | null {
  const link = tokens[at]?.low
  const isTo = link === 'to' && tokens[at + 1]?.capital === true && !titleCase
  const kind = link === 'on' || isTo ? kindOfSpeaker(tokens, { from, to: at }) : null
  const isRole = kind === 'role' || isAgentNoun(tokens[at - 1]?.low ?? '')
  const isName = kind === 'unknown' && !titleCase && at === from + 1
  const topic = tokens[tokens[at + 1]?.low === 'the' ? at + 2 : at + 1]?.low ?? ''
  const speaks = isRole || kind === 'person' || isName
  return kind && speaks && !STATES_OF.has(topic) ? { from, to: at } : null
}

/** The owner ("Reed's long wait": Reed), or the people owned ("Riverton's nurses", "the Herald's reporters"). */
function ownerOrOwned(
  { tokens, verbs }: HeadlineReading,
  { from, to }: Phrase,
  at: number,
): Phrase | null {
  let end = at + 1
  while (
    end < to &&
    tokens[end]?.kind === 'word' &&
    !verbs[end] &&
    !prepositions.has(tokens[end]?.low ?? '')
  )
    end++
  const owned = { from, to: end }
  if (kindOfSpeaker(tokens, owned) === 'role') return owned
  const owner = { from, to: at + 1 }
  if (/^(?:the|an?)$/.test(tokens[from]?.low ?? '')) return null
  return /^(?:person|unknown|role)$/.test(kindOfSpeaker(tokens, owner) ?? '') ? owner : null
}

function isActive(low: string): boolean {
  return !low.endsWith('ed') && cueOf(low)?.form !== 'past'
}

export function isSomeone(tokens: HeadlineReading['tokens'], phrase: Phrase): boolean {
  const kind = kindOfSpeaker(tokens, phrase)
  return (
    kind !== null &&
    (kind !== 'finder' || isAgentNoun(tokens[phrase.to - 1]?.low ?? '')) &&
    !/^(?:the|a|an)$/.test(tokens[phrase.from]?.low ?? '')
  )
}

/** Whether a place, a storm or a body acts, of which words in marks are others' as a rule: "'Shameful': Council sells park". */
export function isInstitution(tokens: HeadlineReading['tokens'], phrase: Phrase): boolean {
  const last = tokens[phrase.to - 1]?.low ?? ''
  return (
    kindOfSpeaker(tokens, phrase) === 'place' ||
    actingBodies.has(last) ||
    storms.has(tokens[phrase.from]?.low ?? '') ||
    isBody(tokens, phrase)
  )
}
