import { describe, expect, test } from 'vitest'
import { listHeadlines } from '../../src/edition/list-headlines.ts'
import type { RulesOf } from '../../src/edition/languages/language-rules.ts'
import { completeEdition } from '../../src/edition/make/complete-edition.ts'
import { outlineEdition } from '../../src/edition/make/outline-edition.ts'
import { tellLanguages } from '../../src/edition/languages/tell-languages.ts'
import { parseWire } from '../../src/wire/grammar/parse-wire.ts'
import { listOf } from '../wires.ts'
import { dutch } from './dutch.ts'

const rulesOf: RulesOf = () => dutch

const headlines = [
  ['Kabinet stelt besluit over pensioenen uit', 'politics'],
  ['Man aangehouden na overval op juwelier', 'crime'],
  ['Trainer stapt op na verloren wedstrijd', 'sport'],
  ['Inflatie daalt, rente blijft gelijk', 'economy'],
  ['Vakbond kondigt staking aan in de haven', 'labour'],
  ['Grote brand in loods bij Rotterdam', 'disaster'],
  ['Sneeuwstorm trekt over het oosten', 'weather'],
  ['Ziekenhuizen vol door griep', 'health'],
  ['Onderzoekers vinden nieuwe planeet', 'science'],
  ['Kunstmuseum toont vergeten schilderij', 'arts'],
  ['Leraren tevreden over examens', 'education'],
  ['Uitstoot van stikstof neemt af', 'environment'],
  ['Een dag aan het water', null],
  ['Brand in loods bij Rotterdam: twee gewonden', 'disaster'],
] as const

describe('a language that is added by tables alone', () => {
  const wire = parseWire(listOf(...headlines.map(([headline]) => headline)))
  const edition = completeEdition(
    outlineEdition(wire, [], tellLanguages(wire, undefined, 'nl')),
    rulesOf,
  )

  test('has its topics', () => {
    expect(listHeadlines(edition).map(({ subjects }) => subjects.topics[0]?.topic ?? null)).toEqual(
      headlines.map(([, topic]) => topic),
    )
  })

  test('has its stories and no speaker', () => {
    expect(edition.stories.map((story) => story.headlines)).toEqual([[5, 13]])
    expect(listHeadlines(edition).flatMap(({ voices }) => voices.source ?? [])).toEqual([])
  })
})
