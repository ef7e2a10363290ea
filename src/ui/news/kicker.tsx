/** The small line above a title. Its height is reserved while it is empty, so that nothing shifts. */
export function Kicker({ children }: { readonly children: string }) {
  return <p className="min-h-5 text-[13px] font-semibold">{children}</p>
}
