// @vitest-environment jsdom
import '../../dom.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { marksStore } from '../../../src/browser/marks/reader-marks.ts'
import { hideHeadline } from '../../../src/browser/place/hide-headline.ts'

const animate = vi.fn<(frames: Keyframe[]) => void>()
const find = (id: string): Element | null => document.querySelector(`[data-row="${id}"]`)

beforeEach(() => {
  animate.mockClear()
  Object.assign(Element.prototype, { animate })
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
    get: () => 64,
    configurable: true,
  })
  document.body.innerHTML = `<main><ol>
    <li><div data-row="one"><a data-item="one">One</a></div></li>
    <li><div data-row="two"><a data-item="two">Two</a></div></li>
  </ol></main>`
})

test('where a headline is hidden, the next one comes up from where it stood', async () => {
  hideHeadline('one')
  find('one')?.closest('li')?.remove()
  await new Promise(requestAnimationFrame)
  expect(marksStore.get().spiked).toContain('one')
  expect(animate.mock.instances).toEqual([find('two')?.closest('li')])
  expect(animate.mock.calls[0]?.[0]).toEqual([{ marginTop: '64px' }, { marginTop: 0 }])
})

test('nothing moves where the row stays, is the last, or is not on the page', async () => {
  hideHeadline('one')
  await new Promise(requestAnimationFrame)
  hideHeadline('two')
  find('two')?.closest('li')?.remove()
  await new Promise(requestAnimationFrame)
  hideHeadline('three')
  expect(animate).not.toHaveBeenCalled()
})

test('nothing moves where motion is unwelcome', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  hideHeadline('one')
  find('one')?.closest('li')?.remove()
  await new Promise(requestAnimationFrame)
  expect(animate).not.toHaveBeenCalled()
})
