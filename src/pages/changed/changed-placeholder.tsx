/** The place of what is changed, beside the lead or on a phone below it, until it is told. */
export function ChangedPlaceholder() {
  return (
    <>
      <div className="lead-side max-md:hidden" />
      <div className="min-h-9 border-t border-rule md:hidden pointer-coarse:min-h-11" />
    </>
  )
}
