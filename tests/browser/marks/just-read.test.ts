import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { useJustRead } from '../../../src/browser/marks/just-read.ts'
import { setMarks } from '../../../src/browser/marks/mark-actions.ts'
import { marksStore } from '../../../src/browser/marks/reader-marks.ts'
import { noMarks } from '../../../src/edition/select/marks.ts'

const mark = (id: string, read: boolean): void => act(() => setMarks('read', [id], read))

beforeEach(() => marksStore.set(noMarks))

describe('what was read since the filters were set', () => {
  test('is what was opened since, not what was read before', () => {
    mark('a', true)
    const { result } = renderHook(() => useJustRead('show=unread&q=1'))
    mark('b', true)
    expect([...result.current]).toEqual(['b'])
  })

  test('is forgotten with other filters', () => {
    const { result, rerender } = renderHook((view: string) => useJustRead(view), {
      initialProps: 'show=unread&q=2',
    })
    mark('b', true)
    rerender('show=unread&q=3')
    expect([...result.current]).toEqual([])
  })

  test('holds over a visit to another page', () => {
    renderHook(() => useJustRead('show=unread&q=4')).unmount()
    mark('b', true)
    expect([...renderHook(() => useJustRead('show=unread&q=4')).result.current]).toEqual(['b'])
  })

  test('holds what was made unread again and then opened', () => {
    mark('a', true)
    const { result } = renderHook(() => useJustRead('show=unread&q=5'))
    mark('a', false)
    mark('a', true)
    expect([...result.current]).toEqual(['a'])
  })
})
