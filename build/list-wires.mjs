// Writes the lists by which the app knows the wires of a site (docs/large-sites.md): `npm run wires`, or
// `node list-wires.mjs FOLDER` anywhere. Plain Node, no package, so that a host without the repository can run it.
import { createHash } from 'node:crypto'
import {
  existsSync,
  readFileSync,
  readdirSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** So many of the newest wires stand in the first list; what else lies in a month's folder, in the month's alone. */
const NEWEST = 31

/** The endings of what the app reads. Compressed copies that a host keeps beside a wire end otherwise. */
const WIRE = /\.(?:txt|text|wire|md|tsv|csv|eml|xml|rss|atom|json|nitf|ninjs)$/i

/** Files of the site that are no wires. */
const OTHERS = new Set(['index.json', 'lexicon.json'])

/** A day in a path: `2026/11/28`, `2026-11-28` or `20261128`, perhaps with a time behind it: `-0940`, `T09.40`. */
const DAY =
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<apart>[-_./]?)(?<month>0[1-9]|1[0-2])\k<apart>(?<day>0[1-9]|[12]\d|3[01])(?!\d)(?:[-_.T/ ]*(?<hour>[01]\d|2[0-3])[-_.:h]?(?<minute>[0-5]\d)(?:[-_.:]?[0-5]\d)?Z?(?!\d))?/giu

const MONTH = /^(?:.*\/)?(?<year>(?:19|20)\d\d)[-/](?<month>0[1-9]|1[0-2])(?=\/)/u

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * Lists every wire below a folder, the newest first: by the date in its path, else by the time of its last
 * change. What lies in a folder of a month (`2026/11`, `2026-11`) is listed there, and the first list leads to it;
 * months that it led to before stay while their list is there. A list that would say what it says already is not
 * written. Gives the number of wires and the lists that were written, as paths below the folder. Throws where the
 * folder cannot be read or a list not be written.
 *
 * @param {string} folder
 * @returns {{ wires: number, written: readonly string[] }}
 */
export function listWires(folder) {
  const wires = findWires(folder).sort(newestFirst)
  const months = [...new Set(wires.flatMap(({ month }) => month ?? []))].sort().reverse()
  const lists = [
    // The months first: no list ever names one that is not there.
    ...months.map((month) => ({
      path: `${month}/index.json`,
      list: {
        wires: describe(
          wires.filter((wire) => wire.month === month),
          folder,
          month,
        ),
      },
    })),
    {
      path: 'index.json',
      list: {
        wires: describe(
          wires.filter(({ month }, at) => month === null || at < NEWEST),
          folder,
          '.',
        ),
        ...leadToMonths(folder, months),
      },
    },
  ]
  const written = lists.filter(({ path, list }) => writeIfNew(join(folder, path), list))
  return { wires: wires.length, written: written.map(({ path }) => path) }
}

function findWires(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && WIRE.test(entry.name) && !OTHERS.has(entry.name))
    .map((entry) => posix.join(...relative(folder, entry.parentPath).split(sep), entry.name))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .map((path) => {
      const day = [...path.matchAll(DAY)].at(-1)?.groups
      return {
        path,
        month: MONTH.exec(path)?.[0] ?? null,
        day,
        time: day ? timeOf(day) : statSync(join(folder, path)).mtimeMs,
      }
    })
}

/** The moment by which a dated wire is put in order, in ms; without a time of day, the end of the day. */
const timeOf = ({ year, month, day, hour = '23', minute = '59' }) =>
  new Date(+year, +month - 1, +day, +hour, +minute).getTime()

const names = new Intl.Collator('en', { numeric: true })
const newestFirst = (one, other) =>
  other.time - one.time || names.compare(stemOf(other.path), stemOf(one.path))

/** The entries of a list that lies in `at`. Wires of one day and time are told apart by their file. */
function describe(wires, folder, at) {
  const named = wires.map((wire) => ({ ...wire, name: nameOf(wire) }))
  const times = new Map()
  for (const { name } of named) times.set(name, (times.get(name) ?? 0) + 1)
  return named.map(({ path, name }) => {
    const bytes = readFileSync(join(folder, path))
    return {
      name: times.get(name) === 1 ? name : `${name} (${stemOf(path)})`,
      file: addressOf(posix.relative(at, path)),
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }
  })
}

/** A file without a date keeps its own name: when it was copied to the host says nothing of its news. */
function nameOf({ path, day }) {
  if (!day) return stemOf(path)
  const date = `${+day.day} ${monthNames[day.month - 1]} ${day.year}`
  return day.hour === undefined ? date : `${date}, ${day.hour}:${day.minute}`
}

/** A path as the address that the app resolves against the list's own. */
const addressOf = (path) => path.split('/').map(encodeURIComponent).join('/')

const stemOf = (path) => basename(path).replace(WIRE, '')

function leadToMonths(folder, months) {
  const files = months.map((month) => addressOf(`${month}/index.json`))
  const kept = readMonths(folder).filter(
    ({ file }) => !files.includes(file) && isThere(folder, file),
  )
  const found = months.map((month, at) => {
    const { groups } = MONTH.exec(`${month}/`)
    return { name: `${monthNames[groups.month - 1]} ${groups.year}`, file: files[at] }
  })
  const all = [...found, ...kept].sort((one, other) => names.compare(other.file, one.file))
  return all.length > 0 ? { months: all } : {}
}

/** The months that the list led to before; none where there was no list, or a faulty one. */
function readMonths(folder) {
  try {
    const { months } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
    return months.filter(({ name, file }) => typeof name === 'string' && typeof file === 'string')
  } catch {
    return []
  }
}

/** Whether an address of a list leads to a file below the folder. */
function isThere(folder, address) {
  try {
    return existsSync(join(folder, decodeURIComponent(address)))
  } catch {
    return false
  }
}

function writeIfNew(path, list) {
  const text = `${JSON.stringify(list, null, 2)}\n`
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false
  writeFileSync(path, text)
  return true
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../public/wires', import.meta.url))
  const { wires, written } = listWires(folder)
  const what = written.length === 0 ? 'nothing changed' : `written: ${written.join(', ')}`
  process.stdout.write(`${wires} ${wires === 1 ? 'wire' : 'wires'} in ${folder}; ${what}\n`)
}
