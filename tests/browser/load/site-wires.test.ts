import { describe, expect, test } from 'vitest'
import { parseSiteList } from '../../../src/browser/load/site-wires.ts'
import { DEFAULT_WIRE } from '../../../src/browser/load/wire-source.ts'

const base = 'https://news.example/app/'
const parse = (json: unknown, at = 'wires/index.json') =>
  parseSiteList(json, new URL(at, base).href, base)
const filesOf = (...files: readonly unknown[]) =>
  parse({ wires: files.map((file) => ({ name: 'A', file })) }).wires.map(({ path }) => path)

describe('the list of a site’s wires', () => {
  test('names files relative to itself', () => {
    const list = parse(
      { wires: [{ name: 'Day', file: 'd.txt', size: 9 }] },
      'wires/2026/11/index.json',
    )
    expect(list.wires).toEqual([{ name: 'Day', path: '/app/wires/2026/11/d.txt', size: 9 }])
  })

  test('names what the build knew as the newest like any other', () => {
    expect(filesOf(DEFAULT_WIRE.replace('wires/', ''))).toEqual([`/app/${DEFAULT_WIRE}`])
  })

  test('leads to no other site, and to nothing that is no file', () => {
    expect(
      filesOf(
        'https://evil.example/a.txt',
        '//evil.example/a.txt',
        'java\nscript:1',
        'a\\b',
        7,
        null,
      ),
    ).toEqual([])
    expect(parse({ months: [{ name: 'M', file: 'https://evil.example/' }] }).months).toEqual([])
  })

  test('leads to the lists of months', () => {
    expect(parse({ months: [{ name: 'Nov', file: '2026/11/index.json' }, { name: 7 }] })).toEqual({
      wires: [],
      months: [{ name: 'Nov', path: '/app/wires/2026/11/index.json' }],
    })
  })

  test.each([null, [], 7, 'x', { wires: 7 }, { wires: [null, 7, {}] }])('%j is empty', (json) => {
    expect(parse(json)).toEqual({ wires: [], months: [] })
  })

  test('takes a size only for what is one', () => {
    const sizes = [1, -1, 0.5, '9', null].map((size) => ({ name: 'A', file: 'a.txt', size }))
    expect(parse({ wires: sizes }).wires.map(({ size }) => size)).toEqual([
      1,
      null,
      null,
      null,
      null,
    ])
  })
})
