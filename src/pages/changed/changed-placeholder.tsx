/** Placeholder of the changed headlines, beside the lead or on a phone below it, until they are known. */
export function ChangedPlaceholder() {
  return (
    <>
      <div className="lead-side max-md:hidden" />
      <div className="min-h-9 border-t border-rule md:hidden pointer-coarse:min-h-11" />
    </>
  )
}
