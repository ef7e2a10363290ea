import { screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import { library } from '../../../src/browser/library/wire-library.ts'
import { inMain, renderApp, textResponse } from '../../render-app.tsx'
import { listOf } from '../../wires.ts'
import { emptyLibrary } from '../files.ts'

const morning = ['Ferry crews strike over pay in Oslo harbour', 'Museum returns bronze to Nigeria']
const noon = [
  'Storm warning for the western isles',
  'Ferry crews end strike over pay in Oslo harbour',
]

const row = (name: RegExp) => inMain().getByRole('link', { name })
const pill = () =>
  within(screen.getByRole('region', { name: 'The open edition' })).getByRole('button', {
    name: 'Show the newer edition',
  })

test('a newer edition waits until it is shown; marks pass on to a rewording, and what is saved says that it moved on', async () => {
  onTestFinished(emptyLibrary)
  let now: readonly string[] = morning
  const list = '{"wires":[{"name":"now","file":"sf-pst.txt"}]}'
  const { user } = await renderApp('/', (address) =>
    textResponse(address.endsWith('index.json') ? list : listOf(...now)),
  )
  await user.click(row(/^Ferry crews strike/))
  await user.keyboard('su')
  await waitFor(() => expect(row(/^Ferry crews strike/)).toHaveAccessibleName(/\(read\)$/))
  await waitFor(async () => expect(await library.list()).toHaveLength(1))
  now = noon
  await user.keyboard('r')
  await waitFor(() => expect(pill()).toBeVisible())
  expect(pill().parentElement).toHaveTextContent(/1 new · 1 reworded · 1 gone since \d\d:\d\d/)
  expect(row(/^Museum returns/)).toBeVisible()
  await user.click(pill())
  await waitFor(() => expect(row(/^Ferry crews end strike/)).toHaveAccessibleName(/\(read\)$/))
  await waitFor(() => expect(row(/^Storm warning/)).toHaveAccessibleName(/\(new\)/))
  await user.click(screen.getAllByRole('link', { name: 'Saved' })[0]!)
  expect(await inMain().findByText('1 newer since you saved, reworded')).toBeVisible()
  expect(inMain().getByText(/^· you saved:/)).toHaveTextContent(morning[0]!)
})
