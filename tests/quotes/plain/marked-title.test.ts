import { expect, test } from 'vitest'
import { findMarkedQuotes } from '../../../src/quotes/plain/find-marked-speech.ts'

const speechIn = (text: string, language: string): readonly string[] =>
  findMarkedQuotes([text], language).map(({ start, end }) => text.slice(start, end))

test.each([
  ['fr', 'Le film « Les jours où personne ne rentrait au port » sort mercredi.'],
  ['fr', 'Son dernier roman, « Les jours où personne ne rentrait au port », plaît.'],
  ['es', 'Presentó su novela “Todas las tardes del mundo en un puerto” en Lima.'],
  ['pt', 'O livro «Quando o rio deixou de correr para o mar» ganhou o prémio.'],
  ['it', 'Nel romanzo «Quando il fiume smise di correre al mare» non c’è pace.'],
  ['nl', 'Het boek ‘De dag dat de rivier niet meer stroomde’ verschijnt morgen.'],
  ['pl', 'W tekście pt. „Rzeka, która nie chciała płynąć do morza” pisał o tym.'],
  ['cs', 'Kniha „Řeka už dávno neteče až do moře“ vyjde na jaře.'],
  ['ru', 'По роману «Река больше не течёт до самого моря» снимут фильм.'],
  ['sr', 'Роман „Река која није хтела да тече до мора“ је у избору.'],
  ['el', 'Το βιβλίο «Το ποτάμι που δεν ήθελε τη θάλασσα» διαβάζεται.'],
  ['tr', 'Kitabı “Denize Akmak İstemeyen Bir Nehrin Uzun Hikâyesi” çıktı.'],
  ['ar', 'عرض فيلم «النهر الذي لم يصل يوما إلى البحر» أمس.'],
  ['hi', 'उनकी किताब "नदी जो कभी समुद्र तक नहीं गई" छपी है।'],
  ['ja', '著書に『海まで流れなかった川の長い物語』がある。'],
  ['id', 'Lagu "Sungai Panjang Tak Pernah Sampai Laut" diputar lagi.'],
  ['vi', 'Tặng trường cuốn "Dòng Sông Không Bao Giờ Ra Biển" hôm qua.'],
])('a title is no speech, in %s: %s', (language, text) => {
  expect(speechIn(text, language)).toEqual([])
})

test.each([
  ['fr', 'Le film « n’est pas une comédie mais un drame de famille », dit-elle.'],
  ['es', 'La obra “no habla de mí, sino de todos ustedes”, aclara.'],
  ['fr', 'De ce film, « Je n’ai gardé que le silence du port », dit-elle.'],
  ['it', 'Parla del romanzo e aggiunge: «Non è stato facile finirlo in tempo».'],
  ['ja', '監督は『海まで流れなかった川の話です』と語った。'],
  ['id', '"Saya lihat Presiden Prabowo di Istana Merdeka kemarin", katanya.'],
  ['tr', '"HEPİMİZ BURADAYIZ VE HİÇBİR YERE GİTMİYORUZ", diye bağırdı.'],
])('what is said of one is, in %s: %s', (language, text) => {
  expect(speechIn(text, language)).toHaveLength(1)
})

test.each([
  ['zh', '专家认为：‘这项研究还需要更多的数据支持’，他说。', 1],
  ['th', 'ผู้ว่าฯ เรียกว่า “สิบปีมีครั้ง”', 0],
])(
  'words in single marks are speech and a few words are none, in %s: %s',
  (language, text, count) => {
    expect(speechIn(text, language)).toHaveLength(count)
  },
)
