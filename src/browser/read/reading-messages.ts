import type { Findings } from '../../edition/make/add-findings.ts'
import type { EditionTexts } from '../../edition/make/edition-texts.ts'
import type { PackedEdition } from '../../edition/make/pack-edition.ts'
import type { Additions } from '../../edition/additions/additions.ts'
import type { ReadAs } from '../library/kept-wire.ts'
import type { LoadFailure } from './wire-load-error.ts'

export type ToWorker =
  | {
      readonly kind: 'outline'
      readonly bytes: Uint8Array<ArrayBuffer>
      /** The one that the reader says it is in. */
      readonly language: string | null
      readonly readAs: ReadAs | null
    }
  | {
      readonly kind: 'find'
      readonly texts: EditionTexts
      /** What the site and the reader add to the tables. */
      readonly additions: Additions | null
    }

export type FromWorker =
  | { readonly kind: 'outline'; readonly edition: PackedEdition; readonly encoding: string }
  /** How far the finding has come, from 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'found'; readonly findings: Findings }
  | { readonly kind: 'failed'; readonly failure: LoadFailure }
