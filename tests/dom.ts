import '@testing-library/jest-dom/vitest'
import { configure, prettyDOM } from '@testing-library/react'

configure({
  // Whether something can be seen is asked with `toBeVisible`: asking it of every element is slow.
  defaultHidden: true,
  asyncUtilTimeout: 20_000,
  // A wait would have the whole page printed at each look that finds nothing: only an error that is read has it.
  getElementError: (message, container) =>
    Object.defineProperties(new Error(), {
      name: { value: 'TestingLibraryElementError' },
      message: {
        get: () => [message, prettyDOM(container)].filter(Boolean).join('\n\n'),
        configurable: true,
      },
    }),
})

/** What the page asks of a browser and jsdom does not have: each does as little as may be. */
function define(target: object, members: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(target, name, { value, configurable: true, writable: true })
}

const nothing = (): void => {}

/** No style sheet is loaded here: what hides an element is an attribute. To ask jsdom for it is very slow. */
function styleOf(element: HTMLElement): Readonly<Record<string, unknown>> {
  const hides =
    element.hidden || (element instanceof HTMLDialogElement && !element.open) ? 'none' : 'block'
  const style: Readonly<Record<string, string>> = {
    display: hides,
    visibility: 'visible',
    opacity: '1',
    content: '',
    pointerEvents: 'auto',
  }
  return { ...style, getPropertyValue: (name: string) => style[name] ?? '' }
}

define(window, {
  requestIdleCallback: (action: () => void) => setTimeout(action),
  cancelIdleCallback: (timer: number) => clearTimeout(timer),
  scrollTo: nothing,
  scrollBy: nothing,
  getComputedStyle: styleOf,
  matchMedia: (media: string) => Object.assign(new EventTarget(), { media, matches: false }),
  ResizeObserver: class {
    observe = nothing
    unobserve = nothing
    disconnect = nothing
  },
  // No voice: what it is read aloud by is there, and says nothing.
  speechSynthesis: Object.assign(new EventTarget(), {
    getVoices: () => [],
    speak: nothing,
    cancel: nothing,
  }),
  CSS: { escape: (text: string) => text.replaceAll(/[^\w-]/g, String.raw`\$&`) },
})

if (!('withResolvers' in Promise))
  define(Promise, {
    withResolvers: () => {
      const parts: Record<string, unknown> = {}
      const promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }))
      return { promise, ...parts }
    },
  })

define(document, { scrollingElement: document.documentElement })
define(Element.prototype, {
  scrollIntoView: nothing,
  scrollTo: nothing,
  checkVisibility(this: Element) {
    return this.closest('[hidden], dialog:not([open]), [popover]') === null
  },
})
define(HTMLElement.prototype, { hidePopover: nothing })
define(File.prototype, { webkitRelativePath: '' })
define(Blob.prototype, {
  stream(this: Blob) {
    return new ReadableStream({
      start: async (controller) => {
        controller.enqueue(new Uint8Array(await this.arrayBuffer()))
        controller.close()
      },
    })
  },
})

define(HTMLDialogElement.prototype, {
  show(this: HTMLDialogElement) {
    this.open = true
  },
  showModal(this: HTMLDialogElement) {
    this.open = true
  },
  close(this: HTMLDialogElement) {
    if (!this.open) return
    this.open = false
    this.dispatchEvent(new Event('close'))
  },
})

/** jsdom does not know the search element yet, and React warns of elements that are unknown. */
const createElement = document.createElement.bind(document)
define(document, {
  createElement: (name: string, options?: ElementCreationOptions) => {
    const element = createElement(name, options)
    if (name === 'search')
      Object.defineProperty(element, Symbol.toStringTag, { value: 'HTMLElement' })
    return element
  },
})
