import { beforeEach, describe, expect, test, vi } from 'vitest'
import { startTask } from '../../../src/browser/workers/start-task.ts'
import { SilentWorker } from '../../silent-worker.ts'

const heard = vi.fn<(answer: string) => void>()
const broken = vi.fn<() => void>()
const start = () =>
  startTask<string, string>(
    'search',
    () => Promise.resolve((question, tell) => tell(`${question}, on the page`)),
    heard,
    broken,
  )
const fail = (): void => void SilentWorker.latest?.dispatchEvent(new Event('error'))
const answer = (data: string): void => SilentWorker.latest?.tell(data)

beforeEach(() => {
  heard.mockClear()
  broken.mockClear()
  vi.stubGlobal('Worker', SilentWorker)
})

describe('a task', () => {
  test('is done by a worker where there is one', () => {
    const task = start()
    task.ask('one')
    expect(SilentWorker.latest?.asked).toEqual(['one'])
    answer('from the worker')
    expect(heard.mock.calls).toEqual([['from the worker']])
    task.end()
    expect(SilentWorker.latest?.terminate).toHaveBeenCalledOnce()
  })

  test('is done on the page where the script of the worker does not arrive', async () => {
    const task = start()
    task.ask('one')
    task.ask('two')
    fail()
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce())
    task.ask('three')
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2))
    expect(heard.mock.calls).toEqual([['two, on the page'], ['three, on the page']])
    expect(broken).not.toHaveBeenCalled()
  })

  test('is done on the page where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined)
    start().ask('one')
    await vi.waitFor(() => expect(heard.mock.calls).toEqual([['one, on the page']]))
  })

  test('is not done again where the worker breaks after an answer: that is said', () => {
    const task = start()
    task.ask('one')
    answer('half')
    fail()
    expect(broken).toHaveBeenCalledOnce()
    expect(heard.mock.calls).toEqual([['half']])
  })

  test('says nothing any more once it is ended', async () => {
    const task = start()
    task.ask('one')
    fail()
    task.end()
    await Promise.resolve()
    expect(heard).not.toHaveBeenCalled()
  })
})
