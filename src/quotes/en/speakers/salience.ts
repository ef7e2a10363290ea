import { bodiesWithName } from '../names/body-nouns.ts'
import { canAct, foldName, isAgentNoun, type ReadName, type Sex } from '../names/names.ts'
import type { Cast, Figure } from './name-people.ts'

/**
 * Weights of salience: by how much a mention raises a figure, how fast that fades, and the discount of an uncertain
 * figure. Found by trying values against labelled pronouns.
 */
export const SALIENCE = {
  fading: 0.3,
  speaking: 2.6,
  said: 1.8,
  subject: 1.3,
  owner: 0.2,
  ownerAhead: 1,
  other: 0.7,
  quoted: 0.1,
  pronounSubject: 1.2,
  pronoun: 0.8,
  unknownSex: 0.6,
  unknownKind: 0.55,
  goesOn: 1.6,
  most: 3.5,
}

/** Limits of memory: sentences after which a figure is forgotten, and mentions that are looked back on. */
export const MEMORY = { sentences: 12, mentions: 60 }

/** The state of a walk through an article: its cast so far, and the sentence reached. */
export interface Walk {
  readonly cast: Cast
  /** All mentions in order, the latest last. */
  readonly mentions: Figure[]
  sentence: number
  /** Nouns by which somebody was brought in without a name: "a 30-year-old". */
  readonly unnamed: Set<string>
  /** In which sentence a figure was met only as an owner ("His team-mate Hill won") or in what is said. */
  readonly inPassing: Map<Figure, number>
  /** As what a pronoun last meant a figure, and in which sentence. */
  readonly meant: Map<Figure, { readonly sex: Sex; readonly sentence: number }>
  /** The last sentence before the paragraph. */
  sentenceBefore: number
  /** The subject of the paragraph's first sentence. */
  opener: Figure | null
  /** The person whose death the article reports at its start. */
  dead: Figure | null
  /** Whom the last speaker spoke to by name, and in which sentence: who replies. */
  spokenTo: {
    readonly figure: Figure
    readonly sentence: number
    readonly asked: boolean
  } | null
  /** Who asked last, and in which sentence: somebody else replies. */
  asker: { readonly figure: Figure; readonly sentence: number } | null
}

/**
 * The antecedent of "he" or "she", which may act on one of the other sex ("she called him") and is none of those `named`
 * in what is said, nor the `asker` whom it answers; `null` where nobody fits.
 */
export function personMeant(
  walk: Walk,
  sex: Sex,
  onOther: boolean,
  named: ReadonlySet<string> | null,
  asker: Figure | null,
): Figure | null {
  const fits = (figure: Figure): number => {
    if (figure === asker) return 0
    const told = figure.sex ?? meantAs(walk, figure)
    if (told !== null && told !== sex) return 0
    if (figure.kind === 'place' || figure.kind === 'organisation') return 0
    if (figure.kind === 'described')
      return figure.sex === sex || figure === walk.opener
        ? 1
        : figure.last === 'one' || (isAgentNoun(figure.last) && !/[^s]s$/.test(figure.last))
          ? SALIENCE.unknownSex
          : 0
    if (figure.kind === 'unknown' && figure.last.endsWith('s') && isAgentNoun(figure.last)) return 0
    const isOpener = figure === walk.opener && figure.kind === 'person' && figure.name.includes(' ')
    const goesOn = goesOnSpeaking(walk, figure, sex)
    if (goesOn && figure.saidIn > walk.sentenceBefore) return SALIENCE.goesOn
    const sure = figure.sex === sex || isOpener || goesOn ? 1 : SALIENCE.unknownSex
    return figure.kind === 'unknown' && !figure.spoke ? sure * SALIENCE.unknownKind : sure
  }
  const isNamed = (figure: Figure): boolean =>
    named !== null && figure.kind === 'person' && isAmong(figure, named)
  const first = mostPresent(walk, fits)
  const best =
    first && isNamed(first)
      ? mostPresent(walk, (figure) => (isNamed(figure) ? 0 : fits(figure)))
      : first
  if (first && best && best !== first && walk.sentence - best.seen > NAMER_SENTENCES) return null
  const answering = onOther && best?.sex === null ? personAnswering(walk, sex) : null
  if (answering) return answering
  return best && isDoubtful(walk, best, fits) ? null : best
}

/** Whether a person spoke in the sentence before, and nobody of the sex that is looked for did lately. */
const goesOnSpeaking = ({ cast, sentence }: Walk, figure: Figure, sex: Sex): boolean =>
  figure.kind === 'person' &&
  figure.saidIn === sentence - 1 &&
  !cast.figures.some(
    (other) => other !== figure && other.sex === sex && sentence - other.saidIn <= SAID_SENTENCES,
  )

/** Distance, in sentences, at which another who spoke may still be meant. */
const SAID_SENTENCES = 3

/** The sex of the pronoun that meant a figure just before: who was "he" is not "she" in the next line. */
function meantAs({ meant, sentence }: Walk, figure: Figure): Sex | null {
  const last = meant.get(figure)
  return last && sentence - last.sentence <= NEAR_SENTENCES ? last.sex : null
}

/** Distance, in sentences, beyond which nobody is taken for who names the nearest person. */
const NAMER_SENTENCES = 2

/** Whether somebody is spoken of in these words. */
const isAmong = ({ name }: Figure, words: ReadonlySet<string>): boolean =>
  words.size > 0 &&
  (name.split(' ').some((word) => words.has(word)) || words.has(name.slice(name.lastIndexOf(' '))))

/**
 * Whether an antecedent is ambiguous: of two persons of unknown sex, met together and about as salient, either may be
 * meant ("Taylor met Jordan. She said"); so it may where one sex is known and the other is just as salient.
 */
