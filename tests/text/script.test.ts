import { expect, test } from 'vitest'
import { findReading } from '../../src/text/script.ts'

test.each([
  ['Harbour reopens after the storm', 'en', 'ltr'],
  ['Le port rouvre après la tempête dans le sud', 'fr', 'ltr'],
  ['El puerto reabre tras la tormenta en las islas', 'es', 'ltr'],
  ['Der Hafen öffnet nach dem Sturm und die Fähren fahren', 'de', 'ltr'],
  ['إعادة فتح الميناء بعد العاصفة', 'ar', 'rtl'],
  ['הנמל נפתח מחדש אחרי הסערה', 'he', 'rtl'],
  ['Порт открылся после шторма', 'ru', 'ltr'],
  ['港が嵐のあとに再開した', 'ja', 'ltr'],
  ['', 'en', 'ltr'],
  ['12 34 --', 'en', 'ltr'],
])('%j reads as %s, %s', (text, lang, dir) => {
  expect(findReading(text)).toEqual({ lang, dir })
})
