/** How many of `count` things come before the first that does not hold, where none behind that one does: by halving. */
export function countWhile(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
