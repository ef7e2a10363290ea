import { windows1252 } from './windows-1252.ts'

/** Names of U+00A0–U+00FF in order (HTML 4, HTMLlat1). */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

/** The others that turn up in news text. */
const others =
  'amp=& lt=< gt=> quot=" apos=\' hellip=… ndash=– mdash=— horbar=― lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ lsaquo=‹ rsaquo=› bull=• dagger=† Dagger=‡ permil=‰ prime=′ Prime=″ euro=€ trade=™ OElig=Œ oelig=œ Scaron=Š scaron=š Yuml=Ÿ Zcaron=Ž zcaron=ž fnof=ƒ circ=ˆ tilde=˜ minus=− larr=← uarr=↑ rarr=→ darr=↓ ensp=\u2002 emsp=\u2003 thinsp=\u2009 zwnj=\u200c zwj=\u200d lrm=\u200e rlm=\u200f'

const named: ReadonlyMap<string, string> = new Map([
  ...latin1.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...others.split(' ').map((entry) => {
    const [name = '', sign = ''] = entry.split('=')
    return [name, sign] as const
  }),
])

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,7}));/g

/** `&eacute;` → `é`, once: `&amp;lt;` → `&lt;`. What the table does not know stays as it stands. */
export function decodeReferences(text: string): string {
  return text.replace(REFERENCE, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? whole
    const codePoint =
      decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    return characterAt(codePoint) ?? whole
  })
}

/** The first reference that `decodeReferences` would replace, or `null`. */
export function findReference(text: string): string | null {
  for (const [whole] of text.matchAll(REFERENCE))
    if (decodeReferences(whole) !== whole) return whole
  return null
}

/** Text that `decodeReferences` turns into `text` again. */
export function escapeReferences(text: string): string {
  return text.replace(REFERENCE, (whole) =>
    decodeReferences(whole) === whole ? whole : `&amp;${whole.slice(1)}`,
  )
}

/** As in HTML: 128–159 mean windows-1252; zero, surrogates and what lies beyond Unicode mean nothing. */
function characterAt(codePoint: number): string | null {
  if (codePoint === 0 || codePoint > 0x10ffff) return null
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return null
  if (codePoint >= 0x80 && codePoint <= 0x9f) return windows1252[codePoint - 0x80] ?? null
  return String.fromCodePoint(codePoint)
}
