import type { WorkerTask } from './worker.ts'

/** Starts a worker for a task: the same script for all, which learns of its task by its name. Throws without workers. */
export const startWorker = (name: WorkerTask): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name })
