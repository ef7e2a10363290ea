// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import { composeRowAt } from '../../../src/pages/parts/compose-row.ts'
import { realEdition } from '../../edition/editions.ts'
import { inMain, renderApp } from '../../render-app.tsx'

vi.mock('../../../src/pages/parts/compose-row.ts', { spy: true })

/** The numbers of the headlines whose rows were drawn, each once, since that was last asked. */
function takeDrawn(): readonly number[] {
  const drawn = vi.mocked(composeRowAt).mock.calls.map(([, at]) => at + 1)
  vi.mocked(composeRowAt).mockClear()
  return [...new Set(drawn)].toSorted((a, b) => a - b)
}

const row = (number: number) =>
  inMain().getByRole('link', { name: new RegExp(`^${headlineAt(realEdition, number - 1)!.text}`) })
const isRead = async (number: number): Promise<void> => {
  await waitFor(() => expect(row(number).closest('[data-row]')).toHaveAttribute('data-read'))
}

test('opening, reading and saving a headline draws its row anew and that of the one before, no other', async () => {
  const { user } = await renderApp()
  expect(takeDrawn()).toHaveLength(50)
  await user.click(row(3))
  await isRead(3)
  expect(takeDrawn()).toEqual([3])
  await user.click(row(5))
  await isRead(5)
  expect(takeDrawn()).toEqual([3, 5])
  fireEvent.keyDown(document.body, { key: 's' })
  await waitFor(() =>
    expect(inMain().getByRole('button', { name: 'Saved', pressed: true })).toBeVisible(),
  )
  expect(takeDrawn()).toEqual([5])
})
