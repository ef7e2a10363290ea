import type { Locator, Route } from '@playwright/test'
import type { RequestListener } from 'node:http'
import { startBuildServer } from './build-server.ts'
import { expect, findingsAreThere, main, openIndex, rows, test } from './reader.ts'

const text = { 'Content-Type': 'text/plain' }
const megabyte = Buffer.alloc(1024 * 1024, 'a')

/** What a server may do to a wire, and what is said of it. */
const faults: Readonly<Record<string, { answer: RequestListener; words: string }>> = {
  'breaks off': {
    answer: (request, response) => {
      response.writeHead(200, { ...text, 'Content-Length': '5000' }).write('-\nHarbour reopens')
      setTimeout(() => request.socket.destroy(), 200)
    },
    words: 'The file broke off after 17 of 5000 bytes.',
  },
  'leads elsewhere': {
    answer: ({ headers }, response) => {
      const elsewhere = headers.host?.replace('localhost', '127.0.0.1')
      response.writeHead(302, { Location: `http://${elsewhere}/wires/elsewhere.txt` }).end()
    },
    words: 'The address of the file leads on to another address, which is not followed.',
  },
  'announces 100 MB': {
    answer: (_, response) =>
      void response
        .writeHead(200, { ...text, 'Content-Length': `${100 * megabyte.length}` })
        .write('-'),
    words: 'The file is larger than 32 MB, the most that is read.',
  },
  'sends 100 MB unannounced': {
    answer: (_, response) => {
      response.writeHead(200, text)
      let sent = 0
      const send = (): void => {
        if (sent++ < 100) response.write(megabyte, send)
        else response.end()
      }
      send()
    },
    words: 'The file is larger than 32 MB, the most that is read.',
  },
}

test('what a server may do to a wire is told apart; Retry keeps the filters, and a slow one can be cancelled', async ({
  page,
}) => {
  let strays = 0
  let answer: RequestListener | null = null
  const server = await startBuildServer({
    answers: {
      '/wires/elsewhere.txt': () => void strays++,
      '/wires/odd.txt': (request, response) =>
        answer
          ? answer(request, response)
          : void response.writeHead(200, text).end('-\nHarbour reopens\n-\nMayor opens library\n'),
      // It never answers.
      '/wires/slow.txt': () => {},
      '/wires/latin.txt': (_, response) =>
        void response
          .writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' })
          .end(Buffer.from('-\nMünchen größer als gedacht\n', 'latin1')),
    },
  })
  for (const [name, fault] of Object.entries(faults))
    await test.step(name, async () => {
      answer = fault.answer
      await page.goto(`${server.address}/?q=mayor&wire=wires/odd.txt`)
      await expect(main(page).getByRole('alert')).toHaveText(fault.words)
      answer = null
      await main(page).getByRole('button', { name: 'Retry' }).click()
      await expect(rows(page)).toHaveText(['Mayor opens library'])
    })
  expect(strays).toBe(0)
  await test.step('sends another character set than it says', async () => {
    await page.goto(`${server.address}/?wire=wires/latin.txt`)
    await expect(rows(page)).toHaveText(['München größer als gedacht'])
  })
  await test.step('is slow: its progress is shown, and it can be cancelled', async () => {
    await page.goto(`${server.address}/?wire=wires/slow.txt`)
    await expect(page.getByText('Reading the file…')).toBeVisible()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(main(page).getByRole('alert')).toHaveText('Loading was cancelled.')
    await expect(main(page).getByRole('button', { name: 'Retry' })).toBeVisible()
  })
  await server.stop()
})

/** Where an element begins in the window (CSS pixels). */
const topOf = (target: Locator): Promise<number> =>
  target.evaluate((part) => part.getBoundingClientRect().top)

test('what comes late in the dialog of opening stands at its end, and moves nothing', async ({
  page,
}) => {
  const held: Route[] = []
  await page.route('**/wires/index.json', (route) => void held.push(route))
  await openIndex(page)
  await page.getByRole('button', { name: 'Open…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Open news' })
  const tab = dialog.getByRole('tab', { name: 'On this site' })
  const files = dialog.getByRole('tab', { name: 'Files' })
  const place = await topOf(files)
  await expect(dialog.getByRole('heading', { name: 'Recent' })).toBeVisible()
  expect(await topOf(files)).toBe(place)
  await tab.click()
  const field = dialog.getByLabel('Address on this site')
  const before = [await topOf(tab), await topOf(field)]
  expect(before[0]).toBe(place)
  await expect(dialog.getByRole('link')).toHaveCount(0)
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await Promise.all(held.map((route) => route.continue()))
  await expect(dialog.getByRole('link').first()).toBeVisible()
  expect([await topOf(tab), await topOf(field)]).toEqual(before)
})

for (const way of ['paste', 'drop'] as const)
  test(`a ${way} that is the first act is not lost, where data are saved`, async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    )
    const held: Route[] = []
    let holds = true
    await page.route(/\/assets\/(?:opening|reading)-[\w-]{8}\.js$/, (route) =>
      holds ? void held.push(route) : route.continue(),
    )
    await page.goto('/')
    await findingsAreThere(page)
    if (way === 'paste') {
      await page.evaluate(() => navigator.clipboard.writeText('-\nFerry sails\n-\nQuay bell rings'))
      await page.keyboard.press('Control+v')
    } else
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File(['-\nFerry sails\n-\nQuay bell rings'], 'ferry.txt'))
        for (const type of ['dragover', 'drop'])
          document.body.dispatchEvent(
            new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
          )
      })
    await expect.poll(() => held.length).toBeGreaterThan(0)
    holds = false
    await Promise.all(held.map((route) => route.continue()))
    await expect(rows(page)).toHaveText(['Ferry sails', 'Quay bell rings'])
  })

test('a panel whose code is on its way is no empty box', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.route(/\/assets\/reading-[\w-]{8}\.js$/, () => {})
  await page.goto('/')
  await findingsAreThere(page)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  const panel = page.locator('#more-pages')
  await expect(panel).toBeEmpty()
  await expect(panel).toHaveCSS('animation-delay', '0.5s')
  const said = () => panel.evaluate((box) => getComputedStyle(box, '::before').content)
  expect(await said()).toBe('"Loading…"')
})
