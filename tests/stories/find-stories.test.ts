import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { ofOneName, unrelated } from './pairs.ts'
import { toldByTwo } from './same-story.ts'
import { findStories } from '../../src/stories/en/find-stories.ts'
import { runs } from '../wires.ts'

const { numRuns } = runs
vi.setConfig({ testTimeout: 5000 + 20 * numRuns })

const sets = [
  {
    name: 'three updates of one trial are one story',
    headlines: [
      'Ex-minister Oduya jailed for six years in harbour bribery case',
      'Ferry sinks off Lombok, dozens missing',
      'Ex-minister Oduya guilty in harbour bribery trial',
      'Wheat prices slide as Black Sea exports resume',
      'Harbour bribery trial of ex-minister Oduya opens',
    ],
    stories: [[0, 2, 4]],
  },
  {
    name: 'two matches of one tournament are two stories',
    headlines: [
      'Vekic storms past Lindqvist in Madrid Open second round',
      'Tearful Okafor retires hurt at Madrid Open',
      'Top seed Brandl survives scare to reach Madrid Open quarters',
    ],
    stories: [],
  },
  {
    name: 'Spurs are two clubs',
    headlines: [
      'Spurs loan Welsh goalkeeper Pritchard to second-tier Norwich until summer',
      'Rookie centre Mbeki scores forty as Spurs beat Denver in overtime thriller',
    ],
    stories: [],
  },
  {
    name: 'a correction joins what it corrects',
    headlines: [
      'CORRECTED: Mudslide kills 14 in Bolivian mining town of Llallagua',
      'Parliament in Wellington passes fishing quota law',
      'Mudslide kills 41 in Bolivian mining town of Llallagua',
    ],
    stories: [[0, 2]],
  },
  {
    name: 'the same headline twice is one story',
    headlines: [
      'Glacier tongue breaks off Greenland',
      'Rain',
      'Glacier tongue breaks off Greenland',
    ],
    stories: [[0, 2]],
  },
  {
    name: 'a people and its country are one',
    headlines: [
      'Norwegian trawler Havbris detained by coastguard',
      'Coastguard lets trawler Havbris return to Norway',
    ],
    stories: [[0, 1]],
  },
  {
    name: 'one country in the news is no story',
    headlines: [
      'Portugal raises minimum wage to record level',
      'Storm tears roofs off villages in Portugal',
      'Portuguese fado singer wins film award',
    ],
    stories: [],
  },
  {
    name: 'a day, a month and a legal form are no news shared',
    headlines: [
      'Tarnley Inc hires a thousand nurses in September',
      'Wexcombe Inc drops ferry service in September',
      'Pilots of Norfair Inc. walk out Monday',
      'Brewer Calder Inc. names finance head Monday',
    ],
    stories: [],
  },
  {
    name: 'a rare name and one more telling word link two headlines in title case too',
    headlines: [
      'Shoppers Camp Overnight in Drizzle for the Zorvex Handheld',
      'Why the Hinge of the Zorvex Handheld Wobbles',
    ],
    stories: [[0, 1]],
  },
  {
    name: 'wires tell one event in other words',
    headlines: [
      'Quake rattles coast of Vanuatu, no damage',
      'Council debates parking near the pier',
      'Magnitude 6.4 earthquake strikes off Vanuatu',
      'Airliner overshoots strip at Kathmandu, all safe',
      'Harbour choir sings for ninety sailors',
      'Plane slides off strip in Nepal',
    ],
    stories: [
      [0, 2],
      [3, 5],
    ],
  },
  {
    name: 'a country of which many stories tell that day joins none of them',
    headlines: [
      'Peru opens tender for coastal railway',
      'Peru counts its condors from the air',
      'Peru lifts curfew in mining valley',
      'Peru bans plastic straws at stadiums',
      'Peru mourns its oldest weaver',
      'Peru signs fishing accord with Chile',
      'Peru sends rescuers to flooded valley',
      'Peru jails former customs director',
      'Peru debates new school calendar',
      'Peru sells first green bond',
      'Peru marks founding of Cusco',
      'Peru recalls envoy over map',
      'Peru renames airport after poet',
      'Peru doubles cocoa exports',
      'Peru names coach for handball team',
      'Peru tests sirens on the coast',
      'Peru replants forest of the cloud bear',
      'Peru restores theatre of the viceroys',
      'Peru hires nurses for the highlands',
      'Peru closes bridge after heavy rain',
    ],
    stories: [],
  },
  {
    name: 'a name that is in the news every day joins nothing alone',
    headlines: [
      'Pentagon moves hospital ship to Gulf of Guinea',
      'Pentagon cancels choir tour over mould',
      'Hormuz divers film rare octopus',
      'Hormuz spice festival draws record crowd',
    ],
    stories: [],
  },
  {
    name: 'two that share little are one story where they are near the same third',
    headlines: [
      'Teachers of Lagos school doubt roof report',
      'Roof of Lagos school was never checked, report finds',
      'Council debates parking near the pier',
      'Parents sue over school roof',
    ],
    stories: [[0, 1, 3]],
  },
  {
    name: 'a people of two words is its country, and a body its short form',
    headlines: [
      'South Korean divers find wreck',
      'Envoy of UN stuck in Natal',
      'Wreck found off South Korea',
      'Natal lets United Nations convoy pass',
    ],
    stories: [
      [0, 2],
      [1, 3],
    ],
  },
  {
    name: 'a name at the other end of a headline is in common all the same',
    headlines: ['Rebels capture Goma airport', 'Congo rebels seize airport in Goma'],
    stories: [[0, 1]],
  },
  {
    name: 'an office is one thing without capitals too',
    headlines: [
      'Lawmakers oust Thai prime minister over sandbank lease',
      'Thai PM falls over lease of sandbank',
      'Ghana prime minister hails cocoa crop',
      'Ghana prime minister opens stadium',
    ],
    stories: [[0, 1]],
  },
  {
    name: 'a cease-fire is a ceasefire and no fire',
    headlines: [
      'Cease-fire takes hold in Natal',
      'Vintners of Cebu hail ceasefire',
      'Fire tears through Natal market',
      'Cebu cease-fire lets farmers harvest',
    ],
    stories: [[1, 3]],
  },
  {
    name: 'how two took their news is no news shared',
    headlines: [
      'Chile reacts to glacier collapse',
      'Chile reacts to handball defeat',
      'Ghana hails cocoa harvest',
      'Ghana hails its divers',
    ],
    stories: [],
  },
  {
    name: 'a label is no news shared',
    headlines: [
      'EXCLUSIVE: Robots plant seaweed off Iceland',
      'EXCLUSIVE: Iceland choir sings in glacier cave',
    ],
    stories: [],
  },
  {
    name: 'the forename and the title of who is in the news every day tell no more than the name',
    headlines: [
      'President Emmanuel Macron opens museum wing in Lyon',
      'French President Emmanuel Macron praises beekeepers of Brittany',
      'Prime Minister Keir Starmer visits shipyard in Fife',
      'Keir Starmer plays down rumours of a biscuit tax',
    ],
    stories: [],
  },
  {
    name: 'a report of a market is not the story of what moved it, and each market is its own',
    headlines: [
      'Wall Street falls as Zanzibar halts clove exports',
      'Zanzibar halts clove exports after fungus find',
      'Asian shares fall as Zanzibar halts clove exports',
      'Oil prices slip after Zanzibar halts clove exports',
      'US stocks drop on halt of clove exports from Zanzibar',
      'Farmers of Zanzibar jeer halt of clove exports',
    ],
    stories: [
      [0, 4],
      [1, 5],
    ],
  },
  {
    name: 'a market that rises and one that falls are two sessions',
    headlines: [
      'Wall Street rises on hopes for clove exports',
      'US stocks fall as hopes for clove exports fade',
      'Oil turns lower on hopes for clove exports',
      'Oil prices slip as hopes for clove exports rise',
    ],
    stories: [[2, 3]],
  },
  {
    name: 'neither a firm whose shares move nor what has the name of goods is a market',
    headlines: [
      'Norfair shares sink after pilots walk out',
      'Pilots of Norfair walk out over rest rules',
      'Oil tanker sinks off Fujairah after blast',
      'Blast sank oil tanker off Fujairah, divers say',
    ],
    stories: [
      [0, 1],
      [2, 3],
    ],
  },
  { name: 'no headlines', headlines: [], stories: [] },
  { name: 'empty headlines', headlines: ['', ' ', '–'], stories: [] },
  {
    name: "words that are an object's own",
    headlines: ['__proto__ constructor toString', 'valueOf', '__proto__ constructor toString'],
    stories: [[0, 2]],
  },
] satisfies readonly {
  name: string
  headlines: readonly string[]
  stories: readonly (readonly number[])[]
}[]

