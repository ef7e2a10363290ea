import type { RefObject } from 'react'
import { useCommands } from '../../browser/keys/use-commands.ts'
import { changeMutes } from '../../browser/marks/change-mutes.ts'
import { useMutes } from '../../browser/marks/reader-mutes.ts'
import { MuteDialog } from './mute-dialog.tsx'
import { topicLabel } from '../../topics/labels.ts'
import { ExportDialog } from './export-dialog.tsx'
import type { SelectionInUrl } from '../parts/use-selection.ts'

/** The dialogs that a list can open: what to mute, and what to hand on. */
export function ListDialogs({
  muter,
  exporter,
  selected,
}: {
  readonly muter: RefObject<HTMLDialogElement | null>
  readonly exporter: RefObject<HTMLDialogElement | null>
  readonly selected: SelectionInUrl
}) {
  const mutes = useMutes()
  useCommands({
    exportList: () => exporter.current?.showModal(),
    mute: () => muter.current?.showModal(),
  })
  return (
    <>
      <ExportDialog dialog={exporter} selected={selected} />
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
    </>
  )
}
