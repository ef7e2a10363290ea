import { describe, expect, test } from 'vitest'
import { orderIncoming } from '../../../src/browser/intake/order-incoming.ts'
import { incomingOf } from '../../../src/browser/intake/read-entries.ts'

const file = (name: string, modifiedAt?: number, path?: string) => ({
  name,
  blob: new Blob(),
  ...(modifiedAt === undefined ? {} : { modifiedAt }),
  ...(path === undefined ? {} : { path }),
})

describe('the order in which files become editions', () => {
  test('by name reads numbers as numbers, and goes by the path in a folder', () => {
    const files = [file('10.txt'), file('a.txt', 1, '9/a.txt'), file('2.txt')]
    expect(orderIncoming(files, 'name').map(({ name }) => name)).toEqual([
      '2.txt',
      'a.txt',
      '10.txt',
    ])
  })

  test('by time of change goes by name where times are the same or unknown', () => {
    const files = [file('b', 5), file('a', 5), file('d', 1), file('c')]
    expect(orderIncoming(files, 'time').map(({ name }) => name)).toEqual(['c', 'd', 'a', 'b'])
  })
})

test('hidden files of a folder are left out', () => {
  const files = ['.DS_Store', 'a.txt'].map((name) => new File(['x'], name))
  const { incoming, cut } = incomingOf(
    files.map((one) => Object.assign(one, { webkitRelativePath: '' })),
  )
  expect([incoming.map(({ name }) => name), cut]).toEqual([['a.txt'], false])
})
