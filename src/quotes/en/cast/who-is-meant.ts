import { bodiesWithName } from '../names/body-nouns.ts'
import { isFirstName, places } from '../names/name-tables.ts'
import { wordsOf } from '../names/same-person.ts'
import { canAct, foldName, isAgentNoun, type ReadName, type Sex } from '../names/names.ts'
import type { Figure } from './name-people.ts'
import { MEMORY, mostPresent, presence, SALIENCE, type Walk } from './salience.ts'

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
  const opens = (figure: Figure): boolean => figure === walk.opener || figure === walk.newcomer
  const fits = (figure: Figure): number => {
    if (figure === asker) return 0
    const told = figure.sex ?? meantAs(walk, figure)
    if (told !== null && told !== sex) return 0
    if (figure.kind === 'place' || figure.kind === 'organisation') return 0
    if (figure.kind === 'described')
      return figure.sex === sex || opens(figure)
        ? 1
        : figure.last === 'one' || (isAgentNoun(figure.last) && !/[^s]s$/.test(figure.last))
          ? SALIENCE.unknownSex
          : 0
    if (figure.kind === 'unknown' && figure.last.endsWith('s') && isAgentNoun(figure.last)) return 0
    const isOpener = opens(figure) && figure.kind === 'person'
    if (isOpener && figure === walk.newcomer && !figure.spoke) return SALIENCE.goesOn
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
  if (onOther && best && mayAnswer(walk, best, fits)) return null
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

/**
 * Whether another whose sex is not known either was met in the sentence in which the speaker spoke, and may answer: "Reed
 * was described by Bell as '…'. He called her '…'".
 */
const mayAnswer = (walk: Walk, speaker: Figure, fits: (figure: Figure) => number): boolean =>
  speaker.sex === null &&
  speaker.saidIn === walk.sentence - 1 &&
  walk.mentions
    .slice(-ANSWER_MENTIONS)
    .some(
      (figure) =>
        figure !== speaker &&
        figure.sex === null &&
        figure.seen === walk.sentence - 1 &&
        fits(figure) > 0,
    )

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
 * The antecedent of "it" or "they", before the word `next`: a body, a country, a document, a group; never one person, nor
 * a place or a body that has said nothing for "they".
 */
export function groupMeant(walk: Walk, low: string, next: string): Figure | null {
  if (low === 'it') {
    const goesOn = GOES_ON.test(next)
    const body = mostPresent(walk, (figure) => {
      const { kind, sex, last } = figure
      if (goesOn && mayBeBody(walk, figure)) return 1
      if (kind === 'person' || sex !== null) return 0
      if (last === 'them') return 0
      const isSomebody = isAgentNoun(last) && (last.endsWith('s') || kind === 'described')
      return isSomebody && !bodiesWithName.has(last) ? 0 : 1
    })
    if (body?.kind === 'person') body.kind = 'organisation'
    return body
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

/** What stands behind the pronoun of one who goes on: "It added", "It also said". */
const GOES_ON = /^(?:add(?:ed|s)|also|continued|further|concluded)$/

/**
 * Whether nothing but its capitals tells that who spoke last is a person, so that "it" may go on with their words:
 * "Northern Mutual said … It added".
 */
const mayBeBody = ({ sentence, meant }: Walk, figure: Figure): boolean =>
  figure.kind === 'person' &&
  figure.sex === null &&
  figure.saidIn === sentence - 1 &&
  !figure.roles.some((role) => isAgentNoun(role) && !bodiesWithName.has(role)) &&
  !meant.has(figure) &&
  !isFirstName(wordsOf(figure.name)[0] ?? '') &&
  !places.has(wordsOf(figure.name)[0] ?? '')

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
