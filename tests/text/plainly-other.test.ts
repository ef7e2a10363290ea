import { expect, test } from 'vitest'
import { isPlainlyOther } from '../../src/text/plainly-other.ts'

test.each([
  'Les ferries restent à quai, dit le maire',
  'La police arrête un voleur à Lyon',
  'El gobierno sube el precio del gas en toda la isla',
  'Il governo alza il prezzo del gas e non cede',
  'Stormen stoppar färjorna på Öresund och i norr',
  'Nemzeti park lett az erdőből és a tóból',
])('a headline of another language is told in an English and a German wire: %s', (headline) => {
  expect(isPlainlyOther(headline, 'en')).toBe(true)
  expect(isPlainlyOther(headline, 'de')).toBe(true)
})

test.each([
  'Von der Leyen meets Ursula von der Burg in Rio de la Plata',
  'EU chief von der Leyen warns Pedro de la Cruz',
  'Café fiancé jailed over crème brûlée theft in the Louvre',
  'Man dies at Cirque du Soleil',
  'Tour de France: Pogačar wins',
  'Son kills father, police say',
  'Shops shut till Monday morning',
  'Dem lawmakers push gun bill',
  'Booking.com raises prices again',
  'UN launches 210-million-dollar appeal for flood-hit Bangladesh',
  'Paris café fire kills four',
  'Tegen town floods again',
  'El Niño brings drought',
  '',
])('names and words taken from others make no headline another one: %s', (headline) => {
  expect(isPlainlyOther(headline, 'en')).toBe(false)
})

test.each([
  'Un museo compra all’asta un disegno perduto',
  'Il presidente del Kenya visita gli sfollati',
  'Los marineros de Noruega votan y esperan',
  'Staking: scholen dicht uit protest',
  'Rechter spreekt vissers uit Urk vrij',
  'Juiz absolve os pescadores após recurso',
])('one little word tells where four words have none of English: %s', (headline) => {
  expect(isPlainlyOther(headline, 'en')).toBe(true)
})

test.each([
  'Bank of America meldet Gewinn',
  'Game of Thrones startet neu',
  'The Voice startet heute',
])('English names make no German headline another one: %s', (headline) => {
  expect(isPlainlyOther(headline, 'de')).toBe(false)
})

test('English and German are told from each other', () => {
  const german = 'Der Sturm ist vorbei, die Schiffe sind wieder auf See'
  const english = 'The storm is over and the ships are at sea'
  expect(isPlainlyOther(german, 'en')).toBe(true)
  expect(isPlainlyOther(english, 'de')).toBe(true)
  expect(isPlainlyOther(german, 'de')).toBe(false)
  expect(isPlainlyOther(english, 'en')).toBe(false)
})
