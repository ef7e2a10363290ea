// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Auxiliary and modal verbs. */
export const auxiliaries = words(
  'sei hatten hat hatte wurden habe lässt war werden haben soll kann hätte wurde würde ist waren sollte wollte will konnte sind liess wird liessen',
)

/** Articles, and the pronouns that stand in their place. */
export const articles = words(
  'das seine eine eines seinem drei seiner dieses zwei seinen ihrer mehrere des sein dieser diese ihren ihre einem unser dem unsere der die ein den ihr deren beide einige viele einen ihrem einer dessen',
)

/** Prepositions, contracted forms among them. */
export const prepositions = words(
  'während aus laut um vom gegen zum von zur vor über ans ohne anlässlich im gegenüber angesichts trotz neben bis zwischen in ins unter wegen zu bei aufs am für fürs durch beim nach seit hinter mit auf an',
)

/** Particles and adverbs that may stand between a verb and its subject, or before a clause. */
export const fillers = words(
  'dabei doch bereits dazu darauf später jedoch ihn zuvor mir es so ihnen selbst abend am nun weiter sich hingegen auch uns ferner indes unterdessen nur ausserdem weiterhin ihr heute gestern und schon denn zudem wiederum daraufhin ihm dagegen aber noch hierzu dann',
)

/** What a subordinate clause begins with. */
export const conjunctions = words(
  'wer indem dass obgleich als ob wo ehe was obwohl nachdem weil bevor sobald sofern solange seitdem wie falls wenn',
)

/** Other words that begin a sentence with a capital and are no nouns. */
export const adverbs = words(
  'weder jemand niemand oder ja immer wieder besonders früher deshalb etwa bisher demnach seither daher deswegen zunächst entweder nein dies statt dort ausser morgen zuletzt inzwischen infolge offiziell ab offenbar jede sogar jetzt insgesamt einst überdies stattdessen nicht genauso rund anders fast vorerst vielmehr somit aufgrund anfangs trotzdem dank derzeit zurzeit zwar erneut zugleich ähnlich gleich gleichzeitig kurz derweil bislang erst vielleicht beide kein dennoch hier alle mittlerweile keine ebenso',
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
