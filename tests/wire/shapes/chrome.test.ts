import { describe, expect, test } from 'vitest'
import { isChrome } from '../../../src/wire/shapes/chrome.ts'

describe('lines of the page around an article', () => {
  test.each([
    'Share',
    'ADVERTISEMENT',
    'Print this page',
    'Text size: A A A',
    '4 min read',
    '12 comments',
    'Comments (3)',
    'Follow us on Facebook, Instagram and X',
    'Share on WhatsApp',
    'Save this article to Pocket',
    'Share | Print | Email',
    'Read more: Lamp found in school cellar',
    'See also » The long way to Torsk',
    'Read more at https://example.org/lamp',
    'Advertisement: scroll to continue',
    'Loading...',
    'ALSO READ: What the tide does to rope',
    'Related: The long way to Torsk',
    'Lesen Sie auch: Der lange Weg nach Torsk',
    'Follow Torsk Post on Instagram',
    'Sign up for our morning newsletter',
    'Subscribe to our weekly podcast',
    'Download the Torsk Post app',
    'Most popular',
    'You may also like',
  ])('%s', (line) => expect(isChrome(line)).toBe(true))
})

describe('lines of text that begin like one', () => {
  test.each([
    'Read more than forty letters, all of them kept in a biscuit tin',
    'Read more: who was it that kept the letters?',
    'Save to survive, he told islanders.',
    'Print this on your wall, he said.',
    'Share this with nobody, the note began',
    'Save this for the winter, her mother had written',
    'Tweet on the quay, a bird was heard',
    'Follow us on the long way home, the skipper called',
    'Find us on the second pier',
    'See more of the islands before they go under',
    'Watch more closely next time',
    'Advertisement standards are low in Torsk',
    'Advertisement: a trade that has seen better days.',
    'Comments were not to be had on Monday.',
    '40 minutes',
    'Related to the mayor by marriage, he kept away',
    'Follow the tug on its way to Torsk',
    'Recommended by the doctor, the walk did her good',
    'Sign up for the choir, she told them',
    'Get the boats in, the skipper shouted',
    'Related: it was a cousin who told her.',
    'Email to the mayor went unanswered',
  ])('%s', (line) => expect(isChrome(line)).toBe(false))
})
