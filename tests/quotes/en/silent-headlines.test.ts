import { describe, expect, test } from 'vitest'
import { findHeadlineVoices } from '../../../src/quotes/en/find-headline-voices.ts'

/** Who a headline names as its source, and as the speakers of words in marks, once each. */
function named(headline: string): readonly string[] {
  const { source, quotes } = findHeadlineVoices(headline)
  return [...new Set([source?.name, ...quotes.map(({ speaker }) => speaker)])].flatMap(
    (name) => name ?? [],
  )
}

describe('nobody says', () => {
  test.each([
    // what is feared and believed of somebody
    'Two feared drowned as ferry sinks off Bergen',
    'Six believed trapped below harbour wall',
    // what is claimed, denied and conceded without a word
    'Diver claims $2m jackpot with last ticket',
    'Pirates claim pitcher off waivers',
    'Blaze claims oldest pier in Bergen',
    'Bullying claims engulf harbour school',
    'Whiplash claims firms to leave Bergen',
    'Keeper denies Reed late winner',
    'Rovers concede goal in last minute',
    'Reed declares for draft',
    'Bergen swears in Ortiz as mayor',
    'Navy warns off trawlers near reef',
    'Storm Lena threatens harbour wall',
    'Asylum claims drop in Norway',
    'Nato admits Norway as member',
    'Injury rules out Reed for season',
    'Defeat confirms Rovers relegation',
    'Volcano threatens harbour town',
    'Hard times call for hard choices on pier',
    'Donor pledges dry up in Bergen',
    'Judge denies Reed dismissal of charges',
    'Airline denies boarding to pilots',
    'Mayor declares Monday and Friday public holidays',
    'Reed contends for title in Bergen',
    'Ortiz asserts dominance in Bergen opener',
    'Ortiz acknowledges crowd after win',
    'Bergen lays claim to oldest pier',
    'Data rules tightened for ports',
    'Growth forecasts cut again in Bergen',
    'Claim denied: life on the pier',
    'Everything Reed says he will do',
    'Voters promised new ferry by both parties',
    'Skipper promises? Not so fast',
    'Pilots plead case for new pier',
    'Rats threaten harbour stores',
    'Bird flu fears grip Bergen farms',
    'Wooden ferries are back, says nobody',
    'Ortiz claims third crown in Bergen',
    'Rovers respond in style in Bergen',
    "'Cover-up': University shreds harbour files",
    "Rivals 'circling' as Reed prepares exit",
    // what a court is told
    'Inquest told Reed had asked for help',
    'Jury told Ortiz hid harbour money',
    // what is reported on, and finds nothing
    'Harbour inquiry: Ortiz faces second day of questions',
    'Pier fire inquiry: Reed breaks down in tears',
    'Match report: Rovers sink United',
    'Special report: Inside the ferry trade',
    'Stress tests: Two harbour banks fail',
    'Rovers 2-0 United – match report',
    // who is presented behind a colon
    'Sailor of the year: Lena Ortiz',
    "Reed's latest target: Judges",
    'Winners of the ferry war: Danish farmers',
    'The man behind the harbour: Tom Reed',
    "Meet the new head of the port: Reed's brother",
    'Seamen’s union: Ortiz elected leader',
    // what a group, a trade or a firm is in the news for
    'Junior doctors: Strike enters third day',
    'Housing market: Prices slip again',
    'Pier Bank: Net profit rises 10%',
    'Miss Ortiz: Guests who never leave',
    'Rovers: Four things Reed must fix',
    'Ofgem: Price cap scrapped',
    'Eskom: Harbour loan approved',
    'Nato: Norway opens base in Bergen',
    'Reed: Goal No. 50 lights up Bergen',
    'Pier Boys: Singers quit after fire',
    'Bergen: Rebels surrender to army',
    'Oslo: Flag raised in centre',
    'Lena Ortiz: Queen and champion of the ferry crews',
    'Viewpoint: Norway must own its harbours',
    // what is feared, promised and demanded by nobody
    'Safety fears ground ferry fleet',
    'Election promises cost harbour millions',
    'Compensation demands pile up at port',
    // a term in marks behind a topic
    "NHS: 'Corridor care' deaths rise",
    "HS2: 'Bat tunnel' costs soar",
    "Tories: 'Wets' purged from front bench",
    "Oslo: 'Very poor' air for tenth day",
    "Norway: 'Ghost ferries' of Bergen",
    "MV12: New search 'to start in days'",
    "Lena Ortiz: 'Harbour Lights' tour sells out",
    // a show, a team, an outlet
    'Big Brother: Two pilots evicted',
    'Bergen Chiefs: Reed joins from Oslo',
    'Ferry sinks off Bergen - Reuters',
    // what others call the act of a body
    "'Shameful': Council sells harbour park",
    "'Betrayal': Government scraps ferry",
    "'Heartbreaking': Storm Lena sinks ferry",
    "'Dangerous': High Court backs harbour sale",
    "Council 'bankrupt' after harbour gamble",
    "World Cup: Ferry prices 'a betrayal'",
    "Rovers League: Reed goal 'not fit for purpose'",
    "Reed's 'robot ferry' plan wins vote",
    "Pilot's 'assault' charge dropped",
    "Queen's 'year from hell'",
    "Zoo welcomes 'miracle' seal",
    // the story of whoever writes
    'My husband says he is bored. What do I do?',
    'Doctors warned me I would never sail again – now I race',
    // other company
    'The best piers, according to your mood',
    "Harbour killer 'should have been in jail'",
    "Rebels 'to lay down arms'",
    "'Wheel of Harbours' Fans React to Puzzle",
    'Skipper claims home glory in harbour race',
    'Not going according to plan for Reed in Bergen',
    'The world according to Lena Ortiz',
    'Rovers respond with 3-0 win',
    'Why pilots say no to night ferries',
    'Hospital that lost its pier admits new patients',
    "Lena Ortiz dies: tributes to 'queen of the ferries'",
    // what is no more than called so
    "Ortiz's 'apology' falls flat in Bergen",
    // what somebody goes by
    "Police seek thief dubbed 'the Lamplighter'",
    "The pilot they call 'Lucky Lena'",
    "Smuggler known as 'the Ferryman' held in Bergen",
    "Lena Ortiz on 'Harbour Lights' and growing up in Hull",
    'Queen pays tribute to lost sailors',
    // words are announced, and nobody's
    "Message: 'Keep off the pier'",
    "Verdict: 'Too salty'",
    'Introductory remarks on harbour sale: Text',
    // shows
    "Pier Hour: 'Why I sold the boat'",
    "Breakfast With Lena: 'My year at sea'",
    "'Harbour Lights': Who sank the ferry?",
    // a title in marks belongs to the noun beside it
    "Lena Ortiz's 'Ferry Boys' Reunion Plea Fails",
    'Star Pilots: Second series to begin in May',
    // what is found is no finder
    "'Loneliest gull in Norway' finds a home",
    'Sailor called to wreck, finds toy boat',
    // a kicker before a clause in title case
    'Just In: Court Nullifies Pier Poll',
    // a column's address to whoever answers
    "Ask Lena: My brother won't sell his boat",
    // a clause with its own actor behind a place
    "Norway: Bill to ban 'toy boats' advances",
    "'Sick harbour': Fees double in decade",
    "Lottery sailor 'back at work' on Monday",
    "Harbour board in 'toy boat' remark row",
    // a deed that others tell
    "Ferry fans 'switch off' after last crossing",
    'Harbour Ratings: Ferry race is most watched in years',
  ])('%s', (headline) => {
    expect(named(headline)).toEqual([])
  })
})

