import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { anEditionIsKept } from './editions.ts'
import { everyKeyIsHeard, goWithin, headlinePath, opened } from './reader.ts'
import { keptRows, monday, openFiles, tuesday, wireFile } from './wires.ts'

const toast = (page: Page) => page.getByRole('status')

/** Does something with the database of the library, in the page. */
const changeStored = (page: Page, change: 'cut' | 'lose' | 'spoil'): Promise<void> =>
  page.evaluate(
    (change) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('wireside')
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('bytes', 'readwrite')
          const bytes = transaction.objectStore('bytes')
          const walk = bytes.openCursor()
          walk.addEventListener('success', () => {
            const cursor = walk.result
            if (!cursor) return
            const value: Uint8Array = cursor.value
            if (change === 'lose') cursor.delete()
            else if (change === 'cut') cursor.update(value.slice(0, 9))
            else cursor.update(value.map((byte, index) => (index === 5 ? byte ^ 1 : byte)))
            cursor.continue()
          })
          transaction.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
          transaction.addEventListener('abort', () => reject(new Error('aborted')))
        })
      }),
    change,
  )

test('a wire that is opened is kept and counted, can be renamed, removed and brought back, in another tab too', async ({
  page,
  context,
}) => {
  await test.step('a wire that is opened is kept, counted, and there after a reload', async () => {
    await page.goto('/')
    await openFiles(page, [monday])
    await goWithin(page, '/library')
    await expect(keptRows(page)).toHaveCount(1)
    await expect(keptRows(page)).toContainText('2026-11-23.txt')
    await expect(keptRows(page)).toContainText('5 headlines')
    // One line of 40 px a wire, all its facts in columns.
    await expect
      .poll(() =>
        keptRows(page)
          .locator('[data-row]')
          .evaluate((row) => row.getBoundingClientRect().height),
      )
      .toBe(40)
    // The longest size there is stands whole in its column.
    const size = keptRows(page).getByText(/^\d{3} bytes$/)
    expect(await size.evaluate((fact) => fact.scrollWidth - fact.clientWidth)).toBe(0)
    await expect(page.getByText('No edition is kept here yet')).toHaveCount(0)
    await expect(keptRows(page)).toContainText('1 article')
    await expect(keptRows(page)).toContainText('SF-PST')
    await expect(page.getByText(/Wireside uses .* are left/)).toBeVisible()
    await page.reload()
    await keptRows(page).getByRole('link').click()
    await expect(page.getByRole('main')).toContainText('Alpine tunnel reopens after rockfall')
  })
  await test.step('a wire is renamed, removed, and brought back', async () => {
    await goWithin(page, '/library')
    await page.getByRole('button', { name: 'Rename 2026-11-23.txt' }).click()
    await page.getByLabel('New name of 2026-11-23.txt').fill('Monday')
    await page.keyboard.press('Enter')
    await expect(keptRows(page)).toContainText('Monday')
    const before = await countItems(page)
    await page.getByRole('button', { name: 'Remove Monday' }).click()
    await expect(keptRows(page)).toHaveCount(0)
    await expect.poll(() => countItems(page)).toBe(before - 6)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(keptRows(page)).toContainText('Monday')
    // A link to one of its items leads to it again.
    await expect.poll(() => countItems(page)).toBe(before)
  })
  await test.step('what one tab changes is seen in the other', async () => {
    const other = await context.newPage()
    await other.goto('/library')
    await other.getByRole('button', { name: 'Remove Monday' }).click()
    await expect(keptRows(page)).toHaveCount(0)
    await other.getByRole('button', { name: 'Undo' }).click()
    await expect(keptRows(page)).toHaveCount(1)
    await keptRows(other).filter({ hasText: 'Monday' }).getByRole('link').click()
    await expect(other.getByRole('main')).toContainText('Alpine tunnel')
  })
})

