import type { TopicChoice } from '../../edition/select/filters.ts'
import type { Marks } from '../../edition/select/marks.ts'
import { announce } from '../platform/announce.ts'
import { marksStore } from './reader-marks.ts'
import type { SavedItem } from './saved-items.ts'
import { savedItemsStore } from './saved-items.ts'
import { doUndoable } from '../platform/undo.ts'

type MarkKind = 'read' | 'saved' | 'spiked'

/** Sets one kind of mark on items, or takes it away; what already is so stays untouched. */
export function setMarks(kind: MarkKind, ids: readonly string[], on: boolean): void {
  if (ids.every((id) => marksStore.get()[kind].has(id) === on)) return
  marksStore.change((marks) => {
    const next = new Set(marks[kind])
    for (const id of ids) {
      if (on) next.add(id)
      else next.delete(id)
    }
    return { ...marks, [kind]: next } satisfies Marks
  })
}

/**
 * Applies a change of marks, announces it and registers its undo, which reverts only the ids that this change touched,
 * whatever was marked since.
 */
function setUndoably(
  kind: MarkKind,
  ids: readonly string[],
  on: boolean,
  words: string,
  undone?: string,
): void {
  const changed = ids.filter((id) => marksStore.get()[kind].has(id) !== on)
  doUndoable(
    words,
    () => setMarks(kind, changed, on),
    () => setMarks(kind, changed, !on),
    undone,
  )
}

/** Marks an opened item as read, without an announcement. */
export const markOpened = (id: string): void => setMarks('read', [id], true)

export function toggleRead(id: string): void {
  const on = !marksStore.get().read.has(id)
  setUndoably('read', [id], on, on ? 'Marked read' : 'Marked unread')
}

export const markShownRead = (ids: readonly string[]): void => {
  const unread = ids.filter((id) => !marksStore.get().read.has(id))
  if (unread.length === 0) return announce('All that is shown is read already')
  setUndoably('read', unread, true, `${unread.length} marked read`)
}

export const spike = (id: string): void =>
  setUndoably('spiked', [id], true, 'Headline hidden', 'Headline is back')

export const unspike = (ids: readonly string[]): void =>
  setUndoably(
    'spiked',
    ids,
    false,
    ids.length === 1 ? 'Headline is back' : `${ids.length} headlines are back`,
  )

/** Saves an item with what it says, or lets it go. */
export function toggleSaved(id: string, item: SavedItem): void {
  const on = !marksStore.get().saved.has(id)
  const set = (saved: boolean): void => {
    savedItemsStore.change((now) => {
      const items = new Map(now)
      if (saved) items.set(id, item)
      else items.delete(id)
      return items
    })
    setMarks('saved', [id], saved)
  }
  doUndoable(
    on ? 'Saved' : 'No longer saved',
    () => set(on),
    () => set(!on),
  )
}

/** Sets the reader's own topic of an item; `null` restores the topic that the tables find. */
export function correctTopic(id: string, topic: TopicChoice | null): void {
  const before = marksStore.get().topics.get(id) ?? null
  const set = (choice: TopicChoice | null): void =>
    marksStore.change((marks) => {
      const topics = new Map(marks.topics)
      if (choice) topics.set(id, choice)
      else topics.delete(id)
      return { ...marks, topics }
    })
  doUndoable(
    topic ? 'Topic corrected' : 'Topic as found',
    () => set(topic),
    () => set(before),
  )
}
