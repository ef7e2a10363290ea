// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Auxiliary and modal verbs. */
export const auxiliaries = words(
  'ist hat hatten hatte wurden habe wurde kann lässt hätte wird wollte will sollte war soll liess würde konnte werden sind liessen haben waren sei',
)

/** Articles, and the pronouns that stand in their place. */
export const articles = words(
  'das seine eine eines seinem seiner dieses zwei ihrer diese seinen ihre einer mehrere ihrem einen den einem beide der dessen unser dem ein unsere deren ihr einige viele des sein dieser drei ihren die',
)

/** Prepositions, contracted forms among them. */
export const prepositions = words(
  'ins um vom vor gegen zum von zur nach seit am hinter mit angesichts während aus für laut an über gegenüber gemäss bei im beim neben wegen zu bis zwischen in trotz anlässlich aufs fürs auf durch ans unter ohne',
)

/** Particles and adverbs that may stand between a verb and its subject, or before a clause. */
export const fillers = words(
  'dagegen darauf doch selbst heute ihm bereits später abend jedoch sich weiter mir uns denn zuvor auch weiterhin ihr es unterdessen nun ihnen indes und ausserdem schon zudem wiederum am hingegen dazu daraufhin ihn nur so aber ferner gestern dabei noch hierzu dann',
)

/** What a subordinate clause begins with. */
export const conjunctions = words(
  'sobald wo nachdem wie solange weil indem bevor als ob wer seitdem ehe sofern dass obwohl falls was obgleich wenn',
)

/** Other words that begin a sentence with a capital and are no nouns. */
export const adverbs = words(
  'kurz jede weder deshalb etwas rund aufgrund immer deswegen zwar somit zunächst zurzeit dies etwa nein daher demnach seither keine entweder jemand jetzt offenbar überdies stattdessen niemand ja einst zugleich erneut anders statt ausser gleich erst inzwischen infolge vielmehr vielleicht bisher dort zuletzt offiziell vorerst früher fast insgesamt kein alle derzeit morgen dank oder derweil sogar ähnlich nicht bislang ganz trotzdem besonders ebenso anfangs mittlerweile genauso ab gleichzeitig beide dennoch hier wieder weniger',
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
  /^(?:hier(?:durch|für|von|zu|mit|aus|bei|nach|auf|in)|dar?(?:durch|unter|um|für|vor|nach|in|an|von|zu|mit|auf|hinter|gegen|neben|über|zwischen|bei|aus))$|.(?:weise|mals|dings|falls|seits)$|.{4}(?:(?<!ab|jug|taus)end|(?<!fröh)lich)$/u

/** Whether a word, in small letters, is no noun although it may have a capital where a sentence begins. */
export const isNoNoun = (low: string): boolean =>
  adverbs.has(low) ||
  conjunctions.has(low) ||
  prepositions.has(low) ||
  fillers.has(low) ||
  pronouns.has(low) ||
  ADVERB.test(low)
