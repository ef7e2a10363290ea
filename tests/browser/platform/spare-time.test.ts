import { beforeEach, expect, test, vi } from 'vitest'

/** The spare time of a page that is loaded anew. */
async function load() {
  vi.resetModules()
  const idle = await import('../../../src/browser/platform/spare-time.ts')
  const begun = vi.fn()
  idle.watchActs()
  idle.spareTime.subscribe(begun)
  return { ...idle, begun }
}

const connect = (saveData: boolean): void =>
  void vi.stubGlobal('navigator', { connection: { saveData } })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  return () => vi.useRealTimers()
})

test('begins when no part of the first page is awaited and nothing is to do, once', async () => {
  const { spareTime, awaitPart, begun } = await load()
  expect(spareTime.get()).toBe(false)
  const [findings, side] = [awaitPart(), awaitPart()]
  findings()
  vi.runAllTimers()
  expect(begun).not.toHaveBeenCalled()
  side()
  expect(begun).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(spareTime.get()).toBe(true)
  dispatchEvent(new Event('keydown'))
  awaitPart()()
  vi.runAllTimers()
  expect(begun).toHaveBeenCalledTimes(1)
})

test('does not begin where another part is awaited by the time that nothing is to do', async () => {
  const { awaitPart, begun } = await load()
  awaitPart()()
  awaitPart()
  vi.runAllTimers()
  expect(begun).not.toHaveBeenCalled()
})

test('tells who asks when it has begun, and that it has', async () => {
  const { spareTime } = await load()
  const told = spareTime.begun()
  dispatchEvent(new Event('scroll'))
  await told
  await spareTime.begun()
  expect(spareTime.get()).toBe(true)
})

test.each(['pointerdown', 'keydown', 'focusin', 'dragover', 'paste', 'scroll'])(
  'begins at once with what a reader does, and so does what serves acts: %s',
  async (act) => {
    const { spareTime, actingTime } = await load()
    dispatchEvent(new Event(act))
    expect([spareTime.get(), actingTime.get()]).toEqual([true, true])
  },
)

test('what serves acts does not begin of itself; an act after an idle moment begins it', async () => {
  const { spareTime, actingTime, awaitPart, begun } = await load()
  awaitPart()()
  vi.runAllTimers()
  expect([spareTime.get(), actingTime.get()]).toEqual([true, false])
  dispatchEvent(new Event('pointerdown'))
  expect(actingTime.get()).toBe(true)
  expect(begun).toHaveBeenCalledTimes(1)
})

test('a pointer that moves begins what serves acts, once the first page is complete', async () => {
  const { spareTime, actingTime, awaitPart } = await load()
  dispatchEvent(new Event('pointermove'))
  expect([spareTime.get(), actingTime.get()]).toEqual([false, false])
  awaitPart()()
  vi.runAllTimers()
  dispatchEvent(new Event('pointermove'))
  expect(actingTime.get()).toBe(true)
})

test('where data are saved, begins with what a reader does and not before', async () => {
  connect(true)
  const { spareTime, awaitPart } = await load()
  awaitPart()()
  vi.runAllTimers()
  expect(spareTime.get()).toBe(false)
  dispatchEvent(new Event('pointerdown'))
  expect(spareTime.get()).toBe(true)
})

test.each([
  ['the reader asks for it', { connection: { saveData: true } }, true],
  ['the reader does not', { connection: { saveData: false } }, false],
  ['the browser does not say', {}, false],
  ['the browser says nothing of use', { connection: null }, false],
])('whether data are saved: %s', async (_what, navigator, saves) => {
  vi.stubGlobal('navigator', navigator)
  const { savesData } = await import('../../../src/browser/platform/spare-time.ts')
  expect(savesData()).toBe(saves)
})
