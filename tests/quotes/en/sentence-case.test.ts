import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../src/quotes/en/find-quotes.ts'
import { inSentenceCase } from '../../../src/quotes/en/sentence-case.ts'

/** Prose, and whom its marked speech is by. */
const articles: readonly (readonly [prose: string, speakers: readonly (string | null)[]])[] = [
  [
    `Harbour Minister Nora Keller said on Monday that the talks would go on. "We will not leave the table until there is a deal," Keller told reporters in Geneva. "It is a matter of trust," she added.`,
    ['Nora Keller', 'Nora Keller'],
  ],
  [
    'Ana Bell rejected the offer as "a joke that nobody finds funny". A spokesman for the union said it was "too little, too late".',
    ['Ana Bell', 'A spokesman for the union'],
  ],
  [
    'According to police the driver lost control of the truck. "He never braked," said Sergeant Mark Reed of the State Patrol.',
    ['Mark Reed'],
  ],
  [
    'The National Weather Service said the storm would bring "life-threatening floods". The State Department called it "a test".',
    ['National Weather Service', 'State Department'],
  ],
  [
    'A senior official, who declined to be identified, said the minister was "very angry." Mrs. Klein told the board: "There is no way back." Officials of the Institute for Bridge Studies were "not so sure", they said.',
    ['A senior official', 'Klein', 'Officials of the Institute for Bridge Studies'],
  ],
  [
    'Rosa Klein denied that the plant was unsafe, calling reports of a leak "false."',
    ['Rosa Klein'],
  ],
  [
    'The ports of İzmir and İskenderun stay closed until the storm is over. "Nobody will be sent out in this," Rosa Klein said.',
    ['Rosa Klein'],
  ],
]

const speakersOf = (text: string): readonly (string | null)[] =>
  findQuotes(['News', text])
    .filter(({ kind }) => kind === 'direct' || kind === 'mixed')
    .map(({ speaker }) => speaker)

const inTitleCase = (text: string): string =>
  text.replaceAll(/(?<![\p{L}’'-])\p{Ll}/gu, (letter) => letter.toUpperCase())

describe('whoever sets an article', () => {
  test.each(articles)(
    'in capitals or in title case hears it said by the same: %s',
    (prose, speakers) => {
      expect(speakersOf(prose)).toEqual(speakers)
      expect(speakersOf(prose.toUpperCase())).toEqual(speakers.map((name) => name?.toUpperCase()))
      expect(speakersOf(inTitleCase(prose))).toEqual(
        speakers.map((name) => inTitleCase(name ?? '')),
      )
    },
  )
})

test('a bulletin in capitals without a title is read from its first paragraph on', () => {
  const bulletin = [
    'OSTRAND, MARCH 3 - PRIME MINISTER GRACE OKELLO RESIGNED ON TUESDAY AFTER THE TALKS FAILED.',
    '"I HAVE DONE WHAT I COULD," OKELLO TOLD REPORTERS OUTSIDE PARLIAMENT.',
  ]
  expect(findQuotes(bulletin).map(({ speaker }) => speaker)).toEqual(['GRACE OKELLO'])
  const title = 'HARBOUR MINISTER NORA KELLER RESIGNS AFTER TALKS ON FERRIES FAIL'
  expect(inSentenceCase([title])).toEqual([title])
})

test('prose stays as it is, and so do labels and offsets', () => {
  const prose = [
    'News',
    'Ana Bell of the BBC said: "It is on, and so are we. Do or die, Tom!"',
    'BY ANA BELL',
  ]
  expect(inSentenceCase(prose)).toBe(prose)
  const set = 'STRASSE İZMIR: "ANA BELL SAID THAT 3RD-RATE U.S. BOATS WERE NOT FOR HER," SHE SAID.'
  expect(inSentenceCase(['', set])[1]).toHaveLength(set.length)
})
