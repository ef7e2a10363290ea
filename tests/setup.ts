import fc from 'fast-check'
import { afterEach, beforeEach, expect } from 'vitest'
import { silenceConsole, takeNoise } from './console-noise.ts'
import { runs } from './wires.ts'

// `npm test` says the same each time; `npm run fuzz` looks for what nobody has thought of.
fc.configureGlobal(process.env['FUZZ_RUNS'] ? runs : { seed: 20_261_123 })

/** A test fails on console noise: React's warnings are faults of ours. One that expects some takes it itself. */
beforeEach(silenceConsole)

afterEach(() => {
  expect(takeNoise()).toEqual([])
})
