import { afterEach, expect, test, vi } from 'vitest'
import { showTypefaceOnNewPage } from '../../../src/browser/settings/shown-typeface.ts'
import { fetchTypeface } from '../../../src/browser/settings/typeface.ts'

const ITALIC = "italic 1em 'Newsreader Variable'"

const shown = (): string | undefined => document.documentElement.dataset['typeface']

/** A first visit on a device whose fitted serifs are what `status` says; blocks move by so many pixels with the typeface. */
async function visit(status: FontFaceLoadStatus, shift: number) {
  document.body.innerHTML = '<main><h2>Harbour wall holds</h2><p>was: Harbour wall fails</p></main>'
  vi.stubGlobal('getComputedStyle', () => ({ fontStyle: 'italic' }))
  const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => {
    const top = shown() ? 100 + shift : 100
    return new DOMRect(0, top, 300, 40)
  })
  const fonts = [
    { family: 'Newsreader Variable', status: 'loaded' },
    { family: '"Any Georgia"', status },
  ]
  Object.defineProperty(document, 'fonts', {
    value: Object.assign(fonts, { load: async (font: string) => asked.push(font) }),
    configurable: true,
  })
  const asked: string[] = []
  await fetchTypeface()
  return { measured, asked }
}

afterEach(() => {
  showTypefaceOnNewPage()
  delete document.documentElement.dataset['typeface']
  Reflect.deleteProperty(document, 'fonts')
})

test('is shown at once where it moves nothing', async () => {
  const { asked } = await visit('loaded', 0)
  expect(shown()).toBe('here')
  expect(asked).toContain(ITALIC)
})

test('waits for the next page where it would move what is read', async () => {
  await visit('loaded', 20)
  expect(shown()).toBeUndefined()
  showTypefaceOnNewPage()
  expect(shown()).toBe('here')
})

test('waits for the next page, with nothing laid out to see and no italics fetched, where no serif of the device is fitted', async () => {
  const { measured, asked } = await visit('error', 0)
  expect(measured).not.toHaveBeenCalled()
  expect(asked).not.toContain(ITALIC)
  expect(shown()).toBeUndefined()
  showTypefaceOnNewPage()
  expect(shown()).toBe('here')
})
