import type { TopicId } from '../topic.ts'

/** What a second topic needs: that one word alone says this much for it, and all its words this part of what speaks for the first. */
interface NeededEvidence {
  readonly word: number
  readonly part: number
}

/** The default asks for much: a few words of a second topic are mostly an echo of the first. */
const own: NeededEvidence = { word: 4, part: 0.4 }

/**
 * Topics that go together in the news: who governs speaks in war and trade, a migrant is a subject of law and of
 * society. There weaker words show the second.
 */
const companions: Partial<Record<TopicId, Partial<Record<TopicId, NeededEvidence>>>> = {
  conflict: { politics: { word: 3, part: 0.2 } },
  politics: {
    conflict: { word: 3, part: 0.3 },
    society: { word: 3, part: 0.3 },
    crime: { word: 3, part: 0.4 },
  },
  economy: { politics: { word: 3, part: 0.3 } },
  crime: { politics: { word: 3, part: 0.4 } },
}

/** The evidence by which a topic shows beside a first one. */
export const secondOf = (first: TopicId, second: TopicId): NeededEvidence =>
  companions[first]?.[second] ?? own

/** Topics that one news is often about together. */
const together: Partial<Record<TopicId, string>> = {
  politics: 'conflict society crime economy labour religion',
  crime: 'conflict disaster society education economy',
  disaster: 'conflict weather',
  economy: 'labour science society',
  health: 'society science politics',
  science: 'environment',
  environment: 'politics economy',
  education: 'labour science politics',
}

/** Whether two topics go together, so that equal weights leave no doubt that both are right. */
export const isCompanion = (one: TopicId, other: TopicId): boolean =>
  together[one]?.includes(other) === true || together[other]?.includes(one) === true
