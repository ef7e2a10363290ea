// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Auxiliary and modal verbs. */
export const auxiliaries = words(
  'werden will sind wollte haben kann wird wurden waren hätte konnte hatte ist liessen sollte habe liess war wurde hatten soll sei würde hat lässt',
)

/** Articles, and the pronouns that stand in their place. */
export const articles = words(
  'ihrer des das seinen ihrem seine ihre seiner dem einer dieser unser einige drei dieses sein diese seinem eine viele den einem eines beide ein unsere deren ihr einen ihren zwei die mehrere der dessen',
)

/** Prepositions, contracted forms among them. */
export const prepositions = words(
  'ins seit fürs zur laut trotz am vom bei gegen zwischen neben wegen zu ans für im vor aufs gemäss zum beim von gegenüber angesichts aus unter auf durch in um ohne bis nach hinter mit über anlässlich während an',
)

/** Particles and adverbs that may stand between a verb and its subject, or before a clause. */
export const fillers = words(
  'indes dagegen darauf doch heute am schon nur ihm bereits unterdessen denn nun ihnen uns ausserdem später ferner aber mir abend so und selbst jedoch weiter sich zuvor auch weiterhin ihr es zudem wiederum hingegen daraufhin ihn dazu dabei gestern noch hierzu dann',
)

/** What a subordinate clause begins with. */
export const conjunctions = words(
  'wer weil sobald wo dass ob nachdem wie falls seitdem was obwohl solange sofern obgleich als indem bevor ehe wenn',
)

/** Other words that begin a sentence with a capital and are no nouns. */
export const adverbs = words(
  'weder infolge nein dies dank kein derzeit zwar deshalb jede fast einst trotzdem besonders inzwischen niemand kurz weniger erneut ab beide erst deswegen zugleich oder früher zunächst morgen zurzeit jemand stattdessen etwas ja aufgrund vielleicht bisher zuletzt offiziell statt alle jetzt offenbar demnach dort keine somit überdies dennoch hier ausser wieder vielmehr vorerst derweil sogar seither rund ebenso daher entweder ganz etwa immer anfangs mittlerweile gleich genauso gleichzeitig ähnlich nicht bislang anders insgesamt',
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
  /^(?:hier(?:durch|von|zu|mit|auf|für|nach|aus|bei|in)|dar?(?:durch|vor|nach|neben|über|unter|von|zu|mit|auf|für|an|zwischen|bei|aus|hinter|in|gegen|um))$|.(?:weise|mals|dings|falls|seits)$|.{4}(?:(?<!ab|jug|taus)end|(?<!fröh)lich)$/u

/** Whether a word, in small letters, is no noun although it may have a capital where a sentence begins. */
export const isNoNoun = (low: string): boolean =>
  adverbs.has(low) ||
  conjunctions.has(low) ||
  prepositions.has(low) ||
  fillers.has(low) ||
  pronouns.has(low) ||
  ADVERB.test(low)
