import { readFileSync } from 'node:fs'

/** The wire the app ships with. */
export const realWire = readFileSync('public/wires/sf-pst.txt', 'utf8')

/** A wire that is a list of headlines and nothing else. */
export const listOf = (...headlines: readonly string[]): string =>
  headlines.map((headline) => `-\n${headline}\n`).join('')

/** How often a property is tried; the nightly run asks for more. */
export const runs = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 1000) }
