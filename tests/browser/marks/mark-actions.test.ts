import * as fc from 'fast-check'
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
import {
  parseSavedItems,
  savedItemPath,
  savedItemsStore,
} from '../../../src/browser/marks/saved-items.ts'
import { slugOf } from '../../../src/edition/columns/item-id.ts'
import { createIds } from '../../../src/edition/columns/title-hash.ts'
import { undoLast } from '../../../src/browser/platform/undo.ts'
import { noMarks } from '../../../src/edition/select/marks.ts'
import { runs } from '../../wires.ts'

const item: SavedItem = {
  kind: 'quote',
  text: '"So"',
  item: { slug: 'lamp-found', id: '3k9x' },
  wire: 'kept:1f',
  quote: 2,
  from: 'A, B',
  evidence: { line: 12, start: 340, end: 344, method: 'rules 1' },
}
const kept = { kind: 'quote', text: '"So"', from: 'A, B' }
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
    'Straße gesperrt',
    'Пожар в порту',
    '港口仓库火灾，三人受伤',
    'बंदरगाह में आग',
    'أخبار اليوم',
    '𠮷'.repeat(60),
    '!',
  ])('are kept whatever script they are in: %s', (text) => {
    const idOf = createIds()
    for (const id of [idOf(text), idOf(text)]) {
      const saved = { ...item, text, item: { slug: slugOf(text), id } }
      toggleSaved(id, saved)
      const stored: unknown = JSON.parse(localStorage.getItem('wireside.saved.1') ?? '')
      expect(parseSavedItems(stored).get(id)).toEqual(saved)
      const path = savedItemPath(saved)
      expect(parseSavedItems([['a', { ...kept, path }]]).get('a')).toMatchObject({
        item: saved.item,
        wire: item.wire,
        quote: item.quote,
      })
    }
    expect(savedItemsStore.get().size).toBe(2)
  })

  test.each([
    ['null', null],
    ['an object', { a: item }],
    ['entries that are no pairs', ['a', 1, null, []]],
    ['an unknown kind', [['a', { ...item, kind: 'video' }]]],
    ['no words', [['a', { ...item, text: '' }]]],
    ['an address elsewhere', [['a', { ...kept, path: 'https://evil.example' }]]],
    ['an address without a scheme', [['a', { ...kept, path: '//evil.example' }]]],
    ['a backslash', [['a', { ...kept, path: '/\\evil.example' }]]],
    ['a tab in an address', [['a', { ...kept, path: '/\t/evil.example/h/x' }]]],
    ['a line break in an address', [['a', { ...kept, path: '/h/x\n' }]]],
    ['another page', [['a', { ...kept, path: '/wire' }]]],
    ['no place', [['a', kept]]],
    ['a slug that leads elsewhere', [['a', { ...item, item: { slug: '/evil', id: 'x' } }]]],
    ['a slug that hides what it is', [['a', { ...item, item: { slug: 'a\u202eb', id: 'x' } }]]],
    ['a slug that is too long', [['a', { ...item, item: { slug: 'é'.repeat(49), id: 'x' } }]]],
    ['an id that leads elsewhere', [['a', { ...item, item: { slug: '', id: '../x' } }]]],
    ['a key that is no id', [['../a', item]]],
    ['an id that is too long', [['x'.repeat(25), item]]],
  ])('%s: none', (_, json) => {
    expect(parseSavedItems(json).size).toBe(0)
  })

  test('of the time when their address was kept are read as well', () => {
    const path = '/article/lamp-found-3k9x?wire=kept%3A1f&x=1#q2'
    expect([...parseSavedItems([['a', { ...kept, path }]])]).toEqual([
      ['a', { ...item, evidence: null }],
    ])
  })

  test.each([
    [undefined],
    ['here'],
    [{ line: -1, start: 0, end: 1, method: 'x' }],
    [{ line: 1.5, method: 'x' }],
    [{ line: 3, start: 1, end: 2, method: '' }],
  ])('have no evidence but what is whole: %j', (evidence) => {
    expect(parseSavedItems([['a', { ...item, evidence }]]).get('a')).toEqual({
      ...item,
      evidence: null,
    })
  })

  test('whatever they hold, lead to pages of this site', () => {
    const any = fc.oneof(fc.string(), fc.constantFrom('/\t/evil.example', '//evil.example', 'x'))
    const record = fc.record({
      kind: fc.constantFrom('headline', 'article', 'quote'),
      text: fc.string({ minLength: 1 }),
      path: fc.option(any, { nil: undefined }),
      item: fc.record({
        slug: fc.oneof(any, fc.constantFrom('a-b', 'straße', 'порт-आग')),
        id: fc.oneof(any, fc.constant('x')),
      }),
      wire: fc.option(any),
      quote: fc.oneof(any, fc.integer()),
      from: any,
    })
    fc.assert(
      fc.property(record, (json) => {
        for (const [, saved] of parseSavedItems([['a', json]])) {
          const url = new URL(savedItemPath(saved), 'https://own.example/')
          expect(url.origin).toBe('https://own.example')
          expect(decodeURIComponent(url.pathname)).toMatch(
            /^\/(h|article)\/[\p{L}\p{N}\p{M}-]*[0-9a-z~]+$/u,
          )
        }
      }),
      runs,
    )
  })

  test('have words of a bounded length', () => {
    const [[, long]] = [...parseSavedItems([['a', { ...item, text: 'x'.repeat(9000) }]])] as [
      [string, SavedItem],
    ]
    expect(long.text).toHaveLength(2000)
  })
})
