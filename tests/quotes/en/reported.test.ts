import { expect, test } from 'vitest'
import { findQuotes } from '../../../src/quotes/en/find-quotes.ts'
import { reported } from './reported-in.ts'

test.each([
  ['The race was won by Klein, who said she would sail again.', 'she would sail again', 'Klein'],
  ['Doctors believe the fever has passed its peak.', 'the fever has passed its peak', 'Doctors'],
  ['But according to Bell, the pier is closed.', 'the pier is closed', 'Bell'],
  [
    'As reported by the Harbour Review, the mayor was told of it.',
    'the mayor was told of it',
    'Harbour Review',
  ],
  [
    'Bell argued that the deal favours banks at the expense of sailors.',
    'the deal favours banks at the expense of sailors',
    'Bell',
  ],
  ['Bell said the pier would close, but she left the date open.', 'the pier would close', 'Bell'],
  [
    'Bell said the pier would close but that the pool would stay.',
    'the pier would close but that the pool would stay',
    'Bell',
  ],
  ['Nearly half said they had preferred a boat.', 'they had preferred a boat', 'Nearly half'],
  ['Bell explained no one knew the code.', 'no one knew the code', 'Bell'],
  ['Hill continued to say he had never seen the boat.', 'he had never seen the boat', 'Hill'],
  [
    'The pier will stay closed, a source close to the mayor said.',
    'The pier will stay closed',
    'a source close to the mayor',
  ],
  ['The boat was sold, according to a yearly poll.', 'The boat was sold', 'a yearly poll'],
  [
    'And surveys suggest that even some sailors find her cold.',
    'even some sailors find her cold',
    'surveys',
  ],
  [
    'Sure, official data suggest that the catch peaked in 2013.',
    'the catch peaked in 2013',
    'official data',
  ],
  [
    '(According to the Riverton Police, the harbour keeps no lists.)',
    'the harbour keeps no lists',
    'Riverton Police',
  ],
  [
    'In addition, according to the bank, nine more boats will be sold.',
    'nine more boats will be sold',
    'the bank',
  ],
  [
    'But the founders have said repeatedly they do not want a pier.',
    'they do not want a pier',
    'the founders',
  ],
  ['About 4 in 10 say they want a larger boat.', 'they want a larger boat', 'About 4 in 10'],
  [
    'Sailors were slightly more likely to say they preferred a larger boat.',
    'they preferred a larger boat',
    'Sailors',
  ],
  [
    'Rosa Klein told the Harbour Review last week she would rather row than sail.',
    'she would rather row than sail',
    'Rosa Klein',
  ],
  [
    'Bell noted this week that most of the plans end in 2030.',
    'most of the plans end in 2030',
    'Bell',
  ],
  [
    'The board said about half of the rise was due to fuel.',
    'about half of the rise was due to fuel',
    'The board',
  ],
  [
    'Bell suggests any deal to sell more boats should be slow.',
    'any deal to sell more boats should be slow',
    'Bell',
  ],
  [
    'Hill said the port needs a new wall, but that he would not pay for it.',
    'the port needs a new wall, but that he would not pay for it',
    'Hill',
  ],
  [
    'Hill said the port had been shut for a week, and when asked why, he left.',
    'the port had been shut for a week',
    'Hill',
  ],
  [
    'The tax has done no harm: the port was full last year, according to one count.',
    'the port was full last year',
    'one count',
  ],
  [
    'The pier had a good year, Bell said, wiping the salt off her face.',
    'The pier had a good year',
    'Bell',
  ],
  [
    'Reed, a father of four, was an engineer with a yard in Hull, the paper Harbour Review reports.',
    'Reed, a father of four, was an engineer with a yard in Hull',
    'Harbour Review',
  ],
  [
    'American officers said they found those old - and unread - letters as they cleared the house.',
    'they found those old - and unread - letters as they cleared the house',
    'American officers',
  ],
  // an attribution behind, found by its verb: lists, asides, a time behind, no verb that is known
  [
    'The boats were sold in spring, sailors and harbour clerks told the Review.',
    'The boats were sold in spring',
    'sailors and harbour clerks',
  ],
  [
    'The port will stay open, his deputy, Ann Reed, told the Review.',
    'The port will stay open',
    'Ann Reed',
  ],
  [
    'The pier was sold, the Harbour Review reported late Monday.',
    'The pier was sold',
    'Harbour Review',
  ],
  [
    'She was at home that night, Bell said; nobody believed him.',
    'She was at home that night',
    'Bell',
  ],
  ['Sorry, Bell said.', 'Sorry', 'Bell'],
  [
    'The catch was small that year, as Reed has acknowledged.',
    'The catch was small that year',
    'Reed',
  ],
  [
    'But as a Harbour Review writer noted, the pool is empty.',
    'the pool is empty',
    'a Harbour Review writer',
  ],
  // where the writer goes on
  ['Bell said the pier would close, and she ordered a new gate.', 'the pier would close', 'Bell'],
  [
    'Bell said the pier would close by spring, a plan few had heard of.',
    'the pier would close by spring',
    'Bell',
  ],
  [
    'Bell said he had never seen the boat - a claim his brother disputes.',
    'he had never seen the boat',
    'Bell',
  ],
  ['Bell said his dog, a spaniel, was in the boat.', 'his dog, a spaniel, was in the boat', 'Bell'],
  // what starts a report
  ['Noting that the ice was thin, Bell left the boat ashore.', 'the ice was thin', 'Bell'],
  ['Reed told sailors not to drink the water.', 'not to drink the water', 'Reed'],
  ['The club reported spending a million on boats.', 'spending a million on boats', 'The club'],
  [
    'The union said in a letter Thursday night they would take the boats out.',
    'they would take the boats out',
    'The union',
  ],
  ['The board announced late Friday that the pool would open.', 'the pool would open', 'The board'],
  ['They were asked for help; Hill said he would.', 'he would', 'Hill'],
  [
    'Owners of the yacht clubs, which lost members last year, say the tax hurts them.',
    'the tax hurts them',
    'Owners of the yacht clubs',
  ],
  [
    'Bell said the harbour uses above- and below-ground tanks.',
    'the harbour uses above- and below-ground tanks',
    'Bell',
  ],
  ['Reed says the prize went to Bell, who had won before.', 'the prize went to Bell', 'Reed'],
  // according to a source that is no known noun phrase, or behind a colon
  [
    "According to July's Harbour Review poll, most sailors are content.",
    'most sailors are content',
    "July's Harbour Review poll",
  ],
  ['The tide has turned: According to new polls, Reed leads Hill.', 'Reed leads Hill', 'new polls'],
  ['Others, however, say a new pier is overdue.', 'a new pier is overdue', 'Others'],
  ['Among sailors, 42% say they are content.', 'they are content', '42%'],
  [
    'Reed noted that old boats become newly dear in spring.',
    'old boats become newly dear in spring',
    'Reed',
  ],
])('%s', (text, words, speaker) => {
  expect(reported(text)).toEqual([[words, speaker]])
})

