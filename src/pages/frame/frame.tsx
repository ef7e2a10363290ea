import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Suspense, lazy } from 'react'
import { Outlet, useLocation } from 'react-router'
import {
  useFindingsFailure,
  useOpenWireIfThere,
  useOutlineIfThere,
} from '../../browser/load/use-open-wire.ts'
import { useFirstPage } from '../../browser/platform/spare-time.ts'
import { isMissingPart } from '../../browser/platform/app-builds.ts'
import { useLinks } from '../../browser/keys/use-links.ts'
import { useLateDialog } from '../../browser/place/late-dialog.ts'
import { useCommands } from '../../browser/keys/use-commands.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
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
import { LatePart, SparePart } from '../parts/late-part.tsx'
import { SearchBox } from './search-box.tsx'
import { ReadingContext } from '../../ui/text/from-wire.tsx'

const FailureView = lazy(exportOf(() => import('./failure-view.tsx'), 'FailureView'))
const StaleWire = lazy(exportOf(() => import('../facts/stale-wire.tsx'), 'StaleWire'))
const LateParts = lazy(exportOf(() => import('./late-parts.tsx'), 'LateParts'))

/** The frame around every view: skip link, masthead, search, and the one Suspense and error boundary. */
export function Frame() {
  const location = useLocation()
  const { wireSearch } = useFilters()
  const { reset } = useQueryErrorResetBoundary()
  const opener = useLateDialog()
  const data = useLateDialog()
  const open = useOpenWireIfThere()
  const outline = useOutlineIfThere().data
  const isFinding = useFindingsFailure() === null && open?.found === false
  const keys = useLateDialog()
  const navigation = [
    { to: paths.index(wireSearch), label: 'Headlines', icon: 'headlines', end: true },
    { to: paths.stories(wireSearch), label: 'Developing', icon: 'time' },
    { to: paths.quotes(wireSearch), label: 'Quotes', icon: 'quotes' },
    { to: paths.saved(wireSearch), label: 'Saved', icon: 'star' },
    { to: paths.library(wireSearch), label: 'Library', icon: 'open' },
  ] as const
  useFirstPage(open?.found !== false)
  useLinks()
  useCommands({ help: keys.open, openWire: opener.open })
  return (
    <ReadingContext value={open?.edition.reading ?? null}>
      <SkipLink />
      <Masthead home={paths.index(wireSearch)} navigation={navigation}>
        <SearchBox />
        <Button
          aria-haspopup="dialog"
          aria-label="Open…"
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
      <LatePart>{outline?.outage && <StaleWire open={outline} outage={outline.outage} />}</LatePart>
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
          <Suspense fallback={<LoadingView />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <TabBar navigation={navigation.slice(0, 4)} more="more-pages" />
      <Palette />
      <SparePart
        missing={<p role="alert">{missingPart}</p>}
        room={<ComingKeys commands={pageKeys} />}
      >
        <LateParts keys={keys} data={data} opener={opener} />
      </SparePart>
    </ReadingContext>
  )
}
