import { usePage } from '../../browser/place/use-page.ts'
import { Button } from '../../ui/button.tsx'
import { missingPart } from '../../ui/late.tsx'
import { Notice } from '../../ui/notice.tsx'

/** In place of a view whose code could not be had. A failed dynamic import stays failed until the page is reloaded. */
export function MissingView() {
  usePage('This page is missing')
  return (
    <Notice
      title="This page is missing"
      actions={<Button onClick={() => location.reload()}>Reload</Button>}
    >
      <p role="alert">{missingPart}</p>
    </Notice>
  )
}
