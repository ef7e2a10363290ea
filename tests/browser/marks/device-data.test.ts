import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importDeviceData } from '../../../src/browser/marks/device-data.ts'
import type { DeviceData } from '../../../src/browser/marks/edition-data.ts'
import { parseDeviceData, printDeviceData } from '../../../src/browser/marks/edition-data.ts'
import { topicChoices } from '../../../src/edition/select/filters.ts'
import { noMarks } from '../../../src/edition/select/marks.ts'
import { runs } from '../../wires.ts'
import { patience } from '../../edition/wire-arbitraries.ts'

const data: DeviceData = {
  marks: {
    read: new Set(['b1', 'a2', '7', 'a2~2']),
    saved: new Set(['b1']),
    spiked: new Set(),
    topics: new Map([
      ['b1', 'sport'],
      ['7', 'other'],
    ]),
  },
  settings: { look: { theme: 'dark' }, keys: [['j', 'next']], '': null },
}

const whole = JSON.parse(printDeviceData(data))
const parseJson = (json: unknown) => parseDeviceData(JSON.stringify(json))

test('what was written is read as it was', () => {
  expect(parseDeviceData(printDeviceData(data))).toEqual({ kind: 'data', ...data })
})

test('marks keep the order in which they were made', () => {
  const parsed = parseDeviceData(printDeviceData(data))
  const marks = parsed.kind === 'data' ? parsed.marks : noMarks
  expect([...marks.read]).toEqual([...data.marks.read])
  expect([...marks.topics]).toEqual([...data.marks.topics])
})

describe('a file is refused whole', () => {
  test.each([
    ['', 'The file is not JSON, or it is cut off.'],
    [printDeviceData(data).slice(0, 200), 'The file is not JSON, or it is cut off.'],
    ['null', 'The file is no back-up of data of Wireside.'],
    ['[]', 'The file is no back-up of data of Wireside.'],
    ['{"format":"other"}', 'The file is no back-up of data of Wireside.'],
    ['[['.repeat(1e5), 'The file is not JSON, or it is cut off.'],
    [' '.repeat(10_000_001), 'The file is too large to be a back-up of your data.'],
  ])('%#: it is not ours', (text, reason) => {
    expect(parseDeviceData(text)).toEqual({ kind: 'refused', reason })
  })

  test.each([
    [{ version: 2 }, 'The file is version 2, from a newer Wireside; this one reads version 1.'],
    [{ version: '1' }, 'The file does not say which version it is.'],
    [{ version: 0.5 }, 'The file does not say which version it is.'],
    [{ more: 1 }, 'The file holds something unknown: “more”.'],
    [{ marks: undefined }, 'The file lacks its marks.'],
    [{ settings: undefined }, 'The file lacks its settings.'],
    [{ settings: [] }, 'The settings in the file are not a list of names and values.'],
    [{ marks: [] }, 'The marks in the file are not lists with names.'],
  ])('for %j', (change, reason) => {
    expect(parseJson({ ...whole, ...change })).toEqual({ kind: 'refused', reason })
  })

  test.each([
    [{ read: undefined }, 'The file lacks the list of what is read.'],
    [{ saved: ['a1', 2] }, 'Entry 2 of what is saved is no mark of Wireside.'],
    [{ spiked: ['<b>'] }, 'Entry 1 of what is hidden is no mark of Wireside.'],
    [{ starred: [] }, 'The marks in the file hold something unknown: “starred”.'],
    [{ topics: {} }, 'The file lacks the list of corrected topics.'],
    [
      { topics: [['a1', 'gardening']] },
      'Entry 1 of the corrected topics is not an id and a topic.',
    ],
    [{ topics: [['a1', 'sport', 1]] }, 'Entry 1 of the corrected topics is not an id and a topic.'],
    [{ topics: ['a1'] }, 'Entry 1 of the corrected topics is not an id and a topic.'],
  ])('for marks with %j', (change, reason) => {
    const marks = { ...whole.marks, ...change }
    expect(parseJson({ ...whole, marks })).toEqual({ kind: 'refused', reason })
  })

  test('for settings nested without end', () => {
    const endless = '['.repeat(1e5) + ']'.repeat(1e5)
    const text = printDeviceData(data).replace('"settings": {', `"settings": {"x": ${endless},`)
    expect(parseDeviceData(text)).toEqual({
      kind: 'refused',
      reason: 'The settings in the file are nested too deeply.',
    })
    const nested = (levels: number): unknown => (levels === 0 ? {} : { inner: nested(levels - 1) })
    expect(parseJson({ ...whole, settings: nested(31) }).kind).toBe('data')
    expect(parseJson({ ...whole, settings: nested(32) }).kind).toBe('refused')
  })
})

test('a field named __proto__ is a field like any other', () => {
  const text = printDeviceData(data).replace('"settings": {', '"settings": {"__proto__": {"x": 1},')
  const parsed = parseDeviceData(text)
  expect(parsed.kind === 'data' && Object.hasOwn(parsed.settings, '__proto__')).toBe(true)
  expect(parseDeviceData(text.replace('"format"', '"__proto__": 1, "format"')).kind).toBe('refused')
})

test(
  'whatever the marks and settings, they are read as they were',
  () => {
    const id = fc.stringMatching(/^[0-9a-z]{1,11}(~[2-9])?$/)
    const ids = fc.array(id, { maxLength: 9 }).map((list) => new Set(list))
    const topics = fc
      .array(fc.tuple(id, fc.constantFrom(...topicChoices)))
      .map((list) => new Map(list))
    const settings = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }))
    const marks = fc.record({ read: ids, saved: ids, spiked: ids, topics })
    fc.assert(
      fc.property(marks, settings, (marks, settings) => {
        const text = printDeviceData({ marks, settings: JSON.parse(JSON.stringify(settings)) })
        const parsed = parseDeviceData(text)
        expect(parsed.kind === 'data' && printDeviceData(parsed)).toBe(text)
      }),
      runs,
    )
  },
  patience,
)

test(
  'any text is data or a sentence',
  () => {
    const edited = fc
      .tuple(fc.nat(400), fc.nat(9), fc.string({ maxLength: 3 }))
      .map(([at, many, put]) => {
        const text = printDeviceData(data)
        return text.slice(0, at) + put + text.slice(at + many)
      })
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), edited), (text) => {
        const parsed = parseDeviceData(text)
        if (parsed.kind === 'refused') expect(parsed.reason).toMatch(/^(The|Entry) .*\.$/s)
        else expect(parseDeviceData(printDeviceData(parsed))).toEqual(parsed)
      }),
      runs,
    )
  },
  patience,
)

describe('a file of this device', () => {
  test('that cannot be read changes nothing and says so', async () => {
    const gone = new Blob(['{}'])
    gone.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'))
    expect(await importDeviceData(gone)).toBe(
      'The file could not be read. It may have been moved, or may not be allowed to be read.',
    )
  })
})
