import { cleanup, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import { realEdition } from '../../edition/editions.ts'
import { renderApp } from '../../render-app.tsx'
import { listOf, realWire, realWireOf } from '../../wires.ts'
import { catchDownloads, openFile } from '../files.ts'

const dialog = () => within(screen.getByRole('dialog', { name: 'Export a shortlist' }))
const textOf = (number: number): string => headlineAt(realEdition, number - 1)!.text
const titles = (): readonly (string | null)[] =>
  [...document.querySelectorAll('main ol h3 bdi')].map((title) => title.textContent)

const some = realWireOf(1, 2, 4, 5, 10, 31, 48)

/** Exports through the dialog and gives the text of the file. */
async function exportAs(user: UserEvent, what: RegExp, form: string, file: string) {
  const nextFile = catchDownloads()
  await user.click(screen.getByRole('button', { name: 'Export these…', hidden: true }))
  await user.click(dialog().getByRole('radio', { name: what }))
  await user.click(dialog().getByRole('radio', { name: form }))
  await user.click(dialog().getByRole('button', { name: `Save ${file}` }))
  const { name, text } = await nextFile()
  expect(name).toBe(file)
  expect(document.querySelector('dialog[open]')).toBeNull()
  return text
}

test('what is shown, exported as a plain wire and opened again, is the same list', async () => {
  const { user } = await renderApp('/?topic=sport', some)
  const shown = titles()
  expect(shown.length).toBeGreaterThan(2)
  const text = await exportAs(user, /^Shown/, 'Plain text', 'shortlist.txt')
  cleanup()
  const again = await renderApp('/', listOf('The site’s own'))
  await openFile(again.user, 'shortlist.txt', text)
  await waitFor(() => expect(titles()).toEqual(shown))
})

test('the whole index, exported as a plain wire, is the wire; a search as ninjs is JSON', async () => {
  const { user, where } = await renderApp()
  const text = await exportAs(user, /^Shown/, 'Plain text', 'shortlist.txt')
  const wanted = realWire.split('\n').filter((line) => !line.startsWith('-') && line !== '')
  for (const line of wanted) expect(text.split('\n')).toContain(line)
  await user.click(screen.getByRole('searchbox'))
  await user.paste('ferragni')
  await waitFor(() => expect(where()).toBe('/?q=ferragni'))
  await waitFor(() => expect(titles()).toHaveLength(2))
  const json = await exportAs(user, /^Shown/, 'ninjs 3.1', 'shortlist.json')
  for (const part of [textOf(10), textOf(29), '"version":"3.1"'])
    expect(JSON.stringify(JSON.parse(json))).toContain(part)
})

test('what it takes in is counted as on other pages, and said to be of this edition', async () => {
  const many = Array.from({ length: 1001 }, (_, at) => `Ferry ${at} sails`)
  const { user } = await renderApp('/', listOf(...many))
  await user.click(screen.getByRole('button', { name: 'Export these…', hidden: true }))
  expect(dialog().getByRole('radio', { name: 'Shown (1,001)' })).toBeChecked()
  expect(
    dialog().getByText(/^1,001 headlines of this edition, in the order of the source\./),
  ).toBeVisible()
})

test('what is saved goes out as Markdown; where nothing is, nothing can', async () => {
  const { user } = await renderApp('/', some)
  await user.click(screen.getByRole('button', { name: 'Export these…', hidden: true }))
  await user.click(dialog().getByRole('radio', { name: /^Saved \(0\)/ }))
  expect(dialog().getByRole('button', { name: /^Save / })).toBeDisabled()
  await user.click(dialog().getByRole('button', { name: 'Close' }))
  for (const number of [4, 10])
    await user.click(screen.getByRole('button', { name: `Save: ${textOf(number)}` }))
  const text = await exportAs(user, /^Saved/, 'Markdown', 'shortlist.md')
  expect(text).toContain(textOf(4))
  expect(text).toContain(textOf(10))
  expect(text).not.toContain(textOf(5))
  expect(text).toMatch(/^#|^- /m)
})

test('an edition of one article alone, in which no headline is listed, goes out too', async () => {
  const { user } = await renderApp('/', 'The town by the sea\n\nIt rained.\n\nNobody knew why.\n')
  const text = await exportAs(user, /^Shown \(1\)/, 'Plain text', 'shortlist.txt')
  expect(text).toContain('The town by the sea')
})
