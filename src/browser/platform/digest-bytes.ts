/** SHA-256 in hexadecimal, or `null` where the platform has none (a page that is not served securely). */
export async function digestBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  try {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  } catch {
    return null
  }
}
