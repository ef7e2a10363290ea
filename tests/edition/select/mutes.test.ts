import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Mutes } from '../../../src/edition/select/mutes.ts'
import { createMuteTest, withoutRepeats } from '../../../src/edition/select/mute-test.ts'
import { parseMutes } from '../../../src/edition/select/mutes.ts'
import { runs } from '../../wires.ts'
import { lineOfText, patience } from '../wire-arbitraries.ts'

const muting = (...words: readonly string[]): Mutes => ({ words, topics: [] })
const noMutes = muting()
const readMutes = (json: unknown): Mutes => withoutRepeats(parseMutes(json))
const isMuted = (texts: readonly string[], mutes: Mutes): boolean =>
  createMuteTest(mutes)(texts, []) !== null

describe('a muted word', () => {
  test.each([
    ['royal', 'Royal visit to Bergen'],
    ['ROYAL', 'A royal visit'],
    ['royal', "The Royal's new hall"],
    ['royal', 'The Royal’s new hall'],
    ["royal's", 'A royal visit'],
    ['royal', 'Pro-royal march'],
    ['royal family', 'The Royal  Family: a visit'],
    ['Réunion', 'Storm nears Reunion'],
    ['reunion', 'Storm nears Réunion'],
    ['AT&T', 'AT&T buys a rival'],
    ['U.S.', 'U.S. envoy lands'],
    ['火山', '東京の火山が噴火'],
    ['strasse', 'Sperrung der Straße'],
    ['ΝΌΜΟΣ', 'Νέος νόμος στη Βουλή'],
    ['पानी', 'पानी की कमी'],
    ['5', 'Group of 5 meets'],
  ])('%j mutes %j', (word, text) => {
    expect(isMuted([text], muting(word))).toBe(true)
  })

  test.each([
    ['royal', 'Royalty is paid'],
    ['art', 'Party of the state'],
    ['royal family', 'Royal visit to a family'],
    ['family visit', 'Royal family'],
    ['5', 'Group of 50 meets'],
    ['!', 'Hooray!'],
    ['', 'Anything'],
    ['a|b', 'ab'],
    ['カス', 'ガス代が上がる'],
    ['पन', 'पानी की कमी'],
  ])('%j does not mute %j', (word, text) => {
    expect(isMuted([text], muting(word))).toBe(false)
  })

  test('does not reach from one text into the next', () => {
    expect(isMuted(['Royal', 'family'], muting('royal family'))).toBe(false)
  })

  test('is named, and goes before a topic', () => {
    const find = createMuteTest({ words: ['snow', 'Comet'], topics: ['sport', 'other'] })
    expect(find(['A comet passes'], ['sport'])).toEqual({ kind: 'word', word: 'Comet' })
    expect(find(['A match'], ['politics', 'sport'])).toEqual({ kind: 'topic', topic: 'sport' })
    expect(find(['A match'], ['politics'])).toBeNull()
  })
})

describe('mutes are read', () => {
  test.each([
    ['nothing', undefined, noMutes],
    ['a word', 'royal', noMutes],
    ['no lists', { words: 'royal', topics: {} }, noMutes],
    [
      'a list of anything',
      { words: [1, null, 'royal', ['x'], '…'], topics: ['sport', 'x', 3] },
      { words: ['royal'], topics: ['sport'] },
    ],
    [
      'repeated words',
      { words: ['Royal ', 'royal', "ROYAL's"], topics: ['other', 'sport', 'sport'] },
      { words: ['Royal'], topics: ['sport', 'other'] },
    ],
    ['a word too long', { words: ['x'.repeat(101), 'y'] }, { words: ['y'], topics: [] }],
  ])('from %s', (_, json, mutes) => {
    expect(readMutes(json)).toEqual(mutes)
  })

  test('up to a bound, the last ones', () => {
    const words = Array.from({ length: 600 }, (_, index) => `word${index}`)
    expect(readMutes({ words }).words).toEqual(words.slice(-500))
  })

  test('from anything, and the same again from what was read', () => {
    const strings = fc.array(fc.oneof(lineOfText, fc.string({ unit: 'binary' })))
    const json = fc.oneof(fc.jsonValue(), fc.record({ words: strings, topics: strings }))
    fc.assert(
      fc.property(json, (value) => {
        const mutes = readMutes(value)
        expect(readMutes(JSON.parse(JSON.stringify(mutes)))).toEqual(mutes)
      }),
      runs,
    )
  })
})

test(
  'every text with a letter or digit is muted by itself',
  () => {
    fc.assert(
      fc.property(fc.oneof(lineOfText, fc.string({ unit: 'binary' })), (text) => {
        const read = readMutes({ words: [text.slice(0, 100)] })
        expect(isMuted([`So: ${text.slice(0, 100)} (again)`], read)).toBe(read.words.length > 0)
      }),
      runs,
    )
  },
  patience,
)
