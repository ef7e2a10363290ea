import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { RenderResult } from '@testing-library/react'
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { UserEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { useLinks } from '../../src/browser/keys/use-links.ts'
import { useAnnouncement } from '../../src/browser/platform/announce.ts'

export interface Drawn extends RenderResult {
  readonly user: UserEvent
  /** The address to which a link of it has led. */
  readonly where: () => string
  /** What was last said of what was done. */
  readonly said: () => string
}

/** Draws one part of a page by itself, at an address, without the wire and the frame around it. */
export function draw(part: ReactElement, url = '/'): Drawn {
  const user = userEvent.setup()
  let place = ''
  let words = ''
  const follow = (address: string, said: string): void => {
    place = address
    words = said
  }
  const drawn = render(part, {
    wrapper: ({ children }) => (
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter initialEntries={[url]}>
          {children}
          <Page onRender={follow} />
        </MemoryRouter>
      </QueryClientProvider>
    ),
  })
  return { ...drawn, user, where: () => place, said: () => words }
}

/** What of the page around a part it needs: links are followed, and it can be seen where they lead. */
function Page({ onRender }: { readonly onRender: (address: string, said: string) => void }) {
  useLinks()
  const { pathname, search, hash } = useLocation()
  onRender(pathname + search + hash, useAnnouncement()?.words ?? '')
  return null
}
