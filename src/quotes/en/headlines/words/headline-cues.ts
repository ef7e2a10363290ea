import { type VerbForm, inflectVerb } from '../../words/inflect.ts'
import { wordSet } from './word-set.ts'

/**
 * What a verb of saying makes of its subject in a headline. `source`: the source of the headline, in any case.
 * `finding`: the same where the subject is a study, a poll or a court. `judging`: the source where any words in marks are
 * behind, whoever's they are. `marked`: the source of its own words in marks only.
 * `speaker`: the speaker of words in marks, and no source, since the verb tells an act.
 */
export type Weight = 'source' | 'finding' | 'judging' | 'marked' | 'speaker'

const SAYINGS = {
  source:
    'say warn vow deny accuse urge insist concede admit claim argue pledge promise allege assert contend ' +
    'predict tell demand declare caution swear complain apologize apologise hint threaten believe fear doubt confess ' +
    'acknowledge recommend advise blame assure reassure forecast suggest confirm clarify stress reiterate request plead joke quip respond agree reckon',
  finding: 'find show reveal rule conclude estimate indicate report link',
  judging:
    'object rip slam hail reject refute rebut blast praise condemn rap flay upbraid censure lampoon savage trash rubbish dispel mock dismiss ' +
    'denounce decry criticize criticise deride ridicule assail scold berate lambaste chide castigate debunk rebuke push shrug brush bash fault',
  marked:
    'defend recall testify address explain describe announce share flag brand dub label credit attack tout insult term heckle endorse ' +
    'pay laugh discuss detail vent fume react tweet write reply reflect opine ask wonder question note call remember hit lash fire propose weigh sound open pull break boast cry clap bite tear lay knock rage double let chime',
  speaker:
    'protest rail celebrate laud thank honor honour applaud welcome express voice salute taunt ' +
    'back cite dedicate rue liken compare tease admire lament bemoan deem speak rant shout chant see feel think recount relive gush moan groan brag gloat scoff sneer grumble exclaim whine',
} satisfies Record<Weight, string>

const weights = ['source', 'finding', 'judging', 'marked', 'speaker'] as const

/** A verb of saying in a headline. */
export interface HeadlineCue {
  readonly lemma: string
  readonly form: VerbForm
  readonly weight: Weight
}

const cues: ReadonlyMap<string, HeadlineCue> = createTable()

function createTable(): ReadonlyMap<string, HeadlineCue> {
  const table = new Map<string, HeadlineCue>()
  for (const weight of weights) {
    for (const lemma of SAYINGS[weight].split(' ')) {
      for (const { word, form } of inflectVerb(lemma))
        if (!table.has(word)) table.set(word, { lemma, form, weight })
    }
  }
  return table
}

/** The verb of saying that a word in lower case is a form of; `undefined` for any other word. */
export function headlineCueOf(low: string): HeadlineCue | undefined {
  return cues.get(low)
}

/** Verbs whose past form is a passive only with "by". */
export const neverPassive = wordSet(
  'say vow insist argue claim write tweet reply complain concede joke reveal apologise apologize cry shout',
)

/** Phrasal verbs of saying, with the particle that makes them so: "hits back", "opens up". */
export const PHRASAL: ReadonlyMap<string, RegExp> = new Map([
  ['hit', /^(?:back|out)$/],
  ['pull', /^up$/],
  ['lash', /^out$/],
  ['fire', /^back$/],
  ['speak', /^(?:out|of)$/],
  ['break', /^(?:silence|his|her|their|its)$/],
  ['weigh', /^in$/],
  ['open', /^up$/],
  ['sound', /^(?:alarm|off)$/],
  ['cry', /^(?:out|foul)$/],
  ['clap', /^back$/],
  ['bite', /^back$/],
  ['push', /^back$/],
  ['double', /^down$/],
  ['let', /^(?:rip|fly)$/],
  ['chime', /^in$/],
  ['pay', /^tributes?$/],
  ['laugh', /^off$/],
  ['tear', /^into$/],
  ['lay', /^into$/],
  ['shrug', /^off$/],
  ['brush', /^(?:off|aside)$/],
  ['object', /^to$/],
])

/** Auxiliaries with which a plain form is a finite verb: "Bell will say". */
export const MODAL = /^(?:will|would|may|must|can|could|should|won't)$/

/** Phrases that make a source of words in marks only. */
export const TELLS_ACT =
  /^(?:(?:shrug|brush) (?:off|aside)|(?:push|bite) back|(?:tear|lay) into|double down|let \p{Ll}+|pull up|break (?:silence|his|her|their|its)|speak of|object to|pay tributes?)$/u
