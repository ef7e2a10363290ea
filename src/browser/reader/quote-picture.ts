import type { QuotePicture } from '../../edition/item-text.ts'

/** The size at which links are shown elsewhere (pixels). */
export const PICTURE = { width: 1200, height: 630 } as const

const MARGIN_PX = 72
const SIZES = [64, 54, 46, 40, 34, 28] as const
const LINE_HEIGHT_EM = 1.25
/** Between the words and the foot, where speaker, title and source stand. */
const FOOT_PX = 200

/** A picture of a quote, in the page's own colours and typefaces: its words, speaker, title, source and line. */
export async function drawQuotePicture(quote: QuotePicture): Promise<Blob> {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, PICTURE)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser draws no pictures')
  const colour = readColours()
  const { serif, sans } = colour
  context.fillStyle = colour.paper
  context.fillRect(0, 0, PICTURE.width, PICTURE.height)
  context.fillStyle = colour.line
  context.fillRect(0, 0, 12, PICTURE.height)

  const { size, lines } = fitWords(context, quote.words, serif)
  context.fillStyle = colour.ink
  context.font = `500 ${size}px ${serif}`
  for (const [at, line] of lines.entries())
    context.fillText(line, MARGIN_PX, MARGIN_PX + size * (0.8 + at * LINE_HEIGHT_EM))

  const foot = PICTURE.height - FOOT_PX + 48
  context.font = `600 30px ${sans}`
  context.fillText(clip(context, quote.speaker), MARGIN_PX, foot)
  context.fillStyle = colour.soft
  context.font = `400 26px ${serif}`
  context.fillText(clip(context, quote.title), MARGIN_PX, foot + 44)
  context.font = `400 22px ${sans}`
  context.fillText(clip(context, quote.source), MARGIN_PX, foot + 84)
  return toBlob(canvas)
}

/** The largest size at which the words fit; in the smallest, what does not fit is left out and marked as left out. */
function fitWords(
  context: CanvasRenderingContext2D,
  words: string,
  serif: string,
): { readonly size: number; readonly lines: readonly string[] } {
  const room = PICTURE.height - FOOT_PX - MARGIN_PX
  for (const size of SIZES) {
    context.font = `500 ${size}px ${serif}`
    const lines = breakLines(words, (text) => context.measureText(text).width)
    const most = Math.floor(room / (size * LINE_HEIGHT_EM))
    if (lines.length <= most) return { size, lines }
    if (size === SIZES.at(-1))
      return { size, lines: [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} […]`] }
  }
  return { size: SIZES[0], lines: [] }
}

/** Breaks words into lines no wider than the picture allows; a word that is wider than that is cut. */
function breakLines(
  words: string,
  measure: (text: string) => number,
  most: number = PICTURE.width - 2 * MARGIN_PX,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word
    if (measure(longer) <= most) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    line = ''
    for (const sign of word) {
      if (line && measure(line + sign) > most) {
        lines.push(line)
        line = ''
      }
      line += sign
    }
  }
  return line ? [...lines, line] : lines
}

const clip = (context: CanvasRenderingContext2D, text: string): string => {
  const [first = '', ...rest] = breakLines(text, (part) => context.measureText(part).width)
  return rest.length > 0 ? `${first.slice(0, -1)}…` : first
}

/** The colours and typefaces of the theme, and the hue of the card that the picture is made from. */
function readColours() {
  const page = getComputedStyle(document.body)
  const card = document.querySelector('[aria-label="This quote"]')
  return {
    paper: page.backgroundColor,
    ink: page.color,
    soft: card ? getComputedStyle(card).color : page.color,
    line: card ? getComputedStyle(card).borderInlineStartColor : page.color,
    serif: getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily,
    sans: page.fontFamily,
  }
}

const toBlob = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('No picture came'))),
      'image/png',
    ),
  )
