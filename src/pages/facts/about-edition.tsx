import { lazy } from 'react'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { placeBelow } from '../../browser/layout/place-below.ts'
import { IconButton } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
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
      <Popover
        id="about-edition"
        role="dialog"
        label="About this edition"
        className="w-[min(24rem,92vw)] p-4 text-[13px]"
      >
        <SparePart>
          <EditionFacts open={open} />
        </SparePart>
      </Popover>
    </div>
  )
}
