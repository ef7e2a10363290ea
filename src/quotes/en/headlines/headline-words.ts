import { inflectVerb, type VerbForm } from '../phrases/inflect.ts'

/** What the grammar of headlines turns on, from general knowledge of English news headlines. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/**
 * What a verb of saying makes of its subject in a headline. `source`: the source of the headline, in any case.
 * `finding`: the same where the subject is a study, a poll or a court. `marked`: the source of words in marks only.
 * `speaker`: the speaker of words in marks, and no source, since the verb tells an act.
 */
export type Weight = 'source' | 'finding' | 'marked' | 'speaker'

const SAYINGS = {
  source:
    'say warn vow deny accuse urge insist concede admit claim argue pledge promise allege assert contend ' +
    'predict tell demand declare caution swear complain apologize apologise hint threaten believe fear doubt confess ' +
    'acknowledge recommend advise blame assure reassure forecast suggest confirm clarify stress reiterate request plead joke quip respond agree reckon',
  finding: 'find show reveal rule conclude estimate indicate report link',
  marked:
    'recall testify address explain describe announce share flag rip slam hail reject refute rebut blast praise condemn brand dub ' +
    'rap flay upbraid censure lampoon savage trash rubbish dispel label mock dismiss defend credit denounce decry criticize criticise deride attack ridicule tout assail insult scold berate lambaste chide castigate term heckle endorse debunk rebuke ' +
    'pay laugh discuss detail vent fume react tweet write reply reflect opine ask wonder question note call remember hit lash fire propose weigh sound open pull break boast cry clap bite push tear lay shrug brush knock bash fault rage double let chime',
  speaker:
    'protest rail celebrate laud thank honor honour applaud welcome express voice salute taunt ' +
    'back cite rue liken compare tease admire lament bemoan deem speak rant shout chant see feel think recount relive gush moan groan brag gloat scoff sneer grumble exclaim whine',
} satisfies Record<Weight, string>

/** A verb of saying in a headline. */
export interface HeadlineCue {
  readonly lemma: string
  readonly form: VerbForm
  readonly weight: Weight
}

const cues: ReadonlyMap<string, HeadlineCue> = createTable()

function createTable(): ReadonlyMap<string, HeadlineCue> {
  const table = new Map<string, HeadlineCue>()
  for (const weight of ['source', 'finding', 'marked', 'speaker'] as const) {
    for (const lemma of SAYINGS[weight].split(' ')) {
      for (const { word, form } of inflectVerb(lemma))
        if (!table.has(word)) table.set(word, { lemma, form, weight })
    }
  }
  return table
}

/** The verb of saying that a word in lower case is a form of; `undefined` for any other word. */
export function headlineCueOf(low: string): HeadlineCue | undefined {
  return cues.get(low)
}

/** Nouns for what finds: studies, figures and courts. At a colon they are the source of anything. */
export const finders = words(`
study studies survey surveys poll polls report reports data figures estimates research review analysis inquiry probe
investigation audit trial court courts coroner ombudsman judge judges tribunal jury panel watchdog commission committee census index findings
documents docs files records tests experts scientists researchers affidavit indictment lawsuit warrant complaint filing memo
`)

/** Lower-case nouns for sources, besides agent nouns (`isAgentNoun`). */
export const speakers = words(`
media police cops feds source sources official officials agency agencies ministry government govt military army navy state un
lawyers company press tv daily newspaper paper union unions family families president pm chief chiefs head ceo
boss bosses minister ministers chancellor activists rebels staff aide aides team regime authority authorities prosecutors
prosecution defence defense parliament bank airline group groups ngo ngos charity charities envoy coach captain
expert witness witnesses residents locals think-tank thinktank party opposition spokesman spokeswoman spokesperson
palace tank king queen pope club operator firm academics mp mps rcmp department council association campaigners doctors nurses
scholar scholars analysts economists economist surgeon admiral general deputy secretary governor mayor senator
senators lawmakers republicans democrats women men people parents mum mom dad mother father wife husband widow son
daughter brother sister friend friends lady ladies dem dems retiree retirees returnee returnees evacuee evacuees deportee deportees couple champion champions hero heroes rookie gran granny nan grandad bride groom newlyweds tycoon bandmate campmate spokespeople cabbie umpire ref refs gp gps midwife midwives paramedic paramedics quarterback techie oligarch junta caucus watchdogs architect jockey gymnast monarch heir guru neighbour neighbours neighbor neighbors fans teen teenager boy girl victim
victims survivor survivors owner owners star stars legend pilot crew czar tsar co-founder founder mogul statement
ambassador diplomat diplomats commander landlord landlords tenants patient patients critics rivals ally allies
attorney attorneys sheriff da superintendent commissioner bishop archbishop chieftain chieftains fiance fiancee executive executives estimates figures office service force troopers deputies firefighters investigators rescuers astronaut astronauts co-ceo co-chair vice-president watchdog regulator industry market traders farmers pick nominee prince princess duke duchess emir sultan ayatollah royals guv vp cm rep reps sen gov insider insiders whistleblower whistleblowers mum-of-one mum-of-two mum-of-three mum-of-four mother-of-one mother-of-two mother-of-three mother-of-four dad-of-one dad-of-two dad-of-three dad-of-four father-of-two father-of-three father-of-four
`)

