import { sexOfNoun } from '../names/names.ts'
import { descriptors } from '../names/name-tables.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../phrases/tokens.ts'
import type { Figure } from './name-people.ts'
import type { Walk } from './salience.ts'

/** Maximum length of an epithet, "the former Riverton Rovers striker". */
const EPITHET_TOKENS = 6

/** Maximum distance of its antecedent, in sentences. */
const NEAR_SENTENCES = 2

/** Nouns by which sport, stage and letters call the person they are about. */
const STARS =
  /^(?:striker|midfielder|forward|winger|goalkeeper|defender|full-back|fullback|flanker|fly-half|scrum-half|footballer|player|quarterback|linebacker|shortstop|pitcher|batsman|batter|bowler|pacer|spinner|all-rounder|golfer|boxer|jockey|cyclist|sprinter|swimmer|gymnast|skater|singer|rapper|actor|actress|comedian|comic|guitarist|drummer|songwriter|singer-songwriter|frontman|novelist|playwright|filmmaker|film-maker|mother-of-two|father-of-two|mother-of-three|father-of-three)$/

/** Roles that others have too, so that only who bore one before the name is told by it. */
const TITLED =
  /^(?:captain|skipper|keeper|opener|prop|hooker|lock|centre|guard|driver|rider|fighter|champion|star|author|poet|director|dancer|presenter|broadcaster|musician|chef|model|teenager|pensioner|grandmother|grandfather|athlete|nurse|teacher|farmer)$/

/** Nouns that are no epithet: parties and religions have many members, and a body is no person. */
const OTHERS =
  /^(?:republican|democrat|independent|conservative|liberal|muslim|christian|catholic|jewish|house|senate|us|u\.s|uk|u\.k|eu|un|u\.n)$|[^s]s$/

/** Whether a word is a nationality or a party: "American", "Dutchman". */
export const isOrigin = (low: string): boolean => descriptors.has(low) || COMPATRIOTS.test(low)

const COMPATRIOTS =
  /^(?:briton|spaniard|scot|swede|dane|pole|finn|turk|serb|croat|aussie|kiwi|canuck|(?:english|french|irish|welsh|dutch|scots)(?:man|woman))$/

/**
 * The head of an epithet, which stands for a person met before ("the 44-year-old", "the Welsh singer", "the American");
 * `null` for any other phrase.
 */
export function epithetOf(tokens: readonly Token[], { from, to }: Phrase): string | null {
  if (tokens[from]?.low !== 'the' || to - from < 2 || to - from > EPITHET_TOKENS) return null
  const words = tokens.slice(from + 1, to)
  if (!words.every(({ kind, possessive }) => /^(?:word|number)$/.test(kind) && !possessive))
    return null
  const last = words.at(-1)
  if (!last) return null
  if (last.capital)
    return words.length === 1 && isOrigin(last.low) && !OTHERS.test(last.low) ? '' : null
  return isAge(last) || STARS.test(last.low) || TITLED.test(last.low) ? last.low : null
}

/**
 * The antecedent of an epithet: of the persons of the sentence before, else of the one before it, the one whose name
 * had this word before it, or the only person; `null` where it may be either of two.
 */
export function personTold(walk: Walk, word: string): Figure | null {
  const sex = sexOfNoun(word)
  const near = new Set<Figure>()
  let reach = 1
  for (let at = walk.mentions.length - 1; at >= 0; at--) {
    const figure = walk.mentions[at]
    if (!figure || walk.sentence - figure.seen > reach) {
      if (near.size > 0 || !figure || walk.sentence - figure.seen > NEAR_SENTENCES) break
      reach = walk.sentence - figure.seen
    }
    if (figure.kind === 'person' && (figure.sex ?? sex) === (sex ?? figure.sex)) near.add(figure)
  }
  const titled = [...near].filter(({ roles }) => roles.has(word))
  const [only, rival] = titled.length > 0 || TITLED.test(word) ? titled : near
  return rival ? null : (only ?? null)
}

/** An age as a noun: "44-year-old". */
const isAge = ({ low }: Token): boolean => low.endsWith('-year-old')
