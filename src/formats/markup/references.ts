import { decodeHTMLStrict } from 'entities/decode'
import { decodeReferences } from '../../wire/lines/character-references.ts'

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/g

/**
 * `&hearts;` → `♥`, once: `&amp;lt;` → `&lt;`. Knows every name of HTML (2,231, from the package), where a wire of
 * plain text knows those of news; what has no meaning stays as it stands.
 */
export const decodeAllReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(REFERENCE, (whole) => {
        const known = decodeReferences(whole)
        return known === whole ? decodeHTMLStrict(whole) : known
      })
    : text