/** Bodies that speak for themselves before a colon; the words of a name are joined by hyphens. */
export const bodies = words(`
kremlin vatican holy-see pentagon white-house downing-street no-10 number-10 state-department foreign-office home-office treasury elysee whitehall un
united-nations eu nato who imf world-bank wto iaea opec opec+ oecd unicef unesco unhcr unrwa wfp fao ilo icc icj interpol europol frontex
european-commission ecb fed federal-reserve boe bank-of-england bundesbank boj rbi rba rbnz bis nasa esa isro jaxa noaa nhc usgs met-office bom imd
red-cross amnesty amnesty-international human-rights-watch hrw oxfam save-the-children msf fbi cia nsa dhs doj dea atf cdc fda faa ntsb epa sec ftc fcc
nhtsa tsa irs gao cbo ons ofgem ofcom ofsted hmrc nhs mod mi5 mi6 gchq psni garda gardai scotland-yard met-police idf mossad shin-bet irgc centcom africom
aiib adb afdb african-union ecowas asean saarc gcc arab-league kcna xinhua interfax tass sana wam spa qna cbi nia sebi eci dgca drdo mea icmr ncrb cag
obr rmt ifs bma rcn nfu aslef nasuwt neu gmb unite unison fsb cma fca cqc gmc hse rspb rspca nspcc rac uaw naacp aclu adl nws
asuu nlc tuc cosatu numsa efcc inec ncdc nafdac nnpc nema kra dci odpp icpc dss cbn cbk tsc knec jamb waec frsc nscdc pengassan nupeng kmpdu knut kuppet nehawu popcru sadtu iebc eskom saps sassa hawks zec mas mom moh nea hdb pub lta khda ncm rta asio accc asic
iata icao imo iucn wwf greenpeace lloyds fitch moody's s&p fifa uefa ioc wada
`)

/** Towns, regions and sites of disasters, which are topics before a colon; none is a common last name. */
export const towns = words(`
pune goa jaipur indore bhopal nagpur surat patna varanasi noida gurugram gurgaon srinagar kochi coimbatore chandigarh ranchi guwahati kanpur agra amritsar
thane nashik vadodara rajkot ahmedabad visakhapatnam vijayawada mysuru mangaluru madurai tiruchi ayodhya prayagraj meerut ghaziabad faridabad dehradun shimla
pradesh nadu telangana haryana uttarakhand himachal odisha jharkhand chhattisgarh ladakh jammu mumbai kolkata chennai bengaluru hyderabad lucknow kerala karnataka
bihar assam manipur maharashtra gujarat rajasthan rawalpindi peshawar quetta balochistan sindh karachi lahore chittagong sylhet galle jaffna kandy pokhara
mombasa kisumu nakuru eldoret lagos kano kaduna ibadan kumasi ndola bulawayo goma bukavu timbuktu agadez mopti soweto bloemfontein limpopo mpumalanga gauteng johannesburg durban
gqeberha zanzibar arusha mwanza gulu entebbe darfur tigray amhara oromia puntland benghazi marrakesh casablanca younis rafah jenin nablus hebron haifa eilat
aden hodeidah sharjah ajman jeddah mecca basra mosul idlib homs latakia daraa aleppo tabriz isfahan mashhad shiraz kandahar herat kunduz almaty samarkand
antwerp ghent bruges rotterdam utrecht cologne frankfurt stuttgart dresden leipzig hanover nuremberg munich hamburg marseille toulouse bordeaux strasbourg lille nantes
naples turin venice palermo genoa bologna seville malaga bilbao barcelona krakow gdansk lodz lviv mariupol bakhmut zaporizhzhia kherson kharkiv odesa donetsk luhansk kursk belgorod chechnya dagestan
siberia vladivostok mandalay phuket pattaya penang johor sabah sarawak selangor bali surabaya sumatra sulawesi aceh cebu davao mindanao luzon okinawa kyoto fukushima
hiroshima nagasaki hokkaido busan jeju shenzhen guangzhou wuhan chengdu xinjiang tibet macau kaohsiung hobart cairns geelong ballarat bendigo townsville bondi
christchurch dunedin queenstown rotorua tauranga calgary edmonton winnipeg tijuana acapulco cancun guadalajara monterrey medellin guayaquil cusco
norfolk suffolk sussex surrey cornwall dorset wiltshire gloucestershire worcestershire herefordshire shropshire cheshire lancashire yorkshire cumbria northumberland
lincolnshire leicestershire nottinghamshire derbyshire staffordshire warwickshire oxfordshire berkshire buckinghamshire hertfordshire bedfordshire cambridgeshire
nottingham coventry wolverhampton portsmouth southampton plymouth norwich ipswich sunderland middlesbrough gateshead rotherham doncaster wrexham inverness derry galway limerick
chicago philadelphia detroit miami atlanta seattle denver baltimore milwaukee manhattan brooklyn pittsburgh minneapolis tulsa tucson albuquerque omaha
nashville uvalde parkland columbine newtown maui honolulu anchorage
gaza crimea donbas donbass kashmir punjab
grenfell hillsborough windrush lockerbie aberfan chernobyl dunblane srebrenica guantanamo auschwitz
`)

