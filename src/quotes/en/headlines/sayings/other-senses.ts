import type { Token } from '../../words/tokens.ts'
import { auxiliaries, prepositions } from '../../words/word-classes.ts'
import type { HeadlineCue } from '../words/headline-cues.ts'
import { finders } from '../words/speaker-nouns.ts'
import { wordSet } from '../words/word-set.ts'

/** A form of a verb of saying in its headline. */
interface FormAt {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly form: HeadlineCue['form']
  /** The words beside it, in small letters; empty at the ends. */
  readonly before: string
  readonly next: string
}

/** Whether a form means something else there; `null` where its company does not decide. */
type Sense = (form: FormAt) => boolean | null

/** Verbs of saying that mean something else in some company. */
const SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  // "declared winner"
  ['declare', ({ form, next }) => (form === 'past' && !/^(?:that|an?|the)$/.test(next)) || null],
  // "Two feared dead", "believed to have": by others
  ['fear', ({ form, next }) => (form === 'past' && !opensClause(next)) || null],
  ['believe', ({ form, next }) => (form === 'past' && !opensClause(next)) || null],
  // "Court pulls up council over dogs", not "Car pulls up outside"
  [
    'pull',
    ({ tokens, at }) =>
      tokens[at + 2]?.kind !== 'word' || prepositions.has(tokens[at + 2]?.low ?? '') || null,
  ],
  // "Owners cry foul", "cry 'cover-up'"
  ['cry', ({ tokens, at }) => (tokens[at + 1]?.kind === 'quote' ? false : null)],
  // "Reed breaks her silence", not "breaks her record"
  [
    'break',
    ({ tokens, at }) => ![at + 1, at + 2].some((noun) => tokens[noun]?.low === 'silence') || null,
  ],
  // "Ferries push back start of season"
  [
    'push',
    ({ tokens, at, next }) =>
      (next === 'back' &&
        tokens[at + 2]?.kind === 'word' &&
        !/^(?:at|against|on|over|after|as)$/.test(tokens[at + 2]?.low ?? '')) ||
      null,
  ],
  ['say', (form) => saysNothing(form) || null],
  // "Bell boasts of win", not "Hotel boasts a pool"
  [
    'boast',
    ({ tokens, at, next }) =>
      ((tokens[at + 1]?.kind === 'word' || tokens[at + 1]?.kind === 'number') &&
        tokens[at - 1]?.kind === 'word' &&
        !/^(?:of|about|that|he|she|they|it)$/.test(next)) ||
      null,
  ],
  ['admit', (form) => letsIn(form) || null],
  // "Economists agree: tariffs hurt", not "Bell agrees deal"
  ['agree', ({ tokens, at }) => tokens[at + 1]?.kind !== 'colon' || null],
  ['allege', ({ form }) => form === 'past' || null],
  ['back', ({ form }) => form !== 'present' || null],
  ['speak', ({ form }) => form === 'participle' || null],
  ['confirm', ({ before }) => /^(?:senate|committee|parliament)$/.test(before) || null],
  // "School terms 'too long'", "terms of deal"
  [
    'term',
    ({ tokens, at, next }) => tokens[at + 1]?.kind !== 'word' || prepositions.has(next) || null,
  ],
  // "Cholera claims 12", not "Charity claims 12 died"
  ['claim', (form) => counts(form) || CLAIMED.test(form.before) || null],
  ['deny', ({ tokens, at, form }) => (form === 'plain' && tokens[at + 1]?.capital) || null],
  // "respond to fire", "respond with win"
  [
    'respond',
    ({ tokens, next }) => (/^(?:to|with|in)$/.test(next) && !setsOffSpeech(tokens)) || null,
  ],
  ['find', (form) => findsThing(form) || null],
  ['call', callsOther],
])

/**
 * Whether a form of a verb of saying means something else there: a goal denied, a title claimed, a vote called; `null`
 * where what stands before it has to tell.
 */
