import { expect, test } from 'vitest'
import { listHeadlines } from '../../../src/edition/list-headlines.ts'
import { languagesOf, loadRules } from '../../../src/edition/languages/load-rules.ts'
import { tellLanguages } from '../../../src/edition/languages/tell-languages.ts'
import { completeEdition } from '../../../src/edition/make/complete-edition.ts'
import { outlineEdition } from '../../../src/edition/make/outline-edition.ts'
import { readFormat } from '../../../src/formats/read-format.ts'

const feed = `<rss version="2.0"><channel><title>T</title><language>en</language>
<item><title>Court jails trawler owner over oil spill in Norway</title></item>
<item xml:lang="de"><title>Gericht verurteilt Reeder wegen Ölpest in Norwegen</title></item>
<item xml:lang="pt-BR"><title>Tribunal condena armador da Noruega</title></item>
<item xml:lang="pt-BR"><title>Tribunal condena armador da Noruega após maré negra</title></item>
<item xml:lang="fa"><title>دادگاه نروژ مالک کشتی را محکوم کرد</title></item>
</channel></rss>`

test('a headline that says its own language is read by the rules of that', async () => {
  const wire = await readFormat(feed, 'RSS')
  const outline = outlineEdition(wire, [], tellLanguages(wire))
  const languages = languagesOf(outline)
  expect(languages).toEqual(['en', 'de', 'pt', 'fa'])
  const edition = completeEdition(outline, await loadRules(languages))
  const found = listHeadlines(edition).map(({ subjects, reading }) => [
    reading?.tag ?? 'en',
    reading?.dir ?? 'ltr',
    subjects.places.map(({ place }) => place).join(),
    subjects.topics.length > 0,
  ])
  expect(found).toEqual([
    ['en', 'ltr', 'NO', true],
    ['de', 'ltr', 'NO', true],
    ['pt-BR', 'ltr', 'NO', false],
    ['pt-BR', 'ltr', 'NO', false],
    ['fa', 'rtl', 'NO', false],
  ])
  expect(edition.stories).toEqual([])
})