/** Verbs that bid somebody at the head of a clause: "Pope to bishops: Welcome migrants". */
export const imperatives = words(`
make welcome act fix stop end keep quit leave go come give take get let stay be do don't pay cut raise drop call help hold release free withdraw accept reject
respect protect open close resign listen wait show tell ask send bring build join vote think look speak wake ban save scrap lift find resume return rein
hand step mind choose learn prepare expect grow calm hurry remember forget forgive never please enough slow ensure explain clarify apologise apologize
reopen restore fund back arm disarm talk negotiate try put use work play focus move start begin treat see read follow trust beware rethink pull push
meet hear ignore consider imagine bin ditch dump delay drive switch sign settle serve watch walk win write grasp seize honour honor cherish forge
resist refuse defy embrace shun boycott avoid table own reveal name produce publish disclose deliver lead obey lower ease spend invest train hire tackle address defend pick pray fight unite rise report count check face
`)

/** Words before a colon or a dash that are a kind of article, a rubric, a topic of many headlines or a place. */
export const rubrics = words(`
viewpoint perspective commentary timeline live photos video analysis explainer opinion profile factbox update updates results quotes highlights facts
reaction review preview podcast gallery watch exclusive breaking interview excerpt insight tracker briefing newsletter
papers quiz q&a crossword letters editorial obituary recap recipe guide listen pictures explained comment column blog
diary letter op-ed sessions day week night morning weekend story crisis war race shooting attack scandal election trial case row
deal debate collection card edition minutes questions things ways world report's view headlines pages roundup round-up replay trailer
score scores lineups climate immigration inflation pensions housing cup league bowl festival nations championship championships games derby prix marathon awards friday eurovision wimbledon glastonbury brexit covid ashes olympics oscars baftas grammys brits euros budget schedule death deaths murder murders killing stabbing bombing blast fire crash news agenda
weather wrap travel funeral wedding latest protests strikes talks bid probe how why what who where when fixtures odds tips picks
golf tennis football soccer rugby cricket snooker boxing darts f1 motogp nba nfl nhl mlb ufc ipl wpl psl nrl afl cycling athletics swimming hockey basketball baseball netball
badminton chess racing health technology tech business politics science education environment culture entertainment lifestyle fashion food music tv books money property economy
childcare sepsis cancer tax taxes benefits welfare farming energy transport rail schools universities policing prisons crime drugs cannabis migration asylum borders spending austerity
wages jobs trade tariffs oil gold bitcoin crypto stocks shares markets retail fishing water sewage floods wildfires heatwave drought earthquake pollution wildlife nature space ai robots phones
gaming cars flights trains buses diet obesity diabetes dementia autism adhd measles flu mpox cholera ebola malaria hiv vaccines ozempic vaping smoking alcohol gambling abuse racism sexism
islamophobia antisemitism gender abortion divorce marriage parenting pregnancy menopause fertility ivf sleep fitness
`)

