import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin, ResolvedConfig } from 'vite'

const TEXT = /\.(?:html|js|css|svg|txt|json|webmanifest)$/
const LEAST = 1024

/** Writes brotli and gzip beside every text file of the build, wires too, for hosts that send them as they are. */
export function createCompressPlugin(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'compress',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const folder = resolve(config.root, config.build.outDir)
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!TEXT.test(name)) continue
          const path = join(folder, name)
          const bytes = readFileSync(path)
          if (bytes.length < LEAST) continue
          const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
          writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }))
          writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
        }
      },
    },
  }
}
