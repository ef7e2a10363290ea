import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { describeTime } from '../../../src/ui/text/describe-time.ts'
import { FactText, FactValue } from '../../../src/ui/news/fact-text.tsx'

test.each([
  '2026-11-23T05:00:00Z',
  '2026-11-23T06:00:00+01:00',
  '2026-11-23T05:00:00+0000',
  'Mon, 23 Nov 2026 05:00:00 GMT',
  '20261123T050000Z',
  '20261123T000000-0500',
  '23 Nov 2026 00:00 EST',
])('%s stands in the reader’s own time, with what the file says', (raw) => {
  const moment = Date.UTC(2026, 10, 23, 5)
  const { container } = render(<FactText text={`Date: ${raw}`} />)
  expect(container).toHaveTextContent(`Date: ${describeTime(moment)}`)
  const time = container.querySelector('time')
  expect(time).toHaveAttribute('title', raw)
  expect(time).toHaveAttribute('datetime', '2026-11-23T05:00:00.000Z')
})

test.each(['Date: 2026-11-23', 'Date: 2026-11-23T05:00:00', 'Date: 23 nov', 'Slug: fog', 'Date: '])(
  '%s stays as it is',
  (text) => {
    const { container } = render(<FactText text={text} />)
    expect(container.textContent).toBe(text)
    expect(container.querySelector('time')).toBeNull()
  },
)

test('what a fact says is a link where it is an address of the web, and text where it is any other', () => {
  const { container, rerender } = render(
    <FactValue name="Link" value="https://www.post.example/1" />,
  )
  expect(container.querySelector('a')).toHaveAttribute('href', 'https://www.post.example/1')
  expect(container.querySelector('bdi')).toHaveTextContent('post.example')
  for (const value of ['data:text/html,x', 'https://', 'see https://post.example/1']) {
    rerender(<FactValue name="Link" value={value} />)
    expect(container.querySelector('a')).toBeNull()
    expect(container).toHaveTextContent(value)
  }
})
