// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Command, CommandHandlers } from '../../../src/browser/settings/commands.ts'
import { leavePage, useDrawnPage } from '../../../src/browser/keys/drawn-page.ts'
import { commandNames } from '../../../src/browser/settings/commands.ts'
import { setPreferences } from '../../../src/browser/settings/preferences.ts'
import { runCommand, useCommands, watchKeys } from '../../../src/browser/keys/use-commands.ts'

watchKeys()

/** Presses a key on an element; says whether the browser's own doing was prevented. */
function press(key: string, on: Element = document.body, init: KeyboardEventInit = {}): boolean {
  const event = { key, bubbles: true, cancelable: true, ...init }
  return !on.dispatchEvent(new KeyboardEvent('keydown', event))
}

const tags = /<(\w+)([^>]*)>/g

/** Puts elements into the page, each within the one before, and gives the last. */
function show(markup: string): Element {
  document.body.replaceChildren()
  let parent: Element = document.body
  for (const [, name = '', attributes = ''] of markup.matchAll(tags)) {
    const element = document.createElement(name)
    for (const attribute of attributes.trim().split(' ').filter(Boolean))
      element.setAttribute(attribute.split('=')[0]!, attribute.split('=')[1] ?? '')
    parent.append(element)
    parent = element
  }
  return parent
}

const takeKey = (event: Event): void => event.preventDefault()

/** The page as it stands, drawn for an entry of the history. */
const draw = (entry: string) =>
  renderHook((entry: string) => useDrawnPage(entry), { initialProps: entry })

let done: Command[] = []

function handleEverything(): void {
  const handlers = Object.fromEntries(
    commandNames.map((name) => [name, () => void done.push(name)]),
  )
  renderHook(() => useCommands(handlers))
}

beforeEach(() => {
  vi.useFakeTimers()
  done = []
  show('')
  handleEverything()
})
afterEach(() => {
  vi.advanceTimersByTime(5000)
  vi.useRealTimers()
  setPreferences({ shortcuts: true, keys: {} })
})

describe('the command of a key', () => {
  test.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['n', 'nextUnread'],
    ['o', 'open'],
    ['Enter', 'open'],
    ['u', 'back'],
    ['Escape', 'back'],
    ['/', 'search'],
    ['m', 'read'],
    ['s', 'save'],
    ['x', 'spike'],
    ['z', 'undo'],
    ['A', 'readShown'],
    ['h', 'topicLeft'],
    ['l', 'topicRight'],
    ['G', 'last'],
    [' ', 'pageDown'],
    ['c', 'copy'],
    ['+', 'larger'],
    ['-', 'smaller'],
    [']', 'nextQuote'],
    ['[', 'previousQuote'],
    ['q', 'highlights'],
    ['?', 'help'],
  ])('%s: %s', (key, command) => {
    expect(press(key)).toBe(true)
    expect(done).toEqual([command])
  })

  test.each([
    ['g i', 'goIndex'],
    ['g a', 'goArticle'],
    ['g q', 'goQuotes'],
    ['g t', 'goStories'],
    ['g s', 'goSaved'],
    ['g w', 'goWire'],
    ['g g', 'first'],
  ])('%s: %s', (keys, command) => {
    for (const key of keys.split(' ')) expect(press(key)).toBe(true)
    expect(done).toEqual([command])
  })

  test.each(['Tab', 'ArrowDown', 'ArrowUp', 'PageDown', 'F5', 'y', '__proto__', 'constructor'])(
    '%s: none, and it stays the browser’s',
    (key) => {
      expect(press(key)).toBe(false)
      expect(done).toEqual([])
    },
  )

  test('a sequence is forgotten after a while', () => {
    press('g')
    vi.advanceTimersByTime(3000)
    press('s')
    expect(done).toEqual(['save'])
  })

  test('a sequence that leads nowhere does nothing, and is over', () => {
    press('g')
    press('x')
    expect(done).toEqual([])
    press('x')
    expect(done).toEqual(['spike'])
  })

  test('Space with Shift is another key', () => {
    press(' ', document.body, { shiftKey: true })
    expect(done).toEqual(['pageUp'])
  })
})

