import * as fc from 'fast-check'

const harmless = [
  'Ferries halted as fog thickens',
  'Grain prices slip again',
  'Mayor of Torsk resigns over bridge',
  "'No way back': skipper on the storm",
  'Évora fête sa première régate',
  'Turnout – a record – tops 80 percent',
]

/** Lines that are hard to tell apart, and lines that are hostile. */
const pieces = [
  ...harmless,
  '-',
  '–',
  '*',
  '',
  ' ',
  '\u00a0',
  '-----',
  '* * *',
  '-30-',
  '###',
  '(MORE)',
  '- A subhead -',
  '-Tight-',
  '- A bullet or a headline',
  'V.Said--SF-PST',
  'V. Said – SF',
  'V.Said-SF',
  'hh/ph',
  '(AFP)',
  'USD -',
  'AED 3.67',
  'By Jane Doe',
  'Ostrand, Jan 28 (AFP)',
  'PARIS (AFP) -',
  'Slug: fog',
  'EMBARGOED UNTIL 0900 GMT',
  '© 2026 Northern Harbour Press',
  'Photo: Jane Doe - AFP',
  'Share this article',
  'The Harbour Press - Grain prices slip again',
  'A lamp that once guided trawlers into the harbour has been found behind a boiler in a village school, they said.',
  `${'Long and longer '.repeat(14)}until it is a paragraph.`,
  '  indented by two',
  'iMetro opens',
  'lower case goes on',
  '&lt;b&gt; and &amp;amp; and &#45;',
  '&#45;',
  '&nbsp;',
  '<b>bold</b>',
  '\u202eright to left\u202c',
  '\u0000\u0007bell',
  'e\u0301clair',
  '\ud800 half',
]

export const hostileLine = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)

export const hostileWire = fc
  .array(fc.tuple(hostileLine, fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')), { maxLength: 40 })
  .map((lines) => lines.flat().join(''))

/** Words of no shape the grammar knows, the first with a capital letter. */
export const sentence = fc
  .array(
    fc.constantFrom(
      'fog',
      'lifts',
      'over',
      'Ostrand',
      "skipper's",
      'lamp',
      'été',
      '12',
      '&',
      'a<b',
    ),
    {
      minLength: 2,
      maxLength: 12,
    },
  )
  .map((words) => `Now ${words.join(' ')}`)

const signature = fc.constantFrom('V.Said--SF-PST', 'R.Schmidt--MP', 'M.-L.Kühn--OS2')
const body = fc
  .array(fc.tuple(sentence, fc.boolean()), { minLength: 1, maxLength: 8 })
  .map((blocks) =>
    blocks.map(([text, isSubhead], index) => (isSubhead && index > 0 ? `- ${text} -` : `${text}.`)),
  )

/** A canonical wire in its parts. */
export const canonicalWire = fc.record({
  headlines: fc.array(fc.oneof(sentence, hostileHeadline()), { minLength: 1, maxLength: 6 }),
  title: sentence,
  body,
  signature,
})

export interface CanonicalWire {
  readonly headlines: readonly string[]
  readonly title: string
  readonly body: readonly string[]
  readonly signature: string
}

export function join({ headlines, title, body, signature }: CanonicalWire): string {
  return [...headlines.flatMap((headline) => ['-', headline]), title, ...body, signature].join('\n')
}

/** After a marker position beats shape. */
function hostileHeadline() {
  return fc.constantFrom(
    'V.Said--SF-PST',
    '- Fog, again -',
    '- A bullet',
    'By Jane Doe',
    'Slug: fog',
  )
}
