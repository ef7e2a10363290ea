import { fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter, useLocation, useNavigationType } from 'react-router'
import { expect, test } from 'vitest'
import { useLinks } from '../../../src/browser/keys/use-links.ts'
import { Link } from '../../../src/ui/link.tsx'

function Page() {
  useLinks()
  const { pathname, search, hash, state } = useLocation()
  const type = useNavigationType()
  return (
    <>
      <output>{JSON.stringify([pathname + search + hash, state, type])}</output>
      <Link to="/h/one-1?topic=sport#p2">
        <span>Headline</span>
      </Link>
      <Link to="/h/two-2" fromList>
        Row
      </Link>
      <section data-walk="">
        <Link to="/h/three-3" fromList>
          Next row
        </Link>
        <Link to="/stories">Story</Link>
      </section>
      <Link to="/h/two-2?q=1" replace>
        Quote
      </Link>
      <Link to="/saved" onClick={(event) => event.preventDefault()}>
        Held back
      </Link>
      <a href="/wires/sf-pst.txt">The wire itself</a>
    </>
  )
}

const open = (): void =>
  void render(
    <MemoryRouter>
      <Page />
    </MemoryRouter>,
  )
const where = (): unknown => JSON.parse(screen.getByRole('status').textContent ?? '')
/** Presses a link; says whether the browser's own doing was prevented. */
const press = (name: string, init?: MouseEventInit): boolean =>
  !fireEvent.click(screen.getByText(name), init)

test('a link is followed within the app, pressed on anything in it', () => {
  open()
  expect(press('Headline')).toBe(true)
  expect(where()).toEqual(['/h/one-1?topic=sport#p2', null, 'PUSH'])
})

test('the page that a list leads to knows it, also after a step in its place', () => {
  open()
  press('Row')
  expect(where()).toEqual(['/h/two-2', { fromList: true }, 'PUSH'])
  press('Quote')
  expect(where()).toEqual(['/h/two-2?q=1', { fromList: true }, 'REPLACE'])
})

test('in a list in which one is open the next takes its place, and nothing else does', () => {
  open()
  press('Row')
  press('Next row')
  expect(where()).toEqual(['/h/three-3', { fromList: true }, 'REPLACE'])
  press('Story')
  expect(where()).toEqual(['/stories', null, 'PUSH'])
})

test.each([
  ['another button', 'Row', { button: 1 }],
  ['a new tab', 'Row', { ctrlKey: true }],
  ['a new tab on a Mac', 'Row', { metaKey: true }],
  ['a new window', 'Row', { shiftKey: true }],
  ['a download', 'Row', { altKey: true }],
  ['a link that is none of the app’s', 'The wire itself', {}],
])('is left to the browser: %s', (_what, name, init) => {
  // jsdom cannot go anywhere, and would say so.
  addEventListener('click', (event) => event.preventDefault(), { once: true })
  open()
  press(name, init)
  expect(where()).toEqual(['/', null, 'POP'])
})

test('what prevents its click is not followed', () => {
  open()
  press('Held back')
  expect(where()).toEqual(['/', null, 'POP'])
})
