import { describe, expect, test } from 'vitest'
import { readLayout } from '../../../src/wire/layouts/read-layout.ts'

const read = (text: string) => {
  const { headlines, sections } = readLayout(text)
  return { sections, texts: headlines.map((one) => one.text) }
}

const briefs = `Baker wins the pie prize
The jury needed four plates to decide.

Crane to be painted
The board has chosen green at last.

Otter returns to the mill
It was seen by the night watch twice.
`
const heads = ['Baker wins the pie prize', 'Crane to be painted', 'Otter returns to the mill']

describe('the first line of a list, apart from the others', () => {
  test.each([
    'Roundup: the eastern villages',
    'Brèves du 3 mars',
    'Village news, Tuesday 3 March 2026',
    'Police briefs for March 3',
    'Kurzmeldungen',
  ])('is no headline where it names all of them: %s', (name) => {
    expect(read(`${name}\n\n${briefs}`)).toEqual({ sections: [], texts: heads })
  })

  test.each([
    'Roundup of stray goats ends in the mayor’s own garden',
    'Bank results due on Friday',
    'Election results expected on 3 March',
    'Mayor resigns',
  ])('is a headline where it says something itself: %s', (head) => {
    expect(read(`${head}\n\n${briefs}`).texts).toEqual([head, ...heads])
  })

  test('leaves the names of sections to be told by theirs', () => {
    const text = `Valley league results, Sunday 1 March

Upper group
Oakham 2-2 Ferndale
Millbrook 0-1 Larch End

Lower group
Stone 4-0 Wetherby
Pond Row 1-3 Highgate
`
    expect(read(text)).toEqual({
      sections: ['Upper group', 'Lower group'],
      texts: [
        'Oakham 2-2 Ferndale',
        'Millbrook 0-1 Larch End',
        'Stone 4-0 Wetherby',
        'Pond Row 1-3 Highgate',
      ],
    })
  })

  test('is the name of a paper where its day stands right below', () => {
    const text = `The Valley Gazette
Tuesday 3 March 2026 - Late edition

VILLAGES
Baker wins the pie prize
Crane to be painted green

MILL
Otter returns to the mill
`
    expect(read(text)).toEqual({
      sections: ['VILLAGES', 'MILL'],
      texts: ['Baker wins the pie prize', 'Crane to be painted green', 'Otter returns to the mill'],
    })
  })

  test('may be a day in slanted type', () => {
    const text = `# The Valley Letter

*Tuesday, 3 March 2026*

## Villages

- Baker wins the pie prize ([Post](https://post.example/1))
- Crane to be painted green ([Post](https://post.example/2))
`
    expect(read(text).texts.some((one) => one.includes('2026'))).toBe(false)
  })
})

test('rows of figures are neither headlines nor the name of a section', () => {
  const text = `PRICES AT NOON

RYE (t)       210.40   +1.1%
OATS (t)      180.00   -0.4%
WOOL INDEX     88.13   +0.2%

Oats fall as ships arrive
Prices for oats fell on Tuesday after three ships came in from the north.
Rye was steady.
`
  const { headlines, sections, articles } = readLayout(text)
  expect([headlines, sections]).toEqual([[], []])
  expect(articles.flatMap(({ blocks }) => blocks.map((one) => one.text))).toContain(
    'Rye was steady.',
  )
})

test('posts with their time and day below are headlines of those who wrote them', () => {
  const text = `@valleypost
Baker wins the pie prize. The jury needed four plates.
8:02 PM · Mar 3, 2026

Oakham Council @oakham
Mill bridge shut until Friday
8:30 PM · Mar 3, 2026

@valleypost
Otter is back at the mill
9:15 PM · Mar 3, 2026
`
  const { headlines } = readLayout(text)
  expect(headlines.map((one) => [one.text, one.details?.source, one.details?.time])).toEqual([
    [
      'Baker wins the pie prize. The jury needed four plates.',
      '@valleypost',
      '8:02 PM · Mar 3, 2026',
    ],
    ['Mill bridge shut until Friday', 'Oakham Council @oakham', '8:30 PM · Mar 3, 2026'],
    ['Otter is back at the mill', '@valleypost', '9:15 PM · Mar 3, 2026'],
  ])
})

test('the source below the sentence of a headline is no section, and the last one has both', () => {
  const text = `1. Baker wins the pie prize
The jury needed four plates to decide.
Source: Valley Post

2. Otter is back at the mill
It was seen by the night watch twice.
Source: Mill Letter
`
  const { headlines, sections } = readLayout(text)
  expect(sections).toEqual([])
  expect(
    headlines.map(({ text: words, details }) => [words, details?.summary, details?.source]),
  ).toEqual([
    ['Baker wins the pie prize', 'The jury needed four plates to decide.', 'Valley Post'],
    ['Otter is back at the mill', 'It was seen by the night watch twice.', 'Mill Letter'],
  ])
})
