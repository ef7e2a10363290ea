import type { PlaceId } from '../topic.ts'

/**
 * Names that are common words, people's names or those of other places in a language: `مالي` is financial, `수단` a
 * means, `הודו` they admitted, `Maurice` a man, `Granada` a town, `Georgia` a state of the United States.
 */
export const COMMON: Readonly<Record<string, string>> = {
  ar: 'ML OM',
  bn: 'ML',
  ca: 'DM GD GE MU',
  cs: 'DM',
  el: 'DM GE MU',
  es: 'GD GE LC MU',
  fa: 'CZ ML',
  fi: 'GE',
  fr: 'DM GD GE MU',
  gl: 'GE MU',
  he: 'IN ML',
  hi: 'GE ML',
  hr: 'DM',
  hu: 'DM',
  id: 'GE',
  it: 'GE',
  ja: 'GE ML',
  ko: 'DM GE IN ML OM SD',
  nb: 'GE',
  pl: 'DM',
  pt: 'GD GE LC MU',
  ro: 'GE',
  ru: 'DM TG',
  sk: 'DM',
  th: 'ML',
  tr: 'ML',
  uk: 'DM TG',
  ur: 'CL ML PE SY',
  // They begin longer names: 马里兰 is Maryland, 阿曼达 Amanda.
  zh: 'ML OM',
}

/** Words of the text around it that say which of two places a name of `COMMON` means. */
export const CONTEXTS: Readonly<Record<PlaceId, RegExp>> = {
  GE: /tb[ií]lis|tiflis|tiblis|abkh|abház|abjas|abchas|o[sz]+etia|kobakhid|saakash|トビリシ|アブハジア|त्बिलिसी/i,
}

/** Names that are common words or those of people where no capital tells them apart, at the start of a sentence. */
export const AMBIGUOUS: Readonly<Record<string, string>> = {
  bg: 'ML',
  cs: 'CU',
  da: 'JO',
  et: 'OM',
  fi: 'OM',
  hr: 'ML PE',
  it: 'ML',
  mk: 'ML PE',
  nb: 'JO',
  pl: 'CU ML TD',
  sk: 'CU ML',
  sl: 'ML PE',
  sr: 'ML PE',
  tr: 'EG',
  uk: 'ML',
  vi: 'AT',
}

/** Names that people have too, before or behind another name. */
export const PERSONS: Readonly<Record<string, string>> = {
  cs: 'CU',
  da: 'JO LU',
  es: 'CU LU TD',
  gl: 'CU TD',
  hu: 'CU',
  id: 'TD',
  ms: 'TD',
  nb: 'JO LU',
  nl: 'LU',
  pl: 'CU',
  pt: 'CU LU TD',
  sk: 'CU',
}

/** Phrases in which the name of a country says something else: a tied record, the Pope, the prayer at sunset, Christ. */
export const PHRASES: Readonly<Record<string, RegExp>> = {
  ar: /(?:صلاة|[أا]ذان|وقت) المغرب/g,
  bn: /এক কাতারে/g,
  fr: /(?:[Jj]ardin|[Pp]alais|[Mm]usée) du Luxembourg/g,
  id: /AS (?:Roma|Monaco|Saint|FAR)/g,
  ja: /[位多高低少長]タイ|タイ(?:記録|ブレ)|エビチリ|チリ(?:ソース|パウダー|ペッパー)|中国(?:地方|電力|新聞|山地|自動車道)/g,
  ko: /그리스도|부탄 ?가스/g,
  ta: /பெரும்/g,
  vi: /[Tt]iếng (?:Anh|Pháp|Đức|Nga|Nhật)|Pháp (?:luật|lý|lệnh)|Đức (?:Giáo|Thánh|Hồng|Cha|Phật|Mẹ|Chúa|Tổng)/g,
}
