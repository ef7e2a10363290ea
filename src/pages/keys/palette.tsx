import { Suspense, lazy, useRef, useState } from 'react'
import { usePaletteKey } from '../../browser/keys/use-palette-key.ts'
import { missingPart, exportOf } from '../../ui/late.tsx'
import { LatePart } from '../parts/late-part.tsx'
import { commandField } from './command-field.ts'

const loadContent = exportOf(() => import('./palette-content.tsx'), 'PaletteContent')
const PaletteContent = lazy(loadContent)

/** Ctrl or Cmd+K: every command and headline by name. Its library comes when it is first opened. */
export function Palette() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [opened, setOpened] = useState(false)
  const [typed, setTyped] = useState('')
  usePaletteKey(
    () => {
      setOpened(true)
      setTyped('')
      dialog.current?.showModal()
    },
    () => loadContent().catch(() => {}),
  )
  return (
    <dialog
      ref={dialog}
      aria-label="Commands and headlines"
      onClose={() => setOpened(false)}
      className="mx-auto mt-[12vh] w-[min(40rem,94vw)] rounded-xl border border-rule bg-sheet p-0 text-ink backdrop:bg-black/40"
    >
      {opened && (
        <LatePart missing={<p className="p-4">{missingPart}</p>}>
          <Suspense
            fallback={
              <input
                {...commandField}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
            }
          >
            <PaletteContent
              typed={typed}
              onType={setTyped}
              onChosen={() => dialog.current?.close()}
            />
          </Suspense>
        </LatePart>
      )}
    </dialog>
  )
}
