import type { Page } from '@playwright/test'
import {
  everyPartIsThere,
  expect,
  goWithin,
  main,
  openIndex,
  rows,
  serveWire,
  test,
} from './reader.ts'
import { harbourWire } from '../wires.ts'

const file = (name: string, content = harbourWire) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
})

const foreign = (page: Page) =>
  page.getByRole('region', { name: 'Edition that is not this site’s own' })

async function openFiles(page: Page, files: readonly ReturnType<typeof file>[]): Promise<void> {
  await page.getByRole('button', { name: 'Open…' }).click()
  await page
    .getByRole('dialog', { name: 'Open news' })
    .getByLabel('Choose files…')
    .setInputFiles([...files])
}

test('a file opens, is announced on every page, after a reload too, and never becomes the default', async ({
  page,
}) => {
  await test.step('a file opens, is announced on every page and after a reload', async () => {
    await openIndex(page)
    await openFiles(page, [file('harbour.txt')])
    await expect(rows(page)).toHaveText([
      'Harbour strike ends after nine days',
      'Mayor opens new library: council',
    ])
    await expect(foreign(page)).toContainText('You are reading harbour.txt, from this device')
    await page.reload()
    await expect(rows(page)).toHaveCount(2)
    await expect(foreign(page)).toBeVisible()
    for (const name of ['Quotes', 'Developing', 'Saved', 'Headlines']) {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click()
      await expect(foreign(page)).toBeVisible()
    }
    await rows(page).first().click()
    await expect(foreign(page)).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(foreign(page)).toBeVisible()
    await page.emulateMedia({ media: null })
    await foreign(page).getByRole('link', { name: 'Back to this site’s edition' }).click()
    await expect(rows(page)).toHaveCount(50)
    await expect(foreign(page)).toHaveCount(0)
  })
  await test.step('a wire that was opened never becomes the default, and is kept for later', async () => {
    await openIndex(page)
    await expect(rows(page)).toHaveCount(50)
    await page.getByRole('button', { name: 'Open…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Open news' })
    await dialog.getByRole('link', { name: /^harbour\.txt/ }).click()
    await expect(rows(page)).toHaveCount(2)
  })
})

test('a file can be dropped anywhere; a paste opens outside a field alone', async ({ page }) => {
  await test.step('a paste opens where it is the first thing that the reader does', async () => {
    await page.goto('/')
    await everyPartIsThere(page)
    await page.evaluate((text) => navigator.clipboard.writeText(text), harbourWire)
    await page.keyboard.press('Control+v')
    await expect(foreign(page)).toContainText('pasted text')
    await expect(rows(page)).toHaveText([/^Harbour/, /^Mayor/])
  })
  await test.step('a paste outside a field opens, inside a field it is only pasted', async () => {
    await goWithin(page, '/')
    await page.evaluate((text) => navigator.clipboard.writeText(text), 'ferragni')
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('Control+v')
    await expect(page.getByRole('searchbox')).toHaveValue('ferragni')
    await expect(rows(page)).toHaveCount(2)
    await expect(foreign(page)).toHaveCount(0)

    await page.evaluate((text) => navigator.clipboard.writeText(text), harbourWire)
    await rows(page).first().focus()
    await page.keyboard.press('Control+v')
    await expect(foreign(page)).toContainText('pasted text')
    await expect(rows(page)).toHaveText([/^Harbour/, /^Mayor/])
  })
  await test.step('a file can be dropped anywhere', async () => {
    const dataTransfer = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([`${text}\n`], 'dropped.txt', { type: 'text/plain' }))
      return transfer
    }, harbourWire)
    await page.dispatchEvent('main', 'dragover', { dataTransfer })
    await expect(page.getByText('Drop to open it here')).toBeVisible()
    await page.dispatchEvent('main', 'drop', { dataTransfer })
    await expect(rows(page)).toHaveCount(2)
    await expect(foreign(page)).toContainText('dropped.txt')
    await expect(page.getByText('Drop to open it here')).toHaveCount(0)
  })
})

test('text and addresses can be given in the dialog, and a link can name a wire of this site', async ({
  page,
}) => {
  await test.step('text and addresses can be given in the dialog', async () => {
    await serveWire(page, harbourWire, '/wires/harbour.txt')
    await openIndex(page)
    const dialog = page.getByRole('dialog', { name: 'Open news' })
    await page.getByRole('button', { name: 'Open…' }).click()
    await dialog.getByRole('tab', { name: 'Paste text' }).click()
    await dialog.getByLabel('Text of an edition').fill('{\\rtf1 Quay bell rings}')
    await dialog.getByRole('button', { name: 'Open this text' }).click()
    await expect(dialog.getByRole('alert')).toContainText('This is RTF')
    await expect(dialog.getByLabel('Text of an edition')).toHaveValue('{\\rtf1 Quay bell rings}')
    await dialog.getByLabel('Text of an edition').fill('-\nA single headline')
    await dialog.getByRole('button', { name: 'Open this text' }).click()
    await expect(rows(page)).toHaveText(['A single headline'])
    await page.getByRole('button', { name: 'Open…' }).click()
    await dialog.getByRole('tab', { name: 'On this site' }).click()
    await dialog.getByLabel('Address on this site').fill('wires/harbour.txt')
    await dialog.getByRole('button', { name: 'Open this address' }).click()
    await expect(rows(page)).toHaveCount(2)
    await expect(page).toHaveURL(/\?wire=wires\/harbour\.txt$/)
    await page.getByRole('button', { name: 'Open…' }).click()
    await dialog.getByRole('link', { name: /^sf-pst/ }).click()
    await expect(rows(page)).toHaveCount(50)
  })
  await test.step('a link can name a wire of this site', async () => {
    await serveWire(page, harbourWire, '/wires/harbour.txt')
    await page.goto('/?wire=wires/harbour.txt')
    await expect(rows(page)).toHaveCount(2)
    await expect(foreign(page)).toContainText('from /wires/harbour.txt on this site')
    await rows(page).first().click()
    await expect(page).toHaveURL(/\/h\/harbour-strike.*\?wire=/)
  })
})

