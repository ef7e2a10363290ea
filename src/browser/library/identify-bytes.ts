import { hashText } from '../../edition/columns/title-hash.ts'
import { digestBytes } from '../platform/digest-bytes.ts'

/**
 * The name that bytes have by their content: their SHA-256, or where the page is not served securely and there is none
 * a hash of 53 bits, which tells editions apart and proves nothing.
 */
export const identifyBytes = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  (await digestBytes(bytes)) ?? `x-${hashText(new TextDecoder('latin1').decode(bytes))}`
