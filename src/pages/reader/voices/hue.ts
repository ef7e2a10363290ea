import type { EditionArticle } from '../../../edition/edition.ts'

const HUES = 6

/** How a speaker looks wherever a quote of theirs is drawn: attributes that the style sheet knows. */
export interface HueAttributes {
  readonly 'data-voice': number | 'none'
  readonly 'data-repeat': '' | undefined
}

/** The hue of a speaker, by rank; none for whoever speaks once, and for nobody known. */
export function hueOf(
  { speakers }: Pick<EditionArticle, 'speakers'>,
  voice: number | null,
): HueAttributes {
  if (voice === null || (speakers[voice]?.quotes.length ?? 0) < 2)
    return { 'data-voice': 'none', 'data-repeat': undefined }
  return { 'data-voice': voice % HUES, 'data-repeat': voice >= HUES ? '' : undefined }
}
