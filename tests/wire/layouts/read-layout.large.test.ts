import { expect, test } from 'vitest'
import { readLayout } from '../../../src/wire/layouts/read-layout.ts'

test('a headline may have any number of lines below it', () => {
  const wire = readLayout(
    `- Ferry stops at noon\n${'  It will not sail.\n'.repeat(200_000)}- Bridge opens`,
  )
  expect(wire.headlines.map(({ lines }) => lines.last)).toEqual([200_001, 200_002])
})
