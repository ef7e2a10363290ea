import { expect, test } from 'vitest'
import { encode, encodeUtf16 } from './encode.ts'
import { decodeWire } from '../../../src/wire/bytes/decode.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

test('UTF-8 is read strictly and keeps its byte order mark', () => {
  expect(decodeWire(new TextEncoder().encode('\ufeff-\nÉté\n'))).toEqual({
    kind: 'text',
    text: '\ufeff-\nÉté\n',
    encoding: 'utf-8',
    diagnostics: [],
  })
})

test('UTF-16 is read by its byte order mark', () => {
  expect(decodeWire(bytes(0xff, 0xfe, 0x2d, 0, 0x0a, 0))).toMatchObject({
    text: '\ufeff-\n',
    encoding: 'utf-16le',
  })
  expect(decodeWire(bytes(0xfe, 0xff, 0, 0x2d, 0, 0x0a))).toMatchObject({
    text: '\ufeff-\n',
    encoding: 'utf-16be',
  })
})

test('anything else is windows-1252, byte by byte', () => {
  const decoded = decodeWire(latin('-\nCaf\u00e9 \u0096 \u0080 300 \u0093no\u0094 \u009f\u0081'))
  expect(decoded).toEqual({
    kind: 'text',
    text: '-\nCafé – € 300 “no” Ÿ\u0081',
    encoding: 'windows-1252',
    diagnostics: [
      { code: 'encoding-fallback', severity: 'warning', line: 2, encoding: 'windows-1252' },
    ],
  })
})

test('a long windows-1252 text is read whole', () => {
  const decoded = decodeWire(latin('\u00e9'.repeat(20_001)))
  expect(decoded).toMatchObject({ text: 'é'.repeat(20_001) })
})

test.each([
  ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['ZIP', [0x50, 0x4b, 3, 4]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['gzip', [0x1f, 0x8b, 8]],
  ['ELF program', [0x7f, 0x45, 0x4c, 0x46]],
])('%s is binary', (format, start) => {
  expect(decodeWire(bytes(...start))).toEqual({ kind: 'binary', format })
})

test('NULs that fill up the last block of a file make no text binary', () => {
  const filled = latin(`Fog lifts\n${'\u0000'.repeat(200)}`)
  expect(decodeWire(filled)).toMatchObject({ kind: 'text', encoding: 'utf-8' })
  expect(decodeWire(latin(`Fog\n${'\u0001\u0000'.repeat(99)}`)).kind).toBe('binary')
})

test('many control bytes are binary, a few in a text are not', () => {
  expect(decodeWire(new Uint8Array(64))).toEqual({ kind: 'binary', format: 'binary' })
  expect(decodeWire(latin('-\nFog\u0007 lifts\u0000\n')).kind).toBe('text')
  expect(decodeWire(latin('\u0001nhp062 4 i 211\r\n\u0002Fog\u0003\u0004')).kind).toBe('text')
})

test('no bytes are an empty text', () => {
  expect(decodeWire(new Uint8Array())).toMatchObject({ kind: 'text', text: '' })
})

test('what the file declares is believed where it is not plainly UTF-8', () => {
  const xml = '<?xml version="1.0" encoding="koi8-r"?>\n<rss><title>Мост</title></rss>'
  expect(decodeWire(encode(xml, 'koi8-r'))).toMatchObject({ text: xml, encoding: 'koi8-r' })
  const page = '<html><head><meta charset="x-sjis"></head><body>渡し船</body></html>'
  expect(decodeWire(encode(page, 'shift_jis'))).toMatchObject({ text: page, encoding: 'shift_jis' })
  const mail = 'Subject: lamp\nContent-Type: text/plain;\n charset="windows-1251"\n\nЁж'
  expect(decodeWire(encode(mail, 'windows-1251'))).toMatchObject({ text: mail })
  const utf8 = '<?xml version="1.0" encoding="latin1"?><a>Müßig</a>'
  expect(decodeWire(new TextEncoder().encode(utf8))).toMatchObject({
    text: utf8,
    encoding: 'utf-8',
  })
})

test('UTF-16 needs no mark', () => {
  const text = '-\nFog keeps the ferries in\n-\nEis im März\n'
  expect(decodeWire(encodeUtf16(text, 'utf-16le'))).toMatchObject({ text, encoding: 'utf-16le' })
  expect(decodeWire(encodeUtf16(text, 'utf-16be'))).toMatchObject({ text, encoding: 'utf-16be' })
  const russian = 'Мост закрыт\n\nУтром его откроют снова\n'
  expect(decodeWire(encodeUtf16(russian, 'utf-16be'))).toMatchObject({ text: russian })
  const chinese = '老桥今晨重新开放\n\n桥面已经加固。\n今后每小时都有车\n\n'
  expect(decodeWire(encodeUtf16(chinese, 'utf-16le'))).toMatchObject({ text: chinese })
})

test('a faulty byte spoils one sign of UTF-8', () => {
  const good = new TextEncoder().encode('Žluťoučký kůň pěl\nďábelské ')
  expect(decodeWire(Uint8Array.from([...good, 0xe9, 0x20]))).toEqual({
    kind: 'text',
    text: 'Žluťoučký kůň pěl\nďábelské \ufffd ',
    encoding: 'utf-8',
    diagnostics: [{ code: 'encoding-damaged', severity: 'warning', line: 2, signs: 1 }],
  })
})

test('a faulty byte spoils no file that its byte order mark calls UTF-8', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('\ufeffCafé '), 0xff, 0xfe, 0xff])
  expect(decodeWire(bytes)).toMatchObject({
    encoding: 'utf-8',
    text: '\ufeffCafé \ufffd\ufffd\ufffd',
  })
})

