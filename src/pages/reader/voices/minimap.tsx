import type { PointerEvent } from 'react'
import type { Box } from '../../../browser/reader/measure-lines.ts'
import { scrollToHeight, useTextMap } from '../../../browser/reader/use-text-map.ts'
import type { EditionArticle, EditionQuote } from '../../../edition/edition.ts'
import { useHueOf } from '../../../ui/news/speaker-hue.ts'

const PROSE = 'main .prose'
const WIDTH_PX = 60
/** Vertical scale of the map relative to its horizontal one, so that its lines stay apart. */
const VERTICAL_SCALE = 1.45

/**
 * The article's own lines in small, with its quotes in their speakers' hues and a frame for what the window shows: it
 * says how far one has come. A press goes there. For the eye: the list beside it has the same by name.
 */
export function Minimap({
  article,
  chosen,
  opened,
}: {
  readonly article: EditionArticle
  readonly chosen: number | null
  readonly opened: EditionQuote | undefined
}) {
  const hueOf = useHueOf(article)
  const { map, frame } = useTextMap(PROSE)
  if (!map || map.width === 0) return null
  const go = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.buttons !== 1) return
    event.preventDefault()
    const { top, height } = event.currentTarget.getBoundingClientRect()
    scrollToHeight(PROSE, ((event.clientY - top) / height) * map.height)
  }
  return (
    <svg
      role="img"
      aria-label="Where the quotes stand in the article"
      viewBox={`0 0 ${map.width} ${map.height}`}
      preserveAspectRatio="none"
      width={WIDTH_PX}
      height={(map.height * WIDTH_PX * VERTICAL_SCALE) / map.width}
      className="mt-2 block max-h-[calc(100dvh-15rem)] cursor-pointer touch-none overflow-visible"
      onPointerDown={go}
      onPointerMove={go}
    >
      <Boxes boxes={map.lines} className="fill-rule" />
      <Boxes boxes={map.subheads} className="fill-soft" />
      {map.quotes.map(({ number, boxes }) => {
        const voice = article.quotes.find((quote) => quote.number === number)?.voice ?? null
        const isQuiet = chosen !== null && voice !== chosen
        return (
          !isQuiet && (
            <g
              key={number}
              data-tick={number}
              {...hueOf(voice)}
              className={opened?.number === number ? 'fill-ink' : 'fill-(--hue-line)'}
            >
              <Boxes boxes={boxes} />
            </g>
          )
        )
      })}
      <rect
        ref={frame}
        x={-map.width / 15}
        width={map.width * (1 + 2 / 15)}
        rx={map.width / 20}
        ry={map.width / 20 / VERTICAL_SCALE}
        className="fill-none stroke-soft [vector-effect:non-scaling-stroke]"
      />
    </svg>
  )
}

function Boxes({
  boxes,
  className,
}: {
  readonly boxes: readonly Box[]
  readonly className?: string
}) {
  return (
    <g className={className}>
      {boxes.map(({ x, y, width, height }) => (
        <rect key={`${y} ${x}`} x={x} y={y} width={width} height={height * 1.1} />
      ))}
    </g>
  )
}
