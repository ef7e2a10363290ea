/**
 * The part of ninjs 3.1 that a plain-text wire can fill. Everything else of the standard (dates, rights,
 * renditions, language …) is left out, since the wire does not say it.
 * Source: IPTC, ninjs-schema_3.1.json (http://www.iptc.org/std/ninjs/, CC BY 4.0).
 */
export interface NinjsItem {
  readonly uri: string
  readonly standard?: NinjsStandard
  readonly type: 'text' | 'composite'
  /** `partial` where the wire carries the headline only. */
  readonly representationType: 'full' | 'partial'
  readonly headlines?: readonly NinjsText[]
  readonly bodies?: readonly NinjsBody[]
  readonly by?: string
  readonly copyrightNotice?: string
  readonly infoSources?: readonly NinjsConcept[]
  readonly subjects?: readonly NinjsSubject[]
  readonly places?: readonly NinjsConcept[]
  readonly associations?: readonly NinjsAssociation[]
}

export interface NinjsStandard {
  readonly name: 'ninjs'
  readonly version: '3.1'
  readonly schema: string
}

export interface NinjsText {
  readonly role: string
  readonly contentType: string
  readonly value: string
}

export interface NinjsBody extends NinjsText {
  readonly wordCount: number
}

export interface NinjsConcept {
  readonly name: string
  readonly rel?: string
  readonly uri?: string
  readonly literal: string
}

export interface NinjsSubject {
  readonly name: string
  readonly rel: 'about'
  readonly uri: string
  /** Who says so: `Wireside` for what our rules found, `reader` for what the reader corrected. */
  readonly creator: 'Wireside' | 'reader'
}

/** An item within a list; the standard asks for a name. */
export interface NinjsAssociation extends NinjsItem {
  readonly name: string
}
