import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkSpeakers } from '../../src/records/link-speakers.ts'
import { runs } from '../wires.ts'

const groupsOf = (...names: readonly string[]) => [
  ...new Set(
    [...linkSpeakers(names).values()].map(({ name, forms }) => `${name}: ${forms.join(', ')}`),
  ),
]

describe('names of one speaker', () => {
  test('are linked with and without a role, and by a surname that only one bears', () => {
    expect(groupsOf('Ida Moen', 'Moen', 'harbour master Ida Moen')).toEqual([
      'Ida Moen: Ida Moen, Moen, harbour master Ida Moen',
    ])
  })

  test('stay apart where two bear the surname', () => {
    expect(groupsOf('Ida Moen', 'Per Moen', 'Moen')).toEqual([
      'Ida Moen: Ida Moen',
      'Per Moen: Per Moen',
      'Moen: Moen',
    ])
  })

  test('stay apart where roles share no word', () => {
    expect(groupsOf('actor Per Lund', 'justice minister Per Lund')).toHaveLength(2)
    expect(groupsOf('minister Per Lund', 'former minister Per Lund')).toHaveLength(1)
  })

  test('of bodies and of people without a name stand by themselves', () => {
    expect(groupsOf('NASA', 'court', 'civil servants', 'German vice chancellor')).toHaveLength(4)
  })

  test('keep their particles', () => {
    expect(groupsOf('Ursula von der Leyen', 'Leyen')).toEqual([
      'Ursula von der Leyen: Ursula von der Leyen, Leyen',
    ])
  })

  test('have one speaker each, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 })), (names) => {
        const linked = linkSpeakers(names)
        for (const name of names) expect(linked.get(name)?.forms).toContain(name)
        const again = linkSpeakers(names.toReversed())
        for (const name of names)
          expect(again.get(name)?.forms.toSorted()).toEqual(linked.get(name)?.forms.toSorted())
      }),
      runs,
    )
  })
})
