import { cleanup, screen, within, waitFor } from '@testing-library/react'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { library } from '../../src/browser/library/wire-library.ts'
import * as compose from '../../src/edition/compare/story-versions.ts'
import { takeNoise } from '../console-noise.ts'
import { inMain, pageIsThere, renderApp, textResponse } from '../render-app.tsx'
import { harbourWire, listOf, realWireOf } from '../wires.ts'
import { emptyLibrary, openFile } from './files.ts'

/** Two stories of two headlines each. */
const wire = realWireOf(7, 10, 29, 32)
const title = (): string | null => screen.getByRole('heading', { level: 1 }).textContent

const isSaid = (words: RegExp): Promise<unknown> =>
  waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(words))

type Answer = () => Response | Promise<Response>
const isMissing = (): Response => new Response('', { status: 404 })
const leadsElsewhere = (): Response =>
  Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' })

/** What the console says of a failure that a boundary met: the tests expect it, and look no further. */
const expectNoise = (): void => {
  expect(takeNoise().length).toBeGreaterThan(0)
}

describe('a wire that cannot be had', () => {
  test('says why, each time that it is tried again, and offers Retry', async () => {
    let answer: Answer = isMissing
    const { user } = await renderApp('/', () => answer())
    expect(title()).toBe('This edition could not be opened')
    expect(screen.getByRole('banner')).toBeVisible()
    await isSaid(/There is no file at this address \(404\)/)
    for (const [next, words] of [
      [() => new Response('', { status: 500 }), /answered with an error \(500\)/],
      [() => textResponse('<p>', 'text/html'), /sent text\/html instead/],
      [() => textResponse('GIF89a\0\x01'), /not a text file: it looks like GIF/],
      [() => Promise.reject(new TypeError('Failed')), /could not be reached/],
    ] as const) {
      answer = next
      await user.click(inMain().getByRole('button', { name: 'Retry' }))
      await isSaid(words)
    }
    expect(inMain().getByRole('button', { name: 'Retry' })).toBeVisible()
    answer = () => new Response('', { status: 502 })
    await user.keyboard('r')
    await isSaid(/502/)
    await user.keyboard('ga')
    expect(await screen.findByText('No edition is open')).toBeVisible()
    expectNoise()
  })

  test('has the edition that was shown last stand in, and says what came instead', async () => {
    onTestFinished(emptyLibrary)
    await renderApp('/', () => textResponse(harbourWire))
    await waitFor(async () => expect(await library.list()).toHaveLength(1))
    cleanup()
    let answer: Answer = leadsElsewhere
    const { user } = await renderApp('/', () => answer())
    const fetchAgain = (): Promise<void> =>
      user.click(screen.getByRole('button', { name: 'Fetch it again' }))
    expect(
      within(await screen.findByRole('region', { name: 'Age of this edition' })).getByText(
        /leads on to another/,
      ),
    ).toHaveTextContent('This is the edition as it was fetched at')
    for (const [next, why] of [
      [() => textResponse('<p>', 'text/html'), /sent text\/html instead/],
      [() => textResponse('<!doctype html><p>Sign in'), /sent HTML instead/],
      [() => textResponse('GIF89a\0\x01'), /it looks like GIF/],
      [() => textResponse('{"error": "no such wire"}'), /sent JSON instead/],
      [() => textResponse(''), /sent nothing readable instead of plain text/],
      [() => new Response('', { status: 511 }), /an error \(511\)/],
      [() => new Response('', { status: 429 }), /an error \(429\)/],
    ] as const) {
      answer = next
      await fetchAgain()
      expect(await screen.findByText(why)).toBeVisible()
      expect(screen.getByText('2 unread')).toBeVisible()
    }
    answer = () => textResponse(harbourWire)
    await fetchAgain()
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Age of this edition' })).toBeNull(),
    )
  })

  test('another is opened from there: a file, or a text', async () => {
    const { user } = await renderApp('/', () => new Response('', { status: 500 }))
    await user.click(inMain().getByRole('button', { name: 'Open a file, or paste its text…' }))
    expect(screen.getByLabelText('Choose files…')).toBeVisible()
    expect(screen.getByRole('tab', { name: 'Paste text' })).toBeVisible()
    await openFile(user, 'a.txt', listOf('A headline'))
    expect(inMain().getByRole('link', { name: 'A headline' })).toBeVisible()
    expectNoise()
  })

  test('offline: Retry brings it once the network is back', async () => {
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    let there = false
    const { user } = await renderApp('/', () =>
      there ? textResponse(harbourWire) : Promise.reject(new TypeError('Failed')),
    )
    expect(screen.getByRole('alert')).toHaveTextContent('This device is offline')
    await user.click(screen.getByRole('button', { name: 'Retry' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('This device is offline')
    there = true
    online.mockReturnValue(true)
    await user.click(screen.getByRole('button', { name: 'Retry' }))
    expect(await screen.findByText('2 unread')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
    expectNoise()
  })

  test('from an address elsewhere: is refused before anything is asked', async () => {
    await renderApp('/?wire=https://evil.example/wire.txt')
    expect(screen.getByRole('alert')).toHaveTextContent(/lies on evil\.example/)
    const asked = vi.mocked(fetch).mock.calls.map(([address]) => String(address))
    expect(asked.filter((address) => address.includes('evil.example'))).toEqual([])
    expect(inMain().getByRole('link', { name: 'Go to this site’s edition' })).toHaveAttribute(
      'href',
      '/',
    )
    expectNoise()
  })
})

describe('a wire that is not the site’s own', () => {
  test('is announced on its page, with the way back', async () => {
    await renderApp('/?wire=wires/other.txt', listOf('One headline'))
    const region = within(await screen.findByRole('region', { name: /not this site’s own/ }))
    expect(region.getByText('other.txt')).toBeVisible()
    expect(region.getByRole('link', { name: 'Back to this site’s edition' })).toHaveAttribute(
      'href',
      '/',
    )
  })
})

describe('a file of which nothing can be read', () => {
  test('stands there as it came, with what is odd about it, and no chips', async () => {
    await renderApp('/', '=====\n-\n-\n')
    expect(await inMain().findByText(/Nothing in this file could be read/)).toBeVisible()
    expect(inMain().getByText('=====')).toBeVisible()
    expect(inMain().getByText(/No headline follows this marker/)).toBeVisible()
    expect(inMain().getByRole('link', { name: /how each of its lines/ })).toHaveAttribute(
      'href',
      '/wire',
    )
    expect(inMain().queryByRole('group', { name: 'Topics' })).toBeNull()
  })

  test('is empty, which is said whatever is looked for', async () => {
    await renderApp('/?q=harbour&topic=sport', '\n\n')
    expect(await inMain().findByText(/Nothing in this file could be read/)).toBeVisible()
    cleanup()
    await renderApp('/', '')
    expect(await inMain().findByText(/Nothing in this file could be read/)).toBeVisible()
    expect(inMain().getByText('The file is empty.')).toBeVisible()
  })
})

describe('an address that leads nowhere', () => {
  test.each(['/nowhere/at/all', '/article/'])('%s is no page, which is said', async (url) => {
    const { user, where } = await renderApp(url, harbourWire)
    expect(title()).toBe('There is no such page')
    expect(document.title).toBe('There is no such page · Wireside')
    expect(inMain().getByRole('link', { name: 'All headlines' })).toHaveAttribute('href', '/')
    await user.keyboard('u')
    expect(where()).toBe('/')
  })

  test('the words of an address that is no page are searched for', async () => {
    const { user, where } = await renderApp('/news/ferragni-acquitted-in-fraud-trial/', wire)
    expect(title()).toBe('There is no such page')
    await user.click(inMain().getByRole('link', { name: 'Search for “ferragni acquitted”' }))
    await waitFor(() => expect(where()).toBe('/?q=ferragni+acquitted'))
    expect(await inMain().findByRole('link', { name: /Ferragni acquitted/ })).toBeVisible()
  })

  test.each([
    ['/h/ferragni-acquitted-in-fraud-trial-zzzz', 'headline'],
    ['/article/ferragni-acquitted-in-fraud-trial-zzzz', 'article'],
  ])('%s is not in this edition, and its words are searched for', async (url, what) => {
    const { user, where } = await renderApp(url, wire)
    expect(title()).toBe(`This ${what} is not in this edition`)
    const field = inMain().getByLabelText('Search this edition')
    expect(field).toHaveValue('ferragni acquitted')
    expect(inMain().getByText('1 here')).toBeVisible()
    await user.tripleClick(field)
    await user.paste('nexperia')
    expect(inMain().getByText('2 here')).toBeVisible()
    await user.click(inMain().getByRole('link', { name: 'Dutch court hears battle over Nexperia' }))
    await waitFor(() => expect(where()).toMatch(/^\/h\/dutch-court/))
  })

  test.each([
    ['/h/пожар-в-порту-потушен-abcdefghijk', 'Потушен пожар в порту Осло', 'пожар потушен'],
    ['/h/बंदरगाह-में-आग-abcdefghijk', 'बंदरगाह की आग बुझी', 'बंदरगाह में'],
    ['/h/港口火灾-abcdefghijk', '港口的火灾', '港口 火灾'],
    ['/h/br%C3%BCcke-gesperrt-abcdefghijk', 'Brücke bleibt gesperrt', 'brücke gesperrt'],
  ])('%s: its words are searched for, not its id', async (url, headline, words) => {
    await renderApp(url, listOf(headline))
    expect(inMain().getByLabelText('Search this edition')).toHaveValue(words)
  })

  test('shows what is likest to it where its words lead nowhere', async () => {
    await renderApp('/h/italian-influencerz-ferragni-acquitted-in-christmas-zzzz', wire)
    expect(inMain().getByText('0 here')).toBeVisible()
    expect(inMain().getByText('The closest in this edition:')).toBeVisible()
    expect(inMain().getByRole('link', { name: /^Italian influencer Ferragni/ })).toBeVisible()
  })

  test('is said of names that every object has, and of what no headline is called', async () => {
    const { go } = await renderApp('/h/__proto__', harbourWire)
    for (const [url, what] of [
      ['/h/__proto__', 'headline'],
      ['/article/x', 'article'],
      ['/h/constructor', 'headline'],
      ['/stories/x', 'story'],
      ['/h/-', 'headline'],
      ['/article/__proto__', 'article'],
      ['/h/%3Cb%3E', 'headline'],
    ] as const) {
      go(url)
      await waitFor(() => expect(title()).toBe(`This ${what} is not in this edition`))
      await waitFor(() => expect(document.title).toBe(`${title()} · Wireside`))
      expect(inMain().getByRole('link', { name: 'All headlines' })).toHaveAttribute('href', '/')
    }
  })
})

describe('a view that fails', () => {
  test('leaves the frame and says what failed; another page works', async () => {
    vi.spyOn(compose, 'composeVersions').mockImplementation(() => {
      throw new Error('a fault of ours')
    })
    const { user } = await renderApp('/stories', wire)
    expect(title()).toBe('This page failed')
    expect(inMain().getByText('Error: a fault of ours')).toBeVisible()
    expect(screen.getByRole('banner')).toBeVisible()
    expectNoise()
    await user.click(inMain().getByRole('link', { name: 'Back to the headlines' }))
    await pageIsThere()
    expect(title()).toBe('SF-PST')
    expect(document.querySelectorAll('main .headline-row')).toHaveLength(4)
  })

  test('can be tried again', async () => {
    vi.spyOn(compose, 'composeVersions').mockImplementation(() => {
      throw new Error('a fault of ours')
    })
    const { user } = await renderApp('/stories', wire)
    expectNoise()
    vi.mocked(compose.composeVersions).mockRestore()
    await user.click(inMain().getByRole('button', { name: 'Try again' }))
    expect(title()).toBe('Developing')
  })
})
