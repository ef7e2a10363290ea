import { slugOf } from '../edition/columns/item-id.ts'
import { hashText } from '../edition/columns/title-hash.ts'

/** The address of a speaker: a slug, or a hash for a name without letters and digits; `null` is who is not named. */
export const speakerSlug = (name: string | null): string =>
  name === null ? 'unattributed' : slugOf(name, hashText(name))
