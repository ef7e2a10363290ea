import type { NinjsAssociation } from '../../edition/export/ninjs-item.ts'
import type { HeadlineRecord, QuoteRecord } from '../../records/record.ts'
import type { ChosenLanguages } from './read-kept.ts'

/** Which wires are to be read, and for what. */
export interface ToRecords {
  readonly what: 'quotes' | 'headlines' | 'ninjs'
  readonly wires: readonly { readonly id: string; readonly name: string }[]
  readonly languages: ChosenLanguages
}

/** The records of the next wire. */
export interface FromRecords {
  readonly id: string
  /** Whether it could be read: one that is gone or damaged has no records. */
  readonly isRead: boolean
  readonly quotes: readonly QuoteRecord[]
  readonly headlines: readonly HeadlineRecord[]
  readonly ninjs: readonly NinjsAssociation[]
}
