/** The app's own address, below which its wires lie: it does not depend on the page that is open. */
export const appBase = (): string => new URL(import.meta.env.BASE_URL, location.origin).href
