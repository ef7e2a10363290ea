import type { VitePWAOptions } from 'vite-plugin-pwa'

/**
 * The service worker keeps the app itself, every file by its content; wires are kept by the page that fetched
 * them (`browser/library/edition-memory.ts`), which alone can say how old an edition is.
 */
export const offlineOptions: Partial<VitePWAOptions> = {
  registerType: 'prompt',
  injectRegister: null,
  // The icons are for the system, which fetches them when the app is installed.
  includeManifestIcons: false,
  workbox: {
    // Trusted Types refuse the importScripts of a runtime in a file of its own, and no error would say so.
    inlineWorkboxRuntime: true,
    sourcemap: false,
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    globPatterns: ['**/*.{js,css,html,svg,woff2}'],
    // What detects languages is large, and few wires need it: it is kept once it has been used.
    globIgnores: ['404.html', '**/detect-language-*'],
    runtimeCaching: [
      {
        urlPattern: /\/assets\/detect-language-[\w-]+\.js$/,
        handler: 'CacheFirst',
        options: { cacheName: 'languages', expiration: { maxEntries: 4 } },
      },
    ],
    navigateFallback: 'index.html',
    // A file is never answered with the page. The query is left out: `?wire=wires/name.txt` is a route.
    navigateFallbackDenylist: [/^[^?]*\.[a-z0-9]+(\?|$)/i],
  },
  manifest: {
    name: 'Wireside',
    short_name: 'Wireside',
    description:
      'A reader for plain-text news wires: headlines by topic and place, running stories, and who said what.',
    lang: 'en',
    dir: 'ltr',
    display: 'standalone',
    theme_color: '#fbf9f4',
    background_color: '#fbf9f4',
    categories: ['news'],
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: 'icons/192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icons/512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
}
