import { expect, test } from 'vitest'
import { reported } from './reported-in.ts'

test.each([
  ['The club says it is closed, and to date has only put up a notice.', 'it is closed'],
  ['Hill insists the sale is sound, and has championed a second one.', 'the sale is sound'],
  ['Hill said she wants a safer port and has expressed support for it.', 'she wants a safer port'],
  [
    'Her staff confirmed that she would meet the unions but would not offer details of the talks.',
    'she would meet the unions',
  ],
  ['Hill said all crews sign the form, though she did not discuss it.', 'all crews sign the form'],
  [
    'The owners said they would back the sale, but there is anger in the town.',
    'they would back the sale',
  ],
  [
    'Aides say he will run in 2028 - though it is unclear whether he can win.',
    'he will run in 2028',
  ],
  [
    'Nearly half said they prefer the old ferry and about the same number would rather walk.',
    'they prefer the old ferry',
  ],
  ['Hill shut the lock, just as she said she would, and the market shrugged.', 'she would'],
  [
    "Though she has said she'll accept the count – the one Reed sent – critics are crying foul.",
    "she'll accept the count",
  ],
  [
    'The ministry ran the dam, admitted it knew of the cracks, and delayed the repair.',
    'it knew of the cracks',
  ],
  [
    'Hill took a softer line, saying the war was lost, was tepid about the treaty and left.',
    'the war was lost',
  ],
  [
    'In the week that Lee Reed announced his return to the club, the town had its luck back.',
    'his return to the club',
  ],
  [
    'Hill leads by 40 points, according to a GNN poll, but her lead is shrinking.',
    'Hill leads by 40 points',
  ],
  ['Hill says the plan is unsafe and has threatened to leave.', 'the plan is unsafe'],
  ['Hill said that ferries matter most, but spending on them has fallen.', 'ferries matter most'],
  ['The audit found that clerks knew of it, yet none of them was charged.', 'clerks knew of it'],
  ['After the leak of a report, which said the dam was bad, the mill closed.', 'the dam was bad'],
  [
    'Opponents say that the mud kills oysters, and several have asked for a review.',
    'the mud kills oysters',
  ],
])('a report ends where only the writer can go on: %s', (text, words) => {
  expect(reported(text).map(([said]) => said)).toEqual([words])
})

test.each([
  [
    'Sources say the sale was quick, responding to a wish of the unions.',
    'the sale was quick, responding to a wish of the unions',
  ],
  [
    'Hill says that reports and attacks on her life have done no harm.',
    'reports and attacks on her life have done no harm',
  ],
  [
    'The paper says its staff has found that the funds, which are held in Jersey, are still his.',
    'its staff has found that the funds, which are held in Jersey, are still his',
  ],
  [
    'He met owners who said the law punished them, rather than giving them help.',
    'the law punished them, rather than giving them help',
  ],
  [
    'Sailors who have met Hill said the club is a shell of itself, too fond of its owner.',
    'the club is a shell of itself, too fond of its owner',
  ],
  ['Hill warned that he would not give in.', 'he would not give in'],
])('a report goes on behind an aside: %s', (text, words) => {
  expect(reported(text).map(([said]) => said)).toEqual([words])
})

test('two sentences run into one are two reports', () => {
  expect(
    reported('Tom Reed admitted that the ships were old, he argued the case was weak.').map(
      ([said]) => said,
    ),
  ).toEqual(['the ships were old', 'the case was weak'])
  expect(
    reported('One in three said the club is fair and one in four said the club was hostile.'),
  ).toEqual([
    ['the club is fair', 'One in three'],
    ['the club was hostile', 'one in four'],
  ])
})

test('a "that" before a contracted pronoun is no part of a report', () => {
  expect(reported("Hill said that he'd wait for her.").map(([said]) => said)).toEqual([
    "he'd wait for her",
  ])
})

test.each([
  [
    'In particular, he said, the trust had the free use of the hall.',
    'the trust had the free use of the hall',
  ],
  ['And yet, her aides say, the river remains a priority.', 'the river remains a priority'],
  [
    'Many sailors - who made up half of the crew, according to a survey - feel for her.',
    'who made up half of the crew',
  ],
  [
    'He left the island ten years ago after, according to him, the station cut his first story.',
    'the station cut his first story',
  ],
  [
    'He had a rally set for that night - and the permit, his staff said, had been hard to get.',
    'the permit / had been hard to get',
  ],
])('a report starts behind what only leads to it: %s', (text, words) => {
  expect(
    reported(text)
      .map(([said]) => said)
      .join(' / '),
  ).toBe(words)
})
