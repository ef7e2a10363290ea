const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Auxiliary and modal verbs. */
export const auxiliaries = words(
  'hat hatte haben hatten habe ist war sind waren wird wurde werden wurden kann konnte will wollte soll sollte sei hätte würde lässt liess liessen',
)

/** Articles, and the pronouns that stand in their place. */
export const articles = words(
  'der die das den dem des ein eine einer einem einen eines sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren dieser diese dieses ' +
    'dessen deren unser unsere mehrere viele einige beide zwei drei',
)

/** Prepositions, contracted forms among them. */
export const prepositions = words(
  'in im ins an am ans auf aufs bei beim mit nach von vom zu zum zur aus für fürs gegen über unter vor während wegen trotz seit bis durch um ohne ' +
    'gegenüber anlässlich angesichts neben zwischen hinter laut',
)

/** Particles and adverbs that may stand between a verb and its subject, or before a clause. */
export const fillers = words(
  'auch aber jedoch dazu daraufhin dabei dann nun noch heute gestern am abend sich es ihm ihr ihnen uns mir weiter weiterhin ferner ausserdem ' +
    'ihn unterdessen indes hingegen dagegen zudem wiederum und doch denn so schon bereits später zuvor selbst hierzu darauf nur',
)

/** What a subordinate clause begins with. */
export const conjunctions = words(
  'ehe obwohl obgleich sobald solange falls sofern seitdem bevor indem als wenn weil ob dass nachdem was wer wo wie',
)

/** Other words that begin a sentence with a capital and are no nouns. */
export const adverbs = words(
  'demnach weder entweder beide alle jede kein keine vielleicht bislang bisher seither derzeit mittlerweile jetzt einst ausser statt ab infolge aufgrund dank rund etwa fast sogar besonders zugleich zwar somit erneut ja nein vorerst offiziell hier dort morgen trotzdem dennoch inzwischen gleichzeitig zunächst insgesamt oder nicht dies anders ähnlich ebenso genauso früher zuletzt anfangs überdies derweil offenbar deshalb daher deswegen stattdessen vielmehr kurz immer wieder erst gleich niemand jemand zurzeit',
)

/** Personal pronouns that can be the subject of a verb of saying. */
export const pronouns = words('er sie ich wir es man')

/** All of the above: the words that say how others belong together, and nothing of what is told. */
export const functionWords: readonly string[] = [
  articles,
  prepositions,
  pronouns,
  auxiliaries,
  fillers,
  conjunctions,
  adverbs,
].flatMap((list) => [...list])

/** What no noun is, and has a capital at the start of a sentence alone: `darüber`, `teilweise`. */
const ADVERB =
  /^(?:dar?(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|unter|um|von|vor|zu|über|zwischen)|hier(?:auf|aus|bei|durch|für|in|mit|nach|von|zu))$|.(?:weise|mals|dings|falls|seits)$|.{4}(?:(?<!ab|jug|taus)end|(?<!fröh)lich)$/u

/** Whether a word, in small letters, is no noun although it may have a capital where a sentence begins. */
export const isNoNoun = (low: string): boolean =>
  adverbs.has(low) ||
  conjunctions.has(low) ||
  prepositions.has(low) ||
  fillers.has(low) ||
  pronouns.has(low) ||
  ADVERB.test(low)
