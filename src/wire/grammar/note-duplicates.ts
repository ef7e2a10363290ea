import { COMBINING } from '../lines/character-class.ts'
import { type Draft, flagsAt } from './draft.ts'
import { foldLine, foldUnit } from '../lines/normal-text.ts'
import type { Headline } from '../wire.ts'

/**
 * Notes every headline that says what one before it said. Few do, so a hash of a dozen characters tells nearly
 * all apart; only those with the same are hashed in full, and only those with the same again are compared.
 */
export function noteDuplicates(draft: Draft): void {
  const { headlines, log } = draft
  const samples = createSamples(headlines.length)
  const findInFull = createFullTable(draft)

  headlines.forEach((headline, index) => {
    const before = headlines[samples.findFirst(hashSample(comparable(draft, headline)), index)]
    if (before === undefined || before === headline) return
    const first = before.text === headline.text ? before : findInFull(before, headline)
    if (first === null) return
    log.noteWith('headline-duplicate', headline.lines.first, { firstLine: first.lines.first })
  })
}

/** A text whose code units fold one by one: only combining marks keep a text from that. */
function comparable(draft: Draft, { text, lines }: Headline): string {
  return (flagsAt(draft, lines.first - 1) & COMBINING) === 0 ? text : text.normalize('NFC')
}

/** What `headline` repeats among those that came here; `before`, the first with its sample, comes along. */
type FindInFull = (before: Headline, headline: Headline) => Headline | null

function createFullTable(draft: Draft): FindInFull {
  const firsts = new Map<number, Headline>()
  const entered = new Set<Headline>()

  /** Gives the first with the same hash, `headline` itself if there was none. */
  function enter(headline: Headline): Headline {
    const hash = hashInFull(comparable(draft, headline))
    const first = firsts.get(hash)
    if (first === undefined) firsts.set(hash, headline)
    return first ?? headline
  }

  return (before, headline) => {
    if (!entered.has(before)) enter(before)
    entered.add(before)
    const first = enter(headline)
    return first !== headline && foldLine(first.text) === foldLine(headline.text) ? first : null
  }
}

/**
 * Hash table of the first index with each hash. Not a `Map`, which would take a quarter of the parse with an entry a
 * headline.
 */
function createSamples(count: number) {
  const size = 2 ** Math.ceil(Math.log2(count * 1.25 + 2))
  const hashes = new Int32Array(count)
  /** Index plus one; 0 is a free place. */
  const places = new Uint32Array(size)
  return {
    findFirst(hash: number, index: number): number {
      hashes[index] = hash
      let at = (hash ^ (hash >>> 15)) & (size - 1)
      for (let place = places[at]; place; place = places[at]) {
        if (hashes[place - 1] === hash) return place - 1
        at = (at + 1) & (size - 1)
      }
      places[at] = index + 1
      return index
    },
  }
}

const SPREAD_PARTS = 4
const LAST_CHARACTERS = 8

/** A hash of the length, of characters spread over the text, and of its last: alike for texts that fold alike. */
function hashSample(text: string): number {
  const { length } = text
  let hash = length
  for (let part = 0; part < SPREAD_PARTS; part++) {
    hash = mix(hash, foldUnit(text, Math.trunc((part * length) / SPREAD_PARTS)))
  }
  for (let at = Math.max(0, length - LAST_CHARACTERS); at < length; at++)
    hash = mix(hash, foldUnit(text, at))
  return hash
}

function hashInFull(text: string): number {
  let hash = text.length
  for (let at = 0; at < text.length; at++) hash = mix(hash, foldUnit(text, at))
  return hash
}

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x5bd1e995) ^ (hash >>> 13)
}
