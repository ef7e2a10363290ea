import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readLayout } from '../../../src/wire/layouts/read-layout.ts'
import type { Layout } from '../../../src/wire/wire.ts'
import type { ParsedWire } from '../../../src/wire/wire.ts'

const folder = new URL('../../fixtures/layouts/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))

/** What a reader has of a wire, a line a headline, title, note or paragraph. */
function print(wire: ParsedWire): string {
  const { headlines, articles, sections, otherLayout } = wire
  const lines = headlines.map(({ text, details }) => {
    const section = sections[details?.section ?? -1]
    const said = [details?.time, details?.source, details?.link, details?.summary]
    return ['headline', section ?? '', text, ...said.map((one) => one ?? '')].join(' | ')
  })
  for (const { title, furniture, blocks } of articles) {
    lines.push(`title | ${title?.text ?? ''}`)
    for (const { role, text } of furniture) lines.push(`  ${role} | ${text}`)
    for (const { type, text } of blocks) lines.push(`  ${type} | ${text}`)
  }
  if (otherLayout !== null) lines.push(`open to ${otherLayout}`)
  return `${lines.join('\n')}\n`
}

const read = (name: string, wanted: Layout | null = null): string =>
  print(readLayout(readFileSync(new URL(name, folder), 'utf8'), wanted))

describe('every layout is read as its golden says', () => {
  test.each(names)('%s', async (name) => {
    await expect(read(name)).toMatchFileSnapshot(
      new URL(name.replace(/txt$/, 'golden'), folder).pathname,
    )
  })
})

test('what is open is read the other way when it is asked for', () => {
  expect(read('deck-no-byline.txt', 'lines')).toMatch(/^(?:headline \|.*\n)+open to articles\n$/)
  expect(read('cjk-bare.txt', 'articles')).toMatch(/^title \| 渡し船/)
})