test('a message leaves the bar of what is chosen free, and the last row too', async ({ page }) => {
  await page.goto('/')
  await openFiles(page, [monday, tuesday])
  await goWithin(page, '/library')
  await everyKeyIsHeard(page)
  for (const width of [1280, 390])
    await test.step(`${width} px wide`, async () => {
      await page.setViewportSize({ width, height: 844 })
      for (const box of await page.getByRole('checkbox').all()) await box.check()
      await page.getByRole('heading', { name: 'Library' }).click()
      await page.keyboard.press('z')
      const message = toast(page).filter({ hasText: 'Nothing to undo' })
      const bar = page.getByText(/chosen$/)
      await expect(message).toBeVisible()
      const [above, below] = [await message.boundingBox(), await bar.boundingBox()]
      expect(above!.y + above!.height).toBeLessThan(below!.y)
      for (const name of [/^Clear$/, /^Export \d/, /^Remove \d edition/])
        await page.getByRole('button', { name }).click({ trial: true })
      await page.keyboard.press('End')
      const row = page.locator('[data-row]').last()
      await expect
        .poll(async () => {
          const [last, edge] = [await row.boundingBox(), await bar.boundingBox()]
          return last!.y + last!.height < edge!.y
        })
        .toBe(true)
    })
})

test('a link to any headline of a long list leads to it on the device, until it is removed', async ({
  page,
}) => {
  const headlines = Array.from({ length: 4500 }, (_, at) => `Ferry ${at} leaves the harbour`)
  await page.goto('/')
  await anEditionIsKept(page)
  const before = await countItems(page)
  await openFiles(page, [wireFile('long.txt', headlines)])
  await expect.poll(() => countItems(page)).toBe(before + 4500)
  await page.goto(headlinePath('Ferry 4321 leaves the harbour'))
  await expect(opened(page)).toContainText('Ferry 4321')
  await expect(page).toHaveURL(/wire=kept/)
  await goWithin(page, '/library')
  await page.getByRole('button', { name: 'Remove long.txt' }).click()
  await expect.poll(() => countItems(page)).toBe(before)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => countItems(page)).toBe(before + 4500)
})

/** How many items kept wires are found by. */
const countItems = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('wireside')
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction('items').objectStore('items').getAll()
          asked.addEventListener('success', () => {
            opening.result.close()
            resolve(asked.result.flat().length)
          })
          asked.addEventListener('error', () => reject(new Error('no items')))
        })
      }),
  )

test('the library goes out as one zip, and comes back elsewhere; a zip that is none is refused', async ({
  page,
  browser,
}) => {
  await test.step('the library goes out as one zip, and comes back elsewhere', async () => {
    await page.goto('/')
    // The site's own edition goes with them.
    await anEditionIsKept(page)
    await openFiles(page, [monday, tuesday])
    await goWithin(page, '/library')
    const exportAll = page.getByRole('button', { name: 'Export all…' })
    await exportAll.click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Editions as a zip' }).click(),
    ])
    const buffer = readFileSync(await download.path())
    await exportAll.click()
    const [ninjs] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Headlines as ninjs' }).click(),
    ])
    const { type, associations } = JSON.parse(readFileSync(await ninjs.path(), 'utf8'))
    expect(type).toBe('composite')
    expect(associations.map(({ name }: { readonly name: string }) => name)).toContain(
      'Alpine tunnel reopens after rockfall',
    )
    const zip = { name: 'wireside-library.zip', mimeType: 'application/zip', buffer }

    await page.getByLabel('Read a zip back…').setInputFiles(zip)
    await expect(toast(page).filter({ hasText: '3 were here already' })).toBeVisible()
    await expect(keptRows(page)).toHaveCount(2)

    const elsewhere = await browser.newContext()
    const there = await elsewhere.newPage()
    await there.goto('/library')
    await everyKeyIsHeard(there)
    await there.getByLabel('Read a zip back…').setInputFiles(zip)
    await expect(toast(there).filter({ hasText: '3 editions read back' })).toBeVisible()
    await expect(keptRows(there).filter({ hasText: '2026-11-24.txt' })).toHaveCount(1)
    await keptRows(there).filter({ hasText: '2026-11-23.txt' }).getByRole('link').click()
    await expect(there.getByRole('main')).toContainText('Alpine tunnel reopens after rockfall')
    // Its items are found, by links of the device it came from as well.
    for (const wire of ['', '?wire=kept:0123456789abcdef']) {
      await there.goto(headlinePath('Alpine tunnel reopens after rockfall') + wire)
      await expect(opened(there)).toContainText('Alpine tunnel reopens after rockfall')
      await expect(there).toHaveURL(/wire=kept(?::|%3A)(?!0123456789abcdef)/)
    }
    await elsewhere.close()
  })
  await test.step('a zip that is none is refused, and nothing is lost by it', async () => {
    const buffer = Buffer.from('PK\u0003\u0004 but no more')
    await page
      .getByLabel('Read a zip back…')
      .setInputFiles({ name: 'half.zip', mimeType: 'application/zip', buffer })
    await expect(page.getByRole('dialog', { name: 'Not read back' })).toContainText(
      'no zip archive',
    )
    await expect(keptRows(page)).toHaveCount(2)
  })
})

