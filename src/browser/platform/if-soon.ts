/** What is promised, or `'late'` where it takes longer than `patience` (ms): it goes on all the same. */
export async function ifSoon<Value>(
  promised: Promise<Value>,
  patience: number,
): Promise<Value | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), patience)
  })
  try {
    return await Promise.race([promised, late])
  } finally {
    clearTimeout(timer)
  }
}
