import { expect, test } from 'vitest'
import { isSiteName, namesSection } from '../../../src/wire/articles/page-lines.ts'

test.each(['quaypost.com', 'Harbour.info', 'Ferries | www.ostrand.net', 'ostrand.gov.uk'])(
  '%s is the name of a site',
  (text) => expect(isSiteName(text)).toBe(true),
)

test.each(['Harbour bridge.The council', 'U.S. ferries stop', 'St.Ives ferry', 'Ferry at 10.30'])(
  '%s is none',
  (text) => expect(isSiteName(text)).toBe(false),
)

test.each(['Politics', 'Politik', 'Politique', 'Política'])('%s names a section', (text) =>
  expect(namesSection(text)).toBe(true),
)
