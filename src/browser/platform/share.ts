import { copyText } from './copy.ts'

/**
 * The address of the page as another device can follow it: without a wire that lies on this one. An item is then opened
 * from whatever wire there has it.
 */
export function linkToPage(): string {
  const link = new URL(location.href)
  if (link.searchParams.get('wire')?.startsWith('kept:')) link.searchParams.delete('wire')
  return link.href
}

/** Hands the page's address to the system's share sheet, or copies it where there is none. */
export async function shareLink(title: string): Promise<void> {
  const link = { title, url: linkToPage() }
  if (!('share' in navigator) || !navigator.canShare?.(link)) return copyText(linkToPage(), 'Link')
  try {
    await navigator.share(link)
  } catch (error) {
    // Closing the share sheet rejects with `AbortError`, which is no failure.
    if (!(error instanceof DOMException && error.name === 'AbortError'))
      await copyText(linkToPage(), 'Link')
  }
}
