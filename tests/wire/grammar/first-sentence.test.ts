import { expect, test } from 'vitest'
import { parseWire } from '../../../src/wire/grammar/parse-wire.ts'

test.each([
  ['昨天晚上港口的一个仓库发生了火灾，三人受伤。\n消防员说，火势在凌晨得到控制。', null, 2],
  ['港の倉庫で昨夜火災が発生し、三人がけがをした。\n港は月曜に再開する。', null, 2],
  ['一場大火燒毀倉庫。」\n港口週一重新開放。', null, 2],
  ['एक गोदाम में कल रात आग लगी।\nबंदरगाह सोमवार को खुलेगा।', null, 2],
  ['港口仓库火灾\n昨天晚上港口的一个仓库发生了火灾。', '港口仓库火灾', 1],
])(
  'the first sentence of %j is no title, a first line without a stop is one',
  (text, title, blocks) => {
    const [article] = parseWire(text).articles
    expect([article?.title?.text ?? null, article?.blocks.length]).toEqual([title, blocks])
  },
)
