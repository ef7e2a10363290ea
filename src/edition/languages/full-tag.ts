/** Signs of Chinese that each of the two scripts has alone, of the commonest of all. */
const TRADITIONAL =
  /[國會學說這個們來時對發現關開東車長門問間見經無過還點萬與為當實體業產動務機電話區縣灣長議員邊員數應張報]/g
const SIMPLIFIED =
  /[国会学说这个们来时对发现关开东车长门问间见经无过还点万与为当实体业产动务机电话区县湾长议员边员数应张报]/g

/**
 * The tag of a text in a language with script and region (BCP 47), as far as the declared tag or the letters tell
 * them: `zh-TW`, `pt-BR`, `zh-Hant`, `sr-Latn`; `null` where they do not. Any strings are fine.
 */
export function fullTagOf(language: string, text: string, declared: string | null): string | null {
  const script = scriptOf(language, text)
  const tag = canonicalTag(declared)
  const isOther = script !== null && tag?.maximize().script !== script
  if (isOther) return `${language}-${script}`
  return tag && (tag.script || tag.region)
    ? [tag.language, tag.script, tag.region].filter(Boolean).join('-')
    : null
}

/** The script in which a text stands, of a language that has two. */
function scriptOf(language: string, text: string): string | null {
  if (language === 'sr') return /\p{sc=Cyrl}/u.test(text) ? null : 'Latn'
  if (language !== 'zh') return null
  const traditional = text.match(TRADITIONAL)?.length ?? 0
  const simplified = text.match(SIMPLIFIED)?.length ?? 0
  if (traditional === simplified) return null
  return traditional > simplified ? 'Hant' : 'Hans'
}

/** A tag as a file writes it, `pt_br`; `null` for what is none. */
function canonicalTag(declared: string | null): Intl.Locale | null {
  try {
    return declared === null ? null : new Intl.Locale(declared.trim().replaceAll('_', '-'))
  } catch {
    return null
  }
}
