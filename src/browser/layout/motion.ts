/** Duration (ms) and easing of all animations; `--calm` in `styles.css`. */
export const CALM = { duration: 140, easing: 'cubic-bezier(.2, 0, 0, 1)' } as const

/** Whether the reader allows motion (`prefers-reduced-motion`). */
const isMotionWelcome = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches

/** Whether an element can be animated and the reader allows motion. */
export const canMove = (element: Element): boolean =>
  typeof element.animate === 'function' && isMotionWelcome()
