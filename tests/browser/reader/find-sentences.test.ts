import { expect, test } from 'vitest'
import { findSentences } from '../../../src/browser/reader/find-sentences.ts'

const sentencesIn = (text: string, lang: string): readonly string[] =>
  findSentences([text], lang).map(({ start, end }) => text.slice(start, end))

test.each([
  ['de', 'Das sagte Dr. Anke Dewall. Er ging.', 2],
  ['de', 'Am 3. Oktober wird z. B. Geld fällig. Er zahlt.', 2],
  ['de', 'Er zahlte 1995. Sie ging.', 2],
  ['en', 'Mr. Lennox met Dr. J. Reay. They sailed.', 2],
  ['en', 'He was 12. She was 13.', 2],
  ['fr', 'M. Kerbrat est là. Mme. Duval aussi.', 2],
  ['es', 'Lo dijo D. Xan Rial. La Sra. Durán calló.', 2],
  ['it', 'Lo dice il dott. Gino Rea. Poi tace.', 2],
  ['pt', 'O Sr. João Reis falou. A Dra. Ana ouviu.', 2],
  ['nl', 'Dat zegt drs. Jan Ruiter. Hij lacht.', 2],
  ['pl', 'Mówi inż. Jan Rej. Mieszka przy ul. Długiej.', 2],
  ['cs', 'Řekl to Ing. Jan Rej. Bylo to 5. května.', 2],
  ['hu', 'Dr. Rév János szólt. Ez a 3. Eset volt.', 2],
  ['ru', 'Он живёт на ул. Мира в г. Тверь. Она тоже.', 2],
  ['bg', 'Така каза проф. Рачев. После замълча.', 2],
  ['el', 'Το είπε ο κ. Ρήγας. Μετά έφυγε.', 2],
  ['tr', 'Dr. Can Reis konuştu. Sonra sustu.', 2],
  ['da', 'Den 3. Maj kom de. Så gik de.', 2],
  ['da', 'Det skete kl. 9.30 i går. Så gik de.', 2],
  ['pl', 'Przyszło ok. 30 osób o godz. 18. Potem wyszły.', 2],
  ['cs', '– Kdo tam je? zeptala se Jana. Nikdo.', 2],
  ['fr', '« Rien n’a bougé. » Le maire attend. « Et vous ? » Il part.', 4],
  ['fr', '« Il faut tenir. Rien n’a bougé. »', 2],
  ['ka', 'ის მოვიდა. ის წავიდა.', 2],
  ['zh', '他说了。她也说了。', 2],
  ['hi', 'वह आया। वह गया।', 2],
  ['ar', 'وصل الرجل. غادرت المرأة.', 2],
])('an abbreviation ends no sentence, in %s: %s', (lang, text, count) => {
  const sentences = sentencesIn(text, lang)
  expect(sentences).toHaveLength(count)
  expect(sentences.join(' ').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
})
