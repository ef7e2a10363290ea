import { expect, test } from 'vitest'
import { everyLanguage } from '../../../src/edition/languages/every-language.ts'

test('tables of a language find nothing in headlines that are plainly in another, but marked speech', () => {
  const headline = '« Nous n’avons rien vu venir cette nuit », dit le chef de la police à Lyon'
  for (const language of ['en', 'de']) {
    const rules = everyLanguage(language)
    expect(rules.findSubjects(headline).topics).toEqual([])
    const { source, quotes } = rules.findHeadlineVoices(headline)
    expect([source, quotes.map(({ start, speaker }) => [start, speaker])]).toEqual([
      null,
      [[0, null]],
    ])
  }
  const own = everyLanguage('en').findSubjects('Police chief of the city is held over a theft')
  expect(own.topics.map(({ topic }) => topic)).toContain('crime')
})
