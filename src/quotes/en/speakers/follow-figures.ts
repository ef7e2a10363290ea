import {
  acts,
  actsOnOther,
  answersThat,
  areMany,
  isObjectOf,
  isSaid,
  weightOf,
  weightOfPronoun,
} from '../cast/acting-names.ts'
import { isHeadline } from '../attribution/attribute-headline.ts'
import { figureOfClause } from './figure-ahead.ts'
import { diesIn } from '../cast/obituaries.ts'
import { learnRelation, relativeMeant } from '../cast/related-people.ts'
import { forgetDescribed, raise, SALIENCE, type Walk } from '../cast/salience.ts'
import { deadMeant, deadNamed, groupMeant, isToldBy, personMeant } from '../cast/who-is-meant.ts'
import { bodyBefore, createCast, meet, meetDescribed, type Figure } from '../cast/name-people.ts'
import { findNameRuns, type NameRun } from '../cast/name-runs.ts'
import { describedSubject, hasTwoRoles, meetRelative, meetSubject } from './described-subjects.ts'
import { describedAhead } from './described-ahead.ts'
import { learnRoles, noteUnnamed, whoIsMeant } from './epithets.ts'
import { meetQuoted, namedInReport, namedInSpeech } from './named-in-speech.ts'
import { nameInAside } from '../cast/name-in-aside.ts'
import { isAsking, isReply, noteAddress, personReplying, whoAsked } from './replies.ts'
import { isNobody, pronounSpeaks, SEXES } from '../cast/pronoun-sexes.ts'
import {
  isApart,
  isPlatform,
  isSubhead,
  learnKind,
  isPlaced,
  isTold,
  readStanding,
  sexByRole,
} from '../cast/names-in-context.ts'
import { isAgentNoun } from '../names/names.ts'
import { lastOf } from '../names/same-person.ts'
import {
  apart,
  cutAt,
  speakerOf,
  type SpeakerPhrase,
  type Speaking,
  type SpokenIn,
} from './speaking.ts'
import { areFor, headOf } from '../phrases/heads.ts'
import type { ParagraphReading } from '../phrases/paragraph-reading.ts'

/** The figure that a name or pronoun stands for, by paragraph, then by token. */
export type Followed = readonly ReadonlyMap<number, Figure>[]

interface Scene extends SpokenIn {
  /** Set like a title, where every word may have a capital: only who speaks there is met. */
  readonly headline: boolean
  /** Whether a pronoun speaks in this paragraph or the next, so that descriptions matter. */
  readonly pronounSoon: boolean
  readonly figures: Map<number, Figure>
}

/** Coreference: follows every figure through the article in one pass, and resolves pronouns by salience. */
export function followFigures(readings: readonly ParagraphReading[], speaking: Speaking): Followed {
  const walk: Walk = {
    cast: createCast(),
    mentions: [],
    unnamed: new Set(),
    meant: new Map(),
    related: new Map(),
    inPassing: new Map(),
    sentence: 0,
    sentenceBefore: 0,
    dead: null,
    spokenTo: null,
    asker: null,
    opener: null,
    newcomer: null,
  }
  const isMeant = readings.map((reading, paragraph) =>
    pronounSpeaks(reading.tokens, speaking.get(paragraph)?.keys() ?? []),
  )
  return readings.map((reading, paragraph) => {
    const scene: Scene = {
      pronounSoon: isMeant[paragraph] === true || isMeant[paragraph + 1] === true,
      headline: isHeadline(reading, paragraph),
      reading,
      speaking: speaking.get(paragraph) ?? new Map(),
      figures: new Map(),
      apposed: new Map(),
    }
    walk.newcomer = speaking.get(paragraph - 1)?.size ? null : walk.opener
    walk.opener = null
    walk.sentenceBefore = walk.sentence
    for (const { from, to } of reading.sentences) followSentence(walk, scene, from, to)
    return scene.figures
  })
}

