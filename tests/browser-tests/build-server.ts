import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import type { RequestListener, Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { headersFor, parseHeaderRules } from '../../build/header-rules.ts'

const folder = join(import.meta.dirname, '..', '..', 'dist')
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

export interface BuildServer {
  /** `http://localhost:port` */
  readonly address: string
  /** What was sent so far of the files that are there, and how. */
  readonly answered: readonly { readonly path: string; readonly status: number }[]
  /** Cuts the network for real: connections are refused until `start`. */
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  /** Deploys another build: what its files are, from what they are in dist. */
  readonly deploy: (change: (path: string, body: string) => string) => void
}

interface Host {
  /** Sends no headers of its own. */
  readonly bare?: boolean
  /** What it does in its own way, by path. */
  readonly answers?: Readonly<Record<string, RequestListener>>
}

/** A host of the build in dist that can be cut off and can be given another build. */
export async function startBuildServer({
  bare = false,
  answers = {},
}: Host = {}): Promise<BuildServer> {
  const rules = bare ? [] : parseHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'))
  let change = asBuilt
  const answered: { path: string; status: number }[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const answer = answers[pathname]
    if (answer) return answer(request, response)
    const path = extname(pathname) || pathname.startsWith('/assets/') ? pathname : '/index.html'
    const file = join(folder, path)
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value)
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    const type = types[extname(file)] ?? 'application/octet-stream'
    const bytes = readFileSync(file)
    const body = /text|javascript|json/.test(type) ? change(path, bytes.toString()) : bytes
    const tag = `"${createHash('sha256').update(body).digest('hex')}"`
    const isKnown = request.headers['if-none-match'] === tag
    answered.push({ path: pathname, status: isKnown ? 304 : 200 })
    response.writeHead(isKnown ? 304 : 200, { 'Content-Type': type, ETag: tag })
    response.end(isKnown ? undefined : body)
  })
  await listen(server, 0)
  const { port } = server.address() as AddressInfo
  return {
    address: `http://localhost:${port}`,
    answered,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    start: () => listen(server, port),
    deploy: (next) => {
      change = next
    },
  }
}

const asBuilt = (_path: string, body: string): string => body

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve) => server.listen(port, resolve))
