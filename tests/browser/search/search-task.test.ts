import { expect, test } from 'vitest'
import { takeInWire } from '../../../src/browser/intake/take-in-wire.ts'
import { library } from '../../../src/browser/library/wire-library.ts'
import type { FromSearch } from '../../../src/browser/search/search-messages.ts'
import { answerSearch } from '../../../src/browser/search/search-task.ts'
import { listOf, monday } from '../../wires.ts'

async function keep(name: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  const taken = await takeInWire({ name, origin: 'file', from: null }, bytes)
  await taken.keeping
  const kept = (await library.list()).find((wire) => wire.name === name)
  return kept?.id ?? ''
}

/** In how many items of each wire a query is found, in the end. */
async function search(number: number, query: string, ids: readonly string[]) {
  const found = new Map<string, number>()
  let last: FromSearch | undefined
  const wires = ids.map((id) => ({ id, day: '2026-11-28' }))
  await answerSearch(
    { number, query, wires, corrections: new Map(), languages: new Map() },
    (answer) => {
      for (const { wire, items } of answer.found) found.set(wire, items.length)
      last = answer
    },
  )
  expect(last).toMatchObject({ number, unindexed: 0, left: 0 })
  return ids.map((id) => found.get(id) ?? 0)
}

test('where no index can be kept a search reads the editions themselves', async () => {
  const ids = [
    await keep('monday.txt', monday),
    await keep('other.txt', listOf('Comet passes close to Earth', 'Ferry sails')),
  ]
  expect(await search(1, 'nobody', ids)).toEqual([1, 0])
  expect(await search(2, 'sails', ids)).toEqual([0, 1])
})
