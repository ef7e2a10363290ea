import { render } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { spike, unspike } from '../../../src/browser/marks/mark-actions.ts'
import { useClosingList } from '../../../src/browser/place/use-closing-list.ts'

function List() {
  useClosingList()
  return null
}

const animate = vi.fn<(frames: Keyframe[]) => void>()
const find = (id: string): Element | null => document.querySelector(`[data-row="${id}"]`)

beforeEach(() => {
  animate.mockClear()
  Object.assign(Element.prototype, { animate })
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(64)
  unspike(['one', 'two', 'three'])
  render(<List />)
  document.body.innerHTML = `<main><ol>
    <li><div data-row="one"><a data-item="one">One</a></div></li>
    <li><div data-row="two"><a data-item="two">Two</a></div></li>
  </ol></main>`
  return () => Reflect.deleteProperty(Element.prototype, 'animate')
})

test('where a headline is hidden, the next one comes up from where it stood', async () => {
  spike('one')
  find('one')?.closest('li')?.remove()
  await new Promise(requestAnimationFrame)
  expect(animate.mock.instances).toEqual([find('two')?.closest('li')])
  expect(animate.mock.calls[0]?.[0]).toEqual([{ marginTop: '64px' }, { marginTop: 0 }])
})

test('nothing moves where the row stays, is the last, or is not on the page', async () => {
  spike('one')
  await new Promise(requestAnimationFrame)
  spike('two')
  find('two')?.closest('li')?.remove()
  await new Promise(requestAnimationFrame)
  spike('three')
  expect(animate).not.toHaveBeenCalled()
})

test('nothing moves where motion is unwelcome', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  spike('one')
  find('one')?.closest('li')?.remove()
  await new Promise(requestAnimationFrame)
  expect(animate).not.toHaveBeenCalled()
})
