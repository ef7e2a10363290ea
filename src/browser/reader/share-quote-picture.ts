import type { QuotePicture } from '../../edition/item-text.ts'
import { announce } from '../platform/announce.ts'
import { cleanFileName } from '../platform/clean-file-name.ts'
import { saveFile } from '../platform/save-file.ts'

/**
 * Draws a quote as a picture on this device and hands it to the system's share sheet, or to the browser's download
 * where there is none. Nothing else leaves the device.
 */
export async function shareQuotePicture(quote: QuotePicture): Promise<void> {
  try {
    const { drawQuotePicture } = await import('./quote-picture.ts')
    const blob = await drawQuotePicture(quote)
    const name = `${cleanFileName(`${quote.speaker} - ${quote.title}`).slice(0, 80)}.png`
    const files = [new File([blob], name, { type: blob.type })]
    if ('share' in navigator && navigator.canShare?.({ files }))
      return await navigator.share({ files })
    saveFile(name, blob)
    announce('Picture saved')
  } catch (error) {
    // A sheet that was closed is no failure.
    if (!(error instanceof DOMException && error.name === 'AbortError'))
      announce('The picture could not be made')
  }
}
