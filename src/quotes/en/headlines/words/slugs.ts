import { wordSet } from './word-set.ts'

const slugs = wordSet(`
update wrapup rpt refile corrected analysis brief exclusive explainer factbox focus insight interview poll preview athletics boxing
cricket cycling football golf olympics rugby soccer tennis
`)

const SLUG = /^(\p{Lu}\p{L}+)(?: \d+)?-(?=[\p{Lu}'"‘“])/u

/**
 * A headline with spaces for what an agency sets before it without one: "UPDATE 2-Bell says", "Exclusive-Bell in talks",
 * "Tennis-Bell out".
 */
export function blankSlugs(headline: string): string {
  let from = 0
  for (;;) {
    const [slug = '', word = ''] = SLUG.exec(headline.slice(from)) ?? []
    if (!slugs.has(word.toLowerCase())) return ' '.repeat(from) + headline.slice(from)
    from += slug.length
  }
}
