/** Closed classes of English words, in lower case, and the few open ones that news sentences turn on. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** Auxiliary and modal verbs, contracted forms among them. */
export const auxiliaries = words(
  `is are was were be been being am has have had having do does did will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shouldn't can't cannot couldn't
  ain't he's she's it's they're we're i'm he'd she'd they'd i'd we'd i've we've they've he'll she'll they'll i'll
  that's there's who's what's you're let's`,
)

/** Adverbs without -ly. */
export const adverbs = words(
  `also seldom somehow later then now never not just even often once again twice repeatedly still already soon always sometimes instead
  further furthermore too ever almost perhaps maybe quite rather only both all himself herself itself themselves
  afterward afterwards thus therefore however meanwhile indeed here there first second last next today yesterday tonight
  tomorrow recently earlier previously nonetheless nevertheless likewise otherwise moreover besides back aloud onstage online well out up down off on`,
)

/** Words in -ly that are no adverbs. */
const NOT_ADVERBS = words(
  'family supply reply july italy early daily weekly monthly ally rally assembly ugly likely only friendly elderly ' +
    'kelly emily sally billy molly bully jelly monopoly anomaly tally folly homily lovely costly deadly apply imply rely comply belly',
)

/** Whether a word in lower case is an adverb, by table or by its ending in -ly. */
export function isAdverb(low: string): boolean {
  return adverbs.has(low) || (low.length > 4 && low.endsWith('ly') && !NOT_ADVERBS.has(low))
}

/** Whether a word may stand between a subject and its verb: an adverb, "has". */
export const isBeforeVerb = (low: string): boolean => isAdverb(low) || /^ha(?:s|ve|d)$/.test(low)

/** Prepositions of one word. */
export const prepositions = words(
  `of for at with from in on to by about against during after before over under between among through throughout
  without within toward towards into onto upon near behind beside besides beyond across around along amid despite
  inside outside off via per like unlike as than since until till regarding concerning following including versus
  alongside atop aboard beneath below above`,
)

/** Prepositions that attach to a noun: "a spokesman for the group", "the head of the agency". */
export const linking = words(
  'of for at with from in to on by near against behind beside opposite across inside outside under about among',
)

/** Subordinating conjunctions, relative pronouns and question words. */
export const subordinators = words(
  `that because when while whereas although though if unless after before since until as once whether where why how what
  who whom whose which whoever whatever`,
)

/** Coordinating conjunctions. */
export const conjunctions = words('and but or nor yet so plus')

/** Articles, possessives and quantifiers before a noun. */
export const determiners = words(
  `the a an his her their its our my your this that these those some many several most few one two three four five six
  another other others any each every no both all such more half dozens hundreds thousands much various`,
)

/** Pronouns that can be a subject or an object. */
export const pronouns = words(
  `he she they it i we you who him her them us me this that these those everyone everybody someone somebody nobody anyone
  others many some most few one both neither either another all`,
)

/** Personal pronouns that can be the subject of a verb of saying. */
export const personal = words('he she they it i we you who')

/** The `low` of a date that was read as one word. */
export const DATE = 'date·'

/** Weekdays, months and days that stand as an adverbial of time. "March" and "May" are left out: they are verbs too. */
export const weekdays = words(
  'date· monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february april june july august september october november december',
)

/** Irregular and common forms that no rule of spelling tells to be verbs; without auxiliaries and cues. */
const COMMON_VERBS = words(
  `went goes go came comes come got gets get took takes take gave gives give made makes make knew knows know saw sees
  thought thinks felt feels found finds kept keeps left leaves led leads lost loses met meets paid pays put puts ran
  sat sits sent sends set sets spent stood stands won wins wrote began begins became becomes brought brings built
  bought caught chose drew drove fell fought flew forgot grew held hid hit hurt laid lay let read rode rose sold sang
  shook shot slept spoke speaks stole struck swore taught tore threw told understood wore wound says say said has
  wants want needs need seems appears tries remains plans hopes believes expects continues includes works lives runs
  looks plays helps uses turns calls offers moves starts faces holds shows refuses declines sounds means
  spends backs wept knelt clung fled leapt forgave sought overcame withdrew swam dug sank sprang swung slid spun stung
  swept bled crept drank ate flung froze lent shone shrank sped strode strove undertook underwent upheld overtook
  mistook lit bore stuck`,
)

/** Words in -ed that are no finite verbs. */
const NOT_VERBS = words(
  'hundred red bed united indeed speed need seed breed feed weed deed naked sacred wicked hatred kindred seasoned so-called ' +
    'unnamed armed biased unidentified retired registered leaked aged gifted talented experienced failed disgraced ' +
    'unprecedented limited detailed proposed alleged supposed embattled newly-elected elected old-fashioned beloved',
)

/** Whether a lower-case word reads as a finite verb by its form alone. */
export function looksLikeVerb(low: string): boolean {
  if (auxiliaries.has(low) || COMMON_VERBS.has(low)) return true
  return low.length > 3 && low.endsWith('ed') && !NOT_VERBS.has(low) && !low.includes('-')
}

/** All closed classes but adverbs. */
export const functionWords: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...prepositions,
  ...subordinators,
  ...conjunctions,
  ...determiners,
  ...pronouns,
])
