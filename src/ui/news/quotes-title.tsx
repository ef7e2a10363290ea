import { PageTitle } from '../page-title.tsx'

/** The title of the page of quotes, which can stand before any is found. */
export function QuotesTitle() {
  return (
    <PageTitle
      title="Who says what"
      about="Everyone who is quoted in this edition, and whom its headlines name as their source"
    />
  )
}
