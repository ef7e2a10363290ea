import { wordSet } from './word-set.ts'

/** Bodies that speak for themselves before a colon; the words of a name are joined by hyphens. */
export const bodies = wordSet(`
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

/** Bodies that close a headline as its source, and are places or topics before a colon. */
export const closingBodies = wordSet(`
guard(s) coastguard(s) brigade(s) embassy consulate hospital(s) exchange(s) centre(s) center(s) institute(s) bureau federation(s)
foundation(s) trust(s) university zoo(s) museum(s) utility command corps fleet network(s) observatory registry secretariat monastery church
diocese league(s) commission administration authority authorities
`)

/** Bodies that act on what others say: "'Shameful': Council sells park". */
export const actingBodies: ReadonlySet<string> = new Set([
  ...closingBodies,
  ...wordSet(`
council government govt airline school college club bank firm company court ministry department agency board committee parliament senate
regime supermarket chain brand broadcaster retailer giant operator party army navy force
`),
])

/** Who carries a story, and is set behind its headline: "Ferry sinks off Bergen - Reuters". */
export const outlets = wordSet(`
reuters ap afp upi pti ani al-jazeera bbc cnn cnbc npr abc nbc cbs pbs sky itv rte rté guardian independent telegraph sun mirror times hindu
nation star punch daily-mail mail-online metro ndtv vanguard premium-times news24 iol rappler inquirer stuff rnz yahoo msn espn variety
deadline techcrunch wired forbes fortune newsweek usa-today
`)
