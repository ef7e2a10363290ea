export type Severity = 'error' | 'warning' | 'info'

/** No more than its line is needed to explain it. */
type Nothing = Readonly<Record<never, never>>

/** Every fault and peculiarity a wire can have, with what is needed to explain it besides its line. */
export interface DiagnosticData {
  'format-foreign': { readonly format: string }
  /** `at` is a line of the file itself, 1-based; `null` where no line can be told. */
  'format-broken': { readonly format: string; readonly at: number | null }
  'format-empty': { readonly format: string }
  /** Text, and none of news: code, a log. */
  'other-matter': { readonly matter: string }

  'format-damaged': { readonly at: number }
  'entity-unknown': { readonly entity: string }
  /** `item` is its number in the file, 1-based. */
  'item-empty': { readonly item: number }
  /** By its name in WHATWG Encoding. */
  'encoding-fallback': { readonly encoding: string }
  'encoding-damaged': { readonly signs: number }
  'line-endings-mixed': { readonly usual: string; readonly found: string }
  'control-character': { readonly character: string }
  'html-tag': { readonly tag: string }
  'file-empty': Nothing
  'headline-empty': Nothing
  'marker-dangling': Nothing
  'headline-wrapped': { readonly lines: number }
  'list-style-mixed': Nothing
  'list-repeated': { readonly list: number }
  'marker-stray': Nothing
  'article-title-missing': Nothing
  'article-body-empty': Nothing
  'article-extra': { readonly article: number }
  'signature-malformed': Nothing
  'signature-orphan': Nothing
  'embargo-line': Nothing
  'advisory-line': Nothing

  'format-read': { readonly format: string; readonly items: number }
  'item-not-text': { readonly item: number; readonly type: string }
  'bom-stripped': Nothing
  'whitespace-exotic': { readonly character: string }
  'html-entity': { readonly entity: string }
  'marker-variant': { readonly mark: string }
  'list-style-prefix': Nothing
  'blank-in-list': Nothing
  'headline-duplicate': { readonly firstLine: number }
  'headline-long': { readonly characters: number }
  'list-missing': Nothing
  'list-after-article': Nothing
  'article-missing': Nothing
  'preamble-line': Nothing
  'meta-line': { readonly name: string }
  'masthead-prefix': Nothing
  'title-repeated': Nothing
  'byline-line': Nothing
  'dateline-line': Nothing
  'caption-line': Nothing
  'chrome-line': Nothing
  'ticker-lines': { readonly lines: number }
  'subhead-variant': Nothing
  'signature-variant': Nothing
  'signature-missing': Nothing
  'copyright-line': Nothing
  'rule-line': Nothing
  'take-more': Nothing
  'end-mark': Nothing
  'body-wrapped': Nothing
}

export type DiagnosticCode = keyof DiagnosticData

/** A fault or a peculiarity of the wire, at a 1-based line. Words are made in `describe()` alone. */
export type DiagnosticOf<Code extends DiagnosticCode> = {
  readonly [C in Code]: {
    readonly code: C
    readonly severity: Severity
    readonly line: number
  } & DiagnosticData[C]
}[Code]

export type Diagnostic = DiagnosticOf<DiagnosticCode>

/** Codes whose line says all. */
export type PlainCode = {
  [C in DiagnosticCode]: keyof DiagnosticData[C] extends never ? C : never
}[DiagnosticCode]

export const severities = {
  'format-foreign': 'error',
  'format-broken': 'error',
  'format-empty': 'error',
  'other-matter': 'error',

  'format-damaged': 'warning',
  'entity-unknown': 'warning',
  'item-empty': 'warning',
  'encoding-fallback': 'warning',
  'encoding-damaged': 'warning',
  'line-endings-mixed': 'warning',
  'control-character': 'warning',
  'html-tag': 'warning',
  'file-empty': 'warning',
  'headline-empty': 'warning',
  'marker-dangling': 'warning',
  'headline-wrapped': 'warning',
  'list-style-mixed': 'warning',
  'list-repeated': 'warning',
  'marker-stray': 'warning',
  'article-title-missing': 'warning',
  'article-body-empty': 'warning',
  'article-extra': 'warning',
  'signature-malformed': 'warning',
  'signature-orphan': 'warning',
  'embargo-line': 'warning',
  'advisory-line': 'warning',

  'format-read': 'info',
  'item-not-text': 'info',
  'bom-stripped': 'info',
  'whitespace-exotic': 'info',
  'html-entity': 'info',
  'marker-variant': 'info',
  'list-style-prefix': 'info',
  'blank-in-list': 'info',
  'headline-duplicate': 'info',
  'headline-long': 'info',
  'list-missing': 'info',
  'list-after-article': 'info',
  'article-missing': 'info',
  'preamble-line': 'info',
  'meta-line': 'info',
  'masthead-prefix': 'info',
  'title-repeated': 'info',
  'byline-line': 'info',
  'dateline-line': 'info',
  'caption-line': 'info',
  'chrome-line': 'info',
  'ticker-lines': 'info',
  'subhead-variant': 'info',
  'signature-variant': 'info',
  'signature-missing': 'info',
  'copyright-line': 'info',
  'rule-line': 'info',
  'take-more': 'info',
  'end-mark': 'info',
  'body-wrapped': 'info',
} as const satisfies Record<DiagnosticCode, Severity>
