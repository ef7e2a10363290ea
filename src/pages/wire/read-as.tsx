import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { readWireAs } from '../../browser/intake/read-wire-as.ts'
import { asFound, layouts, type ReadAs } from '../../browser/library/kept-wire.ts'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'

/** What browsers can read, by the languages it is used for. Source: WHATWG Encoding. */
const encodings = {
  'utf-8': 'any language',
  'utf-16le': 'any language',
  'utf-16be': 'any language',
  'windows-1252': 'Western European',
  'iso-8859-15': 'Western European',
  macintosh: 'Western European',
  'windows-1250': 'Central European',
  'iso-8859-2': 'Central European',
  'windows-1251': 'Cyrillic',
  'koi8-r': 'Russian',
  'koi8-u': 'Ukrainian',
  ibm866: 'Cyrillic, DOS',
  'iso-8859-5': 'Cyrillic',
  'x-mac-cyrillic': 'Cyrillic',
  'windows-1253': 'Greek',
  'iso-8859-7': 'Greek',
  'windows-1254': 'Turkish',
  'windows-1255': 'Hebrew',
  'windows-1256': 'Arabic',
  'windows-1257': 'Baltic',
  'windows-1258': 'Vietnamese',
  'windows-874': 'Thai',
  gb18030: 'Chinese, simplified',
  big5: 'Chinese, traditional',
  shift_jis: 'Japanese',
  'euc-jp': 'Japanese',
  'iso-2022-jp': 'Japanese',
  'euc-kr': 'Korean',
} as const satisfies Readonly<Record<string, string>>

const layoutLabels = {
  lines: 'every line is a headline',
  articles: 'articles',
} as const satisfies Readonly<Record<(typeof layouts)[number], string>>

/** The look of a choice in the row of how a wire is read. */
export const CHOICE =
  'min-h-8 rounded-md border border-rule bg-sheet px-2 text-ink max-md:max-w-[60vw]'

/** How the open wire is read where its bytes do not tell: by which encoding, and whether its lines are headlines. */
export function ReadAsChoice({ open }: { readonly open: OpenWire }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const readAs = open.readAs ?? asFound
  const { encoding, layout } = readAs
  const apply = async (changes: Partial<ReadAs>): Promise<void> => {
    const id = await readWireAs(client, open, { ...readAs, ...changes })
    if (id === null || open.source.kind === 'kept') return
    void navigate(paths.wire(printFilters({ ...noFilters, wire: `kept:${id}` })))
  }
  return (
    <>
      <label className="flex items-baseline gap-1.5">
        Read as
        <select
          className={CHOICE}
          value={encoding ?? ''}
          onChange={(event) => void apply({ encoding: event.currentTarget.value || null })}
        >
          <option value="">{encoding === null ? `${open.encoding}, as found` : 'as found'}</option>
          {Object.entries(encodings).map(([name, languages]) => (
            <option key={name} value={name}>
              {name} ({languages})
            </option>
          ))}
        </select>
      </label>
      {open.edition.wire.readFrom === null && (
        <label className="flex items-baseline gap-1.5">
          Lines are
          <select
            className={CHOICE}
            value={layout ?? ''}
            onChange={(event) => {
              const asked = event.currentTarget.value
              void apply({ layout: layouts.find((known) => known === asked) ?? null })
            }}
          >
            <option value="">as found</option>
            {layouts.map((known) => (
              <option key={known} value={known}>
                {layoutLabels[known]}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  )
}
