import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { fillHashes, insertPolicy, metaPolicyOf } from './content-policy.ts'

/**
 * Gives the built page its policy, once everything else has had its hand in the page: the hashes go into
 * `_headers`, and the policy of that file into the page. The page is also written as 404.html, which hosts
 * send with the status 404. The development server is left alone: it works by inline scripts.
 */
export function createSecurityPlugin(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'security-policy',
    apply: 'build',
    enforce: 'post',
    configResolved: (resolved) => {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        const html = String(page.source)
        const headers = fillHashes(readFileSync(join(config.publicDir, '_headers'), 'utf8'), html)
        const source = insertPolicy(html, metaPolicyOf(headers))
        page.source = source
        this.emitFile({ type: 'asset', fileName: '_headers', source: headers })
        this.emitFile({ type: 'asset', fileName: '404.html', source })
      },
    },
  }
}
