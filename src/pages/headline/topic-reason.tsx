import { bindWords } from '../../browser/marks/bind-words.ts'
import { useSiteLexicon, useTopicRules } from '../../browser/marks/word-additions.ts'
import { topicLabel } from '../../topics/labels.ts'
import type { EditionHeadline } from '../../edition/edition.ts'
import type { TopicChoice } from '../../edition/select/filters.ts'
import { foldPhrase } from '../../edition/additions/fold-phrase.ts'
import { findRule } from '../../edition/additions/find-additions.ts'
import { FromWire } from '../../ui/text/from-wire.tsx'

/** Which words decided the topic of a headline, by whose list, and the way to make a correction a rule for them. */
export function TopicReason({
  headline,
  corrected,
}: {
  readonly headline: EditionHeadline
  readonly corrected: TopicChoice | null
}) {
  const rules = useTopicRules()
  const lexicon = useSiteLexicon()
  const words = [...new Set(headline.subjects.topics.flatMap((match) => match.words))]
  const rule = rules.findLast((one) => findRule(headline.text, [one]) !== null)
  const bySite = new Set(Object.values(lexicon.topics).flat().map(foldPhrase))
  const byOf = (word: string): string | null =>
    bySite.has(foldPhrase(word)) ? 'this site’s list' : null
  if (rule)
    return (
      <>
        <Matched words={rule.words} />, by your rule: {topicLabel(rule.topic)}{' '}
        <button
          type="button"
          className="underline pointer-coarse:min-h-11"
          onClick={() => bindWords(rule.words, null)}
        >
          Forget the rule
        </button>
      </>
    )
  return (
    <>
      {words.length > 0 ? <Matched words={words} byOf={byOf} /> : 'no word decided'}{' '}
      {corrected && words.length > 0 && (
        <button type="button" className="underline" onClick={() => bindWords(words, corrected)}>
          Always {topicLabel(corrected)} for these words
        </button>
      )}
    </>
  )
}

/** The words that decided, each with whose list it is from where it is not of our own tables. */
function Matched({
  words,
  byOf = () => null,
}: {
  readonly words: readonly string[]
  readonly byOf?: (word: string) => string | null
}) {
  return words.map((word, at) => (
    <span key={word}>
      {at > 0 && ', '}
      <FromWire>{word}</FromWire>
      {byOf(word) && `, by ${byOf(word)}`}
    </span>
  ))
}