test('another who is counted says the next clause', () => {
  const text = 'Most said the pier was closed, and one in five said it had never opened.'
  expect(reported(text).map(([words]) => words)).toEqual([
    'the pier was closed',
    'it had never opened',
  ])
})

/** What each part of a text goes on from. */
const links = (text: string): readonly (number | null)[] =>
  findQuotes([text]).map(({ continues }) => continues)

test('what goes on behind an insertion continues the part before it', () => {
  expect(links('In the end, Mr. Bell said, the crews stayed at home.')).toEqual([null, 0])
  expect(links('The plan, according to Bell, is to sell the boats.')).toEqual([null, 0])
  expect(links('Bell said the pier is shut. Hill said the pool is open.')).toEqual([null, null])
})

test('a sentence that goes on behind an insertion is reported on both sides', () => {
  const text = 'There is no hope, officials in both towns insist, because the ice has gone.'
  expect(reported(text).map(([words]) => words)).toEqual([
    'There is no hope',
    'because the ice has gone',
  ])
})

test.each([
  [
    'The plan, a source at the port said, is to sell the boats.',
    ['The plan', 'is to sell the boats'],
  ],
  ['Boats, Bell said, are for sailing.', ['Boats', 'are for sailing']],
  ['The plan, according to Bell, is to sell the boats.', ['The plan', 'is to sell the boats']],
  ['The boats were sold, according to Bell, a friend of the owner.', ['The boats were sold']],
  [
    'Many said they would stay away and some sailors have said they will come.',
    ['they would stay away', 'they will come'],
  ],
  ['Hill says the tax is fair, though Bell said it was not.', ['the tax is fair', 'it was not']],
  [
    '(She says the photo would have made her weep.) The mayor, Ann Bell, left early.',
    ['the photo would have made her weep'],
  ],
  [
    'Bell left, saying that the pier was shut and warning that the ice was thin.',
    ['the pier was shut', 'the ice was thin'],
  ],
  [
    'Bell said the board would act by ending the rent and cracking down on theft.',
    ['the board would act by ending the rent and cracking down on theft'],
  ],
  [
    'The rules, which Hill said were two weeks late, will change the port.',
    ['were two weeks late'],
  ],
  ['Hill said he will stay in the club, as have many others.', ['he will stay in the club']],
  [
    'After Bell noted that the ice was thin, and that boats were few, Hill left.',
    ['the ice was thin, and that boats were few'],
  ],
  ['Hill said the case of Bell v. Reed was old.', ['the case of Bell v. Reed was old']],
  ['The owners - and some of their critics - say that the tax is late.', ['the tax is late']],
  ['Many rowed out, with two in five saying they would row again.', ['they would row again']],
  [
    'He claimed at one time, a sailor asked the crew for help.',
    ['a sailor asked the crew for help'],
  ],
  [
    'The rent would fall by half, the crew said, compared to a tenth on the quay.',
    ['The rent would fall by half'],
  ],
  [
    'The latest race, North Hull said, was its largest yet.',
    ['The latest race', 'was its largest yet'],
  ],
  [
    'The reason for it, Bell told me on Friday, was that he owns the boat.',
    ['The reason for it', 'was that he owns the boat'],
  ],
  [
    'The two will meet next week, Bell said, adding, "They need a good talk."',
    ['The two will meet next week'],
  ],
  ['Hill has warned the crews not to row this year.', ['not to row this year']],
  ['Still, Bell said, boats are for sailing.', ['boats are for sailing']],
  [
    'And the mayor, said Ann Bell, who knows him well, does not forget.',
    ['And the mayor', 'does not forget'],
  ],
  [
    'The port will stay open, Bell said, adding that the pool would close.',
    ['The port will stay open', 'the pool would close'],
  ],
  [
    'Many said they would stay away, but one in five said they would come.',
    ['they would stay away', 'they would come'],
  ],
  // beside words in marks
  [
    'She said he had been good to sailors, calling him "a friend".',
    ['he had been good to sailors'],
  ],
  [
    'Bell said he had no wish to sell, telling Reed that "boats are family" and that he would stay.',
    ['he had no wish to sell', 'he would stay'],
  ],
  ['The pier, Hill told Bell, the mayor, was lost.', ['The pier', 'was lost']],
  ['The pier was lost, Hill told sailors, bakers and clerks.', ['The pier was lost']],
  ['After the vote, Hill told sailors, bakers and clerks that he was done.', ['he was done']],
  ['When he was asked for it, Hill told Reed, Bell and Cole that it was lost.', ['it was lost']],
  ['After the vote, Hill told Bell, the mayor, that nobody was safe.', ['nobody was safe']],
  ['Hill told bakers, clerks and sailors they would be paid.', ['they would be paid']],
  [
    'After the vote, Hill said in a note to bakers and clerks that, while sorry, he was done.',
    ['while sorry, he was done'],
  ],
  ['The pier was lost, the Post reported, citing two bakers.', ['The pier was lost']],
  ['Also reporting the loss, the club said it had no boats.', ['it had no boats']],
])('each part is reported: %s', (text, parts) => {
  expect(reported(text).map(([words]) => words)).toEqual(parts)
})

