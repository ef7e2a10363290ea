import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { isHovering, onIncoming, watchIncoming } from '../../../src/browser/intake/incoming.ts'

const controller = new AbortController()
watchIncoming(controller.signal)
afterAll(() => controller.abort())

const transfer = (text: string) => ({
  types: ['text/plain'],
  items: [],
  files: [],
  getData: () => text,
})

/** A paste or a drag onto the page, as a browser sends it. */
function send(type: string, text = '', members: object = {}): Event {
  const event = new Event(type, { cancelable: true })
  dispatchEvent(
    Object.assign(event, {
      dataTransfer: transfer(text),
      clipboardData: transfer(text),
      ...members,
    }),
  )
  return event
}

const opened = vi.fn()
const namesOpened = (): readonly unknown[] =>
  opened.mock.calls.map(([{ incoming }, origin]) => [incoming[0].name, origin])
let end = (): void => {}

afterEach(() => {
  end()
  opened.mockClear()
})

test('what came before there was anyone to open it is handed on, once', async () => {
  send('paste', 'Fog lifts')
  await Promise.resolve()
  end = onIncoming(opened)
  expect(namesOpened()).toEqual([['pasted text', 'paste']])
  end()
  end = onIncoming(opened)
  expect(opened).toHaveBeenCalledTimes(1)
})

test('what comes then is handed on at once; nothing is none', async () => {
  end = onIncoming(opened)
  send('paste', '  ')
  expect(send('drop', 'Fog lifts').defaultPrevented).toBe(true)
  await vi.waitFor(() => expect(namesOpened()).toEqual([['dropped text', 'drop']]))
})

test('a drag over the window says so until it leaves or drops', () => {
  expect(send('dragover').defaultPrevented).toBe(true)
  expect(isHovering.get()).toBe(true)
  send('dragleave')
  expect(isHovering.get()).toBe(false)
  send('dragover')
  send('drop')
  expect(isHovering.get()).toBe(false)
})

test('a drag that began in the page is none', () => {
  send('dragstart')
  expect(send('dragover').defaultPrevented).toBe(false)
  expect(send('drop', 'Fog lifts').defaultPrevented).toBe(false)
  send('dragend')
})
