import { lazy } from 'react'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { placeBelow } from '../../browser/layout/place-below.ts'
import { IconButton } from '../../ui/button.tsx'
import { SparePart } from '../parts/late-part.tsx'
import { exportOf } from '../../ui/late.tsx'

const EditionFacts = lazy(exportOf(() => import('./edition-facts.tsx'), 'EditionFacts'))

/** The panel that (i) opens: where the open edition is from and how its file was read. */
export function AboutEdition({ open }: { readonly open: OpenWire }) {
  return (
    <div className="relative -ms-3 max-md:ms-auto">
      <IconButton
        icon="info"
        size="16"
        label="About this edition"
        popoverTarget="about-edition"
        onClick={placeBelow}
      />
      <div
        id="about-edition"
        popover="auto"
        role="dialog"
        aria-label="About this edition"
        className="absolute w-[min(25rem,92vw)] rounded-lg border border-rule bg-sheet p-4 text-[13px] text-ink floating"
      >
        <SparePart>
          <EditionFacts open={open} />
        </SparePart>
      </div>
    </div>
  )
}
