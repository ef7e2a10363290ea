import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandNames, commands } from '../../../src/browser/settings/commands.ts'
import {
  composeKeymap,
  keysOf,
  nameOfKey,
  parseCustomKeys,
} from '../../../src/browser/settings/keymap.ts'
import { findClash } from '../../../src/browser/settings/find-clash.ts'
import { runs } from '../../wires.ts'

const named = (event: Partial<KeyboardEvent>): string =>
  nameOfKey({ key: '', code: '', shiftKey: false, ...event } as KeyboardEvent)

describe('the keys as they come', () => {
  test('have one command each, and none hides behind another', () => {
    const keymap = composeKeymap({})
    for (const command of commandNames)
      for (const key of commands[command].keys) expect(keymap.get(key)).toBe(command)
    for (const command of commandNames)
      for (const key of commands[command].keys) expect(findClash(key, command, {})).toBeUndefined()
  })
})

describe('the name of a key', () => {
  test.each([
    [{ key: 'j', code: 'KeyJ' }, 'j'],
    [{ key: 'A', code: 'KeyA', shiftKey: true }, 'A'],
    [{ key: '?', code: 'Slash', shiftKey: true }, '?'],
    [{ key: ' ', code: 'Space' }, 'Space'],
    [{ key: ' ', code: 'Space', shiftKey: true }, 'Shift+Space'],
    [{ key: 'о', code: 'KeyJ' }, 'j'], // on a Russian keyboard
    [{ key: 'О', code: 'KeyJ', shiftKey: true }, 'J'],
    [{ key: 'z', code: 'KeyY' }, 'z'], // on a German keyboard: what is printed counts
    [{ key: 'Escape', code: 'Escape' }, 'Escape'],
  ])('%j is %s', (event, name) => {
    expect(named(event)).toBe(name)
  })
})

describe('keys of the reader’s own choice', () => {
  test.each([
    ['j', 'save', 'next'],
    ['g', 'save', 'first'],
    ['g i', 'save', 'goIndex'],
    ['j x', 'save', 'next'],
    ['j', 'next', undefined],
    ['§', 'save', undefined],
  ] as const)('%j for %s clashes with %s', (key, command, clash) => {
    expect(findClash(key, command, {})).toBe(clash)
  })

  test('free the key they replace', () => {
    expect(findClash('j', 'save', { next: ['§'] })).toBeUndefined()
    expect(composeKeymap({ next: ['§'] }).get('j')).toBeUndefined()
    expect(keysOf('previous', { next: ['y'] })).toEqual(['k'])
  })

  test.each([
    [null, {}],
    ['j', {}],
    [{ nonsense: ['y'] }, {}],
    [{ next: 'y' }, {}],
    [{ next: ['y', 3, null, 'x'.repeat(50)] }, { next: ['y'] }],
    [JSON.parse('{"__proto__":{"next":["y"]}}'), {}],
  ])('read from %j are %j', (json, keys) => {
    expect(parseCustomKeys(json)).toEqual(keys)
  })

  test('come of any JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...commandNames), fc.jsonValue()), (json) => {
        for (const keys of Object.values(parseCustomKeys(json)))
          for (const key of keys) expect(key.length).toBeLessThan(24)
      }),
      runs,
    )
  })
})
