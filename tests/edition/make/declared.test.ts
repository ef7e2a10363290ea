import { expect, test } from 'vitest'
import { listHeadlines } from '../../../src/edition/list-headlines.ts'
import { everyLanguage } from '../../../src/edition/languages/every-language.ts'
import { tellLanguages } from '../../../src/edition/languages/tell-languages.ts'
import { completeEdition } from '../../../src/edition/make/complete-edition.ts'
import { outlineEdition } from '../../../src/edition/make/outline-edition.ts'
import { readFormat } from '../../../src/formats/read-format.ts'

async function topicsIn(format: string, text: string) {
  const wire = await readFormat(text, format)
  const outline = outlineEdition(wire, [], tellLanguages(wire))
  const edition = completeEdition(outline, everyLanguage)
  return [...listHeadlines(edition), ...edition.articles].map(({ subjects }) =>
    subjects.topics.map(({ topic }) => topic),
  )
}

test.each([
  [
    'RSS',
    '<rss version="2.0"><channel><title>T</title><language>sv</language><item><title>Kvällens match</title><category>Sport</category></item><item><title>Ingenting</title><category>Nyheter</category></item></channel></rss>',
    [['sport'], []],
  ],
  [
    'Atom',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>T</title><entry><title>Ce soir</title><category term="culture"/></entry></feed>',
    [['arts']],
  ],
  [
    'JSON Feed',
    '{"version":"https://jsonfeed.org/version/1.1","title":"T","language":"es","items":[{"id":"1","title":"Esta noche","tags":["Economía"]}]}',
    [['economy']],
  ],
  [
    'ninjs',
    '{"uri":"a","type":"text","language":"sv","headline":"I kväll","subject":[{"code":"15000000","name":"sport"}]}',
    [['sport']],
  ],
  [
    'ninjs',
    '{"uri":"a","type":"text","language":"en","headline":"Court jails striker","subjects":[{"uri":"http://cv.iptc.org/newscodes/mediatopic/15000000"}]}',
    [['sport', 'crime']],
  ],
  [
    'NITF',
    '<nitf xml:lang="it"><head><tobject><tobject.subject tobject.subject.refnum="11006000" tobject.subject.type="Politics"/></tobject></head><body><body.head><hedline><hl1>Questa sera</hl1></hedline></body.head></body></nitf>',
    [['politics']],
  ],
  [
    'NewsML-G2',
    '<newsItem xml:lang="it" standardversion="2.9"><contentMeta><headline>Questa sera</headline><subject qcode="medtop:07000000"/></contentMeta></newsItem>',
    [['health']],
  ],
] as const)('the topics that %s gives its items are theirs', async (format, text, topics) => {
  expect(await topicsIn(format, text)).toEqual(topics)
})
