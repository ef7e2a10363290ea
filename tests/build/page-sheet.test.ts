import { expect, test } from 'vitest'
import { composePageSheet } from '../../build/page-sheet.ts'

const sheet = `
  @property --tw-used { syntax: '*'; inherits: false }
  @property --tw-idle { syntax: '*'; inherits: false }
  @layer base { a { color: red } [hidden] { display: none } }
  @layer utilities {
    .grow { flex-grow: var(--tw-used) }
    .shrink { flex-shrink: 1 }
    @media (width >= 768px) { .md\\:grid { display: grid } .md\\:flex { display: flex } }
    .min-h-\\[1lh\\] { min-height: 1lh }
    .card .title { margin: 0 }
    .card, .shrink { padding: 0 }
  }`

const page = composePageSheet(
  sheet,
  'f("grow md:grid",`min-h-[1lh] ${x?"card":""}`);growing("shrinks")',
)

test.each([
  ['elements and attributes', 'color:red'],
  ['what names no class', 'display:none'],
  ['a class of the code', 'flex-grow'],
  ['one of a width', 'display:grid'],
  ['one with brackets, in a template', 'min-height:1lh'],
  ['a rule of which one selector is used', 'padding:0'],
  ['the type of a variable that is used', '@property --tw-used'],
])('%s is kept', (_, rule) => {
  expect(page).toContain(rule)
})

test.each([
  ['a class that only begins a word of the code', 'flex-shrink'],
  ['one of a width that is not used', 'display:flex'],
  ['a rule that needs two classes, of which one is missing', 'margin:0'],
  ['the type of a variable that is not used', '@property --tw-idle'],
])('%s is left out', (_, rule) => {
  expect(page).not.toContain(rule)
})
