import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { headlineAt } from '../../src/edition/headline-at.ts'
import { readEdition } from '../../src/edition/make/read-edition.ts'
import { paths } from '../../src/paths.ts'
import { inMain, renderApp } from '../render-app.tsx'
import { listOf } from '../wires.ts'

const title = "Ferry to sail 'at noon', says Moen, and 'at noon' again"
const wire = [
  listOf(title, title, 'Museum returns bronze to Nigeria', 'Museum returns bronze to Nigeria'),
  title,
  'EMBARGOED: not for use before noon.',
  'EMBARGOED: not for use before noon.',
  '"We sail. We sail." said Ida Moen. "We sail." We sail. We sail.',
  '"We sail. We sail." said Ida Moen. "We sail." We sail. We sail.',
  'Share on Facebook',
  'Share on Facebook',
  'A \u202eline\u202e of \u0007signs\u0007.',
  'I.Brandt--TQP',
  '',
  title,
  '"We sail. We sail." said Ida Moen. "We sail." We sail. We sail.',
  'I.Brandt--TQP',
].join('\n')
const edition = readEdition(wire)

/** React says in the console of a list whose rows have one key, and that fails the test (`console-noise.ts`). */
test.each([
  ['the list', '/'],
  ['a search', '/?q=sail'],
  ['an open headline', paths.headline(headlineAt(edition, 0)!)],
  ['the sections', '/?view=sections'],
  ['the quotes', '/quotes'],
  ['one speaker', '/quotes?speaker=ida-moen'],
  ['the stories', '/stories'],
  ['the article', paths.article(edition.articles[0]!, 'q=sail', 'q1')],
  ['the source', '/wire'],
  ['an address that is none', '/ferry-sail'],
])('what comes twice is told apart on every page: %s', async (_what, url) => {
  await renderApp(url, wire)
  expect(await inMain().findByRole('heading', { level: 1 })).toBeInTheDocument()
  expect(screen.queryByText(/This page failed/)).toBeNull()
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})