export function meansOther(
  tokens: readonly Token[],
  at: number,
  { lemma, form }: HeadlineCue,
): boolean | null {
  const before = tokens[at - 1]?.low ?? ''
  const next = tokens[at + 1]?.low ?? ''
  const there = { tokens, at, form, before, next }
  // "Who says?", not "Bell says 'Who?'"
  const isAsked = tokens[at + 1]?.kind === 'stop' && tokens[at + 1]?.text === '?'
  if (NEXT.get(lemma)?.has(next) || isAsked) return true
  const objects = OBJECTS.get(lemma)
  if (objects && reaches(there, objects)) return true
  return SENSES.get(lemma)?.(there) ?? null
}

/** Words right behind a verb with which it says nothing: "swears in ministers", "Pier Group shares plunge". */
const NEXT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['swear', wordSet('in by off allegiance')],
  ['warn', wordSet('off')],
  ['argue', wordSet('over about with on in at as amid whether')],
  ['plead', wordSet('guilty not no case')],
  ['urge', wordSet('to')],
  ['contend', wordSet('for with')],
  ['declare', wordSet('for on at force')],
  [
    'claim',
    wordSet(`
asylum benefits compensation damages expenses refund(s) second third fourth fifth sixth seventh eighth ninth tenth maiden back-to-back
`),
  ],
  [
    'share',
    wordSet(`
plunge slide fall rise jump tumble sink soar drop climb slump dip surge slip gain rally rebound crash edge leap hit up down higher lower
flat steady in at on to of
`),
  ],
])

/** Objects near behind a verb that are won, lost, refused, proclaimed, told or shown, and not said. */
const OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'declare',
    wordSet(`
war peace victory emergency emergencies bankruptcy independence ceasefire truce holiday(s) state martial curfew mourning dividend(s)
candidacy winner results epidemic outbreak famine drought disaster amnesty interest(s) assets
`),
  ],
  ['tell', wordSet('story stories tale(s) truth')],
  [
    'claim',
    wordSet(`
title(s) win(s) victory medal(s) gold silver bronze crown record wicket(s) lives life trophy spot berth victim(s) spoils point(s) scalp(s)
pole bragging seat(s) prize(s) cup glory shield championship podium jackpot lotto lottery waivers sweep double treble
`),
  ],
  [
    'deny',
    wordSet(`
application(s) request(s) bail appeal(s) motion(s) bid(s) entry visa(s) permission petition(s) release parole clemency funding permit(s)
licence(s) license(s) access stay citizenship asylum ticket(s) treatment transfer tenure extradition boarding coverage freedom rehearing
retrial dismissal custody passage service winner equaliser(s) equalizer(s) hat-trick win victory upset comeback sweep clean whitewash
three-peat maiden birdie penalty
`),
  ],
  [
    'concede',
    wordSet(`
goal(s) penalty penalties equaliser(s) equalizer(s) wide(s) run(s) try tries stoppage-time stoppage injury-time free-kick(s) corner(s)
possession twice draw
`),
  ],
  ['assert', wordSet('control dominance authority power supremacy himself herself itself rights')],
  ['acknowledge', wordSet('crowd(s) fans applause cheers supporters')],
])

/** Whether one of these words is near behind as an object, and not as a subject: "claims prize", not "claims prize was". */
const reaches = ({ tokens, at }: FormAt, words: ReadonlySet<string>): boolean =>
  tokens.slice(at + 1, at + 6).some(({ low }, index) => {
    const sides = [tokens[at + index], tokens[at + index + 2]]
    const isBound = sides[0]?.low === 'of'
    return words.has(low) && !isBound && !sides.some((side) => auxiliaries.has(side?.low ?? ''))
  })

/** "Hospital admits 40", "Club admits women", not "Bank admits 40 clients were hurt". */
function letsIn({ tokens, at, next }: FormAt): boolean {
  const whom = tokens[at + 1]
  const isSetOff = /^(?:comma|quote)$/.test(tokens[at - 1]?.kind ?? '')
  if (whom?.capital && tokens[at + 2]?.low === 'as') return !isSetOff
  if (whom?.kind !== 'number' && (whom?.possessive !== false || !TAKEN_IN.test(next))) return false
  return !tokens.slice(at + 2).some(({ low }) => /^(?:is|are|was|were|had|has|have)$/.test(low))
}

