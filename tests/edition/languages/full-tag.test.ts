import { expect, test } from 'vitest'
import { fullTagOf } from '../../../src/edition/languages/full-tag.ts'

test.each([
  ['pt', 'O porto reabriu', 'pt-BR', 'pt-BR'],
  ['pt', 'O porto reabriu', 'pt_br', 'pt-BR'],
  ['de', 'Der Hafen ist offen', 'de-AT', 'de-AT'],
  ['en', 'The port is open', 'en-gb', 'en-GB'],
  ['en', 'The port is open', 'en', null],
  ['nb', 'Havnen er åpen', 'no-NO', 'no-NO'],
  ['de', 'Der Hafen ist offen', 'German', null],
  ['fr', 'Le port est ouvert', 'français', null],
  ['es', 'El puerto abre', 'es-419', 'es-419'],
  ['zh', '這個港口對外開放', 'zh-TW', 'zh-TW'],
  ['zh', '這個港口對外開放', 'zh-HK', 'zh-HK'],
  ['zh', '这个港口对外开放', 'zh-SG', 'zh-SG'],
  ['zh', '這個港口對外開放', 'zh', 'zh-Hant'],
  ['zh', '这个港口对外开放', null, 'zh-Hans'],
  ['zh', '這個港口對外開放', 'zh-CN', 'zh-Hant'],
  ['zh', '港口', 'zh-tw', 'zh-TW'],
  ['zh', '港口', null, null],
  ['sr', 'Luka je otvorena', 'sr', 'sr-Latn'],
  ['sr', 'Luka je otvorena', 'sr-Latn-RS', 'sr-Latn-RS'],
  ['sr', 'Лука је отворена', 'sr', null],
  ['ja', '港を開く会議', 'ja-JP', 'ja-JP'],
])('%s with its script and region: %s, declared as %s', (language, text, declared, tag) => {
  expect(fullTagOf(language, text, declared)).toBe(tag)
})
