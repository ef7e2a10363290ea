import { describe, expect, test } from 'vitest'
import { findSubjects } from '../../src/topics/en/find-subjects.ts'

const topicOf = (headline: string): string => findSubjects(headline).topics[0]?.topic ?? 'other'
const placesOf = (headline: string): readonly string[] =>
  findSubjects(headline).places.map(({ place }) => place)

describe('the company of a word decides its topic', () => {
  test.each([
    ['Spurs sign midfielder from Lyon', 'sport'],
    ['Ruritania and Iran trade strikes over gulf', 'conflict'],
    ['Night attack hammers Kyiv suburb', 'conflict'],
    ['Knife attack suspect charged with murder', 'crime'],
    ['US strikes bridge in Iran', 'conflict'],
    ['Gale knocks out power to thousands of homes', 'weather'],
    ['Body found in canal near Ghent', 'crime'],
    ['Rupee is best performing currency of the year', 'economy'],
    ['Crew walks along the old pier', 'other'],
    ['Two sisters and a record', 'other'],
    ['Thunder halt Spurs in third quarter', 'sport'],
    ['Crane collapses onto tram, two hurt', 'disaster'],
    ['Trade surplus hit record in May', 'economy'],
    ['Band breaks sales record with debut album', 'arts'],
    ['Rookie wins One Point Slam', 'sport'],
    ['Retailer fires 300 staff', 'labour'],
    ['Fires rage in forest near Sydney', 'disaster'],
    ['Troops fire on border post', 'conflict'],
    ['Nurses strike over pay', 'labour'],
    ['Drone strikes hit military depot', 'conflict'],
    ['Court jails banker for fraud', 'crime'],
    ['New vaccine trial brings hope to patients', 'health'],
    ['Murder trial of surgeon opens', 'crime'],
    ['Computer virus spreads by email', 'science'],
    ['Flu virus spreads in care homes', 'health'],
    ['Rocket fired from Gaza lands near town', 'conflict'],
    ['Rocket carries telescope into orbit', 'science'],
    ['Apple pie recipe for a cold weekend', 'lifestyle'],
    ['Apple unveils smaller tablet', 'science'],
    ['Amazon rainforest loses more trees to logging', 'environment'],
    ['Stocks rally as inflation eases', 'economy'],
    ['Thousands rally against coup', 'conflict'],
    ['Swimmer takes gold in relay', 'sport'],
    ['Gold price climbs as dollar slips', 'economy'],
    ['Bus plunges into ravine, 14 killed', 'disaster'],
    ['Ferry runs aground off Hvar', 'disaster'],
    ['Ferry sinks off Hvar', 'disaster'],
    ['Ferry crews strike over pay', 'labour'],
    ['Ferry fares to rise in spring', 'economy'],
    ['New ferry links two islands', 'other'],
    ['Suicide bomber kills nine in market', 'conflict'],
    ['Labour wins by-election', 'politics'],
    ['Singer arrested after brawl', 'crime'],
    ['Army hits rebel depot near Goma', 'conflict'],
    ['Coastguard of Ruritania seizes tanker off Musandam', 'conflict'],
    ['Police seize forged banknotes', 'crime'],
    ['Drones cross border of Ruritania again', 'conflict'],
    ['Drone delivery comes to island bakery', 'science'],
    ['Roof of market hall collapses, sending nine to hospital', 'disaster'],
    ['Hospital opens ward for newborns', 'health'],
    ['Furniture chain collapses, leaving suppliers unpaid', 'economy'],
    ['Gunman opens fire in Lyon cafe, killing three and injuring four', 'crime'],
    ['Winger hurt before derby match', 'sport'],
    ['Teachers fear for pupils, poll shows', 'education'],
    ['Mayor leads rival in new poll', 'politics'],
    ['Water bills to jump again', 'economy'],
    ['Senate passes two bills', 'politics'],
    ['Three held after birthday party', 'human'],
    ['Opposition party splits', 'politics'],
    ['Bodies of two divers found off Hvar', 'disaster'],
    ['Bodies found in suitcase', 'crime'],
    ['Death toll from quake rises', 'disaster'],
    ['Death toll from shooting rises', 'crime'],
    ['Village looks like a war zone after tornado', 'weather'],
    ['Fighter jets shadow patrol', 'conflict'],
    ['Security council adopts resolution', 'politics'],
    ["How to keep a new year's resolution", 'lifestyle'],
    ['Woman in labour flown to hospital', 'health'],
    ['Pepper spray attack at station', 'crime'],
    ['Fatal attack outside bar', 'crime'],
    ['Rise in digital ID sign-ups', 'politics'],
    ['Shark kills surfer off Hvar', 'disaster'],
    ['Tagged shark returns to bay', 'environment'],
    ['Overturned lorry shuts road', 'disaster'],
    ['Judges overturn verdict', 'crime'],
    ['Town under siege by rebels', 'conflict'],
    ['Cleaners strike again', 'labour'],
    ['Review of maternity units opens', 'health'],
    ['Wolves released into forest near Ghent', 'environment'],
    ['Wolves sign striker from Lyon', 'sport'],
    ['Weight jab works for a year, trial shows', 'health'],
    ['Students plead for longer terms, vice-chancellors say', 'education'],
    ['Two women and a boat', 'other'],
    ['Old funicular shuts for a week', 'other'],
    ['Three hurt in funicular crash', 'disaster'],
    ['A sandwich for the road', 'other'],
  ])('%s: %s', (headline, topic) => {
    expect(topicOf(headline)).toBe(topic)
  })
})

