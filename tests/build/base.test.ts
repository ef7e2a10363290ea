import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from 'vite'
import { METHOD } from '../../src/records/method.ts'
import config from '../../vite.config.ts'

/** As it is built, but for the compressed copies, which take half of the time and are asked for by no page. */
const plugins = (config.plugins ?? [])
  .flat()
  .filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'compress'))
const folder = mkdtempSync(join(tmpdir(), 'wireside-base-'))
let page = ''

beforeAll(async () => {
  const mode = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  await build({
    ...config,
    configFile: false,
    plugins,
    base: '/wireside/',
    // Another file of the site than the wire that the app was made with.
    define: { ...config.define, 'import.meta.env.NEWEST_WIRE': '"wires/index.json"' },
    build: { ...config.build, outDir: folder },
    logLevel: 'error',
  })
  process.env['NODE_ENV'] = mode
  page = readFileSync(join(folder, 'index.html'), 'utf8')
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('a build for a folder of a site asks for its files in that folder, and they are there', () => {
  const addresses = [...page.matchAll(/(?:href|src)="(\/[^"{]+)"/g)].map(
    ([, address = '']) => address,
  )
  expect(addresses.length).toBeGreaterThan(5)
  for (const address of addresses) {
    expect(address).toMatch(/^\/wireside\//)
    expect(existsSync(join(folder, address.slice('/wireside/'.length)))).toBe(true)
  }
})

test('without JavaScript it leads to the newest wire of the site', () => {
  const [, instead = ''] = /<noscript>(.*)<\/noscript>/s.exec(page) ?? []
  expect(instead).toContain('href="/wireside/wires/index.json"')
})

test('it carries its first sight too', () => {
  expect(page).toContain('<style>')
  expect(page).toMatch(/<script>\(function/)
  expect(page).toContain('/wireside/assets/parser')
  expect(page).toContain('href="/wireside{to}"')
})

test('pages and workers name the same method as every other build of these sources', () => {
  const assets = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'))
  const read = (name: string): string => readFileSync(join(folder, 'assets', name), 'utf8')
  const naming = assets.filter((name) => read(name).includes(METHOD))
  expect(naming.length).toBeGreaterThan(1)
  for (const part of ['records-task', 'indexing-task']) {
    const code = read(assets.find((name) => name.startsWith(part)) ?? '')
    expect(naming.some((name) => code.includes(name))).toBe(true)
  }
  for (const name of assets) expect(read(name)).not.toMatch(/[A-Z]+_OF_BUILD/)
})

test('what several workers need is built once for all of them, and once for where there are none', () => {
  const assets = readdirSync(join(folder, 'assets'))
  for (const shared of ['english', 'german', 'read-layout', 'formats'])
    expect(assets.filter((name) => name.startsWith(`${shared}-`))).toHaveLength(2)
})
