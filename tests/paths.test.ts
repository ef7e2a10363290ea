import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slugOf } from '../src/edition/columns/item-id.ts'
import { createIds } from '../src/edition/columns/title-hash.ts'
import { idOfItem, paths } from '../src/paths.ts'
import { runs } from './wires.ts'

const item = { slug: 'tiny-meteorite', id: '3k9x~2' }

describe('addresses', () => {
  test.each([
    [paths.index(), '/'],
    [paths.index('topic=sport'), '/?topic=sport'],
    [paths.headline(item), '/h/tiny-meteorite-3k9x~2'],
    [paths.headline({ slug: '', id: '3k9x' }), '/h/3k9x'],
    [paths.article(item, 'q=x', 'q5'), '/article/tiny-meteorite-3k9x~2?q=x#q5'],
    [paths.article(item, '', 'p9'), '/article/tiny-meteorite-3k9x~2#p9'],
    [paths.quotes('speaker=nasa'), '/quotes?speaker=nasa'],
    [paths.stories(), '/stories'],
    [paths.story('3k9x'), '/stories/3k9x'],
    [paths.saved(), '/saved'],
    [paths.wireLine(101), '/wire?line=101'],
    [paths.wireLine(101, 'wire=b.txt'), '/wire?wire=b.txt&line=101'],
  ])('%s', (address, expected) => {
    expect(address).toBe(expected)
  })
})

describe('the id in an address', () => {
  test.each([
    ['tiny-meteorite-3k9x~2', '3k9x~2'],
    ['3k9x', '3k9x'],
    ['', ''],
    ['ends-with-', ''],
  ])('of %j is %j', (address, id) => {
    expect(idOfItem(address)).toBe(id)
  })

  test('comes back for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const id = createIds()(title)
        const address = paths.headline({ slug: slugOf(title), id })
        expect(idOfItem(address.slice('/h/'.length))).toBe(id)
      }),
      runs,
    )
  })
})
