/** The way a text runs, and its language: the first part of a BCP 47 tag, `und` where nothing tells it. */
export interface Reading {
  readonly dir: 'ltr' | 'rtl'
  readonly lang: string
  /** The whole tag, `zh-TW`, where script or region are known: fonts and voices differ by them. Else as `lang`. */
  readonly tag: string
}
