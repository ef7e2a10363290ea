import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { takeTransfers } from '../../watch-transfers.ts'
import { inMain, renderApp } from '../../render-app.tsx'
import { listOf } from '../../wires.ts'
import { chooseFiles, emptyLibrary, file, openFile } from '../files.ts'

const site = listOf('The site’s own')
const titles = (): readonly (string | null)[] =>
  [...document.querySelectorAll('main ol h3 a')].map((link) => link.firstElementChild!.textContent)
const item = (at: number): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('main .headline-row')].at(at)!
const refused = () => within(screen.getByRole('dialog', { name: 'Open news' }))

/** A file and a folder as a drop gives them. */
const entry = (name: string, text: string) => ({
  name,
  isFile: true,
  isDirectory: false,
  fullPath: `/drop/${name}`,
  file: (give: (file: File) => void) => give(file(name, text)),
})
const folder = (name: string, entries: readonly unknown[]) => ({
  name,
  isFile: false,
  isDirectory: true,
  fullPath: `/${name}`,
  createReader: () => {
    const batches = [entries, []]
    return { readEntries: (give: (batch: unknown) => void) => give(batches.shift()) }
  },
})

const fetched = vi.hoisted(() => vi.fn())
vi.mock('../../../src/ui/news/long-list.tsx', () => {
  fetched()
  return { LongList: () => null }
})

afterEach(emptyLibrary)

