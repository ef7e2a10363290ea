import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import type { Block } from '../../wire/wire.ts'

/** A piece of text that has no line yet: one line, and fit to be shown. */
export type NewsBlock = Pick<Block, 'type' | 'text'>

/** Facts that files give of an item besides its title and text. */
export type FactName =
  | 'embargo'
  | 'status'
  | 'note'
  | 'byline'
  | 'agency'
  | 'source'
  | 'dateline'
  | 'slug'
  | 'priority'
  | 'version'
  | 'date'
  | 'summary'
  | 'signoff'
  | 'caption'
  | 'copyright'
  | 'link'

/** Facts as the file has them; what it does not have may be left out, empty or nothing. */
export type Facts = {
  readonly [Name in FactName]?: string | number | readonly string[] | null | undefined
}

export interface NewsItem {
  /** Empty where the file gives none. */
  readonly title: string
  /** The text; none where the file has the headline only. */
  readonly blocks: readonly NewsBlock[]
  readonly facts: Facts
  /** Whether its sender has withdrawn it: it is said above the title, and it is never a lead. */
  readonly withdrawn?: boolean
  /** The language it declares for itself, as it is written there. */
  readonly language?: string | undefined
  /** The subjects that it declares: codes, or names of sections. */
  readonly subjects?: readonly string[] | undefined
}

/** The content of a file of another format: its items, before they are lines of a wire. */
export interface News {
  /** With its version as far as the file tells: `RSS 2.0`. */
  readonly format: string
  /** The name that the file gives itself, such as the title of a feed. */
  readonly source: string | null
  readonly copyright: string | null
  /** The language it declares for all its items, as it is written there. */
  readonly language?: string | null | undefined
  readonly items: readonly NewsItem[]
}

/**
 * The text of a file → its news; what is odd about it goes to the log, at line 1. Total: for a file of which
 * nothing can be read it notes why and gives `null`.
 */
export type NewsReader = (text: string, log: DiagnosticLog) => News | null
