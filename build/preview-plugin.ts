import { existsSync, readFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { headersFor, parseHeaderRules } from './header-rules.ts'

/** What stands beside a file (`compress-plugin.ts`), the smallest first. */
const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/**
 * `vite preview` answers as a host would: with the headers of dist/_headers, and with 404 for a missing wire
 * or chunk, never with the page of the app. Only addresses without an extension are routes.
 */
export function createPreviewPlugin(): Plugin {
  return {
    name: 'preview-as-host',
    configurePreviewServer: ({ middlewares, config }) => {
      const folder = resolve(config.root, config.build.outDir)
      const rules = parseHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'))
      middlewares.use((request, response, next) => {
        const path = pathOf(request.url ?? '')
        for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value)
        const isFile = path.startsWith('/assets/') || /\.[a-z0-9]+$/i.test(path)
        if (!isFile || existsSync(join(folder, path))) {
          const file = isFile ? path : '/index.html'
          const encoding = encodings.find(
            ({ name, ending }) =>
              request.headers['accept-encoding']?.includes(name) &&
              existsSync(join(folder, file + ending)),
          )
          if (!encoding || request.headers.range) return next()
          response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
          response.setHeader('Content-Encoding', encoding.name)
          response.setHeader('Vary', 'Accept-Encoding')
          return response.end(readFileSync(join(folder, file + encoding.ending)))
        }
        response.statusCode = 404
        response.setHeader('Content-Type', 'text/plain')
        response.removeHeader('Cache-Control')
        response.end('Not found')
      })
    },
  }
}

/** The path of a request, decoded; what cannot be decoded is the path of no file. */
function pathOf(address: string): string {
  const path = address.split('?')[0] ?? ''
  try {
    return decodeURIComponent(path)
  } catch {
    return '/malformed.address'
  }
}
