const KEY = 'wireside.typeface.1'

/** Loads one style of the serif typeface; rejects where it cannot be had. */
export const loadTypeface = (style: 'normal' | 'italic'): Promise<unknown> =>
  document.fonts.load(`${style} 1em 'Newsreader Variable'`)

/**
 * Fetches the upright serif for the next visit, which asks for its italics itself, once all else is there: on a slow
 * line it is as large as half of the app, and would come too late for the first one anyway, since nothing that is
 * being read may change its form. The scripts of the page use it from then on.
 */
export async function fetchTypeface(): Promise<void> {
  try {
    if (localStorage.getItem(KEY)) return
    await loadTypeface('normal')
    localStorage.setItem(KEY, 'here')
  } catch {
    // Another visit tries again; until then text stands in a serif of the device.
  }
}
