import type { SaidKind } from '../../records/select-said.ts'
import { saidKinds } from '../../records/select-said.ts'
import { speakerSlug } from '../../records/speaker-slug.ts'

/** What of the quotes is shown and how, as the URL has it beside the filters of every page. */
export interface QuoteChoices {
  readonly kind: SaidKind
  /** The slug of the speaker shown alone, whom an address may give by name; `null` for all. */
  readonly speaker: string | null
  /** Whether a speaker's words stand together; else all stand in the order of the source. */
  readonly grouped: boolean
  /** The first and the last day (`2026-11-28`); `null` for any. */
  readonly from: string | null
  readonly to: string | null
  /** The topic by its id, the place by its name; `null` for all. */
  readonly topic: string | null
  readonly place: string | null
  /** Names that the reader keeps apart from the speaker they were linked with. */
  readonly apart: readonly string[]
  /** Whether the gender of speakers is estimated. */
  readonly gender: boolean
}

const MAX_NAMES_APART = 50

/** Reads choices from a URL. Total: what is unknown falls back to its default. */
export function parseChoices(params: URLSearchParams): QuoteChoices {
  const kind = params.get('kind')
  const speaker = params.get('speaker')
  return {
    kind: saidKinds.find((known) => known === kind) ?? 'all',
    speaker: speaker ? speakerSlug(speaker) : null,
    grouped: params.get('order') !== 'source',
    from: parseDay(params.get('since')),
    to: parseDay(params.get('until')),
    topic: params.get('about') || null,
    place: params.get('where') || null,
    apart: params.getAll('apart').slice(0, MAX_NAMES_APART),
    gender: params.get('estimate') === 'gender',
  }
}

const parseDay = (text: string | null): string | null =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null

/** The query for choices, defaults left out. */
export function printChoices(choices: QuoteChoices): string {
  const { kind, speaker, grouped, from, to, topic, place, apart, gender } = choices
  const params = new URLSearchParams()
  if (speaker !== null) params.set('speaker', speaker)
  if (kind !== 'all') params.set('kind', kind)
  if (!grouped) params.set('order', 'source')
  const rest = { since: from, until: to, about: topic, where: place }
  for (const [name, value] of Object.entries(rest)) if (value !== null) params.set(name, value)
  for (const name of apart) params.append('apart', name)
  if (gender) params.set('estimate', 'gender')
  return params.toString()
}
