import * as fc from 'fast-check'

const pieces = [
  '<',
  '>',
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml version="1.0"?>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<p>',
  '</p>',
  '<p class="x">',
  '<script>',
  '</script>',
  '<h2>',
  '<item>',
  '</item>',
  '<title>',
  '</title>',
  '<nitf>',
  '<newsItem>',
  '<body.content>',
  '&amp;',
  '&lt;b&gt;',
  '&nothing;',
  '&#8217;',
  '"',
  "'",
  '\n',
  'Ferry crews end strike ',
]

/** Markup of any kind, mostly faulty. */
export const markup: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''))
