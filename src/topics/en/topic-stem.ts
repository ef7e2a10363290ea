const VOWEL = /[aeiouy]/
const ES = /(?:ss|x|[tz]z|ch|sh)es$/
const DOUBLED = /([bdgmnprt])\1$/
const SHORT =
  /^(?:[^aeiou]+[aeiou][^aeiouwxy]|[^aeiou]*[aeiou]{2}[cvz]|[^aeiou]*(?:au|ea|ou|ai|oi)s)$/

/**
 * A folded word without its inflection, for comparing: plural, `-ed`, `-ing` and a final `e` go, so that
 * `charge`, `charges`, `charged` and `charging` are one (`charg`). It is no dictionary form and is never
 * shown. After steps 1a, 1b and 5a of M. F. Porter, An algorithm for suffix stripping (1980).
 */
export function stem(word: string): string {
  if (word.length < 4) return word
  const singular = withoutPlural(word)
  const base = withoutTense(singular)
  return base.length > 5 && base.endsWith('e') ? base.slice(0, -1) : base
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s')) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (ES.test(word)) return word.slice(0, -2)
  const before = word[word.length - 2] ?? ''
  return 'siu'.includes(before) ? word : word.slice(0, -1)
}

function withoutTense(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('eed')) return word
  const cut = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0
  const base = word.slice(0, word.length - cut)
  if (cut === 0 || base.length < 3 || !VOWEL.test(base)) return word
  if (DOUBLED.test(base) && base.length > 3) return base.slice(0, -1)
  return SHORT.test(base) ? `${base}e` : base
}
