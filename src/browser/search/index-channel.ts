/** The name of the `BroadcastChannel` on which workers send the ids of wires whose index has changed. */
export const INDEX_CHANNEL = 'wireside.index'
