import { expect, test } from 'vitest'
import { speakerSlug } from '../../src/records/speaker-slug.ts'

test.each([
  ['NASA', 'nasa'],
  ['Jörg Straßer', 'jorg-straßer'],
  ['王毅', '王毅'],
  [null, 'unattributed'],
])('the address of %j is %j', (name, slug) => {
  expect(speakerSlug(name)).toBe(slug)
})

test('names without letters and digits have an address each', () => {
  const slugs = ['!', '?!', '…', '\u3164', ''].map(speakerSlug)
  expect(new Set(slugs).size).toBe(slugs.length)
  for (const slug of slugs) expect(slug).toMatch(/^[0-9a-z]{1,11}$/)
})
