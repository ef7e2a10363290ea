import { wordSet } from './word-set.ts'

/** Adjectives by which people judge what others say and do. */
const SLIGHTS = wordSet(`
derisory bonkers mad barmy crazy stupid sick vile weak broken botched rigged sham corrupt racist sexist pathetic cowardly obscene savage
draconian reckless dangerous disastrous cruel toxic shameful disgraceful divisive insulting unfair unacceptable inadequate paltry flawed
unworkable half-baked misleading weird creepy bizarre callous inflammatory irresponsible ignorant bigoted misogynistic homophobic
antisemitic transphobic xenophobic islamophobic crass childish petty arrogant lame offensive disgusting appalling hypocritical hollow
tone-deaf nasty scandalous tasteless deplorable despicable reprehensible abhorrent repugnant disrespectful unhinged punitive predatory
unlawful unconstitutional authoritarian undemocratic regressive heartless rude silly deceptive
`)

/** Adjectives for what is said of oneself, by whoever denies it. */
const UNFOUNDED = wordSet(`
baseless false untrue unfounded groundless absurd ludicrous ridiculous outrageous malicious scurrilous slanderous defamatory bogus fake
wild politically-motivated alarmist hysterical far-fetched laughable
`)

const isIn = (table: ReadonlySet<string>, words: string): boolean =>
  table.has(words.toLowerCase().replaceAll(' ', '-'))

/** Whether words are an adjective by which somebody judges. */
export const slights = (words: string): boolean => isIn(SLIGHTS, words) || isIn(UNFOUNDED, words)

/** Whether words are an adjective by which somebody judges what is said of them. */
export const isUnfounded = (words: string): boolean => isIn(UNFOUNDED, words)
