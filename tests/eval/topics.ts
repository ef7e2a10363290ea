import { findSubjects } from '../../src/topics/finding/classify.ts'

export const classify = (headline: string): string[] =>
  findSubjects(headline).topics.map(({ topic }) => topic)

export const places = (headline: string): string[] =>
  findSubjects(headline).places.map(({ place }) => place)
