import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, normalize, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * Every room, the lowest floor first: a room imports from those before it in this list and from no other, types
 * included. Into another wing than its own it goes only where `may` says so.
 */
const floors = `
  json
  text text/de
  quotes quotes/marks quotes/plain
  quotes/de/phrases quotes/de/names quotes/de/attribution quotes/de
  quotes/en/names quotes/en/words quotes/en/phrases quotes/en/headlines/words quotes/en/headlines/line quotes/en/headlines/sayings quotes/en/headlines quotes/en/headlines/marked
  quotes/en/cues quotes/en/attribution quotes/en/reported quotes/en/cast quotes/en/speakers quotes/en
  topics topics/plain topics/finding topics/en/gazetteer topics/en/lexicon topics/en topics/de
  stories/words stories/grouping stories stories/en stories/de
  wire wire/lines wire/shapes wire/bytes wire/grammar wire/lists wire/articles wire/tables wire/layouts
  formats/markup formats/news formats/json formats/feeds formats/newsroom formats
  paths.ts
  edition/columns edition edition/additions edition/languages edition/select edition/sections edition/make
  edition/search edition/compare edition/across edition/export
  records/gender records
  browser/platform browser/settings browser/marks browser/library browser/read browser/search
  browser/workers browser/load browser/live browser/reader browser/layout browser/place browser/keys browser/across browser/intake
  ui/text ui ui/controls ui/news
  pages/parts pages/across pages/settings pages/keys pages/open pages/changed pages/headline pages/facts pages/frame pages/sections pages/index
  pages/reader pages/reader/voices pages/reader/article pages/quotes pages/stories pages/saved pages/wire
  pages/library pages/compare
  cli
  start
  routes.tsx
  main.tsx
`
  .trim()
  .split(/\s+/)

/** Which other wings a wing knows. */
const may: Readonly<Record<string, readonly string[]>> = {
  json: [],
  text: [],
  wire: [],
  quotes: ['text'],
  topics: ['text'],
  stories: ['text'],
  formats: ['json', 'text', 'wire'],
  'paths.ts': [],
  edition: ['json', 'wire', 'text', 'quotes', 'topics', 'stories'],
  ui: ['wire', 'text', 'quotes', 'topics', 'stories', 'edition', 'paths.ts'],
  records: ['wire', 'text', 'quotes', 'topics', 'edition', 'paths.ts'],
  browser: ['json', 'wire', 'formats', 'edition', 'records', 'paths.ts'],
  cli: ['wire', 'edition', 'records', 'browser'],
  pages: [
    'wire',
    'text',
    'quotes',
    'topics',
    'stories',
    'edition',
    'records',
    'ui',
    'browser',
    'paths.ts',
  ],
  start: ['browser', 'edition', 'paths.ts'],
  'routes.tsx': ['pages', 'ui', 'paths.ts'],
  'main.tsx': ['routes.tsx', 'browser', 'start'],
}

/** The most files of a room; a table of words has as many as it needs. */
const MAX_FILES = 16
const WORD_TABLES = 'topics/en/lexicon'

/** What recipes make. */
const EXAMPLES = /\/xx\b|quayml|headline-shouting|\/space\.ts|<name>/

/** A word of a name by which a number has a unit: the plural of what is counted, or what it measures. */
const UNIT =
  /^(?:[a-z]+s|px|em|share|weight|factor|similarity|likeness|evidence|score|scale|steepness|base|version|flag|key|id)$/

const pure = [
  'json',
  'wire',
  'text',
  'quotes',
  'topics',
  'stories',
  'edition',
  'records',
  'paths.ts',
]
const root = join(import.meta.dirname, '..', 'src')

