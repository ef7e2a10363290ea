import { waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { inMain, renderApp } from '../../render-app.tsx'
import { realWire } from '../../wires.ts'

describe('the wire line by line', () => {
  test('counts its lines by what they were read as', async () => {
    await renderApp('/wire')
    expect(inMain().getByText(/123 lines .*50 headlines.*20 paragraphs/)).toBeVisible()
    expect(inMain().getByText('123 lines shown')).toBeVisible()
    expect(inMain().getByText(/ · 0 problems or remarks$/)).toBeVisible()
    expect(inMain().queryByRole('combobox', { name: 'Problem' })).toBeNull()
  })

  test('shows the lines of one role', async () => {
    const { user, where, back } = await renderApp('/wire')
    await user.selectOptions(inMain().getByRole('combobox', { name: /Role/ }), 'paragraph')
    await waitFor(() => expect(where()).toBe('/wire?role=paragraph'))
    expect(inMain().getByText('20 lines shown')).toBeVisible()
    await user.selectOptions(inMain().getByRole('combobox', { name: /Role/ }), '1 subhead')
    await waitFor(() => expect(where()).toBe('/wire?role=subhead'))
    expect(inMain().getByText('1 line shown')).toBeVisible()
    back()
    await waitFor(() => expect(inMain().getByText('20 lines shown')).toBeVisible())
  })

  test('has the lines of one role at an address', async () => {
    await renderApp('/wire?role=subhead')
    expect(inMain().getByText('1 line shown')).toBeVisible()
  })

  test.each([
    ['role=caption', 'Role', '0 captions'],
    ['problem=html-tag', 'Problem', 'html tag (0)'],
  ])('says which lines it has none of, and lets go of them: %s', async (query, label, shown) => {
    const { user, where } = await renderApp(`/wire?${query}`)
    expect(inMain().getByText('0 lines shown')).toBeVisible()
    const field = inMain().getByRole('combobox', { name: label })
    expect(field).toHaveDisplayValue(shown)
    await user.selectOptions(field, '')
    await waitFor(() => expect(where()).toBe('/wire'))
    expect(inMain().getByText('123 lines shown')).toBeVisible()
  })

  test('shows all lines where there is no problem of that name', async () => {
    await renderApp('/wire?problem=none-such')
    expect(inMain().getByText('123 lines shown')).toBeVisible()
  })

  test('Escape goes back to where a line was followed from, from elsewhere to the headlines', async () => {
    const { user, where } = await renderApp('/wire')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(where()).toBe('/'))
    await user.keyboard('ga')
    await waitFor(() => expect(where()).toMatch(/^\/article\//))
    const article = where()
    await user.click((await inMain().findAllByRole('link', { name: 'Show in source' }))[0]!)
    await waitFor(() => expect(where()).toBe('/wire?line=101'))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(where()).toBe(article))
  })

  test('says that it has no such line', async () => {
    await renderApp('/wire?line=9999')
    expect(inMain().getByRole('alert')).toHaveTextContent(
      'There is no line 9,999: the source ends at line 123.',
    )
  })

  test('lists what is odd, each with the way to its line, and filters by it', async () => {
    const odd = `-\nFirst headline of three\n-\n-\nFirst headline of three\n-\n\n${realWire}`
    const { user, where } = await renderApp('/wire', odd)
    expect(inMain().getByText(/^\d+ problems? or remarks?$/)).toBeVisible()
    const problem = within(inMain().getByRole('combobox', { name: 'Problem' }))
    const options = problem.getAllByRole('option').map((option) => option.textContent)
    expect(options.length).toBeGreaterThan(2)
    const [, name = '', total = ''] = /^(.+) \((\d+)\)$/.exec(options[1] ?? '') ?? []
    expect(name).not.toBe('')
    await user.selectOptions(inMain().getByRole('combobox', { name: 'Problem' }), options[1]!)
    const shown = `${total} ${total === '1' ? 'line' : 'lines'} shown`
    expect(await inMain().findByText(shown)).toBeVisible()
    const [link] = inMain().getAllByRole('link', { name: /^line \d+$/ })
    const line = link!.textContent.replace('line ', '')
    await user.click(link!)
    await waitFor(() => expect(where()).toMatch(new RegExp(`line=${line}$`)))
  })
})
