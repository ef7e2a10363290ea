import { parseWire } from '../src/wire/grammar/parse-wire.ts'
import type { Figure } from './measure.ts'
import { measure, ratioOf } from './measure.ts'
import { composeWire, flatten, realHeadlines, realWire } from './wires.ts'

const RUNS = 9

/**
 * The parser on lists of 100,000 and a million headlines, beside `split`; and on hostile wires, beside the real one
 * repeated to their size. Bundled as the app ships it.
 */
export function run(): Figure[] {
  return [...measureList(100_000), ...measureList(1_000_000), ...hostile.flatMap(measureHostile)]
}

const headlineAt = (at: number): string => `${realHeadlines[at % realHeadlines.length]} ${at}`

function measureList(count: number): Figure[] {
  const text = composeWire(Array.from({ length: count }, (_, at) => headlineAt(at)))
  const name = `${count.toLocaleString('en')} headlines`
  const parsed = measure(`parse ${name}`, RUNS, () => parseWire(text))
  const split = measure('', RUNS, () => text.split('\n'))
  return [parsed, ratioOf(`parse ${name}, beside split`, parsed, split)]
}

const hostile: readonly (readonly [name: string, compose: () => string])[] = [
  ['one line of 50 MB', () => 'word '.repeat(10_000_000)],
  ['a million lone markers', () => '-\n'.repeat(1_000_000)],
  ['100,000 wrapped headlines', () => composeWrapped(100_000)],
]

const composeWrapped = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `-\n${headlineAt(at)} and on\nuntil the line is full and a little more\n`,
  ).join('')

function measureHostile([name, compose]: (typeof hostile)[number]): Figure[] {
  const text = flatten(compose())
  const same = flatten(`${realWire}\n`.repeat(Math.ceil(text.length / (realWire.length + 1))))
  const parsed = measure(`parse ${name}`, RUNS, () => parseWire(text))
  return [
    parsed,
    ratioOf(
      `${name}, beside the real wire`,
      parsed,
      measure('', RUNS, () => parseWire(same)),
    ),
  ]
}