/** Whom a hospital or a club lets in. */
const TAKEN_IN = /^(?:patients?|women|girls|boys|students|pupils|members)$/

/** "says goodbye", "says more about us", "said no." state nothing; "says no to war" does. */
function saysNothing({ tokens, at, next }: FormAt): boolean {
  const after = tokens[at + 2]
  if (/^(?:no|yes)$/.test(next))
    return (
      !/^(?:word|number)$/.test(after?.kind ?? '') || tokens[at + 1]?.text.endsWith('.') === true
    )
  if (/^(?:more|much|little|something|plenty|volumes)$/.test(next)) return after?.low === 'about'
  if (next === 'it') return after?.low === 'all'
  if (next === 'a') return after?.low === 'lot' || after?.low === 'prayer'
  return /^(?:goodbye|farewell|hello|hi|adieu|cheers|prayers|grace|mass|cheese|nobody)$/.test(next)
}

/** What is claimed from insurers and offices, before the noun: "whiplash claims firms", "asylum claims drop". */
const CLAIMED =
  /^(?:whiplash|injury|accident|insurance|compensation|benefits?|jobless|expenses|asylum|damages|pension|housing|disability|ppi|land|flight|diesel|legal)$/

const opensClause = (next: string): boolean => /^(?:that|he|she|they|it|the|an?)$/.test(next)

/** Whether a number alone is the object: "claims 12 in Oslo". */
function counts({ tokens, at }: FormAt): boolean {
  const after = tokens[at + 2]
  return (
    tokens[at + 1]?.kind === 'number' && (after?.kind !== 'word' || prepositions.has(after.low))
  )
}

/** "calls off", "calls time"; "calling it" and "calls out 'lies'" say something. */
function callsOther({ tokens, at, form, next }: FormAt): boolean | null {
  if (form === 'gerund' && next === 'it') return false
  if (next === 'out') return !tokens.slice(at + 2, at + 4).some(({ kind }) => kind === 'quote')
  if (next === 'it' && isJudgement(tokens, at + 2)) return null
  return /^(?:off|up|in|it|time|back|at|halt)$/.test(next) || null
}

/** Whether a name for a thing follows: "call it 'a con'", "calls it a betrayal", not "calls it a day". */
const isJudgement = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'quote' ||
  (/^an?$/.test(tokens[at]?.low ?? '') && !/^(?:day|night|career)$/.test(tokens[at + 1]?.low ?? ''))

/**
 * "find" with an object that is come upon ("scientists find 'lost city'", "divers find"); a study or a court finds a
 * fact.
 */
function findsThing({ tokens, at, before }: FormAt): boolean {
  // not "Study finds love is blind"
  if (LUCK.has(tokens[at + 1]?.low ?? '') && !auxiliaries.has(tokens[at + 2]?.low ?? ''))
    return true
  if (finders.has(before) && !/^(?:scientists|experts|researchers)$/.test(before)) return false
  const marks = /^(?:an?|the)$/.test(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1
  const next = tokens[marks + 1]
  return tokens[marks]?.kind === 'quote' && (!next || PLACES.test(next.low))
}

/** What is found by whoever is lucky: "Judge finds love". */
const LUCK = wordSet(`
love peace solace comfort joy happiness fame success god faith silver form favour favor time room space way(s) home(s) shelter refuge work
job(s) buyer(s)
`)

const PLACES =
  /^(?:in|on|at|off|near|under|beneath|below|inside|behind|aboard|outside|around|after|during)$/

/** Whether speech is set off: words in marks open the headline, or stand behind a colon or a dash. */
const setsOffSpeech = (tokens: readonly Token[]): boolean =>
  tokens[0]?.kind === 'quote' || tokens.some(({ kind }) => kind === 'colon' || kind === 'dash')
