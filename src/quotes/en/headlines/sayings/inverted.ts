import { institutions } from '../../names/body-nouns.ts'
import { isAgentNoun } from '../../names/names.ts'
import type { Phrase } from '../../phrases/noun-phrases.ts'
import type { Token } from '../../words/tokens.ts'
import { determiners, prepositions } from '../../words/word-classes.ts'
import { type HeadlineLine, holdsVerb } from '../line/headline-line.ts'
import { kindOfSpeaker } from '../line/speaker-kinds.ts'
import { firstActor } from './earlier-actors.ts'
import { PRONOUN } from './headline-subjects.ts'
import { finders, groups, isPluralNoun, isRoleNoun, speakers } from '../words/speaker-nouns.ts'
import { wordSet } from '../words/word-set.ts'

const INVERTED = /^(?:says|say|said|warns|warn|insists|insist|admits|claims|finds)$/

/** Verbs that are so behind a comma or marks: "…, asserts Bell". */
const INVERTED_BEHIND = wordSet(`
asserts alleges boasts declares predicts asks quips adds suggests reveals confirms hints jokes concedes writes promises pledges reports
announces rues laments feels thinks clarifies explains notes stresses replies contends fume(s) insist reckon(s) vow(s) believe(s) argue(s)
moan complain rage
`)

/** The inverted subject of "… says X": behind a comma or marks, or at the end of a segment with another verb. */
export function invertedAt(line: HeadlineLine, at: number, { from, to }: Phrase): Phrase | null {
  const { tokens } = line
  const low = tokens[at]?.low ?? ''
  const before = tokens[at - 1]
  const isBehind =
    at > from && (before?.kind === 'comma' || (before?.kind === 'quote' && !line.works[at - 1]))
  const isInverted = INVERTED.test(low)
  if (!isInverted && !(isBehind && INVERTED_BEHIND.has(low))) return null
  const set = at === from || isBehind
  if (!set && !holdsVerb(line, { from, to: at }) && !closesWithName(line, at, { from, to }))
    return null
  const phrase = subjectBehind(line, at + 1, to)
  const isName = tokens[at + 1]?.capital === true || speakers.has(tokens[at + 1]?.low ?? '')
  const kind = phrase && kindOfSpeaker(tokens, phrase)
  // "Promises New Album", "Say The Word", in title case
  if (
    phrase &&
    line.titleCase &&
    kind === 'person' &&
    OTHER_NOUNS.test(tokens[phrase.from]?.low ?? '')
  )
    return null
  // not "'Lost' sheep finds a home"
  if (!isName && low === 'finds' && kind !== 'finder' && kind !== 'role') return null
  // nor "Bank that lost data admits fault", "Hospital that shut admits new patients"
  if (!set && /^(?:admits|claims)$/.test(low) && (!kind || isPluralNoun(tokens[to - 1]?.low ?? '')))
    return null
  if (!isName && !isInverted && kind !== 'role') return null
  // "Facebook, now Meta, says users made a fake": an aside
  const isAside = tokens.slice(from, at - 1).some(({ kind }) => kind === 'comma')
  if (
    phrase &&
    before?.kind === 'comma' &&
    isAside &&
    phrase.to < to &&
    !holdsVerb(line, { from, to: at })
  )
    return null
  const isBehindMarks = tokens[at - 2]?.kind === 'quote'
  if (phrase && before?.kind === 'comma' && !isBehindMarks) {
    const isClause = tokens
      .slice(phrase.from, phrase.to)
      .some(({ low }) => /^(?:on|in|at)$/.test(low))
    // "Reed attacks board, says owners 'misled' pilots", "Reed quits, says party in 'crisis'"
    const isIn = /^(?:in|on|at)$/.test(tokens[phrase.to]?.low ?? '')
    if (tokens[isIn ? phrase.to + 1 : phrase.to]?.kind === 'quote') return null
    const acted = firstActor(line, at, from) !== null || opensWithAct(line, from)
    if (!isKnown(tokens, phrase) && (isClause || acted)) return null
  }
  return phrase && (set || phrase.to === to) ? phrase : null
}

/** What opens a noun phrase in title case that is no name. */
const OTHER_NOUNS = /^(?:new|more|the|an?|his|her|their|our|my|no|all|big|first|last)$/

