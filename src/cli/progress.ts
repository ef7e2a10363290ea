import type { Terminal } from './terminal.ts'

/** Minimum interval between two reports of progress (ms). */
const PACE_MS = 100

/** Says how far one has come: on a terminal alone, on one line that is taken away at the end. */
export function createProgress(stderr: Terminal['stderr'], files: number, quiet: boolean) {
  const shows = Boolean(stderr.isTTY) && !quiet && files > 1
  let done = 0
  let rows = 0
  let said = 0
  const clear = (): void => {
    if (shows && said > 0) stderr.write('\r\u001b[K')
  }
  return {
    step: (more: number): void => {
      done++
      rows += more
      if (!shows || Date.now() - said < PACE_MS) return
      said = Date.now()
      stderr.write(`\r\u001b[K${done} of ${files} files, ${rows} rows`)
    },
    /** A line that stays. */
    say: (line: string): void => {
      clear()
      stderr.write(line)
    },
    end: (): void => {
      clear()
      if (shows) stderr.write(`${files} files, ${rows} rows\n`)
    },
  }
}
