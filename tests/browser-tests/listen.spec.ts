import type { Page } from '@playwright/test'
import { expect, main, openArticle, openIndex, paragraphs, rows, test } from './reader.ts'

/** Puts a voice into the browser that says nothing aloud; `window.finish` ends the sentence it is at. */
async function giveVoice(page: Page, voices: number): Promise<void> {
  await page.addInitScript((count) => {
    const spoken: string[] = []
    let current: SpeechSynthesisUtterance | null = null
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => Array.from({ length: count }, (_, at) => ({ name: `voice ${at}` })),
      speak: (utterance: SpeechSynthesisUtterance) => {
        current = utterance
        spoken.push(`${utterance.rate} ${utterance.text}`)
      },
      cancel: () => {
        const ended = current
        current = null
        ended?.onend?.(new Event('end') as SpeechSynthesisEvent)
      },
    })
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    Reflect.set(window, 'spoken', spoken)
    Reflect.set(window, 'isSpeaking', () => current !== null)
    Reflect.set(window, 'finish', () => {
      const ended = current
      current = null
      ended?.onend?.(new Event('end') as SpeechSynthesisEvent)
    })
  }, voices)
}

const spoken = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Reflect.get(window, 'spoken'))
const finish = (page: Page): Promise<void> => page.evaluate(() => Reflect.get(window, 'finish')())
const isSpeaking = (page: Page): Promise<boolean> =>
  page.evaluate(() => Reflect.get(window, 'isSpeaking')())

test('the article is read sentence by sentence, each marked, at the speed chosen', async ({
  page,
}) => {
  await giveVoice(page, 1)
  await openArticle(page)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('button', { name: 'Listen' }).click()
  expect(await spoken(page)).toEqual([`1 ${paragraphs[0]}`])
  const marked = main(page).locator('.spoken')
  await expect(marked).toHaveText(paragraphs[0] ?? '')
  await finish(page)
  await expect(marked).toHaveText(paragraphs[1] ?? '')
  expect(await main(page).locator('p[id]').allTextContents()).toEqual(paragraphs)

  const tools = page.getByRole('group', { name: 'Listen' })
  await tools.getByRole('button', { name: 'Pause' }).click()
  expect(await isSpeaking(page)).toBe(false)
  await expect(marked).toHaveText(paragraphs[1] ?? '')
  await tools.getByRole('button', { name: 'Go on' }).click()
  await tools.getByRole('combobox', { name: 'Speed' }).selectOption('1.5')
  expect((await spoken(page)).at(-1)).toBe(`1.5 ${paragraphs[1]}`)
  await tools.getByRole('button', { name: 'Stop' }).click()
  expect(await isSpeaking(page)).toBe(false)
  await expect(marked).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible()
})

test('it falls silent when the article is left', async ({ page }) => {
  await giveVoice(page, 1)
  await openArticle(page)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('button', { name: 'Listen' }).click()
  expect(await isSpeaking(page)).toBe(true)
  await page.keyboard.press('u')
  await expect(rows(page).first()).toBeVisible()
  expect(await isSpeaking(page)).toBe(false)
})

test('after the last sentence it stops by itself', async ({ page }) => {
  await giveVoice(page, 1)
  await openArticle(page)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('button', { name: 'Listen' }).click()
  for (let step = 0; step < 60 && (await isSpeaking(page)); step++) await finish(page)
  await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible()
  const said = (await spoken(page)).map((line) => line.replace(/^1 /, ''))
  expect(said.join(' ')).toBe(paragraphs.join(' '))
})

test('without a voice there is no word about it', async ({ page }) => {
  await giveVoice(page, 0)
  await openArticle(page)
  await page.getByRole('button', { name: 'More' }).click()
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(0)
  await openIndex(page)
})
