/** The small line above a title. Its height is reserved while it is empty, so that nothing shifts. */
export function Kicker({ children }: { readonly children: string }) {
  return (
    <p className="min-h-[1lh] text-xs leading-none font-semibold tracking-[.06em] text-accent uppercase">
      {children}
    </p>
  )
}