/** Verb forms of headlines that no other table and no rule of spelling tells. */
export const headlineVerbs = words(`
hits wins falls rises dies kills eyes grips slumps jumps soars drops launches unveils seizes arrests jails bans sinks
battles braces heads joins nears probes quits seals strikes targets tops weighs sells beats draws lands drives stokes
boosts lifts closes opens fails gives goes gets makes erupts sparks triggers exposes plots struggles grows surges
marks reopens returns reaches stays shuts leaves reacts posts covers brings takes hires casts spoofs trolls outlines celebrates honors
honours visits tells debuts stars signals hosts holds gears defies rallies rebounds edges upsets thrashes
routes stuns clinches earns collects suffers undergoes recovers endures survives escapes vanishes found debunks endorses heckles challenges crushes destroys demolishes schools shames owns stumps quotes
pens junks inks bags nabs dons nixes shuns snubs skips dares rues hogs ups woos tanks skirts books dings rakes
weeps sobs smiles prompts leads compares likens meets greets relives recounts mourns begs grieves regrets
enters exits breaks blocks backs clears hails secures names picks fires
sues steps pulls pushes plunges tumbles slides climbs gains hikes raises slashes suspends halts delays cancels
scraps approves adds ends begins turns tests rules dominates ditches dodges loses pays wants needs fuels performs
vetoes inaugurates retires inspects trims resigns rescues dismantles deploys expels extradites evacuates abandons absorbs accepts acquires adopts appoints arraigns
assumes attends bolsters boards borrows buries buys ceases chooses clings collapses commits completes conducts confronts considers convenes crosses curbs decides
deepens defeats defers departs detains develops disappears discovers dissolves divides donates downgrades drags drowns eases elects eliminates embraces emerges
enables ensures examines exceeds expands explodes explores extends finalises finalizes flees flips follows freezes gathers grabs halves harms hears hospitalises
identifies ignites imposes improves infects inherits injures installs intensifies introduces invades invests invites kicks lags lacks limps lingers lobbies lowers
lures mauls merges mulls narrows obtains occupies opts ousts outpaces overtakes overturns owes passes persists preserves prepares prevails prevents produces
promotes protects provides publishes punishes pursues quashes quells rattles rebuilds receives reduces regains reinstates rejoins relaxes relocates removes renames
renews repeals replaces requires rescinds restarts restores restricts resumes retains retakes retrieves reunites reverses revives revokes rushes saves seeks selects
separates serves settles shakes shatters shelves shrinks slices slows smashes snatches softens solves spreads spurs stabs stalls steals strengthens strips
subpoenas succeeds summons supports surpasses surrenders sweeps swells swings tackles terminates thwarts tightens topples transfers transforms trounces unleashes
upholds upgrades vacates welcomes widens wields withdraws withholds worsens wrecks
lays shreds hides fines sacks axes dumps wastes splashes botches evicts
die kill fall rise lose slip jump climb soar plunge surge
`)

/** Verbs whose past form is a passive only with "by". */
export const neverPassive = words(
  'say vow insist argue claim write tweet reply complain concede joke reveal apologise apologize cry shout',
)

/** Collective nouns with a plural verb: "police warn". */
export const groups = words(
  'police people press men women media staff family parents who they we team data public kin clergy crew gardai gardaí',
)

/** Words that open a subordinate clause. */
export const subordinating = words(
  'after as because while before when if since until amid although though that despite whether where unless once than following how why what',
)

/** Nominalised verbs of saying, whose owner speaks. */
export const saidNouns = words(`
remark remarks claim claims comment comments threat threats warning warnings call calls pledge vow demand demands
deadline order speech attack accusation accusations allegation allegations plan pitch tweet post rant slur joke quip
charge charges taunt dig barb swipe gaffe outburst assertion rhetoric
message jibe insult letter promise offer boast statement apology criticism response line
jibes taunts slurs quips rants tweets posts insults digs jab jabs zinger retort barbs gaffes promises pledges vows jokes messages
`)

/** Verbs of which storms, plans and books are subjects as well as people. */
export const thingVerbs =
  /^(?:tell|warn|recall|speak|threaten|promise|doubt|believe|fear|hint|demand|call|urge|forecast|recommend|advise|suggest|respond|predict)$/

/** What bears a name of its own: "Hurricane Lena threatens". */
export const storms = /^(?:storm|hurricane|cyclone|typhoon|tropical)$/

const THINGS =
  /^(?:row|storms?|floods?|fires?|crisis|crises|disease|virus|wars?|weather|forecasts?|doubts?|injury|injuries|drought|heatwave|shortages?|duty|time|destiny|fate|occasion|lava|protests?|strikes?|ice|snow|rain|erosion|blazes?|wildfires?|hurricanes?|tornado(?:es)?|cyclones?|quakes?|tsunami|heat|inflation|tariffs|shutdown|debts?|lawsuits?|scandals?|rift|feud|split|dispute|bans?|cuts|pollution|landslides?|spill|leak|bug|outbreak|boycott|blackout|recession|rivalry|algorithms?|software|tool|robots?|ai|volcano|sargassum|locusts|glacier|dam|elephants|mosquitoes|rats|boars|crocodiles|jellyfish|algae|times|recipe|situation|moment)$/

