/** The small line above a title. */
export function Kicker({ children }: { readonly children: string }) {
  return (
    <p className="text-xs leading-none font-semibold tracking-[.06em] text-accent uppercase">
      {children}
    </p>
  )
}
