/** A key, as it is named on the page. It is a hint for the eye: the control beside it has its own name. */
export function Kbd({ children }: { readonly children: string }) {
  return (
    <kbd
      aria-hidden="true"
      className="rounded-sm border border-rule bg-paper px-1.25 font-mono text-xs font-medium text-soft max-md:hidden"
    >
      {children}
    </kbd>
  )
}