function followSentence(walk: Walk, scene: Scene, from: number, to: number): void {
  walk.sentence++
  const { tokens } = scene.reading
  const found = findNameRuns(tokens, from, to)
  const runs =
    scene.speaking.size > 0 ? found.flatMap((run) => apart(tokens, run, scene.speaking)) : found
  let next = 0
  const subject = scene.pronounSoon ? describedSubject(tokens, from, to) : null
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    const run = runs[next]
    if (!token) continue
    noteUnnamed(walk, tokens, at)
    const phrase = scene.speaking.get(at)
    const owns = phrase !== undefined && phrase.to > at + 1 && SEXES.has(token.low)
    if (owns) meetPronoun(walk, scene, at, token.low)
    if (phrase) meetSpeaker(walk, scene, phrase)
    else if (subject?.from === at && !nameBehind(walk, scene, { ...subject, indirect: true }))
      meetSubject(walk, scene.reading, subject)
    if (run?.from === at) {
      next++
      if (!phrase || !areFor(tokens, phrase)) meetRun(walk, scene, cutAt(run, phrase), from)
    } else if (token.kind === 'quote') {
      meetQuoted(walk, scene.reading, token)
    } else if (token.kind === 'word' && !owns) {
      meetPronoun(walk, scene, at, token.low)
      if (scene.pronounSoon && !phrase) meetRelative(walk, scene.reading, at)
    }
  }
}

/** Enters a speaker who is known by a description: "a spokeswoman for the ministry". */
function meetSpeaker(walk: Walk, scene: Scene, phrase: SpeakerPhrase): void {
  const { tokens, text } = scene.reading
  const weight = phrase.indirect ? SALIENCE.said : SALIENCE.speaking
  const head = tokens[headOf(tokens, phrase)]
  const first = tokens[phrase.from]
  const last = tokens[phrase.to - 1]
  const told =
    whoIsMeant(walk, tokens, phrase) ?? relativeMeant(walk, scene.figures, tokens, phrase)
  if (told) {
    scene.figures.set(SEXES.has(first?.low ?? '') ? phrase.to - 1 : phrase.from, told)
    return raise(walk, told, weight)
  }
  if (!head || !first || !last || head.kind !== 'word' || nameBehind(walk, scene, phrase)) return
  if ((head.capital && !areFor(tokens, phrase)) || SEXES.has(head.low) || isNobody(head, phrase))
    return
  if (tokens[phrase.from - 1]?.low === 'reads' || hasTwoRoles(tokens, phrase)) return
  const figure = meetDescribed(walk.cast, text.slice(first.start, last.end), head.low)
  raise(walk, figure, isAsking(tokens[phrase.to]) ? SALIENCE.quoted : weight)
}

/** Whether the name of a speaker follows as an apposition: "The minister, Ana Bell, argues". */
function nameBehind(walk: Walk, { reading, apposed }: Scene, phrase: SpeakerPhrase): boolean {
  const { tokens } = reading
  const name = nameInAside(tokens, phrase)
  if (!name) return false
  apposed.set(name.to - 1, phrase)
  if (tokens[phrase.from]?.low === 'the')
    forgetDescribed(walk, tokens[headOf(tokens, phrase)]?.low ?? '')
  return true
}

