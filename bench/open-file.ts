import type { Page } from '@playwright/test'

/** Milliseconds from the choice of the file to its first rows, and to all that is found in it, as the page counts them. */
export async function openFile(
  page: Page,
  file: string,
): Promise<{ rows: number; everything: number }> {
  await page.getByRole('button', { name: 'Open…' }).click()
  await page.evaluate(() =>
    addEventListener('change', () => performance.mark('chosen'), { capture: true, once: true }),
  )
  await page.getByLabel('Choose files…').setInputFiles(file)
  const until = async (selector: string): Promise<number> => {
    const since = await page.waitForFunction(
      (wanted) => document.querySelector(wanted) && performance.measure('since', 'chosen').duration,
      selector,
      { polling: 'raf', timeout: 60_000 },
    )
    return Number(await since.jsonValue())
  }
  const rows = await until('main li[aria-posinset="1"]')
  return { rows, everything: await until('main:not([aria-busy="true"]) li[aria-posinset="1"]') }
}
