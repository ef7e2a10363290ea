import { defineConfig } from 'vite'
import { defineMethod } from './find-method.ts'

/** The command line as one file that needs Node and nothing else: `dist-program/wireside.mjs`. */
export default defineConfig({
  define: defineMethod(),
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/wireside.ts',
    outDir: 'dist-program',
    target: 'node20',
    minify: true,
    rolldownOptions: {
      output: {
        codeSplitting: false,
        entryFileNames: 'wireside.mjs',
        banner: '#!/usr/bin/env node',
      },
    },
  },
})
