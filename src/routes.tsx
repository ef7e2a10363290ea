import type { ComponentType } from 'react'
import { Route, Routes, matchPath } from 'react-router'
import { preloadLongList } from './ui/news/headline-list.tsx'
import { createLate, exportOf } from './ui/late.tsx'
import { patterns } from './paths.ts'
import { Frame } from './pages/frame/frame.tsx'
import { preloadOpened } from './pages/headline/opened-row.tsx'
import { IndexView } from './pages/index/index-view.tsx'

type Load = () => Promise<{ readonly default: ComponentType }>

// Code splitting: the index is in the first chunk, the other views are preloaded after its first paint.
const others: Readonly<Record<string, Load>> = {
  [patterns.article]: exportOf(
    () => import('./pages/reader/article/article-view.tsx'),
    'ArticleView',
  ),
  [patterns.quotes]: exportOf(() => import('./pages/quotes/quotes-view.tsx'), 'QuotesView'),
  [patterns.stories]: exportOf(() => import('./pages/stories/stories-view.tsx'), 'StoriesView'),
  [patterns.story]: exportOf(() => import('./pages/stories/story-view.tsx'), 'StoryView'),
  [patterns.saved]: exportOf(() => import('./pages/saved/saved-view.tsx'), 'SavedView'),
  [patterns.wire]: exportOf(() => import('./pages/wire/wire-view.tsx'), 'WireView'),
  [patterns.library]: exportOf(() => import('./pages/library/library-view.tsx'), 'LibraryView'),
  [patterns.compare]: exportOf(() => import('./pages/compare/compare-view.tsx'), 'CompareView'),
  '*': exportOf(() => import('./pages/parts/not-found-view.tsx'), 'PageNotFoundView'),
}

const lateRoutes = Object.entries(others).map(([path, load]) => ({ path, ...createLate(load) }))

/** Fetches what the first page leads to: its opened headlines and its articles, which then open at once. */
export async function preloadReading(): Promise<void> {
  const article = lateRoutes.find(({ path }) => path === patterns.article)
  await Promise.all([preloadOpened(), article?.preload()])
}

/**
 * Fetches the other views, and how long wires are listed. That of two wires, which few have, comes when it is asked
 * for.
 */
export async function preloadViews(): Promise<void> {
  const views = lateRoutes.filter(({ path }) => path !== patterns.compare)
  await Promise.all([preloadLongList(), ...views.map(({ preload }) => preload())])
}

/** Fetches the view of an address at once, while the wire is still on its way. */
export function preloadView(pathname: string): void {
  if (matchPath(patterns.headline, pathname)) return void preloadOpened()
  const late = lateRoutes.find(({ path }) => matchPath(path, pathname))
  if (pathname !== patterns.index) void late?.preload()
}

/** Which view stands at which address. The frame around them holds the boundaries for waiting and failing. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Frame />}>
        {/* One element for both: the list stays as it is when a headline is opened in it. */}
        <Route element={<IndexView />}>
          <Route path={patterns.index} element={null} />
          <Route path={patterns.headline} element={null} />
        </Route>
        {lateRoutes.map(({ path, Late }) => (
          <Route key={path} path={path} element={<Late />} />
        ))}
      </Route>
    </Routes>
  )
}
