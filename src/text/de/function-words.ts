// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Auxiliary and modal verbs. */
export const auxiliaries = words(
  'werden will hätte hatten wurden wird sollte hat war sind soll waren wurde kann wollte haben konnte hatte liess liessen würde lässt habe ist sei',
)

/** Articles, and the pronouns that stand in their place. */
export const articles = words(
  'ihrer des das seiner dem einer dieser den ihre drei dieses seinem eine viele unser dessen der deren ihr einem eines sein unsere seine beide einige ihrem einen diese ein mehrere seinen zwei die ihren',
)

/** Prepositions, contracted forms among them. */
export const prepositions = words(
  'in bis ins trotz ans seit für fürs zur aufs aus unter mit über auf am gegen zwischen anlässlich neben während gemäss laut im vor angesichts ohne bei durch um beim vom nach hinter wegen zu gegenüber an zum von',
)

/** Particles and adverbs that may stand between a verb and its subject, or before a clause. */
export const fillers = words(
  'indes dann ihm schon nur unterdessen denn mir uns selbst am später abend gestern und so ferner aber noch hierzu darauf zuvor auch hingegen doch heute ausserdem weiter jedoch sich weiterhin ihr es zudem wiederum bereits dagegen dazu daraufhin ihn nun ihnen dabei',
)

/** What a subordinate clause begins with. */
export const conjunctions = words(
  'wer dass nachdem weil solange sobald sofern seitdem wenn wo falls obwohl was ob wie als obgleich indem bevor ehe',
)

/** Other words that begin a sentence with a capital and are no nouns. */
export const adverbs = words(
  'mittlerweile ähnlich nein bislang ebenso dort keine vielmehr alle trotzdem besonders inzwischen anders insgesamt fast morgen ganz immer somit überdies kein wieder jede vielleicht etwas oder derweil sogar aufgrund etwa derzeit zwar ausser zurzeit dies kurz jemand erneut demnach niemand erst deswegen zugleich dank früher zunächst deshalb weniger einst bisher zuletzt offiziell entweder jetzt offenbar daher gleich infolge anfangs seither gleichzeitig ab ja genauso beide stattdessen dennoch hier statt vorerst weder nicht rund',
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
