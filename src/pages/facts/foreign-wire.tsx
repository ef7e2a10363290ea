import { useQueryClient } from '@tanstack/react-query'
import { useLocation, useNavigate } from 'react-router'
import { Link } from '../../ui/link.tsx'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { putOpenWire } from '../../browser/load/edition-query.ts'
import { asFound } from '../../browser/library/kept-wire.ts'
import { readWireAs } from '../../browser/intake/read-wire-as.ts'
import { keepSiteWire } from '../../browser/intake/keep-site-wire.ts'
import type { WireSource } from '../../browser/load/wire-source.ts'
import { addressOf, isDefaultWire } from '../../browser/load/wire-source.ts'
import { appBase } from '../../browser/platform/app-base.ts'
import { describeOpened } from '../../ui/text/describe-day.ts'
import { describeTime } from '../../ui/text/describe-time.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'

/** Says on every page, in print too, that what is read is not this site's own wire. */
export function ForeignWire({ open }: { readonly open: OpenWire }) {
  if (open.remembered) return <EarlierEdition open={open} />
  const from =
    open.source.kind === 'site' ? `from ${open.source.path} on this site` : 'from this device'
  const { readFrom } = open.edition.wire
  const isOwn = open.source.kind === 'site' && isDefaultWire(open.source.path, appBase())
  return (
    <section
      aria-label="Edition that is not this site’s own"
      className="flex flex-wrap items-baseline gap-x-3 border-b border-rule bg-wash px-3 py-2 text-[13px]"
    >
      <p className="flex-1 basis-80">
        You are reading <bdi className="font-semibold">{open.name}</bdi>, {from},{' '}
        {describeOpened(open.openedAt)}
        {readFrom && `, read from ${readFrom.format}`}.{!isOwn && ' It is not this site’s own.'}
      </p>
      <span className="flex flex-wrap items-baseline gap-x-3">
        <OtherReading open={open} />
        {open.source.kind === 'site' && <KeepButton source={open.source} />}
        <Link to={paths.index()} className="underline print:hidden">
          Back to this site’s edition
        </Link>
      </span>
    </section>
  )
}

/** Says that an edition of this site is not the current one. */
function EarlierEdition({ open }: { readonly open: OpenWire }) {
  const { pathname } = useLocation()
  const isItem = /^\/(?:h|article)\//.test(pathname)
  return (
    <section
      aria-label="Earlier edition"
      className="flex flex-wrap items-baseline gap-x-3 border-b border-rule bg-wash px-3 py-2 text-[13px]"
    >
      <p className="flex-1 basis-80">
        <bdi className="font-semibold">{open.name}</bdi>
        {open.openedAt > 0 && ` as of ${describeTime(open.openedAt)}`}
        {isItem
          ? ', no longer in the current edition.'
          : ', an earlier edition kept on this device.'}
      </p>
      <Link to={paths.index()} className="underline print:hidden">
        Go to the current edition
      </Link>
    </section>
  )
}

/** A file whose lines could be headlines or articles was read as the likelier; this button reads it the other way. */
function OtherReading({ open }: { readonly open: OpenWire }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { otherLayout } = open.edition.wire
  if (otherLayout === null) return null
  const read = async (): Promise<void> => {
    const id = await readWireAs(client, open, { ...asFound, ...open.readAs, layout: otherLayout })
    if (id) void navigate(paths.index(printFilters({ ...noFilters, wire: `kept:${id}` })))
  }
  return (
    <button type="button" onClick={() => void read()} className="min-h-6 underline print:hidden">
      {otherLayout === 'lines' ? 'Read every line as a headline' : 'Read the lines as articles'}
    </button>
  )
}

/** A wire that a link opened is not stored until the reader presses this. */
function KeepButton({
  source,
}: {
  readonly source: Extract<WireSource, { readonly kind: 'site' }>
}) {
  const navigate = useNavigate()
  const client = useQueryClient()
  const keep = async (): Promise<void> => {
    const kept = await keepSiteWire(source)
    if (!kept) return
    await putOpenWire(client, kept)
    void navigate(paths.index(printFilters({ ...noFilters, wire: addressOf(kept.source) })))
  }
  return (
    <button type="button" onClick={() => void keep()} className="min-h-6 underline print:hidden">
      Keep on this device
    </button>
  )
}