describe('stories', () => {
  for (const { name, headlines, stories } of sets) {
    test(name, () => {
      expect(findStories(headlines)).toEqual(stories)
    })
  }
})

describe('headlines of one shape', () => {
  test.each(unrelated)('are two stories: %s / %s', (one, other) => {
    expect(findStories([one, other])).toEqual([])
  })

  test('are no story in one wire', () => {
    expect(findStories(unrelated.flat())).toEqual([])
  })
})

describe('headlines that share a name alone', () => {
  test.each(ofOneName)('are two stories: %s / %s', (one, other) => {
    expect(findStories([one, other])).toEqual([])
  })

  test('are no story in one wire', () => {
    expect(findStories(ofOneName.flat())).toEqual([])
  })
})

describe('one story in the words of two wires', () => {
  test.each(toldByTwo)('is found: %s / %s', (one, other) => {
    expect(findStories([one, other])).toEqual([[0, 1]])
  })

  test('is found among all the others, and no two are taken for one', () => {
    const stories = toldByTwo.map((_, index) => [2 * index, 2 * index + 1])
    expect(findStories(toldByTwo.flat())).toEqual(stories)
  })
})

test('the source that a feed puts at the end joins nothing', () => {
  const headlines = [
    'Glacier tongue breaks off Greenland - The Harbour Times',
    'Oldest bakery in Ghent closes - The Harbour Times',
    'Pilots walk out over rest rules - The Harbour Times',
  ]
  expect(findStories(headlines)).toEqual([])
})

