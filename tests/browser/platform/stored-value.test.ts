import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Stored } from '../../../src/browser/platform/stored-value.ts'
import { createStored } from '../../../src/browser/platform/stored-value.ts'

const KEY = 'test.count.1'
const parseCount = (json: unknown): number => (typeof json === 'number' ? json : 0)
const createCount = (): Stored<number> => createStored(KEY, parseCount, (count) => count)

beforeEach(() => localStorage.clear())

describe('a stored value', () => {
  test('is the default where nothing is stored', () => {
    expect(createCount().get()).toBe(0)
  })

  test('outlives the page', () => {
    createCount().set(7)
    expect(localStorage.getItem(KEY)).toBe('7')
    expect(createCount().get()).toBe(7)
  })

  test('tells those who listen, and no longer those who left', () => {
    const count = createCount()
    const [stays, leaves] = [vi.fn<() => void>(), vi.fn<() => void>()]
    count.subscribe(stays)
    count.subscribe(leaves)()
    count.set(1)
    expect(stays).toHaveBeenCalledOnce()
    expect(leaves).not.toHaveBeenCalled()
  })

  test('is one and the same between changes', () => {
    const list = createStored<readonly number[]>(KEY, () => [], String)
    expect(list.get()).toBe(list.get())
  })

  test('keeps the very parts that a change leaves as they are', () => {
    const lists = createStored<Readonly<Record<string, readonly number[]>>>(
      'test.lists.1',
      () => ({ one: [1], two: [2] }),
      (value) => value,
    )
    lists.change((now) => ({ ...now, one: [3] }))
    const { one } = lists.get()
    lists.change((now) => ({ ...now, two: [4] }))
    expect(lists.get()['one']).toBe(one)
    expect(lists.get()).toEqual({ one: [3], two: [4] })
  })
})

describe('storage that is not as it was left', () => {
  test.each(['{"half":', '', 'undefined', '[1,2', '\u0000'])('%j is set aside', (text) => {
    localStorage.setItem(KEY, text)
    expect(createCount().get()).toBe(0)
    expect(localStorage.getItem(`${KEY}.corrupt`)).toBe(text)
  })

  test('is set aside also where the reading of it fails', () => {
    localStorage.setItem(KEY, '{"deep":1}')
    const strict = createStored(
      KEY,
      (json) => {
        if (json !== undefined) throw new Error('not understood')
        return 'default'
      },
      String,
    )
    expect(strict.get()).toBe('default')
    expect(localStorage.getItem(`${KEY}.corrupt`)).toBe('{"deep":1}')
  })

  test('of another shape is the default and is not set aside', () => {
    localStorage.setItem(KEY, '{"count":3}')
    expect(createCount().get()).toBe(0)
    expect(localStorage.getItem(`${KEY}.corrupt`)).toBeNull()
  })

  test('whose value cannot be printed is a fault that is seen, not a full disk', () => {
    const broken = createStored('test.broken.1', parseCount, () => {
      throw new Error('a fault of ours')
    })
    expect(() => broken.set(1)).toThrow('a fault of ours')
  })

  test('that is full loses the persistence, not the value', () => {
    const count = createCount()
    const listener = vi.fn<() => void>()
    count.subscribe(listener)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    count.set(5)
    expect(count.get()).toBe(5)
    expect(listener).toHaveBeenCalledOnce()
    expect(localStorage.getItem(KEY)).toBeNull()
  })

  test('that is forbidden gives the default', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    expect(createCount().get()).toBe(0)
  })
})

/** What the browser does here when another tab stores something. */
const storeElsewhere = (key: string, text: string, at = key): void => {
  localStorage.setItem(at, text)
  dispatchEvent(new StorageEvent('storage', { key }))
}

describe('another tab', () => {
  test('changes the value here', () => {
    const count = createCount()
    const listener = vi.fn<() => void>()
    count.subscribe(listener)
    storeElsewhere(KEY, '9')
    expect(count.get()).toBe(9)
    expect(listener).toHaveBeenCalledOnce()
  })

  test('that clears everything clears it here', () => {
    const count = createCount()
    count.set(4)
    localStorage.clear()
    dispatchEvent(new StorageEvent('storage', { key: null }))
    expect(count.get()).toBe(0)
  })

  test('with another key changes nothing', () => {
    const count = createCount()
    expect(count.get()).toBe(0)
    storeElsewhere('somebody.else', '9', KEY)
    expect(count.get()).toBe(0)
  })
})

const add =
  (number: number) =>
  (list: readonly number[]): readonly number[] =>
    list.includes(number) ? list : [...list, number]

describe('two tabs that change a value at once', () => {
  let key = KEY
  beforeEach(() => (key = `${key}.1`))
  const createList = () =>
    createStored<readonly number[]>(
      key,
      (json) => (Array.isArray(json) ? json.filter((one) => typeof one === 'number') : []),
      (list) => list,
    )
  const stored = (): unknown => JSON.parse(localStorage.getItem(key) ?? 'null')

  test('keep the changes of both, though this one has not heard of the other', () => {
    const list = createList()
    list.change(add(1))
    localStorage.setItem(key, '[1,2]')
    list.change(add(3))
    expect(list.get()).toEqual([1, 2, 3])
  })

  test('keep the changes of both, where the other had not heard of this one', () => {
    const list = createList()
    list.change(add(1))
    storeElsewhere(key, '[2]')
    expect(list.get()).toEqual([2, 1])
    expect(stored()).toEqual([2, 1])
  })

  test('do not answer each other without end', () => {
    const list = createList()
    list.change(add(1))
    for (let times = 0; times < 10; times++) storeElsewhere(key, '[2]')
    expect(list.get()).toEqual([2])
  })

  test('are no longer at once after a second', () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(0)
    const list = createList()
    list.change(add(1))
    now.mockReturnValue(1000)
    storeElsewhere(key, '[2]')
    expect(list.get()).toEqual([2])
  })

  test('lose nothing that could not be stored', () => {
    const list = createList()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    list.change(add(1))
    list.change(add(2))
    expect(list.get()).toEqual([1, 2])
  })
})
