import { describe, expect, test } from 'vitest'
import { findHeadlineVoices } from '../../../src/quotes/en/find-headline-voices.ts'

/** The source of a headline, and the speakers of its words in marks in order. */
function voices(headline: string): readonly [string | null, ...(string | null)[]] {
  const { source, quotes } = findHeadlineVoices(headline)
  return [source?.name ?? null, ...quotes.map(({ speaker }) => speaker)]
}

describe('the source of a headline', () => {
  test.each([
    ['Harbour must close for a month, engineers say', 'engineers'],
    ['Harbour must close for a month, says port chief Lena Ortiz', 'port chief Lena Ortiz'],
    ['Harbour must close for a month says port chief', 'port chief'],
    ['Harbour to close for a month – report', 'report'],
    ['Harbour to close for a month: Danish official', 'Danish official'],
    ['Harbour to close for a month, according to the pilots', 'pilots'],
    ['Study: Sea walls protect fewer homes than thought', 'Study'],
    ['Danish official: We are ready to rebuild the harbour', 'Danish official'],
    ['Norway warns of floods as rivers rise', 'Norway'],
    ['Mayor of Riverton vows to rebuild harbour', 'Mayor of Riverton'],
    ['Lena Ortiz, once of Riverton, rejects claim of fraud', 'Lena Ortiz'],
    ['MPs call for inquiry into harbour fire', 'MPs'],
    ['Harbour fire: Police warn residents to stay indoors', 'Police'],
    ['Ferries stay in port, but owners insist service is safe', 'owners'],
    ['Norwegian court rules harbour sale unlawful', 'Norwegian court'],
    ['Reed Denies Taking Harbour Money', 'Reed'],
    ['Harbour fees rebound says Halden', 'Halden'],
    ['Lena Ortiz to port board: You can fix this', 'Lena Ortiz'],
    ['Pilot Ortiz says she has no regrets - Channel 2 - Bergen', 'Pilot Ortiz'],
    ['Tidal power: WHO says it is worried about dust', 'WHO'],
    ['Catch fell again in spring, data shows', 'data'],
    ['Coroner rules drowning of pilot an accident', 'Coroner'],
    ['Sources: Harbour chief to quit', 'Sources'],
    ['Minister hints at U-turn on harbour fees', 'Minister'],
    ['Study links sea walls to fewer floods', 'Study'],
    ["Reed responds to harbour plan: 'It will sink us'", 'Reed'],
    ['Dems: Release the harbour files', 'Dems'],
    ['CDC: Flu worst in 15 years', 'CDC'],
    ['Mum-of-three: I lost my boat', 'Mum-of-three'],
    ['High Court: Owner can see harbour files', 'High Court'],
    ["Reed breaks silence on harbour fire: 'Still here'", 'Reed'],
    ['Pier bank admits 40 owners were overcharged', 'Pier bank'],
    ['Kremlin: Reed to visit Oslo in spring', 'Kremlin'],
    ['Ofgem: Harbour power cut now over', 'Ofgem'],
    ['Reed to Ortiz: Open the harbour', 'Reed'],
    ['Bishop to sailors: You are not alone', 'Bishop'],
    ['Message from Ortiz: The harbour will not close', 'Ortiz'],
    ['Survivor of harbour fire: I saw nothing', 'Survivor of harbour fire'],
    ["ECB's Weber: Rates are too high", "ECB's Weber"],
    ['Owners agree: harbour is too small', 'Owners'],
    ['Police ask drivers to avoid harbour', 'Police'],
    ['Ferry aground off Bergen: coast guard', 'coast guard'],
    ['I lost my boat, sacked pilot tells inquiry', 'sacked pilot'],
    ["'Harbour Lights' star warns of ferry cuts", "'Harbour Lights' star"],
    ["Author of 'Harbour Lights' warns of ferry cuts", "Author of 'Harbour Lights'"],
    ["'We lost him': widow of pilot who drowned", 'widow of pilot'],
    ['Harbour polls: Reed promises new ferry', 'Reed'],
    ['Ortiz tells of ordeal at sea', 'Ortiz'],
    ['Norway says no to new harbour', 'Norway'],
  ])('%s', (headline, source) => {
    expect(voices(headline)[0]).toBe(source)
  })

  test.each([
    'Ann Bell: Former harbour minister dies aged 80',
    'Norway: Floods sweep away two bridges',
    "Hurricane Lena: 'Catastrophic' floods feared in Riverton",
    'Explainer: Why the harbour is closing',
    'Live updates: Floods hit Riverton',
    'Le Phare fire: what we know so far',
    'Villagers told to boil water after floods',
    'Harbour chief accused of fraud over sale',
    'Shop recalls lamps after agency warns of fire',
    'Rovers deny United a place in the final',
    'Skier claims second title in a week',
    'Boat said to have sunk off Bergen',
    'Fewer unemployment claims in spring',
    'Storm prompts calls for new sea wall',
    'From Bergen to Oslo: A winter by rail',
    'Harbour bosses plead guilty',
    'Storm threatens harbour wall',
    'New lamps promise large catches',
    'Weather forecast calls for strong winds',
    'Giant ferry declared unsafe',
    'Police respond to fire at harbour',
    'Court denies request to reopen harbour',
    'Diver rows on after storm: It’s happening again',
    'Beware: The sea wall is older than it looks',
    'Lava Threatens Harbour as Volcano Erupts',
    'FDA Recalls Cheese Sold in Harbour Shops',
    'Judge Finds Love on Harbour Cruise',
    "Golf: Reed wins 'Harbour Cup'",
    'Fact: most of us are wrong about ferries',
    'Dear Mayor: please save our harbour',
    'Season opener promises fireworks',
    'Neighbours argue over harbour wall for years',
    'Duty calls for harbour pilots',
    'Time will tell if harbour reopens',
    'Governor declares security emergency',
    'Kremlin: Inside the halls of power',
    'Ofgem: a history of the harbour watchdog',
    'Reed to Rovers: Fee agreed',
    'Bergen to Oslo: A winter by rail',
    'Welcome to Bergen: You will not want to leave',
    'Message to sailors: do not go out',
    'Police: the harbour in numbers',
    'Lena Ortiz: The pilot who would not turn back',
    'Ofgem: Is the harbour over?',
    'Harbour polls: party names pilots',
    "Ortiz files: Reed 'did nothing wrong'",
    'Governor declares emergency as harbour floods',
    'Ferries say farewell to Bergen',
    'Harbour fire says more about us',
    'The Pilot Said No. Then the Harbour Fell Silent.',
    'Film tells story of lost harbour',
    'Letters tell of life on the pier',
    'Sign warns sailors of rocks',
    'Hospital admits 40 after harbour fire',
    'Skipper calls it a day after harbour race',
    'Ferry pulls up short of harbour',
    "Norlund: 'Drunk' pilot rams ferry into pier",
    'Chess - Ortiz gives away the prize that she won',
  ])('is not told by: %s', (headline) => {
    expect(voices(headline)[0]).toBeNull()
  })
})

