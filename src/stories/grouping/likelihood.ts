import type { Neighbours } from './neighbours.ts'
import { sumShared } from './shared-stems.ts'
import type { Vectors } from './vectors.ts'

/** One stem in common makes no story of two headlines, however rare it is. */
const MIN_SHARED_THINGS = 2
/** Nearest headlines that count as the company of one. */
const MAX_NEAR_HEADLINES = 5
/** Company is as near as this, and no copy. */
const MIN_NEAR_SIMILARITY = 0.13
const MIN_COPY_SIMILARITY = 0.98

/**
 * What speaks for one story, in log odds. Fitted by logistic regression over the 11,400 pairs of headlines that share
 * anything, in eight draws of up to seven headlines a story from 75 stories of the UCI News Aggregator set (2014), and
 * rounded; `start` has one taken off besides, since a wrong join is worse than a miss. The four days of
 * `bench/README.md` were in no fit.
 */
const weights = {
  start: -9,
  /** For each point that the stems in common tell. */
  evidence: 0.4,
  /** For the logarithm of what they weigh. */
  weight: 1.8,
  /** Where both begin with the same telling word. */
  subject: 0.6,
  /** For the part of the headlines near either that are near both. */
  company: 2.2,
}

/**
 * Tells how likely two headlines are one story, in log odds: above 0 they should be joined. `neighbours` are those of
 * all headlines, the nearest first.
 */
export function createLikelihood(
  vectors: Vectors,
  neighbours: readonly Neighbours[],
): (left: number, right: number) => number {
  const company = findCompany(vectors.starts.length - 1, neighbours)
  const { subjects } = vectors
  return (left, right) => {
    const shared = sumShared(vectors, left, right)
    if (shared.things < MIN_SHARED_THINGS) return -Infinity
    const alone =
      weights.start +
      weights.evidence * shared.evidence +
      weights.weight * Math.log(1 + shared.weight) +
      (subjects[left] === subjects[right] ? weights.subject : 0)
    return alone < -weights.company
      ? alone
      : alone + weights.company * shareCompany(company, left, right)
  }
}

type Company = readonly (readonly number[])[]

/** The nearest of each headline, copies left out. */
function findCompany(headlines: number, neighbours: readonly Neighbours[]): Company {
  const company: number[][] = Array.from({ length: headlines }, () => [])
  const add = (one: number, other: number): void => {
    const near = company[one]
    if (near && near.length < MAX_NEAR_HEADLINES) near.push(other)
  }
  for (const { left, right, similarity } of neighbours) {
    if (similarity < MIN_NEAR_SIMILARITY || similarity >= MIN_COPY_SIMILARITY) continue
    add(left, right)
    add(right, left)
  }
  return company
}

/** The part of the headlines near either that are near both; the two themselves do not count. */
function shareCompany(company: Company, left: number, right: number): number {
  const one = (company[left] ?? []).filter((headline) => headline !== right)
  const other = (company[right] ?? []).filter((headline) => headline !== left)
  const both = one.filter((headline) => other.includes(headline)).length
  const either = one.length + other.length - both
  return either === 0 ? 0 : both / either
}
