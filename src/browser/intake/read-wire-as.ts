import type { QueryClient } from '@tanstack/react-query'
import { announce } from '../platform/announce.ts'
import type { ReadAs } from '../library/kept-wire.ts'
import { describeUnstored } from '../library/library-actions.ts'
import { isFull } from '../library/stored-wires.ts'
import { library } from '../library/wire-library.ts'
import { editionQuery } from '../load/edition-query.ts'
import type { OpenWire } from '../load/open-wire.ts'
import { keepSiteWire } from './keep-site-wire.ts'
import { describeError } from '../read/describe-error.ts'
import { readContents } from './read-contents.ts'

/**
 * Reads the open wire as the reader says, from now on: that is kept with the wire. One of the site is kept on the
 * device first. Gives the id of the kept wire, or `null` where it could not be read so, which the reader is told.
 */
export async function readWireAs(
  client: QueryClient,
  { source }: OpenWire,
  readAs: ReadAs,
): Promise<string | null> {
  const id = source.kind === 'kept' ? source.id : await keepOf(source)
  if (id === null) return null
  try {
    const found = await library.find(id)
    if (!found) return null
    const { carries, items } = await readContents(found.bytes, undefined, readAs)
    await library.change(id, { readAs, carries })
    await library.noteItems(id, items)
  } catch (error) {
    announce(
      `It was not read so. ${isFull(error) ? describeUnstored(error) : describeError(error)}`,
    )
    return null
  }
  await client.invalidateQueries({ queryKey: editionQuery({ kind: 'kept', id }).queryKey })
  announce(describeReading(readAs))
  return id
}

async function keepOf(source: OpenWire['source']): Promise<string | null> {
  if (source.kind !== 'site' && source.kind !== 'default') return null
  const kept = await keepSiteWire({ kind: 'site', path: source.path })
  return kept?.source.kind === 'kept' ? kept.source.id : null
}

function describeReading({ encoding, layout }: ReadAs): string {
  const as = encoding === null ? 'as its encoding was found' : `as ${encoding}`
  if (layout === 'lines') return `Read ${as}, every line as a headline`
  return layout === 'articles' ? `Read ${as}, its lines as articles` : `Read ${as}`
}
