/** Where a command works: on every page, in lists, in the reader of headlines and articles, in articles alone. */
export type Where = 'anywhere' | 'lists' | 'reader' | 'article'

interface CommandEntry {
  /** Alternatives. A key is its `KeyboardEvent.key`, `Space` for the blank; `g i` is a sequence of two. */
  readonly keys: readonly string[]
  readonly where: Where
  readonly words: string
  /** It does the same on every page, and so waits for none that is coming: what is typed after `/` is meant for the field. */
  readonly atOnce?: true
}

/** Everything a key can do. The help, the palette and the settings are made from this table. */
export const commands = {
  next: { keys: ['j'], where: 'anywhere', words: 'Next headline' },
  previous: { keys: ['k'], where: 'anywhere', words: 'Previous headline' },
  nextUnread: { keys: ['n'], where: 'anywhere', words: 'Next unread' },
  back: { keys: ['u', 'Escape'], where: 'anywhere', words: 'Back, or clear search, then filters' },
  search: { keys: ['/'], where: 'anywhere', words: 'Search', atOnce: true },
  read: { keys: ['m'], where: 'anywhere', words: 'Mark read or unread' },
  save: { keys: ['s'], where: 'anywhere', words: 'Save, or let go' },
  spike: { keys: ['x'], where: 'anywhere', words: 'Spike: hide the headline' },
  undo: { keys: ['z'], where: 'anywhere', words: 'Undo', atOnce: true },
  help: { keys: ['?'], where: 'anywhere', words: 'Show the keys', atOnce: true },
  open: { keys: ['o', 'Enter'], where: 'lists', words: 'Open the headline' },
  readShown: { keys: ['A'], where: 'lists', words: 'Mark shown as read' },
  topicLeft: { keys: ['h'], where: 'lists', words: 'Topic to the left' },
  topicRight: { keys: ['l'], where: 'lists', words: 'Topic to the right' },
  first: { keys: ['g g'], where: 'lists', words: 'First headline' },
  last: { keys: ['G'], where: 'lists', words: 'Last headline' },
  pageDown: { keys: ['Space'], where: 'reader', words: 'Page down; at the end, next unread' },
  pageUp: { keys: ['Shift+Space'], where: 'reader', words: 'Page up' },
  copy: { keys: ['c'], where: 'reader', words: 'Copy the text' },
  larger: { keys: ['+', '='], where: 'reader', words: 'Larger type' },
  smaller: { keys: ['-'], where: 'reader', words: 'Smaller type' },
  nextQuote: { keys: [']'], where: 'article', words: 'Next quote' },
  previousQuote: { keys: ['['], where: 'article', words: 'Previous quote' },
  highlights: { keys: ['q'], where: 'article', words: 'Show or hide quote highlights' },
  goIndex: { keys: ['g i'], where: 'anywhere', words: 'Go to the headlines' },
  goArticle: { keys: ['g a'], where: 'anywhere', words: 'Go to the article' },
  goQuotes: { keys: ['g q'], where: 'anywhere', words: 'Go to the quotes' },
  goStories: { keys: ['g t'], where: 'anywhere', words: 'Go to the running stories' },
  goSaved: { keys: ['g s'], where: 'anywhere', words: 'Go to what is saved' },
  goWire: { keys: ['g w'], where: 'anywhere', words: 'Go to the wire' },
  openWire: { keys: [], where: 'anywhere', words: 'Open another wire' },
  goLibrary: { keys: [], where: 'anywhere', words: 'Go to the library' },
} as const satisfies Record<string, CommandEntry>

export type Command = keyof typeof commands

/** Whether a command waits for a page that is coming. */
export const waitsForPage = (command: Command): boolean => !('atOnce' in commands[command])

export const commandNames = Object.keys(commands) as readonly Command[]

/**
 * What a view does on a command; `false` leaves the key to the browser after all, `later` asks again when more is
 * on the page.
 */
export type CommandHandlers = { readonly [Name in Command]?: () => void | boolean | 'later' }

/** Those that do the same on every page and come with the dialogs, after the view. */
export const globalCommands = [
  'undo',
  'larger',
  'smaller',
  'goIndex',
  'goArticle',
  'goQuotes',
  'goStories',
  'goSaved',
  'goWire',
  'goLibrary',
] as const satisfies readonly Command[]

export const whereTitles = {
  anywhere: 'Anywhere',
  lists: 'In lists',
  reader: 'In the reader',
  article: 'In an article',
} as const satisfies Record<Where, string>
