import { findLabel } from '../articles/line-labels.ts'

/** What a text is that was written for machines, or by them, and holds nothing to read as news. */
export type OtherMatter =
  | 'program code'
  | 'a log'
  | 'a chat'
  | 'an invoice or a receipt'
  | 'a table of figures'
  | 'a file of settings'
  | 'a style sheet'
  | 'coded data'
  | 'a calendar'
  | 'a card of addresses'

const SAMPLE_LINES = 400
const MIN_LINES = 3
const MAX_CHARACTERS = 2_000

/** A time by the second, or an address and a time in brackets, as programs begin what they note. */
const LOGGED =
  /^\W{0,2}(?:(?:\d{4}[-/]\d\d[-/]\d\d|\d\d[-/]\d\d[-/]\d{4}|\p{Lu}\p{Ll}{2} [ \d]\d)[T ]\d\d:\d\d:\d\d|\d{1,3}(?:\.\d{1,3}){3} \S+ \S+ \[|\[(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL)\]|(?:TRACE|DEBUG|INFO|ERROR|FATAL)\b[: ]|\[?\d\d:\d\d:\d\d(?:[.,]\d{1,6})?\]?\s)/u
const LEVEL =
  /\b(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|SEVERE|CRITICAL)\b|"(?:GET|HEAD|POST|PUT|DELETE|OPTIONS|PATCH) \/|\w\[\d+\]:|\b(?:[a-z]\w*\.){2,}\w+\b/
/** A day, a time and a name, or a time and a name in angles, as programs for talk keep what was said. */
const CHATTED =
  /^(?:\[?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?\]?(?: -)? ([^:]{1,40}):(?: |$)|\[?\d{1,2}:\d\d(?::\d\d)?\]? <[ @+]?(\S{1,30})> )/
/** What one says to another, where a list that names its sources has headlines: a question, a cry, a word or two. */
const TALK = /[?!…]$|^\p{Ll}|^\S+(?: \S+)?$/u
const MIN_TALK_SHARE = 0.25
/** Minimum of lines for each speaker of a chat, on average: a list names more different sources than that. */
const LINES_PER_SPEAKER = 2
/** What stands first on what is to be paid; a story may be about one. */
const INVOICE =
  /^(?:tax |proforma )?(?:invoice|rechnung|facture|factura)(?: ?(?:no\.?|nr\.?|number|n°|#):? ?[\w/-]+|:? ?#?\d[\w/-]*)?$/i
/** An amount in a column of its own, and the line that sums them up. */
const COLUMNS = /\S {2}|\t/
const AMOUNT = /\d[.,]\d\d(?: ?[€$£])?$/
const TOTAL =
  /^(?:grand |sub)?(?:total|summe|gesamt(?:betrag)?)(?: (?:due|amount|payable|to pay|\(?[a-z]{3}\)?))?[\s:.]*[€$£]? ?\d.*[.,]\d\d/i
const RULE_OF_STYLE =
  /^(?:@(?:media|import|font-face|charset|supports|keyframes|layer)\b|[.#:*\w[][^{}]{0,200}\{[^{}]*[}]?$|(?:--)?[\w-]+\s*:\s*[^;]{1,200};$)/
const CODE =
  /[{};]$|^[)}\]]+[;,)]*$|^(?:import\s[\w{*"'.]|from\s\S+\simport\s|(?:export|const|let|var|function|async|def|class|public|private|protected|static|return|if|elif|else|for|while|try|except|catch|switch|case|struct|typedef|package|namespace|use|using|fn|func|impl|module|require|print|echo)\b.*[{(:;=)\]'"]$|#(?:include|define|ifn?def|endif|pragma)\b|<\?php|\/\/|\/\*|\*\/|"""|@\w+(?:\(|$))|^(?:CREATE|DROP|ALTER|INSERT|SELECT|UPDATE|DELETE|GRANT|LOCK|UNLOCK|SET|BEGIN|COMMIT)\s.*[;,(]$|^[`\w.[\]'"]+\s*(?:[-+*/|&]?=|:=|=>|->)\s*\S|^[\w.]+\([^)]*\)[;:]?$/
const SETTING =
  /^(?:\[[\w.: "-]+\]|[\w.@/"-]+\s?[:=](?:\s?\S{1,80}(?: \S{1,40}){0,2})?|-\s[\w./:@="-]+|[\w"@^~.,/ -]+:|[a-z][\w-]* (?:"[^"]{1,200}"|sha\d+-\S+))$/
const COMMENT = /^(?:#|;|\/\/|\/?\*|--|<!--|%)/
/** What opens a comment of several lines, and what closes it: it may be prose, and is no news. */
const blockComments = [
  ['/*', '*/'],
  ['"""', '"""'],
  ["'''", "'''"],
  ['<#', '#>'],
  ['{-', '-}'],
  ['=begin', '=end'],
] as const
/** A line of base64 or of hexadecimal numbers. */
const CODED = /^(?:[\w+/-]{48,}={0,2}|(?:[\da-f]{6,8}:?\s+)?(?:[\da-f]{2,4}\s+){7,}.{0,40})$/i
/** Signs of which code has many and prose next to none. */
const SIGNS = /[{}()[\];=_$|\\]/g
const DENSE_SHARE = 0.1
/** Minimum length of a text that is judged by its signs: `(AFP)` is a credit. */
const MIN_DENSE_CHARACTERS = 40
const MOSTLY_DIGITS_SHARE = 0.5
const MAX_PROSE_SHARE = 0.15
/** First lines by which alone a kind of text is known. */
const openings = [
  [
    'program code',
    /^(?:#!\s?\/\S+|diff (?:--git|-\w+) \S+|Index: \S+\.\w+$|--- a\/\S+|From [\da-f]{40} )/,
  ],
  ['a log', /^(?:Traceback \(most recent call last\):|Exception in thread "[^"]+" [\w.]+)/],
  ['a calendar', /^BEGIN:VCALENDAR$/],
  ['a card of addresses', /^BEGIN:VCARD$/],
] as const satisfies readonly (readonly [OtherMatter, RegExp])[]
/** A row of figures has no words but a name or a day. */
const WORDS = /\p{L}{3,}/gu

/**
 * What the lines of a text are where they are no news: `null` as soon as some of them may be. Asked only of texts that
 * have none of a wire's marks. Comments may be prose; where code is some of the lines only, it is an article about it.
 */
export function findOtherMatter(texts: readonly string[]): OtherMatter | null {
  const all = sampleLines(texts)
  const [first] = all
  if (first === undefined) return null
  const opened = openings.find(([, opening]) => opening.test(first))
  if (opened) return opened[0]
  const lines = withoutComments(all)
  const isMost = (share: number, fits: (line: string) => boolean): boolean =>
    lines.filter(fits).length >= share * lines.length
  if (lines.length >= MIN_LINES) {
    if (isMost(0.8, (line) => CODED.test(line))) return 'coded data'
    if (isMost(0.8, (line) => LOGGED.test(line) && LEVEL.test(line))) return 'a log'
    if (lines.length > MIN_LINES && isMost(0.9, isFigures)) return 'a table of figures'
    if (isChat(lines)) return 'a chat'
    const isBill =
      isMost(0.4, (line) => COLUMNS.test(line) && AMOUNT.test(line)) || INVOICE.test(first)
    if (isBill && lines.some((line) => TOTAL.test(line))) return 'an invoice or a receipt'
  }
  const bare = lines.filter((line) => !COMMENT.test(line))
  const prose = bare.filter((line) => isProse(line) && !(CODE.test(line) && hasSigns(line))).length
  if (bare.length * 3 < lines.length || prose > MAX_PROSE_SHARE * bare.length) return null
  if (bare.join('').length >= MIN_DENSE_CHARACTERS && bare.every(isDense)) return 'program code'
  if (bare.length < MIN_LINES) return null
  if (bare.every((line) => RULE_OF_STYLE.test(line) || line === '}')) return 'a style sheet'
  const coded = bare.filter((line) => CODE.test(line)).length
  if (coded >= 0.35 * bare.length && bare.filter(hasSigns).length >= 0.25 * bare.length)
    return 'program code'
  if (bare.length > MIN_LINES && bare.every((line) => SETTING.test(line)) && areKeys(bare))
    return 'a file of settings'
  return null
}

/** The first lines with words in them: a list of a hundred thousand is not gone through. */
function sampleLines(texts: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const text of texts) {
    const line = text.trim().slice(0, MAX_CHARACTERS)
    if (line !== '') lines.push(line)
    if (lines.length === SAMPLE_LINES) break
  }
  return lines
}

/** Lines without comments of several; all of them where one is never closed. */
function withoutComments(lines: readonly string[]): readonly string[] {
  const kept: string[] = []
  let close: string | null = null
  for (const line of lines) {
    if (close !== null) {
      if (line.includes(close)) close = null
      continue
    }
    const opened = blockComments.find(([open]) =>
      line.replace(/^[rub]+(?=['"])/i, '').startsWith(open),
    )
    if (!opened) kept.push(line)
    else if (!line.slice(opened[0].length).includes(opened[1])) close = opened[1]
  }
  return close === null ? kept : lines
}

/** Few speakers who say most of the lines, and talk; what somebody says may take several. */
function isChat(lines: readonly string[]): boolean {
  const said = lines.flatMap((line) => {
    const [start, name, nick] = CHATTED.exec(line) ?? []
    return start === undefined
      ? []
      : { speaker: name ?? nick, isTalk: TALK.test(line.slice(start.length)) }
  })
  const speakers = new Set(said.map(({ speaker }) => speaker)).size
  return (
    said.length >= 0.6 * lines.length &&
    speakers * LINES_PER_SPEAKER <= said.length &&
    said.filter(({ isTalk }) => isTalk).length >= MIN_TALK_SHARE * said.length
  )
}

/** Several numbers, which are most of the line, and a name at most. */
function isFigures(line: string): boolean {
  const digits = line.match(/\d/g)?.length ?? 0
  const isMostly = digits >= MOSTLY_DIGITS_SHARE * line.replace(/[\s,;.|-]/g, '').length
  return isMostly && /\d\D+\d/.test(line) && (line.match(WORDS)?.length ?? 0) <= 1
}

const countSigns = (line: string): number => line.match(SIGNS)?.length ?? 0

const isDense = (line: string): boolean =>
  countSigns(line) >= DENSE_SHARE * line.length && /[({]/.test(line)

const hasSigns = (line: string): boolean => countSigns(line) > 1

const MIN_WORDS = 5

/** Whether a line reads as a sentence or a headline: words, and hardly anything but words. */
function isProse(line: string): boolean {
  const words = line
    .split(/\s+/)
    .filter((word) => /^["'“‘(«]?\p{L}[\p{L}\p{M}'’-]*[,.;:!?"'”’)»]*$/u.test(word))
  return words.length >= MIN_WORDS && words.length >= 0.7 * line.split(/\s+/).length
}

/** Whether the names are those of a program, in lower case and none a title: `Place: Quillport` is said to people. */
const areKeys = (lines: readonly string[]): boolean => {
  const named = lines.filter((line) => !/^[[-]/.test(line))
  if (named.some((line) => findLabel(line)?.label === 'title')) return false
  return named.filter((line) => /^[a-z"@.]|^[A-Z_]{2,}\s?=/.test(line)).length >= 0.9 * named.length
}
