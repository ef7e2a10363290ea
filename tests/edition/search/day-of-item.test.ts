import { expect, test } from 'vitest'
import { dayOfItem } from '../../../src/edition/search/day-of-item.ts'
import { listHeadlines } from '../../../src/edition/list-headlines.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'

const daysOf = (text: string) => {
  const edition = readEdition(text)
  return listHeadlines(edition).map((headline) => dayOfItem(edition, headline))
}
const clock = { time: '09:10', link: null, source: null, summary: null, section: null }

test('a headline is of the day on the line over its list', () => {
  expect(
    daysOf(
      '28. Oktober 2026\n\n- 09:10 Brücke gesperrt\n- 08:55 Fähre fällt aus\n\n27. Oktober 2026\n\n- 19:10 Hafen ist offen\n- 18:55 Rathaus bleibt zu\n',
    ),
  ).toEqual(['2026-10-28', '2026-10-28', '2026-10-27', '2026-10-27'])
  expect(daysOf('- Brücke gesperrt\n- Fähre fällt aus\n')).toEqual([null, null])
  expect(daysOf('- Brücke gesperrt\n27. Mai 2026\n- Fähre fällt aus\n')).toEqual([null, null])
})

test('a clock time says no day, and the day beside one comes first', () => {
  const edition = readEdition('28 October 2026\n\n- Bridge closed at noon\n- Ferry is late\n')
  const [item] = listHeadlines(edition)
  expect(dayOfItem(edition, { ...item!, details: clock })).toBe('2026-10-28')
  const dated = { ...clock, time: '2026-10-26 09:10' }
  expect(dayOfItem(edition, { ...item!, details: dated })).toBe('2026-10-26')
})

test('an article is of the day of its date line', () => {
  const edition = readEdition(
    'Brücke ab Mittag gesperrt\nMittwoch, 4. März 2026 15:42 Uhr\n\nDie Brücke über den Fluss ist seit Mittag gesperrt, sagte die Stadt.\nSie bleibt bis Mai zu, weil Rost die Pfeiler angreift.\n\nA.Frei--LTK\n',
  )
  expect(edition.articles.map((article) => dayOfItem(edition, article))).toEqual(['2026-03-04'])
})
