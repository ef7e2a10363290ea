import { decodeAs, encodingOf } from './decode-as.ts'

const HEAD_BYTES = 2_048
/** How files say what they are written in; ASCII in every encoding that is asked for here. */
const declarations: readonly RegExp[] = [
  /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml\s[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/i,
  /<meta\s[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i,
  /^content-type\s{0,9}:[^\r\n]{0,200}(?:\r?\n[ \t][^\r\n]{0,200}){0,3}?\bcharset\s{0,9}=\s{0,9}"?([\w.:-]{1,40})/im,
  /^[^\r\n]{0,80}\bcoding[:=][ \t]{0,9}([\w.-]{1,40})/,
]

/** The encoding that the beginning of a file declares, if it is one that can be read; `null` otherwise. */
export function findDeclaredEncoding(bytes: Uint8Array): string | null {
  const head = decodeAs('windows-1252', bytes.subarray(0, HEAD_BYTES))
  for (const declaration of declarations) {
    const label = declaration.exec(head)?.[1]
    const encoding = label === undefined ? null : encodingOf(label)
    // A declaration that can be read byte by byte does not stand in UTF-16.
    if (encoding !== null && !encoding.startsWith('utf-16')) return encoding
  }
  return null
}
