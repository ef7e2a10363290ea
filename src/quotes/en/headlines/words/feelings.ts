import type { Token } from '../../words/tokens.ts'

/** What somebody says of themselves: "deeply sorry", "gutted", "regrets". */
const FEELS =
  /^(?:(?:so|very|too|truly|deeply|extremely|really|incredibly|absolutely|profoundly|utterly|quite|not) )?(?:afraid|angry|appalled|ashamed|baffled|bewildered|bothered|concerned|confident|convinced|delighted|devastated|disappointed|disgusted|ecstatic|embarrassed|excited|fazed|fed up|fuming|furious|frustrated|grateful|gutted|happy|heartbroken|honou?red|horrified|humbled|hopeful|hurt|livid|lucky|mortified|moved|numb|optimistic|overjoyed|overwhelmed|pleased|proud|regrets?|relieved|sad|saddened|scared|shaken|shocked|sickened|bullish|candid|coy|defiant|keen|philosophical|tight-lipped|unfazed|unmoved|unrepentant|unsure|upbeat|sorry|speechless|stunned|surprised|terrified|thrilled|touched|traumati[sz]ed|unhappy|upset|worried|over the moon|on cloud nine|lost for words|at peace|in good spirits|in (?:shock|tears|despair))$/i

/** Nouns for what is felt, which are of their owner: "Bell's 'regret' over the sale". */
const FELT =
  /^(?:(?:deep|great|huge|utter|immense|profound|eternal|sheer) )?(?:agony|anger|anguish|delight|despair|disappointment|fear|fury|gratitude|grief|guilt|heartache|heartbreak|horror|joy|outrage|pain|pride|regrets?|relief|sadness|shame|shock|sorrow|surprise|torment)$/i

/** Whether the words tell what their subject feels, by their own account. */
export const tellsFeeling = (words: string): boolean => FEELS.test(words)

/** Whether the words are what their owner feels, before its cause: "'pride' at". */
export const namesFeeling = (words: string, next: Token | undefined): boolean =>
  FELT.test(words) && (!next || /^(?:over|at|as|after|for|about|that|in)$/.test(next.low))

/** Whether a court was told it, by whoever is not named: "Teacher 'scared' of pupil, court hears". */
export const isTestimony = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ kind }, at) =>
      kind === 'comma' &&
      /^(?:court|inquest|inquiry|jury|trial|tribunal|hearing)$/.test(tokens[at + 1]?.low ?? '') &&
      /^(?:told|hears?|heard)$/.test(tokens[at + 2]?.low ?? ''),
  )

/** Verbs of acts by somebody else: "ignored warnings", not "shocked and saddened". */
const DID =
  /^\p{Ll}+ed (?!and\b|by\b|to\b|at\b|with\b|for\b|about\b|that\b|but\b|in\b|over\b|as\b)\p{Ll}/u

/** What was done to somebody, as others tell it, "protesters 'shot in the back'"; "deeply moved" is felt. */
const UNDERWENT =
  /^(?:shot|beaten|held|left|stolen|thrown|struck|hit|cut|driven|forced|kept|given|sent|hidden|told|sold|broken|taken|caught|put|made|set|(?:not )?(?:hurt|moved|touched))(?![\p{L}-])/u

/** A fault, a plan or a state that others tell of: "Norway 'failed to act'", "Navy 'mulling sale'", "Bell 'recovering'". */
const IS_SEEN =
  /^(?:failed|failing|running|losing|lost|refus(?:ed|ing)|ignor(?:ed|ing)|at risk|on (?:the )?(?:brink|verge)|close to|in denial|sitting on|too |lied|lying|misled|knew|hid|hiding|breaking|broke|abus(?:ed|ing)|bull(?:ied|ying)|starving|plotting|planning|circling|considering|eyeing|mulling|monitoring|not fit|unfit|left to|back (?:at|in|on|to) |resting|recovering|improving|stable|doing well|to \p{Ll}|(?:should|must|ought|deserve[sd]?|needs? to|(?:could|might|may) (?:have|be)|would have been) )/u

/** What somebody is seen to do: "Minister 'stalling'". */
const DOES = /^\p{Ll}+ing$/u

/** Whether the words are what others tell of the noun before them. */
export const isToldByOthers = (words: string): boolean =>
  DID.test(words) || UNDERWENT.test(words) || IS_SEEN.test(words) || DOES.test(words)

/** What is told of the dead, of whom the words are: "'A giant': Bell dies at 80", "Bell dies: tributes to 'giant'". */
export const DIES = /^(?:dies|die|died|dead|dying|remembered|mourned|buried)$/
