import { expect, test } from 'vitest'
import { findStories } from '../../../src/stories/de/find-stories.ts'

const headlines = [
  'Fährunglück vor Rügen: Taucher suchen nach Vermissten',
  'Bundestag beschließt Reform der Rente',
  'Bäckerei in Bamberg schließt nach 210 Jahren',
  'Fähre vor Rügen gesunken, Taucher finden Wrack',
  'Rente: Bundestag stimmt für umstrittene Reform',
  'Zoo in Leipzig freut sich über Nachwuchs bei den Nashörnern',
  'Streik am Flughafen Leipzig geht weiter',
]

test('German headlines of one story are put together, others are not', () => {
  expect(findStories(headlines)).toEqual([
    [0, 3],
    [1, 4],
  ])
})
