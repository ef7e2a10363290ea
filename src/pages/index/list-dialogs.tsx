import { useCommands } from '../../browser/keys/use-commands.ts'
import { changeMutes } from '../../browser/marks/change-mutes.ts'
import { useMutes } from '../../browser/marks/reader-mutes.ts'
import type { LateDialog } from '../../browser/place/late-dialog.ts'
import { useStore } from '../../browser/platform/store.ts'
import { MuteDialog } from './mute-dialog.tsx'
import { topicLabel } from '../../topics/labels.ts'
import { ExportDialog } from './export-dialog.tsx'
import type { SelectionInUrl } from '../parts/use-selection.ts'

/** The dialogs that a list can open: what to mute, and what to hand on. Each is drawn from its first opening on. */
export function ListDialogs({
  muter,
  exporter,
  selected,
}: {
  readonly muter: LateDialog
  readonly exporter: LateDialog
  readonly selected: SelectionInUrl
}) {
  const mutes = useMutes()
  const isExportDrawn = useStore(exporter.wasOpened)
  const isMuteDrawn = useStore(muter.wasOpened)
  useCommands({ exportList: exporter.open, mute: muter.open })
  return (
    <>
      {isExportDrawn && <ExportDialog dialog={exporter} selected={selected} />}
      {isMuteDrawn && (
        <MuteDialog
          dialog={muter}
          mutes={mutes}
          onMuteWord={(word) =>
            changeMutes(`“${word}” muted`, (before) => ({
              ...before,
              words: [...before.words, word],
            }))
          }
          onMuteTopic={(topic) =>
            changeMutes(`${topicLabel(topic)} muted`, (before) => ({
              ...before,
              topics: [...before.topics, topic],
            }))
          }
          onUnmuteWord={(word) =>
            changeMutes(`“${word}” no longer muted`, (before) => ({
              ...before,
              words: before.words.filter((one) => one !== word),
            }))
          }
          onUnmuteTopic={(topic) =>
            changeMutes(`${topicLabel(topic)} no longer muted`, (before) => ({
              ...before,
              topics: before.topics.filter((one) => one !== topic),
            }))
          }
        />
      )}
    </>
  )
}
