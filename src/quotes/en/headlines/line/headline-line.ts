import type { Phrase } from '../../phrases/noun-phrases.ts'
import type { Token } from '../../words/tokens.ts'
import { canBeVerb } from './finite-verbs.ts'
import { isInTitleCase } from './title-setting.ts'
import { isWorkOfRole } from './works-of-roles.ts'

/** A headline by its segments, and which of its tokens can be verbs. */
export interface HeadlineLine {
  readonly tokens: readonly Token[]
  /** The parts between colons, semicolons, dashes, bars and full stops; none is empty. */
  readonly segments: readonly Phrase[]
  /** In title case, where a capital tells no name. */
  readonly titleCase: boolean
  /** By token: whether it can be a finite verb. */
  readonly verbs: readonly boolean[]
  /** By token: the text between its marks; '' for a word. */
  readonly marked: readonly string[]
  /** By token: whether it is a work in marks that is part of a role: "'The Harbour' star", "author of 'The Harbour'". */
  readonly works: readonly boolean[]
}

/**
 * Cuts the tokens of a headline into segments; `marked` are the words between its marks, by token:
 *
 *     Bell on the dam: 'Too late'        Dam 'too late' – engineer        Harbour rates: Reed hits out
 */
export function readHeadlineLine(
  tokens: readonly Token[],
  marked: readonly string[],
): HeadlineLine {
  const segments = cutSegments(tokens)
  const titleCase = isInTitleCase(tokens, marked)
  const starts = new Set(segments.map(({ from }) => from))
  const verbs = tokens.map((_, at) => !starts.has(at) && canBeVerb(tokens, at, titleCase))
  const works = marked.map(
    (words, at) => words !== '' && isWorkOfRole(tokens, at, words, titleCase),
  )
  return { tokens, segments, titleCase, verbs, marked, works }
}

function cutSegments(tokens: readonly Token[]): readonly Phrase[] {
  const segments: Phrase[] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token && !isEdge(token)) continue
    if (at > from) segments.push({ from, to: at })
    from = at + 1
  }
  return segments
}

function isEdge({ kind, text }: Token): boolean {
  return /^(?:colon|dash|stop|semicolon)$/.test(kind) || text === '|'
}

/** Whether any token of a range can be a verb. */
export function holdsVerb({ verbs }: HeadlineLine, { from, to }: Phrase): boolean {
  return verbs.slice(Math.max(0, from), to).includes(true)
}

/** The text between the marks at a token; '' for a word. */
export const wordsAt = ({ marked }: HeadlineLine, at: number): string => marked[at] ?? ''
