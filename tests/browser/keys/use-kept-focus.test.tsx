import { act, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { registerLongList } from '../../../src/browser/place/long-list-cursor.ts'
import { useKeptFocus } from '../../../src/browser/keys/use-kept-focus.ts'

function Watched() {
  useKeptFocus()
  return null
}

const PAGE = `
  <header><form role="search"><input aria-label="Words"><button>Clear</button></form></header>
  <p id="hint"><button>Got it</button></p>
  <main>
    <h1 tabindex="-1">Page</h1>
    <p id="tools"><button>Remove two</button><button>Export two</button></p>
    <section id="list">
      <ul>
        <li id="one"><input type="checkbox" aria-label="Choose 1"><a data-item="1" href="#1">1</a><button>Star 1</button></li>
        <li id="two"><input type="checkbox" aria-label="Choose 2"><a data-item="2" href="#2">2</a><button>Star 2</button></li>
      </ul>
      <p id="more"><button>More</button></p>
    </section>
  </main>
  <div id="toast"><p role="status"></p><button>Undo</button></div>`

/** Adds nodes to the page that React does not draw: what is looked at is the page. */
beforeEach(() => {
  render(<Watched />)
  document.body.insertAdjacentHTML('beforeend', PAGE)
})

const find = (id: string): HTMLElement => document.getElementById(id)!
const press = (name: string): void => screen.getByText(name).focus()
const focused = (name: string): Promise<unknown> =>
  waitFor(() => expect(document.activeElement).toHaveAccessibleName(name))

describe('what has the focus and goes gives it to', () => {
  test('the row that follows, by its item; from the last, to the one before', async () => {
    press('Star 1')
    find('one').remove()
    await focused('2')
    press('More')
    find('more').remove()
    await focused('2')
  })

  test('what follows where its neighbours go with it', async () => {
    press('Remove two')
    find('tools').replaceChildren()
    await focused('1')
    find('one').remove()
    await focused('2')
    find('list').remove()
    await focused('Page')
  })

  test('what comes in its place, and for a row to no row that comes elsewhere', async () => {
    press('More')
    find('more').remove()
    find('list')
      .querySelector('ul')!
      .insertAdjacentHTML('beforeend', '<li id="three"><a data-item="3" href="#3">3</a></li>')
    await focused('3')
    press('Star 1')
    find('one').remove()
    find('list')
      .querySelector('ul')!
      .insertAdjacentHTML('beforeend', '<li><a data-item="4" href="#4">4</a></li>')
    await focused('2')
  })

  test('the field of its form; the first item of the page that follows; what had it before', async () => {
    press('Clear')
    screen.getByText('Clear').remove()
    await focused('Words')
    press('Got it')
    find('hint').remove()
    await focused('1')
    press('Star 2')
    press('Undo')
    screen.getByText('Undo').remove()
    await focused('Star 2')
  })

  test('the link that was followed, where a step back leads to its page', async () => {
    const main = screen.getByRole('main')
    const page = main.innerHTML
    await followStory(main)
    main.innerHTML = `${page}<a href="/stories/1">The story</a>`
    await focused('The story')
  })

  test('the link that was followed where it can be seen, if a copy of it before that is hidden', async () => {
    const main = screen.getByRole('main')
    await followStory(main)
    // An element of jsdom does not know whether it is seen, and takes the focus though it is not.
    const hidden = Object.assign(document.createElement('a'), {
      href: '/stories/1',
      checkVisibility: () => false,
    })
    const page = document.createDocumentFragment()
    page.append(hidden)
    main.replaceChildren(page)
    main.insertAdjacentHTML(
      'beforeend',
      '<h1 tabindex="-1">Page</h1><a href="/stories/1">The story</a>',
    )
    await focused('The story')
  })

  test('the title where another page is drawn, and not before it is', async () => {
    press('Star 2')
    const main = screen.getByRole('main')
    main.innerHTML = '<p>Loading</p>'
    await act(async () => {})
    expect(document.body).toHaveFocus()
    main.innerHTML = '<h1 tabindex="-1">Other page</h1><a data-item="9" href="#9">9</a>'
    await focused('Other page')
  })
})

describe('the focus stays on nothing', () => {
  test('where the reader has put it there', async () => {
    press('Star 1')
    screen.getByText('Star 1').blur()
    await act(async () => {})
    find('one').remove()
    await act(async () => {})
    expect(document.body).toHaveFocus()
  })

  test('where a row is scrolled out of sight of a list that draws no others, but not where it goes from it', async () => {
    const ids = ['1', '2']
    const rowOf = (id: string): number => ids.indexOf(id)
    const idAt = (row: number): string => ids[row] ?? ''
    onTestFinished(registerLongList({ length: 2, idAt, rowOf, show: () => {} }))
    const [one, two] = [find('one'), find('two')]
    for (const row of [one, two]) row.setAttribute('aria-setsize', '2')
    press('1')
    one.remove()
    await act(async () => {})
    expect(document.body).toHaveFocus()
    two.before(one)
    press('2')
    ids.pop()
    two.remove()
    await focused('1')
  })
})

/** Follows a link to another page, and steps back in the history: what is there again, whoever asks draws. */
async function followStory(main: HTMLElement): Promise<void> {
  main.insertAdjacentHTML('beforeend', '<a href="/stories/1">Story</a>')
  press('Story')
  history.pushState({ key: 'next' }, '')
  main.innerHTML = '<h1 tabindex="-1">Story</h1>'
  await focused('Story')
  history.replaceState(null, '')
}
