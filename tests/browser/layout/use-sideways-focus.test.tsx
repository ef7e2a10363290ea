import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { useSidewaysFocus } from '../../../src/browser/layout/use-sideways-focus.ts'

afterEach(() => vi.restoreAllMocks())

function Rows() {
  useSidewaysFocus()
  return (
    <>
      <button type="button">before</button>
      <div className="chip-row">
        <button type="button">Sport</button>
      </div>
    </>
  )
}

test('a key brings what it focuses in a row that scrolls sideways into sight, and nothing else', async () => {
  const shown: Element[] = []
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    shown.push(this)
  })
  // jsdom tells what the keyboard focused by the events of other tests too.
  const { matches } = Element.prototype
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === ':focus-visible' || matches.call(this, selector)
  })
  render(<Rows />)
  await userEvent.tab()
  expect(shown).toEqual([])
  await userEvent.tab()
  expect(shown).toEqual([screen.getByRole('button', { name: 'Sport' })])
})
