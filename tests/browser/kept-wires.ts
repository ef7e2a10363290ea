import type { KeptWire } from '../../src/browser/library/kept-wire.ts'

/** The record of a kept wire, with what a test wants it to say. */
export const keptWire = (facts: Partial<KeptWire> = {}): KeptWire => ({
  id: 'k1',
  name: 'one.txt',
  origin: 'file',
  from: null,
  openedAt: 1,
  size: 0,
  carries: null,
  digest: null,
  remembered: null,
  readAs: null,
  ...facts,
})
