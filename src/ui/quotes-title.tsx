import { PageTitle } from './page-title.tsx'

/** The title of the page of quotes, also rendered while quotes are still being found. */
export function QuotesTitle({
  about = 'Everything that is said in this edition, by speaker',
}: {
  readonly about?: string
}) {
  return <PageTitle title="Who said what" about={about} />
}
