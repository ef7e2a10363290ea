// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import {
  correctTopic,
  markOpened,
  markShownRead,
  spike,
  toggleRead,
  toggleSaved,
  unspike,
} from '../../../src/browser/marks/mark-actions.ts'
import { marksStore } from '../../../src/browser/marks/reader-marks.ts'
import type { SavedItem } from '../../../src/browser/marks/saved-items.ts'
import { parseSavedItems, savedItemsStore } from '../../../src/browser/marks/saved-items.ts'
import { undoLast } from '../../../src/browser/platform/undo.ts'
import { noMarks } from '../../../src/edition/select/marks.ts'

const item: SavedItem = { kind: 'quote', text: '"So"', path: '/article/x#q1', from: 'A, B' }
const marked = (kind: 'read' | 'saved' | 'spiked'): readonly string[] => [...marksStore.get()[kind]]

beforeEach(() => {
  marksStore.set(noMarks)
  savedItemsStore.set(new Map())
})

describe('what the reader does to items can be undone', () => {
  test.each([
    ['read', () => toggleRead('a'), 'read', ['a']],
    ['all shown read', () => markShownRead(['a', 'b']), 'read', ['a', 'b']],
    ['spiked', () => spike('a'), 'spiked', ['a']],
    ['saved', () => toggleSaved('a', item), 'saved', ['a']],
  ] as const)('%s', (_, act, kind, ids) => {
    act()
    expect(marked(kind)).toEqual(ids)
    undoLast()
    expect(marked(kind)).toEqual([])
  })

  test('and only what it changed', () => {
    markOpened('a')
    markShownRead(['a', 'b'])
    markOpened('c')
    undoLast()
    expect(marked('read')).toEqual(['a', 'c'])
  })

  test('and nothing where there was nothing to change', () => {
    spike('a')
    markOpened('b')
    markShownRead(['b'])
    undoLast()
    expect(marked('spiked')).toEqual([])
  })

  test('one after the other, the last first', () => {
    spike('a')
    spike('b')
    undoLast()
    expect(marked('spiked')).toEqual(['a'])
    undoLast()
    expect(marked('spiked')).toEqual([])
  })

  test('also what was brought back, and a topic that was corrected', () => {
    spike('a')
    unspike(['a'])
    undoLast()
    expect(marked('spiked')).toEqual(['a'])
    correctTopic('a', 'sport')
    correctTopic('a', 'crime')
    undoLast()
    expect(marksStore.get().topics.get('a')).toBe('sport')
  })

  test('what is saved is kept with its words, and goes with its mark', () => {
    toggleSaved('a', item)
    expect(savedItemsStore.get().get('a')).toEqual(item)
    toggleSaved('a', item)
    expect(savedItemsStore.get().size).toBe(0)
    undoLast()
    expect(savedItemsStore.get().get('a')).toEqual(item)
    expect(marked('saved')).toEqual(['a'])
  })
})

describe('saved items read from what is stored', () => {
  test('are those that were written', () => {
    toggleSaved('a', item)
    const stored: unknown = JSON.parse(localStorage.getItem('wireside.saved.1') ?? '')
    expect([...parseSavedItems(stored)]).toEqual([['a', item]])
  })

  test.each([
    ['null', null],
    ['an object', { a: item }],
    ['entries that are no pairs', ['a', 1, null, []]],
    ['an unknown kind', [['a', { ...item, kind: 'video' }]]],
    ['no words', [['a', { ...item, text: '' }]]],
    ['an address elsewhere', [['a', { ...item, path: 'https://evil.example' }]]],
    ['an address without a scheme', [['a', { ...item, path: '//evil.example' }]]],
    ['a backslash', [['a', { ...item, path: '/\\evil.example' }]]],
    ['an id that is too long', [['x'.repeat(25), item]]],
  ])('%s: none', (_, json) => {
    expect(parseSavedItems(json).size).toBe(0)
  })

  test('have words of a bounded length', () => {
    const [[, long]] = [...parseSavedItems([['a', { ...item, text: 'x'.repeat(9000) }]])] as [
      [string, SavedItem],
    ]
    expect(long.text).toHaveLength(2000)
  })
})
