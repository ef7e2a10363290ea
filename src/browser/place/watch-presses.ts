/** Movement (CSS pixels) up to which a press counts as a press and not as a drag. */
const SLACK_PX = 4
const CONTROLS = 'a, button, input, select, textarea, summary, label'

/**
 * Makes a whole row, an element with `data-row`, the target of its link, for the life of the page; and keeps a press
 * that has selected text from being one on what lies beneath it.
 */
export function watchPresses(): void {
  let from = { x: 0, y: 0 }
  const hasSelected = ({ clientX, clientY, detail }: MouseEvent): boolean =>
    detail > 0 &&
    Math.hypot(clientX - from.x, clientY - from.y) > SLACK_PX &&
    getSelection()?.type === 'Range'
  addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => {
      from = { x: clientX, y: clientY }
    },
    { capture: true },
  )
  addEventListener(
    'click',
    (event) => {
      const { target } = event
      if (!(target instanceof Element) || !hasSelected(event)) return
      if (target.closest('button') || !target.closest('a, [data-row]')) return
      event.preventDefault()
      event.stopPropagation()
    },
    { capture: true },
  )
  addEventListener('click', openRow)
}

/**
 * A press on what is no control in a row is one on its link, with the keys that are held; not in what has been opened.
 */
function openRow({ target, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): void {
  if (!(target instanceof Element) || target.closest(`${CONTROLS}, [data-row] section`)) return
  const row = target.closest('[data-row]')
  const link = row?.querySelector('a[data-item]') ?? row?.querySelector('a')
  const keys = { ctrlKey, metaKey, shiftKey, altKey }
  link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }))
}
