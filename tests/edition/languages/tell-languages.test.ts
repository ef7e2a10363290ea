import { describe, expect, test } from 'vitest'
import { isLanguageOpen, tellLanguages } from '../../../src/edition/languages/tell-languages.ts'
import { readFormat } from '../../../src/formats/read-format.ts'
import { isEnglishWire } from '../../../src/edition/languages/wire-reading.ts'
import { readLayout } from '../../../src/wire/layouts/read-layout.ts'
import { parseWire } from '../../../src/wire/grammar/parse-wire.ts'
import { listOf, realWire } from '../../wires.ts'

const german = [
  'Der Hafen wird nach dem Sturm wieder geöffnet',
  'Die Fähren fahren wieder zu den Inseln, sagte ein Sprecher der Reederei am Montag in Emden.',
  'Zwei Schiffe waren in der Nacht losgerissen worden. Verletzt wurde dabei niemand, hieß es.',
  'M.Kroll--SF-PST',
].join('\n')
const russian = ['Порт открылся после шторма', 'Паромы снова идут к островам']
const detect = (text: string): string =>
  /Hafen/.test(text) ? 'de' : /Порт/.test(text) ? 'ru' : 'no'

describe('the languages of a wire', () => {
  test('are told by its letters and little words, where these tell', () => {
    expect(isLanguageOpen(parseWire(realWire))).toBe(false)
    expect(tellLanguages(parseWire(realWire)).wire).toEqual({ lang: 'en', tag: 'en', dir: 'ltr' })
  })

  test('are else detected, each article by itself', () => {
    const wire = parseWire(
      `${listOf('The end of the strike', 'Storm over the isles, says the navy', 'A ship from Oslo and a ship by the quay')}${german}`,
    )
    expect(isLanguageOpen(wire)).toBe(true)
    const { wire: own, articles } = tellLanguages(wire, detect)
    expect([own.lang, ...articles.map(({ lang }) => lang)]).toEqual(['en', 'de'])
  })

  test('are those of a list of some length, whatever language its first article is in', () => {
    const wire = parseWire(
      `${listOf('Kongen åpner broen ved fjorden i morgen tidlig', 'Sterk vind stanser fergene langs kysten av Troms', 'Fiskerne protesterer mot nye kvoter i Lofoten', 'Orkesteret spiller igjen etter pausen')}${german}`,
    )
    const { wire: own, articles } = tellLanguages(wire, detect)
    expect([own.lang, ...articles.map(({ lang }) => lang)]).toEqual(['nb', 'de'])
  })

  test('are English where nothing tells', () => {
    expect(tellLanguages(parseWire('-\n12:00')).wire.lang).toBe('en')
    expect(isLanguageOpen(parseWire('-\n12:00'))).toBe(false)
  })

  test.each([
    [['Dúnadh bóithre sa tuaisceart', 'Cuireann an rialtas an cinneadh ar athlá'], 'en', 'und'],
    [
      ['Pelé’s ball sells', 'Beyoncé opens the hall', 'Snow shuts the roads of the isles'],
      'en',
      'en',
    ],
    [['Қазақстан жаңа станциясын ашты', 'Мұнай бағасы көтерілді'], 'ru', 'und'],
    [['Apple показала новый iPhone и планшет', 'Мост закрыли на ночь'], 'ru', 'ru'],
    [['Präsident Erdoğan besucht São Tomé', 'Die Fähren fahren wieder zu den Inseln'], 'de', 'de'],
  ])('are none that has tables where other letters are many: %s', (lines, told, lang) => {
    expect(tellLanguages(parseWire(listOf(...lines)), () => told).wire.lang).toBe(lang)
  })

  test('are none of a script that few of its letters are in', () => {
    const mixed = [
      'Oil prices rise on fears',
      'الأهلي يفوز على الزمالك',
      'Köln verliert daheim',
      'Дожди затопили юг страны',
      '日銀は据え置きを決定',
    ]
    for (const told of ['ar', 'ru', 'ja'])
      expect(tellLanguages(parseWire(listOf(...mixed)), () => told).wire).toEqual({
        lang: 'und',
        tag: 'und',
        dir: 'ltr',
      })
  })

  test('are what the reader says they are', () => {
    const { wire, articles } = tellLanguages(parseWire(german), detect, 'fa')
    expect([wire, ...articles]).toEqual([
      { lang: 'fa', tag: 'fa', dir: 'rtl' },
      { lang: 'fa', tag: 'fa', dir: 'rtl' },
    ])
  })
})

