import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Suspense, lazy } from 'react'
import { Outlet, useLocation } from 'react-router'
import {
  useFindingsFailure,
  useOpenWireIfThere,
  useOutlineIfThere,
} from '../../browser/load/use-open-wire.ts'
import { useAwaitedPart } from '../../browser/platform/spare-time.ts'
import { isMissingPart } from '../../browser/platform/app-builds.ts'
import { useLinks } from '../../browser/keys/use-links.ts'
import { useLateDialog } from '../../browser/place/late-dialog.ts'
import { useCommands } from '../../browser/keys/use-commands.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Masthead, TabBar } from './masthead.tsx'
import { missingPart, exportOf } from '../../ui/late.tsx'
import { SkipLink } from './skip-link.tsx'
import { paths } from '../../paths.ts'
import { EditionLine } from '../facts/edition-line.tsx'
import { ErrorBoundary } from '../parts/error-boundary.tsx'
import { LoadingView } from './loading-view.tsx'
import { MissingView } from './missing-view.tsx'
import { ComingKeys, pageKeys } from '../keys/coming-keys.tsx'
import { Palette } from '../keys/palette.tsx'
import { LookPanel } from '../settings/look-panel.tsx'
import { ActingPart, LatePart, SparePart } from '../parts/late-part.tsx'
import { SearchBox } from './search-box.tsx'
import { ReadingContext } from '../../ui/text/from-wire.tsx'

const FailureView = lazy(exportOf(() => import('./failure-view.tsx'), 'FailureView'))
const StaleWire = lazy(exportOf(() => import('../facts/stale-wire.tsx'), 'StaleWire'))
const SpareParts = lazy(exportOf(() => import('./spare-parts.tsx'), 'SpareParts'))
const MorePages = lazy(exportOf(() => import('./more-pages.tsx'), 'MorePages'))
const LateParts = lazy(exportOf(() => import('./late-parts.tsx'), 'LateParts'))

/** The frame around every view: skip link, masthead, search, and the one Suspense and error boundary. */
export function Frame() {
  const { wireSearch } = useFilters()
  const opener = useLateDialog()
  const data = useLateDialog()
  const keys = useLateDialog()
  const navigation = [
    { to: paths.index(wireSearch), label: 'Headlines', icon: 'headlines', end: true },
    { to: paths.stories(wireSearch), label: 'Developing', icon: 'time' },
    { to: paths.quotes(wireSearch), label: 'Quotes', icon: 'quotes' },
    { to: paths.saved(wireSearch), label: 'Saved', icon: 'star' },
    { to: paths.library(wireSearch), label: 'Library', icon: 'open' },
  ] as const
  useLinks()
  useCommands({ help: keys.open, openWire: opener.open })
  return (
    <OpenReading>
      <SkipLink />
      <Masthead home={paths.index(wireSearch)} navigation={navigation}>
        <SearchBox />
        <Button
          aria-haspopup="dialog"
          className="inline-flex items-center justify-center gap-2 max-md:min-w-11 max-md:border-transparent max-md:bg-transparent"
          onClick={opener.open}
        >
          <Icon name="open" size="16" />
          <span className="max-[759px]:sr-only">Open…</span>
        </Button>
        <LookPanel onKeys={keys.open} onData={data.open} />
        <Button
          aria-haspopup="dialog"
          aria-label="Keyboard shortcuts"
          title="Keyboard shortcuts"
          className="max-md:hidden pointer-coarse:hidden"
          onClick={keys.open}
        >
          ?
        </Button>
      </Masthead>
      <LatePart>
        <EditionLine />
      </LatePart>
      <LatePart>
        <Outage />
      </LatePart>
      <Main>
        <Outlet />
      </Main>
      <TabBar navigation={navigation.slice(0, 4)} more="more-pages" />
      <Popover
        id="more-pages"
        label="More"
        className="fixed inset-auto right-2 bottom-18 w-56 py-2 [--ring:-2px]"
      >
        <SparePart>
          <MorePages search={wireSearch} onKeys={keys.open} />
        </SparePart>
      </Popover>
      <Palette />
      <SparePart>
        <SpareParts />
      </SparePart>
      <ActingPart
        missing={<p role="alert">{missingPart}</p>}
        room={<ComingKeys commands={pageKeys} />}
      >
        <LateParts keys={keys} data={data} opener={opener} />
      </ActingPart>
    </OpenReading>
  )
}

/** Components of their own, so that what comes of a wire does not render the frame around its view again. */
function OpenReading({ children }: { readonly children: ReactNode }) {
  const open = useOpenWireIfThere()
  useAwaitedPart(open?.found !== false)
  return <ReadingContext value={open?.edition.reading ?? null}>{children}</ReadingContext>
}

function Outage() {
  const open = useOutlineIfThere().data
  return open?.outage && <StaleWire open={open} outage={open.outage} />
}

function Main({ children }: { readonly children: ReactNode }) {
  const location = useLocation()
  const { reset } = useQueryErrorResetBoundary()
  const open = useOpenWireIfThere()
  const isFinding = useFindingsFailure() === null && open?.found === false
  return (
    <main
      id="main"
      dir={open?.edition.reading.dir}
      aria-busy={isFinding}
      tabIndex={-1}
      className="page-width pb-20 outline-none"
    >
      <ErrorBoundary
        page={location.pathname + location.search}
        onRetry={reset}
        fallback={(error, retry) =>
          isMissingPart(error) ? (
            <MissingView />
          ) : (
            <LatePart missing={<MissingView />}>
              <FailureView error={error} retry={retry} />
            </LatePart>
          )
        }
      >
        <Suspense fallback={<LoadingView />}>{children}</Suspense>
      </ErrorBoundary>
    </main>
  )
}
