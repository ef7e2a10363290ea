import type { PlaceId } from '../topic.ts'

/** One letter that stands for a country in headlines of the East: `米中首脳`, `中美关系`, `美 대법원`. */
const SIGNS: Readonly<Record<string, Readonly<Record<string, PlaceId>>>> = {
  ja: signsOf('日JP 米US 中CN 韓KR 英GB 仏FR 独DE 露RU ロRU 豪AU 印IN 伊IT 台TW 朝KP'),
  zh: signsOf(
    '中CN 华CN 華CN 美US 日JP 韩KR 韓KR 俄RU 英GB 法FR 德DE 朝KP 乌UA 烏UA 印IN 澳AU 以IL 伊IR 台TW',
  ),
  ko: signsOf(
    '美US 中CN 日JP 北KP 韓KR 英GB 佛FR 獨DE 露RU 印IN 伊IT 豪AU 한KR 미US 중CN 일JP 북KP 러RU',
  ),
}

function signsOf(list: string): Readonly<Record<string, PlaceId>> {
  return Object.fromEntries(list.split(' ').map((sign) => [sign.slice(0, 1), sign.slice(1)]))
}

const JAPANESE =
  '首脳|外相|外務|外交|防衛|国防|関係|同盟|会談|協議|交渉|貿易|通商|合意|関税|対立|摩擦|戦争|両国|両政府|間|安保|経済|協定|共同|軍|欧'
const CHINESE =
  '关系|關係|元首|外长|外長|领导人|領導人|首脑|首腦|峰会|峰會|会谈|會談|会晤|會晤|经贸|經貿|贸易|貿易|谈判|談判|协议|協議|战争|戰爭|冲突|衝突|停火|边境|邊境|同盟|联合|聯合|军演|軍演|军事|軍事|合作|两国|兩國|双方|雙方|和谈|和談|通话|通話|磋商|建交|总理|總理|防长|防長|防务|防務|关税|關稅|博弈|对话|對話|之间|之間|高层|高層'
const KOREAN = '정상|회담|연합|동맹|관계|외교|협상|통상|갈등|무역|관세|양국|군사|전쟁|외무|안보'
/** What a country has, right behind its sign. */
const JAPANESE_HEADS =
  '大統領|首相|政府|外相|軍|議会|下院|上院|当局|政権|国防|国務|財務|連邦|司法省|最高裁|国債|大使|中央銀|検察|野党|与党|海軍|空軍|陸軍'
const CHINESE_HEADS =
  '军(?!事)|軍(?!事)|媒|联储|方(?![便案向法式针面])|财长|財長|国务卿|國務卿|防长|防長|总统|總統|总理|總理|首相|外长|外長|外交部|国防部(?!队)|國防部|股(?!份)|债|債|国会|國會|最高法院|参议院|参議院|众议院|眾議院|政府'

/** Where signs stand for countries: several in a row before what countries share, one before what it has alone. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  ja: new RegExp(
    [
      // 日中 is daytime too, 中日 a newspaper, 中米 Central America.
      `(?<![\\p{sc=Han}\\p{sc=Kana}\\d])(?!中[日米])[日米中韓英仏独露ロ豪印伊台朝]{2,4}(?=${JAPANESE})`,
      '(?<![\\p{sc=Han}\\p{sc=Kana}\\d])(?!日中|中[日米]|日[日印])[日米中韓英仏独露豪印]{2,4}(?=[、・がのはに])',
      `(?<![\\p{sc=Han}\\p{sc=Kana}])[米英仏独韓豪伊露印](?=${JAPANESE_HEADS})`,
      '(?<=^|[】」\\s])(?:[英仏独豪韓](?=[、がでは])|米(?=、))',
      '(?<=(?<!\\p{sc=Han})[訪駐対反親])[米中韓日英仏独露ロ](?![国本自])',
    ].join('|'),
    'gu',
  ),
  zh: new RegExp(
    [
      `(?<![其集空途心手家年会\\d])[中美日韩韓俄英法德朝乌烏印澳以伊台]{2,3}(?=${CHINESE})`,
      `(?<=^|[\\s，、：:；。！？“”「」《》（）和与與及称稱对對向被遭])[美俄乌烏日韩韓英法德印以伊](?=${CHINESE_HEADS})`,
      // 中方, 访台, 对美, but not 对日常 (daily life), 访华盛顿 (Washington).
      '(?<![其集空途心手家年会高初])中(?=方(?![便案向法式面形]))|(?<=[访訪赴涉])[台](?!风|風)|(?<=访|訪|赴|驻|駐|涉|对|對)[美日韩韓俄英华華](?![国國本语語好丽食女术術容罗羅常期益程记記用勇雄镑鎊超才学學景为為盛尔爾]|元(?!首))',
    ].join('|'),
    'gu',
  ),
  ko: new RegExp(
    [
      '(?<![\\p{sc=Han}\\p{sc=Hang}\\d])[美中日北韓英佛獨露印伊豪][·美中日北韓英佛獨露印伊豪러]{0,4}(?!\\p{sc=Han})',
      `(?<![\\p{sc=Han}\\p{sc=Hang}])(?:한미일|한중일|한미|한일|한중|미중|북미|북러|북중|중러|미러|한러)(?= ?(?:${KOREAN})|·)`,
    ].join('|'),
    'gu',
  ),
}

/** The countries for which single letters stand in a text, in its order. Linear; any string is fine. */
export function findSigns(
  text: string,
  language: string,
): readonly { readonly code: PlaceId; readonly text: string }[] {
  const pattern = PATTERNS[language]
  if (!pattern) return []
  return [...text.matchAll(pattern)].flatMap(([run]) => {
    const signs = Array.from(run.replaceAll('·', ''))
    if (new Set(signs).size < signs.length) return []
    return signs.flatMap((sign) => {
      const code = SIGNS[language]?.[sign]
      return code ? { code, text: sign } : []
    })
  })
}
