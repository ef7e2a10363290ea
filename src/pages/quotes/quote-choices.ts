import type { SaidKind } from '../../records/select-said.ts'
import { saidKinds } from '../../records/select-said.ts'

/** What of the quotes is shown and how, as the URL has it beside the filters of every page. */
export interface QuoteChoices {
  readonly kind: SaidKind
  /** The slug of the speaker shown alone; `null` for all. */
  readonly speaker: string | null
  /** Whether a speaker's words stand together; else all stand in the order of the source. */
  readonly grouped: boolean
  /** Names that the reader keeps apart from the speaker they were linked with. */
  readonly apart: readonly string[]
}

const MOST_APART = 50

/** Reads choices from a URL. Total: what is unknown falls back to its default. */
export function parseChoices(params: URLSearchParams): QuoteChoices {
  const kind = params.get('kind')
  return {
    kind: saidKinds.find((known) => known === kind) ?? 'all',
    speaker: params.get('speaker') || null,
    grouped: params.get('order') !== 'source',
    apart: params.getAll('apart').slice(0, MOST_APART),
  }
}

/** The query for choices, defaults left out. */
export function printChoices({ kind, speaker, grouped, apart }: QuoteChoices): string {
  const params = new URLSearchParams()
  if (speaker !== null) params.set('speaker', speaker)
  if (kind !== 'all') params.set('kind', kind)
  if (!grouped) params.set('order', 'source')
  for (const name of apart) params.append('apart', name)
  return params.toString()
}
