import { useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useCommands } from '../../browser/keys/use-commands.ts'
import { useFieldFollows } from '../../browser/place/use-field-follows.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { SearchField } from './search-field.tsx'
import { paths } from '../../paths.ts'

/** The search field: the index and the quotes it filters as one types, from elsewhere it leads to the index. */
export function SearchBox() {
  const { params, filters, apply } = useFilters()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const field = useRef<HTMLInputElement>(null)
  const inQuotes = pathname === paths.quotes()
  const search = (query: string): void => {
    if (!inQuotes) return apply({ query }, { replace: true })
    const next = new URLSearchParams(params)
    if (query) next.set('q', query)
    else next.delete('q')
    void navigate(paths.quotes(next.toString()), { replace: true })
  }
  useFieldFollows(field, filters.query)
  useCommands({
    search: () => {
      field.current?.focus()
      field.current?.select()
    },
  })
  return (
    <SearchField
      query={filters.query}
      field={field}
      label={`Search ${inQuotes ? 'quotes' : 'headlines'}`}
      onSearch={search}
      onLeave={() => document.querySelector<HTMLElement>('main [data-item]')?.focus()}
    />
  )
}
