/** The heading of a part of the rail beside an article. */
export function RailHeading({ children }: { readonly children: string }) {
  return (
    <h2
      lang="en"
      className="mt-6.5 mb-2 border-b border-strong pb-1.5 text-xs font-semibold tracking-[.06em] text-soft uppercase"
    >
      {children}
    </h2>
  )
}
