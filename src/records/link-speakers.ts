import { speakerKey } from '../quotes/speaker-key.ts'

/** Names under which one speaker appears, the whole name first. */
export interface LinkedSpeaker {
  /** The name to show: the whole one, without a role in small letters. */
  readonly name: string
  /** Every form that was taken for it, in the order of its first use. */
  readonly forms: readonly string[]
  /** Forms that would be taken for it too, did the reader not keep them apart. */
  readonly apart: readonly string[]
  /** From whom the reader keeps this one apart; `null` for most. */
  readonly apartFrom: string | null
}

/** By what a form was taken for a speaker: the surname alone, which nobody else bears, or the whole name. */
export type LinkedBy = 'surname' | 'name'

/** By what a form was linked with a speaker. */
export const linkedBy = (form: string, { name }: Pick<LinkedSpeaker, 'name'>): LinkedBy =>
  form !== name && name.endsWith(` ${form}`) ? 'surname' : 'name'

interface NameParts {
  /** What stands before the name: `US president`. */
  readonly role: readonly string[]
  /** The name itself: `Ida Moen`. */
  readonly name: readonly string[]
}

/** Words within a name that begin with a small letter. Source: particles of European and Arabic names. */
const PARTICLES = new Set(
  'al bin da de del della den der di dos du el la le ten ter van von y'.split(' '),
)

/** A word in capitals alone, as an agency is written. */
const IN_CAPITALS = /^[\p{Lu}\d&.-]{2,}$/u

/** A word that can be part of a name: it begins with a capital, and is not written in capitals alone. */
const isNameWord = (word: string): boolean => /^\p{Lu}/u.test(word) && !IN_CAPITALS.test(word)

/**
 * Which of these names are one speaker's: a whole name with and without a role before it, and a surname alone where
 * only one whole name ends with it. Two roles that share no word are two people. Names without a surname stand by
 * themselves, and so do those that the reader keeps `apart`. Total; the same names in any order give the same speakers.
 */
export function linkSpeakers(
  names: Iterable<string>,
  apart: readonly string[] = [],
): ReadonlyMap<string, LinkedSpeaker> {
  const forms = [...new Set(names)]
  const together = linkForms(forms)
  const kept = apart.filter((form) => together.has(form))
  const alone = linkForms(forms.filter((form) => !kept.includes(form)))
  const linked = new Map<string, LinkedSpeaker>()
  for (const { name, forms: own } of new Set(alone.values())) {
    const from = kept.filter((form) => together.get(form)?.forms.some((one) => own.includes(one)))
    const speaker = { name, forms: own, apart: from, apartFrom: null }
    for (const form of own) linked.set(form, speaker)
  }
  for (const form of kept) {
    const others = together.get(form)?.forms.filter((one) => one !== form) ?? []
    const { name = form } = together.get(form) ?? {}
    const apartFrom = name === form ? (others[0] ?? null) : name
    linked.set(form, { name: form, forms: [form], apart: [], apartFrom })
  }
  return linked
}

type Linked = Pick<LinkedSpeaker, 'name' | 'forms'>

function linkForms(forms: readonly string[]): ReadonlyMap<string, Linked> {
  const whole = groupWholeNames(forms)
  const bearers = new Map<string, number>()
  for (const { name } of whole)
    bearers.set(surnameOf(name), (bearers.get(surnameOf(name)) ?? 0) + 1)
  const order = new Map(forms.map((form, at) => [form, at]))
  const orderOf = (form: string): number => order.get(form) ?? 0
  const linked = new Map<string, Linked>()
  for (const { name, members } of whole) {
    const surname = surnameOf(name)
    const isAlone = bearers.get(surname) === 1 && order.has(surname)
    const all = new Set(isAlone ? [...members, surname] : members)
    const speaker = {
      name: shownName(name, members),
      forms: [...all].sort((one, other) => orderOf(one) - orderOf(other)),
    }
    for (const form of speaker.forms) linked.set(form, speaker)
  }
  for (const one of groupOthers(forms.filter((form) => !linked.has(form))))
    for (const form of one) linked.set(form, { name: one.toSorted()[0] ?? form, forms: one })
  return linked
}

/**
 * The name to show of forms that end in one: with the capitals before it where no form goes without them, since `US`
 * is part of `US Harbour Command`, and nothing tells it from the `MP` of `MP Ida Moen`.
 */
function shownName(words: readonly string[], forms: readonly string[]): string {
  const name = words.join(' ')
  const [capitals, ...others] = new Set(forms.map((form) => capitalsBefore(form, name)))
  return others.length === 0 && capitals ? `${capitals} ${name}` : name
}

/** The words in capitals alone right before the name at the end of a form, which may be none. */
function capitalsBefore(form: string, name: string): string {
  const before = form.split(/\s+/u).slice(0, -name.split(' ').length)
  return before.slice(before.findLastIndex((word) => !IN_CAPITALS.test(word)) + 1).join(' ')
}

/** Forms that are no whole names, those together that differ in case and article alone. */
function groupOthers(forms: readonly string[]): Iterable<readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const form of forms) {
    const key = speakerKey(form)
    const group = groups.get(key)
    if (group) group.push(form)
    else groups.set(key, [form])
  }
  return groups.values()
}

const surnameOf = (name: readonly string[]): string => name.at(-1) ?? ''

/** Those who bear one whole name, as far as their roles agree, with the forms that name them. */
interface WholeName {
  readonly name: readonly string[]
  readonly roles: (readonly string[])[]
  readonly members: string[]
}

function groupWholeNames(forms: readonly string[]): readonly WholeName[] {
  const byName = new Map<string, WholeName[]>()
  for (const form of forms.toSorted()) {
    const { role, name } = cutRole(form)
    if (name.length < 2) continue
    const key = name.join(' ')
    const namesakes = byName.get(key) ?? []
    byName.set(key, namesakes)
    const group = namesakes.find(({ roles }) => agree(roles, role))
    if (group) {
      group.roles.push(role)
      group.members.push(form)
    } else namesakes.push({ name, roles: [role], members: [form] })
  }
  return [...byName.values()].flat()
}

/** Whether a role is no other than those that are known: none says anything, or a word is shared. */
function agree(roles: readonly (readonly string[])[], role: readonly string[]): boolean {
  const known = roles.flat().map((word) => word.toLowerCase())
  return (
    known.length === 0 ||
    role.length === 0 ||
    role.some((word) => known.includes(word.toLowerCase()))
  )
}

/** The name at the end of a form: its last words with capitals, and the particles among them. */
function cutRole(form: string): NameParts {
  const words = form.split(/\s+/u)
  let start = words.length
  while (start > 0) {
    const word = words[start - 1] ?? ''
    const isParticle = PARTICLES.has(word) && start < words.length
    if (!isNameWord(word) && !isParticle) break
    start--
  }
  while (PARTICLES.has(words[start] ?? '')) start++
  return { role: words.slice(0, start), name: words.slice(start) }
}
