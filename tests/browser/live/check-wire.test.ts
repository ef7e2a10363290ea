import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { checkWire } from '../../../src/browser/live/check-wire.ts'
import { notChecked } from '../../../src/browser/live/check-state.ts'
import { editionQuery } from '../../../src/browser/load/edition-query.ts'
import { listOf } from '../../wires.ts'
import { stubFetch } from '../responses.ts'

const source = { kind: 'site', path: '/wires/a.txt' } as const
const shown = listOf('Storm closes ports', 'Court jails a striker')
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)
const asText = (body: BodyInit | null, status = 200): Response =>
  new Response(body, { status, headers: { 'Content-Type': 'text/plain' } })

async function check(answer: () => Response) {
  const client = new QueryClient()
  stubFetch(async () => asText(shown))
  await client.fetchQuery(editionQuery(source))
  stubFetch(async () => answer())
  const before = { ...notChecked, checks: 1 }
  return checkWire(client, source, before, new AbortController().signal)
}

test('what is another edition waits', async () => {
  const { waiting, failures } = await check(() =>
    asText(listOf('Fog lifts over the bay', 'Pilots go back')),
  )
  expect(failures).toBe(0)
  expect(waiting?.open.edition.table.count).toBe(2)
})

test('the same bytes are nothing new', async () => {
  expect(await check(() => asText(shown))).toMatchObject({ waiting: null, failures: 0 })
})

test.each([
  ['no content', () => asText(null, 204)],
  ['an image', () => new Response(PNG, { headers: { 'Content-Type': 'image/png' } })],
  ['an image that calls itself text', () => asText(PNG)],
  ['an empty answer', () => asText('')],
  ['a page that calls itself text', () => asText('<!doctype html><title>Sign in</title>')],
  ['JSON of something else', () => asText('{"name": "quay"}')],
  ['an error', () => asText('no', 503)],
])('%s is counted as a failure and takes no place', async (_, answer) => {
  expect(await check(answer)).toMatchObject({ waiting: null, failures: 1 })
})
