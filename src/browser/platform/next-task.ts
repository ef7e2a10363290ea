/** Yields to the event loop, so that the browser paints and handles input before the caller goes on. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
