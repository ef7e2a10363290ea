import type { Command } from './commands.ts'

/** Where a command works: on every page, in lists, in the reader of headlines and articles, in articles alone. */
export type Where = 'anywhere' | 'lists' | 'reader' | 'article'

export const whereTitles = {
  anywhere: 'Anywhere',
  lists: 'In lists',
  reader: 'In the reader',
  article: 'In an article',
} as const satisfies Record<Where, string>

interface CommandWords {
  readonly where: Where
  readonly words: string
}

/** What each command does. The help, the palette and the settings are made from this table. */
export const commandWords = {
  next: { where: 'anywhere', words: 'Next headline' },
  previous: { where: 'anywhere', words: 'Previous headline' },
  nextUnread: { where: 'anywhere', words: 'Next unread' },
  back: { where: 'anywhere', words: 'Back, or clear search, then filters' },
  search: { where: 'anywhere', words: 'Search' },
  read: { where: 'anywhere', words: 'Mark read or unread' },
  save: { where: 'anywhere', words: 'Save, Unsave' },
  spike: { where: 'anywhere', words: 'Hide the headline' },
  undo: { where: 'anywhere', words: 'Undo' },
  help: { where: 'anywhere', words: 'Keyboard shortcuts' },
  open: { where: 'lists', words: 'Open the headline' },
  readShown: { where: 'lists', words: 'Mark these as read' },
  topicLeft: { where: 'lists', words: 'Topic to the left' },
  topicRight: { where: 'lists', words: 'Topic to the right' },
  first: { where: 'lists', words: 'First headline' },
  last: { where: 'lists', words: 'Last headline' },
  pageDown: { where: 'reader', words: 'Page down; at the end, next unread' },
  pageUp: { where: 'reader', words: 'Page up' },
  copy: {
    where: 'anywhere',
    words: 'Copy text; in the list, compare with the previous edition',
  },
  larger: { where: 'reader', words: 'Larger text' },
  smaller: { where: 'reader', words: 'Smaller text' },
  nextQuote: { where: 'article', words: 'Next quote' },
  previousQuote: { where: 'article', words: 'Previous quote' },
  highlights: { where: 'article', words: 'Show or hide quote highlights' },
  goIndex: { where: 'anywhere', words: 'Go to Headlines' },
  goArticle: { where: 'anywhere', words: 'Go to the article' },
  goQuotes: { where: 'anywhere', words: 'Go to Quotes' },
  goStories: { where: 'anywhere', words: 'Go to Developing' },
  goSaved: { where: 'anywhere', words: 'Go to Saved' },
  goWire: { where: 'anywhere', words: 'Go to the source' },
  checkNow: { where: 'anywhere', words: 'Check now; show the newer edition that has come' },
  openWire: { where: 'anywhere', words: 'Open…' },
  goLibrary: { where: 'anywhere', words: 'Go to the Library' },
  exportList: { where: 'lists', words: 'Export these…' },
  mute: { where: 'lists', words: 'Mute words…' },
  settings: { where: 'anywhere', words: 'Text and theme…' },
  backUp: { where: 'anywhere', words: 'Back up your data…' },
} as const satisfies Record<Command, CommandWords>
