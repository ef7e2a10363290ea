/** The heading of one of the details of a headline. */
export const Label = ({ children }: { readonly children: string }) => (
  <h4 className="mb-1 font-semibold text-ink">{children}</h4>
)
