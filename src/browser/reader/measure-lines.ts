/** A box of the text, in CSS pixels from the text's own corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** An article as it lies on the page: its lines, its subheads, and each quote by the lines it runs over. */
export interface TextMap {
  readonly width: number
  readonly height: number
  readonly lines: readonly Box[]
  readonly subheads: readonly Box[]
  readonly quotes: readonly { readonly number: number; readonly boxes: readonly Box[] }[]
}

/** Of a longer article a paragraph is one box: it is drawn at less than a pixel a line anyway. */
const MAX_PARAGRAPHS = 400

/** Measures the text as it stands: `p` with an id are its paragraphs, `h2` its subheads, `q` with a link its quotes. */
export function measureLines(text: Element): TextMap {
  const { left, top, width, height } = text.getBoundingClientRect()
  const place = (rect: DOMRect): Box => ({
    x: rect.left - left,
    y: rect.top - top,
    width: rect.width,
    height: rect.height,
  })
  const paragraphs = [...text.querySelectorAll('p[id]')]
  const linesOf = (paragraph: Element): readonly Box[] =>
    paragraphs.length > MAX_PARAGRAPHS
      ? [place(paragraph.getBoundingClientRect())]
      : joinLineBoxes(contentRects(paragraph).map(place))
  return {
    width,
    height,
    lines: paragraphs.flatMap(linesOf),
    subheads: [...text.querySelectorAll('h2')].flatMap((head) =>
      joinLineBoxes(contentRects(head).map(place)),
    ),
    quotes: [...text.querySelectorAll('q a[id]')].map((quote) => ({
      number: Number(quote.id.slice(1)),
      boxes: joinLineBoxes([...quote.getClientRects()].map(place)),
    })),
  }
}

function contentRects(element: Element): readonly DOMRect[] {
  const range = document.createRange()
  range.selectNodeContents(element)
  return [...range.getClientRects()]
}

/** Boxes that stand in one line, as one. */
function joinLineBoxes(boxes: readonly Box[]): readonly Box[] {
  const lines: Box[] = []
  for (const box of boxes) {
    const line = lines.at(-1)
    const middle = box.y + box.height / 2
    if (!line || middle > line.y + line.height || middle < line.y) {
      lines.push(box)
      continue
    }
    const x = Math.min(line.x, box.x)
    const width = Math.max(line.x + line.width, box.x + box.width) - x
    lines[lines.length - 1] = { ...line, x, width }
  }
  return lines
}
