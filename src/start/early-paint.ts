import type { EarlyLead, EarlyLines } from './early-lines.ts'

/*
 * What stands on a page until React draws the same in its place, with its classes, by DOM methods and text nodes
 * (`tests/views/early-paint.test.tsx` holds the two together).
 */

/** The lead and the first headlines, as the index has them. */
export function paintIndex(main: Element, { headlines, lead }: EarlyLines): void {
  main.replaceChildren(
    make('section', LEAD, ...(lead ? [composeLead(lead)] : [])),
    make('div', 'min-h-[125px] border-b border-rule md:min-h-[133px]'),
    make(
      'div',
      'grid gap-x-10 md:grid-cols-[minmax(0,1fr)_300px]',
      make('section', '', make('ol', '', ...headlines.map(composeRow))),
    ),
  )
}

/** The title and the first paragraphs of an article, as its reader has them; room for what stands around them. */
export function paintArticle(main: Element, { title, paragraphs }: EarlyLead): void {
  main.replaceChildren(
    make(
      'div',
      'grid gap-8 pt-5 print:block md:grid-cols-[130px_minmax(0,1fr)] md:pt-8.5 lg:grid-cols-[minmax(110px,1fr)_minmax(0,var(--reading-measure))_minmax(200px,1fr)]',
      make('div', 'text-sm max-md:min-h-14 max-md:pointer-coarse:min-h-24'),
      make(
        'article',
        'min-w-0',
        make(
          'header',
          '',
          make('p', 'min-h-[1lh] text-xs leading-none'),
          make(
            'h1',
            'mt-2.5 mb-3.5 font-serif text-[34px] leading-[1.07] font-[560] tracking-[-.015em] text-balance wrap-break-word md:text-[46px]',
            make('bdi', '', title),
          ),
          make('p', 'mb-5.5 min-h-[39px] max-md:min-h-[59px] border-b border-rule pb-4.5 text-sm'),
        ),
        make(
          'div',
          'prose',
          ...paragraphs.map((text) => make('p', 'mb-[1.05em] [hanging-punctuation:first]', text)),
        ),
      ),
    ),
  )
}

/** The title of the page of quotes, and what is on it. */
export function paintQuotes(main: Element): void {
  main.replaceChildren(
    make(
      'header',
      'pt-6 pb-4',
      make(
        'h1',
        'font-serif text-[34px] leading-[1.1] font-[560] tracking-[-.015em] text-balance wrap-anywhere',
        'Who says what',
      ),
      make(
        'p',
        'mt-1.5 text-soft',
        'Everyone who is quoted in this edition, and whom its headlines name as their source',
      ),
    ),
  )
}

const LEAD =
  'grid gap-x-10 gap-y-7 border-b border-rule pt-7 pb-6 md:grid-cols-[minmax(0,1fr)_300px] min-h-[301px] max-md:min-h-[521px] content-start'

const composeLead = ({ title, paragraphs: [first = ''] }: EarlyLead): Element =>
  make(
    'div',
    '',
    make(
      'p',
      'min-h-[1lh] text-xs leading-none font-semibold tracking-[.06em] text-accent uppercase',
      'Full story',
    ),
    make(
      'h2',
      'mt-2.5 mb-3 font-serif text-[34px] leading-[1.08] font-[560] tracking-[-.015em] text-balance md:text-[44px]',
      make('bdi', '', title),
    ),
    make('p', 'max-w-[62ch] font-serif text-[19px] leading-normal', first),
  )

const composeRow = (headline: string, index: number): Element =>
  make(
    'li',
    'headline-row [touch-action:pan-y] grid grid-cols-[34px_minmax(0,1fr)_auto] items-baseline gap-x-3 gap-y-2 border-b border-rule py-(--row-gap) pe-2',
    make('span', 'text-end font-mono text-xs text-soft', String(index + 1)),
    make(
      'div',
      '',
      make(
        'h3',
        'font-serif text-xl leading-[1.28] text-pretty font-medium',
        make('bdi', '', headline),
      ),
      make('p', 'mt-0.75 flex min-h-[1lh] flex-wrap gap-x-3 text-[12.5px] text-soft'),
    ),
    make('span', 'w-7 pointer-coarse:w-11'),
  )

function make(name: string, classes: string, ...children: readonly (Node | string)[]): Element {
  const element = document.createElement(name)
  if (classes) element.className = classes
  element.append(...children)
  return element
}
