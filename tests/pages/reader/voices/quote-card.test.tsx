import { screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { EditionArticle } from '../../../../src/edition/edition.ts'
import { QuoteCard } from '../../../../src/pages/reader/voices/quote-card.tsx'
import type { QuoteWalk } from '../../../../src/pages/reader/voices/use-quote-walk.ts'
import { findSpeakerHues, Hues } from '../../../../src/ui/news/speaker-hue.ts'
import { ReadingContext } from '../../../../src/ui/text/from-wire.tsx'
import { draw } from '../../draw.tsx'
import { articleOf, walkOf } from './voices.ts'

const onSave = vi.fn<() => void>()

/** The card of one of an article's quotes, by its number. */
const cardOf = (article: EditionArticle, number: number, walk: Partial<QuoteWalk> = {}) =>
  draw(
    <ReadingContext value={article.reading}>
      <Hues value={findSpeakerHues([article])}>
        <QuoteCard
          article={article}
          quote={article.quotes.find((quote) => quote.number === number)!}
          walk={walkOf(walk)}
          toLine={(line) => `/wire?line=${line}`}
          saved={false}
          onSave={onSave}
        />
      </Hues>
    </ReadingContext>,
    `/article/boats?wire=kept:k1#q${number}`,
  )
const card = () => screen.getByRole('region', { name: 'This quote' })
const copied = () => navigator.clipboard.readText()

describe('the card of a quote', () => {
  test('that somebody denies says who, gives it to nobody, and is so copied', async () => {
    const article = articleOf('Harbour master Ida Moen denied that "the quay was sold".')
    const { user, said } = cardOf(article, 1)
    expect(card()).toHaveTextContent(/^Unattributed/)
    expect(card()).toHaveTextContent('denied by Ida MoenAttributed by “denied” · paragraph 1')
    await user.click(screen.getByRole('button', { name: 'Copy quote' }))
    expect(said()).toBe('Quote copied')
    expect(await copied()).toContain('— unattributed, denied by Ida Moen (')
  })

  test('that nobody is known to have said says where it stands and no more', () => {
    const article = articleOf('"We waited long enough for this to happen, all of us here."')
    cardOf(article, 1)
    expect(card()).toHaveTextContent('Unattributed')
    expect(card()).toHaveTextContent(/paragraph 1Line 2 · Show in source/)
    expect(card()).not.toHaveTextContent(/Attributed by|called|denied|via/)
    expect(card()).toHaveAttribute('data-voice', 'none')
  })

  test('names what the speaker is called where that is another word', () => {
    const article = articleOf('"We sail at noon," said Ida Moen.', '"Nobody stays," she added.')
    const { unmount } = cardOf(article, 1)
    expect(card()).not.toHaveTextContent('called')
    unmount()
    cardOf(article, 2)
    expect(card()).toHaveTextContent(/^Ida Moen.*Attributed by “added” · called “she” here/)
  })

  test('does not say what it is called where the article alone is another', () => {
    const article = articleOf(
      'The harbour board said: "We sail at noon today."',
      '"Nobody stays," the harbour board said.',
    )
    cardOf(article, 2)
    expect(card()).toHaveTextContent(/^The harbour board/)
    expect(card()).not.toHaveTextContent('called')
  })

  test('is one line on a phone, which unfolds', async () => {
    const article = articleOf('"We sail at noon," said Ida Moen.', '"Nobody stays," she added.')
    const { user } = cardOf(article, 2, { at: 2, of: 2 })
    expect(screen.getByRole('status')).toHaveTextContent('2 of 2')
    const more = screen.getByRole('button', { name: 'More about this quote' })
    expect(more).toHaveAttribute('aria-expanded', 'false')
    more.focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Less about this quote' })).toHaveFocus()
    expect(document.activeElement).toHaveAttribute('aria-expanded', 'true')
  })

  test('opened by an address says that it is the first of those one walks through', () => {
    cardOf(articleOf('"We sail at noon," said Ida Moen.'), 1, { at: 0, of: 3 })
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3')
  })

  test('goes on, closes and saves by its buttons, and leads to the line', async () => {
    const step = vi.fn<(by: 1 | -1) => void>()
    const close = vi.fn<() => void>()
    const { user, where } = cardOf(articleOf('"We sail at noon," said Ida Moen.'), 1, {
      step,
      close,
    })
    for (const name of ['Next quote', 'Previous quote', 'Close', 'Save quote'])
      await user.click(screen.getByRole('button', { name }))
    expect(step.mock.calls).toEqual([[1], [-1]])
    expect(close).toHaveBeenCalledOnce()
    expect(onSave).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('link', { name: 'Show in source' }))
    expect(where()).toBe('/wire?line=2')
  })

  test('has the words of the wire in its language and direction, its own in English', () => {
    const article = articleOf('"We sail at noon," said Ida Moen.')
    cardOf({ ...article, reading: { lang: 'ar', tag: 'ar', dir: 'rtl' } }, 1)
    for (const words of ['Ida Moen', 'said']) {
      expect(screen.getByText(words)).toHaveAttribute('lang', 'ar')
      expect(screen.getByText(words)).toHaveAttribute('dir', 'rtl')
    }
    expect(screen.getByText('Show in source').closest('section [lang]')).toBeNull()
  })
})
