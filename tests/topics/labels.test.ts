import { expect, test, vi } from 'vitest'
import { everyLanguage } from '../../src/edition/languages/every-language.ts'
import { addFindings } from '../../src/edition/make/add-findings.ts'
import { findInTexts } from '../../src/edition/make/complete-edition.ts'
import { textsOf } from '../../src/edition/make/edition-texts.ts'
import { outlineEdition } from '../../src/edition/make/outline-edition.ts'
import { placeLabel } from '../../src/topics/labels.ts'
import { parseWire } from '../../src/wire/grammar/parse-wire.ts'
import { listOf } from '../wires.ts'

test('what the places of an edition are called comes with what is found in it, and is not asked of the platform anew', () => {
  const outline = outlineEdition(parseWire(listOf('Iran signs a treaty', 'Harvest ends in France')))
  const found = structuredClone(findInTexts(textsOf(outline), everyLanguage))
  expect([...found.placeLabels]).toEqual([
    ['IR', 'Iran'],
    ['FR', 'France'],
  ])
  const edition = addFindings(outline, found)
  const asked = vi.spyOn(Intl.DisplayNames.prototype, 'of')
  expect(Object.keys(edition.placeWords).map(placeLabel)).toEqual(['Iran', 'France'])
  expect(asked).not.toHaveBeenCalled()
  // A country that no other file of this process names: what was asked for stays known.
  expect(placeLabel('NR')).toBe('Nauru')
  expect(asked).toHaveBeenCalledOnce()
  expect(placeLabel('middle-east')).toBe('Middle East')
})
