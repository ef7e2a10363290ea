import type { RefObject } from 'react'
import { Kbd } from '../../ui/kbd.tsx'

/** The search of the edition, an uncontrolled input: typing updates the URL, and a change of the URL updates it. */
export function SearchField({
  query,
  what,
  field,
  onSearch,
  onLeave,
}: {
  readonly query: string
  /** What is searched, as it is named on the page. */
  readonly what: string
  readonly field: RefObject<HTMLInputElement | null>
  readonly onSearch: (query: string) => void
  readonly onLeave: () => void
}) {
  return (
    <search
      className={`md:ms-auto max-md:order-last ${query ? 'max-md:w-full' : 'max-md:sr-only max-md:focus-within:not-sr-only max-md:focus-within:w-full'}`}
    >
      <form
        className="flex w-[260px] items-center gap-2 rounded-lg border border-rule bg-sheet pe-3 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus max-md:w-full"
        onSubmit={(event) => {
          event.preventDefault()
          onLeave()
        }}
      >
        <input
          ref={field}
          type="search"
          defaultValue={query}
          aria-label={`Search ${what}`}
          placeholder={`Search ${what}`}
          autoComplete="off"
          spellCheck={false}
          className="min-h-9 w-full rounded-lg bg-transparent ps-3 text-sm focus:outline-none"
          onChange={(event) => onSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
            event.preventDefault()
            if (event.currentTarget.value === '') return onLeave()
            event.currentTarget.value = ''
            onSearch('')
          }}
        />
        <Kbd>/</Kbd>
      </form>
    </search>
  )
}
