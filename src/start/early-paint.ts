import { slugOf } from '../edition/columns/item-id.ts'
import { createIds } from '../edition/columns/title-hash.ts'
import { isLongTitle } from '../edition/long-title.ts'
import { paths } from '../paths.ts'
import type { EarlyLead, EarlyLines } from './early-lines.ts'

/*
 * What stands on a page until React draws the same in its place: copies of the page's templates, which the app's own
 * components have drawn (`build/early-templates.tsx`). What comes from a wire goes into text nodes and attributes.
 */

/** The lead and the first headlines, as the index has them. */
export function paintIndex(main: Element, { headlines, lead }: EarlyLines): void {
  const createId = createIds()
  const index = fill('index', {})
  if (lead) index.querySelector('.early-lead')?.append(fill('lead', composeLead(lead)))
  index.querySelector('ol')?.append(
    ...headlines.map((text, at) => {
      const id = createId(text)
      const to = paths.headline({ slug: slugOf(text), id })
      return fill('row', { text, id, to, number: String(at + 1) })
    }),
  )
  main.replaceChildren(index)
}

/** The title and the first paragraphs of an article, as its reader has them; room for what stands around them. */
export function paintArticle(main: Element, lead: EarlyLead): void {
  const article = fill('article', composeLead(lead))
  article
    .querySelector('.prose')
    ?.append(
      ...lead.paragraphs.map((paragraph, at) =>
        fill('paragraph', { paragraph, number: String(at + 1) }),
      ),
    )
  article.querySelector('h1')?.toggleAttribute('data-long', isLongTitle(lead.title))
  main.replaceChildren(article)
}

/** The title of the page of quotes, and what is on it. */
export const paintQuotes = (main: Element): void => main.replaceChildren(fill('quotes', {}))

function composeLead({ title, paragraphs: [paragraph = ''] }: EarlyLead) {
  const id = createIds()(title)
  return { text: title, id, to: paths.article({ slug: slugOf(title), id }), paragraph }
}

/** A template in which names in braces stand for values. */
function fill(name: string, values: Readonly<Record<string, string>>): DocumentFragment {
  const template = document.getElementById(`early-${name}`)
  if (!(template instanceof HTMLTemplateElement)) throw new Error(`The page has no early ${name}`)
  const piece = document.importNode(template.content, true)
  const put = (text: string): string => text.replace(/\{(\w+)\}/g, (_, key) => values[key] ?? '')
  for (const element of piece.querySelectorAll('*')) {
    for (const attribute of element.attributes)
      if (attribute.value.includes('{')) attribute.value = put(attribute.value)
    for (const child of element.childNodes)
      if (child instanceof Text && child.data.includes('{')) child.data = put(child.data)
  }
  return piece
}
