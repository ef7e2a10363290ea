/** The h1 of a page that is no item's, with a line about what is on it. */
export function PageTitle({ title, about }: { readonly title: string; readonly about?: string }) {
  return (
    <header className="pt-6 pb-4">
      <h1
        tabIndex={-1}
        className="font-serif text-[34px] leading-[1.1] font-[560] tracking-[-.015em] text-balance wrap-anywhere"
      >
        <bdi>{title}</bdi>
      </h1>
      {about && (
        <p lang="en" className="mt-1.5 text-soft">
          {about}
        </p>
      )}
    </header>
  )
}
