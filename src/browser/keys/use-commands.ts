import { useLayoutEffect, useRef } from 'react'
import type { Command, CommandHandlers } from '../settings/commands.ts'
import { waitsForPage } from '../settings/commands.ts'
import type { CustomKeys } from '../settings/keymap.ts'
import { areKeysQueued, queueKey, isPageComing, releaseKeys } from './queued-keys.ts'
import { createStore, useStore } from '../platform/store.ts'
import { composeKeymap, nameOfKey } from '../settings/keymap.ts'
import { preferencesStore } from '../settings/preferences.ts'

type Reader = () => CommandHandlers

/** Views that handle commands, the innermost last: it is asked first. */
const readers: Reader[] = []

/** Runs a command where some view handles it; says whether one did. */
export const runCommand = (command: Command): boolean => runOrQueue(command, true) !== false

type KeyOutcome = boolean | 'later' | 'coming'

function handle(command: Command): KeyOutcome {
  const handler = readers.findLast((read) => read()[command])?.()[command]
  return handler !== undefined && (handler() ?? true)
}

/**
 * Runs the command of a key; during a navigation it is queued. After the timeout (`forced`) the page that is mounted
 * gets it; if that does not handle it and a page is still loading, or its handler is, it is queued again.
 */
function runOrQueue(command: Command, forced?: boolean): KeyOutcome {
  const waits = !forced && waitsForPage(command) && areKeysQueued()
  const outcome = waits ? 'later' : handle(command)
  const isQueued =
    outcome === 'coming' || (forced ? outcome === false && isPageComing() : outcome === 'later')
  if (isQueued) queueKey((forced) => runOrQueue(command, forced))
  return outcome
}

/** Which commands some view on the page handles now. */
export const isHandled = (command: Command): boolean => readers.some((read) => read()[command])

/** Handles commands for as long as the component stands. */
export function useCommands(handlers: CommandHandlers): void {
  const latest = useRef(handlers)
  // A layout effect: the handlers of a page are registered before the next key event.
  useLayoutEffect(() => {
    latest.current = handlers
    releaseKeys()
  })
  useLayoutEffect(() => {
    const read = () => latest.current
    readers.push(read)
    return () => void readers.splice(readers.indexOf(read), 1)
  }, [])
}

const SEQUENCE_MS = 2000

const pendingKey = createStore('')
let timer: ReturnType<typeof setTimeout> | undefined

function setPending(next: string): void {
  clearTimeout(timer)
  if (next) timer = setTimeout(setPending, SEQUENCE_MS, '')
  pendingKey.set(next)
}

/** The first key of a sequence while the second is awaited, else `''`. */
export const usePendingKey = (): string => useStore(pendingKey)

/** Listens to keys for the life of the page. Single keys are ignored where they mean something else. */
export function watchKeys(): void {
  addEventListener('keydown', (event) => {
    const { shortcuts, keys } = preferencesStore.get()
    if (event.defaultPrevented || !shortcuts || !isFree(event)) return
    if (readKey(nameOfKey(event), keys)) event.preventDefault()
  })
}

/** Whether a key press is free to be a command: no modifier, no field, no dialog, no control of its own. */
function isFree(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return false
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('input,select,textarea,[contenteditable]')) return false
  const presses = event.key === ' ' || event.key === 'Enter'
  if (presses && target?.closest('a,button,summary')) return false
  const isOver = [...document.querySelectorAll('[popover]')].some((one) => one.checkVisibility?.())
  return !isOver && !document.querySelector('dialog[open]')
}

/** Takes a key as part of a sequence or as a command; says whether it was used. */
function readKey(key: string, custom: CustomKeys): boolean {
  if (key === 'Shift') return false
  const keymap = composeKeymap(custom)
  const pending = pendingKey.get()
  const sequence = pending ? `${pending} ${key}` : key
  const command = keymap.get(sequence)
  const begins = !pending && [...keymap.keys()].some((known) => known.startsWith(`${key} `))
  setPending(begins && !command ? key : '')
  if (command) return runOrQueue(command) !== false
  return begins || sequence !== key
}
