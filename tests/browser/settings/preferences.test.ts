import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lookChoices, parsePreferences } from '../../../src/browser/settings/preferences.ts'
import { runs } from '../../wires.ts'

const standard = parsePreferences(undefined)

describe('preferences read from what is stored', () => {
  test('are the first of each choice where nothing is', () => {
    for (const [name, [first]] of Object.entries(lookChoices))
      expect(standard.look).toHaveProperty(name, first)
    expect(standard).toMatchObject({ highlights: true, indirect: false, shortcuts: true })
  })

  test('are those that were written', () => {
    const chosen = {
      ...standard,
      look: { ...standard.look, theme: 'dark', size: '6' },
      highlights: false,
      indirect: true,
    }
    expect(parsePreferences(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen)
  })

  test.each([
    ['null', null],
    ['a string', 'dark'],
    ['a list', ['dark']],
    ['an unknown choice', { look: { theme: 'neon', size: 7, face: null } }],
    ['a look that is no object', { look: 'dark' }],
    ['flags that are no booleans', { highlights: 'yes', indirect: 1, shortcuts: null }],
    ['a prototype', JSON.parse('{"__proto__":{"highlights":false}}')],
  ])('%s: the standard ones', (_, json) => {
    expect(parsePreferences(json)).toEqual(standard)
  })

  test('one unknown choice spoils none of the others', () => {
    const { look } = parsePreferences({ look: { theme: 'neon', measure: 'wide' } })
    expect(look).toEqual({ ...standard.look, measure: 'wide' })
  })

  test('come of any JSON, and only with choices that there are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ look: fc.jsonValue() })), (json) => {
        const { look } = parsePreferences(json)
        for (const [name, choices] of Object.entries(lookChoices))
          expect(choices).toContain(Object.entries(look).find(([key]) => key === name)?.[1])
      }),
      runs,
    )
  })
})
