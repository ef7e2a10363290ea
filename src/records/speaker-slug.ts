import { hashText, slugOf } from '../edition/columns/item-id.ts'

/** The address of a speaker: a slug, or a hash for a name without letters and digits; `null` is who is not named. */
export const speakerSlug = (name: string | null): string =>
  name === null ? 'unattributed' : slugOf(name, hashText(name))
