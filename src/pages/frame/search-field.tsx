import type { RefObject } from 'react'
import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'

/** The search of the edition, an uncontrolled input behind an icon where the masthead is narrow; the URL follows it. */
export function SearchField({
  query,
  label,
  field,
  onSearch,
  onLeave,
}: {
  readonly query: string
  /** What is searched, as the page names it. */
  readonly label: string
  readonly field: RefObject<HTMLInputElement | null>
  readonly onSearch: (query: string) => void
  /** Gives the focus to the first item, if there is one. */
  readonly onLeave: () => void
}) {
  const clear = (): void => {
    if (field.current) field.current.value = ''
    onSearch('')
  }
  // Where there is no item the title has the focus: on nothing it would be lost.
  const leave = (): void => {
    document.querySelector<HTMLElement>('main h1')?.focus()
    onLeave()
  }
  return (
    <>
      <IconButton
        icon="search"
        label={label}
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
            leave()
          }}
        >
          <Icon name="search" size="16" />
          <input
            ref={field}
            type="search"
            defaultValue={query}
            aria-label={label}
            placeholder={label}
            autoComplete="off"
            spellCheck={false}
            className="h-full w-full min-w-0 bg-transparent placeholder:text-soft [&::-webkit-search-cancel-button]:hidden"
            onChange={(event) => onSearch(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
              event.preventDefault()
              if (event.currentTarget.value) clear()
              else leave()
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
