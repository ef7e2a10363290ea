import { isSiteName } from './page-lines.ts'

const PART = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*|van|von|de|der|den|del|della|di|da|dos|bin|ibn|al|el|la|le)`
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: ${PART}){0,4}`
const NAMES = String.raw`${NAME}(?:(?:, | and | & | und | et | y | e | with ?| mit | avec )${NAME}){0,4}`
const BEHIND = new RegExp(
  String.raw`^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]oor|[Dd]i|[Aa]f|[Aa]v|[Tt]ext(?: by)?|(?:[Ss]tory|[Rr]eporting|[Ww]ritten|[Ww]ords|[Rr]eport|[Cc]ompiled) by|[Aa]uthors?|[Aa]utor(?:in)?|[Aa]uteur):? (${NAMES})(.{0,120})$`,
  'u',
)
const ROLE =
  /\b(?:editor|reporter|correspondent|writer|staff|columnist|contributor|journalist|analyst|bureau|chief|agency|press|news|redaktion|redakteur|korrespondent|correspondante?|r[ée]daction|redacci[oó]n|corresponsal|afp|ap|reuters|dpa|tass|xinhua|efe|ansa)\b/i
const NAME_AND_ROLE = new RegExp(String.raw`^(${NAME})\s?(?:[,|/·•–—-]|\s-)\s?(.{2,80})$`, 'u')
const ROLE_ALONE =
  /^(?:(?:the )?associated press(?: (?:\p{L}+ )?(?:writer|reporter))?|agence france-presse|[\p{L} '’-]{0,40}\b(?:staff(?: writer| reporter)?|correspondent|reporter|(?:press |sports |political |business )writer|editor|bureau chief|news service|news agency)(?:,? (?:in |at |for )?\p{Lu}[\p{L}. '’-]{1,30})?)$/iu
/** A role right behind the name, as some pages copy: `Ann Bell Transport correspondent`. */
const NAME_THEN_ROLE =
  /^(?:\p{Lu}[\p{L}'’-]+ ){2,3}\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2} (?:correspondent|editor|reporter|columnist)$/u
const KOREAN = /^\p{sc=Hangul}{2,4} ?(?:기자|특파원)$/u
const FIRST_OF_SENTENCE =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/i

/** Place and agency, or place and reporter, as Japanese papers write them. */
const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]{1,10}[＝=][\p{L}・ ]{2,20}$/u

/** Whether a line names who wrote the article, with a role, a place or a date behind the name where it has one. */
export function isByline(text: string): boolean {
  if (text.length > 200 || /[!?]$/.test(text)) return false
  if (EAST_ASIAN.test(text) || KOREAN.test(text) || NAME_THEN_ROLE.test(text)) return true
  const [, names = '', rest = ''] = BEHIND.exec(text) ?? []
  if (names !== '')
    return (
      !FIRST_OF_SENTENCE.test(names.split(' ', 1)[0] ?? '') &&
      (isTail(rest, names) || isRoleBehind(rest, names))
    )
  const [, name = '', role = ''] = NAME_AND_ROLE.exec(text) ?? []
  return (
    name.includes(' ') &&
    name.split(' ').length <= 4 &&
    (ROLE.test(role) || isSiteName(role) || /(?:19|20)\d{2}|\d{1,2}[:.]\d{2}/.test(role)) &&
    !text.endsWith('.') &&
    role.split(' ').length <= 6
  )
}

/** The first word of a role may look like a name: `By Ann Bell, Transport reporter`. */
const isRoleBehind = (rest: string, names: string): boolean =>
  names.includes(', ') && ROLE.test(rest) && rest.split(' ').length <= 4 && !/[.:]/.test(rest)

/** What may stand behind names: nothing, a role, place or date behind a sign, ` in Quillport`. */
function isTail(rest: string, names: string): boolean {
  const tail = rest.trim()
  if (tail === '' || tail === '.') return true
  if (/^[|·•(/–—-]|^\S+@\S+$/.test(tail)) return true
  if (tail.startsWith(',')) return names.includes(' ') && !/[.]$/.test(tail)
  return (
    /^(?:in|at|for|aus|à|en|from|of) \p{Lu}/u.test(tail) &&
    !/[.]$/.test(tail) &&
    tail.split(' ').length <= 6
  )
}

const NAME_ALONE = new RegExp(String.raw`^${NAME}$`, 'u')

/** Whether a line may be the name of a person and nothing else: two to four words. */
export const isNameAlone = (text: string): boolean =>
  text.length <= 60 && / /.test(text) && text.split(' ').length <= 4 && NAME_ALONE.test(text)

/** A line that says for whom the one named above it works. */
export const isRoleLine = (text: string): boolean => text.length <= 60 && ROLE_ALONE.test(text)
