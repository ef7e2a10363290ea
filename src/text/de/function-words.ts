// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Auxiliary and modal verbs. */
export const auxiliaries = words(
  'sei kann hatten hatte wurden habe hat lässt war soll hätte wurde sollte wollte sind liess wird liessen will konnte werden haben würde ist waren',
)

/** Articles, and the pronouns that stand in their place. */
export const articles = words(
  'das seine eine eines seinem drei seiner dieses zwei seinen ihrer mehrere ihre des sein diese einen ihrem einem dem unser viele unsere der dieser die beide einige einer dessen ein den ihren ihr deren',
)

/** Prepositions, contracted forms among them. */
export const prepositions = words(
  'um vom gegen zum von zur ins hinter mit angesichts im gegenüber nach seit für aufs ohne während aus auf trotz anlässlich wegen zu fürs zwischen in laut gemäss bis über bei durch beim vor am neben ans unter an',
)

/** Particles and adverbs that may stand between a verb and its subject, or before a clause. */
export const fillers = words(
  'dabei doch bereits später abend dazu darauf jedoch mir so ihn zuvor am nun weiter sich weiterhin ihr es uns hingegen auch heute gestern ihnen selbst ferner indes unterdessen nur ausserdem und schon denn zudem wiederum daraufhin ihm dagegen aber noch hierzu dann',
)

/** What a subordinate clause begins with. */
export const conjunctions = words(
  'wer indem dass wie sobald seitdem was solange wo ehe sofern weil bevor obwohl nachdem falls obgleich als ob wenn',
)

/** Other words that begin a sentence with a capital and are no nouns. */
export const adverbs = words(
  'weder jemand etwa nicht genauso ausser wieder besonders früher deshalb bisher dort daher demnach seither deswegen zwar sogar somit immer nein dies statt jede morgen zunächst entweder jetzt offenbar zuletzt offiziell überdies stattdessen niemand anfangs aufgrund insgesamt einst rund erneut oder ja ähnlich gleich erst vielleicht beide anders fast vorerst vielmehr trotzdem dank derzeit zurzeit zugleich gleichzeitig kurz derweil bislang inzwischen infolge ebenso kein dennoch hier ab alle mittlerweile keine ganz etwas weniger',
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
