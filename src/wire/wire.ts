import type { Diagnostic, DiagnosticCode } from './diagnostic.ts'

/** What a line of the wire was read as. Every line has exactly one role; nothing is dropped. */
export const roles = [
  'blank',
  'marker',
  'markerStray',
  'headline',
  'headlineContinuation',
  'preamble',
  'meta',
  'advisory',
  'masthead',
  'title',
  'titleRepeat',
  'byline',
  'dateline',
  'caption',
  'chrome',
  'ticker',
  'paragraph',
  'paragraphContinuation',
  'subhead',
  'signature',
  'copyright',
  'rule',
  'more',
  'endMark',
  'section',
  'summary',
  'link',
  'unknown',
] as const

export type Role = (typeof roles)[number]

/**
 * The lines of a wire as places in its text, so that a large wire costs no object a line.
 * Line `n` (1-based) stands at `text.slice(starts[n - 1], starts[n])`, its terminator included:
 * the lines join to the text by construction. `roles[n - 1]` is an index into `roles`.
 */
export interface WireLines {
  readonly text: string
  /** UTF-16 offsets, ascending; one more than there are lines, the last being `text.length`. */
  readonly starts: Uint32Array
  readonly roles: Uint8Array
}

/** One line read out of `WireLines`: `number` is 1-based, `text` is verbatim and without `eol`. */
export interface Line {
  readonly number: number
  readonly text: string
  readonly eol: '' | '\n' | '\r\n' | '\r'
  readonly role: Role
}

/** First and last line, 1-based, both included. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/** A headline of a list: `text` is for display (trimmed, wrapped lines joined by a space). */
export interface Headline {
  readonly text: string
  readonly lines: LineRange
  /** Absent where the file has the headline only. */
  readonly details?: HeadlineDetails | null
  /** What the file says that it is about: codes, or names of sections. */
  readonly declared?: readonly string[]
  /** The language that it declares for itself, as it is written there. */
  readonly language?: string
}

/** What a list says of a headline besides its words, each as it stands there; `null` where it does not. */
export interface HeadlineDetails {
  readonly time: string | null
  /** An address of the web, `https://` or `http://`. */
  readonly link: string | null
  readonly source: string | null
  readonly summary: string | null
  /** The index of its section in `ParsedWire.sections`. */
  readonly section: number | null
}

/** A piece of an article's body, in the wire's order. A subhead's text comes without its hyphens. */
export interface Block {
  readonly type: 'paragraph' | 'subhead'
  readonly text: string
  readonly lines: LineRange
}

/** The line that closes an article, `V.Said--SF-PST`: byline `V.Said`, agency code `SF-PST`. */
export interface Signature {
  readonly text: string
  readonly byline: string | null
  readonly agencyCode: string | null
  readonly line: number
}

/** A line that belongs to an article and not to its body: it stays reachable under its role. */
export interface Furniture {
  readonly role: Extract<
    Role,
    | 'meta'
    | 'advisory'
    | 'masthead'
    | 'titleRepeat'
    | 'byline'
    | 'dateline'
    | 'caption'
    | 'chrome'
    | 'ticker'
    | 'copyright'
    | 'summary'
    | 'link'
    | 'more'
    | 'endMark'
  >
  readonly text: string
  readonly line: number
}

export interface Article {
  readonly title: { readonly text: string; readonly line: number } | null
  readonly blocks: readonly Block[]
  readonly signature: Signature | null
  readonly furniture: readonly Furniture[]
  readonly lines: LineRange
  /** What the file says that it is about: codes, or names of sections. */
  readonly declared?: readonly string[]
  /** The language that it declares for itself, as it is written there. */
  readonly language?: string
  /** There where its sender has withdrawn it, which an advisory says: it is never a lead. */
  readonly withdrawn?: boolean
}

/**
 * One edition within a wire: half-open ranges into `headlines` and `articles`.
 * A wire that starts with a list has one a list, a wire that starts with an article one an article.
 */
export interface WirePart {
  readonly headlines: readonly [from: number, to: number]
  readonly articles: readonly [from: number, to: number]
  readonly lines: LineRange
}

/** The two ways to read lines without markers: each a headline, or together articles. */
export type Layout = 'lines' | 'articles'

export interface ParsedWire {
  readonly lines: WireLines
  /** `null` for a wire of ours; otherwise the name of the format, which is then not read any further. */
  readonly foreignFormat: string | null
  /** The file from which the lines were made; `null` where they are the file's own. */
  readonly readFrom: {
    /** With its version as far as the file tells: `RSS 2.0`. */
    readonly format: string
    /** What the file calls itself, the title of a feed say. */
    readonly source: string | null
    /** The language it declares, as it is written there. */
    readonly language?: string
  } | null
  readonly headlines: readonly Headline[]
  /** The sections that the headlines' details name, in the file's order. */
  readonly sections: readonly string[]
  /** The other way in which the lines could be read, where both are likely; `null` where one is plain. */
  readonly otherLayout: Layout | null
  readonly articles: readonly Article[]
  /** At least one, also for an empty wire. */
  readonly parts: readonly WirePart[]
  /** Lines such as `Slug: lamp` in the wire's order; names are in lower case. */
  readonly meta: readonly (readonly [name: string, value: string])[]
  /** By line. Of one code the first thousand; `diagnosticTotals` counts them all. */
  readonly diagnostics: readonly Diagnostic[]
  readonly diagnosticTotals: readonly (readonly [code: DiagnosticCode, total: number])[]
}
