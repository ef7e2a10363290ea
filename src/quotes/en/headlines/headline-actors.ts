import type { Phrase } from '../phrases/noun-phrases.ts'
import { cueOf } from '../phrases/cue-verbs.ts'
import { isAgentNoun } from '../names/names.ts'
import { subjectBefore } from './headline-subjects.ts'
import { announcerOf, isBody, kindOfSpeaker, LEADS } from './headline-source.ts'
import { STATES_OF } from './prefixes.ts'
import type { HeadlineReading, HeadlineSpeaker } from './read-headline.ts'
import { prepositions } from '../phrases/word-classes.ts'
import { agentBehind } from './inverted.ts'
import { FIRST_PERSON, tellsFeeling } from './feelings.ts'
import { speakers, storms } from './headline-words.ts'

/** The subject or the owner in the segment behind the words: `'q': X posts …`. */
export function actorOf(
  headline: HeadlineReading,
  segment: Phrase,
  index: number,
): HeadlineSpeaker | null {
  const { tokens, sayings, verbs } = headline
  const cue = { from: segment.from - 1, to: segment.from }
  const announces = announcerOf(headline, segment)
  if (announces) return { subject: announces, cue }
  // "'q': X says …", "'q': board slammed by X"
  const said = sayings[index]?.find(
    ({ main, subject, verb }) => main || (subject && subject.from > verb.from),
  )
  const isOthers = (subject: Phrase): boolean =>
    isInstitution(tokens, subject) && !FIRST_PERSON.test(headline.wordsAt(segment.from - 2))
  if (said?.weight === 'speaker' && said.subject && isOthers(said.subject)) return null
  if (said?.subject) return { subject: said.subject, cue: said.verb }
  const first = tokens[segment.from]?.low ?? ''
  if (
    LEADS.test(first) ||
    prepositions.has(first) ||
    /^(?:my|our|your)$/.test(first) ||
    /^What an? /.test(headline.wordsAt(segment.from - 2))
  )
    return null
  const people = peopleAtHead(headline, segment)
  if (people) return { subject: people, cue }
  for (let at = segment.from; at < segment.to; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return null
    if (token.possessive) {
      // "'A con': Bell's plan torn apart by Reed"
      const agent = agentBehind(headline, at, segment.to)
      return agent && kindOfSpeaker(tokens, agent) ? null : ownerOrOwned(headline, segment, at)
    }
    if (at > segment.from && prepositions.has(token.low) && token.low !== 'of') {
      const subject = { from: segment.from, to: at }
      const isTo = token.low === 'to' && tokens[at + 1]?.capital === true && !headline.titleCase
      const kind = token.low === 'on' || isTo ? kindOfSpeaker(tokens, subject) : null
      const isRole = kind === 'role' || isAgentNoun(tokens[at - 1]?.low ?? '')
      const isName = kind === 'unknown' && !headline.titleCase && at === segment.from + 1
      const the = tokens[at + 1]?.low === 'the'
      const speaks = isRole || kind === 'person' || isName
      return kind && speaks && !STATES_OF.test(tokens[the ? at + 2 : at + 1]?.low ?? '')
        ? { subject, cue }
        : null
    }
    if (DIES.test(token.low)) return null
    const feels = at > segment.from && tellsFeeling(token.low)
    if (!feels && (!verbs[at] || !isActive(token.low))) continue
    const subject = subjectBefore(headline, at, segment.from)?.phrase
    if (subject?.from !== segment.from || !isSomeone(tokens, subject)) return null
    return isOthers(subject) ? null : { subject, cue }
  }
  return null
}

/** What is told of the dead, of whom the words are: "'A giant': Bell dies at 80". */
const DIES = /^(?:dies|die|dead|dying|remembered|mourned|buried)$/

/**
 * A plural for people as the subject: "farmers count the cost", and where the words are testimony "Delta commuters
 * sweat", "families near the dam await answers". Neither a participle nor a possession is behind.
 */
