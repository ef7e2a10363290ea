import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { library } from '../../../src/browser/library/wire-library.ts'
import { takeInWire } from '../../../src/browser/intake/take-in-wire.ts'
import { takeNoise } from '../../console-noise.ts'
import { inMain, renderApp } from '../../render-app.tsx'
import { firstTake, secondTake } from '../../two-takes.ts'
import { listOf } from '../../wires.ts'
import { emptyLibrary, openFile } from '../files.ts'

const keep = async (name: string, text: string): Promise<string> => {
  const { open, keeping } = await takeInWire(
    { name, origin: 'file', from: null },
    new TextEncoder().encode(text),
  )
  await keeping
  return open.id
}

afterEach(emptyLibrary)

test('two wires are compared, reworded first, and the other way round', async () => {
  const [older, newer] = [await keep('first.txt', firstTake), await keep('second.txt', secondTake)]
  const { user } = await renderApp(`/compare?from=kept:${older}&to=kept:${newer}`)
  // All but what is gone makes up the newer one: six headlines and an article.
  const said = '1 reworded · 2 new · 1 gone · 1 moved · 1 article changed · 2 as before'
  expect(await inMain().findByText(said)).toBeVisible()
  const titles = inMain().getAllByRole('heading', { level: 2 })
  expect(titles.map((title) => title.textContent)).toEqual([
    'Reworded',
    'Two takes of an article',
    'New',
    'Gone',
    'Moved',
  ])
  const inserted = [...document.querySelectorAll('main ins')].map((one) => one.textContent)
  expect(inserted[0]).toContain('three')
  expect(inserted.some((words) => words.includes('on Tuesday'))).toBe(true)
  expect(screen.getByRole('main')).toHaveTextContent('1 paragraph as before')
  // Its rows are gone through by the keys of a list.
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-item]')]
  await user.keyboard('jj')
  expect(rows[1]).toHaveFocus()
  await user.keyboard('k')
  expect(rows[0]).toHaveFocus()
  await user.keyboard('G')
  expect(rows.at(-1)).toHaveFocus()
  await user.click(inMain().getByRole('link', { name: 'The other way round' }))
  expect(await inMain().findByText(/^1 reworded · 1 new · 2 gone · 1 moved/)).toBeVisible()
})

const item = ([title = '', words = '']: readonly string[]): string =>
  `<item><title>${title}</title><description>${`&lt;p>${words}&lt;/p>`.repeat(3)}</description></item>`

const feedOf = (...items: readonly (readonly string[])[]): string =>
  `<rss version="2.0"><channel><title>Bay</title>${items.map(item).join('')}</channel></rss>`

test('items of feeds are counted among what came, went, changed and stayed', async () => {
  const [ferry, bell] = [
    ['Ferry sails to Norrick', 'It sails at noon.'],
    ['Quay bell rings', 'It rings at noon.'],
  ]
  const older = await keep('first.xml', feedOf(ferry, bell, ['Museum opens', 'It opens.']))
  const newer = await keep(
    'second.xml',
    feedOf(['Lamp is lit', 'It is lit.'], ferry, ['Quay bell rings', 'It rings at one.']),
  )
  const { go } = await renderApp(`/compare?from=kept:${older}&to=kept:${newer}`)
  const said = '0 reworded · 1 new · 1 gone · 0 moved · 1 article changed · 1 as before'
  expect(await inMain().findByText(said)).toBeVisible()
  const same = await keep('third.xml', feedOf(bell, ferry))
  const again = await keep('fourth.xml', feedOf(bell, ferry).replace('Bay', 'Quay'))
  go(`/compare?from=kept:${same}&to=kept:${again}`)
  expect(await inMain().findByText('Nothing: both carry the same 2 headlines.')).toBeVisible()
})

