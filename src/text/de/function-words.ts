// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Auxiliary and modal verbs. */
export const auxiliaries = words(
  'hat ist haben lässt habe sei hatte liessen soll war hätte liess sollte konnte sind wurde wurden waren will wollte kann würde wird werden hatten',
)

/** Articles, and the pronouns that stand in their place. */
export const articles = words(
  'das einen unser den seine ein seinen drei eine eines seinem seiner dieses sein des einem ihrem ihr ihrer ihren dessen deren viele einer die beide einige unsere diese der dem ihre dieser mehrere zwei',
)

/** Prepositions, contracted forms among them. */
export const prepositions = words(
  'während vom trotz bis anlässlich gegenüber gegen wegen zu zum angesichts ohne aus über durch hinter unter laut ins mit von neben im für um ans fürs aufs zwischen auf am an bei nach beim seit vor in zur',
)

/** Particles and adverbs that may stand between a verb and its subject, or before a clause. */
export const fillers = words(
  'weiter heute gestern ihr bereits hierzu unterdessen dann indes weiterhin so doch auch schon abend später es mir und dabei noch aber darauf am daraufhin sich ihn dagegen nun ihnen ausserdem ferner dazu hingegen selbst ihm uns zudem wiederum jedoch denn zuvor nur',
)

/** What a subordinate clause begins with. */
export const conjunctions = words(
  'dass bevor seitdem wenn indem weil nachdem wo als sofern was ehe solange falls obgleich wie ob obwohl sobald wer',
)

/** Other words that begin a sentence with a capital and are no nouns. */
export const adverbs = words(
  'ausser immer aufgrund dank erst vielmehr offiziell kein bislang früher demnach bisher daher deswegen weder entweder offenbar beide jede dies statt zwar somit ab mittlerweile jetzt einst seither deshalb inzwischen anfangs fast infolge oder etwa keine vielleicht vorerst rund dort sogar besonders überdies stattdessen derweil nicht ja erneut dennoch derzeit zurzeit zuletzt ähnlich gleichzeitig zunächst kurz trotzdem wieder genauso gleich morgen zugleich insgesamt hier jemand niemand alle anders ebenso nein',
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
