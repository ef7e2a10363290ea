import type { Sex } from '../names/names.ts'
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
  /** Who was named as what to a figure, by the noun: "his wife, Ana Bell"; `null` where several were. */
  readonly related: Map<Figure, Map<string, Figure | null>>
  /** The last sentence before the paragraph. */
  sentenceBefore: number
  /** The subject of the paragraph's first sentence. */
  opener: Figure | null
  /** That of the paragraph before, where nobody spoke: who is brought in to speak. */
  newcomer: Figure | null
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

/** The most present figure of those that fit, each by how well; `null` where none does. */
export function mostPresent(walk: Walk, fits: (figure: Figure) => number): Figure | null {
  let best: Figure | null = null
  let score = 0
  const looked = new Set<Figure>()
  const oldest = Math.max(0, walk.mentions.length - MEMORY.mentions)
  for (let at = walk.mentions.length - 1; at >= oldest; at--) {
    const figure = walk.mentions[at]
    if (!figure || looked.has(figure)) continue
    looked.add(figure)
    if (walk.sentence - figure.seen > MEMORY.sentences) continue
    const value = presence(walk, figure) * fits(figure)
    if (value > score) [best, score] = [figure, value]
  }
  return best
}

/** How present a figure is in this sentence. */
export function presence(walk: Walk, figure: Figure): number {
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
