import { announce } from './announce.ts'

/** Puts text on the clipboard and says so, or says that it could not. */
export async function copyText(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    announce(`${what} copied`)
  } catch {
    announce(`${what} could not be copied: the browser does not allow it here`)
  }
}