function meetRun(walk: Walk, scene: Scene, run: NameRun, sentenceStart: number): void {
  const { tokens } = scene.reading
  const name = readStanding(tokens, run)
  if (!name || isPlatform(tokens, run)) return
  const lone = run.from === sentenceStart && run.to - run.from === 1 && name.words.length === 1
  const speaker = speakerOf(scene, run)
  const isWord = lone && (!acts(tokens, run.to) || areMany(tokens[run.to])) && !isTold(tokens, run)
  // "Top Reed aides said"
  const isOthers =
    isAgentNoun(tokens[run.to]?.low ?? '') && walk.cast.byLast.has(lastOf(name.words))
  const isHead = isSubhead(tokens, run) && name.sex === null
  const isMet = !(scene.headline || isWord || isHead || isOthers || isPlaced(tokens, run, name))
  const allowNew = speaker !== null || isMet
  const known = bodyBefore(walk.cast, scene.figures, tokens, run) ?? deadNamed(walk, name)
  const figure = known ?? meet(walk.cast, name, allowNew, isApart(tokens, run.from, scene.figures))
  if (!figure) return
  learnRoles(walk.cast, figure, tokens, run, name.skipped)
  learnRelation(walk, figure, scene.figures, tokens, run)
  if (figure.sex === null) figure.sex = sexByRole(tokens, run)
  learnKind(figure, tokens, run, speaker !== null)
  const weight = weightOf(tokens, run, sentenceStart, speaker)
  const owns = tokens[run.to - 1]?.possessive === true && figure.seen !== walk.sentence
  if (weight > 0) raise(walk, figure, weight)
  if (owns) walk.inPassing.set(figure, walk.sentence)
  if (sentenceStart === 0 && weight === SALIENCE.subject && isTold(tokens, run))
    walk.opener ??= figure
  for (let at = run.from; at < run.to; at++) scene.figures.set(at, figure)
  if (walk.sentence <= DEATH_SENTENCES && diesIn(tokens, run)) walk.dead ??= figure
  noteAddress(walk, figure, scene, run, speaker)
}

/** Number of sentences, from the start, in which an article may report the death that it is about. */
const DEATH_SENTENCES = 4

function meetPronoun(walk: Walk, scene: Scene, at: number, word: string): void {
  const low = word.includes("'") ? word.replace(/'.*$/, '') : word
  const sex = SEXES.get(low)
  const phrase = scene.speaking.get(at)
  const speaker = phrase?.to === at + 1 ? phrase : undefined
  if (!sex && !speaker) return
  const speaks = speaker?.indirect === false
  const { tokens } = scene.reading
  const answers = isReply(tokens[at + 1])
  const replies = answers || (walk.spokenTo?.asked && speaks)
  const replying = sex && replies ? personReplying(walk, sex) : null
  if (replies && !replying && answersThat(tokens, at)) return
  const isApart = !speaker || (at === 0 && !isSaid(tokens, 1))
  const dead = sex && isApart && scene.figures.size === 0 ? deadMeant(walk, sex) : null
  const ahead = sex && !speaker ? figureOfClause(walk.cast, scene, at, sex) : null
  const named = (speaks ? namedInSpeech : namedInReport)(scene.reading, at)
  const asker = answers ? whoAsked(walk) : null
  const figure = sex
    ? (replying ??
      ahead ??
      dead ??
      personMeant(walk, sex, actsOnOther(tokens, at), named, asker) ??
      (speaker ? describedAhead(walk.cast, scene.reading, at, sex) : null))
    : speaker
      ? groupMeant(walk, low, tokens[at + 1]?.low ?? '')
      : null
  if (!figure) return
  if (sex && !isObjectOf(tokens, at) && (dead || isToldBy(walk, figure, sex))) figure.sex ??= sex
  if (speaks) {
    walk.asker = null
    if (walk.spokenTo?.figure === figure) walk.spokenTo = null
  }
  if (sex && (speaks || isOfItsSpeaker(walk, scene.reading, at, figure)))
    walk.meant.set(figure, { sex, sentence: walk.sentence })
  scene.figures.set(at, figure)
  const owns = /^(?:his|her)$/.test(low) && figure.seen !== walk.sentence
  raise(walk, figure, speaks ? SALIENCE.speaking : weightOfPronoun(tokens, at))
  if (owns) walk.inPassing.set(figure, walk.sentence)
}

/** Whether a pronoun opens what the figure that it means is named to have said: "Bell said she", not "named Hill and said he". */
const isOfItsSpeaker = (walk: Walk, { tokens }: ParagraphReading, at: number, figure: Figure) =>
  figure.saidIn === walk.sentence &&
  /^s?he(?:'|$)/.test(tokens[at]?.low ?? '') &&
  isSaid(tokens, at - 1) &&
  !/^(?:s?he|and|but|then)$/.test(tokens[at - 2]?.low ?? '')