/** Whether a segment opens with a singular and a form in -s, which is a verb in no table: "Bell inaugurates bridge". */
const opensWithAct = ({ tokens }: HeadlineLine, from: number): boolean =>
  [from + 1, from + 2].some((at) => {
    const { kind, low, capital } = tokens[at] ?? {}
    return (
      kind === 'word' &&
      !capital &&
      /[^su]s$/.test(low ?? '') &&
      tokens[at - 1]?.low.endsWith('s') === false
    )
  })

/** Whether words can be a speaker, and no clause without its verb: "Bell cuts forecast, says demand weak". */
function isKnown(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const bound = tokens.findIndex(({ low }, at) => at > from && at < to && prepositions.has(low))
  const isOne = to - from === 1 && to === tokens.length
  if (isOne || /^whos?e?$/.test(tokens[to]?.low ?? '')) return true
  const heads = [tokens[(bound < 0 ? to : bound) - 1], tokens[to - 1]]
  return heads.some((head) => {
    if (!head || head.capital) return head?.capital === true
    const isBody = institutions.has(head.low) || /^(?:body|bodies|lobby|giant)$/.test(head.low)
    return (
      isBody ||
      [finders, speakers, groups].some((words) => words.has(head.low)) ||
      isAgentNoun(head.low)
    )
  })
}

/** Whether a name closes a segment in lower case, without a comma before the verb: "More reforms ahead says Bell". */
function closesWithName(
  { tokens, titleCase }: HeadlineLine,
  at: number,
  { from, to }: Phrase,
): boolean {
  const name = tokens.slice(at + 1, to)
  const said = tokens[at]?.low === 'says' && tokens[at - 1]?.capital === false
  return (
    said &&
    !titleCase &&
    at - from > 2 &&
    name.length > 0 &&
    name.length < 4 &&
    name[0]?.capital === true &&
    name.every(({ capital, low }) => capital || isRoleNoun(low))
  )
}

/** The inverted subject from the token `from` to the end of its clause (`says X`); `null` for none. */
export function subjectBehind(line: HeadlineLine, from: number, to: number): Phrase | null {
  const { tokens } = line
  let end = from
  while (end < to && reaches(tokens[end]) && !isAbout(line, end, from) && !isBusy(line, end, from))
    end++
  const first = tokens[from]?.low ?? ''
  if (
    end === from ||
    end - from > 8 ||
    PRONOUN.test(first.replace(/'.*$/, '')) ||
    prepositions.has(first)
  )
    return null
  return holdsVerb(line, { from, to: Math.min(to, end + 1) }) ? null : { from, to: end }
}

/** Whether "of" behind a name tells of whom they speak: "says Reed of former pilot". */
const isAbout = ({ tokens, titleCase }: HeadlineLine, of: number, from: number): boolean =>
  tokens[of]?.low === 'of' &&
  !titleCase &&
  tokens.slice(from, of).every(({ capital, low }) => capital && !speakers.has(low)) &&
  tokens[of + 1]?.capital === false &&
  !determiners.has(tokens[of + 1]?.low ?? '')

/** Whether a role is told apart by what it does: "says landlord facing a bill". */
const isBusy = ({ tokens }: HeadlineLine, at: number, from: number): boolean => {
  const role = tokens[at - 1]?.low ?? ''
  return (
    at > from &&
    tokens[at]?.capital === false &&
    /\p{Ll}{2}ing$/u.test(tokens[at]?.low ?? '') &&
    tokens[at + 1] !== undefined &&
    isRoleNoun(role)
  )
}

const ENDS =
  /^(?:and|but|as|after|in|on|at|over|while|that|to|who|whose|which|where|when|before|because|amid|ahead)$/

function reaches(token: Token | undefined): boolean {
  if (token?.kind === 'number' || token?.text === '&') return true
  return token?.kind === 'word' && !ENDS.test(token.low)
}

/** The agent of a passive, to the end of the segment: "accused of 'q' by X". */
export function agentBehind(line: HeadlineLine, at: number, to: number): Phrase | null {
  for (let by = at + 1; by < to; by++)
    if (line.tokens[by]?.low === 'by') {
      // "called 'racist' by pupils | wins payout"
      const verb = line.verbs.indexOf(true, by + 2)
      const agent = subjectBehind(line, by + 1, verb < 0 ? to : Math.min(to, verb))
      const isCut = prepositions.has(line.tokens[(agent?.to ?? 0) - 1]?.low ?? '')
      return agent && isCut ? { from: agent.from, to: agent.to - 1 } : agent
    }
  return null
}
