import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findHeadlineVoices } from '../../../src/quotes/en/find-headline-voices.ts'
import { findQuotes } from '../../../src/quotes/en/find-quotes.ts'

/**
 * News copy of our own, two lines each: a passage, "¶" between its paragraphs, or a headline behind ">";
 * below it, by "|", who speaks in each pair of marks, "-" for nobody, "~" for no speech, "!" before who denies it,
 * "=" before what is reported without marks. A headline's source comes first.
 */
const passages = readFileSync(new URL('passages.txt', import.meta.url), 'utf8')
  .split('\n\n')
  .map((passage) => passage.trim().split('\n'))

test.each(passages)('%s', (text = '', heard = '') => {
  expect(text.startsWith('> ') ? heardInHeadline(text.slice(2)) : heardIn(text.split(' ¶ '))).toBe(
    heard,
  )
})

function heardIn(paragraphs: readonly string[]): string {
  const voices = findQuotes(paragraphs)
    .filter(({ within }) => within === null)
    .map(({ kind, speaker, deniedBy, paragraph, start, end }) => {
      if (kind === 'scare' || kind === 'title') return '~'
      const words = kind === 'indirect' ? ` = ${paragraphs[paragraph]?.slice(start, end)}` : ''
      return `${speaker ?? '-'}${deniedBy ? ` ! ${deniedBy}` : ''}${words}`
    })
  return voices.join(' | ') || '-'
}

function heardInHeadline(headline: string): string {
  const { source, quotes } = findHeadlineVoices(headline)
  const marked = quotes.map(({ speaker, deniedBy }) =>
    deniedBy
      ? `${speaker ?? '-'} ! ${headline.slice(deniedBy.start, deniedBy.end)}`
      : (speaker ?? '-'),
  )
  return [source?.name ?? '-', ...marked].join(' | ')
}
