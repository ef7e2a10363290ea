interface CommandEntry {
  /** Alternatives. A key is its `KeyboardEvent.key`, `Space` for the blank; `g i` is a sequence of two. */
  readonly keys: readonly string[]
  /**
   * The command does the same on every page and is not queued while a page loads: letters typed after `/` are for the
   * field.
   */
  readonly atOnce?: true
}

/** Everything a key can do. `command-words.ts` says it in words. */
export const commands = {
  next: { keys: ['j'] },
  previous: { keys: ['k'] },
  nextUnread: { keys: ['n'] },
  back: { keys: ['u', 'Escape'] },
  search: { keys: ['/'], atOnce: true },
  read: { keys: ['m'] },
  save: { keys: ['s'] },
  spike: { keys: ['x'] },
  undo: { keys: ['z'], atOnce: true },
  help: { keys: ['?'], atOnce: true },
  open: { keys: ['o', 'Enter'] },
  readShown: { keys: ['A'] },
  topicLeft: { keys: ['h'] },
  topicRight: { keys: ['l'] },
  first: { keys: ['g g'] },
  last: { keys: ['G'] },
  pageDown: { keys: ['Space'] },
  pageUp: { keys: ['Shift+Space'] },
  copy: { keys: ['c'] },
  larger: { keys: ['+', '='] },
  smaller: { keys: ['-'] },
  nextQuote: { keys: [']'] },
  previousQuote: { keys: ['['] },
  highlights: { keys: ['q'] },
  goIndex: { keys: ['g i'] },
  goArticle: { keys: ['g a'] },
  goQuotes: { keys: ['g q'] },
  goStories: { keys: ['g t'] },
  goSaved: { keys: ['g s'] },
  goWire: { keys: ['g w'] },
  checkNow: { keys: ['r'] },
  openWire: { keys: [] },
  goLibrary: { keys: [] },
  exportList: { keys: [] },
  mute: { keys: [] },
  settings: { keys: [] },
  backUp: { keys: [] },
} as const satisfies Record<string, CommandEntry>

export type Command = keyof typeof commands

/** Whether a command waits for a page that is coming. */
export const waitsForPage = (command: Command): boolean => !('atOnce' in commands[command])

export const commandNames = Object.keys(commands) as readonly Command[]

/**
 * Handlers of a view by command. The result `false` leaves the key to the browser, `'later'` calls the handler again
 * when more of the page is there, `'coming'` until the code of the handler is.
 */
export type CommandHandlers = {
  readonly [Name in Command]?: () => void | boolean | 'later' | 'coming'
}