/** Requests for a wire, and any that went to another origin. */
const wiresAndStrangers = (requests: readonly string[], home: string): readonly string[] =>
  requests
    .map((address) => new URL(address))
    .filter(
      ({ origin, pathname }) =>
        origin !== new URL(home).origin ||
        (pathname.startsWith('/wires') && pathname !== '/wires/lexicon.json'),
    )
    .map(({ href }) => href)

/** All kinds of them stand in the tests of `readWireSource`; these are the ones that browsers read in their own way. */

test('addresses that a link must not name send no request elsewhere, and say what to do, on first opening too', async ({
  page,
  context,
}) => {
  // The site's own edition, which stands in between, would ask for what is new as soon as there is time for it.
  await page.addInitScript(() => localStorage.setItem('wireside.preferences.1', '{"live":false}'))
  await test.step('a refused address says what to do, on first opening too', async () => {
    const requests: string[] = []
    context.on('request', (request) => requests.push(request.url()))
    await page.goto('/?wire=https://evil.example/w.txt')
    await expect(main(page).getByRole('alert')).toContainText('this one lies on evil.example')
    await main(page).getByRole('link', { name: 'Go to this site’s edition' }).click()
    await expect(rows(page)).toHaveCount(50)
    expect(wiresAndStrangers(requests, page.url())).toEqual([
      expect.stringMatching(/\/wires\/sf-pst\.txt$/),
    ])
  })
  await test.step('addresses that a link must not name send no request elsewhere', async () => {
    const requests: string[] = []
    context.on('request', (request) => requests.push(request.url()))
    const before = requests.length
    const { host, port } = new URL(page.url())
    const addresses = [
      'https://evil.example/w.txt',
      '////evil.example/w.txt',
      '/\\evil.example/w.txt',
      'http:\\\\evil.example\\w.txt',
      'ht\ntp://evil.example/w.txt',
      '/\t/evil.example/w.txt',
      `http://${host}@evil.example/w.txt`,
      `http://user:word@${host}/wires/sf-pst.txt`,
      `http://localhost:${Number(port) + 1}/wires/sf-pst.txt`,
      'http://evil。example/w.txt',
      `${'JaVaScRiPt'}:alert(1)//wires/sf-pst.txt`,
      'data:text/plain,-%0Aheadline',
      'blob:http://localhost/1234',
      'file:///etc/passwd',
      `wires/${'x'.repeat(2000)}.txt`,
    ]
    const answers = await page.evaluate(async (all) => {
      const said: string[] = []
      // oxlint-disable-next-line consistent-function-scoping -- it runs in the page
      const go = async (address: string, selector: string): Promise<string> => {
        history.pushState({}, '', address)
        dispatchEvent(new PopStateEvent('popstate'))
        for (let frame = 0; frame < 300; frame++) {
          await new Promise((resolve) => requestAnimationFrame(resolve))
          const found = document.querySelector(`main ${selector}`)
          if (found) return found.textContent ?? ''
        }
        return 'nothing was said'
      }
      for (const wire of all) {
        said.push(await go(`/?${new URLSearchParams({ wire }).toString()}`, '[role=alert]'))
        await go('/nowhere', 'section:not(:has([role=alert]))')
      }
      return said
    }, addresses)
    const refusal =
      /^(The address of the source|Sources are not opened from|Only files of this site are opened)/
    expect(answers.filter((answer) => !refusal.test(answer))).toEqual([])
    expect(answers).toHaveLength(addresses.length)
    expect(wiresAndStrangers(requests.slice(before), page.url())).toEqual([])
  })
})

for (const hasTouch of [false, true])
  test.describe(hasTouch ? 'by touch' : 'by mouse', () => {
    test.use({ hasTouch })

    test('the order of several files is named at the height of its choices', async ({ page }) => {
      await openIndex(page)
      await openFiles(page, [file('one.txt'), file('two.txt')])
      const order = page.getByRole('group', { name: 'Order' })
      const centres = await order.locator('legend, label:first-child').evaluateAll((parts) =>
        parts.map((part) => {
          const words = document.createRange()
          words.selectNodeContents(part.lastChild ?? part)
          const { top, bottom } = words.getBoundingClientRect()
          return (top + bottom) / 2
        }),
      )
      expect(centres).toHaveLength(2)
      expect(Math.abs((centres[0] ?? 0) - (centres[1] ?? 9))).toBeLessThan(0.3)
    })
  })
