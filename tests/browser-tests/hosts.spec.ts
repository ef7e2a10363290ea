import type { ChildProcess } from 'node:child_process'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { headersFor, parseHeaderRules } from '../../build/header-rules.ts'
import { findFreePort } from './find-free-port.ts'

const root = join(import.meta.dirname, '..', '..')
const rules = parseHeaderRules(readFileSync(join(root, 'dist', '_headers'), 'utf8'))

/** A server with its configuration of deploy/, for one site in a folder of its own. */
interface Host {
  readonly program: string
  readonly configuration: string
  /** Starts it in a folder that holds the site, its configuration and its headers. */
  readonly args: (folder: string) => readonly string[]
  /** Writes what it needs beside the configuration. */
  readonly prepare: (folder: string) => void
}

/** Started by root, nginx would serve as a user who may not look into a folder of root's. */
const asItself = process.getuid?.() === 0 ? 'user root; ' : ''

const headersOf = (program: string): string =>
  execFileSync('sh', [join(root, 'deploy/write-headers.sh'), join(root, 'dist'), program], {
    encoding: 'utf8',
  })

const hosts: readonly Host[] = [
  {
    program: 'nginx',
    configuration: 'nginx.conf',
    args: (folder) => ['-p', folder, '-c', join(folder, 'main.conf')],
    prepare: (folder) => {
      writeFileSync(join(folder, 'security.conf'), headersOf('nginx'))
      const types = `types { text/html html; text/plain txt; text/css css; text/javascript js; application/json json; application/manifest+json webmanifest; image/svg+xml svg; font/woff2 woff2; }`
      writeFileSync(
        join(folder, 'main.conf'),
        `${asItself}daemon off; pid ${folder}/pid; error_log ${folder}/errors; events {}\nhttp { access_log off; ${types}\ninclude ${folder}/nginx.conf; }\n`,
      )
    },
  },
  {
    program: 'caddy',
    configuration: 'Caddyfile',
    args: (folder) => ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
    prepare: (folder) => writeFileSync(join(folder, 'security.caddy'), headersOf('caddy')),
  },
]

const isInstalled = ({ program }: Host): boolean =>
  spawnSync(program, [program === 'nginx' ? '-v' : 'version']).status === 0

/** Serves a copy of dist with a configuration of deploy/, told only where the site is and on which port. */
async function start(host: Host) {
  const folder = mkdtempSync(join(tmpdir(), `wireside-${host.program}-`))
  const site = join(folder, 'site')
  cpSync(join(root, 'dist'), site, { recursive: true })
  mkdirSync(join(folder, 'home'))
  const port = await findFreePort()
  const given = readFileSync(join(root, 'deploy', host.configuration), 'utf8')
  writeFileSync(
    join(folder, host.configuration),
    given
      .replaceAll('8080', String(port))
      .replaceAll('/srv/wireside', site)
      .replaceAll(/(include|import) (security\.\w+)/g, `$1 ${folder}/$2`),
  )
  host.prepare(folder)
  const server = spawn(host.program, host.args(folder), {
    stdio: 'ignore',
    env: { ...process.env, HOME: join(folder, 'home'), XDG_DATA_HOME: join(folder, 'home') },
  })
  const address = `http://localhost:${port}`
  await expect(async () => expect((await fetch(address)).status).toBe(200)).toPass()
  return { address, site, server, end: () => end(server, folder) }
}

function end(server: ChildProcess, folder: string): void {
  server.kill()
  rmSync(folder, { recursive: true, force: true })
}

for (const host of hosts.filter(isInstalled))
  test(`${host.program} serves the build by its configuration in deploy/`, async () => {
    const { address, site, end } = await start(host)
    try {
      for (const path of ['/', '/article/x', '/quotes', '/sw.js', '/wires/sf-pst.txt']) {
        const response = await fetch(address + path)
        expect(response.status, path).toBe(200)
        expect(response.headers.get('cache-control'), path).toBe('no-cache')
        for (const [name, value] of headersFor(rules, '/none'))
          expect(response.headers.get(name), `${path}: ${name}`).toBe(value)
      }
      for (const path of ['/assets/none.js', '/wires/none.txt', '/none.json'])
        expect((await fetch(address + path)).status, path).toBe(404)
      const page = await (await fetch(address)).text()
      const script = /\/assets\/[^"]+\.js/.exec(page)?.[0] ?? ''
      const asset = await fetch(address + script)
      expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(asset.headers.get('content-encoding')).toMatch(/gzip|zstd|br/)
      expect(asset.headers.get('content-type')).toMatch(/^(?:text|application)\/javascript/)

      const wire = `${address}/wires/sf-pst.txt`
      const asked = { headers: { 'Accept-Encoding': 'gzip' } }
      const first = await fetch(wire, asked)
      expect(first.headers.get('content-type')).toMatch(/^text\/plain/)
      expect(first.headers.get('content-encoding')).toBe('gzip')
      const tag = first.headers.get('etag') ?? ''
      await first.text()
      const again = await fetch(wire, { headers: { ...asked.headers, 'If-None-Match': tag } })
      expect(again.status).toBe(304)

      writeFileSync(join(site, 'wires/sf-pst.txt'), '-\nFerry crews call off strike\n'.repeat(60))
      expect(await (await fetch(wire, asked)).text()).toContain('Ferry crews call off strike')
    } finally {
      end()
    }
  })