describe('no command', () => {
  test.each(['ctrlKey', 'altKey', 'metaKey'])('with %s', (modifier) => {
    expect(press('j', document.body, { [modifier]: true })).toBe(false)
    expect(done).toEqual([])
  })

  test('while characters are composed', () => {
    press('j', document.body, { isComposing: true })
    expect(done).toEqual([])
  })

  test.each([
    ['in a field', '<input>'],
    ['in a search', '<input type=search>'],
    ['in a text', '<textarea>'],
    ['in a list of choices', '<select>'],
    ['in an editable text', '<p contenteditable><b>'],
    ['in a dialog', '<dialog open><button>'],
    ['beside an open dialog', '<div><dialog open>'],
  ])('%s', (_, markup) => {
    const inner = show(markup)
    expect(press('j', markup.startsWith('<div>') ? document.body : inner)).toBe(false)
    expect(done).toEqual([])
  })

  test.each(['<button>', '<a href=#x>', '<details><summary>'])(
    'of Enter and Space on %s',
    (markup) => {
      const control = show(markup)
      expect(press('Enter', control)).toBe(false)
      expect(press(' ', control)).toBe(false)
      press('j', control)
      expect(done).toEqual(['next'])
    },
  )

  test('when single keys are switched off', () => {
    setPreferences({ shortcuts: false })
    expect(press('j')).toBe(false)
    expect(done).toEqual([])
  })

  test('when somebody else has used the key', () => {
    document.body.addEventListener('keydown', takeKey, { once: true })
    press('j')
    expect(done).toEqual([])
  })
})

describe('keys of the reader’s own choice', () => {
  test('take the place of ours', () => {
    setPreferences({ keys: { next: ['ArrowDown'] } })
    press('j')
    press('ArrowDown')
    expect(done).toEqual(['next'])
  })
})

describe('views that handle a command', () => {
  test('are asked the innermost first, and no longer once they are gone', () => {
    const heard: string[] = []
    const handle = (name: string): CommandHandlers => ({ copy: () => void heard.push(name) })
    renderHook(() => useCommands(handle('outer')))
    const inner = renderHook(() => useCommands(handle('inner')))
    expect(runCommand('copy')).toBe(true)
    inner.unmount()
    expect(runCommand('copy')).toBe(true)
    expect(heard).toEqual(['inner', 'outer'])
  })

  test('leave the key to the browser where they say so', () => {
    renderHook(() => useCommands({ open: () => false }))
    expect(press('o')).toBe(false)
  })
})

describe('a key on the heels of another', () => {
  afterEach(() => history.replaceState(null, ''))

  test('waits for the page that the address names already', () => {
    history.replaceState({ key: 'list' }, '')
    const page = draw('list')
    history.replaceState({ key: 'reader' }, '')
    expect(press('s')).toBe(true)
    expect(press('m')).toBe(true)
    expect(done).toEqual([])
    page.rerender('reader')
    expect(done).toEqual(['save', 'read'])
  })

  test('waits for a step back, which the address does not show yet', () => {
    history.replaceState({ key: 'reader' }, '')
    const page = draw('reader')
    leavePage()
    press('j')
    expect(done).toEqual([])
    history.replaceState({ key: 'list' }, '')
    page.rerender('list')
    expect(done).toEqual(['next'])
  })

  test('waits a second at most', () => {
    history.replaceState({ key: 'list' }, '')
    draw('list')
    history.replaceState({ key: 'reader' }, '')
    press('j')
    vi.advanceTimersByTime(999)
    expect(done).toEqual([])
    vi.advanceTimersByTime(1)
    expect(done).toEqual(['next'])
  })

  test('waits for more of the page where the command asks for it', () => {
    history.replaceState({ key: 'reader' }, '')
    const page = draw('reader')
    let ready = false
    renderHook(() =>
      useCommands({ nextQuote: () => (ready ? void done.push('nextQuote') : 'later') }),
    )
    expect(press(']')).toBe(true)
    ready = true
    page.rerender('reader')
    expect(done).toEqual(['nextQuote'])
  })
})
