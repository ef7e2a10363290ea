/** Something that can be pressed on the page. */
export interface Control {
  readonly name: string
  /** The name without the group that a choice is made in. */
  readonly words: string
  /** Whether it is a choice that is made, or a switch that is on. */
  readonly chosen: boolean
  /** The group that it stands in. */
  readonly group: string
  readonly isSetting: boolean
  readonly press: () => void
}

const CONTROLS =
  'button, summary, select, input:is([type="checkbox"], [type="radio"], [type="file"]), main nav a, main a[target]'

/**
 * Controls that are left out: those of a list item that is not open, of a dialog, and those hidden from screen readers.
 */
const OTHERS =
  ':is(li, tr, [data-row]):not([data-opened], [data-opened] *), dialog, [aria-hidden="true"]'

/**
 * All controls of the page that can be pressed, those in closed panels too, each name once, for the command palette.
 * Read from the DOM, so that no page has to register its controls.
 */
export function listControls(): readonly Control[] {
  const controls = [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(isOffered)
  return [...new Map(controls.map(readControl).map((one) => [one.name, one])).values()]
}

/**
 * Whether a control can be used: not disabled, and not hidden by its page. A closed popover does not count as hidden.
 */
function isOffered(control: HTMLElement): boolean {
  if (control.matches(':disabled, [aria-disabled="true"]') || control.closest(OTHERS)) return false
  for (let at: Element | null = control; at; at = at.parentElement)
    if (!at.matches('[popover]') && getComputedStyle(at).display === 'none') return false
  return true
}

function readControl(control: HTMLElement): Control {
  const group = findGroup(control)
  const state = readState(control)
  const words = wordsOf(control)
  return {
    name: group && state !== null ? `${group}: ${words}` : words,
    words,
    chosen: state === true,
    group,
    isSetting: control.closest('#look') !== null,
    press: () => (control instanceof HTMLSelectElement ? control.focus() : control.click()),
  }
}

/** Whether it is chosen; `null` for what cannot be. */
function readState(control: HTMLElement): boolean | null {
  if (control instanceof HTMLInputElement) return control.type === 'file' ? null : control.checked
  if (control.closest('nav')?.querySelector('[aria-current]'))
    return control.hasAttribute('aria-current')
  const state = control.ariaPressed ?? control.ariaChecked
  return state === null ? null : state === 'true'
}

function findGroup(control: HTMLElement): string {
  const legend = control.closest('fieldset')?.querySelector('legend')
  return (
    legend?.textContent ?? control.closest('[role="group"]:not([popover]), nav')?.ariaLabel ?? ''
  )
}

/** Its name as it is seen, without keys and signs. */
function wordsOf(control: HTMLElement): string {
  if (control.ariaLabel) return control.ariaLabel
  const label =
    control instanceof HTMLInputElement || control instanceof HTMLSelectElement
      ? control.labels?.[0]
      : undefined
  const copy = (label ?? control).cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const part of copy.querySelectorAll('kbd, select, [aria-hidden="true"]')) part.remove()
  return copy.textContent.replaceAll(/\s+/g, ' ').trim()
}
