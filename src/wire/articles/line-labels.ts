/** What stands before or above those who can be asked about a text, as the source of a regular expression. */
export const CONTACTS = String.raw`(?:(?:media|press|news|investor) )?(?:contacts?|enquiries|inquiries)|(?:presse)?kontakte?|ansprechpartner(?:in)?|contacts? presse|contacto(?: de prensa)?|contatti`

/** How they can be reached. */
export const CONTACT_MEANS = String.raw`phone|tel(?:ephone|efon)?|mobile|fax|e-?mail|web(?:site)?`

/** What a line such as `Headline: Fog lifts` says, by its label. */
export type LineLabel = 'title' | 'byline' | 'dateline' | 'summary' | 'link' | 'meta' | 'machine'

const labels: readonly (readonly [label: LineLabel, name: RegExp])[] = [
  [
    'title',
    /^(?:head ?line|hed|head|title|subject|re|betreff|titel|schlagzeile|überschrift|titre|objet|t[ií]tulo|asunto|titolo|oggetto|тема|заголовок|标题|標題|件名|題名)$/i,
  ],
  [
    'byline',
    /^(?:by ?line|by|authors?|writer|reporter|written by|story by|reporting by|autor(?:in)?|auteur|von|par|por|autore|autorka|yazar|автор(?:ы)?|текст|作者|記者|记者|撰文|기자)$/iu,
  ],
  ['dateline', /^(?:date ?line|place|location|ort|lieu|lugar|luogo)$/i],
  [
    'summary',
    /^(?:deck|dek|sub ?head(?:line|ing)?|sub ?title|standfirst|summary|abstract|teaser|lede?|description|excerpt|untertitel|vorspann|chapeau|resumen|zusammenfassung|r[ée]sum[ée])$/i,
  ],
  ['link', /^(?:url|uri|link|permalink|web ?address|source ?url|canonical(?:_url)?)$/i],
  [
    'meta',
    new RegExp(
      String.raw`^(?:${CONTACTS}|${CONTACT_MEANS}|slug(?:line)?|key ?words?|tags?|topics?|categor(?:y|ies)|sections?|desk|edition|date|time|datum|fecha|published|updated|created|issued|sent|(?:for )?release(?: date)?|source|wire|service|credit|editor|priority|urgency|version|language|lang|sprache|langue|idioma|lingua|country|city|region|take|words?|word ?count|length|load-date|id|guid|format|provider|feed|issue|number|kicker|ressort|rubrik|rubrique|from|to|cc|bcc|newsgroups|organi[sz]ation|distribution|followup-to|sender|reply-to|embargo(?:ed)?(?: until)?|status|copyright|rights|type|photo(?:s|graph)?|image|caption|note|cell|mail|draft|layout|permalink|weight|aliases|message|notes? to editors?|quelle|fuente|fonte|zdroj|źródło|kaynak|tarih|дата|источник|рубрика|теги|日期|时间|時間|来源|來源|编辑|編輯|责任编辑)$`,
      'iu',
    ),
  ],
  [
    'machine',
    /^(?:body|text|story|content|copy|message-id|references|in-reply-to|received|return-path|path|mime-version|content-[\w-]+|x-[\w-]+|lines|nntp-[\w-]+|list-[\w-]+|dkim-[\w-]+|arc-[\w-]+|authentication-results|delivered-to|errors-to|precedence|user-agent|xref|approved|importance|thread-[\w-]+|auto-submitted|received-spf|feedback-id)$/i,
  ],
]

/** What archives write around a text. Source: exports of LexisNexis and ProQuest. */
const ARCHIVE =
  /^(?:load-date|(?:publication|document|source)[- ](?:type|title|info|year|date|subject|url|id)|journal-code|acc-no|language|subjects?|industry|geographic|company|graphic|proquest document id|place of publication|country of publication|database|issn)$/i
/** Fields of two letters. Source: exports of Factiva, and RIS, which writes `TI  - `. */
const FIELD =
  /^(?:(HD|BY|WC|PD|ET|SN|SC|SE|ED|PG|LA|CY|AN|CO|IN|NS|RE|PUB|CT|CR|IPC|IPD|RF|VOL|ART|CLM|DLN)(?: {2,}|\t)(?=\S)|(LP|TD|Body)$|(?!AB|N2|TX)([A-Z][A-Z\d]) {2}-(?: |$))(.*)$/
const fields: ReadonlyMap<string, LineLabel> = new Map([
  ['HD', 'title'],
  ['TI', 'title'],
  ['BY', 'byline'],
  ['AU', 'byline'],
  ['LP', 'machine'],
  ['TD', 'machine'],
  ['Body', 'machine'],
])

/** Whether a line within or below a text is what an archive says of it. */
export const isOfArchive = (text: string): boolean =>
  FIELD.test(text) ||
  /^(?:classification|end of document)$/i.test(text) ||
  ARCHIVE.test(/^[^:]{2,40}(?=: \S.{0,300}$)/.exec(text)?.[0] ?? '')

export interface LabelledLine {
  readonly label: LineLabel
  /** In lower case. */
  readonly name: string
  /** Without quotation marks around all of it. */
  readonly value: string
}

const LABELLED =
  /^[*_]{0,2}(\p{L}[\p{L} _-]{0,30}?)[*_]{0,2}\s{0,3}[:：][*_]{0,2}(?:\s+|(?=[^\s/\d])|$)(.*)$/u
const MAX_LINE_CHARACTERS = 1_000
const TEXT = /^(?:body|text|story|content|copy)$/i

/** `null` for a line without a label that is known. */
export function findLabel(text: string): LabelledLine | null {
  if (text.length > MAX_LINE_CHARACTERS) return null
  const [, field, part, tag, said = ''] = FIELD.exec(text) ?? []
  const code = field ?? part ?? tag
  if (code !== undefined) return { label: fields.get(code) ?? 'meta', name: code, value: said }
  const [, name, value] = LABELLED.exec(text) ?? []
  if (name === undefined || value === undefined) return null
  const label =
    labels.find(([, pattern]) => pattern.test(name.trim()))?.[0] ??
    (ARCHIVE.test(name) ? 'meta' : undefined)
  // A label of the text stands alone, or before the text itself, which is none of the header.
  if (label === undefined || (TEXT.test(name) && value !== '')) return null
  return {
    label,
    name: name.trim().toLowerCase(),
    value: value.trim().replace(/^(["'“])(.*)["'”]$/u, '$2'),
  }
}

/** What scripts for the air have above each of their stories: `SLUG: FERRY`. */
export const STORY_LABEL =
  /^(?:slug(?:line)?|story|item|piece)(?: ?(?:no\.? ?)?\d{1,3})?\s?[:.–—-]\s?(?=\S)/i
