import { expect, test } from 'vitest'
import { admitScript } from '../../src/start/trusted-types.ts'

const base = 'https://site.test/reader/'

test.each(['sw.js', 'assets/index-B5Iq.js', 'https://site.test/reader/assets/a.js'])(
  'admits %s',
  (address) => {
    expect(admitScript(address, base)).toBe(new URL(address, base).href)
  },
)

test.each([
  'https://elsewhere.test/reader/sw.js',
  'http://site.test/reader/sw.js',
  '/sw.js',
  '/reader/assets/../wires/a.txt',
  'assets/a.txt',
  'assets/deep/a.js',
  'assets/%2e%2e/a.js',
  'wires/a.js',
  'data:text/javascript,1',
  'blob:https://site.test/1',
  // oxlint-disable-next-line no-script-url -- to see it refused
  'javascript:1',
  '',
])('refuses %s', (address) => {
  expect(() => admitScript(address, base)).toThrow(TypeError)
})
