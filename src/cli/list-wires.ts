import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, posix, relative, sep } from 'node:path'
import type { MonthFolder, PathDay } from '../records/path-day.ts'
import { findDay, findMonthFolder, momentOf, printDay } from '../records/path-day.ts'
import { newsEndings, siteFiles } from './news-endings.ts'

/** Newest wires in the first list; older ones in a month's folder stand in that month's list alone. */
const NEWEST_WIRES = 31

const WIRE = new RegExp(`\\.(?:${newsEndings.join('|')})$`, 'i')

const OTHERS: ReadonlySet<string> = new Set(siteFiles)

interface ListedFile {
  /** Below the folder, with `/` between its parts. */
  readonly path: string
  readonly month: MonthFolder | null
  readonly day: PathDay | null
  /** By which it is put in order, in ms. */
  readonly moment: number
}

/** A list that the app reads (`docs/large-sites.md`). */
interface List {
  readonly wires: readonly {
    readonly name: string
    readonly file: string
    readonly size: number
    readonly sha256: string
  }[]
  readonly months?: readonly MonthEntry[]
}

interface MonthEntry {
  readonly name: string
  readonly file: string
}

/**
 * Lists every wire below a folder, the newest first: by the date in its path, else by the time of its last
 * change. What lies in a folder of a month (`2026/11`, `2026-11`) is listed there, and the first list leads to it;
 * months that it led to before stay while their list is there. A list that would say what it says already is not
 * written. Gives the number of wires and the lists that were written, as paths below the folder. Throws where the
 * folder cannot be read or a list not be written.
 */
export function listWires(folder: string): {
  readonly wires: number
  readonly written: readonly string[]
} {
  const wires = findWires(folder).sort(newestFirst)
  const months = new Map(wires.flatMap(({ month }) => (month ? [[month.path, month]] : [])))
  const first = wires.filter(({ month }, at) => month === null || at < NEWEST_WIRES)
  const lists: readonly (readonly [path: string, list: List])[] = [
    // Lists of months are written first: no list ever names one that is not there.
    ...[...months.keys()].map((path) => {
      const inMonth = wires.filter(({ month }) => month?.path === path)
      return [`${path}/index.json`, { wires: describe(inMonth, folder, path) }] as const
    }),
    [
      'index.json',
      { wires: describe(first, folder, '.'), ...leadToMonths(folder, [...months.values()]) },
    ],
  ]
  const written = lists.filter(([path, list]) => writeIfNew(join(folder, path), list))
  return { wires: wires.length, written: written.map(([path]) => path) }
}

const findWires = (folder: string): ListedFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && WIRE.test(entry.name) && !OTHERS.has(entry.name))
    .map((entry) => posix.join(...relative(folder, entry.parentPath).split(sep), entry.name))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .map((path) => {
      const day = findDay(path)
      const moment = day ? momentOf(day) : statSync(join(folder, path)).mtimeMs
      return { path, month: findMonthFolder(path), day, moment }
    })

const names = new Intl.Collator('en', { numeric: true })
const newestFirst = (one: ListedFile, other: ListedFile): number =>
  other.moment - one.moment || names.compare(stemOf(other.path), stemOf(one.path))

/** The entries of a list that lies in `at`. Wires of one day and time are told apart by their file. */
function describe(wires: readonly ListedFile[], folder: string, at: string): List['wires'] {
  const times = new Map<string, number>()
  for (const wire of wires) times.set(nameOf(wire), (times.get(nameOf(wire)) ?? 0) + 1)
  return wires.map((wire) => {
    const name = nameOf(wire)
    const bytes = readFileSync(join(folder, wire.path))
    return {
      name: times.get(name) === 1 ? name : `${name} (${stemOf(wire.path)})`,
      file: addressOf(posix.relative(at, wire.path)),
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }
  })
}

/** A file without a date keeps its own name: when it was copied to the host says nothing of its news. */
const nameOf = ({ path, day }: ListedFile): string => (day ? printDay(day) : stemOf(path))

/** A path as the address that the app resolves against the list's own. */
const addressOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

const stemOf = (path: string): string => basename(path).replace(WIRE, '')

function leadToMonths(folder: string, months: readonly MonthFolder[]): Pick<List, 'months'> {
  const found = months.map(({ path, name }) => ({ name, file: addressOf(`${path}/index.json`) }))
  const kept = readMonths(folder).filter(
    ({ file }) => !found.some((one) => one.file === file) && isThere(folder, file),
  )
  const all = [...found, ...kept].sort((one, other) => names.compare(other.file, one.file))
  return all.length > 0 ? { months: all } : {}
}

/** The months that the list led to before; none where there was no list, or a faulty one. */
function readMonths(folder: string): readonly MonthEntry[] {
  try {
    const list: unknown = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
    const months = typeof list === 'object' && list !== null && 'months' in list ? list.months : []
    return Array.isArray(months) ? months.filter(isMonthEntry) : []
  } catch {
    return []
  }
}

const isMonthEntry = (value: unknown): value is MonthEntry =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'file' in value &&
  typeof value.file === 'string'

/** Whether an address of a list leads to a file below the folder. */
function isThere(folder: string, address: string): boolean {
  try {
    return existsSync(join(folder, decodeURIComponent(address)))
  } catch {
    return false
  }
}

function writeIfNew(path: string, list: List): boolean {
  const text = `${JSON.stringify(list, null, 2)}\n`
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false
  writeFileSync(path, text)
  return true
}