const word = fc.constantFrom(
  ...'Oduya trial harbour bribery Lombok ferry sinks of in the 2025 __proto__ constructor UK'.split(
    ' ',
  ),
)
const headline = fc.oneof(
  fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary' }),
)

describe('for any headlines', () => {
  test('a headline is in one story at most, and a story has two or more, in order', () => {
    fc.assert(
      fc.property(fc.array(headline, { maxLength: 40 }), (headlines) => {
        const stories = findStories(headlines)
        const all = stories.flat()
        expect(new Set(all).size).toBe(all.length)
        for (const story of stories) {
          expect(story.length).toBeGreaterThan(1)
          expect(story.every((index) => headlines[index] !== undefined)).toBe(true)
          expect(story).toEqual([...story].sort((one, other) => one - other))
        }
        const firsts = stories.map((story) => story[0] ?? -1)
        expect(firsts).toEqual([...firsts].sort((one, other) => one - other))
      }),
      { numRuns },
    )
  })

  test('the same headlines give the same stories, and marks around them do not matter', () => {
    fc.assert(
      fc.property(fc.array(headline, { maxLength: 30 }), (headlines) => {
        const stories = findStories(headlines)
        expect(findStories(headlines)).toEqual(stories)
        expect(findStories(headlines.map((text) => ` ${text} …`))).toEqual(stories)
      }),
      { numRuns },
    )
  })
})

test('a thousand copies of one headline are one story', () => {
  const copies = Array.from({ length: 1000 }, () => 'Ferry sinks off Lombok, dozens missing')
  expect(findStories(copies)).toEqual([copies.map((_, index) => index)])
})
