const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** A text in an encoding that the platform can only read: every byte, or pair of bytes, is tried. */
export function encode(text: string, encoding: string): Uint8Array {
  const table = tables.get(encoding) ?? createTable(encoding)
  tables.set(encoding, table)
  return Uint8Array.from(
    Array.from(text).flatMap((sign) => {
      const bytes = table.get(sign)
      if (!bytes) throw new Error(`${sign} is not in ${encoding}`)
      return bytes
    }),
  )
}

/** A text in UTF-16 without a mark. */
export function encodeUtf16(text: string, order: 'utf-16le' | 'utf-16be'): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
      order === 'utf-16be' ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8],
    ),
  )
}

function createTable(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly number[]>()
  const add = (...bytes: number[]): void => {
    const sign = decoder.decode(Uint8Array.from(bytes))
    if (Array.from(sign).length === 1 && sign !== '\ufffd' && !table.has(sign))
      table.set(sign, bytes)
  }
  for (let byte = 0; byte < 0x100; byte++) add(byte)
  if (/^(?:shift_jis|euc-jp|euc-kr|big5|gb18030)$/.test(encoding))
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail)
  // Node 20 reads these bytes as controls.
  if (encoding === 'windows-1252')
    for (const [at, sign] of Array.from(
      '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
    ).entries())
      table.set(sign, [0x80 + at])
  return table
}
