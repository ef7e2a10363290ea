import { createStore } from '../platform/store.ts'

/**
 * Which wires are chosen in the library, by their addresses in the order of choosing, `null` the site's default: for
 * the life of the page, so that whoever looks into an edition comes back to them.
 */
export const chosenWires = createStore<readonly (string | null)[]>([])