describe('a file that is opened', () => {
  test('has the code of long lists fetched before it is known to be one', async () => {
    const { user } = await renderApp('/', site)
    expect(fetched).not.toHaveBeenCalled()
    await openFile(user, 'short.txt', 'One line of news\nAnother line of news\n')
    expect(fetched).toHaveBeenCalled()
  })

  test('in Markdown is a list: its sections are chips, its links lead out by their hosts', async () => {
    const digest = `# The day on the quay

## Harbour

- [Ferry stops at noon](https://post.example/1) - Quay Times
- 14:05 [Bridge opens again](https://www.mill.example/2)

## Sport

* **Rovers win at last**
  A late goal did it.
`
    const { user, where } = await renderApp('/', site)
    await openFile(user, 'digest.md', digest)
    const all = ['Ferry stops at noon', '14:05 Bridge opens again', 'Rovers win at last']
    expect(titles()).toEqual(all)
    expect(item(0)).toHaveTextContent('Quay Times')
    const link = within(item(0)).getByRole('link', { name: /post\.example/ })
    expect(link).toHaveAttribute('href', 'https://post.example/1')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(item(2)).toHaveTextContent('A late goal did it.')
    const sections = within(screen.getByRole('group', { name: 'Sections' }))
    await user.click(sections.getByRole('button', { name: /Sport/ }))
    await waitFor(() => expect(titles()).toEqual(['Rovers win at last']))
    expect(where()).toContain('section=Sport')
    await user.click(sections.getByRole('button', { name: /Harbour/ }))
    await waitFor(() => expect(titles()).toEqual(all))
    await user.click(inMain().getByRole('link', { name: /^Ferry stops at noon/ }))
    const opened = within(await screen.findByRole('region', { name: /^Ferry stops at noon/ }))
    expect(opened.getByText('Harbour')).toBeVisible()
    expect(opened.getByText('Quay Times')).toBeVisible()
    expect(opened.getByRole('link', { name: /post\.example/ })).toBeVisible()
  })

  test('as a table in tabs is a list with its times and sources', async () => {
    const { user } = await renderApp('/', site)
    const table =
      'time\theadline\tsource\n14:05\tFerry stops at noon\tQuay Times\n13:50\tBridge opens again\tMill News\n'
    await openFile(user, 'table.tsv', table)
    expect(titles()).toEqual(['Ferry stops at noon', 'Bridge opens again'])
    expect(item(0)).toHaveTextContent('14:05')
    expect(item(0)).toHaveTextContent('Quay Times')
  })

  test('whose lines could be a list or an article has the other reading one press away', async () => {
    const { user } = await renderApp('/', site)
    const lines =
      'Ferry stops at noon\n\nThe harbour master said on Monday that the ferry would not sail again before the ice has gone.\n\nBridge opens again\n\nRovers win at last\n'
    await openFile(user, 'lines.txt', lines)
    expect(titles()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Read every line as a headline' }))
    await waitFor(() => expect(titles()).toHaveLength(4))
    await user.click(screen.getByRole('button', { name: 'Read the lines as articles' }))
    await waitFor(() => expect(titles()).toEqual([]))
  })

  test('from a dropped folder is read at any depth', async () => {
    takeTransfers()
    const { user } = await renderApp('/', site)
    const drop = folder('drop', [
      entry('a.txt', '-\nHeadline of the drop\n'),
      folder('deep', [entry('b.txt', '-\nHeadline of the deep\n')]),
    ])
    const items = [{ kind: 'file', webkitGetAsEntry: () => drop }]
    const dataTransfer = { types: ['Files'], items, files: [], getData: () => '' }
    fireEvent.drop(document.body, { dataTransfer })
    await user.click(await screen.findByRole('button', { name: 'Open 2 files' }))
    await waitFor(() => expect(titles()).toEqual(['Headline of the deep']))
  })
})

describe('what is refused', () => {
  test('for a fault of Wireside is not said to be cancelled, or to be the fault of the files', async () => {
    const { user, where } = await renderApp('/', site)
    vi.stubGlobal('Worker', function () {
      throw new TypeError('no such worker')
    })
    await chooseFiles(user, file('a.txt', listOf('One')), file('b.txt', listOf('Two')))
    await user.click(await screen.findByRole('button', { name: 'Open 2 files' }))
    const words = 'Stopped: 0 of 2 are kept. Something in Wireside went wrong: TypeError: no such'
    expect(await screen.findByText(new RegExp(words))).toBeVisible()
    expect(where()).toBe('/')
  })

  test('is named with its reason, and the wire that was open stays', async () => {
    const { user, where } = await renderApp('/', site)
    for (const [name, text, sentence] of [
      ['copy.rtf', '{\\rtf1 Quay bell rings}', /This is RTF.*ask its sender/],
      [
        'feed.xml',
        '<rss version="2.0"><channel><title>Bay Post</title>',
        /RSS 2\.0.*holds no news/,
      ],
      ['people.json', '[{"name": "Ida", "age": 7}]', /This is JSON.*ask its sender/],
      [
        'day.xml',
        '<rss version="2.0"><channel><title>Day</title></channel></rss>',
        /day\.xml.*holds no news/,
      ],
    ] as const) {
      await chooseFiles(user, file(name, text))
      await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(sentence))
      expect(refused().getByText(name)).toBeVisible()
      await user.click(refused().getByRole('button', { name: 'Close' }))
      expect(titles()).toEqual(['The site’s own'])
      expect(where()).toBe('/')
    }
  })

  test('of several files is named, and the good ones open; the filters stay until they do', async () => {
    const { user, where } = await renderApp('/?topic=sport', site)
    const picture = file('photo.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))
    await chooseFiles(user, picture)
    expect(await screen.findByRole('alert')).toHaveTextContent(/photo\.jpg.*it looks like/)
    expect(where()).toBe('/?topic=sport')
    await user.click(refused().getByRole('button', { name: 'Close' }))
    await chooseFiles(user, file('a.txt', listOf('One')), picture, file('b.txt', listOf('Two')))
    await user.click(await screen.findByRole('button', { name: 'Open 3 files' }))
    await waitFor(() => expect(titles()).toEqual(['Two']))
    const named = within(screen.getByRole('alert')).getAllByRole('listitem')
    expect(named.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/photo\.jpg.*not a text file/),
    ])
  })

  test('as what looks like no news is read all the same where the reader wants that', async () => {
    const { user } = await renderApp('/', site)
    await chooseFiles(user, file('notes.txt', 'const a = 1;\nconst b = 2;\nconst c = f(a, b);\n'))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /notes\.txtThis looks like program code, and no news was found in it\./,
    )
    await user.click(refused().getByRole('button', { name: 'Read it as text' }))
    expect(await screen.findByRole('heading', { name: 'const a = 1;' })).toBeVisible()
    expect(screen.queryByRole('dialog', { name: 'Open news' })).toBeNull()
  })

  test('as pasted text stays in its field', async () => {
    const { user } = await renderApp('/', site)
    await user.click(screen.getAllByRole('button', { name: 'Open…' })[0]!)
    await user.click(screen.getByRole('tab', { name: 'Paste text' }))
    const field = screen.getByLabelText('Text of an edition')
    const text = '[{"price": 3}, {"price": 4}]'
    fireEvent.change(field, { target: { value: text } })
    await user.click(screen.getByRole('button', { name: 'Open this text' }))
    await screen.findByRole('alert')
    expect(field).toBeVisible()
    expect(field).toHaveValue(text)
    fireEvent.change(field, { target: { value: '-\nFerry crews call off strike' } })
    await user.click(screen.getByRole('button', { name: 'Open this text' }))
    await waitFor(() => expect(titles()).toEqual(['Ferry crews call off strike']))
    expect(field).toHaveValue('')
  })
})
