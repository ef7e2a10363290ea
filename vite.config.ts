import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vite'
import { defineMethod } from './build/find-method.ts'
import { findNewestWire } from './build/newest-wire.ts'
import { createCompressPlugin } from './build/compress-plugin.ts'
import { createEarlyPlugin } from './build/early-plugin.ts'
import { offlineOptions } from './build/offline-options.ts'
import { createPreviewPlugin } from './build/preview-plugin.ts'
import { createSecurityPlugin } from './build/security-plugin.ts'

/** What tells formats apart, with what knows who reads each. */
const formats = {
  name: 'formats',
  test: /src\/(?:formats\/read-format|wire\/bytes\/foreign-format)\.ts$/,
}

/** Modules whose path below `src` begins with one of the patterns. */
const isIn = (...paths: readonly string[]): RegExp => new RegExp(`/src/(?:${paths.join('|')})`)

export default defineConfig({
  define: {
    // Under this name the page itself may have it too: `%NEWEST_WIRE%`.
    'import.meta.env.NEWEST_WIRE': JSON.stringify(findNewestWire('public')),
    ...defineMethod(),
  },
  plugins: [
    react(),
    tailwindcss(),
    VitePWA(offlineOptions),
    createEarlyPlugin(),
    createSecurityPlugin(),
    createCompressPlugin(),
    createPreviewPlugin(),
  ],
  // No data: address and no inline script of the bundler's own: the policy admits neither.
  build: {
    assetsInlineLimit: 0,
    modulePreload: false,
    // One style sheet, which the page carries: no module asks for it again.
    cssCodeSplit: false,
    target: 'es2023',
    // Those that know light-dark(): what would stand in for it has every element styled anew with the root.
    cssTarget: ['chrome123', 'firefox124', 'safari17.5'],
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the first list needs; beside it what fetches and parses a wire, and what tells rewordings and
          // languages; then, each as one, what one reads with, what opens wires and changes settings, the other pages,
          // and what compares two. What finds something in a text is for where no worker can be had.
          groups: [
            { name: 'app', tags: ['$initial'], priority: 6 },
            {
              name: 'parser',
              test: /src\/browser\/(?:load\/load-open-wire|read\/outline-bytes)\.ts$/,
              priority: 5,
            },
            {
              name: 'rewordings',
              test: /src\/edition\/(?:compare\/rewordings|select\/find-muted)\.ts$/,
              priority: 4,
            },
            {
              name: 'tell-languages',
              test: /src\/edition\/languages\/tell-languages\.ts$/,
              priority: 4,
            },
            {
              name: 'reading',
              test: isIn(
                'browser/intake/(?:incoming|read-entries|watch-drags)',
                'browser/layout/column-count',
                'browser/live/(?:check-wire|keep-app|latest-query|use-update)',
                'browser/load/(?:find-kept|remember-shown|site-wires)',
                'browser/marks/load-site-lexicon',
                'browser/settings/typeface',
                'edition/sections/',
                'pages/(?:facts/(?:edition-facts|update-pill)|frame/(?:more-pages|spare-parts)|open/loading-toast)',
                'pages/(?:headline|reader|changed|parts|sections)/',
                'pages/index/(?!list-dialogs|mute-dialog|export-dialog)',
                'pages/keys/list-actions',
                'ui/news/speaker-count',
              ),
              priority: 3,
            },
            {
              name: 'opening',
              test: isIn(
                'pages/(?:facts|frame|index|open|settings)/(?!nothing-read|wire-problems)',
                'browser/intake/(?!wire-archive|zip)',
              ),
              priority: 2,
            },
            {
              name: 'lists',
              test: /src\/(?:ui\/news\/long-list|pages\/(?:quotes|stories|saved|wire|across|library)\/)/,
              priority: 1,
            },
            { name: 'comparing', test: /src\/pages\/compare\//, priority: 0 },
            { name: 'findings', test: /src\/edition\/make\/complete-edition\.ts$/ },
            formats,
          ],
        },
      },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What finds something in any language comes beside the tables of one, and not once those have asked for it.
          groups: [
            { name: 'worker', tags: ['$initial'], priority: 1 },
            formats,
            {
              name: 'any-language',
              test: /src\/(?:edition\/languages\/no-tables|(?:quotes|topics|stories)\/(?!en\/|de\/))/,
            },
          ],
        },
      },
    },
  },
})
