/** A sentence of an article: the index of its paragraph and UTF-16 offsets within it. */
export interface SpokenSentence {
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/** Forms of address, offices and little phrases that are written short before a capital, in the languages of Europe. */
const SHORT =
  'dr|prof|doc|mr|mrs|ms|st|sr|sra|srta|dra|dña|mme|mlle|mgr|ing|mag|bc|dipl|phdr|mudr|judr|dott|sig|avv|geom|dhr|mevr|drs|ir|inż|ks|ul|tzw|np|tzn|zob|ca|vgl|bzw|sog|gen|col|capt|lt|sgt|rev|hon|gov|sen|rep|jr|dl|dna|str|vs|nr|kl|godz|ok|pt|kpt|płk|бр|г|гг|ул|им|акад|проф|инж|тов|стр|п|р|св|см|др|вул|ім|обл|κ|κα|δρ|αρ'
/** Languages that write a stop behind the number of a day: `am 3. Oktober`. */
const ORDINALS = 'de da nb no fi cs sk hu hr sr sl et lv tr is'.split(' ')

/** What ends no sentence: such a word, or a letter alone (`J. Reay`, `z. B.`). */
const CUT = new RegExp(`(?<![\\p{L}\\p{M}])(?:\\p{L}|${SHORT})\\.\\s+$`, 'iu')
/** What belongs to the sentence before it: a closing mark behind a blank, `! »`, and narration, `? demande-t-il`. */
const CLOSING = /^[»”]\s*/
const NARRATION = /^(?![ა-ჿ])\p{Ll}/u
const ORDINAL = /(?<!\d)\d{1,2}\.\s+$/

/**
 * The sentences of paragraphs in a language (BCP 47): by the platform's rules, but that abbreviations and the numbers
 * of days end none. Any strings are fine.
 */
export function findSentences(
  paragraphs: readonly string[],
  lang: string,
): readonly SpokenSentence[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
  const hasOrdinals = ORDINALS.includes(lang.slice(0, 2))
  return paragraphs.flatMap((text, paragraph) => {
    const sentences: { paragraph: number; start: number; end: number }[] = []
    let goesOn = false
    // Each segment carries a copy of the whole paragraph: none is kept.
    for (const { index, segment } of segmenter.segment(text)) {
      const end = index + segment.trimEnd().length
      const last = sentences.at(-1)
      const closing = last ? (CLOSING.exec(segment)?.[0].length ?? 0) : 0
      if (last && closing > 0) last.end = index + segment.slice(0, closing).trimEnd().length
      const start = index + closing
      if (last && (goesOn || NARRATION.test(segment))) last.end = end
      else if (start < end) sentences.push({ paragraph, start, end })
      const tail = segment.slice(-20)
      goesOn = CUT.test(tail) || (hasOrdinals && ORDINAL.test(tail))
    }
    return sentences
  })
}
