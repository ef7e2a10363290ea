import { fireEvent, waitFor } from '@testing-library/react'
import type { Mock } from 'vitest'
import { expect, test, vi } from 'vitest'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import * as rows from '../../../src/pages/parts/compose-row.ts'
import * as masthead from '../../../src/pages/frame/masthead.tsx'
import { realEdition } from '../../edition/editions.ts'
import { inMain, renderApp } from '../../render-app.tsx'

/** The numbers of the headlines whose rows were drawn, each once, since that was last asked. */
function takeDrawn(composeRowAt: Mock<typeof rows.composeRowAt>): readonly number[] {
  const drawn = composeRowAt.mock.calls.map(([, at]) => at + 1)
  composeRowAt.mockClear()
  return [...new Set(drawn)].toSorted((a, b) => a - b)
}

const row = (number: number) =>
  inMain().getByRole('link', { name: new RegExp(`^${headlineAt(realEdition, number - 1)!.text}`) })
const isRead = async (number: number): Promise<void> => {
  await waitFor(() => expect(row(number).closest('[data-row]')).toHaveAttribute('data-read'))
}

test('opening, reading and saving a headline draws its row anew and that of the one before, no other', async () => {
  const composed = vi.spyOn(rows, 'composeRowAt')
  const { user } = await renderApp()
  expect(takeDrawn(composed)).toHaveLength(50)
  await user.click(row(3))
  await isRead(3)
  expect(takeDrawn(composed)).toEqual([3])
  await user.click(row(5))
  await isRead(5)
  expect(takeDrawn(composed)).toEqual([3, 5])
  fireEvent.keyDown(document.body, { key: 's' })
  await waitFor(() =>
    expect(inMain().getByRole('button', { name: 'Saved', pressed: true })).toBeVisible(),
  )
  expect(takeDrawn(composed)).toEqual([5])
})

test('what is found in a wire draws its rows anew, but not the frame around them', async () => {
  const framed = vi.spyOn(masthead, 'Masthead')
  const composed = vi.spyOn(rows, 'composeRowAt')
  await renderApp()
  expect(framed).toHaveBeenCalledTimes(1)
  expect(composed.mock.calls.length).toBeGreaterThan(50)
})
