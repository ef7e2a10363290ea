import { expect, test } from 'vitest'
import { findCountries } from '../../../src/topics/plain/find-countries.ts'

const codesIn = (text: string, language: string): string =>
  findCountries(text, language)
    .map(({ place }) => place)
    .sort()
    .join(' ')

test.each([
  ['ja', '日米首脳、都内で会談', 'JP US'],
  ['ja', '米、対中関税を延長', 'CN US'],
  ['ja', '英で総選挙、仏首相は辞意', 'FR GB'],
  ['ja', '日中外相、北京で協議へ', 'CN JP'],
  ['ja', '日中の気温は三十度に', ''],
  ['ja', '中日ドラゴンズ、中米の選手を獲得', ''],
  ['ja', '欧米中心の市場、新米が店頭に', ''],
  ['ja', '10日中に結論', ''],
  ['ja', '独自の調査で判明', ''],
  ['zh', '推动中美关系发展', 'CN US'],
  ['zh', '中美元首会晤，美方发表声明', 'CN US'],
  ['zh', '外长访日后访华', 'CN JP'],
  ['zh', '涉台言论引中方抗议', 'CN TW'],
  ['zh', '其中方法很多，台风来袭', ''],
  ['zh', '韓媒：俄烏停火談判破裂', 'KR RU UA'],
  ['zh', '其中美国占一半', 'US'],
  ['zh', '金价上涨，资金充足', ''],
  ['zh', '议员访华盛顿，对华为禁令未变', ''],
  ['zh', '疫情对日常生活、对英超的影响', ''],
  ['zh', '官员驻英，访日后赴俄', 'GB JP RU'],
  ['zh', '以方便居民出行', ''],
  ['zh', '其中法律规定，集中日常工作', ''],
  ['zh', '美中不足的是，台中市下雨', ''],
  ['zh', '韓國總統抵達', 'KR'],
  ['ko', '美 상원, 예산안 통과', 'US'],
  ['ko', '北·中 접경지 개방', 'CN KP'],
  ['ko', '北·러, 새 철도 개통', 'KP RU'],
  ['ko', '한미 정상, 다음 달 회담', 'KR US'],
  ['ko', '한미약품 주가 급등', ''],
  ['ko', '수사中 사건, 3日 결론', ''],
  ['ko', '中企 대출 확대', ''],
])('one letter stands for a country, in %s: %s', (language, text, codes) => {
  expect(codesIn(text, language)).toBe(codes)
})

test.each([
  ['fr', 'L’Egypte et les Etats-Unis', 'EG US'],
  ['fr', 'LE JAPON REÇOIT L’ÉQUATEUR', 'EC JP'],
  ['es', 'PERÚ Y EE.UU. FIRMAN', 'PE US'],
  ['tr', 'İRAN VE ÇİN GÖRÜŞTÜ', 'CN IR'],
  ['el', 'ΣΕΙΣΜΟΣ ΣΤΗΝ ΙΤΑΛΙΑ', 'IT'],
  ['pl', 'POWÓDŹ W SZWECJI', 'SE'],
  ['hr', 'MALI HRVATI NA MORU', ''],
])('names in capitals are read and other words are not, in %s: %s', (language, text, codes) => {
  expect(codesIn(text, language)).toBe(codes)
})

test.each([
  ['id', 'Perang Rusia-Ukraina', 'RU UA'],
  ['hi', 'ईरान-जापान वार्ता', 'IR JP'],
  ['sv', 'Iran-avtalet och USA:s svar', 'IR US'],
  ['nb', 'USAs svar', 'US'],
  ['da', "USA's svar", 'US'],
  ['fr', 'La Colombie-Britannique et Jean-France', ''],
  ['pt', 'A Guiné-Bissau', 'GW'],
])('compounds and cases of names are read, in %s: %s', (language, text, codes) => {
  expect(codesIn(text, language)).toBe(codes)
})

test.each([
  ['eu', 'Frantzian eta Txinak', 'CN FR'],
  ['hy', 'Իրանը Ֆրանսիայում', 'FR IR'],
  ['az', 'İranda və Gürcüstanın', 'GE IR'],
  ['tl', 'Hapon at Tsina', 'CN JP'],
  ['fr', 'RD Congo : avancée', 'CD'],
  ['pt', 'Morreu Joaquim Cuba', ''],
  ['id', 'Korsel dan Korut', 'KP KR'],
  ['id', 'AS Roma menang', ''],
  ['id', 'Chad Bennet tampil di Jakarta', ''],
  ['hu', 'Kuba Ferenc képei', ''],
  ['cs', 'Telefon má 256 GB paměti', ''],
  ['eu', 'EB Bruselan', ''],
  ['vi', 'Thủ tướng gặp vua nước Anh', 'GB'],
  ['vi', 'Học tiếng Anh từ nhỏ', ''],
  ['sl', 'Vrh na Kosovo', 'XK'],
])(
  'other names of the press are read and names of people are not, in %s: %s',
  (language, text, codes) => {
    expect(codesIn(text, language)).toBe(codes)
  },
)