describe('somebody does say', () => {
  test.each([
    ['Reed claims harbour prize was fixed by board', 'Reed'],
    ['Charity claims pilots came too late', 'Charity'],
    ['Ortiz denies harbour fraud', 'Ortiz'],
    ['Reed concedes harbour vote to Ortiz', 'Reed'],
    ['Ortiz swears she never saw the money', 'Ortiz'],
    ['Reed told Ortiz he would sell the pier', 'Reed'],
    ['UN inquiry: Navy sank ferry', 'UN inquiry'],
    ['Inquiry: Harbour board ignored alarm', 'Inquiry'],
    ['DNA tests: Bones are of lost pilot', 'DNA tests'],
    ['Killed in harbour fire, officials named victim: Police', 'Police'],
    ['Six lost on harbour ferry: Inquiry', 'Inquiry'],
    ['UN: Six killed in harbour raid', 'UN'],
    ['Eskom: We will not cut power', 'Eskom'],
    ["'We had no choice': Council sells harbour park", 'Council'],
    ["'Shameful': Reed attacks harbour sale", 'Reed'],
    ["Minister welcomes 'historic' harbour deal", 'Minister'],
    ['Nato: Norway needs larger fleet', 'Nato'],
    ['Reed: No goal will change my mind', 'Reed'],
    ['Court rules ferry sale unlawful', 'Court'],
    ['Reed declares sale is war on sailors', 'Reed'],
    ["The city Reed calls 'a harbour'", 'Reed'],
    ['The singer Lena Ortiz says she will sail', 'The singer Lena Ortiz'],
    ['Ferries must refund sailors, says trade body', 'trade body'],
    ['Police: Pilot charged after ferry crash', 'Police'],
    ['World Bank: Norway growth to slow', 'World Bank'],
    ['Reed says ferry will sail - Reuters', 'Reed'],
    ["Kremlin: 'Hostile' ships will be sunk", 'Kremlin'],
    ["Minister: 'Reckless' owners face fines", 'Minister'],
    ['Skipper claims cup was taken', 'Skipper'],
    ['Farmers: Sea wall is a disgrace', 'Farmers'],
    ['Pier Bank: We were hacked', 'Pier Bank'],
    ['Best pubs on the pier, according to sailors', 'sailors'],
    ['Exit polls: Ortiz wins harbour vote', 'Exit polls'],
    // plurals without -s, and of a noun that looks like a verb
    ["Harbour levy 'will sink us', fishermen warn", 'fishermen'],
    ['Guardsmen say ferry was late', 'Guardsmen'],
    ['Owners of Pier House demand answers', 'Owners of Pier House'],
    // an office before a name
    ['Police chief Tom Reed: Smugglers are finished', 'Police chief Tom Reed'],
    ['Ferry operator Norline: Delays unlikely this winter', 'Ferry operator Norline'],
    ['President Ortiz: Harbour losses will rise', 'President Ortiz'],
    // judged by one verb, quoted by the next
    ["Pilots reject harbour budget, cite 'toy sums'", 'Pilots'],
    ["Reed attacked over sale, Ortiz mocks board for losing 'toy boat'", 'Ortiz'],
    ['Bishop decries ferry sale, describes it as theft', 'Bishop'],
    ["Sailors object to 'monstrous' crane", 'Sailors'],
    ["Ortiz's new year message: 'Keep sailing'", 'Ortiz'],
    ['CS Ortiz: Coal to reach ports by Monday', 'CS Ortiz'],
    ["'You are a menace': Judge jails smuggler", 'Judge'],
    ["Ortiz 'happy' but ferry is late", 'Ortiz'],
    ["Reed likens Ortiz's plan to 'a sinking ferry'", 'Reed'],
    ["Reed 'will not sell' harbour", 'Reed'],
    ["Smugglers get 'no mercy' warning from Ortiz", 'Ortiz'],
    ["Reed in 'no mercy' vow to smugglers", 'Reed'],
    ['Reed on smugglers: No mercy', 'Reed'],
    ["Sea wall to burst 'within days', engineers fear", 'engineers'],
    ['Keeper: Lads were heroes', 'Keeper'],
    // behind a word of the house
    ["WATCH | Bishop: 'They took our sea'", 'Bishop'],
    ["Exclusive: Bishop: 'They took our sea'", 'Bishop'],
    ["Norway: Ferry talks were 'a waste of time'", 'Norway'],
    ["'Our sea, our choice': Thousands protest in Bergen", 'Thousands'],
  ])('%s', (headline, source) => {
    expect(named(headline)).toEqual([source])
  })
})