describe('a line that names the language', () => {
  const story = ['Harbour open', '', 'Language: German', '', 'Hafen offen.', 'M.Kroll--SF-PST']
  test.each([
    ['Language: de', 'de'],
    ['Language: German', 'de'],
    ['Sprache: Deutsch', 'de'],
    ['lang: pt-BR', 'pt'],
    ['Langue: français', 'fr'],
    ['Language: Klingon', 'no'],
    ['Language: ru', 'no'],
  ])('%s', (line, lang) => {
    const text = ['Slug: harbour', line, 'Title: Pier 7', '', 'A B C d e f.', 'M.Kroll--SF-PST']
    const wire = readLayout(text.join('\n'))
    expect(tellLanguages(wire, () => 'no').articles.map((reading) => reading.lang)).toEqual([
      lang === 'no' ? tellLanguages(wire, () => 'no').wire.lang : lang,
    ])
  })

  test('is heeded in a wire of our own grammar too', () => {
    const wire = parseWire(story.join('\n'))
    expect(tellLanguages(wire, () => 'no').wire.lang).toBe('de')
    expect(isLanguageOpen(wire)).toBe(false)
    expect(isEnglishWire(wire)).toBe(false)
  })
})

const feedOf = (language: string, titles: readonly string[]): string =>
  `<rss version="2.0"><channel><title>T</title><language>${language}</language>${titles.map((title) => `<item><title>${title}</title></item>`).join('')}</channel></rss>`

/** Tells Spanish, and believes what is declared of others, as the detector does. */
const doubt = (text: string, declared?: string): string =>
  /gobierno/.test(text) ? 'es' : (declared ?? 'no')

const entry = (title: string, body: string): string =>
  `<item><title>${title}</title><description>&lt;p&gt;${body}&lt;/p&gt;&lt;p&gt;${body}&lt;/p&gt;</description></item>`

