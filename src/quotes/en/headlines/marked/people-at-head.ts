import type { Phrase } from '../../phrases/noun-phrases.ts'
import { prepositions } from '../../words/word-classes.ts'
import { wordsAt } from '../line/headline-line.ts'
import type { HeadlineReading } from '../read-headline.ts'
import { tellsFeeling } from '../words/feelings.ts'
import { isRoleNoun } from '../words/speaker-nouns.ts'

/**
 * A plural for people as the subject: "farmers count the cost", and where the words are testimony "Delta commuters
 * sweat", "families near the dam await answers". Neither a participle nor a possession is behind.
 */
export function peopleAtHead(headline: HeadlineReading, { from, to }: Phrase): Phrase | null {
  const { tokens } = headline
  const testifies = TESTIFIES.test(wordsAt(headline, from - 2))
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
  (isRoleNoun(low) || low === 'pupils' || /(?:ans|kans|awis|ghans)$/.test(low))

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
