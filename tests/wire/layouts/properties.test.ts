import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { countLines, readLine } from '../../../src/wire/lines/read-line.ts'
import { readLayout } from '../../../src/wire/layouts/read-layout.ts'
import type { Layout } from '../../../src/wire/wire.ts'
import { runs } from '../../wires.ts'
import { hostileWire } from '../wire-arbitraries.ts'

vi.setConfig({ testTimeout: 600_000 })

const pieces = [
  '• Ferry stops at noon',
  '1. Bridge opens again',
  '(2) Rovers win',
  '14:05 Mill sold',
  '13:50',
  '- [Ferry](https://a.example/1) - Quay Times',
  '  https://a.example/2',
  'https://a.example/3',
  '# World',
  'WORLD',
  'From the courts:',
  '--- Sport ---',
  '====',
  'A\tB\thttps://a.example',
  'time\theadline',
  '| a | b |',
  '|---|---|',
  'title,url',
  '"open, quote',
  'Headline: Fog',
  'Subject: Fog',
  'By Ines Quarrie | 2 November',
  'Ines Quarrie, Reporter',
  'FOR IMMEDIATE RELEASE',
  'Contact: Ines',
  '@highlight',
  '-- ',
  '\fPage 2',
  '> quoted',
  '---',
  'title: x',
  '**Bold** and [half](',
  'A sentence that ends in a stop.',
  '渡し船が正午に止まる',
  '',
  '',
  '-',
]
const layout = fc
  .array(fc.constantFrom(...pieces), { maxLength: 24 })
  .map((lines) => lines.join('\n'))
const wanted = fc.constantFrom<Layout | null>(null, 'lines', 'articles')

test('any text gives a wire whose lines join to it, each with a role unless it is refused, each headline at its own', () => {
  fc.assert(
    fc.property(fc.oneof(layout, hostileWire), wanted, (text, how) => {
      const wire = readLayout(text, how)
      const lines = Array.from({ length: countLines(wire.lines) }, (_, at) =>
        readLine(wire.lines, at + 1),
      )
      const joined = lines.map((line) => line.text + line.eol).join('')
      expect(wire.readFrom === null ? joined : text.replaceAll(/^(?:>\s?)+/gm, '').length).toBe(
        wire.readFrom === null ? text : joined.length,
      )
      // What is refused is not read: `other-matter.ts`.
      if (!wire.diagnostics.some(({ code }) => code === 'other-matter'))
        expect(lines.filter(({ role }) => role === 'unknown')).toEqual([])
      for (const { lines: at, details } of wire.headlines) {
        expect(lines[at.first - 1]).toBeDefined()
        expect(at.last).toBeGreaterThanOrEqual(at.first)
        expect(at.last).toBeLessThanOrEqual(lines.length)
        if (typeof details?.section === 'number')
          expect(wire.sections[details.section]).toBeDefined()
        if (typeof details?.link === 'string') expect(details.link).toMatch(/^https?:\/\//i)
      }
      const firsts = wire.headlines.map(({ lines: at }) => at.first)
      expect(firsts).toEqual(firsts.toSorted((one, other) => one - other))
    }),
    runs,
  )
})
