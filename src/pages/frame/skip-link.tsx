/** Skip link, the first tab stop: leads past what is the same on every page. */
export function SkipLink() {
  return (
    <a href="#main" className="fixed start-2 top-2 z-30 bg-sheet px-4 py-2 not-focus:sr-only">
      Skip to the content
    </a>
  )
}
