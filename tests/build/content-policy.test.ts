import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fillHashes, insertPolicy, metaPolicyOf } from '../../build/content-policy.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const headers =
  "/*\n  Content-Security-Policy: default-src 'none'; script-src 'self' {script-hashes}; style-src 'self' {style-hashes}; frame-ancestors 'none'; trusted-types default\n"

describe('the hashes of a page', () => {
  test('name every inline script and style, and nothing that has an address', () => {
    const html =
      '<script>one()</script><script type="module" src="/a.js"></script><style>b{}</style><script>two()</script>'
    const filled = fillHashes(headers, html)
    expect(filled).toContain(`script-src 'self' ${hash('one()')} ${hash('two()')};`)
    expect(filled).toContain(`style-src 'self' ${hash('b{}')};`)
  })

  test('leave no trace where nothing is inline', () => {
    expect(fillHashes(headers, '<p>')).toContain("script-src 'self'; style-src 'self';")
  })

  test('are of the text as the parser sees it, with line feeds alone', () => {
    expect(fillHashes(headers, '<script>a\r\nb</script>')).toContain(hash('a\nb'))
  })

  test.each(['<p onclick="x()">', '<p class="a" style="color:red">', '<img\nonerror=x>'])(
    'cannot be had for %s, and the build says so',
    (html) => {
      expect(() => fillHashes(headers, html)).toThrow('refuses')
    },
  )
})

describe('the policy in the page', () => {
  test('is that of the headers without what a meta tag ignores', () => {
    expect(metaPolicyOf(fillHashes(headers, ''))).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; trusted-types default",
    )
  })

  test('stands right after the character set', () => {
    expect(insertPolicy('<head><meta charset="utf-8" /><title>', 'p')).toMatch(
      /charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="p" \/><title>/,
    )
  })

  test('cannot be missing', () => {
    expect(() => metaPolicyOf('/*\n')).toThrow('no Content-Security-Policy')
    expect(() => insertPolicy('<title>', 'p')).toThrow('character set')
  })

  test('admits no inline code but by hash', () => {
    const text = readFileSync(join(import.meta.dirname, '../../public/_headers'), 'utf8')
    expect(text).not.toMatch(/unsafe-|https?:|data:|blob:|'strict-dynamic'/)
  })
})
