// @vitest-environment jsdom
import '../../dom.ts'
import { act } from '@testing-library/react'
import { Suspense, use, useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { Route, Routes, useNavigate, useSearchParams } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { PageRouter } from '../../../src/browser/place/page-router.tsx'
import { Link } from '../../../src/ui/link.tsx'

let arrive = (): void => {}
let awaited: Promise<void>
let leave = (): void => {}
const isThere = vi.fn(({ pathname }: { pathname: string }) => pathname !== '/app/awaited')

function List() {
  const [params] = useSearchParams()
  return (
    <p>
      The list {params.get('q')}
      <Link to="/item">item</Link>
      <Link to="/awaited">awaited</Link>
      <Link to="/?q=iran">filter</Link>
      <Link to="/step">step</Link>
    </p>
  )
}

function Awaited() {
  use(awaited)
  return <p>What was awaited</p>
}

/** As a key does that was held until this page was drawn. */
function Step() {
  const navigate = useNavigate()
  useLayoutEffect(() => void navigate('/item'), [navigate])
  return <p>A step</p>
}

const text = (): string => document.body.textContent ?? ''
const press = (name: string): void =>
  [...document.querySelectorAll('a')].find((link) => link.textContent === name)?.click()
/** Nothing but what follows from the press itself. */
const nextMicrotask = (): Promise<void> => Promise.resolve()

/** As in a browser: outside of React's own tests a press is answered when React sees fit. */
async function open(path: string): Promise<void> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  awaited = new Promise((resolve) => (arrive = resolve))
  history.replaceState(null, '', path)
  const element = document.createElement('div')
  document.body.replaceChildren(element)
  const root = createRoot(element)
  await act(() =>
    root.render(
      <PageRouter basename="/app/" isThere={isThere}>
        <Suspense fallback="Wait">
          <Routes>
            <Route path="/" element={<List />} />
            <Route path="/step" element={<Step />} />
            <Route path="/item" element={<p>The item</p>} />
            <Route path="/awaited" element={<Awaited />} />
          </Routes>
        </Suspense>
      </PageRouter>,
    ),
  )
  leave = () => root.unmount()
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
}

afterEach(() => leave())

test('a page that is there is drawn with the press, and so is the way back', async () => {
  await open('/app/')
  press('item')
  await nextMicrotask()
  expect(text()).toBe('The item')
  expect(location.pathname).toBe('/app/item')
  history.back()
  await vi.waitFor(() => expect(text()).toMatch(/^The list/))
})

test('a step that is taken while a page is being drawn is not missed', async () => {
  await open('/app/')
  press('step')
  await vi.waitFor(() => expect(text()).toBe('The item'))
  expect(location.pathname).toBe('/app/item')
})

test('nor is one that is taken while the first page is being drawn', async () => {
  await open('/app/step')
  await vi.waitFor(() => expect(text()).toBe('The item'))
  expect(location.pathname).toBe('/app/item')
})

test('a page that is awaited takes the place of the old one when it has come', async () => {
  await open('/app/')
  press('awaited')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(location.pathname).toBe('/app/awaited')
  expect(text()).toMatch(/^The list/)
  arrive()
  await vi.waitFor(() => expect(text()).toBe('What was awaited'))
})

test('other filters on the same page are drawn in slices', async () => {
  await open('/app/')
  press('filter')
  await nextMicrotask()
  expect(text()).not.toMatch(/iran/)
  await vi.waitFor(() => expect(text()).toMatch(/^The list iran/))
})
