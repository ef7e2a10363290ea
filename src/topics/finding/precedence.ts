import type { TopicId } from '../topic.ts'

/**
 * What happened comes before whom it happened to: a topic leads a heavier one as long as it has at least
 * this part of its weight. So a singer's arrest is crime first and arts second.
 */
export const precedence: Partial<Record<TopicId, Partial<Record<TopicId, number>>>> = {
  conflict: {
    politics: 0.8,
    health: 0.6,
    arts: 0.7,
    economy: 0.75,
    crime: 0.75,
    disaster: 0.9,
    lifestyle: 0.5,
  },
  crime: {
    arts: 0.65,
    human: 0.6,
    sport: 0.8,
    health: 0.5,
    education: 0.8,
    society: 0.8,
    labour: 0.9,
    disaster: 0.9,
    economy: 1,
    science: 1,
    lifestyle: 0.5,
    religion: 0.8,
  },
  disaster: { human: 0.7, society: 0.8, economy: 0.7, labour: 0.9, lifestyle: 0.5, politics: 0.4 },
  weather: { disaster: 0.9 },
  politics: { society: 0.8, sport: 0.6, human: 0.8, science: 0.9 },
  economy: { science: 0.85, human: 0.6, arts: 0.6 },
  labour: { economy: 0.8, education: 0.55, politics: 0.8 },
  health: { society: 0.7, human: 0.8, economy: 0.9 },
  religion: { conflict: 0.7, politics: 0.9 },
  education: { religion: 0.5, lifestyle: 0.5 },
  science: { environment: 0.8 },
}
