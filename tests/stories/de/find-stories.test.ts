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

test('a compound meets the words that it is made of, and a town those who live there', () => {
  expect(
    findStories([
      'Lokführer drohen mit Streik ab Montag',
      'Kaninchenzüchter aus Fulda gewinnen Pokal',
      'Lokführerstreik: Züge stehen still',
      'Schneekugeln aus Fulda sind begehrt',
      'Bankraub in Gmünd: zwei Täter geflohen',
      'Gmünder Bankräuber nach Raub gefasst',
      'Grippewelle füllt die Praxen',
      'Rathaus in Bozen plant eine Bettensteuer',
      'Streit um Bozner Bettensteuer: Wirte klagen',
    ]),
  ).toEqual([
    [0, 2],
    [4, 5],
    [7, 8],
  ])
})

test('one compound or name with a hyphen, and little words, are no story', () => {
  expect(
    findStories([
      'Sachsen-Anhalt stoppt Windpark am Brocken',
      'Lehrer in Sachsen-Anhalt sollen länger arbeiten',
      'Mordprozess in Kiel vertagt',
      'Anklage gegen Mutter: Mordprozess beginnt im Mai',
      'Prozess um Betrug endet',
      'Feldkirch ehrt in der Halle die besten Köche',
      'In der Früh bleibt der Tunnel bei Feldkirch zu',
    ]),
  ).toEqual([])
})

test('a country that is in the news every day makes no story with another word of every day', () => {
  expect(
    findStories([
      'Italien: Gericht stoppt Bau einer Brücke',
      'Gericht in Italien spricht Wirtin frei',
      'Aachener Sparkasse nach Überfall geschlossen',
      'Überfall auf Sparkasse in Aachen: Täter flieht',
    ]),
  ).toEqual([[2, 3]])
})