describe('the company of a name decides its place', () => {
  test.each([
    ['Georgia accuses Russia of moving border', ['GE', 'RU']],
    ['Georgia senators quarrel over new voter rules', ['US']],
    ['Jordan hosts talks on water', ['JO']],
    ['Michael Jordan sells house', []],
    ['Turkey and Greece agree on ferry line', ['TR', 'GR']],
    ['How to roast a Turkey for Thanksgiving', []],
    ['How to carve a turkey', []],
    ['Spurs sign midfielder', ['GB']],
    ['Thunder halt Spurs', ['US']],
    ['Paris Hilton opens hotel in Paris', ['FR']],
    ['Rio Ellery scores twice for Rovers', []],
    ['Rio police search harbour for boat', ['BR']],
    ['Sydney Harbour bridge closed to lorries', ['AU']],
    ['SC asks police why nobody was charged', []],
    ['Columbia, SC: sheriff seeks driver', ['US']],
    ['South Sudan and Sudan share oil', ['SS', 'SD']],
    ['Papua New Guinea votes', ['PG']],
    ['Guinea pigs are back in fashion', []],
    ['White House and Kremlin exchange notes', ['US', 'RU']],
    ['Downing Street stays silent', ['GB']],
    ['They told us so', []],
    ['The US and the U.K. told us so', ['US', 'GB']],
    ['Anglo-French plan angers Italians and Swedes', ['FR', 'IT', 'SE']],
    ['Polish mayors polish their speeches', ['PL']],
    ['Fla. governor visits Ohio', ['US']],
    ['european union and african leaders meet in nairobi', ['eu', 'africa', 'KE']],
  ])('%s: %j', (headline, places) => {
    expect(placesOf(headline)).toEqual(places)
  })
})

test('a second topic has evidence of its own', () => {
  const topics = findSubjects('Suspect in school attack is in custody, officials say').topics
  expect(topics.map(({ topic }) => topic)).not.toContain('politics')
})

test.each([
  ['Macron urges Hezbollah to lay down its rockets', ['conflict', 'politics']],
  ['Ministers agree quota for refugees', ['politics', 'society']],
  ['Ruritania puts tariffs on Danish butter', ['economy', 'politics']],
  ['Ferry capsizes off Lombok with families on board', ['disaster']],
  ['Harbour bridge approved after a decade of rows', ['politics']],
  ['Two boxes and a lamp', []],
  ['Council to hike parking fees', ['economy']],
  ['Thousands camp outside store', ['economy']],
])('topics of: %s', (headline, topics) => {
  expect(findSubjects(headline).topics.map(({ topic }) => topic)).toEqual(topics)
})

test.each([
  ['Startup raises US$20m for drone sensors', []],
  ['Osaka beats Vekic in second round', []],
  ['Osaka opens new harbour tunnel', ['JP']],
])('places of: %s', (headline, places) => {
  expect(placesOf(headline)).toEqual(places)
})
