let page = ''
let count = 0

function show(): void {
  document.title = `${count > 0 ? `(${count}) ` : ''}${page} · Wireside`
}

/** Names the page in the title of its tab. */
export function setPageTitle(title: string): void {
  page = title
  show()
}

/** Says in the title of the tab how much has come that is not shown yet. */
export function setTitleCount(next: number): void {
  if (next === count) return
  count = next
  show()
}
