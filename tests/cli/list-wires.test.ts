import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listWires } from '../../src/cli/list-wires.ts'
import { parseSiteList } from '../../src/browser/load/site-wires.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wireside-wires-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (path: string, text = path): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const list = (path = 'index.json') =>
  parseSiteList(
    JSON.parse(read(path)),
    `https://news.example/wires/${path}`,
    'https://news.example/',
  )
const namesIn = (path?: string) => list(path).wires.map(({ name }) => name)

const run = () => listWires(folder)

describe('the list of the wires in a folder', () => {
  test('has the newest first, by the date in a path', () => {
    put('2026-11-27.txt')
    put('desk/20261128-0940.xml')
    put('2026-11-28T0815 morning.txt')
    put('2026_11_28.rss')
    expect(run().wires).toBe(4)
    expect(namesIn()).toEqual([
      '28 November 2026',
      '28 November 2026, 09:40',
      '28 November 2026, 08:15',
      '27 November 2026',
    ])
  })

  test('puts what has no date by its last change, under its own name', () => {
    put('late.txt')
    put('early.json')
    utimesSync(join(folder, 'early.json'), 1000, 1000)
    utimesSync(join(folder, 'late.txt'), 2000, 2000)
    run()
    expect(namesIn()).toEqual(['late', 'early'])
  })

  test('tells wires of one day apart', () => {
    put('2026-11-28.txt')
    put('2026-11-28-b.txt')
    run()
    expect(namesIn()).toEqual(['28 November 2026 (2026-11-28-b)', '28 November 2026 (2026-11-28)'])
  })

  test('leads to a list in each month’s folder, which names files from there', () => {
    for (let day = 1; day <= 28; day++) {
      put(`2026/10/${String(day).padStart(2, '0')}.txt`)
      put(`2026/11/2026-11-${String(day).padStart(2, '0')}.txt`)
    }
    run()
    const { wires, months } = list()
    expect(wires).toHaveLength(31)
    expect(wires[0]).toMatchObject({
      name: '28 November 2026',
      path: '/wires/2026/11/2026-11-28.txt',
    })
    expect(months.map(({ name }) => name)).toEqual(['November 2026', 'October 2026'])
    expect(list('2026/10/index.json').wires).toHaveLength(28)
    expect(list('2026/10/index.json').wires[0]?.path).toBe('/wires/2026/10/28.txt')
  })

  test('keeps months it led to before while their list is there', () => {
    put('a.txt')
    put('archive/spring.json', '{"wires":[]}')
    put(
      'index.json',
      JSON.stringify({
        wires: [],
        months: [
          { name: 'Spring', file: 'archive/spring.json' },
          { name: 'Gone', file: 'archive/gone.json' },
        ],
      }),
    )
    run()
    expect(list().months.map(({ name }) => name)).toEqual(['Spring'])
  })

  test('writes only what says something new', () => {
    put('2026/10/2026-10-01.txt')
    put('2026/11/2026-11-01.txt')
    run()
    expect(run().written).toEqual([])
    const before = statSync(join(folder, '2026/10/index.json')).mtimeMs
    put('2026/11/2026-11-02.txt')
    expect(run().written).toEqual(['2026/11/index.json', 'index.json'])
    expect(statSync(join(folder, '2026/10/index.json')).mtimeMs).toBe(before)
  })

  test('leaves out what is no wire', () => {
    for (const path of ['a.txt.br', '.hidden.txt', '.git/b.txt', 'lexicon.json', 'c.png']) put(path)
    expect(run().wires).toBe(0)
  })

  test('starts anew where the list that was there is faulty', () => {
    put('a.txt')
    put('index.json', '{"months": 7')
    run()
    expect(namesIn()).toEqual(['a'])
  })
})
