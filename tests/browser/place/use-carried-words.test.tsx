import { act, render } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { useCarriedWords } from '../../../src/browser/place/use-carried-words.ts'

const row =
  '<ol><li data-row="one"><a data-step="push" data-item="one" href="/article/one">One</a></li></ol>'
const article = '<article><h1 tabindex="-1">One</h1></article>'
const sizes: Readonly<Record<string, string>> = { A: '20px', H1: '40px' }
const animate = vi.fn<(frames: Keyframe[]) => void>()
let places: Readonly<Record<string, DOMRect>>
let motion: 'welcome' | 'unwelcome'
let direction: 'ltr' | 'rtl'

beforeEach(() => {
  animate.mockClear()
  places = { A: new DOMRect(20, 400, 300, 24), H1: new DOMRect(120, 90, 668, 44) }
  motion = 'welcome'
  direction = 'ltr'
  vi.stubGlobal('matchMedia', () => ({ matches: motion === 'unwelcome' }))
  vi.stubGlobal('getComputedStyle', ({ tagName }: Element) => ({
    fontSize: sizes[tagName],
    direction,
  }))
  Object.assign(Element.prototype, { animate })
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return places[this.tagName] ?? new DOMRect()
  })
  return () => Reflect.deleteProperty(Element.prototype, 'animate')
})

function List() {
  useCarriedWords()
  return null
}

const main = document.createElement('main')
main.addEventListener('click', (event) => event.preventDefault())
/** Shows a page, does something on it, and has what answers drawn before the next frame, with its words in focus. */
async function go(from: string, does: () => void, to: string): Promise<void> {
  document.body.append(main)
  main.innerHTML = from
  const { unmount } = render(<List />)
  act(does)
  main.innerHTML = to
  main.querySelector<HTMLElement>('h1, a')?.focus()
  await new Promise(requestAnimationFrame)
  unmount()
}
const press = (): void => main.querySelector('a')?.click()
const stepBack = (): void => void dispatchEvent(new PopStateEvent('popstate'))
const firstFrame = (): unknown => animate.mock.calls[0]?.[0][0]

test('the title of an article comes from where its headline was pressed, in its size', async () => {
  await go(row, press, article)
  expect(firstFrame()).toEqual({ translate: '-100px 310px', scale: 0.5, transformOrigin: '0 0' })
})

test('the words go back with the step back', async () => {
  await go(article, stepBack, row)
  expect(firstFrame()).toEqual({ translate: '100px -310px', scale: 2, transformOrigin: '0 0' })
})

test('what is read from right to left begins at its right', async () => {
  direction = 'rtl'
  await go(row, press, article)
  expect(firstFrame()).toEqual({
    translate: '-468px 310px',
    scale: 0.5,
    transformOrigin: '100% 0',
  })
})

test('what is pressed and stays, and a page that is not there yet, move nothing', async () => {
  await go(row, press, row)
  await go(row, press, '<p>Loading</p>')
  await go(article, stepBack, '<p>Nothing saved</p>')
  expect(animate).not.toHaveBeenCalled()
})

test('nothing moves where motion is unwelcome, or the words were out of sight', async () => {
  motion = 'unwelcome'
  await go(row, press, article)
  motion = 'welcome'
  places = { ...places, H1: new DOMRect(120, -900, 668, 44) }
  await go(article, stepBack, row)
  expect(animate).not.toHaveBeenCalled()
})
