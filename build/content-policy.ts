import { createHash } from 'node:crypto'

const POLICY = /^\s*Content-Security-Policy:\s*(.+)$/m

/**
 * Puts the hashes of a page's inline scripts and styles in place of `{script-hashes}` and `{style-hashes}`.
 * Throws on what no hash can admit, so that the build fails and not the page.
 */
export function fillHashes(headers: string, html: string): string {
  const refused = /<[^>]+\s(?:on[a-z]+|style)\s*=/i.exec(html)
  if (refused)
    throw new Error(`The policy refuses inline handlers and style attributes: ${refused[0]}`)
  return headers
    .replace(' {script-hashes}', hashesOf(html, 'script'))
    .replace(' {style-hashes}', hashesOf(html, 'style'))
}

/** The policy of a `_headers` file as a meta tag can carry it: without what such a tag would ignore. */
export function metaPolicyOf(headers: string): string {
  const policy = POLICY.exec(headers)?.[1]
  if (!policy) throw new Error('_headers has no Content-Security-Policy')
  return policy.replace(/\s*frame-ancestors [^;]*;/, '')
}

/** Puts the policy first in the head, right after the character set: it counts only for what follows it. */
export function insertPolicy(html: string, policy: string): string {
  const charset = /<meta charset="utf-8"\s*\/?>/i
  if (!charset.test(html)) throw new Error('index.html does not begin with its character set')
  return html.replace(
    charset,
    (tag) => `${tag}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
}

/** ` 'sha256-…'` for every inline element of that name, as the parser hands its text to the check. */
function hashesOf(html: string, element: 'script' | 'style'): string {
  const inline = new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([^]*?)</${element}>`, 'gi')
  const hashes = [...html.matchAll(inline)].map(([, text = '']) =>
    createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64'),
  )
  return [...new Set(hashes)].map((hash) => ` 'sha256-${hash}'`).join('')
}
