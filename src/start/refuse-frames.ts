/**
 * Does not run inside another page, which could trick a reader into pressing what it hides: where a host sends
 * no `frame-ancestors`, this is all that stands against it. The throw ends the loading of `main.tsx`.
 */
if (self !== top) {
  document.body.replaceChildren('Wireside does not open inside another page.')
  throw new Error('Wireside does not open inside another page')
}