function isDoubtful(walk: Walk, best: Figure, fits: (figure: Figure) => number): boolean {
  const present = presence(walk, best)
  return walk.mentions
    .slice(-MEMORY.mentions)
    .some(
      (figure) =>
        figure !== best &&
        figure.seen === best.seen &&
        (figure.sex === null || (best.sex === null && !best.spoke)) &&
        figure.kind === 'person' &&
        (best.sex === null
          ? presence(walk, figure) * fits(figure) >= RIVAL_SHARE * present * fits(best)
          : presence(walk, figure) === present),
    )
}

/**
 * Whom the last speaker spoke of, in "Bell called Hill '…'; she called him '…'": the nearest mention in this or the
 * last sentence that is known to be of the pronoun's sex; `null` for none.
 */
const personAnswering = (walk: Walk, sex: Sex): Figure | null =>
  walk.mentions
    .slice(-ANSWER_MENTIONS)
    .findLast((figure) => figure.sex === sex && walk.sentence - figure.seen < 2) ?? null

/** Number of mentions that such an answer looks back on. */
const ANSWER_MENTIONS = 6

/** In an obituary, the antecedent of a pronoun that opens a paragraph: the person who has died. */
export const deadMeant = ({ dead }: Walk, sex: Sex): Figure | null =>
  dead && (dead.sex ?? sex) === sex ? dead : null

/** The same for a last name with a title, which relatives share: "Mr. Hale" is the dead one. */
export const deadNamed = ({ dead }: Walk, { words, titled, sex }: ReadName): Figure | null =>
  dead &&
  titled &&
  words.length === 1 &&
  dead.last === foldName(words[0] ?? '') &&
  (dead.sex ?? sex) === (sex ?? dead.sex)
    ? dead
    : null

/**
 * Whether a pronoun tells a figure's sex: one without a name, or the only person so far whose sex is not known, while
 * nobody of that sex is near.
 */
export const isToldBy = ({ cast, sentence }: Walk, figure: Figure, sex: Sex): boolean =>
  (figure.kind === 'described' && !figure.last.endsWith('s')) ||
  (figure.kind === 'person' &&
    !cast.figures.some(
      (other) =>
        other !== figure &&
        (other.sex === null
          ? other.spoke || other.kind === 'person'
          : other.sex === sex && sentence - other.seen < NEAR_SENTENCES) &&
        /^(?:person|unknown)$/.test(other.kind),
    ))

/** Share of the first figure's salience from which a second makes a pronoun ambiguous. */
const RIVAL_SHARE = 0.5

/**
 * The antecedent of "it" or "they": a body, a country, a document, a group; never one person, nor a place or a body
 * that has said nothing for "they".
 */
export function groupMeant(walk: Walk, low: string): Figure | null {
  if (low === 'it') {
    return mostPresent(walk, ({ kind, sex, last }) => {
      if (kind === 'person' || sex !== null) return 0
      const isSomebody = isAgentNoun(last) && (last.endsWith('s') || kind === 'described')
      return isSomebody && !bodiesWithName.has(last) ? 0 : 1
    })
  }
  if (low !== 'they') return null
  return mostPresent(walk, ({ kind, sex, last, spoke, seen }) => {
    if (kind === 'person' || kind === 'place' || sex !== null) return 0
    if (
      GROUPS.test(last) ||
      MANY.test(last) ||
      (last.endsWith('person') && spoke) ||
      (kind === 'described' && areMany(last))
    )
      return 1
    return kind === 'organisation' && spoke && walk.sentence - seen < NEAR_SENTENCES ? 1 : 0
  })
}

/** Whether a noun in the plural is for people or bodies. */
const areMany = (noun: string): boolean => /[^s]s$/.test(noun) && canAct(noun)

/** Nouns for several people, which no ending tells. */
export const GROUPS =
  /^(?:people|police|boys|girls|children|siblings|couple|pair|family|families|team|crew|staff|jury|authorities)$/

/** Agent nouns that are "they" whoever brought them in, and names for many. */
const MANY =
  /^(?:men|women|sisters|brothers|parents|two|three|four|five|democrats|republicans|conservatives|liberals|americans|europeans)$/

/** Distance, in sentences, from which a body is not "they". */
const NEAR_SENTENCES = 2

function mostPresent(walk: Walk, fits: (figure: Figure) => number): Figure | null {
  let best: Figure | null = null
  let score = 0
  const oldest = Math.max(0, walk.mentions.length - MEMORY.mentions)
  for (let at = walk.mentions.length - 1; at >= oldest; at--) {
    const figure = walk.mentions[at]
    if (!figure || walk.sentence - figure.seen > MEMORY.sentences) continue
    const value = presence(walk, figure) * fits(figure)
    if (value > score) [best, score] = [figure, value]
  }
  return best
}

function presence(walk: Walk, figure: Figure): number {
  return figure.salience * SALIENCE.fading ** (walk.sentence - figure.seen)
}

/** Forgets who was described by a noun, once the text names them: "her tutor … The tutor, Ana Bell, …". */
export function forgetDescribed({ mentions }: Walk, noun: string): void {
  for (const figure of mentions.slice(-MEMORY.mentions))
    if (figure.kind === 'described' && figure.last === noun) figure.salience = 0
}

/** Raises a figure's salience by a mention. */
export function raise(walk: Walk, figure: Figure, weight: number): void {
  figure.salience = Math.min(SALIENCE.most, presence(walk, figure) + weight)
  figure.seen = walk.sentence
  walk.inPassing.delete(figure)
  if (weight >= SALIENCE.said) {
    figure.spoke = true
    figure.saidIn = walk.sentence
  }
  walk.mentions.push(figure)
}
