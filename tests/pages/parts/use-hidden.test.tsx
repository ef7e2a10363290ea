import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { setMarks } from '../../../src/browser/marks/mark-actions.ts'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import { useHidden } from '../../../src/pages/parts/use-hidden.ts'
import { realEdition } from '../../edition/editions.ts'

test('what is hidden is looked up anew when something is hidden, not at each mark', () => {
  const { id } = headlineAt(realEdition, 3)!
  const open = { edition: realEdition }
  const { result } = renderHook(() => useHidden(open, 0))
  const before = result.current
  act(() => setMarks('read', [id], true))
  act(() => setMarks('saved', [id], true))
  expect(result.current).toBe(before)
  act(() => setMarks('spiked', [id], true))
  expect(result.current).toMatchObject({ spiked: [id], count: 1 })
  expect([...result.current.all]).toEqual([id])
})
