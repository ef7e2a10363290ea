const HEAD = 2_000
const TAIL = 200

/** Root elements that say more than "XML"; names in lower case. */
const roots: ReadonlyMap<string, string> = new Map([
  ['rss', 'RSS'],
  ['rdf:rdf', 'RSS'],
  ['feed', 'Atom'],
  ['atom:feed', 'Atom'],
  ['nitf', 'NITF'],
  ['newsml', 'NewsML'],
  ['newsitem', 'NewsML-G2'],
  ['newsmessage', 'NewsML-G2'],
  ['packageitem', 'NewsML-G2'],
  ['html', 'HTML'],
  ['head', 'HTML'],
  ['body', 'HTML'],
])

/** Elements of a page that is not all there. Others, `<b>` say, may begin a line of a wire. */
const PAGE_PART =
  /^(?:div|section|article|main|header|table|ul|ol|p|h[1-6]|script|style|meta|link|title)$/
/** A source of two letters or more and a number; what begins alike with one letter is ANPA. */
const IPTC_7901 = /^[\u0000\u0016\s]{0,20}\u0001[a-z]{2,}\d/i
const ANPA = /^\s{0,20}\u0016{2}\u0001/
/** What marks JSON as one of these, however the text goes on: it may be cut off. */
const jsonMarks: readonly (readonly [format: string, mark: RegExp])[] = [
  ['JSON Feed', /"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/jsonfeed\.org\\?\//],
  ['ninjs', /"name"\s{0,9}:\s{0,9}"ninjs"/],
]
const NINJS_FIELD =
  /"(?:headlines?|bod(?:ies|y_\w+)|pubStatus|versionCreated|representationType|associations)"\s{0,9}:/i
const ELEMENT = /<([a-z][\w.-]{0,40}(?::[\w.-]{1,40})?)(?=[\s/>])/i
const ASIDE =
  /^(?:<\?[^>]{0,400}\?>|<!--[^]{0,1000}?-->|<!doctype[^>[]{0,400}\[[^\]]{0,1500}\]\s*>|<!(?!--)[^>]{0,400}>|\s+)/i

/** The name of a format that is no plain-text wire, told by how the text begins and ends; `null` for a wire. */
export function findForeignFormat(text: string): string | null {
  const head = text.slice(0, HEAD)
  if (IPTC_7901.test(head)) return 'IPTC 7901'
  if (ANPA.test(head)) return 'ANPA 1312'
  const start = head.replace(/^\ufeff/, '').trimStart()
  const tail = text.slice(-TAIL).trimEnd()
  if (start.startsWith('{\\rtf')) return 'RTF'
  if (start.startsWith('<')) return findMarkup(start, tail)
  return findJson(start, tail)
}

function findMarkup(start: string, tail: string): string | null {
  if (/^<!doctype html/i.test(start)) return 'HTML'
  const declared = /^<\?xml[\s?]|^<!doctype\s/i.test(start)
  const root = ELEMENT.exec(withoutAsides(start))
  const name = root?.[1]?.toLowerCase()
  if (name === undefined || root?.index !== 0) return declared ? 'XML' : null
  const known = roots.get(name) ?? roots.get(name.slice(name.indexOf(':') + 1))
  if (known !== undefined) return known
  if (declared) return 'XML'
  const closed = tail.toLowerCase().endsWith(`</${name}>`)
  if (PAGE_PART.test(name)) return closed || /<\/[a-z][a-z\d]*>$/i.test(tail) ? 'HTML' : null
  return closed && !/^(?:b|i|u|em|strong|span|a|font|small|big|sup|sub|q|br|hr|img)$/.test(name)
    ? 'XML'
    : null
}

/** The start of a document without declaration, document type and comments. */
function withoutAsides(start: string): string {
  for (;;) {
    const rest = start.replace(ASIDE, '')
    if (rest === start) return rest
    start = rest
  }
}

function findJson(start: string, tail: string): string | null {
  const marked = start.startsWith('{') ? jsonMarks.find(([, mark]) => mark.test(start)) : undefined
  if (marked) return marked[0]
  const isObject = /^\{\s*(?:"|\})/.test(start) && tail.endsWith('}')
  const isArray = /^\[\s*(?:[{["\]\d-]|true|false|null)/.test(start) && tail.endsWith(']')
  if (!isObject && !isArray) return null
  const looksLikeNinjs = isObject && /"uri"\s*:/.test(start) && NINJS_FIELD.test(start)
  return looksLikeNinjs ? 'ninjs' : 'JSON'
}
