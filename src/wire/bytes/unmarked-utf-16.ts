import { decodeAs } from './decode-as.ts'

const SAMPLE_BYTES = 4_096
const MIN_HIGH_ZERO_BYTES = 4

/**
 * UTF-16 without a byte order mark: in either order the high byte of spaces, line ends and Latin letters is zero,
 * and hardly ever the low one. `null` where the bytes do not say so. Looks at the first 4 KiB.
 */
export function findUnmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES - (bytes.length % 2))
  let even = 0
  let odd = 0
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) even++
    if (sample[at + 1] === 0) odd++
  }
  const encoding = even > odd ? 'utf-16be' : 'utf-16le'
  const [high, low] = even > odd ? [even, odd] : [odd, even]
  // One in fifty: the line ends and signs of a text in Chinese.
  if (high < MIN_HIGH_ZERO_BYTES || high * 50 < sample.length / 2 || low * 4 > high) return null
  const text = decodeAs(encoding, sample)
  return /[\u0000-\u0008\u000e-\u001a\ufffd-\uffff]/.test(text.slice(0, -1)) ? null : encoding
}
