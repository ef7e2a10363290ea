import { expect, test } from 'vitest'
import { findCountries } from '../../../src/topics/plain/find-countries.ts'

test.each([
  ['fr', 'La France et les États-Unis reprennent les négociations', ['FR', 'US']],
  ['es', 'Corea del Sur y Japón firman un acuerdo', ['KR', 'JP']],
  ['ru', 'Франция и Япония подписали соглашение', ['FR', 'JP']],
  ['zh', '南苏丹与法国签署协议', ['SS', 'FR']],
  ['ja', 'フランスと韓国が協定に署名', ['FR', 'KR']],
  ['ar', 'فرنسا توقع اتفاقا مع كوريا الجنوبية', ['FR', 'KR']],
  ['hi', 'जापान ने समझौते पर हस्ताक्षर किए', ['JP']],
  ['tr', 'Mali suçlar masası üç kişiyi gözaltına aldı', []],
  ['es', 'Granada acoge la final de la copa', []],
  ['fr', 'Réunion de crise au port de Brest', []],
  ['ja', '新しいタイトルとスタイル', []],
  ['ja', 'タイで洪水、日本人も避難', ['TH', 'JP']],
  ['zh', '许多哥伦比亚人到达法国', ['CO', 'FR']],
  ['zh', '马里兰州的学校停课', []],
  ['ar', 'دعم مالي للمدارس', []],
  ['ar', 'اتفاق بين الهند واليابان', ['IN', 'JP']],
  ['he', 'הסכם בין ישראל ויפן', ['IL', 'JP']],
  ['ko', '독일에서 마지막 수단', ['DE']],
  ['ko', '대한민국과 일본은', ['KR', 'JP']],
  ['tr', "Japonya'nın yeni treni", ['JP']],
  ['ru', 'Того и другого мало', []],
  ['vi', 'Pháp luật mới của bà Nga và ông Lê Văn Đức', []],
  ['vi', 'Thủ tướng Đức đến Nhật Bản', ['DE', 'JP']],
  ['zz', 'France', []],
  // In their cases, and what only begins so
  ['pl', 'Premier jest w Polsce, jutro we Francji i w Niemczech', ['PL', 'FR', 'DE']],
  ['pl', 'Ambasador Korei Południowej w Stanach Zjednoczonych', ['KR', 'US']],
  ['pl', 'Danie dnia i Franco Nero', []],
  ['cs', 'Vláda Německa jednala o Ukrajině', ['DE', 'UA']],
  ['cs', 'František a Malá Strana', []],
  ['ru', 'В Китае и Франции выросли цены', ['CN', 'FR']],
  ['ru', 'Франциск, Герман и Индиана Джонс, кубок и китайский чай', []],
  ['uk', 'Уряд Німеччини допоможе Україні', ['DE', 'UA']],
  ['fi', 'Ranskan hallitus Saksassa, Suomen vienti Norjaan', ['FR', 'DE', 'FI', 'NO']],
  ['fi', 'Indianapolis ja Malisen perhe', []],
  ['hu', 'Magyarországon havazik, Ukrajnában esik', ['HU', 'UA']],
  ['ro', 'Guvernul Franței și granița României', ['FR', 'RO']],
  ['ro', 'Italo Calvino și Daniela', []],
  ['el', 'Η κυβέρνηση της Γαλλίας και ο Ιταλός', ['FR']],
  ['sv', 'Sveriges regering och Kinas ekonomi', ['SE', 'CN']],
  ['nl', 'Frankrijks president', ['FR']],
  ['fr', 'Françoise et Franco', []],
])('in %s: %s', (language, text, places) => {
  expect(findCountries(text, language).map(({ place }) => place)).toEqual(places)
})

test('says which words name a country', () => {
  expect(findCountries('Le Myanmar et la Corée du Sud', 'fr')).toEqual([
    { place: 'MM', words: ['Myanmar'] },
    { place: 'KR', words: ['Corée du Sud'] },
  ])
  expect(findCountries('Nad Koreą Południową', 'pl')).toEqual([
    { place: 'KR', words: ['Koreą Południową'] },
  ])
})

test('a paragraph of any length without blanks is read a piece at a time', () => {
  const text = `${'马里兰州的学校停课'.repeat(6_000)}。法国`
  expect(findCountries(text, 'zh')).toEqual([{ place: 'FR', words: ['法国'] }])
})
