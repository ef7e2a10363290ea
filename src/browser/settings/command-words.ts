import type { Command } from './commands.ts'

/** Where commands work: on every page, in lists, in lists of headlines, in that of the front page, in articles. */
export const whereTitles = {
  anywhere: 'Anywhere',
  lists: 'In lists',
  headlines: 'In lists of headlines',
  front: 'Under Headlines',
  article: 'In an article',
} as const

interface CommandWords {
  readonly where: keyof typeof whereTitles
  readonly words: string
}

/** What each command does. The help, the palette and the settings are made from this table. */
export const commandWords = {
  next: { where: 'lists', words: 'Next in the list' },
  previous: { where: 'lists', words: 'Previous in the list' },
  nextUnread: { where: 'headlines', words: 'Next unread' },
  back: { where: 'lists', words: 'Back, or clear search, then filters' },
  search: { where: 'anywhere', words: 'Search' },
  read: { where: 'headlines', words: 'Mark read or unread' },
  save: { where: 'headlines', words: 'Save, Unsave' },
  spike: { where: 'front', words: 'Hide the headline; in the Library, choose for comparing' },
  undo: { where: 'anywhere', words: 'Undo' },
  help: { where: 'anywhere', words: 'Keyboard shortcuts' },
  open: { where: 'lists', words: 'Open what has the cursor' },
  readShown: { where: 'headlines', words: 'Mark these as read' },
  topicLeft: { where: 'front', words: 'Topic or column to the left' },
  topicRight: { where: 'front', words: 'Topic or column to the right' },
  first: { where: 'lists', words: 'First in the list' },
  last: { where: 'lists', words: 'Last in the list' },
  pageDown: { where: 'article', words: 'Page down; at the end, next unread' },
  pageUp: { where: 'article', words: 'Page up' },
  copy: { where: 'article', words: 'Copy text; in the list, compare with the previous edition' },
  larger: { where: 'article', words: 'Larger text' },
  smaller: { where: 'article', words: 'Smaller text' },
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
  exportList: { where: 'front', words: 'Export these…' },
  mute: { where: 'front', words: 'Mute words…' },
  settings: { where: 'anywhere', words: 'Text and theme…' },
  backUp: { where: 'anywhere', words: 'Back up your data…' },
} as const satisfies Record<Command, CommandWords>
