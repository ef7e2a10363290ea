import { wordSet } from './word-set.ts'

/** Verbs of which storms, plans and books are subjects as well as people. */
export const thingVerbs = wordSet(
  'tell warn recall speak threaten promise doubt believe fear hint demand call urge forecast recommend advise suggest respond predict',
)

/** What a trend does, and nobody who speaks: "'Flight shame' hits airlines". */
export const befallings = wordSet(
  'hit(s) grip(s) sweep(s) spread(s) cost(s) lift(s) boost(s) fuel(s) haunt(s) drive(s) drag(s)',
)

/** What bears a name of its own: "Hurricane Lena threatens". */
export const storms = wordSet('storm hurricane cyclone typhoon tropical')

/** What befalls people, and is in all of the following. */
const CALAMITIES = wordSet(`
fire(s) blaze(s) wildfire(s) inferno flood(s) flooding storm(s) crash crashes collision landslide(s) mudslide(s) avalanche(s) quake(s)
earthquake tsunami cyclone(s) hurricane(s) typhoon tornado tornadoes heatwave heat drought blast explosion stampede accident(s) cancer
cholera malaria disease virus outbreak covid flu measles war(s) violence attack(s)
`)

/** What warns, threatens and demands without a word. */
const THINGS = wordSet(`
row crisis crises weather forecast(s) doubt(s) injury injuries shortage(s) duty time(s) destiny fate occasion lava protest(s) strike(s)
ice snow rain erosion inflation tariffs shutdown debt(s) lawsuit(s) scandal(s) rift feud split dispute ban(s) cuts pollution spill leak
bug boycott blackout recession rivalry algorithm(s) software tool robot(s) ai volcano sargassum locusts glacier dam elephants mosquitoes
rats boars crocodiles jellyfish algae recipe situation moment
`)

/** What promises something by what it is, also at the head of a headline. */
const EVENTS = wordSet(`
season opener final finale hotel resort festival summer winter spring autumn weekend week year day night match game clash derby tournament
race sequel menu budget bill gadget device phone car treatment drug pill vaccine therapy technology chip battery breakthrough deal project
scheme line-up forecast future market
`)

/** Works and signs, which may tell a tale and warn of a danger, and are quoted only where they claim or say. */
const TELLING = wordSet(`
film(s) movie novel(s) book(s) memoir diary diaries poem(s) songs album opera musical sign(s) label(s) notice(s) poster(s) siren(s) alarm(s)
beacon(s) shares stocks clouds skies fossil(s) ruins bones relic(s) wreck(s) tomb(s) map(s) letters app(s) exhibition exhibit series drama
documentary sculpture(s) statue(s) mural(s) painting(s) portrait(s) photo(s) picture(s) image(s) history past science nature lights
`)

/** What takes lives and houses, and what people claim to have met: "crash claims four", "abuse claims rock school". */
const TAKERS = wordSet(`
pile-up cold age sea river lightning abuse bullying fraud rape assault harassment racism sexism misconduct cheating doping corruption
bribery torture rigging bias cover-up plagiarism antisemitism
`)

/** What fears, doubts, promises and demands are about, and who has none: "Safety fears ground fleet". */
const MATTERS = wordSet(`
safety security ebola mpox radiation contamination poisoning sewage blackout coup cyber layoff(s) donor(s) donation aid recession fitness
health job(s) privacy pay bomb inflation election campaign manifesto compensation ransom wordle rate(s) debt default growth contagion
eviction budget tax tariff(s) leadership injury supply energy climate crime immigration relegation wage(s) salary dowry extradition
spending cut(s) loss losses hike(s) chain price(s) strike terror terrorism weather famine shortage overcrowding pollution funding cash
cost(s) crossword quordle connections transfer title reparation(s) nuclear invasion escalation collapse closure fraud abuse
`)

/** What keeps a player out, and so rules them out. */
const AILMENTS = wordSet(
  'injury injuries strain knock illness problem suspension ban fracture tear concussion surgery flu issue',
)

/** What confirms a title. */
const OUTCOMES = wordSet('defeat draw win loss victory result goal penalty point stalemate rout')

/** Verbs that are nouns behind what they are about. */
const WANTS = wordSet('fear doubt promise demand hint pledge threaten request claim')

/** Verbs, and the nouns that are their subjects without anything being said. */
export const thingsThat: readonly (readonly [
  verbs: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
])[] = [
  [thingVerbs, THINGS],
  [thingVerbs, CALAMITIES],
  [wordSet('tell warn recall speak'), TELLING],
  [wordSet('promise'), EVENTS],
  [wordSet('rule'), AILMENTS],
  [wordSet('confirm'), OUTCOMES],
  [wordSet('claim'), TAKERS],
  [WANTS, MATTERS],
  [WANTS, CALAMITIES],
]
