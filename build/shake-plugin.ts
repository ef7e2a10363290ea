import type { Plugin } from 'vite'

/**
 * Lets the build drop what the app does not use of its libraries, where they are written so that all of it would be
 * shipped: the router gives its development build to every bundler, names its components for the developer's tools,
 * warns of what only a developer can mend, and makes its parts by calls that nothing says are pure; the client of the
 * queries holds a cache of mutations and pages through lists, neither of which is asked for.
 */
export function createShakePlugins(): Plugin[] {
  return [
    {
      name: 'shake-router',
      apply: 'build',
      transform: {
        filter: { id: /node_modules\/react-router\/dist\// },
        handler: (code) =>
          code
            .replace('var ENABLE_DEV_WARNINGS = true', 'var ENABLE_DEV_WARNINGS = false')
            .replaceAll(/^function warning(?:Once)?\(/gm, '/* @__NO_SIDE_EFFECTS__ */ $&')
            .replace(/^\w+\.displayName = "[^"\n]*";$/gm, '')
            .replace(/(?<== )React\d*\.(?:forwardRef|createContext|memo)\(/g, '/* @__PURE__ */ $&'),
      },
    },
    {
      name: 'shake-queries',
      apply: 'build',
      load: {
        filter: { id: /query-core\/build\/modern\/(?:mutationCache|infiniteQueryBehavior)\.js$/ },
        handler: (id) => (id.endsWith('mutationCache.js') ? NO_MUTATIONS : NO_PAGES),
      },
    },
  ]
}

/** What the client does with its mutations by itself: it empties them, and goes on with those that were held up. */
const NO_MUTATIONS = `export class MutationCache {
  clear() {}
  resumePausedMutations() { return Promise.resolve() }
}`
const NO_PAGES =
  'export const infiniteQueryBehavior = null, hasNextPage = null, hasPreviousPage = null'
