/** On which workers tell each other, and the pages, whose wires' index has changed. */
export const INDEX_CHANNEL = 'wireside.index'
