import type { BlockChange } from '../../edition/compare/compare-articles.ts'
import type { Reading } from '../../text/reading.ts'
import type { Span } from '../../text/span.ts'
import { ChangedText } from '../../ui/text/changed-text.tsx'
import { plural } from '../../ui/text/plural.ts'
import { FromWire } from '../../ui/text/from-wire.tsx'

type Run =
  | { readonly kind: 'same'; readonly blocks: readonly BlockChange[] }
  | { readonly kind: 'other'; readonly block: BlockChange }

/** The two sides of a comparison, as they are headed: on a phone each paragraph is, since they stand below each other. */
const heads = { older: 'before', newer: 'now' } as const

type Side = keyof typeof heads
type Readings = Readonly<Record<Side, Reading>>

/** Two takes paragraph by paragraph: what changed stands side by side, what did not is folded away. */
export function TakeBlocks({
  blocks,
  readings,
}: {
  readonly blocks: readonly BlockChange[]
  /** The languages of the two takes. */
  readonly readings: Readings
}) {
  return (
    <div className="mt-3 font-serif text-[17px] leading-6">
      <div
        aria-hidden="true"
        className="hidden grid-cols-2 gap-x-6 border-b border-rule pb-1 font-sans text-[13px] text-soft md:grid"
      >
        <span>{heads.older}</span>
        <span>{heads.newer}</span>
      </div>
      {foldSame(blocks).map((run, index) =>
        run.kind === 'same' ? (
          <details key={index} className="border-b border-rule py-2">
            <summary className="min-h-6 font-sans text-[13px] text-soft">
              {plural(run.blocks.length, 'paragraph')} as before
            </summary>
            {run.blocks.map((block, at) => (
              <FromWire
                as="p"
                key={at}
                reading={readings.newer}
                className="mt-2 max-w-[68ch] wrap-anywhere"
              >
                {textOf(block, 'newer')}
              </FromWire>
            ))}
          </details>
        ) : (
          <ChangedBlock key={index} block={run.block} readings={readings} />
        ),
      )}
    </div>
  )
}

function ChangedBlock({
  block,
  readings,
}: {
  readonly block: BlockChange
  readonly readings: Readings
}) {
  const changes = block.kind === 'changed' ? block.changes : null
  const sides = [
    { side: 'older', change: 'gone', missing: 'not there' },
    { side: 'newer', change: 'come', missing: 'gone' },
  ] as const
  return (
    <div className="grid gap-x-6 gap-y-2 border-b border-rule py-3 md:grid-cols-2">
      {sides.map(({ side, change, missing }) => {
        const text = textOf(block, side)
        return text === '' ? (
          <p key={side} className="font-sans text-[13px] text-soft max-md:hidden">
            {missing}
          </p>
        ) : (
          <div key={side}>
            <p className="font-sans text-[13px] text-soft md:hidden">{heads[side]}</p>
            <p className="sr-only max-md:hidden">{heads[side]}</p>
            <ChangedText
              as="p"
              text={text}
              spans={changes?.[change] ?? whole(text)}
              change={change}
              reading={readings[side]}
            />
          </div>
        )
      })}
    </div>
  )
}

const whole = (text: string): readonly Span[] => [{ start: 0, end: text.length }]

function textOf(block: BlockChange, side: Side): string {
  if (side === 'older') return block.kind === 'come' ? '' : block.older.text
  return block.kind === 'gone' ? '' : block.newer.text
}

function foldSame(blocks: readonly BlockChange[]): readonly Run[] {
  const runs: Run[] = []
  let same: BlockChange[] | null = null
  for (const block of blocks) {
    if (block.kind !== 'unchanged') {
      same = null
      runs.push({ kind: 'other', block })
    } else if (same) same.push(block)
    else {
      same = [block]
      runs.push({ kind: 'same', blocks: same })
    }
  }
  return runs
}
