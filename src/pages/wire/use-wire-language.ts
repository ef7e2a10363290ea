import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { asFound } from '../../browser/library/kept-wire.ts'
import {
  chooseLanguage,
  findChosenLanguage,
  wireLanguagesStore,
} from '../../browser/settings/wire-languages.ts'
import { library } from '../../browser/library/wire-library.ts'
import { editionQuery } from '../../browser/load/edition-query.ts'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { addressOf } from '../../browser/load/wire-source.ts'

/**
 * What the reader says a wire's language is, and the way to say it: the wire is then read anew. Of a kept wire that is
 * kept in its record, and goes with it into archives.
 */
export function useWireLanguage({ source, readAs }: OpenWire): {
  readonly chosen: string | null
  readonly choose: (language: string | null) => Promise<void>
} {
  const client = useQueryClient()
  const address = addressOf(source)
  const ofAddress = useSyncExternalStore(wireLanguagesStore.subscribe, () =>
    findChosenLanguage(address),
  )
  return {
    chosen: readAs?.language ?? ofAddress,
    choose: async (language) => {
      chooseLanguage(address, source.kind === 'kept' ? null : language)
      if (source.kind === 'kept')
        await library
          .change(source.id, { readAs: { ...(readAs ?? asFound), language } })
          // Where the record takes no change it is known by its address.
          .catch(() => chooseLanguage(address, language))
      await client.resetQueries({ queryKey: editionQuery(source).queryKey })
    },
  }
}
