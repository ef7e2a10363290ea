import { MESSAGE } from '../shapes/message-mark.ts'
import type { DecodedWire } from './decoded-wire.ts'
import { decodeAs, encodingOf } from './decode-as.ts'

/** Bytes in the encoding of a label, or in one that is found, → text. */
type DecodeBody = (bytes: Uint8Array, label: string | null) => DecodedWire

const MAX_LEVELS = 4
/** What a reader of news wants of a header, in the order it stands; the rest is for machines. */
const TOLD =
  /^(?:subject|from|date|to|organi[sz]ation|newsgroups|keywords|summary|sender|reply-to|distribution|slug|priority|embargo|copyright|content-language)$/

interface Message {
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** One character a byte. */
  readonly body: string
}

/**
 * Messages of mail or Usenet whose text is coded as quoted-printable or base64, or in parts → their headers and texts.
 * Source: RFC 2045, 2046, 2047 and 4155. Of several parts of a message the first plain text is read.
 */
export function decodeMail(bytes: Uint8Array, decodeBody: DecodeBody): DecodedWire {
  const [first, ...others] = cutMessages(toBinary(bytes))
  if (first === undefined) return decodeBody(bytes, null)
  const decoded = decodeMessage(splitMessage(first), decodeBody)
  if (others.length === 0 || decoded.kind === 'binary') return decoded
  const texts = [first, ...others].map((text) => {
    const [mark = ''] = text.split(/\r?\n/, 1)
    const message = splitMessage(text)
    const own = decodeMessage(message, decodeBody)
    return [mark, own.kind === 'text' ? own.text : composeHeader(message)].join('\n')
  })
  return { ...decoded, text: texts.map((text) => text.trimEnd()).join('\n\n') }
}

/** The messages of a file, each from the line above it on; none where its first line only begins as such a line does. */
function cutMessages(text: string): readonly string[] {
  if (!text.startsWith('From ')) return [text]
  const starts = [...text.matchAll(/^From .*$/gm)]
    .filter(([line]) => MESSAGE.test(line.trimEnd()))
    .map(({ index }) => index)
  return starts[0] === 0 ? starts.map((start, at) => text.slice(start, starts[at + 1])) : []
}

function decodeMessage(message: Message, decodeBody: DecodeBody): DecodedWire {
  const part = findText(message, MAX_LEVELS) ?? message
  const coded = valueOf(part, 'content-transfer-encoding').trim().toLowerCase()
  const label = parameterOf(valueOf(part, 'content-type'), 'charset')
  const known = label === null ? null : encodingOf(label)
  const decoded = decodeBody(toBytes(decodeTransfer(part.body, coded)), known)
  if (decoded.kind === 'binary') return decoded
  const text = unflow(decoded.text.replace(/^\ufeff/, ''), valueOf(part, 'content-type'))
  const isPage = /^\s*text\/html/i.test(valueOf(part, 'content-type'))
  return {
    ...decoded,
    text: [composeHeader(message), '', isPage ? cutTags(text) : text].join('\n'),
  }
}

const composeHeader = ({ headers }: Message): string =>
  headers
    .filter(([name]) => TOLD.test(name.toLowerCase()))
    .map(([name, value]) => `${name}: ${decodeWords(value)}`)
    .join('\n')

/** Lines that a blank at their end joins to the next are one. Source: RFC 3676, `format=flowed`. */
function unflow(text: string, type: string): string {
  if (parameterOf(type, 'format')?.toLowerCase() !== 'flowed') return text
  const blank = parameterOf(type, 'delsp')?.toLowerCase() === 'yes' ? '' : ' '
  return text.replace(/(?<!(?:^|\n)--) \r?\n(?![>\s]|-- \r?\n|$)/g, blank)
}

