/** The forms of one verb; `plain` is the infinitive and the present but for the third person. */
export type VerbForm = 'plain' | 'present' | 'past' | 'participle' | 'gerund'

/** A form of a verb as it is written. */
export interface Inflected {
  readonly word: string
  readonly form: VerbForm
}

const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  (
    'say said said,tell told told,write wrote written,read read read,go went gone,put put put,find found found,' +
    'think thought thought,see saw seen,make made made,give gave given,take took taken,get got got,' +
    'know knew known,feel felt felt,hear heard heard,speak spoke spoken,cast cast cast,hold held held,' +
    'begin began begun,come came come,bring brought brought,fight fought fought,draw drew drawn,' +
    'swear swore sworn,sing sang sung,hit hit hit,mean meant meant,leave left left,lead led led,' +
    'keep kept kept,show showed shown,paint painted painted,set set set,shoot shot shot,throw threw thrown,' +
    'win won won,lose lost lost,run ran run,become became become,rise rose risen,stand stood stood,' +
    'break broke broken,send sent sent,spend spent spent,build built built,pay paid paid,meet met met,' +
    'understand understood understood,sit sat sat,fall fell fallen,grow grew grown,choose chose chosen,' +
    'forget forgot forgotten,teach taught taught,catch caught caught,seek sought sought,sell sold sold,' +
    'buy bought bought,wear wore worn,let let let,cut cut cut,strike struck struck,sweep swept swept,' +
    'undergo underwent undergone,hide hid hidden,drive drove driven,offset offset offset,deal dealt dealt'
  )
    .split(',')
    .map((line) => {
      const [lemma = '', past = '', participle = ''] = line.split(' ')
      return [lemma, [past, participle]]
    }),
)

const DOUBLING =
  /^(?:[^aeiou]*[aeiou][bdgmnprt]|admit|permit|submit|refer|quip|commit|confer|regret)$/

/**
 * All forms of an English verb: irregular ones by table, the others by rule, with a final consonant doubled where
 * English doubles it.
 */
export function inflectVerb(lemma: string): readonly Inflected[] {
  const [past, participle] = IRREGULAR.get(lemma) ?? [undefined, undefined]
  const stem = stemOf(lemma)
  const regular = lemma.endsWith('e') ? `${lemma}d` : `${stem}ed`
  return [
    { word: lemma, form: 'plain' },
    { word: present(lemma), form: 'present' },
    { word: past ?? regular, form: 'past' },
    { word: participle ?? past ?? regular, form: 'participle' },
    { word: gerund(lemma), form: 'gerund' },
    // labelled, signalling: as British English writes them
    ...(/[^e][ae]l$/.test(lemma)
      ? ([
          { word: `${lemma}led`, form: 'past' },
          { word: `${lemma}ling`, form: 'gerund' },
        ] as const)
      : []),
  ]
}

function stemOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}i`
  if (DOUBLING.test(lemma)) return lemma + (lemma.at(-1) ?? '')
  return lemma
}

function present(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return `${lemma}s`
}

function gerund(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`
  const stem = stemOf(lemma)
  return `${stem.endsWith('i') ? lemma : stem}ing`
}
