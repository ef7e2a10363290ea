import { expect, test } from 'vitest'
import { readLayout } from '../../../src/wire/layouts/read-layout.ts'

const times = (head: string, ...rows: readonly string[]) =>
  readLayout(`${[head, ...rows].join('\n')}\n`).headlines.map(({ details }) => details?.time)

test('a day and a time in columns of their own are said together', () => {
  const head = 'Date,Time,Headline,Source'
  expect(times(head, '3/3/2026,08:02,Baker wins,Post', '3/3/2026,,Crane painted,Post')).toEqual([
    '3/3/2026 08:02',
    '3/3/2026',
  ])
  expect(
    times('Time;Headline;Date', '08:02;Baker wins;2026-03-03', '09:10;Otter back;2026-03-03'),
  ).toEqual(['2026-03-03 08:02', '2026-03-03 09:10'])
})

test('of two whole times the first is said', () => {
  const head = 'Published,Updated,Headline'
  expect(
    times(head, '2026-03-03 08:02,2026-03-04 10:00,Baker wins', '2026-03-03 09:10,,Otter back'),
  ).toEqual(['2026-03-03 08:02', '2026-03-03 09:10'])
})