function splitMessage(text: string): Message {
  const end = /\r?\n\r?\n|^\r?\n/.exec(text)
  const head = end === null ? text : text.slice(0, end.index)
  const headers = head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, name, value] = /^([\w-]{1,76})\s{0,9}:(.*)$/.exec(line) ?? []
      return name === undefined || value === undefined ? [] : [[name, value.trim()] as const]
    })
  return { headers, body: end === null ? '' : text.slice(end.index + end[0].length) }
}

const valueOf = ({ headers }: Message, name: string): string =>
  headers.find(([other]) => other.toLowerCase() === name)?.[1] ?? ''

function parameterOf(value: string, name: string): string | null {
  const [, quoted, bare] =
    new RegExp(String.raw`;\s*${name}\s*=\s*(?:"([^"]{1,100})"|([^\s;"]{1,100}))`, 'i').exec(
      value,
    ) ?? []
  return quoted ?? bare ?? null
}

/** The part of a message that is plain text, or text at least; `null` where it has no parts. */
function findText(message: Message, depth: number): Message | null {
  const type = valueOf(message, 'content-type')
  const boundary = parameterOf(type, 'boundary')
  if (!/^\s*multipart\//i.test(type) || boundary === null || depth === 0) return null
  const parts = `\n${message.body}`
    .split(`\n--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map((part) => splitMessage(part.replace(/^[ \t]*\r?\n/, '')))
  const texts = parts.map((part) => findText(part, depth - 1) ?? part)
  const isOf = (kind: RegExp) => (part: Message) => kind.test(valueOf(part, 'content-type'))
  return texts.find(isOf(/^\s*(?:text\/plain|$)/i)) ?? texts.find(isOf(/^\s*text\//i)) ?? null
}

function decodeTransfer(body: string, coded: string): string {
  if (coded === 'quoted-printable') return decodeQuoted(body.replace(/=[ \t]*\r?\n/g, ''))
  return coded === 'base64' ? decodeBase64(body) : body
}

const decodeQuoted = (text: string): string =>
  text.replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** Decodes base64; other text is given back as it is. */
function decodeBase64(text: string): string {
  try {
    return atob(text.replace(/[^\w+/]+/g, ''))
  } catch {
    return text
  }
}

/** `=?UTF-8?Q?Caf=C3=A9?=` → `Café`; blanks between two such words are none. */
function decodeWords(value: string): string {
  return value
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(
      /=\?([\w-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,500})\?=/gi,
      (word, label: string, how: string, text: string) => {
        const encoding = encodingOf(label)
        if (encoding === null) return word
        const binary = /b/i.test(how) ? decodeBase64(text) : decodeQuoted(text.replaceAll('_', ' '))
        return decodeAs(encoding, toBytes(binary))
      },
    )
}

/** The words of a page without its tags, blocks on lines of their own; signs by their names are left to the lines. */
const cutTags = (page: string): string =>
  cutHidden(page)
    .replace(/\s+/g, ' ')
    .replace(/<br\b[^>]{0,200}>/gi, '\n')
    .replace(
      /<\/?(?:p|div|h[1-6]|li|ul|ol|tr|table|blockquote|section|article)\b[^>]{0,2000}>/gi,
      '\n\n',
    )
    .replace(/<\/?[a-z!][^>]{0,2000}>/gi, '')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Removes elements that a page hides, up to their end tag; of one without an end only the tag is removed. */
function cutHidden(page: string): string {
  let kept = ''
  let end = 0
  let start = -1
  for (const { 0: tag, 1: slash, index } of page.matchAll(hiddenTag)) {
    if (slash === '') start = start < 0 ? index : start
    else if (start >= 0) {
      kept += page.slice(end, start)
      end = index + tag.length
      start = -1
    }
  }
  return kept + page.slice(end)
}

const hiddenTag = /<(\/?)(?:script|style|title)\b[^>]{0,2000}>/gi

const CHUNK_BYTES = 8_192

/** One character a byte. */
function toBinary(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES)
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK_BYTES))
  return text
}

const toBytes = (binary: string): Uint8Array =>
  Uint8Array.from(binary, (character) => character.charCodeAt(0) & 0xff)
