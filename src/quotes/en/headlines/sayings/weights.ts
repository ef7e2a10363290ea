import type { Phrase } from '../../phrases/noun-phrases.ts'
import type { Token } from '../../words/tokens.ts'
import type { HeadlineLine } from '../line/headline-line.ts'
import { isPreposition } from './saying-forms.ts'
import { type HeadlineCue, PHRASAL, TELLS_ACT, type Weight } from '../words/headline-cues.ts'
import { finders } from '../words/speaker-nouns.ts'

/** The weight of a verb, where its context decides it too. */
export function weightOf(
  line: HeadlineLine,
  subject: Phrase,
  verb: Phrase,
  to: number,
  { lemma, weight }: HeadlineCue,
): Weight {
  const { tokens } = line
  const behind = tokens.slice(verb.from + 1, to)
  const next = behind[0]?.low ?? ''
  const isPhrasal = PHRASAL.has(lemma) && !TELLS_ACT.test(`${lemma} ${next}`)
  if (isPhrasal || (lemma === 'rule' && next === 'out')) return 'source'
  if (TELLS.test(lemma) && opensClause(line, verb.from + 1)) return 'source'
  const setOff = tokens[subject.from - 1]?.kind === 'comma' && behind.length === 0
  // "…, survivor laments"
  if (setOff && (TELLS.test(lemma) || LAMENTS.test(lemma))) return 'source'
  // "Police ask drivers to stay home", not "Firm asks court to void deal"
  if (lemma === 'ask' && bids(behind)) return 'source'
  if (weight === 'finding')
    return setOff || finders.has(tokens[subject.to - 1]?.low ?? '') ? 'source' : 'marked'
  if (DISMISSES.test(lemma) && behind.some(({ low }) => RUMOURS.test(low))) return 'source'
  if (lemma === 'describe' && behind.some(({ low }) => low === 'as')) return 'source'
  if (lemma !== 'call') return weight
  const judges = behind.slice(1).some(({ kind, low }) => kind === 'quote' || /^an?$/.test(low))
  return judges || /^(?:for|on)$/.test(next) ? 'source' : 'speaker'
}

/** Verbs that make a source before a clause or behind what is said. */
const TELLS = /^(?:reveal|explain|recall|announce|share|describe|reflect|testify|write|note|boast)$/

/** Verbs that make one behind what is said alone. */
const LAMENTS = /^(?:lament|rue|bemoan|moan|gush|brag|rant|opine|ask|wonder|tweet|fume|vent)$/

/** What is said to be untrue by whoever does this to it. */
const DISMISSES = /^(?:reject|dismiss|refute|rebut|rubbish|debunk|dispel)$/
const RUMOURS =
  /^(?:claim|allegation|accusation|suggestion|critici|report|rumou?r|talk|speculation)/

/** Whether a clause begins at a token: "reveals she left", "reveals Bell left". */
const opensClause = ({ tokens, verbs, titleCase }: HeadlineLine, at: number): boolean =>
  /^(?:that|he|she|they|why|how)$/.test(tokens[at]?.low ?? '') ||
  (!titleCase && tokens[at]?.capital === true && verbs[at + 1] === true)

/** Whether people are asked to do something, and no court or parliament, behind "ask". */
function bids(behind: readonly Token[]): boolean {
  const to = behind.findIndex(({ low }) => low === 'to')
  const asked = behind.slice(0, Math.max(0, to))
  return (
    to > 0 &&
    to < 6 &&
    asked.every((token) => token.kind === 'word' && !isPreposition(token)) &&
    !/^(?:courts?|judges?|congress|parliament|senate|house|justices|voters)$/.test(
      asked.at(-1)?.low ?? '',
    )
  )
}
