import { renderHook } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Command, CommandHandlers } from '../../../src/browser/settings/commands.ts'
import { goBack } from '../../../src/browser/keys/go-back.ts'
import { useQueuedKeys } from '../../../src/browser/keys/use-queued-keys.ts'
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

/** What stands on the page while the next one is awaited. */
const wait = () => renderHook(useQueuedKeys)

let done: Command[] = []
let heard: { readonly unmount: () => void }[] = []

function handleEverything(): void {
  const handlers = Object.fromEntries(
    commandNames.map((name) => [name, () => void done.push(name)]),
  )
  heard.push(renderHook(() => useCommands(handlers)))
}

beforeEach(() => {
  vi.useFakeTimers()
  done = []
  heard = []
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
  test('waits for the page that is on its way', async () => {
    const awaited = wait()
    expect(press('s')).toBe(true)
    expect(press('m')).toBe(true)
    expect(done).toEqual([])
    awaited.unmount()
    await vi.advanceTimersByTimeAsync(1)
    expect(done).toEqual(['save', 'read'])
  })

  test('finds what the one before it has changed, whatever else React has to do before it draws', async () => {
    const steps: number[] = []
    renderHook(() => {
      const [at, setAt] = useState(0)
      useCommands({
        nextQuote: () => {
          steps.push(at)
          setAt(at + 1)
        },
      })
    })
    const awaited = wait()
    for (const key of ']]]') press(key)
    awaited.unmount()
    // Microtasks come before the task in which React draws by itself.
    await Promise.resolve()
    expect(steps).toEqual([0, 1, 2])
  })

  test('waits for a step back, which the browser takes later', async () => {
    const steps: unknown[] = []
    goBack((to: unknown) => void steps.push(to))
    expect(steps).toEqual([-1])
    press('j')
    expect(done).toEqual([])
    dispatchEvent(new PopStateEvent('popstate'))
    await Promise.resolve()
    expect(done).toEqual(['next'])
  })

  test('finds the handlers of the page that has come, not of the one that was left', async () => {
    const old = renderHook(() => useCommands({ next: () => void done.push('previous') }))
    goBack(() => {})
    press('j')
    dispatchEvent(new PopStateEvent('popstate'))
    old.unmount()
    await Promise.resolve()
    expect(done).toEqual(['next'])
  })

  test('waits on where nobody is there to hear it', async () => {
    const awaited = wait()
    const [everything] = heard
    everything?.unmount()
    press('j')
    vi.advanceTimersByTime(5000)
    handleEverything()
    expect(done).toEqual([])
    awaited.unmount()
    await Promise.resolve()
    expect(done).toEqual(['next'])
  })

  test('waits as long as it takes for the code of what it does, before those behind it', async () => {
    const list = renderHook(() => useCommands({ next: () => 'coming' }))
    expect(press('j')).toBe(true)
    expect(press('s')).toBe(true)
    await vi.advanceTimersByTimeAsync(5000)
    expect(done).toEqual([])
    list.unmount()
    await vi.advanceTimersByTimeAsync(5000)
    expect(done).toEqual(['next', 'save'])
  })

  test('waits a second at most for somebody else than is there', () => {
    wait()
    press('j')
    vi.advanceTimersByTime(999)
    expect(done).toEqual([])
    vi.advanceTimersByTime(1)
    expect(done).toEqual(['next'])
  })

  test('is not kept from what does the same on every page', () => {
    wait()
    press('z')
    expect(done).toEqual(['undo'])
  })

  test('waits for more of the page where the command asks for it', async () => {
    let ready = false
    const page = renderHook(() =>
      useCommands({ nextQuote: () => (ready ? void done.push('nextQuote') : 'later') }),
    )
    expect(press(']')).toBe(true)
    ready = true
    page.rerender()
    await Promise.resolve()
    expect(done).toEqual(['nextQuote'])
  })
})