test('each edition is shown in its own language, whatever sign stands between two signatures', async () => {
  const german = firstTake
    .replace(
      'Alpine tunnel reopens after rockfall',
      'Der Tunnel ist nach dem Steinschlag wieder offen',
    )
    .replace('Museum returns bronze to Nigeria', 'Das Museum gibt die Bronzen an Nigeria zurück')
    .replace('Lighthouse keeper retires after 40 years', 'Die Fähre fährt wieder nach Norderney')
    .replace('Comet passes close to Earth, astronomers say', 'Ein Komet kommt der Erde sehr nah')
    .replace('R.Moor', 'R.Maier')
  const [older, newer] = [await keep('german.txt', german), await keep('second.txt', secondTake)]
  await renderApp(`/compare?from=kept:${older}&to=kept:${newer}`)
  expect(await inMain().findByText('Ein Komet kommt der Erde sehr nah')).toHaveAttribute(
    'lang',
    'de',
  )
  expect(inMain().getByText('Storm warning for the western isles')).toHaveAttribute('lang', 'en')
  expect(inMain().getByText(/^signature: /)).toHaveTextContent(
    'signature: R.Moor--SF-PST, before: R.Maier--SF-PST',
  )
})

test('a newer wire of the same source leads to what is new in it', async () => {
  const { user, where } = await renderApp('/', listOf('The site’s own'))
  await openFile(user, '2026-11-23.txt', firstTake)
  await openFile(user, '2026-11-24.txt', secondTake)
  await user.click(await screen.findByRole('link', { name: 'Compare' }))
  await waitFor(() => expect(where()).toMatch(/^\/compare\?from=kept:\w+&to=kept:\w+$/))
  await waitFor(() =>
    expect(screen.getByRole('main')).toHaveTextContent('Storm warning for the western isles'),
  )
})

test('a wire is compared with the site’s own by an address', async () => {
  await renderApp('/compare?from=&to=wires/evening.txt')
  expect(await inMain().findByText(/both carry the same 50 headlines/)).toBeVisible()
})

test('a comparison with a wire that is not there says so', async () => {
  await renderApp('/compare?from=kept:nothing&to=')
  expect(await inMain().findByRole('alert')).toHaveTextContent('no longer kept')
  expect(takeNoise().join('')).toContain('not-kept')
})

test('a comparison is shown once the edition that was not there is, and one comes back to it from a headline', async () => {
  const [older, newer] = [await keep('first.txt', firstTake), await keep('second.txt', secondTake)]
  await library.remove(older)
  const { user, where } = await renderApp(`/compare?from=kept:${older}&to=kept:${newer}`)
  expect(await inMain().findByRole('alert')).toHaveTextContent('no longer kept')
  expect(takeNoise().join('')).toContain('not-kept')
  await keep('first.txt', firstTake)
  await user.click(
    await inMain().findByRole('link', { name: 'Storm warning for the western isles' }),
  )
  await waitFor(() => expect(where()).toMatch(/^\/h\/storm/))
  await user.keyboard('u')
  await waitFor(() => expect(where()).toMatch(/^\/compare/))
})

test('a comparison with a damaged edition names it', async () => {
  const [older, newer] = [await keep('first.txt', firstTake), await keep('second.txt', secondTake)]
  const { find } = library
  vi.spyOn(library, 'find').mockImplementation(async (id) => {
    const found = await find(id)
    return found && { ...found, whole: id !== newer }
  })
  await renderApp(`/compare?from=kept:${older}&to=kept:${newer}`)
  const alert = await inMain().findByRole('alert')
  expect(alert).toHaveTextContent('damaged where it is kept: the bytes of second.txt are not')
  expect(takeNoise().join('')).toContain('damaged')
})

test.each([
  ['/compare', 0],
  ['/compare?from=wires/evening.txt&to=wires/evening.txt', 1],
])(
  '%s, which names one edition or none, says what is compared and what to do',
  async (url, twice) => {
    const { user, where } = await renderApp(url)
    expect(await inMain().findByText(/what changed from one edition to another/)).toBeVisible()
    expect(inMain().queryAllByText('The address names the same edition twice.')).toHaveLength(twice)
    expect(
      await inMain().findByRole('heading', { name: 'There is nothing to compare yet' }),
    ).toBeVisible()
    await user.click(inMain().getByRole('link', { name: 'Library' }))
    await waitFor(() => expect(where()).toBe('/library'))
  },
)
