import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PreviewServer } from 'vite'
import { build, preview } from 'vite'
import { createCompressPlugin } from '../../build/compress-plugin.ts'
import { createPreviewPlugin } from '../../build/preview-plugin.ts'

const root = mkdtempSync(join(tmpdir(), 'wireside-served-'))
const wire = join(root, 'dist', 'wires', 'day.txt')
const first = '-\nFerry crews call off strike\n'.repeat(200)
const second = '-\nTorsk mayor resigns over bridge\n'.repeat(200)
let server: PreviewServer
let address = ''

/** A small site with a wire of its own, built and served as ours is. */
beforeAll(async () => {
  mkdirSync(join(root, 'public', 'wires'), { recursive: true })
  writeFileSync(join(root, 'public', '_headers'), '/*\n  X-Content-Type-Options: nosniff\n')
  writeFileSync(join(root, 'public', 'wires', 'day.txt'), first)
  writeFileSync(join(root, 'index.html'), '<script type="module" src="/main.js"></script>')
  writeFileSync(join(root, 'main.js'), `console.log(${JSON.stringify(second)})`)
  const plugins = [createCompressPlugin(), createPreviewPlugin()]
  const common = { root, configFile: false, logLevel: 'error', plugins } as const
  await build(common)
  server = await preview({ ...common, preview: { port: 0, host: 'localhost' } })
  address = `http://localhost:${(server.httpServer.address() as AddressInfo).port}`
})
afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

const get = (path: string, encoding: string): Promise<Response> =>
  fetch(address + path, { headers: { 'Accept-Encoding': encoding } })

describe('a wire that is replaced on the disk', () => {
  test.each(['br', 'gzip', 'identity'])('is sent as it is then, by %s', async (encoding) => {
    writeFileSync(wire, first)
    const before = await get('/wires/day.txt', encoding)
    expect(await before.text()).toBe(first)
    expect(before.headers.get('Content-Encoding')).toBe(encoding === 'identity' ? null : encoding)
    writeFileSync(wire, second)
    expect(await (await get('/wires/day.txt', encoding)).text()).toBe(second)
  })

  test('is not sent from a copy that an earlier build has left', async () => {
    writeFileSync(wire, second)
    writeFileSync(`${wire}.gz`, gzipSync(first))
    expect(await (await get('/wires/day.txt', 'gzip')).text()).toBe(second)
    rmSync(`${wire}.gz`)
  })
})

test('only assets have compressed copies beside them', async () => {
  const page = await (await get('/', 'gzip')).text()
  const [, script = ''] = /src="(\/assets\/[^"]+)"/.exec(page) ?? []
  const copies = [script, '/index.html', '/wires/day.txt'].map((path) =>
    ['.br', '.gz'].map((ending) => existsSync(join(root, 'dist', path + ending))),
  )
  expect(copies).toEqual([
    [true, true],
    [false, false],
    [false, false],
  ])
  const sent = await get(script, 'br')
  expect(sent.headers.get('Content-Encoding')).toBe('br')
  expect(await sent.text()).toContain('Torsk mayor')
})
