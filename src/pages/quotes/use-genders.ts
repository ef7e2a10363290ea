import { useFirstNames } from './use-first-names.ts'
import type { Gender, GenderEstimate } from '../../records/gender/estimate-gender.ts'
import { countGenders, estimateGender } from '../../records/gender/estimate-gender.ts'
import type { LinkedSpeaker } from '../../records/link-speakers.ts'
import type { QuoteRecord } from '../../records/record.ts'
import type { Quotes } from './use-quotes.ts'

/** What the speakers of the page are taken for. */
export interface Genders {
  readonly of: ReadonlyMap<LinkedSpeaker | null, GenderEstimate>
  readonly speakers: Readonly<Record<Gender, number>>
  /** Of what is shown. */
  readonly quotes: Readonly<Record<Gender, number>>
}

/** A record with what its speaker is taken for, and by what. */
export interface GenderedRecord extends QuoteRecord {
  readonly gender: Gender
  readonly genderBy: string | null
}

const unknown: GenderEstimate = { gender: 'unknown', by: null }

/** An estimate of the gender of each speaker, from the text and from first names; `null` where none is asked for. */
export function useGenders({ choices, groups, chosen }: Quotes): Genders | null {
  const names = useFirstNames(choices.gender)
  if (!choices.gender) return null
  const of = new Map(
    groups.map(({ speaker, records }) => {
      const mentions = records.flatMap(({ mention }) => mention ?? [])
      return [speaker, speaker ? estimateGender(speaker.forms, mentions, names) : unknown]
    }),
  )
  const named = (chosen ? [chosen] : groups).filter(({ speaker }) => speaker !== null)
  const estimateOf = ({ speaker }: (typeof named)[number]): GenderEstimate =>
    of.get(speaker) ?? unknown
  return {
    of,
    speakers: countGenders(named.map(estimateOf)),
    quotes: countGenders(named.flatMap((group) => group.records.map(() => estimateOf(group)))),
  }
}

/** Rows with what their speaker is taken for, for a table. */
export function withGenders({ groups, rows }: Quotes, { of }: Genders): readonly GenderedRecord[] {
  const estimates = new Map(
    groups.flatMap(({ speaker, records }) =>
      records.map((row) => [row, of.get(speaker) ?? unknown] as const),
    ),
  )
  return rows.map((row) => {
    const { gender, by } = estimates.get(row) ?? unknown
    return { ...row, gender, genderBy: by }
  })
}
