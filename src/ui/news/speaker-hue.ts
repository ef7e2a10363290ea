import { createContext, use } from 'react'
import type { EditionArticle } from '../../edition/edition.ts'

const HUES = 6

/** The hue of a speaker, from 0, and whether another one of the same article has it too. */
export interface SpeakerHue {
  readonly hue: number
  readonly repeats: boolean
}

/** The hues of an edition's speakers, by their names: those of whoever speaks at least twice in it. */
export type SpeakerHues = ReadonlyMap<string, SpeakerHue>

const found = new WeakMap<readonly EditionArticle[], SpeakerHues>()

/**
 * Gives each speaker one hue for all pages, by rank: whoever says more chooses before, among the hues that those in
 * the same articles have least. So an article of up to six has none twice, whatever else the edition holds.
 */
export function findSpeakerHues(articles: readonly EditionArticle[]): SpeakerHues {
  const known = found.get(articles) ?? assignHues(articles)
  found.set(articles, known)
  return known
}

function assignHues(articles: readonly EditionArticle[]): SpeakerHues {
  const hues = new Map<string, SpeakerHue>()
  for (const [rank, [name, { heard }]] of rankSpeakers(articles).entries()) {
    const taken = Array.from({ length: HUES }, () => 0)
    const company = new Set(
      heard.flatMap(({ speakers }) => speakers.map((speaker) => speaker.name)),
    )
    for (const other of company) {
      const hue = hues.get(other)?.hue
      if (hue !== undefined) taken[hue] = (taken[hue] ?? 0) + 1
    }
    const inTurn = taken.map((_, step) => (rank + step) % HUES)
    const hue = inTurn.reduce((best, one) => ((taken[one] ?? 0) < (taken[best] ?? 0) ? one : best))
    hues.set(name, { hue, repeats: (taken[hue] ?? 0) > 0 })
  }
  return hues
}

/** Whoever speaks at least twice, and in which articles, those who say most first. */
function rankSpeakers(articles: readonly EditionArticle[]) {
  const speakers = new Map<string, { count: number; heard: EditionArticle[] }>()
  for (const article of articles)
    for (const { name, quotes } of article.speakers) {
      const known = speakers.get(name) ?? { count: 0, heard: [] }
      known.count += quotes.length
      known.heard.push(article)
      speakers.set(name, known)
    }
  return [...speakers]
    .filter(([, { count }]) => count > 1)
    .toSorted(([, one], [, other]) => other.count - one.count)
}

/** How a speaker looks wherever one is drawn: attributes that the style sheet knows. */
export interface HueAttributes {
  readonly 'data-voice': number | 'none'
  readonly 'data-repeat': '' | undefined
}

/** The hue of a speaker by name; none for whoever speaks once in the edition, and for nobody known (`null`). */
export function hueOf(hues: SpeakerHues, name: string | null): HueAttributes {
  const known = name === null ? undefined : hues.get(name)
  return { 'data-voice': known?.hue ?? 'none', 'data-repeat': known?.repeats ? '' : undefined }
}

/** The hues of the edition, for all that draws its articles. */
export const Hues = createContext<SpeakerHues>(new Map())

/** The hue of an article's speaker by index; `null` is nobody known. */
export function useHueOf({
  speakers,
}: Pick<EditionArticle, 'speakers'>): (voice: number | null) => HueAttributes {
  const hues = use(Hues)
  return (voice) => hueOf(hues, voice === null ? null : (speakers[voice]?.name ?? null))
}
