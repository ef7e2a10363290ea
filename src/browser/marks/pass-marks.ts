import type { Reworded } from '../../edition/compare/compare-editions.ts'
import { createStored } from '../platform/stored-value.ts'
import { marksStore } from './reader-marks.ts'
import { savedItemsStore } from './saved-items.ts'

/** The id of the edition whose rewordings have been given marks: done once, so that later changes by the reader stay. */
const passedStore = createStored(
  'wireside.passed.1',
  (json) => (typeof json === 'string' ? json.slice(0, 64) : ''),
  (id) => id,
)

const kinds = ['read', 'saved', 'spiked'] as const

/** Gives the rewordings of an edition the marks of what they reword, once; what was saved stays saved as it was too. */
export function passMarks(edition: string, pairs: Iterable<Reworded>): void {
  if (passedStore.get() === edition) return
  passedStore.set(edition)
  const all = [...pairs]
  const marks = marksStore.get()
  const carries = all.filter(({ older }) => kinds.some((kind) => marks[kind].has(older.id)))
  if (carries.length === 0) return
  savedItemsStore.change((items) => {
    const next = new Map(items)
    for (const { older, newer } of carries) {
      const item = items.get(older.id)
      const { id, slug, text } = newer
      if (item && !items.has(id)) next.set(id, { ...item, text, item: { id, slug } })
    }
    return next
  })
  marksStore.change((now) => {
    const next = { ...now }
    for (const kind of kinds) {
      const more = carries.filter(({ older }) => now[kind].has(older.id))
      next[kind] = new Set([...now[kind], ...more.map(({ newer }) => newer.id)])
    }
    return next
  })
}
