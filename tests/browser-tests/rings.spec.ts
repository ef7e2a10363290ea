import type { Page } from '@playwright/test'
import { articlePath, expect, goWithin, openIndex, serveWire, test } from './reader.ts'

/** What of the ring around the focus lies outside of the window, or of an element that cuts off what lies beyond it. */
const cutOff = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement ?? document.body
    const ringed = focused.closest('.ringed') ?? focused
    const ring = getComputedStyle(ringed)
    if (ring.outlineStyle === 'none') return ''
    const by = parseFloat(ring.outlineWidth) + parseFloat(ring.outlineOffset)
    const { left, right, top, bottom } = ringed.getBoundingClientRect()
    const box = [left - by, top - by, -right - by, -bottom - by]
    const isWithin = (edges: readonly number[]) =>
      edges.every((at, side) => (box[side] ?? -Infinity) > at - 0.6)
    const cuts: string[] = isWithin([0, 0, -innerWidth, -innerHeight]) ? [] : ['the window']
    for (let part = ringed.parentElement; part; part = part.parentElement) {
      const { overflowX, overflowClipMargin, borderTopWidth, borderLeftWidth } =
        getComputedStyle(part)
      const margin = overflowX === 'clip' ? parseFloat(overflowClipMargin) || 0 : 0
      const [x, y] = [parseFloat(borderLeftWidth) - margin, parseFloat(borderTopWidth) - margin]
      const cut = part.getBoundingClientRect()
      const edges = [cut.left + x, cut.top + y, x - cut.right, y - cut.bottom]
      const isCutting = overflowX !== 'visible' && part.matches('body *')
      if (isCutting && !isWithin(edges)) cuts.push(part.outerHTML.slice(0, 60))
      if (part.matches('dialog, [popover]')) break
    }
    return cuts.length > 0 ? `${focused.outerHTML.slice(0, 80)} in ${cuts.join(' and ')}` : ''
  })

/** Goes to a page as a link does, and to its first link: Tab goes on from there as on a page that is loaded. */
async function goToTop(page: Page, address: string): Promise<void> {
  await goWithin(page, address)
  await page.getByRole('link', { name: 'Skip to the content' }).focus()
  await expect.poll(() => cutOff(page)).toBe('')
}

/** Goes on by Tab; the ring is whole at each step. */
async function goOn(page: Page, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab')
    await expect.poll(() => cutOff(page)).toBe('')
  }
}

for (const { width, hasTouch } of [
  { width: 1280, hasTouch: false },
  { width: 390, hasTouch: true },
])
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 }, hasTouch })

    test('no ring around the focus is cut off in the list, its menus and dialogs, in an article, the table of quotes and a list with sections of its own', async ({
      page,
    }) => {
      test.slow()
      await openIndex(page)
      await goOn(page, 34)
      const menus = [/^More for this list$/, 'Places', ...(hasTouch ? ['More'] : [/^\d+ more$/])]
      for (const name of menus)
        await test.step(String(name), async () => {
          await page.getByRole('button', { name, exact: true }).last().press('Enter')
          await goOn(page, 5)
          await page.keyboard.press('Escape')
        })
      await page.keyboard.press('?')
      await goOn(page, 30)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+k')
      await page.getByRole('option').first().waitFor()
      await goOn(page, 2)
      await page.keyboard.press('Escape')
      for (const address of [articlePath, '/quotes', '/library'])
        await test.step(address, async () => {
          await goToTop(page, address)
          await goOn(page, 23)
        })
      await page.setViewportSize({ width: 820, height: 844 })
      await goToTop(page, articlePath)
      await goOn(page, 17)
      await serveWire(page, 'WORLD\n-\nFerry sails\n\nSPORT\n-\nSpurs win\n-\nDerby drawn')
      await openIndex(page)
      await goOn(page, 16)
    })
  })
