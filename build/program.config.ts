import { readFileSync } from 'node:fs'
import { defineConfig } from 'vite'

const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'))

/** The command line as one file that needs Node and nothing else: `dist-program/wireside.mjs`. */
export default defineConfig({
  define: { VERSION: JSON.stringify(version) },
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
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
