import { readFileSync } from 'node:fs'
import { everyLanguage } from '../src/edition/languages/every-language.ts'
import type { Quote } from '../src/quotes/quote.ts'
import type { Span } from '../src/text/span.ts'
import type { Figure } from './measure.ts'

/**
 * One article of a labelled set, a line of JSON each: its paragraphs, and every quotation a reader marked in it with
 * the source as the text has it. `LABELLED=set.jsonl npm run bench -- labelled` scores it.
 */
interface Article {
  readonly lang?: string
  readonly paragraphs: readonly string[]
  readonly gold: readonly Label[]
}

interface Label extends Span {
  readonly paragraph: number
  readonly kind: 'quoted' | 'indirect'
  readonly form?: string
  readonly speaker?: { readonly text: string; readonly type: string } | null
}

const FOLDS = 5

/** Quotes with the right place and speaker, over the set and over five parts of it. Without a set nothing is measured. */
export function run(): Figure[] {
  const set = process.env.LABELLED
  if (!set) return []
  const articles = readFileSync(set, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Article => JSON.parse(line))
  const parts = Array.from({ length: FOLDS }, (_, part) =>
    score(articles.filter((_article, at) => at % FOLDS === part)),
  )
  const all = score(articles)
  return [
    { name: 'place and speaker right, F1', value: f1(all), unit: '%' },
    { name: '… of speakers shown', value: (100 * all.right) / all.shown, unit: '%' },
    { name: '… of marked phrases', value: (100 * all.mixedRight) / all.mixed, unit: '%' },
    { name: 'the same F1, mean of five parts', value: mean(parts.map(f1)), unit: '%' },
    { name: '… the lowest of them', value: Math.min(...parts.map(f1)), unit: '%' },
  ].filter(({ value }) => Number.isFinite(value))
}

type Score = Record<'right' | 'shown' | 'labelled' | 'mixed' | 'mixedRight', number>

/** Labels with a named source count, and every speaker shown but for words whose label has a pronoun. */
function score(articles: readonly Article[]): Score {
  const total: Score = { right: 0, shown: 0, labelled: 0, mixed: 0, mixedRight: 0 }
  for (const { lang, paragraphs, gold } of articles) {
    const found = everyLanguage(lang ?? 'en')
      .findQuotes(paragraphs)
      .filter(({ kind, within }) => /^(?:direct|mixed)$/.test(kind) && within === null)
    const labels = gold.filter(({ kind }) => kind === 'quoted')
    const matched = found.map((quote) => labels.find((label) => isSamePlace(quote, label)))
    for (const label of labels.filter(isNamed)) {
      const quote = found[matched.indexOf(label)]
      const right = quote !== undefined && isRight(quote, label)
      total.labelled += 1
      total.right += Number(right)
      if (label.form !== 'mixed') continue
      total.mixed += 1
      total.mixedRight += Number(right)
    }
    total.shown += found.filter((quote, at) => {
      const label = matched[at]
      return quote.speaker !== null && (!label || isNamed(label))
    }).length
  }
  return total
}

const isNamed = ({ speaker }: Label): boolean => /^(?:named|nominal)$/.test(speaker?.type ?? '')

/** They share half of what they cover together. */
function isSamePlace(one: Quote, other: Label): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  const covered = Math.max(one.end, other.end) - Math.min(one.start, other.start)
  return one.paragraph === other.paragraph && shared * 2 >= covered
}

/** The name shown ends as the label or the name in its aside does, relative clauses and places left off. */
const isRight = ({ speaker }: Quote, label: Label): boolean =>
  speaker !== null && headsOf(label.speaker?.text ?? '').includes(headsOf(speaker)[0] ?? '')

/** "(D-Ohio)", "Jr.", and the office of "Secretary of State Ann Bell". */
const ASIDE = /\s*\([^)]*\)|,? (?:Jr|Sr|I{2,3})\b\.?|\sof\s\p{Lu}\w+(?=\s\p{Lu})/gu

function headsOf(source: string): readonly string[] {
  return source
    .replaceAll(ASIDE, '')
    .split(/,\s|\sand\s/)
    .map((part) => part.split(/\s(?:of|for|in|at|from|with|on|to|who|whose|that|which)\s/)[0] ?? '')
    .map((part) => /[\p{L}\p{N}.-]+(?=(?:['’]s?)?\W*$)/u.exec(part)?.[0].toLowerCase() ?? '')
    .filter(Boolean)
}

const f1 = ({ right, shown, labelled }: Score): number => (200 * right) / (shown + labelled)

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
