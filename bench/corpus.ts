import { createRandom } from './wires.ts'

/** How many different words the corpus draws from: about what a year of one agency's wires has. */
const VOCABULARY = 60_000
const ONSETS = 'b c d f g h k l m n p r s t v w st tr br cl gr sh th'.split(' ')
const VOWELS = 'a e i o u ai ea ou'.split(' ')
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'ng']
const FIRST_NAMES = 'Anna Maria Ingrid Ruth Karin Peter Johan Martin Lars David'.split(' ')
/** Real words among them, so that topics, places and attributions are found as in news. */
const NEWS =
  'the of to in and a for on that with as at by from over after against court police storm election oil prices government ferry vote strike Iran Germany Japan minister match'.split(
    ' ',
  )

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** News that nobody wrote: words as frequent as in real text (Zipf), the same ones every time. */
export function createCorpus(seed = 1) {
  const random = createRandom(seed)
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One
  const syllable = (): string => pick(ONSETS) + pick(VOWELS) + pick(CODAS)
  const words = [
    ...NEWS,
    ...Array.from({ length: VOCABULARY }, () =>
      Array.from({ length: 1 + Math.floor(random() * 3) }, syllable).join(''),
    ),
  ]
  const draw = (): string => words[Math.floor(words.length ** random()) - 1] ?? 'the'
  const sentence = (count: number): string => capital(Array.from({ length: count }, draw).join(' '))
  const name = (): string => `${pick(FIRST_NAMES)} ${capital(syllable() + syllable())}`
  const headline = (): string => sentence(7 + Math.floor(random() * 5))
  const paragraph = (): string => {
    const first = sentence(14 + Math.floor(random() * 12))
    return random() < 0.4
      ? `"${first}," said ${name()}, the minister. ${sentence(12)}.`
      : `${first}. ${sentence(18)}.`
  }
  return {
    headline,
    /** An article of about 3 kB. */
    article: (): string =>
      [headline(), ...Array.from({ length: 14 }, paragraph), 'R.Moor--SF-PST'].join('\n'),
    /** An edition of headlines. */
    edition: (headlines: number): string =>
      Array.from({ length: headlines }, () => `-\n${headline()}`).join('\n'),
  }
}
