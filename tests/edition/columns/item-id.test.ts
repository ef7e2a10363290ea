import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idOfHash, parseId, slugOf } from '../../../src/edition/columns/item-id.ts'
import { isSlug } from '../../../src/edition/columns/is-slug.ts'
import { createIds, hashText, normaliseTitle } from '../../../src/edition/columns/title-hash.ts'
import { runs } from '../../wires.ts'

const idOf = (text: string): string => createIds()(text)

describe('the slug', () => {
  test.each([
    ['Tiny meteorite may have caused leak', 'tiny-meteorite-may-have-caused-leak'],
    ["Ukraine's new chief", 'ukraines-new-chief'],
    ["'We can't make ends meet': protest", 'we-cant-make-ends-meet-protest'],
    ['Crème brûlée, à la carte', 'creme-brulee-a-la-carte'],
    ['China’s $1.2 trillion', 'chinas-1-2-trillion'],
    ['  --  ', 'item'],
    ['', 'item'],
    ['أخبار اليوم', 'أخبار-اليوم'],
    ['Пожар в порту', 'пожар-в-порту'],
    ['बंदरगाह में आग', 'बंदरगाह-में-आग'],
    ['港口仓库火灾，三人受伤', '港口仓库火灾-三人受伤'],
    ['Straße gesperrt', 'straße-gesperrt'],
    ['__proto__', 'proto'],
    ['constructor', 'constructor'],
    ['<script>alert(1)</script>', 'script-alert-1-script'],
    ['../../etc/passwd?x=1#y', 'etc-passwd-x-1-y'],
  ])('of %j is %j', (text, slug) => {
    expect(slugOf(text)).toBe(slug)
  })

  test('ends at a word within 48 characters', () => {
    const slug = slugOf('Russian captain tried to avoid North Sea crash, the district court hears')
    expect(slug).toBe('russian-captain-tried-to-avoid-north-sea-crash')
  })

  test('may end with its 48th character', () => {
    expect(slugOf(`${'word '.repeat(9)}end here`)).toBe(`${'word-'.repeat(9)}end`)
    expect(slugOf(`${'word '.repeat(9)}ends here`)).toBe('word-'.repeat(9).slice(0, -1))
  })

  test('cuts a single word that is too long', () => {
    expect(slugOf('x'.repeat(1000))).toBe('x'.repeat(48))
  })

  test('of any text is an address part of at most 48 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const slug = slugOf(text)
        expect(isSlug(slug)).toBe(true)
        expect(slug).toMatch(/^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u)
        expect([...slug].length).toBeLessThanOrEqual(48)
        expect(slug.isWellFormed()).toBe(true)
      }),
      runs,
    )
  })
})

describe('the id', () => {
  test.each([
    ['case', 'Oil Prices Extend Gains', 'oil prices extend gains'],
    ['kind of quotes', '\'One Point Slam\' and "more"', '‘One Point Slam’ and “more”'],
    ['kind of dashes', 'US-Russia talks - again', 'US–Russia talks — again'],
    ['spaces', 'Oil prices extend', '  Oil\u00a0prices   extend\t'],
    ['composition', 'Réunion', 'Re\u0301union'],
  ])('survives a difference of %s', (_, one, other) => {
    expect(idOf(one)).toBe(idOf(other))
    expect(normaliseTitle(one)).toBe(normaliseTitle(other))
  })

  test.each([
    ['a word', 'Oil prices extend gains', 'Oil prices extend losses'],
    ['a number', 'France bans 10', 'France bans 11'],
    ['a diacritic', 'Zoe wins', 'Zoë wins'],
    ['the order', 'dog bites man', 'man bites dog'],
  ])('differs with %s', (_, one, other) => {
    expect(idOf(one)).not.toBe(idOf(other))
  })

  test.each(['', '__proto__', 'constructor', 'toString', 'أخبار اليوم', '头条', '\ud800', '\0'])(
    'of %j is a short name of its own',
    (text) => {
      expect(idOf(text)).toMatch(/^[0-9a-z]{1,11}$/)
      expect(idOf(text)).not.toBe(idOf(`${text}!`))
    },
  )

  test.each([
    ['Oil prices extend gains on Iran unrest', '2gifw3ngi3f'],
    ['RÉUNION – “no” to the plan', 'rydseak046'],
    ['Fog 37', '1qpygf0iw3l'],
    ['Fog 1205', 'dlp46ti'],
    ['', 'wvjl67o803'],
  ])('of %j is %s for good: readers have it among their marks', (text, id) => {
    expect(idOf(text)).toBe(id)
  })

  test('a thousand equal headlines have distinct ids, in order', () => {
    const createId = createIds()
    const ids = Array.from({ length: 1000 }, () => createId('Markets mixed'))
    expect(new Set(ids).size).toBe(1000)
    expect(ids.slice(0, 3)).toEqual([ids[0], `${ids[0]}~2`, `${ids[0]}~3`])
  })

  test('a hundred thousand numbered headlines have distinct ids', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => hashText(`Headline number ${index}`))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('of any text fits an address, and no slug or hyphen is part of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(idOf(text)).toMatch(/^[0-9a-z]{1,11}$/)
      }),
      runs,
    )
  })
})

test('a hash is printed in base 36 whatever its size, and read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (hash) => {
      expect(idOfHash(hash, 1)).toBe(hash.toString(36))
      expect(parseId(idOfHash(hash, 3))).toEqual({ hash, time: 3 })
    }),
    runs,
  )
  for (const hash of [0, 35, 36 ** 5 - 1, 36 ** 5, 36 ** 5 + 1, 36 ** 10, Number.MAX_SAFE_INTEGER])
    expect(idOfHash(hash, 1)).toBe(hash.toString(36))
})
