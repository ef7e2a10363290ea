import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { headersFor, parseHeaderRules } from '../../build/header-rules.ts'
import { patterns } from '../../src/paths.ts'

const read = (name: string) => readFileSync(join(import.meta.dirname, '../../public', name), 'utf8')
const rules = parseHeaderRules(read('_headers'))

test('a rule is for a path or for all below it', () => {
  const sample = parseHeaderRules('# remark\n/*\n  A: 1\n/x\n  B: 2\n  C: d: e\n')
  expect([...headersFor(sample, '/x')]).toEqual([
    ['A', '1'],
    ['B', '2'],
    ['C', 'd: e'],
  ])
  expect([...headersFor(sample, '/x/y')]).toEqual([['A', '1']])
})

test('two rules for one header are joined, as hosts join them', () => {
  const sample = parseHeaderRules('/*\n  A: 1\n/x\n  A: 2\n')
  expect(headersFor(sample, '/x').get('A')).toBe('1, 2')
})

test.each(['/', '/index.html', '/sw.js', '/assets/a.js', '/wires/a.txt', '/article/x'])(
  'no header of %s is set by two rules',
  (path) => {
    for (const [name, value] of headersFor(rules, path)) {
      const values = rules.flatMap((rule) => rule.headers).filter(([other]) => other === name)
      expect(values.map(([, one]) => one)).toContain(value)
    }
  },
)

test('no line is longer than hosts read', () => {
  expect(
    read('_headers')
      .split('\n')
      .filter((line) => line.length > 1500),
  ).toEqual([])
})

test('every route of the app is answered with the app, and nothing else is', () => {
  const rewrites = read('_redirects')
    .split('\n')
    .filter((line) => line.startsWith('/'))
    .map((line) => line.split(/\s+/))
  const routes = Object.values(patterns)
    .filter((pattern) => pattern !== '/')
    .map((pattern) => pattern.replace(/:\w+/, '*'))
  expect(rewrites).toEqual(routes.map((route) => [route, '/', '200']))
})