test('seven bits with escapes are ISO-2022-JP', () => {
  const text = '\u001b$B\u0030\u0021\u001b(B fog'
  expect(decodeWire(latin(text))).toMatchObject({ text: '亜 fog', encoding: 'iso-2022-jp' })
})

const message = (...lines: string[]) => decodeWire(latin(lines.join('\r\n')))

test('messages are decoded: quoted-printable, base64, parts, words of the header', () => {
  expect(
    message(
      'Received: from a by b',
      'Subject: =?koi8-r?B?7c/T1A==?= =?utf-8?q?_f=C3=AAte?=',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'A caf=C3=A9 on the quay =',
      'stays open.',
    ),
  ).toMatchObject({ text: 'Subject: Мост fête\n\nA café on the quay stays open.' })
  expect(
    message(
      'From: desk@tarn.example',
      'Content-Type: multipart/alternative; boundary="b1"',
      '',
      'Not shown.',
      '--b1',
      'Content-Type: text/html',
      '',
      '<p>Fog</p>',
      '--b1',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: base64',
      '',
      'RW4g6XTp',
      '--b1--',
    ),
  ).toMatchObject({ text: 'From: desk@tarn.example\n\nEn été' })
})

const page = (html: string) =>
  message('From: desk@tarn.example', 'Content-Type: text/html', '', html)

test('what a page sent by mail hides is left out; a tag that hides nothing is no word', () => {
  expect(
    page('<style>p { color: red }</style><p>Fog <script src=x>on</script> the tarn</p>'),
  ).toMatchObject({ text: 'From: desk@tarn.example\n\nFog the tarn' })
  expect(page("<script>write('<script src=x>')</script><p>Fog</p><style>")).toMatchObject({
    text: 'From: desk@tarn.example\n\nFog',
  })
})

const flowed = (type: string) =>
  decodeWire(
    latin(
      `Subject: Fog\nContent-Type: text/plain; format=flowed${type}\n\nFerries sail \nagain.\nThey said so.\n-- \nAnn Bell\n`,
    ),
  )

test('lines of a flowed message go on where a blank ends them, its signature apart', () => {
  const rest = 'again.\nThey said so.\n-- \nAnn Bell\n'
  expect(flowed('')).toMatchObject({ text: `Subject: Fog\n\nFerries sail ${rest}` })
  expect(flowed('; delsp=yes')).toMatchObject({ text: `Subject: Fog\n\nFerries sail${rest}` })
})

test('each message of a file of several is decoded, also where the first needs it not', () => {
  const mark = 'From desk@tarn.example Mon Jan  5 10:00:00 2026'
  expect(
    message(
      mark,
      'Subject: Fog',
      '',
      'The ferry stays.',
      '',
      '>From Friday on it sails.',
      '',
      mark,
      'Received: from a by b',
      'Subject: =?utf-8?q?Caf=C3=A9?=',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'The caf=C3=A9 opens.',
      mark,
      'Subject: =?utf-8?b?RsOqdGU=?=',
      '',
      'All come.',
    ),
  ).toMatchObject({
    text: [
      `${mark}\nSubject: Fog\n\nThe ferry stays.\r\n\r\n>From Friday on it sails.`,
      `${mark}\nSubject: Café\n\nThe café opens.`,
      `${mark}\nSubject: Fête\n\nAll come.`,
    ].join('\n\n'),
  })
})

test('a line that only begins as the one above a message does decodes nothing', () => {
  const text = 'From the tarn to the sea\n\nContent-Transfer-Encoding: base64\n\nRm9n\n'
  expect(decodeWire(latin(text))).toMatchObject({ text })
})
