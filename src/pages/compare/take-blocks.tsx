import type { BlockChange } from '../../edition/compare/compare-articles.ts'
import type { Span } from '../../text/span.ts'
import { ChangedText } from '../../ui/text/changed-text.tsx'
import { plural } from '../../ui/text/plural.ts'
import { FromWire } from '../../ui/text/from-wire.tsx'

type Run =
  | { readonly kind: 'same'; readonly blocks: readonly BlockChange[] }
  | { readonly kind: 'other'; readonly block: BlockChange }

/** Two takes paragraph by paragraph: what changed stands side by side, what did not is folded away. */
export function TakeBlocks({ blocks }: { readonly blocks: readonly BlockChange[] }) {
  return (
    <div className="mt-3 font-serif text-[17px] leading-6">
      <div
        aria-hidden="true"
        className="hidden grid-cols-2 gap-x-6 border-b border-rule pb-1 font-sans text-[13px] text-soft md:grid"
      >
        <span>before</span>
        <span>now</span>
      </div>
      {foldSame(blocks).map((run, index) =>
        run.kind === 'same' ? (
          <details key={index} className="border-b border-rule py-2">
            <summary className="min-h-6 font-sans text-[13px] text-soft">
              {plural(run.blocks.length, 'paragraph')} as before
            </summary>
            {run.blocks.map((block, at) => (
              <FromWire as="p" key={at} className="mt-2 max-w-[68ch] wrap-anywhere">
                {textOf(block, 'newer')}
              </FromWire>
            ))}
          </details>
        ) : (
          <ChangedBlock key={index} block={run.block} />
        ),
      )}
    </div>
  )
}

function ChangedBlock({ block }: { readonly block: BlockChange }) {
  const [older, newer] = [textOf(block, 'older'), textOf(block, 'newer')]
  const changed = block.kind === 'changed' ? block.changes : null
  return (
    <div className="grid gap-x-6 gap-y-2 border-b border-rule py-3 md:grid-cols-2">
      {older === '' ? (
        <p className="font-sans text-[13px] text-soft max-md:hidden">not there</p>
      ) : (
        <p dir="auto" className="wrap-anywhere">
          <ChangedText text={older} spans={changed?.gone ?? whole(older)} change="gone" />
        </p>
      )}
      {newer === '' ? (
        <p className="font-sans text-[13px] text-soft max-md:hidden">gone</p>
      ) : (
        <p dir="auto" className="wrap-anywhere">
          <ChangedText text={newer} spans={changed?.come ?? whole(newer)} change="come" />
        </p>
      )}
    </div>
  )
}

const whole = (text: string): readonly Span[] => [{ start: 0, end: text.length }]

function textOf(block: BlockChange, side: 'older' | 'newer'): string {
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
