import { expect, test } from 'vitest'
import { detectLanguage } from '../../../src/browser/read/detect-language.ts'

test('another language than the declared one is told where it is plainly likelier', () => {
  const french = 'La bibliothèque rend le manuscrit\nGrève des pilotes du port, deuxième semaine'
  expect(detectLanguage(french)).toBe('fr')
  expect(detectLanguage(french, 'en')).toBe('fr')
  expect(detectLanguage(french, 'de')).toBe('fr')
})

test.each([
  [
    'Sinner beats Alcaraz in Monte Carlo final\nReal Madrid edge Barcelona\nRoma sack De Rossi',
    'en',
  ],
  ['Merkel trifft Macron in Paris\nHSV siegt', 'de'],
  ['12:00', 'en'],
])('a declared language is believed among foreign names: %s', (text, declared) => {
  expect(detectLanguage(text, declared)).toBe(declared)
})

test('a guess without ground is none', () => {
  expect(detectLanguage('Storm yn atal y fferïau\nYr heddlu yn arestio dyn yn Abertawe')).toBe(
    'und',
  )
})
