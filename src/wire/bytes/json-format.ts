/** What marks a JSON file as a format, wherever its keys stand in it. */
const marks: readonly (readonly [format: string, ...marks: readonly RegExp[]])[] = [
  ['JSON Feed', /"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/jsonfeed\.org\\?\//i],
  ['RSS in JSON', /"(?:rss|channel)"\s{0,9}:\s{0,9}\{/i, /"items?"\s{0,9}:\s{0,9}[[{]/i],
  ['ninjs', /"name"\s{0,9}:\s{0,9}"ninjs"/i],
  ['JSON Feed', /"items"\s{0,9}:\s{0,9}\[/i, /"content_(?:html|text)"\s{0,9}:/i],
  [
    'ninjs',
    /"(?:uri|guid|_id)"\s{0,9}:/i,
    /"(?:headlines?|bod(?:ies|y_\w{1,40})|pub_?status|version_?created|representationtype|associations|description_\w{1,40}|slugline)"\s{0,9}:/i,
  ],
  ['JSON records', /"head_?line"\s{0,9}:\s{0,9}["{]/i],
  ['JSON records', /"title"\s{0,9}:\s{0,9}\{\s{0,99}"rendered"\s{0,9}:/i],
  [
    'JSON records',
    /"(?:web)?title"\s{0,9}:\s{0,9}"/i,
    /"(?:url|link|web_?url|href|published\w{0,9}|(?:web)?pub(?:lish|lication)?_?date|short_description|summary|abstract|snippet)"\s{0,9}:/i,
  ],
]

/**
 * The format of a text that is JSON, told by its keys; `JSON` for one that is none of these, also where it is cut off.
 * `null` for what is no JSON: a line of a wire may begin with a bracket.
 */
export function findJsonFormat(text: string, start: string, tail: string): string | null {
  const isObject = /^\{\s*(?:"|\})/.test(start)
  const isArray =
    /^\[\s*\{\s*"/.test(start) ||
    (/^\[\s*(?:[{["\]\d-]|true|false|null)/.test(start) && tail.endsWith(']'))
  if (!isObject && !isArray) return null
  const found = marks.find(([, ...all]) => all.every((mark) => mark.test(text)))
  return found ? found[0] : 'JSON'
}
