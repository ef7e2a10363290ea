// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Auxiliary and modal verbs. */
export const auxiliaries = words(
  'sei will hatten hatte konnte wurden habe wurde würde werden haben soll hat lässt war kann sollte wollte wird liess liessen sind hätte ist waren',
)

/** Articles, and the pronouns that stand in their place. */
export const articles = words(
  'seinen ihrer mehrere das seine eine eines seinem drei seiner dieses zwei sein diese einem einer dessen einen ihrem ihre dieser des unser der deren ihren dem die viele ein den ihr beide einige unsere',
)

/** Prepositions, contracted forms among them. */
export const prepositions = words(
  'um vom gegen zum von wegen zu durch hinter angesichts unter zwischen in zur aus während ins aufs über im gegenüber neben mit für fürs ohne ans anlässlich am trotz bis auf bei beim nach seit laut vor an',
)

/** Particles and adverbs that may stand between a verb and its subject, or before a clause. */
export const fillers = words(
  'uns dabei später weiter heute gestern jedoch am nun selbst ferner indes unterdessen sich hingegen auch nur ausserdem weiterhin ihr bereits doch mir es darauf und schon denn zudem wiederum daraufhin ihnen ihm so abend dagegen ihn zuvor aber noch hierzu dazu dann',
)

/** What a subordinate clause begins with. */
export const conjunctions = words(
  'wer indem sobald solange wie was falls obgleich wo ob als obwohl nachdem weil bevor ehe dass sofern seitdem wenn',
)

/** Other words that begin a sentence with a capital and are no nouns. */
export const adverbs = words(
  'weder jemand niemand erst vielleicht beide oder derweil bislang ja nicht früher deshalb vorerst vielmehr ausser zugleich immer somit fast insgesamt etwa bisher demnach seither daher deswegen zunächst entweder jede morgen zuletzt sogar jetzt rund anders einst genauso ab nein dies statt überdies stattdessen aufgrund anfangs trotzdem wieder besonders dank derzeit zurzeit zwar ähnlich gleich ebenso gleichzeitig kurz offenbar dort keine erneut inzwischen infolge alle mittlerweile offiziell kein dennoch hier',
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
  /^(?:hier(?:auf|aus|bei|durch|für|in|mit|nach|von|zu)|dar?(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|unter|um|von|vor|zu|über|zwischen))$|.(?:weise|mals|dings|falls|seits)$|.{4}(?:(?<!ab|jug|taus)end|(?<!fröh)lich)$/u

/** Whether a word, in small letters, is no noun although it may have a capital where a sentence begins. */
export const isNoNoun = (low: string): boolean =>
  adverbs.has(low) ||
  conjunctions.has(low) ||
  prepositions.has(low) ||
  fillers.has(low) ||
  pronouns.has(low) ||
  ADVERB.test(low)
