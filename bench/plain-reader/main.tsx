// What the app is measured beside: the least that React, React Router and TanStack Query make of a wire. It knows no
// grammar: it lists the lines after a hyphen, and shows each on a page of its own.
import { QueryClient, QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, Link, Route, Routes, useParams } from 'react-router'

const wireQuery = {
  queryKey: ['wire'],
  queryFn: async (): Promise<readonly string[]> => {
    const lines = (await (await fetch('/wires/sf-pst.txt')).text()).split('\n')
    return lines.filter((_, index) => lines[index - 1] === '-')
  },
}

function List() {
  const { data } = useSuspenseQuery(wireQuery)
  return (
    <ol>
      {data.map((headline, index) => (
        <li key={index}>
          <Link to={`/h/${index}`}>{headline}</Link>
        </li>
      ))}
    </ol>
  )
}

function Item() {
  const { index } = useParams()
  const { data } = useSuspenseQuery(wireQuery)
  return <h1>{data[Number(index)]}</h1>
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <BrowserRouter>
      <main>
        <Suspense fallback={<p>Loading…</p>}>
          <Routes>
            <Route path="/" element={<List />} />
            <Route path="/h/:index" element={<Item />} />
          </Routes>
        </Suspense>
      </main>
    </BrowserRouter>
  </QueryClientProvider>,
)
