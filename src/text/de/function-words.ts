// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Auxiliary and modal verbs. */
export const auxiliaries = words(
  'werden sind wollte haben wird hat wurden ist will konnte hatte liessen sollte habe hätte liess war sei waren soll wurde hatten kann würde lässt',
)

/** Articles, and the pronouns that stand in their place. */
export const articles = words(
  'ihrer des das seinen ihre ihren ihrem seine seinem beide seiner dieser dem einer dieses sein diese einige viele den einem unser ein unsere deren ihr einen zwei eines die drei mehrere dessen der eine',
)

/** Prepositions, contracted forms among them. */
export const prepositions = words(
  'anlässlich während ins seit für fürs ohne bis zur am vom hinter mit gegen zwischen neben laut im trotz an wegen zu vor aufs in angesichts um gemäss zum bei über ans nach beim von gegenüber auf durch aus unter',
)

/** Particles and adverbs that may stand between a verb and its subject, or before a clause. */
export const fillers = words(
  'indes dagegen darauf doch heute ausserdem unterdessen nun ihm bereits uns denn ihnen später schon selbst ferner aber abend so am und jedoch sich weiter mir zuvor auch weiterhin ihr es zudem wiederum hingegen daraufhin ihn nur gestern dazu dabei noch hierzu dann',
)

/** What a subordinate clause begins with. */
export const conjunctions = words(
  'wer weil solange sobald wo dass nachdem wie falls seitdem was obwohl sofern obgleich als ob indem bevor ehe wenn',
)

/** Other words that begin a sentence with a capital and are no nouns. */
export const adverbs = words(
  'weder infolge nein dies derzeit zwar deshalb jede fast trotzdem besonders inzwischen niemand wieder dort keine erneut einst kein erst immer deswegen zugleich oder früher zunächst morgen demnach seither jemand statt stattdessen jetzt offenbar ab beide etwas ja ausser vielmehr vielleicht bisher zuletzt offiziell somit genauso überdies dennoch hier weniger kurz etwa vorerst rund aufgrund alle dank derweil sogar zurzeit ebenso daher entweder gleich ganz gleichzeitig ähnlich nicht bislang anfangs mittlerweile anders insgesamt',
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
  /^(?:hier(?:durch|von|zu|mit|auf|für|nach|aus|bei|in)|dar?(?:durch|hinter|gegen|für|vor|nach|an|um|in|neben|über|unter|von|zu|mit|auf|zwischen|bei|aus))$|.(?:weise|mals|dings|falls|seits)$|.{4}(?:(?<!ab|jug|taus)end|(?<!fröh)lich)$/u

/** Whether a word, in small letters, is no noun although it may have a capital where a sentence begins. */
export const isNoNoun = (low: string): boolean =>
  adverbs.has(low) ||
  conjunctions.has(low) ||
  prepositions.has(low) ||
  fillers.has(low) ||
  pronouns.has(low) ||
  ADVERB.test(low)
