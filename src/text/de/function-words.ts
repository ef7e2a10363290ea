// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Auxiliary and modal verbs. */
export const auxiliaries = words(
  'werden will hätte hatte hatten wurden wird sollte hat war liess sind soll waren wurde liessen würde lässt kann wollte haben konnte habe ist sei',
)

/** Articles, and the pronouns that stand in their place. */
export const articles = words(
  'ihrer dessen des das seiner dem einer dieser den ihre drei diese seinem eine viele unser der dieses deren ihr einem eines sein unsere seine beide einige einen ihrem ein mehrere seinen zwei die ihren',
)

/** Prepositions, contracted forms among them. */
export const prepositions = words(
  'in bis seit für nach fürs ins gemäss trotz ans zur während aufs aus unter mit über auf am gegen zwischen anlässlich neben angesichts laut im vor um beim vom gegenüber wegen zu durch ohne bei an zum hinter von',
)

/** Particles and adverbs that may stand between a verb and its subject, or before a clause. */
export const fillers = words(
  'indes dann ihnen ihm schon nun nur später zuvor und so abend mir ferner gestern noch hierzu darauf am aber auch hingegen doch heute ausserdem weiter jedoch sich selbst weiterhin ihr es unterdessen denn zudem wiederum bereits uns dagegen dazu daraufhin ihn dabei',
)

/** What a subordinate clause begins with. */
export const conjunctions = words(
  'wer weil solange sobald sofern als ob nachdem wie falls seitdem wenn wo dass obwohl was obgleich indem bevor ehe',
)

/** Other words that begin a sentence with a capital and are no nouns. */
export const adverbs = words(
  'ähnlich genauso trotzdem besonders inzwischen anders insgesamt fast morgen deshalb wieder ja dort keine vielmehr nein bislang etwas oder dank derweil sogar aufgrund etwa derzeit zwar ausser zurzeit immer somit überdies jede vielleicht mittlerweile dies jemand erneut demnach früher zunächst weniger kein bisher zuletzt offiziell offenbar daher gleich infolge niemand erst deswegen zugleich anfangs seither gleichzeitig kurz statt entweder jetzt nicht alle weder ab ebenso beide einst stattdessen dennoch hier vorerst ganz rund',
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
