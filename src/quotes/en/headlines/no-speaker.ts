import { institutions } from '../names/body-nouns.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../words/tokens.ts'
import { determiners } from '../words/word-classes.ts'
import { holdsVerb, type HeadlineLine } from './line/headline-line.ts'
import { POSTED } from './line/one-noun-phrase.ts'
import { kindOfSpeaker } from './line/speaker-kinds.ts'
import { headlineVerbs } from './words/act-verbs.ts'
import { headlineCueOf } from './words/headline-cues.ts'
import { finders } from './words/speaker-nouns.ts'

/**
 * Whether the words that were taken for a speaker are no noun phrase for one: they open with a preposition or a question
 * ("for an odd reason"), are a participle ("beating [estimates]"), a clause with its infinitive ("Hill Bank to sell") or
 * one cut at what somebody in it owns ("Court throws out Norway['s map]").
 */
export function isNoSpeaker(line: HeadlineLine, phrase: Phrase): boolean {
  const { tokens } = line
  const { from, to } = phrase
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) return true
  if (OPENS_OTHERWISE.test(first.low) || /^(?:who|and|or|but)$/.test(last.low)) return true
  if (isBareParticiple(line, phrase)) return true
  if (last.possessive && (holdsVerb(line, phrase) || holdsArticle(tokens, phrase))) return true
  return tokens.some((_, at) => at > from && at < to && opensInfinitive(tokens, at))
}

const OPENS_OTHERWISE =
  /^(?:for|in|at|by|with|from|to|of|into|amid|before|during|as|how|why|too|not|visible|so)$/

/** A form in -ing alone, or in small letters before what is nobody: "offering free meals". */
function isBareParticiple({ tokens, titleCase }: HeadlineLine, { from, to }: Phrase): boolean {
  const { low = '', capital } = tokens[from] ?? {}
  if (!/[a-z]{3}ing$/.test(low) || institutions.has(low) || finders.has(low)) return false
  if (to === from + 1) return headlineCueOf(low) !== undefined || !capital || PARTICIPLES.test(low)
  return !capital && !titleCase && kindOfSpeaker(tokens, { from: from + 1, to }) === null
}

const PARTICIPLES = /^(?:allowing|beating|opening|closing|leaving|offering|citing|including|using)$/

/** Whether an article stands within: "Front pages mark the queen['s]". */
const holdsArticle = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens.slice(from + 1, to).some(({ low }, at) => {
    const before = tokens[from + at]?.low ?? ''
    return /^(?:the|an?|what)$/.test(low) && !/^(?:of|for|in|at|from|and)$/.test(before)
  })

/** Whether "to" and a verb stand here: "Hill Bank to sell", not "envoy to Norway". */
const opensInfinitive = (tokens: readonly Token[], at: number): boolean => {
  const verb = tokens[at + 1]?.low ?? ''
  if (tokens[at]?.low !== 'to' || determiners.has(verb)) return false
  if (POSTED.test(tokens[at - 1]?.low.replace(/^ex-/, '') ?? '')) return false
  return headlineCueOf(verb)?.form === 'plain' || headlineVerbs.has(`${verb}s`) || VERBS.test(verb)
}

const VERBS =
  /^(?:soon|not|be|have|get|go|make|take|give|see|keep|hold|help|run|meet|leave|start|stop|open|close|move|helm|avoid|bring|build|change|cut|drop|face|pay|play|work|use|raise|end|launch|lead|become)$/