test.each([
  'It is worth noting that the pier has been shut since spring.',
  'It goes without saying that the tax on boats is far too high.',
  'One of our reasons that boats are late is the ice.',
  'Hill met the crew with rude remarks he once made of their boat.',
  'Bell spoke beside news reports that doubt her past as a rower.',
  'There were reports the pier had been sold to a bank.',
  'That was what Hill said when he left the club for good.',
  'Few would sail with a man who said and wrote the same things as Bell.',
  'Reed responded by showing the crew that his boat was the fastest.',
  'The wing was closed to sailors from Hull, where the count of reported cases of fever has grown.',
  'The board will not yet say if it can pay for the pier.',
  'Mills closed in the southern states that have lost the most sailors.',
  'Though Klein maintains a large lead over Hill, a narrow loss would hurt.',
  'As the ice grew thicker, Bell continued to row.',
  'As the storm came nearer, Hill railed at the harbour board.',
  'The strong harbour report has opened the way to a new pier.',
  "Hill, the keeper of the pier, denounced the mayor's remarks.",
  'Those who say the pier matters most are few.',
  'Hill was rowing when a man claiming allegiance to the sea gods sank four boats.',
  'On Monday, at a dinner at the pier, now called Bell Pier, the mayor boasted of her boats.',
  'When the question was put to Bell, the keeper of the pier, she laughed.',
  'Hill told the Harbour Review during a talk that also included Ana Bell.',
  'Hill said so in a speech that later became the plan of the club.',
])('nothing is reported: %s', (text) => {
  expect(reported(text)).toEqual([])
})

test.each([
  [
    'Reed said the old ferry, which few had seen since the war, was lying off the pier.',
    'the old ferry, which few had seen since the war, was lying off the pier',
  ],
  [
    'Bell argued that the harbour must grow, and the bakers are on strike.',
    'the harbour must grow',
  ],
  [
    'Bell said the club was no lobby and supported sailors of either side.',
    'the club was no lobby and supported sailors of either side',
  ],
  [
    'Bell said the pier would open in spring, although the roof still leaks.',
    'the pier would open in spring, although the roof still leaks',
  ],
  [
    'The board heard Hill’s complaint that the glut of tin, copper and other metals was ruining them.',
    'the glut of tin, copper and other metals was ruining them',
  ],
  [
    'Reed said the crews will wear helmets - and that many will row at night.',
    'the crews will wear helmets - and that many will row at night',
  ],
])('%s: to its end and no farther', (text, content) => {
  expect(reported(text).map(([words]) => words)).toEqual([content])
})

test.each([
  'Hill believes in the old boats and rows to work.',
  'Bell did not openly say that the pier was closed.',
  'He talks of the storm for hours, never admitting that he had misjudged it.',
  'The pier was backed by voters who say that they will sail.',
])('%s: nobody reports', (text) => {
  expect(reported(text)).toEqual([])
})
