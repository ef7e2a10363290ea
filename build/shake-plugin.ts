import type { Plugin } from 'vite'

/**
 * Lets the build drop what the app does not use of the router: it names its components for the developer's tools and
 * makes them by calls that nothing says are pure, so that all of them would be shipped.
 */
export function createShakePlugin(): Plugin {
  return {
    name: 'shake-router',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/react-router\/dist\// },
      handler: (code) =>
        code
          .replace(/^\w+\.displayName = "[^"\n]*";$/gm, '')
          .replace(/(?<== )React\d*\.(?:forwardRef|createContext|memo)\(/g, '/* @__PURE__ */ $&'),
    },
  }
}
