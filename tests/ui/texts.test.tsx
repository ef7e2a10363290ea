import { render } from '@testing-library/react'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FromWire } from '../../src/ui/text/from-wire.tsx'
import { ChangedText } from '../../src/ui/text/changed-text.tsx'
import { MarkedText } from '../../src/ui/text/marked-text.tsx'
import { plural } from '../../src/ui/text/plural.ts'
import { VisibleText } from '../../src/ui/text/visible-text.tsx'
import { runs } from '../wires.ts'

const anyMark = fc.record({
  start: fc.integer({ min: -2, max: 25 }),
  end: fc.integer({ min: -2, max: 25 }),
  value: fc.constantFrom('a', 'b', 'i'),
})

test('a joiner is shown by its code but where letters of its script join', () => {
  const { container } = render(<VisibleText text={'کشتی\u200cها a\u200cb क्\u200dष'} />)
  expect(Array.from(container.querySelectorAll('code'), (code) => code.textContent)).toEqual([
    'U+200C',
  ])
})

const draw = (dir: 'ltr' | 'rtl') =>
  render(<FromWire reading={{ lang: 'ar', tag: 'ar-EG', dir }}>NASA تطلق مركبة</FromWire>).container
    .firstElementChild

test('words of a wire from right to left run so, whatever their first letter', () => {
  expect(draw('rtl')).toHaveAttribute('dir', 'rtl')
  expect(draw('rtl')).toHaveAttribute('lang', 'ar-EG')
  expect(draw('ltr')).toHaveAttribute('dir', 'auto')
})

describe('text with marks', () => {
  test('is drawn with one element a mark, the inner ones within the outer', () => {
    const { container } = render(
      <MarkedText
        text="abcdef"
        marks={[
          { start: 0, end: 5, value: 'outer' },
          { start: 2, end: 3, value: 'inner' },
        ]}
        draw={(value, children, key) => (
          <span key={key} title={value}>
            {children}
          </span>
        )}
      />,
    )
    const outer = container.querySelector('[title=outer]')
    expect(outer).toHaveTextContent('abcde')
    expect(outer?.querySelector('[title=inner]')).toHaveTextContent('c')
    expect(container.querySelectorAll('[title]')).toHaveLength(2)
  })

  test('is the text, whatever the marks', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(anyMark), (text, marks) => {
        const { container, unmount } = render(
          <MarkedText
            text={text}
            marks={marks}
            draw={(value, children, key) => (
              <b key={key} title={value}>
                {children}
              </b>
            )}
          />,
        )
        expect(container.textContent).toBe(text)
        unmount()
      }),
      { numRuns: Math.ceil(runs.numRuns / 5) },
    )
  })
})

describe('what changed in a headline', () => {
  test('is an insertion or a deletion', () => {
    const spans = [{ start: 4, end: 7 }]
    const come = render(<ChangedText text="The new word" spans={spans} change="come" />)
    expect(come.container.querySelector('ins')).toHaveTextContent(/new$/)
    const gone = render(<ChangedText text="The old word" spans={spans} change="gone" />)
    expect(gone.container.querySelector('del')).toHaveTextContent(/old$/)
  })
})

const shown = (text: string) => render(<VisibleText text={text} />).container

describe('a raw line', () => {
  test('shows what cannot be seen by its code', () => {
    const codes = [...shown('a\u202eb\u0000c\u200dd').querySelectorAll('code')]
    expect(codes.map((code) => code.textContent)).toEqual(['U+202E', 'U+0000', 'U+200D'])
  })

  test('is otherwise as it stands', () => {
    const text = '  <b>Two\tblanks</b> &amp; “quotes” 😀'
    expect(shown(text).textContent).toBe(text)
  })

  test('is cut where it is very long, and says so', () => {
    expect(shown('x'.repeat(6000)).textContent).toMatch(/^x{5000} … and 1,000 more characters$/)
  })
})

test.each([
  [0, '0 quotes'],
  [1, '1 quote'],
  [1234, '1,234 quotes'],
])('%d: %s', (count, words) => {
  expect(plural(count, 'quote')).toBe(words)
})
