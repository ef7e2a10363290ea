/** The small line above a title; its room is there before it is. */
export function Kicker({ children }: { readonly children: string }) {
  return (
    <p className="min-h-[1lh] text-xs leading-none font-semibold tracking-[.06em] text-accent uppercase">
      {children}
    </p>
  )
}
