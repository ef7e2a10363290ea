import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import {
  chooseLanguage,
  findChosenLanguage,
  wireLanguagesStore,
} from '../library/wire-languages.ts'
import type { WireSource } from './wire-source.ts'
import { addressOf } from './wire-source.ts'

/** What the reader says a wire's language is, and the way to say it: the wire is then read anew. */
export function useWireLanguage(source: WireSource): {
  readonly chosen: string | null
  readonly choose: (language: string | null) => Promise<void>
} {
  const client = useQueryClient()
  const address = addressOf(source)
  const chosen = useSyncExternalStore(wireLanguagesStore.subscribe, () =>
    findChosenLanguage(address),
  )
  return {
    chosen,
    choose: async (language) => {
      chooseLanguage(address, language)
      await client.resetQueries({ queryKey: ['edition', source] })
      client.removeQueries({ queryKey: ['findings', source], type: 'inactive' })
      await client.resetQueries({ queryKey: ['findings', source] })
    },
  }
}
