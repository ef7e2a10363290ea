import { findDeclaredTopics } from '../../topics/declared-topics.ts'
import type { Headline, ParsedWire } from '../../wire/wire.ts'

/** So many sections are chips at most; a name that stands once is none where there are more than a few. */
const MOST = 20
const FEW = 8
/** Longer ones are sentences, UTF-16 units. */
const LONGEST = 40
/** `medtop:15000000`, `https://…`, `15054000`: for programs. */
const CODE = /^(?:\S+[:/]\S+|[\d.\s-]+)$/

/**
 * A wire with the categories that a file gives its headlines as sections, where they stand for no topic of ours: of
 * each headline the commonest. What all of them have in common tells none apart. A wire that has sections keeps them.
 */
export function withDeclaredSections(wire: ParsedWire): ParsedWire {
  if (wire.sections.length > 0) return wire
  const names = wire.headlines.map(namesOf)
  const counts = new Map<string, number>()
  for (const name of names.flat()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const least = counts.size > FEW ? 2 : 1
  const sections = [...counts]
    .filter(([, count]) => count >= least && count < wire.headlines.length)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([name]) => name)
  if (sections.length === 0) return wire
  return {
    ...wire,
    sections,
    headlines: wire.headlines.map((headline, row) =>
      withSection(
        headline,
        sections.findIndex((name) => names[row]?.includes(name)),
      ),
    ),
  }
}

const namesOf = ({ declared }: Headline): readonly string[] => [
  ...new Set(declared?.map((name) => name.trim()).filter(isSection)),
]

const isSection = (name: string): boolean =>
  name !== '' &&
  name.length <= LONGEST &&
  !CODE.test(name) &&
  findDeclaredTopics([name]).length === 0

const nothing = { time: null, link: null, source: null, summary: null }

const withSection = (headline: Headline, section: number): Headline =>
  section < 0 ? headline : { ...headline, details: { ...(headline.details ?? nothing), section } }
