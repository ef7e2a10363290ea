import { act, fireEvent, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { EditionArticle } from '../../../../src/edition/edition.ts'
import { Minimap } from '../../../../src/pages/reader/voices/minimap.tsx'
import { draw } from '../../draw.tsx'
import { articleOf } from './voices.ts'

const LINE_HEIGHT_PX = 20
const TEXT_WIDTH_PX = 600
let top = 0
let resized: () => void = () => {}

const boxOf = (y: number, height: number): DOMRect => new DOMRect(0, y, TEXT_WIDTH_PX, height)

/** A text whose paragraphs are a line each: jsdom lays nothing out. */
beforeEach(() => {
  top = 0
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(listener: () => void) {
        resized = listener
      }
      observe = () => {}
      disconnect = () => {}
    },
  )
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const lines = document.querySelectorAll('p[id]').length
    return this.matches('svg') ? boxOf(0, 100) : boxOf(top, lines * LINE_HEIGHT_PX)
  })
  const lineOf = (node: Node): DOMRectList => {
    const element = node instanceof Element ? node : node.parentElement
    const at = [...document.querySelectorAll('p[id]')].findIndex((one) => one.contains(element))
    const box = boxOf(top + at * LINE_HEIGHT_PX, LINE_HEIGHT_PX)
    return Object.assign([box], { item: () => box })
  }
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return lineOf(this)
  })
  Object.assign(Range.prototype, {
    getClientRects(this: Range) {
      return lineOf(this.startContainer)
    },
  })
  return () => Reflect.deleteProperty(Range.prototype, 'getClientRects')
})

const article = articleOf(
  '"We sail at noon, and not a minute later," said Ida Moen.',
  'The ferry came in at noon.',
  '"It is a quay like any other," said Ole Vik.',
)

const page = (of: EditionArticle, chosen: number | null, opened?: number) => (
  <main>
    <div className="prose">
      {of.paragraphs.map((text, at) => (
        <p key={text} id={`p${at + 1}`}>
          {of.quotes
            .filter(({ paragraph, number }) => paragraph === at && number !== null)
            .map(({ number }) => (
              <q key={number}>
                <a id={`q${number}`} href={`#q${number}`}>
                  words
                </a>
              </q>
            ))}
        </p>
      ))}
    </div>
    <Minimap
      article={of}
      chosen={chosen}
      opened={of.quotes.find(({ number }) => number === opened)}
    />
  </main>
)
const drawPage = (...given: Parameters<typeof page>) => {
  const drawn = draw(page(...given))
  act(() => resized())
  return drawn
}
const map = () => screen.getByRole('img', { name: 'Where the quotes stand in the article' })
const ticks = () =>
  [...map().querySelectorAll<HTMLElement>('[data-tick]')].map(({ dataset }) => dataset['tick'])

/** What the window shows: its top and its height. */
const frame = () => {
  const last = [...map().querySelectorAll('rect')].at(-1)
  return [last?.getAttribute('y'), last?.getAttribute('height')]
}

describe('the map of an article', () => {
  test('has its lines, and its quotes where they stand', () => {
    drawPage(article, null)
    expect(map()).toHaveAttribute('viewBox', '0 0 600 60')
    expect(ticks()).toEqual(['1', '2'])
    expect(map().querySelector('[data-tick="2"] rect')).toHaveAttribute('y', '40')
  })

  test('has only the quotes of the speaker who is chosen, the open one in ink', () => {
    const { rerender } = drawPage(article, 1)
    expect(ticks()).toEqual(['2'])
    rerender(page(article, null, 1))
    expect(map().querySelector('[data-tick="1"]')).toHaveClass('fill-ink')
    expect(map().querySelector('[data-tick="2"]')).not.toHaveClass('fill-ink')
  })

  test('frames what the window shows, and follows the scrolling', () => {
    vi.stubGlobal('innerHeight', 30)
    drawPage(article, null)
    expect(frame()).toEqual(['0', '30'])
    top = -40
    fireEvent.scroll(window)
    expect(frame()).toEqual(['40', '20'])
    top = 500
    fireEvent.scroll(window)
    expect(frame()).toEqual(['0', '0'])
  })

  test('goes to where it is pressed, by the main button alone', () => {
    vi.stubGlobal('innerHeight', 30)
    const scroll = vi.spyOn(window, 'scrollBy').mockImplementation(() => {})
    drawPage(article, null)
    fireEvent.pointerMove(map(), { clientY: 50, buttons: 0 })
    fireEvent.pointerDown(map(), { clientY: 50, buttons: 2 })
    expect(scroll).not.toHaveBeenCalled()
    fireEvent.pointerDown(map(), { clientY: 50, buttons: 1 })
    expect(scroll).toHaveBeenCalledExactlyOnceWith(0, 15)
  })

  test('is not drawn before its text is measured, nor of one that has no room', () => {
    const { container } = draw(<Minimap article={article} chosen={null} opened={undefined} />)
    expect(container).toBeEmptyDOMElement()
  })
})
