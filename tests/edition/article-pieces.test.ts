import { describe, expect, test } from 'vitest'
import { composePieces } from '../../src/edition/article-pieces.ts'
import { composeArticleText } from '../../src/edition/item-text.ts'
import { readEdition } from '../../src/edition/make/read-edition.ts'

const article = readEdition(
  [
    '-',
    'Torsk mayor resigns over bridge',
    'Swing bridge to stay shut until May',
    'By Ilse Brandt',
    'Photo: Ilse Brandt',
    'The harbour office said on Monday that the old swing bridge would stay shut until the middle of May.',
    'Advertisement',
    'Share on Facebook',
    '"We were told April," said skipper Ilse Brandt.',
    'Print',
    'I.Brandt--TQP',
  ].join('\n'),
).articles[0]!

describe('lines that are not read as the text', () => {
  test('stand where they stood, a byline in the head and the last ones below the text', () => {
    const pieces = composePieces(article).map((piece) =>
      piece.type === 'aside' ? piece.lines.map(({ text }) => text) : piece.lines.first,
    )
    expect(pieces).toEqual([['Photo: Ilse Brandt'], 6, ['Advertisement', 'Share on Facebook'], 9])
  })

  test('leave a mark in what is copied', () => {
    expect(
      composeArticleText(article)
        .split('\n')
        .map((line) => line.slice(0, 11)),
    ).toEqual(['Swing bridg', '[…]', 'The harbour', '[…]', '"We were to', 'I.Brandt--T'])
  })
})