function peopleAtHead(headline: HeadlineReading, { from, to }: Phrase): Phrase | null {
  const { tokens } = headline
  const testifies = TESTIFIES.test(headline.wordsAt(from - 2))
  for (let at = from; at < to && at < from + (testifies ? 3 : 1); at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.possessive || prepositions.has(token.low)) return null
    if (!isPeople(token.low)) continue
    const verb = tokens[at + 1]
    if (verb?.kind !== 'word' || verb.capital || (at + 2 >= to && !ALONE.test(verb.low)))
      return null
    const acts = !prepositions.has(verb.low) && !NO_VERB.test(verb.low)
    if (!testifies && UNDERGO.test(verb.low)) return null
    const near = testifies && at + 4 < to && /^(?:of|in|at|near|from)$/.test(verb.low)
    return acts || near || tellsFeeling(verb.low) ? { from, to: at + 1 } : null
  }
  return null
}

const isPeople = (low: string): boolean =>
  /[^s]s$/.test(low) &&
  (speakers.has(low) ||
    isAgentNoun(low) ||
    low === 'pupils' ||
    /(?:ans|kans|awis|ghans)$/.test(low))

/** Words of those who were there: in the first person, of what is or was, or what nobody did. */
const TESTIFIES =
  /(?:^|[^\p{L}])(?:I|I['’]\p{L}+|we|us|our|my|me|is|was|are|were|\p{L}+['’]s)(?![\p{L}])|^(?:treated|left|abandoned|ignored|betrayed|humiliated|robbed|like|no|not|nobody|nothing|never|it|they|there|every\p{L}*) /iu

/** What is done by people to whom the words may be said: "'Get out': Tenants face eviction". */
const UNDERGO =
  /^(?:face|flee|evacuate|get|receive|suffer|endure|brace|await|stay|shelter|obey|hear)$/

/** What people do without an object. */
const ALONE =
  /^(?:sue|speak|react|protest|march|cry|weep|gloat|despair|rejoice|testify|remember|mourn|rally|cheer|reply)$/

const NO_VERB = /(?:ed|ing|s)$|^(?:and|or|who|whose|that|in|on|left|held|hit|shot|hurt|told)$/

/** The owner ("Reed's long wait": Reed), or the people owned ("Riverton's nurses", "the Herald's reporters"). */
function ownerOrOwned(
  { tokens, verbs }: HeadlineReading,
  { from, to }: Phrase,
  at: number,
): HeadlineSpeaker | null {
  const cue = { from: from - 1, to: from }
  let end = at + 1
  while (
    end < to &&
    tokens[end]?.kind === 'word' &&
    !verbs[end] &&
    !prepositions.has(tokens[end]?.low ?? '')
  )
    end++
  const owned = { from, to: end }
  if (kindOfSpeaker(tokens, owned) === 'role') return { subject: owned, cue }
  const subject = { from, to: at + 1 }
  if (/^(?:the|an?)$/.test(tokens[from]?.low ?? '')) return null
  const kind = kindOfSpeaker(tokens, subject)
  return kind === 'person' || kind === 'unknown' || kind === 'role' ? { subject, cue } : null
}

function isActive(low: string): boolean {
  return !low.endsWith('ed') && cueOf(low)?.form !== 'past'
}

export function isSomeone(tokens: HeadlineReading['tokens'], phrase: Phrase): boolean {
  const kind = kindOfSpeaker(tokens, phrase)
  return (
    kind !== null && kind !== 'finder' && !/^(?:the|a|an)$/.test(tokens[phrase.from]?.low ?? '')
  )
}

/** Whether a place, a storm or a body acts, of which words in marks are others' as a rule: "'Shameful': Council sells park". */
export function isInstitution(tokens: HeadlineReading['tokens'], phrase: Phrase): boolean {
  const last = tokens[phrase.to - 1]?.low ?? ''
  return (
    kindOfSpeaker(tokens, phrase) === 'place' ||
    INSTITUTIONS.test(last) ||
    storms.test(tokens[phrase.from]?.low ?? '') ||
    isBody(tokens, phrase)
  )
}

const INSTITUTIONS =
  /^(?:council|government|govt|airline|hospital|trust|school|university|college|club|bank|firm|company|court|ministry|department|agency|board|committee|parliament|senate|regime|supermarket|chain|brand|museum|zoo|church|network|broadcaster|retailer|giant|operator|league|federation|party|army|navy|force)$/
