import { answerReading } from '../read/reading-task.ts'

// The one script of all workers, so that what several of them need (tables, formats, layouts) is built and kept once.
// The name of a worker says what it is for; only reading, which the first page waits for, comes with the script.
const tasks = {
  reading: serve(async () => answerReading),
  files: serve(async () => (await import('../read/files-task.ts')).readFiles),
  indexing: serve(async () => (await import('../search/indexing-task.ts')).bringInLine),
  search: serve(async () => (await import('../search/search-task.ts')).answerSearch),
  records: serve(async () => (await import('../search/records-task.ts')).tellRecords),
}

export type WorkerTask = keyof typeof tasks

/** Begins a task: it answers each message, in their order, as soon as its code is there. */
function serve<Message>(
  load: () => Promise<(message: Message, tell: (answer: unknown) => void) => unknown>,
): () => void {
  return () => {
    const loading = load()
    // Reported from a task of its own, so that it reaches the page as an `error` event of the worker.
    loading.catch((error) => setTimeout(() => reportError(error)))
    addEventListener('message', async ({ data }: MessageEvent<Message>) =>
      (await loading)(data, (answer) => postMessage(answer)),
    )
  }
}

for (const [name, begin] of Object.entries(tasks)) if (name === self.name) begin()
