import { METHOD } from '../../records/method.ts'
import { composeHeadlineRecords } from '../../records/compose-headline-records.ts'
import { composeQuotes } from '../../records/compose-quotes.ts'
import { listHeadlines } from '../../edition/list-headlines.ts'
import { composeNinjsItems } from '../../edition/export/print-ninjs.ts'
import { letRender } from './let-render.ts'
import { readKept } from './read-kept.ts'
import type { FromRecords, ToRecords } from './records-messages.ts'

/** Reads kept wires one after the other and tells of each what is said in it, or its headlines. */
export async function tellRecords(
  data: ToRecords,
  tell: (records: FromRecords) => void,
): Promise<void> {
  for (const { id, name } of data.wires) {
    const edition = await readKept(id, data.languages).catch(() => null)
    const origin = { source: name, method: METHOD }
    tell({
      id,
      isRead: edition !== null,
      quotes: edition && data.what === 'quotes' ? composeQuotes(edition, origin) : [],
      headlines:
        edition && data.what === 'headlines' ? composeHeadlineRecords(edition, origin) : [],
      ninjs:
        edition && data.what === 'ninjs'
          ? composeNinjsItems({ headlines: listHeadlines(edition), articles: edition.articles })
          : [],
    })
    await letRender()
  }
}
