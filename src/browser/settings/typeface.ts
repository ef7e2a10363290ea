import { afterPaint } from '../platform/after-paint.ts'
import { showLater, showTypeface, takeAway } from './shown-typeface.ts'

const KEY = 'wireside.typeface.1'

/** Text nodes of a page that are read to find which letters it needs. */
const MAX_TEXT_NODES = 500

/** The cuts of the serif, as fonts in CSS. */
const cuts = {
  upright: [
    "400 1em 'Newsreader Variable'",
    "600 1em 'Newsreader Variable'",
    "italic 1em 'Newsreader Wordmark'",
  ],
  italic: ["italic 1em 'Newsreader Variable'"],
} as const

/** Loads the upright serif or its italics, with the letters of the page; rejects where it cannot be had. */
export function loadTypeface(style: keyof typeof cuts): Promise<unknown> {
  const texts = [...document.querySelectorAll('h1, h2, h3, main p[id]')].slice(0, MAX_TEXT_NODES)
  const text = texts.map(({ textContent }) => textContent).join('')
  return Promise.all(cuts[style].map((font) => document.fonts.load(font, text || ' ')))
}

/**
 * Fetches the serif on the first visit. It is shown at once where that causes no layout shift in the window, else
 * from the next page on. On later visits the first words have it.
 */
export async function fetchTypeface(): Promise<void> {
  try {
    if (localStorage.getItem(KEY)) return
    await loadTypeface('upright')
    const canShow = isFitted()
    // Italics that came later than the upright letters would shift the layout.
    if (canShow && hasItalics()) await loadTypeface('italic')
    localStorage.setItem(KEY, 'here')
    if (!canShow) return showLater()
    // What is measured then has been laid out.
    await afterPaint()
    showUnlessItMoves()
  } catch {
    // Tried again on the next visit; until then text is shown in a serif of the device.
  }
}

function hasItalics(): boolean {
  const elements = [...document.querySelectorAll('main :is(i, p, q):not(:empty)')]
  return elements.some(
    (element) => isSeen(element) && getComputedStyle(element).fontStyle === 'italic',
  )
}

/** Applies the typeface and measures; where the layout of the window has shifted, it waits for the next page. */
function showUnlessItMoves(): void {
  const before = lookAtWindow()
  showTypeface()
  if (lookAtWindow() === before) return
  takeAway()
  showLater()
}

/**
 * Whether text stands in a serif of the device that is fitted to the typeface (`Any Georgia` and so on in
 * `styles.css`): in any other, lines break elsewhere, and no layout has to show it.
 */
const isFitted = (): boolean =>
  [...document.fonts].some(({ family, status }) => /\bAny /.test(family) && status === 'loaded')

const BLOCKS = 'h1, h2, h3, p, li, section, aside'

/**
 * The vertical positions (CSS pixels) of all blocks in the window, as one string. By `getBoundingClientRect` and not
 * `elementFromPoint`: hit testing would count the tried layout as shown, and so as a layout shift.
 */
function lookAtWindow(): string {
  // Rows that are not laid out yet stay so.
  const chunks = [...document.querySelectorAll('.row-chunk')].filter(isSeen)
  const blocks = [
    ...document.querySelectorAll(`:is(header, main) :is(${BLOCKS}):not(.row-chunk *)`),
    ...chunks.flatMap((chunk) => [...chunk.querySelectorAll(BLOCKS)]),
  ]
  return blocks
    .filter(isSeen)
    .map((block) => Math.round(block.getBoundingClientRect().top))
    .join()
}

function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
