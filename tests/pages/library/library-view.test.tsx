import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Origin } from '../../../src/browser/library/kept-wire.ts'
import { library } from '../../../src/browser/library/wire-library.ts'
import type { ToRecords } from '../../../src/browser/search/records-messages.ts'
import { composeHeadlineRecords } from '../../../src/records/compose-headline-records.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { takeInWire } from '../../../src/browser/intake/take-in-wire.ts'
import { takeNoise } from '../../console-noise.ts'
import { inMain, renderApp, textResponse } from '../../render-app.tsx'
import { listOf, realWire } from '../../wires.ts'
import { catchDownloads, emptyLibrary, file } from '../files.ts'

const older = ['Comet passes close to Earth', 'Museum returns bronze to Nigeria']
const newer = ['Storm warning for the isles', 'Museum returns three bronzes to Nigeria']
async function keep(name: string, headlines: readonly string[], origin: Origin = 'file') {
  const bytes = new TextEncoder().encode(listOf(...headlines))
  const taken = await takeInWire({ name, origin, from: null }, bytes)
  await taken.keeping
  return taken
}
const site = (address: string): Response =>
  address.endsWith('.json')
    ? textResponse(JSON.stringify({ wires: [{ name: 'Today', file: 'sf-pst.txt', size: 6320 }] }))
    : textResponse(realWire)

/** A worker that tells of so many wires, of the next that it cannot be read, and is gone. */
const createBreakingWorker = (answers: number) =>
  class extends EventTarget {
    terminate = vi.fn<Worker['terminate']>()
    postMessage({ wires = [] }: Partial<ToRecords>): void {
      const rows = composeHeadlineRecords(readEdition(listOf(...older)), {
        source: 's',
        method: 'm',
      })
      const of = wires.map(({ id }, at) => ({
        id,
        isRead: at < answers,
        quotes: [],
        headlines: at < answers ? rows : [],
        ninjs: [],
      }))
      for (const data of of.slice(0, answers))
        this.dispatchEvent(new MessageEvent('message', { data }))
      this.dispatchEvent(new Event('error'))
    }
  }

afterEach(emptyLibrary)

const link = (name: RegExp) => inMain().findByRole('link', { name })

