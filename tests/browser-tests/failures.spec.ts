import { aWireIsStored } from './editions.ts'
import { keptRows, openFiles, wireFile } from './wires.ts'
import { everyPartIsThere, expect, goWithin, main, openIndex, rows, test, toast } from './reader.ts'

const wirePath = '**/wires/sf-pst.txt'

test('offline is said as such', async ({ page, context }) => {
  await page.route(wirePath, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('/')
  await main(page).getByRole('alert').waitFor()
  await everyPartIsThere(page)
  await page.unroute(wirePath)
  await context.setOffline(true)
  await page.keyboard.press('r')
  await expect(main(page).getByRole('alert')).toContainText('This device is offline')
  await context.setOffline(false)
  await main(page).getByRole('button', { name: 'Retry' }).click()
  await expect(rows(page)).toHaveCount(50)
})

/** Fills the storage to the last byte. */
function fillStorage(): void {
  for (let size = 1 << 20; size > 0; size >>= 1)
    for (let part = 0; part < 12; part++)
      try {
        localStorage.setItem(`filler ${size} ${part}`, 'x'.repeat(size))
      } catch {
        break
      }
}

test('a full storage: marks hold on the page, and that they are not kept is said once', async ({
  page,
}) => {
  await openIndex(page)
  await page.evaluate(fillStorage)
  await rows(page).first().focus()
  await page.keyboard.press('s')
  await expect(
    toast(page, /^Saved\. This browser has no room for your data.* Back it up$/),
  ).toBeVisible()
  await page.keyboard.press('z')
  await expect(toast(page, 'Undone: Saved')).not.toContainText('no room')
  await page.keyboard.press('m')
  await expect(page.getByText('49 unread')).toBeVisible()
})

test('broken storage is no hindrance: what cannot be read is set aside, and that is said', async ({
  page,
}) => {
  const broken = '{"read":17,"saved":["<b>"]'
  await page.addInitScript((broken) => {
    localStorage.setItem('wireside.marks.1', broken)
    localStorage.setItem('wireside.preferences.1', '[null]')
    localStorage.setItem('wireside.saved.1', 'x')
  }, broken)
  await openIndex(page)
  await expect(toast(page, 'could not be read, and begin anew')).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('wireside.marks.1.corrupt'))).toBe(broken)
  await expect(page.getByText('50 unread')).toBeVisible()
  await expect(rows(page)).toHaveCount(50)
})

test('where the script of the workers cannot be had the page does their work', async ({ page }) => {
  await page.route(/\/worker-[\w-]+\.js$/, (route) => route.abort())
  await openIndex(page)
  await openFiles(page, [
    wireFile('alpha.txt', ['Alpha team wins in court', '"We won", says Minister Smith']),
  ])
  await aWireIsStored(page, 'alpha.txt')
  await goWithin(page, '/library?filter=alpha+court')
  await expect(keptRows(page).filter({ hasText: '1 match inside' })).toHaveCount(1)
  await goWithin(page, '/?q=alpha&in=all')
  await expect(main(page).getByText('1 match in other editions')).toBeVisible()
  await goWithin(page, '/quotes?in=all&q=won')
  await expect(main(page).getByText(/in \d editions$/)).toBeVisible()
  await expect(main(page).getByRole('row').filter({ hasText: 'We won' })).toBeVisible()
})

test('an edition whose record the browser cannot read hides no other and can be removed', async ({
  page,
}) => {
  await openIndex(page)
  await openFiles(page, [wireFile('one.txt', ['Ferry crews strike']), wireFile('two.txt', ['Fog'])])
  await aWireIsStored(page, 'two.txt')
  await page.addInitScript(() => {
    const { get, getAll } = IDBObjectStore.prototype
    let unreadable: unknown = null
    IDBObjectStore.prototype.getAll = function (...asked) {
      if (this.name === 'wires') throw new DOMException('unreadable', 'DataError')
      return getAll.apply(this, asked)
    }
    IDBObjectStore.prototype.get = function (key) {
      if (this.name === 'wires') unreadable ??= key
      if (key === unreadable) throw new DOMException('unreadable', 'DataError')
      return get.call(this, key)
    }
  })
  await page.goto('/library')
  const damaged = keptRows(page).filter({ hasText: 'unnamed edition' })
  await expect(damaged).toHaveCount(1)
  await expect(keptRows(page)).toHaveCount(2)
  await damaged.getByRole('button', { name: 'Remove unnamed edition' }).click()
  await expect(damaged).toHaveCount(0)
  await expect(keptRows(page)).toHaveCount(1)
})
