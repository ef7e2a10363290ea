import * as React from 'react'

/** Above so many in a second React takes no more stacks of owners. */
const STACKS_TAKEN = 10_000

/**
 * React's development build makes an Error for every element, of whose stack a warning may tell where it was written:
 * a quarter of the time in which a page is drawn. It stops once it has made many; here it has from the start. What is
 * warned of is the same.
 */
export function takeNoOwnerStacks(): void {
  const internals: unknown = Reflect.get(
    React,
    '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
  )
  if (typeof internals === 'object' && internals !== null)
    Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', {
      get: () => STACKS_TAKEN,
      set: () => {},
    })
}
