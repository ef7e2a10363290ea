// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { inMain, renderApp } from '../render-app.tsx'

const file = (name: string): string => readFileSync(`tests/fixtures/formats/${name}`, 'utf8')
const open = async (name: string): Promise<void> => {
  const { user } = await renderApp('/', file('newsml-g2/plain.xml'))
  await user.click(inMain().getByRole('link', { name }))
  await screen.findByRole('heading', { level: 1, name })
}

describe('a file in another format', () => {
  test('is an edition like any other, under the name of its sender', async () => {
    await renderApp('/', file('newsml-g2/plain.xml'))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('NHP wire')
    expect(
      inMain()
        .getAllByRole('heading', { level: 3 })
        .map((one) => one.textContent),
    ).toEqual([
      'The quay on Monday',
      'Storm warning for the western isles',
      'Museum returns bronze to Benin',
      'Bridge toll falls to 2 euros',
    ])
  })

  test('shows the embargo above the title, and slug, priority and version below it', async () => {
    await open('Ferry crews end strike in Oslo harbour')
    const embargo = inMain().getByText('Embargo: 2026-11-24T05:00:00Z', { selector: 'header p' })
    const title = inMain().getByRole('heading', { level: 1 })
    expect(embargo.compareDocumentPosition(title)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    for (const text of [
      'Slug: harbour-strike',
      'Priority: 2',
      'Version: 11',
      'OSLO, Nov 23 -',
      'By Rita Moor',
    ])
      expect(inMain().getByText(text, { selector: 'header bdi' })).toBeVisible()
  })

  test('shows the copyright below the text', async () => {
    await open('Ferry crews end strike in Oslo harbour')
    const notice = 'Copyright 2026 NHP. All rights reserved.'
    expect(inMain().getByText(notice, { selector: '.prose > p bdi' })).toBeVisible()
  })

  test('shows what it says of a headline on the page of the headline', async () => {
    await open('Museum returns bronze to Benin')
    expect(inMain().getByText('Summary: On show from May.')).toBeVisible()
    expect(inMain().getByText(/carries this story’s headline and these lines/)).toBeVisible()
  })

  test('shows above a headline that it was cancelled', async () => {
    await open('Storm warning for the western isles')
    expect(inMain().getByText('Killed: do not use')).toBeVisible()
  })

  test('says in the wire view what the lines were made from', async () => {
    await renderApp('/wire', file('rss/plain.xml'))
    expect(inMain().getByText(/^read from RSS 2.0 · \d+ lines/)).toBeVisible()
    expect(inMain().getByText(/The file is RSS 2.0, not a plain-text wire/)).toBeVisible()
  })
})

test.each([
  ['RTF', '{\\rtf1 Bell}', /This is RTF, .* ask its sender/],
  [
    'a message without text',
    file('anpa-1312/no-text.txt'),
    /This is ANPA 1312, and it holds no news/,
  ],
])('%s says why nothing is shown', async (_, text, sentence) => {
  await renderApp('/', text)
  expect(inMain().getByText(sentence)).toBeVisible()
})
