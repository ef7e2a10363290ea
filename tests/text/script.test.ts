import { describe, expect, test } from 'vitest'
import { mayBe, readTag, readingOf, tellLanguage } from '../../src/text/script.ts'

describe('the language of a text, by its letters and the little words of English', () => {
  test.each([
    ['The harbour of Leith reopens after the storm, and ferries sail to the islands', 'en'],
    ['Le port rouvre après la tempête dans le sud', null],
    ['Nova vlada potrebuje to in to', null],
    ['הנמל נפתח מחדש אחרי הסערה', null],
    ['إعادة فتح الميناء بعد العاصفة', null],
    ['Порт открылся после шторма', null],
    ['Το λιμάνι άνοιξε ξανά μετά την καταιγίδα', 'el'],
    ['港が嵐のあとに再開した', 'ja'],
    ['政府、予算採決を延期', 'ja'],
    ['港口在风暴后重新开放', 'zh'],
    ['폭풍 뒤에 항구가 다시 열렸다', 'ko'],
    ['พายุผ่านไปท่าเรือเปิดอีกครั้ง', 'th'],
    ['புயலுக்குப் பின் துறைமுகம் திறந்தது', 'ta'],
    ['ნავსადგური ქარიშხლის შემდეგ გაიხსნა', 'ka'],
    ['নৌকা আবার চলছে', null],
    ['', null],
    ['12 34 --', null],
  ])('of %j is %s', (text, language) => {
    expect(tellLanguage(text)).toBe(language)
  })
})

test.each([
  ['ar', 'rtl'],
  ['fa', 'rtl'],
  ['he', 'rtl'],
  ['ur', 'rtl'],
  ['de', 'ltr'],
  ['ja', 'ltr'],
])('%s runs %s', (language, dir) => {
  expect(readingOf(language)).toEqual({ lang: language, tag: language, dir })
})

test.each([
  ['de-AT', 'de'],
  ['pt_BR', 'pt'],
  ['no', 'nb'],
  ['zh-Hant-TW', 'zh'],
  [' EN ', 'en'],
  ['und', null],
  ['German', null],
  ['', null],
  [null, null],
])('the tag %j is %s', (tag, language) => {
  expect(readTag(tag)).toBe(language)
})

test.each([
  ['Порт открылся', 'ru', true],
  ['Порт открылся', 'en', false],
  ['The harbour', 'ru', false],
  ['The harbour', 'de', true],
  ['1 : 0', 'ar', true],
  ['Luka se otvorila', 'sr', true],
  ['Liman ashyldy', 'kk', true],
  ['Port otkrylsya', 'ru', false],
  ['புயலுக்குப் பின்', 'fr', false],
  ['নৌকা আবার চলছে', 'bn', true],
  ['নৌকা আবার চলছে', 'en', false],
])('%j may be %s: %s', (text, language, may) => {
  expect(mayBe(text, language)).toBe(may)
})
