/** The small line above a title; its room is there before it is. */
export function Kicker({ children }: { readonly children: string }) {
  return <p className="min-h-5 text-[13px] font-semibold">{children}</p>
}
