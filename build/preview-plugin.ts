import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'
import { headersFor, parseHeaderRules } from './header-rules.ts'

/** The smallest first. Assets have such copies beside them (`compress-plugin.ts`); all else is compressed on the way. */
const encodings = [
  {
    name: 'br',
    ending: '.br',
    compress: (bytes: Uint8Array) =>
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  },
  { name: 'gzip', ending: '.gz', compress: promisify<Uint8Array, Buffer>(gzip) },
] as const
type Encoding = (typeof encodings)[number]

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
          const type = types[extname(file)]
          const encoding = encodings.find(({ name }) =>
            request.headers['accept-encoding']?.includes(name),
          )
          if (!encoding || !type || request.headers.range) return next()
          response.setHeader('Content-Type', type)
          response.setHeader('Content-Encoding', encoding.name)
          response.setHeader('Vary', 'Accept-Encoding')
          void readEncoded(folder, file, encoding).then((bytes) => response.end(bytes), next)
          return
        }
        response.statusCode = 404
        response.setHeader('Content-Type', 'text/plain')
        response.removeHeader('Cache-Control')
        response.end('Not found')
      })
    },
  }
}

/** A file as it is now: only the name of an asset tells that the copy beside it has its very content. */
async function readEncoded(
  folder: string,
  path: string,
  { ending, compress }: Encoding,
): Promise<Uint8Array> {
  const file = join(folder, path)
  const copy = file + ending
  return path.startsWith('/assets/') && existsSync(copy)
    ? readFile(copy)
    : compress(await readFile(file))
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
