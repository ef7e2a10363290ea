import { expect, test } from 'vitest'
import { parseWire } from '../../src/wire/grammar/parse-wire.ts'
import { selectShown } from '../../src/wire/select-shown.ts'

test('at most twenty of a code are shown, and the rest are counted', () => {
  const wire = parseWire('-\n'.repeat(5_000))
  const [empty, dangling, missing] = selectShown(wire)
  expect(empty).toMatchObject({ code: 'headline-empty', more: 4_979 })
  expect(empty?.shown.map(({ line }) => line)).toEqual(
    Array.from({ length: 20 }, (_, at) => at + 1),
  )
  expect(dangling).toMatchObject({ code: 'marker-dangling', shown: [{ line: 5_000 }], more: 0 })
  expect(missing).toMatchObject({ code: 'article-missing', more: 0 })
})

test('of a million lone markers a thousand diagnostics are kept and all are counted', () => {
  const { diagnostics, diagnosticTotals } = parseWire('-\n'.repeat(1_000_000))
  expect(diagnostics).toHaveLength(1_002)
  expect(Object.fromEntries(diagnosticTotals)).toEqual({
    'headline-empty': 999_999,
    'marker-dangling': 1,
    'article-missing': 1,
  })
})
