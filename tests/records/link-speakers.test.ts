import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkedBy, linkSpeakers } from '../../src/records/link-speakers.ts'
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

  test('are linked among any number of others', () => {
    const names = Array.from({ length: 20_000 }, (_, at) => `Ida Moen${'abcdefghij'[at % 10]}${at}`)
    expect(linkSpeakers([...names, 'Moena10']).get('Moena10')?.forms).toEqual([
      'Ida Moena10',
      'Moena10',
    ])
  })

  test('that are descriptions are linked whatever their article and case', () => {
    expect(groupsOf('The harbour board', 'the harbour board', 'a harbour board')).toEqual([
      'The harbour board: The harbour board, the harbour board, a harbour board',
    ])
  })

  test('stay apart where roles share no word', () => {
    expect(groupsOf('actor Per Lund', 'justice minister Per Lund')).toHaveLength(2)
    expect(groupsOf('minister Per Lund', 'former minister Per Lund')).toHaveLength(1)
  })

  test('of bodies and of people without a name stand by themselves', () => {
    expect(groupsOf('NASA', 'court', 'civil servants', 'German vice chancellor')).toHaveLength(4)
  })

  test.each([
    [['US Harbour Command', 'Command'], 'US Harbour Command'],
    [['the US Harbour Command'], 'US Harbour Command'],
    [['US Harbour Command', 'Harbour Command'], 'Harbour Command'],
    [['U.K. Tide Office'], 'U.K. Tide Office'],
    [['NV Tide Wharf', 'Tide Wharf'], 'Tide Wharf'],
    [['CEO Ida Moen', 'Ida Moen', 'Moen'], 'Ida Moen'],
    [['US president Ida Moen'], 'Ida Moen'],
    [['1 A B'], 'A B'],
  ])('show the capitals before them unless they go without (%j)', (names, shown) => {
    expect([...new Set([...linkSpeakers(names).values()].map(({ name }) => name))]).toEqual([shown])
  })

  test('stay apart where only the capitals before them differ', () => {
    expect(groupsOf('UK Harbour Command', 'US Harbour Command')).toEqual([
      'UK Harbour Command: UK Harbour Command',
      'US Harbour Command: US Harbour Command',
    ])
  })

  test('keep their particles', () => {
    expect(groupsOf('Ursula von der Leyen', 'Leyen')).toEqual([
      'Ursula von der Leyen: Ursula von der Leyen, Leyen',
    ])
  })

  test('are linked by the surname or by the whole name', () => {
    const speaker = { name: 'Ida Moen' }
    expect(linkedBy('Moen', speaker)).toBe('surname')
    expect(linkedBy('harbour master Ida Moen', speaker)).toBe('name')
    expect(linkedBy('Ida Moen', speaker)).toBe('name')
  })

  test.each([
    // kept apart, of whom each that is left is told, and from whom it is
    [['Moen'], { 'Ida Moen': ['Moen'] }, { Moen: 'Ida Moen' }],
    [['master Ida Moen'], { 'Ida Moen': ['master Ida Moen'] }, { 'master Ida Moen': 'Ida Moen' }],
    [['Ida Moen'], { 'Ida Moen': ['Ida Moen'] }, { 'Ida Moen': 'Moen' }],
    [['Nobody'], {}, {}],
    [['Per Lund'], {}, {}],
  ])('that are kept apart (%j) are known', (apart, left, from) => {
    const names = ['Ida Moen', 'Moen', 'master Ida Moen', 'Per Lund']
    const linked = linkSpeakers(names, apart)
    expect([...linked.keys()].toSorted()).toEqual(names.toSorted())
    const speakers = [...new Set(linked.values())]
    const others = speakers.filter((speaker) => speaker.apart.length > 0)
    expect(Object.fromEntries(others.map((one) => [one.name, one.apart]))).toEqual(left)
    const kept = speakers.filter(({ apartFrom }) => apartFrom !== null)
    expect(Object.fromEntries(kept.map((one) => [one.name, one.apartFrom]))).toEqual(from)
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
