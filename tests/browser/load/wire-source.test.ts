/* oxlint-disable no-script-url -- these are the addresses to refuse */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WireSource } from '../../../src/browser/load/wire-source.ts'
import { isDefaultWire, fileNameOf, parseSource } from '../../../src/browser/load/wire-source.ts'
import { runs } from '../../wires.ts'

const base = 'https://news.example/reader/'
const kindOf = (address: string): string => parseSource(address, base).kind

/** The host that is asked for a source, as it is fetched: from its path, below the app's own address. */
const hostOf = (source: WireSource): string =>
  source.kind === 'site' ? new URL(source.path, base).host : new URL(base).host

describe('an address that is refused', () => {
  test.each([
    'https://evil.example/wire.txt',
    'HTTPS://EVIL.EXAMPLE/wire.txt',
    'http://news.example/wires/a.txt',
    'https://news.example:8443/wires/a.txt',
    'https://news.example:0/wires/a.txt',
    'http://news.example:443/wires/a.txt',
    'https://sub.news.example/wires/a.txt',
    'https://news.example.evil.example/wires/a.txt',
    'https://news.example./wires/a.txt',
    'https://nеws.example/wires/a.txt', // a Cyrillic е
    'https://localhost/wires/a.txt',
    'https://127.0.0.1/wires/a.txt',
    'https://2130706433/wires/a.txt',
    'https://[::1]/wires/a.txt',
    '//evil.example/wire.txt',
    '///evil.example/wire.txt',
    '////evil.example/wire.txt',
    '//evil.example',
    '//news.example:444/wires/a.txt',
    'http:evil.example/wire.txt',
    'http:/evil.example/wire.txt',
    '\\\\evil.example\\wire.txt',
    '/\\evil.example/wire.txt',
    '\\/evil.example/wire.txt',
    'https:\\\\evil.example/wire.txt',
    'wires\\a.txt',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'vbscript:x',
    'data:text/plain,-%0AHeadline',
    'data:text/html;base64,PGI+',
    'blob:https://news.example/7a1c6f3e-0000-4000-8000-000000000000',
    'file:///etc/passwd',
    'file://news.example/wires/a.txt',
    'filesystem:https://news.example/temporary/a.txt',
    'view-source:https://news.example/wires/a.txt',
    'chrome://settings',
    'about:blank',
    'ftp://news.example/wires/a.txt',
    'ws://news.example/wires/a.txt',
    'wss://news.example/wires/a.txt',
    'mailto:desk@news.example',
    'intent://news.example/#Intent;end',
    'https://user@news.example/wires/a.txt',
    'https://user:word@news.example/wires/a.txt',
    'https://:word@news.example/wires/a.txt',
    'https://news.example@evil.example/wires/a.txt',
    '//user@news.example/wires/a.txt',
    'https://news.example:99999/wires/a.txt',
    'https://',
    'https://%00/',
    'wires/a.txt\0',
    'wires/a\tb.txt',
    'wires/a\r\nb.txt',
    'wires/a b.txt',
    'wires/a\u007f.txt',
    'wires/a\u0085.txt',
    `wires/${'a'.repeat(2000)}.txt`,
    'kept:',
    'kept:../../wires',
    'kept:ABC',
    `kept:${'a'.repeat(65)}`,
  ])('%j', (address) => {
    expect(kindOf(address)).toBe('refused')
  })

  test.each([
    ['wires/a.txt'.padEnd(2001, 't'), 'too-long', ''],
    ['wires/a b.txt', 'characters', ''],
    ['https://', 'no-address', ''],
    ['//news.example//evil.example/a.txt', 'no-address', ''],
    ['ftp://news.example/wires/a.txt', 'protocol', 'ftp:'],
    ['https://user@news.example/wires/a.txt', 'user-name', ''],
    ['https://evil.example:8443/wire.txt', 'elsewhere', 'evil.example:8443'],
  ])('%j: %s %s', (address, fault, named) => {
    expect(parseSource(address, base)).toEqual({ kind: 'refused', refused: { fault, named } })
  })
})

describe('an address that works', () => {
  test.each([
    ['wires/b.txt', '/reader/wires/b.txt'],
    ['./wires/b.txt', '/reader/wires/b.txt'],
    ['/wires/b.txt', '/wires/b.txt'],
    ['../b.txt', '/b.txt'],
    ['../../../../b.txt', '/b.txt'],
    ['https://news.example/b.txt', '/b.txt'],
    ['https://news.example:443/b.txt', '/b.txt'],
    ['HTTPS://NEWS.EXAMPLE/b.txt', '/b.txt'],
    ['//news.example/b.txt', '/b.txt'],
    ['b.txt?day=1', '/reader/b.txt?day=1'],
    ['b.txt#line', '/reader/b.txt'],
    ['Nachrichten-übersicht.txt', '/reader/Nachrichten-%C3%BCbersicht.txt'],
    ['wires/a%20b.txt', '/reader/wires/a%20b.txt'],
    ['<script>.txt', '/reader/%3Cscript%3E.txt'],
  ])('%j leads to %j', (address, path) => {
    expect(parseSource(address, base)).toEqual({ kind: 'site', path })
  })

  test('none leads to the default wire', () => {
    expect(parseSource(null, base)).toEqual({ kind: 'default', path: 'wires/sf-pst.txt' })
  })

  test.each([
    'wires/sf-pst.txt',
    './wires/sf-pst.txt',
    'wires/../wires/sf-pst.txt',
    'https://news.example/reader/wires/sf-pst.txt',
  ])('%j is that very file, whatever is the newest now', (address) => {
    const path = '/reader/wires/sf-pst.txt'
    expect(parseSource(address, base)).toEqual({ kind: 'site', path })
    expect(isDefaultWire(path, base)).toBe(true)
  })

  test('of a wire of this device', () => {
    expect(parseSource('kept:0a1b-2c', base)).toEqual({ kind: 'kept', id: '0a1b-2c' })
  })
})

describe('any address', () => {
  const anyAddress = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('/', '.', '..', ':', '@', 'a', 'https:', 'news.example', '#', '?'))
      .map((pieces) => pieces.join('')),
  )

  test('gives a source', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(['default', 'site', 'kept', 'refused']).toContain(kindOf(address))
      }),
      runs,
    )
  })
  test.each([
    'https://news.example//evil.example/wire.txt',
    './/evil.example/wire.txt',
    '/.//evil.example/wire.txt',
    '..//evil.example/wire.txt',
    'x/../..//evil.example/wire.txt',
  ])('%j never leads off the site', (address) => {
    expect(hostOf(parseSource(address, base))).toBe('news.example')
  })

  test('that is opened lies on this site, also when its path is read again', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(hostOf(parseSource(address, base))).toBe('news.example')
      }),
      runs,
    )
  })
})

test.each([
  ['wires/sf-pst.txt', 'sf-pst.txt'],
  ['/wires/a.txt?day=1/2', 'a.txt'],
  ['/wires/', 'wires'],
  ['/', '/'],
])('the file of %j is called %j', (path, name) => {
  expect(fileNameOf(path)).toBe(name)
})
