import { inflectVerb, type VerbForm } from './inflect.ts'

/**
 * How far a verb attributes by itself.
 * `say`: takes words or a clause and may stand after them ("…," he said).
 * `tell`: the same with somebody told.
 * `judge`: takes what is spoken of, and a word for it (called it "…", dismissed it as "…").
 * `soft`: a thought or a gesture; attributes only where nothing better does.
 */
export type CueTier = 'say' | 'tell' | 'judge' | 'soft'

/** Verbs that attribute, from general knowledge of news English; the order is of no meaning. */
const CUES = {
  say:
    'say write add affirm project continue tweet note state report explain conclude reply recall respond argue remark ' +
    'declare suggest acknowledge announce insist claim predict assert lament complain joke quip admit concede ' +
    'warn boast vow pledge promise urge observe testify reiterate stress emphasize emphasise maintain contend ' +
    'allege charge shout yell chant scream exclaim whisper mutter muse wonder proclaim pronounce blog opine ' +
    'counter retort interject fume gush scoff snap bark riff confess disclose reveal confirm agree answer deny ' +
    'volunteer venture reason protest object plead grumble growl groan sigh laugh chuckle cry crow brag ' +
    'elaborate clarify recount reflect relate reckon speculate surmise estimate forecast caution advise ' +
    'recommend propose demand request order instruct thunder roar rant vent chime deadpan crack ' +
    'intone mumble murmur implore exhort gripe moan bemoan hint imply signal indicate comment post email ' +
    'e-mail text cable telegraph message retweet repeat echo rule find guarantee decree ' +
    'confide snipe sneer gloat marvel demur grouse parrot reprise stammer wail sob preach lecture sing mouth pray swear attest certify submit posit theorize hypothesize hedge shrug sniff ' +
    'blare bellow holler hiss drawl squeal shriek rasp boom ' +
    'aver enjoin jibe enthuse splutter rejoin react rebut refute interrupt retaliate type caption headline summarize summarise quote read',
  tell: 'tell assure inform remind notify reassure teach convince persuade ask brief',
  judge:
    'call describe label dub brand deem term characterize characterise denounce decry condemn criticize ' +
    'criticise blast slam rip accuse attack dismiss deride mock ridicule praise hail laud tout portray depict ' +
    'reject cite blame compare hit assail lambaste chide scold defend credit question cast paint slap bash ' +
    'trash knock disparage belittle castigate lampoon skewer pan savage excoriate rebuke admonish berate ' +
    'upbraid taunt tease needle insult smear malign vilify demonize demonise deplore applaud commend salute ' +
    'celebrate welcome thank congratulate greet name nickname christen style bill frame decline refuse invoke ' +
    'reference mention summon flag champion endorse oppose support back trumpet ' +
    'admire remember pound unload yoke regard view rate judge liken equate identify classify fault dispute brush downplay scotch quash debunk dispel rubbish discount',
  soft:
    'think believe feel want hope expect fear know understand see hear worry doubt suspect imagine ' +
    'figure seem sound consider prefer like love hate plan intend mean wish dream decide realize realise ' +
    'refer point speak talk discuss address go put make give issue release publish use deliver offer send ' +
    'express voice raise list show include play push pitch press sign run launch take promote outline detail ' +
    'begin finish start highlight underscore contain feature mark end open close turn pull come hold keep try look ' +
    'vote seek focus learn discover profess feign tick rattle rail fire shoot hurl lob',
} satisfies Record<CueTier, string>

/** A form of a verb that attributes. */
export interface Cue {
  readonly lemma: string
  readonly tier: CueTier
  readonly form: VerbForm
}

const tiers: readonly CueTier[] = ['say', 'tell', 'judge', 'soft']

const cueByWord: ReadonlyMap<string, Cue> = createTable()

function createTable(): ReadonlyMap<string, Cue> {
  const table = new Map<string, Cue>()
  for (const tier of tiers) {
    for (const lemma of CUES[tier].split(' ')) {
      for (const { word, form } of inflectVerb(lemma)) {
        const known = table.get(word)
        if (!known || (known.lemma === lemma && known.form === 'plain'))
          table.set(word, { lemma, tier, form })
      }
    }
  }
  return table
}

/** What a word in lower case can attribute as; `undefined` for a word that does not. */
export function cueOf(low: string): Cue | undefined {
  return cueByWord.get(low)
}

/** Whether a cue takes words or a clause, with or without somebody told. */
export const isOfSaying = (cue: Cue | undefined): cue is Cue =>
  cue?.tier === 'say' || cue?.tier === 'tell'

/**
 * Ambiguous forms, which are nouns at least as often: taken for a verb only with a subject before them and no article.
 */
const NOUNISH: ReadonlySet<string> = new Set(
  (
    'figure figures voice voices claim claims call calls report reports state states note notes comment comments charge charges order orders ' +
    'request requests demand demands question questions answer answers promise promises pledge pledges vow vows ' +
    'offer offers attack attacks praise blame credit label term brand view views post posts text texts tweet tweets ' +
    'cable cables email emails e-mail e-mails rule rules finding findings find finds cry cries laugh laughs hit hits fault thought feeling ' +
    'protest protests object objects reason reasons charge cast back support backing ruling warning estimate ' +
    'estimates forecast forecasts plan plans hope hopes fear fears doubt doubts play plays show shows run runs end ' +
    'ends mark marks list lists address addresses point points talk talks look looks turn turns issue issues release ' +
    'use uses mention mentions bill frame frames style rate rates echo echoes quote quotes rebuke insult insults ' +
    'crack knock slap bash pan savage signal signals hint hints wonder worry worries concern start close open sound sounds ' +
    'judge judges sign signs signing love hate like wish dream dreams pitch push press feature features sing objects complaint position ' +
    'dispute disputes brush scotch rubbish discount discounts project projects remark remarks reads terms rant rants offering opening meaning hearing being means message messages headline headlines'
  ).split(' '),
)

/** Whether a form (lower case) is ambiguous between verb and noun (`NOUNISH`). */
export function isNounish(low: string): boolean {
  return NOUNISH.has(low)
}
