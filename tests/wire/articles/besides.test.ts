import { expect, test } from 'vitest'
import { readLayout } from '../../../src/wire/layouts/read-layout.ts'

const paragraph =
  'The harbour board said on Monday that the old crane would be taken down before the winter.'

test.each([
  'We baked cookies to give to the school, and the cook had one.',
  'Media source, a firm of the capital, printed the menu.',
  'More from the oven was eaten by noon.',
  'Listen to this article of faith, he said: the ferry runs.',
  'See the man who mended the book on page 12',
])('a sentence stays in the text: %s', (sentence) => {
  const [article] = readLayout(`Old crane to go\n\n${paragraph}\n\n${sentence}\n`).articles
  expect(article?.blocks.map(({ text }) => text)).toEqual([paragraph, sentence])
})

test.each(['more from the state', 'print', 'contact us', 'photo source, perhaps, and'])(
  'a line of a column that goes on with the sentence stays in the text: %s',
  (line) => {
    const column = `The board of the harbour\nasked on Monday for the\n${line}\nand the town before the\nwinter comes to the pier.`
    const [article] = readLayout(`Old crane to go\n\n${column}\n`, 'articles').articles
    expect(article?.blocks.map(({ text }) => text)).toEqual([column.replaceAll('\n', ' ')])
  },
)

const release = (title: string): string =>
  `${title}\n\n${paragraph}\n\n###\n\nAbout Quarrie Lines\nQuarrie Lines has run ferries since 1911.\n`

test.each(['', 'PRESS RELEASE\n\n'])('a release behind what its sender says of itself', (above) => {
  const text = `${above}${release('Old crane to go')}\n${above}${release('Lamp is sold')}`
  const { articles } = readLayout(text)
  expect(articles.map(({ title }) => title?.text)).toEqual(['Old crane to go', 'Lamp is sold'])
  expect(articles.map(({ blocks }) => blocks.map((block) => block.text))).toEqual([
    [paragraph],
    [paragraph],
  ])
})

test('what a blog and a page have below a story is none of its text', () => {
  const below = [
    'Share this:',
    'Filed under: Town',
    'Tagged: crane, winter',
    'Previous post: The pie that won',
    'Read more',
    'Crane driver tells all',
    'A short history of the quay',
  ]
  const [article] = readLayout(`Old crane to go\n\n${paragraph}\n\n${below.join('\n')}\n`).articles
  expect(article?.blocks.map(({ text }) => text)).toEqual([paragraph])
  expect(article?.furniture.map(({ text }) => text)).toEqual(below)
})
