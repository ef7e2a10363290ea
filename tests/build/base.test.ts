import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from 'vite'
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

test('it carries its first sight too', () => {
  expect(page).toContain('<style>')
  expect(page).toMatch(/<script>\(function/)
  expect(page).toContain('/wireside/assets/parser')
  expect(page).toContain('href="/wireside{to}"')
})
