import { findHeadlineVoices } from '../src/quotes/en/find-headline-voices.ts'
import { findQuotes } from '../src/quotes/en/find-quotes.ts'
import type { Figure } from './measure.ts'
import { measure, ratioOf } from './measure.ts'
import { recombine } from './wires.ts'

const paragraph =
  '"The lake will be full by May," said Ana Bell, the town engineer. She told reporters that the pumps, which ' +
  'Mayor Tom Reed had called "beyond repair," were running again. "We waited," she added, "and it rained."'
const article = Array.from({ length: 50 }, (_, index) => `${paragraph} It was day ${index}.`)
const hostile = ['"', '"a ', " 'a' ", '"\'', 'and he said, "no" ', 'A Smith. ']

/** Quotes of an article and of headlines; of hostile text, how much longer four times as much takes. */
export function run(): Figure[] {
  const headlines = recombine(20_000)
  const prose = measure('an article of 16 kB', 15, () => findQuotes(article))
  const each = measure('', 9, () => headlines.forEach((headline) => findHeadlineVoices(headline)))
  return [
    prose,
    { name: 'prose', value: article.join('').length / prose.value / 1000, unit: 'MB/s' },
    { name: 'headlines', value: (headlines.length * 1000) / each.value, unit: 'headlines/s' },
    ...hostile.map((unit) =>
      ratioOf(`four times as much of ${JSON.stringify(unit)}`, read(unit, 200), read(unit, 50)),
    ),
  ]
}

const read = (unit: string, kilobytes: number): Figure => {
  const text = unit.repeat((kilobytes * 1000) / unit.length)
  return measure('', 3, () => findQuotes([text]))
}
