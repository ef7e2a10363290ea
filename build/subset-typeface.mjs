// Cuts the serif to what a page of news needs, as src/typeface/: `npm i --no-save subset-font@2 && node
// build/subset-typeface.mjs`. Run by hand when the typeface or the sets change; the results are committed.
//
// Text and titles are two cuts of the optical size axis: so the first page asks for 34 kB where the whole axis takes
// 132. Letters with diacritics are files of their own, fetched where they stand; so are the italics, and what the name
// of the app has of them, which is on every page.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const root = join(import.meta.dirname, '..')
const source = join(root, 'node_modules/@fontsource-variable/newsreader/files')
const range = (first, last) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))

const sets = {
  basic: `${range(0x20, 0x7e)}\u00a0–—‘’‚“”„…•€£·−`,
  more: `${range(0xa1, 0xff)}ŒœŠšŽžŸı™`,
}
const cuts = {
  text: ['normal', { wght: { min: 400, max: 500 }, opsz: 18 }],
  display: ['normal', { wght: 600, opsz: 34 }],
  italic: ['italic', { wght: 450, opsz: 18 }],
}

/** Figures of one width are for tables, whose figures are in the system's sans. */
const FEATURES = ['kern', 'liga']

const folder = join(root, 'src/typeface')
mkdirSync(folder, { recursive: true })
for (const [cut, [style, axes]] of Object.entries(cuts))
  for (const [set, letters] of Object.entries(sets))
    await cutFace(`${cut}-${set}`, style, letters, axes)
await cutFace('wordmark', 'italic', 'side', { wght: 500, opsz: 26 })

async function cutFace(name, style, letters, variationAxes) {
  const whole = readFileSync(join(source, `newsreader-latin-opsz-${style}.woff2`))
  const part = await subsetFont(whole, letters, {
    targetFormat: 'woff2',
    variationAxes,
    keepFeatures: FEATURES,
  })
  writeFileSync(join(folder, `newsreader-${name}.woff2`), part)
}
