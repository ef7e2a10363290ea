import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import type { Task } from './read-source.ts'
import { readSource } from './read-source.ts'
import { run } from './run.ts'

// The program starts its threads from this same file, since it is distributed as one file.
if (isMainThread) {
  // Whoever reads may stop before the end (`wireside quotes … | head`), which is no fault.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    process.exit(code === 'EPIPE' ? 0 : 1)
  })
  process.exitCode = await run(process.argv.slice(2), process, new URL(import.meta.url))
} else {
  const task: Task = workerData
  parentPort?.on('message', (path: string) => {
    void readSource(path, task).then((result) => parentPort?.postMessage(result))
  })
}
