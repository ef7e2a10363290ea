import { lazy } from 'react'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { ActingPart } from '../parts/late-part.tsx'
import { exportOf } from '../../ui/late.tsx'

const LookChoices = lazy(exportOf(() => import('./look-choices.tsx'), 'LookChoices'))

/** The button that opens the choices of how the page looks. */
export function LookPanel({
  onKeys,
  onData,
}: {
  readonly onKeys: () => void
  readonly onData: () => void
}) {
  return (
    <>
      <Button
        popoverTarget="look"
        aria-label="Text and theme"
        title="Text and theme"
        className="max-md:hidden"
      >
        Aa
      </Button>
      <Popover
        id="look"
        role="dialog"
        label="Text and theme"
        className="fixed inset-auto top-16 right-4 max-h-[calc(100dvh-5rem)] w-[min(22rem,92vw)] px-4 py-2 md:right-[max(1.5rem,(100vw-1168px)/2)]"
      >
        <ActingPart>
          <LookChoices onKeys={onKeys} onData={onData} />
        </ActingPart>
      </Popover>
    </>
  )
}
