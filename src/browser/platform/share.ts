import { copyText } from './copy.ts'

/** Hands the page's address to the system's share sheet, or copies it where there is none. */
export async function shareLink(title: string): Promise<void> {
  const link = { title, url: location.href }
  if (!('share' in navigator) || !navigator.canShare?.(link)) return copyText(location.href, 'Link')
  try {
    await navigator.share(link)
  } catch (error) {
    // A sheet that was closed is no failure.
    if (!(error instanceof DOMException && error.name === 'AbortError'))
      await copyText(location.href, 'Link')
  }
}