/** What promises something by what it is, also at the head of a headline. */
const EVENTS =
  /^(?:season|opener|finale?|hotel|resort|festival|summer|winter|spring|autumn|weekend|week|year|day|night|match|game|clash|derby|tournament|race|sequel|menu|budget|bill|gadget|device|phone|car|treatment|drug|pill|vaccine|therapy|technology|chip|battery|breakthrough|deal|project|scheme|line-up|forecast|future|market)$/

/** Works and signs, which may tell a tale and warn of a danger, and are quoted only where they claim or say. */
const TELLING =
  /^(?:films?|movie|novels?|books?|memoir|diar(?:y|ies)|poems?|songs|album|opera|musical|signs?|labels?|notices?|posters?|sirens?|alarms?|beacons?|shares|stocks|clouds|skies|fossils?|ruins|bones|relics?|wrecks?|tombs?|maps?|letters|apps?|exhibition|exhibit|series|drama|documentary|sculptures?|statues?|murals?|paintings?|portraits?|photos?|pictures?|images?|history|past|science|nature|lights)$/

/** What takes lives and houses, and what people claim to have met: "crash claims four", "abuse claims rock school". */
const TAKERS =
  /^(?:fires?|blaze|inferno|floods?|flooding|storms?|crash(?:es)?|collision|pile-up|landslides?|mudslides?|avalanches?|quake|earthquake|tsunami|cyclone|hurricane|typhoon|tornado|heatwave|heat|cold|drought|blast|explosion|stampede|accidents?|cancer|cholera|malaria|disease|virus|outbreak|covid|flu|measles|war|violence|attacks?|age|sea|river|lightning|abuse|bullying|fraud|rape|assault|harassment|racism|sexism|misconduct|cheating|doping|corruption|bribery|torture|rigging|bias|cover-up|plagiarism|antisemitism)$/

/** What fears, doubts, promises and demands are about, and who has none: "Safety fears ground fleet". */
const MATTERS =
  /^(?:safety|security|flu|measles|cholera|ebola|mpox|radiation|contamination|poisoning|sewage|tsunami|landslide|storm|quake|blackout|coup|violence|disease|outbreak|cyber|layoffs?|donors?|donation|aid|recession|fitness|floods?|flooding|health|jobs?|privacy|pay|bomb|inflation|election|campaign|manifesto|compensation|ransom|wordle|rates?|debt|default|growth|war|virus|covid|contagion|eviction|budget|tax|tariff|tariffs|leadership|injury|supply|energy|climate|crime|immigration|relegation|wage|wages|salary|dowry|extradition|spending|cuts?|loss|losses|hikes?|chain|prices?|strike|terror|terrorism|weather|drought|famine|crash|fire|shortage|stampede|overcrowding|pollution|cancer|funding|cash|costs?|crossword|quordle|connections|transfer|title|reparations?|nuclear|invasion|escalation|collapse|closure|fraud|abuse)$/

/** Verbs, and the nouns that are their subjects without anything being said. */
export const thingsThat: readonly (readonly [verbs: RegExp, nouns: RegExp])[] = [
  [thingVerbs, THINGS],
  [/^(?:tell|warn|recall|speak)$/, TELLING],
  [/^promise$/, EVENTS],
  [
    /^rule$/,
    /^(?:injury|injuries|strain|knock|illness|problem|suspension|ban|fracture|tear|concussion|surgery|flu|issue)$/,
  ],
  [/^confirm$/, /^(?:defeat|draw|win|loss|victory|result|goal|penalty|point|stalemate|rout)$/],
  [/^claim$/, TAKERS],
  [/^(?:fear|doubt|promise|demand|hint|pledge|threaten|request|claim)$/, MATTERS],
]

const SIGN = /["'“”‘’«»„:|—–]|\s-/
const WORD = /[\p{L}']+/gu

/** A fast test: whether a headline has any sign or verb of speech. Most have none and are not tokenised. */
export function maySpeak(headline: string): boolean {
  if (SIGN.test(headline)) return true
  const lower = headline.toLowerCase()
  return (
    [...lower.matchAll(WORD)].some(([word]) => cues.has(word)) ||
    lower.includes('according to') ||
    lower.includes(', per ')
  )
}
