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
  /^(?:striker|midfielder|forward|winger|goalkeeper|keeper|defender|full-back|fullback|player|footballer|quarterback|pitcher|batsman|batter|bowler|pacer|spinner|all-rounder|opener|prop|hooker|flanker|lock|fly-half|scrum-half|centre|captain|skipper|golfer|boxer|fighter|jockey|rider|driver|cyclist|sprinter|swimmer|athlete|gymnast|skater|champion|singer|rapper|actor|actress|star|comedian|comic|musician|guitarist|drummer|songwriter|singer-songwriter|frontman|dj|presenter|broadcaster|novelist|author|poet|playwright|filmmaker|film-maker|director|dancer|chef|model|teenager|pensioner|grandmother|grandfather|grandad|mother-of-two|father-of-two|mother-of-three|father-of-three)$/

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
  return isAge(last) || STARS.test(last.low) ? last.low : null
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
  const [only, rival] = titled.length > 0 ? titled : near
  return rival ? null : (only ?? null)
}

/** An age as a noun: "44-year-old". */
const isAge = ({ low }: Token): boolean => low.endsWith('-year-old')
