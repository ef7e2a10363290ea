import type { RulesOf } from '../languages/language-rules.ts'
import type { EditionArticle, EditionHeadline } from '../edition.ts'
import { headlineAt } from '../headline-at.ts'
import { normaliseTitle } from '../columns/title-hash.ts'
import type { ArticlePlace, HeadlinePlace, NamedEdition, Telling } from './tellings.ts'
import { composeTellings } from './tellings.ts'
import { compareWords, countEachWord } from '../compare/text-likeness.ts'

/** The article that carries a headline's text, the edition in which it stands, and how it was found. */
export interface FoundText {
  /** `same-story`: the title is another, the running story the same. */
  readonly how: 'same-title' | 'same-story'
  readonly article: EditionArticle
  readonly in: NamedEdition
}

/** One wording of a running story. */
export interface FoundVersion {
  readonly headline: EditionHeadline
  /** The newest edition that carries it; `headline` is that edition's. */
  readonly in: NamedEdition
  /** The oldest edition that carries it. */
  readonly since: NamedEdition
}

/** A wording of a story as one of the editions has it. */
export type PlacedVersion = Pick<FoundVersion, 'headline' | 'in'>

export interface EditionsIndex {
  /** The text of a headline in any of the editions, its own included; `null` where none carries it. */
  readonly findText: (headline: Pick<EditionHeadline, 'text'>) => FoundText | null
  /**
   * The wordings of the headline's running story, its own included, the last to come up first; one that
   * stands in several editions comes once. Empty for a headline that none of the editions carries.
   */
  readonly findVersions: (headline: Pick<EditionHeadline, 'text'>) => readonly FoundVersion[]
  /**
   * The other wordings of the headline's running story that stood in editions before that of the address `wire`, and
   * do not in that edition itself; each as the last edition before it has it, the latest first.
   */
  readonly findEarlierVersions: (
    headline: Pick<EditionHeadline, 'text'>,
    wire: string | null,
  ) => readonly PlacedVersion[]
}

/** Headlines indexed together (0.3 s); of an edition that would exceed them only the articles are indexed. */
const MAX_HEADLINES = 20_000

/**
 * An index over several editions, given newest first. Titles are the same if their normalised texts are;
 * running stories are found over all distinct titles at once, when one is first asked for. Near-linear to
 * build; a question costs as much as its story has wordings.
 */
export function createEditionsIndex(
  editions: readonly NamedEdition[],
  rulesOf: RulesOf,
): EditionsIndex {
  const tellings = composeTellings(editions, MAX_HEADLINES)
  const indexes = new Map(tellings.map(({ key }, index) => [key, index]))
  let stories: ReadonlyMap<number, readonly Telling[]> | null = null

  const indexOf = (text: string): number => indexes.get(normaliseTitle(text)) ?? -1

  /** The tellings of the story to which one belongs; that one alone where no story runs. */
  function storyOf(index: number): readonly Telling[] {
    const own = tellings[index]
    if (!own) return []
    stories ??= indexStories(tellings, rulesOf)
    return stories.get(index) ?? [own]
  }

  return {
    findText({ text }) {
      const index = indexOf(text)
      const same = tellings[index]?.articles[0]
      if (same) return composeText('same-title', same)
      const likest = findLikest(text, storyOf(index))
      return likest && composeText('same-story', likest)
    },
    findVersions: ({ text }) =>
      storyOf(indexOf(text))
        .flatMap(({ headlines }) => composeVersion(headlines))
        .sort((one, other) => compareAges(one.oldest.age, other.oldest.age))
        .flatMap(({ newest, oldest }) => {
          const headline = headlineAt(newest.in.edition, newest.age[1])
          return headline ? [{ headline, in: newest.in, since: oldest.in }] : []
        }),
    findEarlierVersions({ text }, wire) {
      const own = editions.findIndex((edition) => edition.wire === wire)
      const index = indexOf(text)
      return storyOf(index)
        .filter((telling) => telling !== tellings[index])
        .flatMap(({ headlines }) => findPlaceBefore(headlines, own) ?? [])
        .sort((one, other) => compareAges(one.age, other.age))
        .flatMap((place) => {
          const headline = headlineAt(place.in.edition, place.age[1])
          return headline ? [{ headline, in: place.in }] : []
        })
    },
  }
}

/** A story runs within one language: its words tell nothing of those of another. */
function indexStories(
  tellings: readonly Telling[],
  rulesOf: RulesOf,
): ReadonlyMap<number, readonly Telling[]> {
  const stories = new Map<number, readonly Telling[]>()
  for (const language of new Set(tellings.map(languageOf))) {
    const indexes = [...tellings.keys()].filter((at) => languageOf(tellings[at]) === language)
    const texts = indexes.map((at) => tellings[at]?.text ?? '')
    for (const group of rulesOf(language).findStories(texts)) {
      const story = group.flatMap((at) => tellings[indexes[at] ?? -1] ?? [])
      for (const at of group) stories.set(indexes[at] ?? -1, story)
    }
  }
  return stories
}

/** The language of the newest edition that carries a wording. */
const languageOf = (telling: Telling | undefined): string =>
  (telling?.headlines[0] ?? telling?.articles[0])?.in.edition.reading.lang ?? ''

const composeText = (how: FoundText['how'], { article, in: named }: ArticlePlace): FoundText => ({
  how,
  article,
  in: named,
})

/** The article of a story whose title is likest; of equals the newest, since tellings stand newest first. */
function findLikest(text: string, story: readonly Telling[]): ArticlePlace | null {
  const words = countEachWord(text)
  let best: { readonly place: ArticlePlace; readonly likeness: number } | null = null
  for (const { text: title, articles } of story) {
    const [place] = articles
    if (!place) continue
    const likeness = compareWords(words, countEachWord(title))
    if (!best || likeness > best.likeness) best = { place, likeness }
  }
  return best?.place ?? null
}

function composeVersion(
  places: readonly HeadlinePlace[],
): readonly { readonly newest: HeadlinePlace; readonly oldest: HeadlinePlace }[] {
  const [newest, oldest] = [places[0], places.at(-1)]
  return newest && oldest ? [{ newest, oldest }] : []
}

/** The newest place in an edition older than that at `own`; none where that edition carries the wording too. */
const findPlaceBefore = (
  places: readonly HeadlinePlace[],
  own: number,
): HeadlinePlace | undefined =>
  places.some(({ age: [edition] }) => edition === own)
    ? undefined
    : places.find(({ age: [edition] }) => edition > own)

/** The last to come up first: by the edition in which a wording first stood, then by its place there. */
const compareAges = (one: HeadlinePlace['age'], other: HeadlinePlace['age']): number =>
  one[0] - other[0] || one[1] - other[1]
