import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText, displayText } from '../../../src/wire/lines/display-text.ts'

const UNUSUAL = 0xff
const show = (text: string) => displayText(text, UNUSUAL)

test.each([
  ['plain words stay', '  Fog lifts ', 'Fog lifts'],
  ['a reference is decoded once', '&lt;b&gt; &amp;lt; &eacute;&#8211;&#x2014;', '<b> &lt; é–—'],
  [
    'what the table does not know stays',
    '&bogus; &#0; &#xD800; AT&T',
    '&bogus; &#0; &#xD800; AT&T',
  ],
  ['numbers from windows-1252 mean what browsers make of them', '&#150;', '–'],
  [
    'a no-break space stays within and goes at the edge',
    '\u00a0Foot\u00a0: 2-1\u00a0',
    'Foot\u00a0: 2-1',
  ],
  ['controls go', 'Fog\u0007 lifts\u0000', 'Fog lifts'],
  ['tabs stay', 'a\tb', 'a\tb'],
  ['separators within a line are spaces', 'a\u2028b\u0085c', 'a b c'],
  ['direction overrides and isolates go', 'a\u202eb\u202c \u2066c\u2069', 'ab c'],
  ['direction marks and joiners stay', 'a\u200eb\u200d\u200cc', 'a\u200eb\u200d\u200cc'],
  ['tag characters go', 'a\u{e0041}b', 'ab'],
  ['a flag keeps its tags', '🏴\u{e0067}\u{e0062}\u{e007f}', '🏴\u{e0067}\u{e0062}\u{e007f}'],
  ['halves of pairs are replaced', 'a\ud800b', 'a\ufffdb'],
  ['marks beyond thirty go', `e${'\u0301'.repeat(100)}`, `e${'\u0301'.repeat(30)}`],
])('%s', (_, text, shown) => {
  expect(show(text)).toBe(shown)
})

test('plain letters and signs are shown as they stand, with rules and without', () => {
  const unit = fc.constantFrom(
    ...Array.from({ length: 0x2028 }, (_, code) => String.fromCharCode(code)).filter((character) =>
      /[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]/.test(character),
    ),
  )
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      // A letter of another script asks for the rules.
      expect(cleanText(`あ${text}あ`)).toBe(`あ${text}あ`)
      expect(cleanText(text)).toBe(text.trim())
    }),
  )
})
