import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { patterns } from './paths.ts'
import { Frame } from './views/frame.tsx'
import { IndexView } from './views/index-view.tsx'

// The index is in the first chunk; the other views come when it has been painted, and are then there at once.
const others = {
  CompareView: () => import('./views/compare-view.tsx'),
  LibraryView: () => import('./views/library-view.tsx'),
  ArticleView: () => import('./views/article-view.tsx'),
  HeadlineView: () => import('./views/headline-view.tsx'),
  NotFoundView: () => import('./views/not-found-view.tsx'),
  QuotesView: () => import('./views/quotes-view.tsx'),
  SavedView: () => import('./views/saved-view.tsx'),
  StoriesView: () => import('./views/stories-view.tsx'),
  StoryView: () => import('./views/story-view.tsx'),
  WireView: () => import('./views/wire-view.tsx'),
} as const

const CompareView = lazy(async () => ({ default: (await others.CompareView()).CompareView }))
const LibraryView = lazy(async () => ({ default: (await others.LibraryView()).LibraryView }))
const ArticleView = lazy(async () => ({ default: (await others.ArticleView()).ArticleView }))
const HeadlineView = lazy(async () => ({ default: (await others.HeadlineView()).HeadlineView }))
const NotFoundView = lazy(async () => ({ default: (await others.NotFoundView()).NotFoundView }))
const QuotesView = lazy(async () => ({ default: (await others.QuotesView()).QuotesView }))
const SavedView = lazy(async () => ({ default: (await others.SavedView()).SavedView }))
const StoriesView = lazy(async () => ({ default: (await others.StoriesView()).StoriesView }))
const StoryView = lazy(async () => ({ default: (await others.StoryView()).StoryView }))
const WireView = lazy(async () => ({ default: (await others.WireView()).WireView }))

/** Fetches the other views, so that the first visit to each waits for nothing. */
export function preloadViews(): void {
  for (const load of Object.values(others)) load().catch(() => {})
}

/** Which view stands at which address. The frame around them holds the boundaries for waiting and failing. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Frame />}>
        <Route path={patterns.index} element={<IndexView />} />
        <Route path={patterns.headline} element={<HeadlineView />} />
        <Route path={patterns.article} element={<ArticleView />} />
        <Route path={patterns.quotes} element={<QuotesView />} />
        <Route path={patterns.stories} element={<StoriesView />} />
        <Route path={patterns.story} element={<StoryView />} />
        <Route path={patterns.saved} element={<SavedView />} />
        <Route path={patterns.wire} element={<WireView />} />
        <Route path={patterns.library} element={<LibraryView />} />
        <Route path={patterns.compare} element={<CompareView />} />
        <Route path="*" element={<NotFoundView what="page" />} />
      </Route>
    </Routes>
  )
}
