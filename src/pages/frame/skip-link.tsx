/** Skip link, the first tab stop: leads past what is the same on every page. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only z-30 bg-sheet px-4 py-2 focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
    >
      Skip to the content
    </a>
  )
}
