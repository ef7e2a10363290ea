import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { watchFocus } from '../../../src/browser/live/watch-focus.ts'

test('a window that one comes back to asks again, without having been hidden', async () => {
  watchFocus()
  const client = new QueryClient()
  client.mount()
  const ask = vi.fn<() => Promise<number>>(async () => 1)
  const query = { queryKey: ['latest'], queryFn: ask, staleTime: 0 }
  const stop = new QueryObserver(client, query).subscribe(() => {})
  await vi.waitFor(() => expect(client.getQueryData(['latest'])).toBe(1))
  dispatchEvent(new Event('focus'))
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2))
  stop()
  client.unmount()
})
