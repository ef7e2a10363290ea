import { findDeclaredTopics } from '../../topics/declared-topics.ts'
import type { Headline, ParsedWire } from '../../wire/wire.ts'

/**
 * Sections that become chips at most, the most frequent first. Where a file names more than the second, those with one
 * item are left out.
 */
const MAX_SECTIONS = 20
const MAX_SECTIONS_OF_ONE = 8
/** UTF-16 units of a section's name: longer ones are sentences. */
const MAX_NAME_CHARACTERS = 40
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
  const least = counts.size > MAX_SECTIONS_OF_ONE ? 2 : 1
  const sections = [...counts]
    .filter(([, count]) => count >= least && count < wire.headlines.length)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MAX_SECTIONS)
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
  name.length <= MAX_NAME_CHARACTERS &&
  !CODE.test(name) &&
  findDeclaredTopics([name]).length === 0

const nothing = { time: null, link: null, source: null, summary: null }

const withSection = (headline: Headline, section: number): Headline =>
  section < 0 ? headline : { ...headline, details: { ...(headline.details ?? nothing), section } }
