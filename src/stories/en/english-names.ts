import type { NameWords } from '../words/name-words.ts'
import { findShortName } from './short-names.ts'

const idleWords: ReadonlySet<string> = new Set(
  `about above after again against ahead along also amid among another around away back because been before behind being
  below between beyond both could down during each even ever every first from have here into just last least less
  like made make many more most much must near next once only other over said same says second should since some still such
  than that their them then there these they third this those through till under until upon very were what when where which
  while will with within without would year years week weeks month months today tomorrow yesterday
  three four five seven eight nine eleven twelve dozen dozens hundred hundreds thousand thousands million billion
  january february march april june july august september
  october november december`.split(/\s+/),
)

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** Words that open a headline with a capital and are no name. */
const openers: ReadonlySet<string> = new Set(
  `academy agency agencies airline airlines airport author authorities authority bar barge beach bill bishop boat book bosses brewery bridge
  builders cafe camp campaign capsule car cars chain charity church clinic club coach coal committee copper council crew
  dam dealers deal debt department dock dog dogs dollar envoy exports factory farm farmers ferry firm firms fish fleet forest gas gang
  general giant glacier goalkeeper governor grain group groups growth gunman health home hotel inflation inquiry insurers island jail jobs
  lawyer library machine marathon ministry mine mob moon museum museums nurse nurses oldest opera opponents orchestra painter painters park parents patient
  patients peace phone players poet port power pupils rail rare rates rebel region residents river road robot rocket royal sailor satellite
  schools scientists sheep singer soldier space stadium startup steel street striker studio summit surgeon survivors tax taxi tea teacher teenager
  temple theatre tourists tower town traders tram tunnel tycoon unions university unemployment vandals veteran village villagers virus wages water whale wheat whistleblower
  wolf wolves worker workers zoo
  air army attack bank blast blaze bomb budget bus cabinet central chief city climate coalition commission company congress
  council court crash crime cyclone dead deadly death deaths deputy drone drones earthquake election energy
  ex-minister ex-president explosion family famed famous fatal federal fierce fighter final fire first flash flood floods food foreign
  former fresh fuel global gold government gunmen heat heavy high historic hospital house huge hurricane judge jury justice key killer
  king lawmakers leader leaders local major man market markets massive mayor military militants minister ministers
  missile mother national navy nuclear officials oil opposition parliament party passenger people pilot plane pope powerful
  premier president prices prime prince princess prison protest protests quake queen rain rains rebel rebels record
  regional rescue ruling russian school second security senate senator senior severe share shares ship shooting small snow soldiers
  south north east west southern northern eastern western state stocks storm strike strong student study suspect talks tens top
  tornado tourist trade train troops tropical truck typhoon union vast vice video violent volcano vote voters war watch
  wildfire wildfires winter woman women world young youth corrected update updated exclusive live breaking analysis
  explainer urgent`.split(/\s+/),
)

/** Those who do something, by what they do. */
const AGENT =
  /(?:(?:[^aeiou]er|or|ist|ian|man|men)s?|women|nurses?|judges?|guards?|pilots?|teams?|monks?|priests?|chefs?|cooks?|students?)$/
const NOT_AGENT =
  /^(?:after|amber|another|anger|answer|border|centers?|chapters?|corners?|december|disasters?|doctor|dollars?|doors?|error|ever|factors?|fever|filters?|floor|former|harbor|honou?r|hunger|letters?|majors?|matters?|members?|minor|months?|never|november|numbers?|october|offers?|order|orders|other|over|papers?|power|powers|quarters?|rivers?|rumou?rs?|september|senior|sectors?|shelters?|silver|summers?|super|terror|their|towers?|under|waters?|weather|winters?|yesterday|specimen|omen|abdomen|regimen|talisman|woman|human|german|roman|ottoman)$/

/** Cache of answers by word: news has few distinct words. Emptied when it holds `MAX_KNOWN_WORDS`. */
const known = new Map<string, boolean>()
const MAX_KNOWN_WORDS = 20_000

function isAgent(bare: string): boolean {
  const before = known.get(bare)
  if (before !== undefined) return before
  if (known.size >= MAX_KNOWN_WORDS) known.clear()
  const found = AGENT.test(bare) && !NOT_AGENT.test(bare)
  known.set(bare, found)
  return found
}

export const englishNames: NameWords = {
  isIdle: (word) => idleWords.has(word),
  isDay: (word) => DAY.test(word),
  mayOpen: (word) => openers.has(word),
  isAgent,
  findShortName,
}
