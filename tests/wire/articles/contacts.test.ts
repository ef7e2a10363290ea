import { expect, test } from 'vitest'
import { readLayout } from '../../../src/wire/layouts/read-layout.ts'

const body =
  'The harbour board said on Monday that the old crane would be taken down before the winter.\n\n' +
  'It has stood on the quay for ninety years, and nobody has worked it since the yard was closed.'

const CONTACTS = ['Media contact', 'Investor enquiries', 'Ansprechpartnerin', 'Contacto de prensa']

test.each(CONTACTS)('%s is no text, above a title or below it', (contact) => {
  const above = `${contact}: Lena Ortiz\nTel: 555 0142\n\nOld crane to go\n\n${body}\n`
  const below = `Old crane to go\n\n${body}\n\n${contact}:\nLena Ortiz\n555 0142\n`
  for (const text of [above, below]) {
    const [article, ...others] = readLayout(text, 'articles').articles
    expect(others).toEqual([])
    expect(article?.title?.text).toBe('Old crane to go')
    expect(article?.blocks).toHaveLength(2)
  }
})
