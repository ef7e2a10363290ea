import { readFileSync } from 'node:fs'

/** The real wire, and its parts. */
export const realWire = readFileSync('public/wires/sf-pst.txt', 'utf8')
const lines = realWire.split('\n')
export const realHeadlines = lines.slice(0, 100).filter((_, at) => at % 2 === 1)
export const realArticle = lines.slice(100)

/** A linear congruential generator (Numerical Recipes): the same numbers on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
}

/** Headlines made of the real ones: the beginning of one and the end of another, the same ones every time. */
export function recombine(count: number, seed = 1): readonly string[] {
  const random = createRandom(seed)
  const words = realHeadlines.map((headline) => headline.split(' '))
  const draw = (): readonly string[] => words[Math.floor(random() * words.length)] ?? []
  return Array.from({ length: count }, () => {
    const [first, last] = [draw(), draw()]
    const cut = 1 + Math.floor(random() * (first.length - 1))
    return [...first.slice(0, cut), ...last.slice(Math.floor(random() * last.length))].join(' ')
  })
}

/**
 * Headlines of 6 to 14 words drawn from the real ones, every third a name of its own out of `names`: as many
 * different stories as a real wire of that length has.
 */
export function recombineNames(count: number, names: number, seed = 1): readonly string[] {
  const random = createRandom(seed)
  const words = realHeadlines.flatMap((headline) => headline.split(' '))
  const draw = (): string => words[Math.floor(random() * words.length)] ?? ''
  return Array.from({ length: count }, () =>
    Array.from({ length: 6 + Math.floor(random() * 9) }, (_, index) =>
      index % 3 === 2 ? `${draw()}${Math.floor(random() * names).toString(36)}` : draw(),
    ).join(' '),
  )
}

/** A wire of headlines in the real one's layout, the real article behind them; one flat string, as decoding gives it. */
export const composeWire = (headlines: readonly string[]): string =>
  flatten([...headlines.map((text) => `-\n${text}`), ...realArticle].join('\n'))

export const flatten = (text: string): string => Buffer.from(text).toString()