describe('words in marks', () => {
  test.each([
    ["Ortiz: 'The sea wall was never finished'", 'Ortiz'],
    ["Ortiz on harbour fire: 'We lost everything'", 'Ortiz'],
    ["Tom Reed slams harbour sale as 'reckless'", 'Tom Reed'],
    ["Tom Reed wins harbour vote: 'I never gave up'", 'Tom Reed'],
    ["'We lost everything': Lena Ortiz recalls harbour fire", 'Lena Ortiz'],
    ["'We lost everything': Riverton's nurses on the long night", "Riverton's nurses"],
    ["Harbour sale 'a scandal', union says", 'union'],
    ["Former mayor 'leaves a great harbour behind'", null],
    ["Harbour sale 'a scandal' says Tom Reed", 'Tom Reed'],
    ["Harbour chief accused of 'fraud' by auditors", 'auditors'],
    ["Norway rejects Reed's threat to 'close the strait'", 'Reed'],
    ["Fine over Reed's 'drowned rats' remark", 'Reed'],
    ["Police chief 'appalled' as harbour fire spreads", 'Police chief'],
    ["Owners call for 'patience' after fire", 'Owners'],
    ["Boat race: 'We rowed for our lives' - Tom Reed hits back at Bell", 'Tom Reed'],
    ["Boat race: 'She never gives up' - Reed on Bell", 'Reed'],
    ["'We lost everything': sailors count the cost of floods", 'sailors'],
    ["Mayor fined for calling rival a 'rat'", 'Mayor'],
    ["Harbour 'deeply sorry' for late ferries, says board", 'board'],
    ["Family of harbour pilot pay tribute to 'beautiful soul'", 'Family of harbour pilot'],
    ["Reed: Harbour faces 'unavoidable' closure", 'Reed'],
    ["Judge blocks harbour sale, calling it 'plainly unlawful'", 'Judge'],
    ["Police find 'no evidence' harbour fire was set", 'Police'],
    ["Norway rejects Reed's 'closed harbour' threat", 'Reed'],
    ["Norway's king calls harbour fire a 'tragedy' and demands a response", "Norway's king"],
    ["Ortiz's remark 'shameful' - Oslo", 'Oslo'],
    ["Pope in Oslo: 'We must go on'", 'Pope'],
    ["Doctor in Oslo: 'We have no beds'", 'Doctor in Oslo'],
    ["Book that Reed called 'fiction' tops charts", 'Reed'],
    ["Pilot who lost ferry 'deeply sorry'", 'Pilot'],
    ["Court raps council for 'shoddy' work on pier", 'Court'],
    ["Owners accused by Amnesty of 'piracy'", 'Amnesty'],
  ])('are of whom the headline names: %s', (headline, speaker) => {
    expect(voices(headline).slice(1)).toEqual([speaker])
  })

  test('are of two: the second who calls it something', () => {
    expect(voices("Ortiz says sale is 'fair', owners call it 'a con'")).toEqual([
      'Ortiz',
      'Ortiz',
      'owners',
    ])
  })

  test.each([
    "Villagers warned of 'high risk' of floods",
    "Harbour chief denies 'secret deal' with owners",
    "'We lost everything': Boats burnt in harbour fire",
    "Harbour chief laughs off talk of 'crisis' on the pier",
    "Tom Reed: 'Poet of the pier' dies at 94",
    "Tom Reed fined over claims he 'hid money'",
    "Lena Ortiz 'blindsided' by harbour sale",
    "Pilot: I never said 'the harbour is lost'",
    "Norway: Sailors 'shot in the back'",
    "Hillsborough: 'Nobody listened to us'",
    "Ortiz hits back at 'toxic' harbour claims",
  ])("are nobody's: %s", (headline) => {
    expect(voices(headline).slice(1)).toEqual([null])
  })

  test.each([
    "Painting 'The Old Harbour' stolen in Bergen",
    "Norway's 'Troll Wall' closed to climbers",
    "How 'zombie' ships sail on",
    "New ferry, nicknamed 'Platypus', sails",
    "Scientists find 'lost harbour' below the dunes",
    "Researchers discover 'ghost' wreck off Bergen",
    "Divers find 'lost harbour' off Bergen",
    "Nine held in 'Operation Night Ferry'",
    "Harbour Man Builds 'Tiny Ferry' for $9,000",
    "Navy tracks 'shadow fleet' tankers off Bergen",
  ])('are no speech: %s', (headline) => {
    expect(voices(headline)).toEqual([null])
  })
})