describe('what a file declares', () => {
  test.each([
    ['RSS', feedOf('de-AT', ['Hafen offen'])],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>T</title><entry><title>Hafen offen</title></entry></feed>',
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","language":"de","items":[{"id":"1","title":"Hafen offen","content_text":"Hafen offen"}]}',
    ],
    ['ninjs', '{"uri":"a","type":"text","language":"de","headline":"Hafen offen"}'],
    [
      'NITF',
      '<nitf xml:lang="de"><body><body.head><hedline><hl1>Hafen offen</hl1></hedline></body.head></body></nitf>',
    ],
    [
      'NewsML-G2',
      '<newsItem xml:lang="de" standardversion="2.9"><contentMeta><headline>Hafen offen</headline></contentMeta></newsItem>',
    ],
  ] as const)('in %s is its language', async (format, text) => {
    const wire = await readFormat(text, format)
    expect(isLanguageOpen(wire)).toBe(false)
    expect(tellLanguages(wire).wire.lang).toBe('de')
  })

  const spanish = [
    'El gobierno sube el precio del gas en toda la isla',
    'Los barcos vuelven a las islas tras el temporal',
  ]
  test.each(['en-US', 'de'])(
    'is not believed against its words where %s has tables',
    async (tag) => {
      const wire = await readFormat(feedOf(tag, spanish), 'RSS')
      expect(isLanguageOpen(wire)).toBe(true)
      expect(tellLanguages(wire, doubt).wire.lang).toBe('es')
      expect(tellLanguages(wire, () => 'und').wire.lang).toBe(tag.slice(0, 2))
    },
  )

  test('is believed where the words are plainly of it, and nothing is asked', async () => {
    const english = [
      'The end of the strike',
      'Storm over the isles, says the navy',
      'A ship from Oslo',
    ]
    const german = [
      'Die Fähren fahren nicht mehr von Emden',
      'Sturm und Regen im Norden, Schiffe sind auf See',
    ]
    for (const [tag, titles] of [
      ['en-GB', english],
      ['de', german],
    ] as const)
      expect(isLanguageOpen(await readFormat(feedOf(tag, titles), 'RSS'))).toBe(false)
    expect(tellLanguages(await readFormat(feedOf('fr', english), 'RSS')).wire.lang).toBe('en')
  })

  test('of an article is doubted by its own words', async () => {
    const text = [...spanish, ...spanish, ...spanish].join('. ')
    const feed = `<rss version="2.0"><channel><title>T</title><language>en</language>${entry('The ship', 'The end of the strike and a storm over the isles, says the navy, with a ship from Oslo by the quay of the port.')}${entry('Gas', text)}</channel></rss>`
    const { wire, articles } = tellLanguages(await readFormat(feed, 'RSS'), doubt)
    expect([wire.lang, ...articles.map(({ lang }) => lang)]).toEqual(['en', 'en', 'es'])
  })

  test.each([
    ['pt-BR', ['O porto reabriu', 'Chuva no sul'], { lang: 'pt', tag: 'pt-BR', dir: 'ltr' }],
    ['zh-TW', ['這個港口對外開放'], { lang: 'zh', tag: 'zh-TW', dir: 'ltr' }],
    ['ar-EG', ['الميناء مفتوح'], { lang: 'ar', tag: 'ar-EG', dir: 'rtl' }],
    ['fr-CA', russian, { lang: 'ru', tag: 'ru', dir: 'ltr' }],
  ])('keeps its region where it is believed: %s', async (tag, titles, reading) => {
    const wire = await readFormat(feedOf(tag, titles), 'RSS')
    expect(tellLanguages(wire, detect).wire).toEqual(reading)
  })

  test('of an item is that of its headline', async () => {
    const items = [
      '<item xml:lang="fr-CA"><title>Le port est ouvert</title></item>',
      '<item><title>The port is open</title></item>',
      '<item><title xml:lang="ar">الميناء مفتوح</title></item>',
      '<item><title>Порт открыт</title><dc:language>ru</dc:language></item>',
      '<item xml:lang="ru"><title>The port is shut</title></item>',
    ]
    const feed = `<rss version="2.0"><channel><title>T</title><language>en</language>${items.join('')}</channel></rss>`
    expect([...(tellLanguages(await readFormat(feed, 'RSS'), doubt).headlines ?? [])]).toEqual([
      [0, { lang: 'fr', tag: 'fr-CA', dir: 'ltr' }],
      [2, { lang: 'ar', tag: 'ar', dir: 'rtl' }],
      [3, { lang: 'ru', tag: 'ru', dir: 'ltr' }],
    ])
  })

  test.each([
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry xml:lang="de"><title>Hafen offen</title></entry><entry><title xml:lang="de">Sturm</title></entry></feed>',
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","title":"Hafen offen","language":"de"}]}',
    ],
  ] as const)('of all items is that of the file, in %s', async (format, text) => {
    expect(tellLanguages(await readFormat(text, format)).wire.lang).toBe('de')
  })

  test('is not believed against its letters', async () => {
    const wire = await readFormat(feedOf('en-us', russian), 'RSS')
    expect(isLanguageOpen(wire)).toBe(true)
    expect(tellLanguages(wire, detect).wire.lang).toBe('ru')
  })
})