test('a wire damaged on disk says so, in whatever way it is, and the others stand', async ({
  page,
}) => {
  await page.goto('/')
  for (const change of ['cut', 'lose', 'spoil'] as const)
    await test.step(change, async () => {
      await openFiles(page, [wireFile(`${change}.txt`, [`A headline that is soon ${change}`])])
      await changeStored(page, change)
      await page.reload()
      await expect(page.getByRole('alert').first()).toContainText('was damaged where it is kept')
    })
  await openFiles(page, [tuesday])
  await expect(page.getByRole('main')).toContainText('Storm warning')
  await goWithin(page, '/library')
  await expect(keptRows(page)).toHaveCount(4)
})

test('a full device: reading goes on, and that nothing is kept is said', async ({
  page,
  baseURL,
}) => {
  // Before the first write: for a while after one the browser goes by the room that it found then.
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 60_000 })
  await page.goto('/')
  const article = `A title\n${randomBytes(150_000)
    .toString('hex')
    .replace(/(.{9})/g, '$1 ')}`
  await openFiles(page, [wireFile('long.txt', ['Headline of a long day', 'Another'], article)])
  await expect(toast(page).filter({ hasText: /no room left/ })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Headline of a long day')
  await page.getByRole('button', { name: 'Open…' }).click()
  await page.getByRole('link', { name: 'All editions in the library' }).click()
  await expect(keptRows(page)).toContainText('gone when the page is closed')
})

test('without any storage reading goes on, and that nothing is kept is said', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      },
    }),
  )
  await page.goto('/')
  await openFiles(page, [monday])
  await expect(toast(page).filter({ hasText: 'This browser keeps nothing here' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Alpine tunnel')
})

test('storage that another tab holds up is waited for, and used when it comes', async ({
  page,
  context,
}) => {
  const holder = await context.newPage()
  await holder.route('**/old', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>old</title>' }),
  )
  await holder.goto('/old')
  await holder.evaluate(
    () =>
      new Promise<void>((resolve) => {
        // An earlier version that does not make way.
        const opening = indexedDB.open('wireside', 1)
        opening.addEventListener('upgradeneeded', () => {
          opening.result.createObjectStore('wires', { keyPath: 'id' })
          opening.result.createObjectStore('bytes')
        })
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('wires', 'readwrite')
          const record = { id: 'a1', name: 'old.txt', origin: 'file', openedAt: 5, size: 3 }
          writing.objectStore('wires').put(record)
          writing.addEventListener('complete', () => resolve())
        })
      }),
  )
  await page.goto('/library')
  const list = page.getByRole('main')
  await expect(list).toContainText('The storage of this browser has not opened yet')
  await expect(list).not.toContainText('No edition is kept here yet')
  await openFiles(page, [monday])
  await expect(list).toContainText('Alpine tunnel')
  await expect(toast(page).filter({ hasText: 'the edition is kept once it does' })).toBeVisible()
  await holder.close()
  await page.getByRole('button', { name: 'Open…' }).click()
  await page.getByRole('link', { name: 'All editions in the library' }).click()
  await expect(keptRows(page)).toContainText([monday.name, 'old.txt'])
  await expect(list).not.toContainText('gone when the page is closed')
  await page.reload()
  await expect(keptRows(page)).toContainText([monday.name, 'old.txt'])
})