interface Import {
  readonly from: string
  readonly to: string
  /** Whether it is there for types alone, and so is gone when the code runs. */
  readonly typesOnly: boolean
  /** Whether it is only done when it is needed. */
  readonly dynamic: boolean
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map(normalize)
  .filter((file) => /\.tsx?$/.test(file))

const imports: readonly Import[] = files.flatMap((from) => {
  const source = readFileSync(join(root, from), 'utf8')
  const statements = source.matchAll(
    /^\s*(?:import|export)(\s+type)?\b[^'";]*?\bfrom\s*'([^']+)'/gm,
  )
  const bare = source.matchAll(/\b(?:import|new URL)(\s+type)?\s*\(?\s*'([^']+)'/g)
  return [...statements, ...bare].map(([whole, type, to = '']) => ({
    from,
    to,
    typesOnly: type !== undefined,
    dynamic: whole.includes('('),
  }))
})

const isPackage = (to: string): boolean => !to.startsWith('.')
const targetOf = ({ from, to }: Import): string =>
  relative(root, join(root, dirname(from), to.replace(/\?.*$/, '')))
const wingOf = (file: string): string => file.split(/[\\/]/)[0] ?? file
/** The folder of a file; one that stands in none is a room by itself. */
const roomOf = (file: string): string => {
  const folder = dirname(file).replaceAll('\\', '/')
  return folder === '.' ? file : folder
}
/** The language that a file is about; `''` for one that is true of any. */
const languageOf = (file: string): string => /[\\/]([a-z]{2})[\\/]/.exec(file)?.[1] ?? ''
/** Whether whoever reads one of two files may have the other in mind. */
const meet = (one: string, other: string): boolean => {
  const [mine, theirs] = [languageOf(one), languageOf(other)]
  return one !== other && (mine === theirs || mine === '' || theirs === '')
}
/** `MAX_NAME_CHARACTERS`, `leastShare` → the words of the name in small letters. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
const inHouse = imports.filter((one) => files.includes(targetOf(one)))
const show = (one: Import): string => `${one.from} > ${targetOf(one)}`

describe('the house', () => {
  test('has only the rooms of the plan, and none that is overfull', () => {
    const rooms = [...new Set(files.map(roomOf))]
    expect(rooms.toSorted()).toEqual(floors.toSorted())
    expect([...new Set(floors.map(wingOf))].toSorted()).toEqual(Object.keys(may).toSorted())
    const full = rooms
      .filter((room) => room !== WORD_TABLES)
      .filter((room) => files.filter((file) => roomOf(file) === room).length > MAX_FILES)
    expect(full).toEqual([])
  })

  test('rooms import from lower floors only', () => {
    const wrong = inHouse.filter((one) => {
      const [from, to] = [roomOf(one.from), roomOf(targetOf(one))]
      return from !== to && floors.indexOf(to) > floors.indexOf(from)
    })
    expect(wrong.map(show)).toEqual([])
  })

  test('wings import from those that they know', () => {
    const wrong = inHouse.filter((one) => {
      const [from, to] = [wingOf(one.from), wingOf(targetOf(one))]
      return from !== to && !may[from]?.includes(to)
    })
    expect(wrong.map(show)).toEqual([])
  })

  test('pure layers import no package', () => {
    expect(imports.filter((one) => isPackage(one.to) && pure.includes(wingOf(one.from)))).toEqual(
      [],
    )
  })

  test('what reads other formats is loaded when a file has one, and each format by itself', () => {
    const toFormats = imports.filter(
      (one) => !isPackage(one.to) && wingOf(targetOf(one)) === 'formats',
    )
    const early = toFormats.filter(
      (one) => wingOf(one.from) !== 'formats' && !one.dynamic && !one.typesOnly,
    )
    expect(early).toEqual([])
    const packages = imports.filter((one) => isPackage(one.to) && wingOf(one.from) === 'formats')
    expect(packages.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual([
      'formats/json/parse-json.ts jsonrepair',
      'formats/markup/references.ts entities/decode',
    ])
    const readers = toFormats.filter(({ from }) => from === join('formats', 'read-format.ts'))
    expect(readers.filter(({ dynamic }) => dynamic).length).toBeGreaterThanOrEqual(7)
  })

  test('imports name their file with its extension', () => {
    expect(imports.filter((one) => !isPackage(one.to) && extname(one.to) === '')).toEqual([])
  })

  test('files of a room import each other in one direction, types included', () => {
    const done = new Set<string>()
    const walk = (file: string, path: readonly string[]): readonly string[] | null => {
      if (path.includes(file)) return [...path, file]
      if (done.has(file)) return null
      done.add(file)
      for (const edge of inHouse) {
        const cycle = edge.from === file ? walk(targetOf(edge), [...path, file]) : null
        if (cycle) return cycle
      }
      return null
    }
    expect(files.map((file) => walk(file, [])).filter(Boolean)).toEqual([])
  })

  test('README, the house and the recipes name files and functions that are there', () => {
    const top = join(root, '..')
    const everywhere = ['src', 'tests', 'build', 'bench', 'docs', 'public'].flatMap((folder) =>
      readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `/${folder}/${file.replaceAll('\\', '/')}`,
      ),
    )
    const words = new Set(
      everywhere
        .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
        .flatMap((file) => readFileSync(join(top, file), 'utf8').match(/\w+/g) ?? []),
    )
    const isThere = (name: string): boolean =>
      /^\w+$/.test(name)
        ? words.has(name)
        : existsSync(join(top, name)) || everywhere.some((file) => file.endsWith(`/${name}`))
    const recipes = readdirSync(join(top, 'docs/recipes')).map((name) => `docs/recipes/${name}`)
    const gone = ['README.md', 'docs/house.md', 'docs/method.md', ...recipes].flatMap((page) =>
      [
        // A path, a file by its name alone, a constant, a function or type in camel case.
        ...readFileSync(join(top, page), 'utf8').matchAll(
          /`((?:src|tests|docs)\/[\w./-]+|[\w./-]+\.tsx?|[A-Z][A-Z\d]*_[A-Z\d_]+|[a-z]+[A-Z]\w*)\b/g,
        ),
      ]
        .map(([, name = '']) => name)
        .filter((name) => !EXAMPLES.test(name) && !isThere(name))
        .map((name) => `${page}: ${name}`),
    )
    expect(gone).toEqual([])
  })

  test('effects live in browser/', () => {
    const elsewhere = files
      .filter((file) => wingOf(file) !== 'browser')
      .filter((file) => /\buse(Layout)?Effect\(/.test(readFileSync(join(root, file), 'utf8')))
    expect(elsewhere).toEqual([])
  })

  test('nothing can turn text into markup', () => {
    const sinks =
      /dangerouslySetInnerHTML|\.(inner|outer)HTML|insertAdjacentHTML|document\.write|srcdoc|DOMParser\(\)\.parseFromString\([^)]*text\/html/
    expect(files.filter((file) => sinks.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  test('what is drawn has no sign in it that a font may lack: signs are drawn, or said in words', () => {
    const signs = /[\u2190-\u23ff\u25a0-\u27bf\u2b00-\u2bff]/
    const drawn = files.filter((file) => file.endsWith('.tsx'))
    const withSigns = drawn.filter((file) =>
      signs.test(readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '')),
    )
    expect(drawn.length).toBeGreaterThan(100)
    expect(withSigns).toEqual([])
  })

  test('no two types or components have one name, those of two languages aside', () => {
    const named = files.flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8')
      const exported = source.matchAll(
        /^export (?:declare )?(?:function|const|interface|type) ([A-Z]\w*[a-z]\w*)/gm,
      )
      // A component may have a type of its own name beside it.
      return [...new Set([...exported].map(([, name = '']) => name))].map((name) => ({
        name,
        file,
      }))
    })
    const twice = named.filter(({ name, file }) =>
      named.some((other) => other.name === name && meet(file, other.file)),
    )
    expect(twice.map(({ name, file }) => `${name} ${file}`)).toEqual([])
  })

  test('no two files have one name, those of two languages aside', () => {
    const named = files.map((file) => ({ name: basename(file, extname(file)), file }))
    const twice = named.filter(({ name, file }) =>
      named.some((other) => other.name === name && meet(file, other.file)),
    )
    expect(twice.map(({ file }) => file)).toEqual([])
  })

  test('a constant that holds a number says in its name what it counts', () => {
    const silent = files.flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8')
      const numbers = source.matchAll(/^(?:export )?const (\w+)(?:: number)? = (\d[^\n]*)$/gm)
      return [...numbers]
        .filter(([, , value = '']) => !value.startsWith('0x'))
        .filter(([, name = '']) => !wordsOf(name).some((word) => UNIT.test(word)))
        .map(([, name]) => `${name} ${file}`)
    })
    expect(silent).toEqual([])
  })

  test('a constant that holds a number is written in capitals', () => {
    const small = files.flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8')
      const numbers = source.matchAll(/^(?:export )?const ([a-z]\w*)(?:: number)? = -?\d[\d._]*$/gm)
      return [...numbers].map(([, name]) => `${name} ${file}`)
    })
    expect(small).toEqual([])
  })

  test('a limit is called MAX or MIN', () => {
    const limits = files.flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8')
      return [...source.matchAll(/^(?:export )?const ((?:MOST|LEAST|FEWEST)_\w+)/gm)].map(
        ([, name]) => `${name} ${file}`,
      )
    })
    expect(limits).toEqual([])
  })

  test('nothing leans on the insides of a library, or throws what is no error', () => {
    const tricks = /\bUNSAFE_|__SECRET|\bthrow (?:\w*[pP]romise|use\w*|import)\b/
    expect(files.filter((file) => tricks.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  test('every function and constant that is exported is used in another file', () => {
    const top = join(root, '..')
    const around = ['tests', 'build', 'bench'].flatMap((folder) =>
      readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(tsx?|mjs)$/.test(file))
        .map((file) => join('..', folder, file)),
    )
    const sources = [...files, ...around].map((file) => readFileSync(join(root, file), 'utf8'))
    const uses = new Map<string, number>()
    for (const source of sources)
      for (const word of new Set(source.match(/\w+/g))) uses.set(word, (uses.get(word) ?? 0) + 1)
    const unused = files.flatMap((file, at) => {
      const exported = sources[at]?.matchAll(/^export (?:async )?(?:function\*?|const) (\w+)/gm)
      return [...(exported ?? [])]
        .filter(([, name = '']) => uses.get(name) === 1)
        .map(([, name]) => `${name} ${file}`)
    })
    expect(unused).toEqual([])
  })

  test('no file of logic outgrows 250 lines', () => {
    const tables = /^(topics\/[a-z]{2}\/(lexicon|gazetteer)|.*-table|stories\/[a-z]{2}\/background)/
    const long = files
      .filter((file) => !tables.test(file))
      .filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 251)
    expect(long).toEqual([])
  })
})
