import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { library } from '../../../src/browser/library/wire-library.ts'
import { SITE_SERIES } from '../../../src/browser/library/series-of-wire.ts'
import { loadOutline } from '../../../src/browser/load/load-open-wire.ts'
import { saveWire } from '../../../src/browser/load/save-wire.ts'
import { textOfRow } from '../../../src/edition/columns/headline-table.ts'
import { listOf } from '../../wires.ts'
import { keptWire } from '../kept-wires.ts'
import { catchDownloads } from '../../pages/files.ts'
import { streamOf, stubFetch } from '../responses.ts'

const own = { kind: 'default', path: 'wires/sf-pst.txt' } as const
const encode = (text: string) => new TextEncoder().encode(text)
const shownBefore = encode(listOf('Storm closes ports'))
const load = () => loadOutline(own, new AbortController().signal)
const fail = async (): Promise<never> => {
  throw new TypeError('no network')
}
const keepBefore = () =>
  library.keep(
    keptWire({ id: 'before', size: shownBefore.byteLength, openedAt: 7, remembered: SITE_SERIES }),
    shownBefore,
    [],
  )

beforeEach(() => void vi.stubGlobal('location', new URL('https://news.example/')))
afterEach(async () => {
  vi.restoreAllMocks()
  await library.remove('before')
})

describe('where the own wire of the site cannot be had', () => {
  test.each([
    ['nothing answers', fail, 'unreachable'],
    ['a page to sign in on answers', async () => streamOf([encode('<!doctype html>')]), 'not-text'],
  ])('as %s, the edition shown last stands in, with the reason', async (_, answer, code) => {
    stubFetch(answer)
    await keepBefore()
    const { id, openedAt, outage, edition } = await load()
    expect([id, openedAt, textOfRow(edition.table, 0)]).toEqual(['before', 7, 'Storm closes ports'])
    expect(outage?.code).toBe(code)
  })

  test('and no edition was shown before, that is looked for once', async () => {
    stubFetch(fail)
    const list = vi.spyOn(library, 'list')
    await expect(load()).rejects.toMatchObject({ failure: { code: 'unreachable' } })
    expect(list).toHaveBeenCalledOnce()
    expect(fetch).toHaveBeenCalledOnce()
  })

  test('the original that is saved is that of the edition shown', async () => {
    stubFetch(fail)
    await keepBefore()
    const open = await load()
    vi.mocked(fetch).mockClear()
    const next = catchDownloads()
    await saveWire(open)
    expect(await next()).toMatchObject({ name: open.name, text: '-\nStorm closes ports\n' })
    expect(fetch).not.toHaveBeenCalled()
  })
})
