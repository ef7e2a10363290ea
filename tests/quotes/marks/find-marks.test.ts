import { expect, test } from 'vitest'
import { findMarks } from '../../../src/quotes/marks/find-marks.ts'

/** The words between the marks of each region, with the index of the region it stands in. */
function marks(text: string): unknown[] {
  return findMarks(text).map(({ inner, parent }) => [text.slice(inner.start, inner.end), parent])
}

test('straight, curly, low, angled and doubled marks pair, mixed ones too', () => {
  for (const text of [
    '"a b"',
    '“a b”',
    '„a b“',
    '«a b»',
    "''a b''",
    '“a b"',
    '"a b”',
    '”a b“',
    '‘a b’',
    "'a b'",
  ]) {
    expect(marks(text)).toEqual([['a b', -1]])
  }
})

test('a quote in a quote is its child', () => {
  expect(marks('“one ‘two’ three”')).toEqual([
    ['one ‘two’ three', -1],
    ['two', 0],
  ])
})

test.each(['„one »two« three”', '“one »two« three”', '»one ›two‹ three«', '„one «two» three“'])(
  'angled marks stand within others either way: %s',
  (text) => {
    expect(marks(text)).toEqual([
      [text.slice(1, -1), -1],
      ['two', 0],
    ])
  },
)

test('angled marks that close stay closing within their own, whatever stands around them', () => {
  expect(marks('« one two », three')).toEqual([[' one two ', -1]])
  expect(marks('„one two» three „four five»')).toEqual([
    ['one two', -1],
    ['four five', -1],
  ])
})

test('a forgotten closing mark ends before the next opening one, or runs to the end', () => {
  expect(marks('“one two. “Three four.”')).toEqual([
    ['one two.', -1],
    ['Three four.', -1],
  ])
  expect(findMarks('He said: "one two')).toMatchObject([{ unclosed: true, end: 17 }])
})

test.each(['an ugly mess', 'cause for concern', 'round-the-clock work'])(
  'what begins like an elision is marked too: %s',
  (words) => {
    expect(marks(`called it '${words}' today`)).toEqual([[words, -1]])
  },
)

test('a paragraph that opens in a single mark and has no closing one goes on in the next', () => {
  expect(findMarks('‘One two. Three.')).toMatchObject([{ unclosed: true, end: 16 }])
  expect(findMarks('He said: ‘One two.')).toMatchObject([{ unclosed: true, start: 9 }])
  expect(findMarks("'One,' he said. 'Two three.")).toMatchObject([
    { unclosed: false },
    { unclosed: true, start: 16 },
  ])
  expect(findMarks("The Joneses' house, 'Bella Vista")).toEqual([])
  expect(marks("'Twas the night")).toEqual([])
})

test('possessives, elisions, decades, inches and attributes are no marks', () => {
  for (const text of [
    "the states' rights",
    "rock 'n' roll",
    "rock 'an' roll 'cause we can",
    "the '90s",
    '6" of snow',
    '<a id="x">',
    "it's Tom's",
  ]) {
    expect(marks(text)).toEqual([])
  }
})

test('a long paragraph behind an open single mark is read in linear time', () => {
  // Milliseconds; longer than a test may take where a pattern looks back over the paragraph for each blank.
  expect(marks(`'A${' – '.repeat(45_000)},`)).toEqual([])
})
