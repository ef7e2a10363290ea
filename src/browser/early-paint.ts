import type { EarlyLines } from './early-lines.ts'

/**
 * Draws the lead and the first headlines as the index will, with its classes, by DOM methods and text nodes. They
 * stand until React draws the same in their place (`tests/views/early-paint.test.tsx` holds the two together).
 */
export function paintEarly(main: Element, { headlines, lead }: EarlyLines): void {
  main.replaceChildren(
    make('section', LEAD, ...(lead ? [composeLead(lead.title, lead.paragraph)] : [])),
    make('div', 'min-h-[125px] border-b border-rule md:min-h-[133px]'),
    make(
      'div',
      'grid gap-x-10 md:grid-cols-[minmax(0,1fr)_300px]',
      make('section', '', make('ol', '', ...headlines.map(composeRow))),
    ),
  )
}

const LEAD =
  'grid gap-x-10 gap-y-7 border-b border-rule pt-7 pb-6 md:grid-cols-[minmax(0,1fr)_300px] min-h-[301px] max-md:min-h-[521px] content-start'

const composeLead = (title: string, paragraph: string): Element =>
  make(
    'div',
    '',
    make(
      'p',
      'text-xs leading-none font-semibold tracking-[.06em] text-accent uppercase',
      'Full story',
    ),
    make(
      'h2',
      'mt-2.5 mb-3 font-serif text-[34px] leading-[1.08] font-[560] tracking-[-.015em] text-balance md:text-[44px]',
      make('bdi', '', title),
    ),
    make('p', 'max-w-[62ch] font-serif text-[19px] leading-normal', paragraph),
  )

const composeRow = (headline: string, index: number): Element =>
  make(
    'li',
    'headline-row touch-pan-y grid grid-cols-[34px_minmax(0,1fr)_auto] items-baseline gap-x-3 gap-y-2 border-b border-rule py-(--row-gap) pe-2',
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
