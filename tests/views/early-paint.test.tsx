// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { findEarlyLines } from '../../src/browser/early-lines.ts'
import { paintEarly } from '../../src/browser/early-paint.ts'
import { renderApp } from '../render-app.tsx'
import { realWire } from '../wires.ts'

/** What a row looks like: the classes of its parts, those of states left out. */
const looksOf = (row: Element | null | undefined): readonly string[] =>
  ['', 'span', 'h3', 'div > p'].map((part) => {
    const element = part ? row?.querySelector(part) : row
    return [...(element?.classList ?? [])].filter((name) => !name.startsWith('has-')).join(' ')
  })

test('the rows drawn before React look and read as the rows that React draws', async () => {
  const early = document.createElement('main')
  const lines = findEarlyLines(realWire)
  if (!lines) throw new Error('the real wire is of the plainest kind')
  paintEarly(early, lines)
  await renderApp()
  const [drawn, ofReact] = [early, document.querySelector('main')].map((main) => [
    ...(main?.querySelectorAll('ol > li') ?? []),
  ])
  expect(drawn?.length).toBe(12)
  expect(drawn?.map((row) => row.querySelector('h3')?.textContent)).toEqual(
    ofReact?.slice(0, 12).map((row) => row.querySelector('h3')?.textContent),
  )
  expect(looksOf(drawn?.[0])).toEqual(looksOf(ofReact?.[0]))
  expect(early.querySelector('h2')?.className).toBe(
    document.querySelector('main section h2')?.className,
  )
})