describe('the library', () => {
  test('keeps the focus on a row after Rename, Escape and Remove', async () => {
    await keep('older.txt', older)
    await keep('newer.txt', newer)
    const { user } = await renderApp('/library', site)
    for (const key of ['{Escape}', '{Enter}']) {
      await user.click(await inMain().findByRole('button', { name: 'Rename older.txt' }))
      await user.keyboard(key)
      expect(await link(/^Comet passes/)).toHaveFocus()
    }
    await user.click(await inMain().findByRole('button', { name: 'Remove newer.txt' }))
    await waitFor(async () => expect(await link(/^Comet passes/)).toHaveFocus())
    // That of this site is below them.
    await user.click(await inMain().findByRole('button', { name: 'Remove older.txt' }))
    await waitFor(async () => expect(await link(/^Today$/)).toHaveFocus())
  })

  test('keeps the focus on a row that is left where those that are chosen are removed', async () => {
    await keep('older.txt', older)
    await keep('newer.txt', newer)
    const { user } = await renderApp('/library', site)
    await user.click(await inMain().findByRole('checkbox', { name: /^Choose newer\.txt/ }))
    await user.click(inMain().getByRole('button', { name: 'Remove 1 edition' }))
    await waitFor(() => expect(inMain().queryByRole('link', { name: /^Storm/ })).toBeNull())
    await waitFor(async () => expect(await link(/^Comet passes/)).toHaveFocus())
  })

  test('lists an edition of no known time last, under no day, and finds none of it on a day', async () => {
    const { open } = await keep('undated.txt', older)
    await library.change(open.id ?? '', { openedAt: 0 })
    await keep('newer.txt', newer)
    const { go } = await renderApp('/library', site)
    await link(/^Comet passes/)
    const headings = inMain()
      .getAllByRole('heading', { level: 3 })
      .map((one) => one.textContent)
    expect(headings).toEqual([expect.stringMatching(/^Today/), 'No date 1 edition'])
    expect(inMain().queryByText(/1970|Invalid/)).toBeNull()
    go('/library?filter=to:2030')
    await waitFor(() => expect(inMain().queryByRole('link', { name: /^Comet/ })).toBeNull())
    expect(await link(/^Storm/)).toBeVisible()
    go(`/?wire=kept:${open.id}`)
    const region = await screen.findByRole('region', { name: /not this site’s own/ })
    expect(region).toHaveTextContent('opened on a day that is not known')
    expect(document.body).not.toHaveTextContent(/1970|Invalid/)
  })

  test('shows an edition that was taken off once it is there again', async () => {
    const { open } = await keep('older.txt', older)
    await library.remove(open.id)
    await renderApp(`/?wire=kept:${open.id}`, site)
    expect(
      await screen.findByRole('heading', { name: 'This edition could not be opened' }),
    ).toBeVisible()
    expect(takeNoise()).toEqual([expect.stringContaining('not-kept')])
    await keep('other.txt', newer)
    await keep('older.txt', older)
    await link(/^Comet passes/)
  })

  test('that is empty says so, and lists the wires of the site', async () => {
    await renderApp('/library', site)
    expect(inMain().getByText(/No edition is kept here yet/)).toBeVisible()
    expect(await inMain().findByRole('link', { name: 'Today' })).toHaveAttribute('href', '/')
  })

  test('says what each wire carries, and that none outlives a page without storage', async () => {
    await keep('older.txt', older, 'drop')
    await renderApp('/library', site)
    const row = within(
      (await inMain().findByRole('link', { name: /^Comet passes/ })).closest('li')!,
    )
    expect(row.getByText('2 headlines')).toBeVisible()
    expect(row.getByText('dropped')).toBeVisible()
    expect(inMain().getByText(/gone when the page is closed\.$/)).toBeVisible()
  })

  test('takes another name, and takes it back', async () => {
    await keep('older.txt', older)
    const { user } = await renderApp('/library', site)
    await user.click(await inMain().findByRole('button', { name: 'Rename older.txt' }))
    const field = inMain().getByLabelText('New name of older.txt')
    await user.clear(field)
    await user.type(field, 'Monday{Enter}')
    expect(await inMain().findByText('Monday')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await inMain().findByText('older.txt')).toBeVisible()
  })

  test('gives another name to an edition that is open, in any tab', async () => {
    await keep('older.txt', older)
    const [kept] = await library.list()
    await renderApp(`/?wire=kept:${kept!.id}`, site)
    const open = screen.getByRole('region', { name: 'The open edition' })
    expect(await within(open).findByText('older.txt')).toBeVisible()
    await library.change(kept!.id, { name: 'Monday' })
    expect(await within(open).findByText('Monday')).toBeVisible()
  })

  test('has a file that is opened twice once, by its last name', async () => {
    await keep('older.txt', older)
    await keep('again.txt', older)
    await renderApp('/library', site)
    expect(await inMain().findByText('again.txt')).toBeVisible()
    expect(inMain().queryByText('older.txt')).toBeNull()
  })

  test('leads from two chosen wires to their comparison, the older first', async () => {
    await keep('older.txt', older)
    await keep('newer.txt', newer)
    const { user, where } = await renderApp('/library', site)
    await user.click(await inMain().findByLabelText('Choose newer.txt for comparing'))
    expect(inMain().getByText('Choose one more to compare.')).toBeVisible()
    await user.click(inMain().getByLabelText('Choose older.txt for comparing'))
    expect(inMain().getByText('2 chosen').parentElement).toHaveTextContent(
      '2 chosen newer.txt and older.txt',
    )
    await user.click(inMain().getByRole('link', { name: 'Compare these two' }))
    expect(
      await inMain().findByText('1 reworded · 1 new · 1 gone · 0 moved · 0 as before'),
    ).toBeVisible()
    expect(where()).toMatch(/^\/compare\?from=kept:\w+&to=kept:\w+$/)
  })

  test('has what is chosen still chosen after a look into an edition, until it is cleared', async () => {
    await keep('older.txt', older)
    await keep('newer.txt', newer)
    const { user, back } = await renderApp('/library', site)
    await user.click(await inMain().findByLabelText('Choose older.txt for comparing'))
    await user.click(await inMain().findByLabelText('Choose Today for comparing'))
    await user.click(await link(/^Storm/))
    expect(await link(/^Museum returns three/)).toBeVisible()
    back()
    expect(await inMain().findByText('2 chosen')).toBeVisible()
    expect(inMain().getAllByRole('checkbox', { checked: true })).toHaveLength(2)
    await user.click(inMain().getByRole('button', { name: 'Clear' }))
    expect(inMain().queryAllByRole('checkbox', { checked: true })).toEqual([])
  })

  test('forgets the choice of a wire that another tab removes', async () => {
    const { open } = await keep('older.txt', older)
    await keep('newer.txt', newer)
    const { user } = await renderApp('/library', site)
    for (const name of ['older.txt', 'newer.txt'])
      await user.click(await inMain().findByLabelText(`Choose ${name} for comparing`))
    expect(inMain().getByText('2 chosen')).toBeVisible()
    await library.remove(open.id)
    expect(await inMain().findByText('1 chosen')).toBeVisible()
    expect(inMain().getByText('Choose one more to compare.')).toBeVisible()
  })

  test.each([
    [1, /^2 rows of 1 edition exported; 1 could not be read$/],
    // A worker that never answers may not be there at all: the page reads then.
    [0, /^4 rows of 2 editions exported$/],
  ])(
    'says of how many editions it exported headlines, where the reading broke off after %d',
    async (answers, said) => {
      await keep('older.txt', older)
      await keep('newer.txt', newer)
      catchDownloads()
      const { user } = await renderApp('/library', site)
      await inMain().findByText('newer.txt')
      vi.stubGlobal('Worker', createBreakingWorker(answers))
      await user.click(inMain().getByRole('button', { name: 'Headlines as CSV' }))
      expect(await screen.findByText(said)).toBeVisible()
      expect(HTMLAnchorElement.prototype.click).toHaveBeenCalledOnce()
    },
  )

  test('names the editions that are damaged and not in the zip', async () => {
    await keep('older.txt', older)
    const { open } = await keep('newer.txt', newer)
    catchDownloads()
    const { user } = await renderApp('/library', site)
    await inMain().findByText('newer.txt')
    const find = library.find
    vi.spyOn(library, 'find').mockImplementation(async (id) => {
      const found = await find(id)
      return found && { ...found, whole: found.whole && id !== open.id }
    })
    await user.click(inMain().getByRole('button', { name: 'Editions as a zip' }))
    expect(
      await screen.findByText(/wireside-library\.zip\. Not in it, since damaged .*: newer\.txt$/),
    ).toBeVisible()
    vi.mocked(library.find).mockRejectedValue(new Error('no storage'))
    await user.click(inMain().getByRole('button', { name: 'Editions as a zip' }))
    expect(await screen.findByText(/^Nothing was exported: no edition could be read/)).toBeVisible()
    expect(HTMLAnchorElement.prototype.click).toHaveBeenCalledOnce()
  })

  test('says of a change that the storage has no room for that it was not made, and what to do', async () => {
    await keep('older.txt', older)
    const { user } = await renderApp('/library', site)
    const full = new DOMException('full', 'QuotaExceededError')
    vi.spyOn(library, 'change').mockRejectedValue(full)
    await user.click(await inMain().findByRole('button', { name: 'Rename older.txt' }))
    await user.type(screen.getByLabelText('New name of older.txt'), 'other.txt')
    await user.click(inMain().getByRole('button', { name: 'Rename' }))
    expect(
      await screen.findByText(/^Not renamed\. There is no room left .* Remove editions/),
    ).toBeVisible()
    vi.spyOn(library, 'remove').mockRejectedValueOnce(new Error('broken'))
    await user.click(inMain().getByRole('button', { name: 'Remove older.txt' }))
    expect(await screen.findByText(/^Not removed\. The storage .* does not take it/)).toBeVisible()
  })

  test('says of an edition that comes back where there is no room that it goes with the page', async () => {
    await keep('older.txt', older)
    const { user } = await renderApp('/library', site)
    await user.click(await inMain().findByRole('button', { name: 'Remove older.txt' }))
    await inMain().findByText(/^No edition is kept here yet/)
    vi.spyOn(library, 'keep').mockResolvedValue({ persistent: false, why: 'full' })
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(
      await screen.findByText(/^There is no room left .* Remove editions in the Library/),
    ).toBeVisible()
  })

  test('says of a zip that cannot be read that it could not', async () => {
    const { user } = await renderApp('/library', site)
    const moved = new DOMException('moved', 'NotReadableError')
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValue(moved)
    await user.upload(screen.getByLabelText('Read a zip back…'), file('a.zip', 'PK'))
    expect(
      await screen.findByText(/^The file could not be read\. It may have been moved/),
    ).toBeVisible()
  })
})
