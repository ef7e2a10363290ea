import { cutFeedSource } from '../../text/feed-source.ts'

/** `…: court`: a few words behind the last colon, which are its source. */
const COLON_SOURCE = /^(.*\S)\s*:\s+\S+(?:\s+\S+){0,3}$/su

/** A headline without its source, at a colon or from a feed. */
export function cutSource(headline: string): string {
  const text = cutFeedSource(headline)
  if (!text.includes(':')) return text
  const before = COLON_SOURCE.exec(text)?.[1] ?? ''
  return before.length > text.length / 2 ? before : text
}
