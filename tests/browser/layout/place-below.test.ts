import { afterEach, expect, test, vi } from 'vitest'
import { placeBelow } from '../../../src/browser/layout/place-below.ts'

afterEach(() => vi.restoreAllMocks())

interface Case {
  readonly window: number
  readonly button: readonly [left: number, right: number]
  /** As the style says; `auto` where the panel is as wide as its words. */
  readonly width: string
  /** Distances from the window's edges. */
  readonly right: string
  readonly left: string
}

test.each<Case>([
  // At its button's edge, on the side that the button is on.
  { window: 1280, button: [263, 325], width: '576px', right: 'auto', left: '263px' },
  { window: 1280, button: [1131, 1224], width: '384px', right: '56px', left: 'auto' },
  { window: 1280, button: [496, 524], width: 'auto', right: 'auto', left: '496px' },
  { window: 390, button: [342, 370], width: 'auto', right: '20px', left: '8px' },
  { window: 390, button: [346, 374], width: '272px', right: '16px', left: '8px' },
  // Too wide for the room beside the button: up to the other edge.
  { window: 390, button: [199, 261], width: '359px', right: '23px', left: '8px' },
  { window: 500, button: [199, 261], width: '460px', right: 'auto', left: '32px' },
  { window: 320, button: [20, 82], width: '310px', right: '8px', left: '8px' },
])(
  'a panel of $width below a button at $button stays in a window of $window',
  ({ window, button, width, right, left }) => {
    document.body.innerHTML = `<button popovertarget="panel"></button><div id="panel"></div>`
    const pressed = document.querySelector('button')
    const panel = document.getElementById('panel')
    if (!pressed || !panel) throw new Error('not drawn')
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(window)
    const style = getComputedStyle(panel)
    vi.spyOn(globalThis, 'getComputedStyle').mockReturnValue({ ...style, width })
    vi.spyOn(pressed, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(button[0], 100, button[1] - button[0], 24),
    )
    placeBelow({ currentTarget: pressed })
    expect(panel.style.inset.split(' ')).toEqual([expect.any(String), right, 'auto', left])
    document.body.innerHTML = ''
  },
)
