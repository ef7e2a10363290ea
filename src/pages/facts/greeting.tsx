import { setPreferences, usePreferences } from '../../browser/settings/preferences.ts'
import { giveFocus } from '../../browser/place/give-focus.ts'
import { announce } from '../../browser/platform/announce.ts'
import { IconButton } from '../../ui/button.tsx'

/** What a wire is, said once, to whoever has not been here before. */
export function Greeting() {
  const { greeted } = usePreferences()
  if (greeted) return null
  return (
    <p className="flex min-h-8 items-center gap-2 max-lg:justify-between max-lg:border-t max-lg:border-rule max-md:py-2">
      <span className="text-pretty lg:ms-auto">
        A wire is the list of headlines an agency sends to newsrooms. You read it as it was sent.
      </span>
      <IconButton icon="close" size="16" label="Got it" className="-me-1" onClick={endGreeting} />
    </p>
  )
}

const findInMain = (what: string): HTMLElement | null => document.querySelector(`main ${what}`)

/**
 * On a touch screen the gestures, which no button shows, are explained once too. Who closes it by keys goes on at the
 * first item, else at the title: what keeps the focus elsewhere may not be there so early.
 */
function endGreeting({ currentTarget }: { readonly currentTarget: Element }): void {
  if (currentTarget === document.activeElement)
    giveFocus(findInMain('[data-item]') ?? findInMain('h1'))
  setPreferences({ greeted: true })
  if (matchMedia('(pointer: coarse)').matches)
    announce('Swipe a headline right to save it, left to mark it as read')
}
