import type { RefObject } from 'react'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'

/** The search of the edition, an uncontrolled input behind an icon where the masthead is narrow; the URL follows it. */
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
  const clear = (): void => {
    if (field.current) field.current.value = ''
    onSearch('')
  }
  return (
    <>
      <IconButton
        icon="search"
        label={`Search ${what}`}
        className="lg:hidden md:size-9 md:rounded-md md:border md:border-edge md:bg-sheet max-md:size-11"
        onClick={() => field.current?.focus()}
      />
      <search
        data-empty={!query}
        className="max-lg:absolute max-lg:right-0 max-lg:z-10 max-lg:bg-paper max-md:inset-x-0"
      >
        <form
          className="flex h-9 w-62 items-center gap-2 rounded-md border border-edge bg-sheet ps-3 pe-2 ringed max-md:w-full pointer-coarse:h-11"
          onSubmit={(event) => {
            event.preventDefault()
            onLeave()
          }}
        >
          <Icon name="search" size="16" />
          <input
            ref={field}
            type="search"
            defaultValue={query}
            aria-label={`Search ${what}`}
            placeholder={`Search ${what}`}
            autoComplete="off"
            spellCheck={false}
            className="h-full w-full min-w-0 bg-transparent placeholder:text-soft [&::-webkit-search-cancel-button]:hidden"
            onChange={(event) => onSearch(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
              event.preventDefault()
              if (event.currentTarget.value) clear()
              else onLeave()
            }}
          />
          {query ? (
            <IconButton
              icon="close"
              size="16"
              label="Clear search"
              onClick={() => {
                clear()
                onLeave()
              }}
            />
          ) : (
            <Kbd>/</Kbd>
          )}
        </form>
      </search>
    </>
  )
}
