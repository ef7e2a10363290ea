import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin, ResolvedConfig } from 'vite'

const HASHED = /^assets[\\/].*-[\w-]{8}\.(?:js|css|svg)$/
const LEAST = 1024

/**
 * Writes brotli and gzip beside the assets that are named by their content, for hosts that send such copies as they
 * are. What may be replaced under its name, a wire above all, has none: its copy would go on being sent.
 */
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
          if (!HASHED.test(name)) continue
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
