import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findNewestWire } from '../../build/newest-wire.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wireside-list-'))
  mkdirSync(join(folder, 'wires'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const list = (content: string): void => writeFileSync(join(folder, 'wires', 'index.json'), content)

describe('the newest wire of the list', () => {
  test('is the first of it', () => {
    list('{"wires":[{"name":"B","file":"2026/11/b.txt"},{"name":"A","file":"a.txt"}]}')
    expect(findNewestWire(folder)).toBe('wires/2026/11/b.txt')
  })

  test.each([
    '',
    '[]',
    '{"wires":[]}',
    '{"wires":[{"file":7}]}',
    '{"wires":[{"file":"../secret.txt"}]}',
    '{"wires":[{"file":"https://evil.example/a.txt"}]}',
  ])('of %j is the one the app was made with', (content) => {
    list(content)
    expect(findNewestWire(folder)).toBe('wires/sf-pst.txt')
  })

  test('is that one where there is no list, too', () => {
    expect(findNewestWire(join(folder, 'nowhere'))).toBe('wires/sf-pst.txt')
  })
})
