import { describe, expect, test } from 'vitest'
import { withDeclaredSections } from '../../../src/edition/make/declared-sections.ts'
import { outlineEdition } from '../../../src/edition/make/outline-edition.ts'
import { findSectionBits } from '../../../src/edition/select/section-bits.ts'
import { parseWire } from '../../../src/wire/grammar/parse-wire.ts'
import type { ParsedWire } from '../../../src/wire/wire.ts'
import { listOf } from '../../wires.ts'

const titles = ['Ferry late', 'Pier open', 'Choir sings', 'Bell found'] as const

/** A wire whose headlines declare these. */
function wireWith(...declared: readonly (readonly string[])[]): ParsedWire {
  const wire = parseWire(listOf(...titles))
  const headlines = wire.headlines.map((headline, row) => ({
    ...headline,
    declared: declared[row] ?? [],
  }))
  return { ...wire, headlines }
}

const sectionsOf = (wire: ParsedWire): readonly (string | null)[] =>
  wire.headlines.map(({ details }) => wire.sections[details?.section ?? -1] ?? null)

describe('categories of a file', () => {
  test('that stand for no topic are sections', () => {
    const wire = withDeclaredSections(
      wireWith(['Harbour'], ['Harbour', 'Sport'], ['Isles'], ['Politics']),
    )
    expect(wire.sections).toEqual(['Harbour', 'Isles'])
    expect(sectionsOf(wire)).toEqual(['Harbour', 'Harbour', 'Isles', null])
    expect([...findSectionBits(outlineEdition(wire)).keys()]).toEqual(['Harbour', 'Isles'])
  })

  test('go by the commonest of a headline', () => {
    const wire = withDeclaredSections(wireWith(['Ropes', 'Harbour'], ['Harbour'], ['Isles']))
    expect(sectionsOf(wire)).toEqual(['Harbour', 'Harbour', 'Isles', null])
  })

  test('that are codes, or that all have in common, are none', () => {
    const all = ['News', 'medtop:20000139', '04000000', 'https://desk.example/isles']
    const wire = wireWith(all, all, all, all)
    expect(withDeclaredSections(wire)).toBe(wire)
  })

  test('leave the sections of a list and what a headline has besides', () => {
    const wire = wireWith(['Harbour'])
    const own = { ...wire, sections: ['Isles'] }
    expect(withDeclaredSections(own)).toBe(own)
    const details = { time: '9:00', link: null, source: 'AP', summary: null, section: null }
    const headlines = wire.headlines.map((headline) => ({ ...headline, details }))
    expect(withDeclaredSections({ ...wire, headlines }).headlines[0]?.details).toEqual({
      ...details,
      section: 0,
    })
  })
})
