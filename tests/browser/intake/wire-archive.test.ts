import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { FILE_LIMIT } from '../../../src/browser/read/limits.ts'
import type { Archive } from '../../../src/browser/intake/wire-archive.ts'
import { parseArchive, printArchive } from '../../../src/browser/intake/wire-archive.ts'
import { runs } from '../../wires.ts'
import { keptWire } from '../kept-wires.ts'

const text = (value: string) => new Uint8Array(strToU8(value))
const wires = [
  keptWire({ id: 'a', name: 'one.txt', openedAt: 7, digest: 'a'.repeat(64) }),
  keptWire({ id: 'b', name: 'ONE.txt', origin: 'drop', from: 'folder/one.txt' }),
  keptWire({ id: 'c', name: 'a/b\\c:d' }),
]
const readBack = async (bytes = new Map(wires.map(({ id, name }) => [id, text(name)]))) => {
  const zip = await printArchive(wires, async ({ id }) => bytes.get(id) ?? null)
  return parseArchive(new Uint8Array(await zip.arrayBuffer()))
}
const namesOf = (archive: Archive | null) => archive?.entries.map(({ name }) => name)

describe('the archive of a library', () => {
  test('comes back as it was, each wire under a name of its own', async () => {
    const archive = await readBack()
    expect(namesOf(archive)).toEqual(['one.txt', 'ONE (2).txt', 'a-b-c-d'])
    expect(archive?.entries[1]).toEqual({ name: 'ONE (2).txt', bytes: text('ONE.txt') })
    expect([...(archive?.wires.values() ?? [])]).toEqual(wires)
  })

  test('leaves out a wire whose bytes are gone', async () => {
    expect(namesOf(await readBack(new Map([['b', text('x')]])))).toEqual(['ONE.txt'])
  })
})

describe('a zip from elsewhere', () => {
  test('gives its files, without folders and hidden ones', () => {
    const zip = zipSync({
      'day/1.txt': text('-\nOne'),
      'day/': text(''),
      '.hidden': text('x'),
      '__MACOSX/1.txt': text('x'),
    })
    const archive = parseArchive(new Uint8Array(zip))
    expect(archive?.entries).toEqual([{ name: 'day/1.txt', bytes: text('-\nOne') }])
    expect(archive?.wires.size).toBe(0)
  })

  test('with contents that are none is read without them', () => {
    const zip = zipSync({
      'wireside.json': text('{"wires":[{"file":1},null]}'),
      'a.txt': text('a'),
    })
    const archive = parseArchive(new Uint8Array(zip))
    expect([namesOf(archive), archive?.wires.size]).toEqual([['a.txt'], 0])
  })

  test('with a faulty file gives the others', () => {
    const zip = new Uint8Array(
      zipSync({ 'a.txt': text('aaaa'), 'b.txt': text('b'.repeat(99)), 'c.txt': text('cccc') }),
    )
    const place = findText(zip, 'b.txt') + 'b.txt'.length
    zip.fill(0xff, place, place + 4)
    expect(parseArchive(zip)?.entries).toEqual([
      { name: 'a.txt', bytes: text('aaaa') },
      { name: 'b.txt', refused: 'This file of the archive is damaged.' },
      { name: 'c.txt', bytes: text('cccc') },
    ])
  })

  test('that says one of its files is huge has that one refused', () => {
    const zip = new Uint8Array(zipSync({ 'a.txt': text('a'.repeat(50)), 'b.txt': text('b') }))
    const central = findText(zip, 'PK\u0001\u0002')
    new DataView(zip.buffer).setUint32(central + 24, FILE_LIMIT + 1, true)
    expect(parseArchive(zip)?.entries[0]).toEqual({
      name: 'a.txt',
      refused: 'It is larger than a wire may be.',
    })
  })

  test('whatever its bytes, is read or is none', () => {
    const zip = new Uint8Array(zipSync({ 'a.txt': text('a'.repeat(80)), 'b.txt': text('bb') }))
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat(255), fc.nat(zip.length), (at, byte, length) => {
        const spoilt = zip.slice(0, Math.max(length, at + 1))
        spoilt[at] = byte
        const archive = parseArchive(spoilt)
        expect(archive === null || archive.entries.length <= 2).toBe(true)
      }),
      runs,
    )
  })
})

const findText = (bytes: Uint8Array, wanted: string): number =>
  Array.from(bytes, (byte) => String.fromCharCode(byte))
    .join('')
    .indexOf(wanted)
