import * as fc from 'fast-check'
import { strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { MAX_FILE_BYTES } from '../../../src/browser/read/limits.ts'
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
/** Every entry with what it unpacks to, or why it is not read. */
const contentsOf = (archive: Archive | null) =>
  archive?.entries.map((entry) =>
    'refused' in entry ? [entry.name, entry.refused] : [entry.name, entry.unpack()],
  )
const DAMAGED = null
const namesOf = (archive: Archive | null) => archive?.entries.map(({ name }) => name)

describe('the archive of a library', () => {
  test('comes back as it was, each wire under a name of its own', async () => {
    const archive = await readBack()
    expect(namesOf(archive)).toEqual(['one.txt', 'ONE (2).txt', 'a-b-c-d'])
    expect(contentsOf(archive)?.[1]).toEqual(['ONE (2).txt', text('ONE.txt')])
    expect([...(archive?.wires.values() ?? [])]).toEqual(wires)
  })

  test('leaves out a wire whose bytes are gone', async () => {
    expect(namesOf(await readBack(new Map([['b', text('x')]])))).toEqual(['ONE.txt'])
  })
})

describe('a zip from elsewhere', () => {
  test('gives its files, and says which it leaves out', () => {
    const zip = zipSync({
      'day/1.txt': text('-\nOne'),
      'day/': text(''),
      '.hidden': text('x'),
      'day/.hidden.txt': text('x'),
      '../out.txt': text('x'),
      '__MACOSX/._1.txt': text('x'),
      'day/.DS_Store': text('x'),
    })
    const archive = parseArchive(new Uint8Array(zip))
    const hidden = 'It is a hidden file: its name begins with a dot.'
    expect(contentsOf(archive)).toEqual([
      ['day/1.txt', text('-\nOne')],
      ['.hidden', hidden],
      ['day/.hidden.txt', hidden],
      ['../out.txt', 'Its name leads out of the archive.'],
    ])
    expect([archive?.added, archive?.missing, archive?.wires.size]).toEqual([2, 0, 0])
  })

  test('shows names without controls and direction overrides', () => {
    const zip = zipSync({ 'a\u202etxt.b\u0007\u0000c': text('x'), '\u0001\u202e': text('y') })
    expect(namesOf(parseArchive(new Uint8Array(zip)))).toEqual(['atxt.bc', 'unnamed'])
  })

  test('may have two files of one name, and one called __proto__', () => {
    const files = { 'a.txt': text('one'), 'b.txt': text('two'), 'proto.txt': text('three') }
    const twice = replaceAll(new Uint8Array(zipSync(files)), 'b.txt', 'a.txt', 2)
    const archive = parseArchive(replaceAll(twice, 'proto.txt', '__proto__', 2))
    expect(contentsOf(archive)).toEqual([
      ['a.txt', text('one')],
      ['a.txt', text('two')],
      ['__proto__', text('three')],
    ])
  })

  test('says of names that several files have nothing that it was told', () => {
    const told = {
      version: 1,
      wires: [{ file: 'a.txt', wire: keptWire({ digest: 'a'.repeat(64) }) }],
    }
    const files = {
      'a.txt': text('1'),
      'b.txt': text('2'),
      'wireside.json': text(JSON.stringify(told)),
    }
    const zip = new Uint8Array(zipSync(files))
    expect(parseArchive(zip)?.wires.size).toBe(1)
    expect(parseArchive(replaceAll(zip, 'b.txt', 'a.txt', 2))?.wires.size).toBe(0)
  })

  test('with one byte flipped in a file that is stored, or its size told wrong, has that one damaged', () => {
    const zip = new Uint8Array(
      zipSync({ 'a.txt': text('Fog lifts'), 'b.txt': text('b') }, { level: 0 }),
    )
    const flipped = zip.slice()
    flipped[findText(zip, 'Fog')]! ^= 1
    expect(contentsOf(parseArchive(flipped))).toEqual([
      ['a.txt', DAMAGED],
      ['b.txt', text('b')],
    ])
    const packed = new Uint8Array(zipSync({ 'a.txt': text('Fog lifts. '.repeat(30)) }))
    new DataView(packed.buffer).setUint32(findText(packed, 'PK\u0001\u0002') + 24, 20, true)
    expect(contentsOf(parseArchive(packed))).toEqual([['a.txt', DAMAGED]])
  })

  test('says what is encrypted and what is packed in another way', () => {
    const zip = new Uint8Array(zipSync({ 'a.txt': text('a'), 'b.txt': text('b') }))
    const central = findText(zip, 'PK\u0001\u0002')
    const view = new DataView(zip.buffer)
    view.setUint16(central + 10, 12, true)
    view.setUint16(central + 46 + 5 + 8, 1, true)
    expect(contentsOf(parseArchive(zip))).toEqual([
      ['a.txt', 'It is packed in a way that is not read here (method 12).'],
      ['b.txt', 'It is encrypted.'],
    ])
  })

  test('of twenty thousand files is listed in one walk, and the rest of more is told of', () => {
    const names = Array.from({ length: 20_003 }, (_, number) => [`${number}.txt`, text('')])
    const zip = new Uint8Array(zipSync(Object.fromEntries(names), { level: 0 }))
    const counted = vi.spyOn(DataView.prototype, 'getUint32')
    const archive = parseArchive(zip)
    expect([archive?.entries.length, archive?.missing]).toEqual([20_000, 3])
    expect(counted.mock.calls.length).toBeLessThan(20_000 * 10)
  })

  test('whose list breaks off gives what is listed', () => {
    const zip = new Uint8Array(zipSync({ 'a.txt': text('a'), 'b.txt': text('b') }))
    const broken = zip.slice()
    broken.fill(0, findText(zip, 'PK\u0001\u0002') + 46 + 5, findText(zip, 'PK\u0005\u0006'))
    const archive = parseArchive(broken)
    expect([namesOf(archive), archive?.missing]).toEqual([['a.txt'], 1])
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
    expect(contentsOf(parseArchive(zip))).toEqual([
      ['a.txt', text('aaaa')],
      ['b.txt', DAMAGED],
      ['c.txt', text('cccc')],
    ])
  })

  test('that says one of its files is huge has that one refused', () => {
    const zip = new Uint8Array(zipSync({ 'a.txt': text('a'.repeat(50)), 'b.txt': text('b') }))
    const central = findText(zip, 'PK\u0001\u0002')
    new DataView(zip.buffer).setUint32(central + 24, MAX_FILE_BYTES + 1, true)
    expect(parseArchive(zip)?.entries[0]).toEqual({
      name: 'a.txt',
      refused: 'It is larger than an edition may be.',
    })
  })

  test('whatever its bytes, is read or is none', () => {
    const zip = new Uint8Array(zipSync({ 'a.txt': text('a'.repeat(80)), 'b.txt': text('bb') }))
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat(255), fc.nat(zip.length), (at, byte, length) => {
        const spoilt = zip.slice(0, Math.max(length, at + 1))
        spoilt[at] = byte
        const archive = parseArchive(spoilt)
        expect(archive?.entries.length ?? 0).toBeLessThanOrEqual(2)
        for (const [, content] of contentsOf(archive) ?? [])
          if (content instanceof Uint8Array)
            expect(['a'.repeat(80), 'bb', '']).toContain(strFromU8(content))
      }),
      runs,
    )
  })
})

const findText = (bytes: Uint8Array, wanted: string): number =>
  Array.from(bytes, (byte) => String.fromCharCode(byte))
    .join('')
    .indexOf(wanted)

/** The bytes with the first `times` places of a text holding another of its length. */
function replaceAll(bytes: Uint8Array<ArrayBuffer>, wanted: string, other: string, times: number) {
  const copy = bytes.slice()
  for (let time = 0; time < times; time++) copy.set(strToU8(other), findText(copy, wanted))
  return copy
}