test('a library of the first version keeps its wires, and they are counted', async ({ page }) => {
  await page.route('**/old', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>old</title>' }),
  )
  await page.goto('/old')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('wireside', 1)
        opening.addEventListener('upgradeneeded', () => {
          opening.result.createObjectStore('wires', { keyPath: 'id' })
          opening.result.createObjectStore('bytes')
        })
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction(['wires', 'bytes'], 'readwrite')
          const bytes = new TextEncoder().encode('-\nAn old headline\n-\nAn older one\n')
          const size = bytes.byteLength
          writing
            .objectStore('wires')
            .put({ id: 'a1', name: 'old.txt', origin: 'file', openedAt: 5, size })
          writing.objectStore('bytes').put(bytes, 'a1')
          writing.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
  )
  await page.goto('/library')
  await expect(keptRows(page)).toContainText('old.txt')
  await expect(keptRows(page)).toContainText('2 headlines')
  await keptRows(page).getByRole('link').click()
  await expect(page.getByRole('main')).toContainText('An older one')
})

test('the site’s wires are listed, and only what is opened is fetched', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const wiresAsked = (): readonly string[] =>
    asked.filter((path) => path.startsWith('/wires/') && path !== '/wires/lexicon.json')
  await page.goto('/library')
  await expect(page.getByRole('main')).toContainText('sf-pst')
  expect(wiresAsked()).toEqual(['/wires/index.json'])
  await page.goto('/')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeAttached()
  expect(wiresAsked().slice(1)).toEqual(['/wires/sf-pst.txt'])
})

test('of several wires on the device a search looks into all, and a headline leads to its other wording in another', async ({
  page,
}) => {
  await page.goto('/')
  await test.step('a search may look into all wires of the device', async () => {
    await openFiles(page, [monday, tuesday])
    await page.getByRole('searchbox').fill('tunnel')
    await page.getByLabel(/Search all kept editions/).check()
    const others = page.getByRole('region', { name: 'Other editions of this device' })
    await expect(others).toContainText('1 match in other editions')
    await page.reload()
    // What is new comes above it once that has been compared: a link that moves in the press is missed.
    await expect(page.getByRole('button', { name: 'Mark as seen' })).toBeVisible()
    await others.getByRole('link', { name: 'Alpine tunnel reopens after rockfall' }).click()
    await expect(opened(page)).toContainText('Alpine tunnel reopens after rockfall')
  })
  await test.step('from a headline to its other wording in another wire no page is shown between', async () => {
    await openFiles(page, [wireFile('one.txt', ['Ferry crews strike over pay in Oslo harbour'])])
    await openFiles(page, [
      wireFile('two.txt', ['Ferry crews end strike over pay in Oslo harbour']),
    ])
    await page
      .getByRole('main')
      .getByRole('link', { name: /crews end strike/ })
      .click()
    const other = page.getByRole('main').getByRole('link', { name: /crews strike over pay/ })
    await expect(other).toBeVisible()
    const shown = await page.evaluateHandle(() => {
      const titles = new Set<string>()
      new MutationObserver(() => {
        titles.add(document.querySelector('main [aria-expanded=true]')?.textContent ?? 'none')
      }).observe(document.body, { childList: true, subtree: true, characterData: true })
      return titles
    })
    await other.click()
    await expect(opened(page)).toContainText('Ferry crews strike over pay in Oslo harbour')
    const titles = await shown.evaluate((titles) => [...titles])
    expect(titles.filter((title) => !/^Ferry crews (?:end )?strike over pay/.test(title))).toEqual(
      [],
    )
  })
})

test('a large wire whose bytes the browser has lost is said to be damaged, and can be removed', async ({
  page,
}) => {
  await page.goto('/')
  const article = `A title\n${'A sentence of a wire of many bytes. '.repeat(30_000)}`
  await openFiles(page, [wireFile('large.txt', ['One headline', 'Another'], article)])
  await page.addInitScript(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'))
  })
  await page.goto('/library')
  await keptRows(page).getByRole('link').click()
  await expect(page.getByRole('alert').first()).toContainText('was damaged where it is kept')
  await goWithin(page, '/library')
  await keptRows(page)
    .getByRole('button', { name: /^Remove/ })
    .click()
  await expect(keptRows(page)).toHaveCount(0)
})
