import { wordSet } from './word-set.ts'

const insults = wordSet(`
jibe(s) remark(s) comment(s) slur(s) joke(s) tweet(s) quip(s) insult(s) gaffe(s) post(s) rant(s) outburst(s) taunt(s) message(s)
`)

/** What somebody has said that others mind: "over 'pig' jibe". */
export const jibes: ReadonlySet<string> = new Set([
  ...insults,
  ...wordSet('text(s) chant(s) email(s)'),
])

/** What is said, as a noun that is done something with: "issues 'stay away' plea". */
export const utterances: ReadonlySet<string> = new Set([
  ...insults,
  ...wordSet(`
warning(s) vow(s) plea(s) pledge(s) threat(s) boast(s) swipe(s) dig(s) barb(s) retort(s) reply replies apology apologies confession(s)
admission(s) promise(s) letter statement
`),
])

/** What is said, and words for it, whose owner speaks: "Reed's 'q' claim". */
export const saidNouns: ReadonlySet<string> = new Set([
  ...utterances,
  ...wordSet(`
claim(s) call(s) demand(s) deadline order speech attack accusation(s) allegation(s) plan pitch charge(s) assertion rhetoric offer criticism
response line jab(s) zinger
`),
])

/** What announces words behind a colon, if its owner has it: "Bishop's plea: 'q'", "Miner's ordeal: 'q'". */
export const announced: ReadonlySet<string> = new Set([
  ...utterances,
  ...wordSet(`
verdict advice tribute appeal response cry lament triumph ordeal nightmare despair pain struggle battle fury anger heartbreak anguish agony
joy relief regret call claim rebuke text(s) email(s) reaction take words memoir(s) autobiography diary diaries e-mail note testimony snipe pitch demand
insistence defence defense grief frustration delight horror shock tears
`),
])
