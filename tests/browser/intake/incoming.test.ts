import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import {
  useHovering,
  useIncomingFiles,
  useWatchedDrags,
} from '../../../src/browser/intake/incoming.ts'
import { useAnnouncement } from '../../../src/browser/platform/announce.ts'
import { takeTransfers } from '../../watch-transfers.ts'

const transfer = (text: string) => ({
  types: ['text/plain'],
  items: [],
  files: [],
  getData: () => text,
})

/** A paste or a drag onto the page, as a browser sends it. */
function send(type: string, text = ''): Event {
  const members = { dataTransfer: transfer(text), clipboardData: transfer(text) }
  const event = Object.assign(new Event(type, { cancelable: true }), members)
  act(() => void dispatchEvent(event))
  return event
}

const opened = vi.fn()
const namesOpened = (): readonly unknown[] =>
  opened.mock.calls.map(([{ incoming }, origin]) => [incoming[0].name, origin])
const openWhatComes = () => renderHook(() => useIncomingFiles(opened))

beforeEach(() => {
  takeTransfers()
  opened.mockClear()
  renderHook(useWatchedDrags)
})

test('what came before there was anyone to open it is handed on, once', async () => {
  send('paste', 'Fog lifts\nFerry sails')
  await Promise.resolve()
  openWhatComes().unmount()
  await vi.waitFor(() => expect(namesOpened()).toEqual([['pasted text', 'paste']]))
  openWhatComes()
  expect(opened).toHaveBeenCalledTimes(1)
})

test('what comes then is handed on at once; nothing is none', async () => {
  openWhatComes()
  send('paste', '  ')
  expect(send('drop', '-\nFog lifts').defaultPrevented).toBe(true)
  await vi.waitFor(() => expect(namesOpened()).toEqual([['dropped text', 'drop']]))
})

test.each([
  ['paste', 'Fog', 'The pasted text is one line, not an edition'],
  ['paste', '\n https://example.org/fog?day=1 \r\n', 'The pasted text is one line, not an edition'],
  ['drop', 'Fog lifts over the harbour', 'The dropped text is one line, not an edition'],
])('one line of text is offered and opens only then: %s of %j', async (type, text, words) => {
  openWhatComes()
  const { result } = renderHook(useAnnouncement)
  send(type, text)
  await vi.waitFor(() => expect(result.current).toMatchObject({ words, actName: 'Open it' }))
  expect(opened).not.toHaveBeenCalled()
  result.current?.act?.()
  expect(await opened.mock.calls[0]![0].incoming[0].blob.text()).toBe(text)
})

test.each(['{"items":[]}', '[{"title":"Fog"}]', '<rss><channel/></rss>', '-\rFog lifts'])(
  'what can be a feed, a record or a wire is opened at once: %j',
  async (text) => {
    openWhatComes()
    send('paste', text)
    await vi.waitFor(() => expect(namesOpened()).toEqual([['pasted text', 'paste']]))
  },
)

test('a drag over the window says so until it leaves or drops', () => {
  const { result } = renderHook(useHovering)
  expect(send('dragover').defaultPrevented).toBe(true)
  expect(result.current).toBe(true)
  send('dragleave')
  expect(result.current).toBe(false)
  send('dragover')
  send('drop')
  expect(result.current).toBe(false)
})

test('a drag that began in the page is none', () => {
  send('dragstart')
  expect(send('dragover').defaultPrevented).toBe(false)
  expect(send('drop', 'Fog lifts').defaultPrevented).toBe(false)
  send('dragend')
})
