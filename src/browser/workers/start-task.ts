import { startWorker } from './start-worker.ts'
import type { WorkerTask } from './worker.ts'

/** What a worker does with a question; each answer is told. */
type Job<Question, Answer> = (question: Question, tell: (answer: Answer) => void) => unknown

export interface RunningTask<Question> {
  /** A later question takes the place of an earlier one. */
  readonly ask: (question: Question) => void
  readonly end: () => void
}

/**
 * Runs a task in a worker. Where that cannot be had (a browser without workers, a script that does not arrive) the page
 * does the work itself. `onBroken` hears of a worker that breaks after it has answered.
 */
export function startTask<Question, Answer>(
  name: WorkerTask,
  load: () => Promise<Job<Question, Answer>>,
  hear: (answer: Answer) => void,
  onBroken: () => void = () => {},
): RunningTask<Question> {
  let last: { readonly question: Question } | null = null
  let hasAnswered = false
  let hasEnded = false
  const hearOn = (answer: Answer): void => {
    hasAnswered = true
    if (!hasEnded) hear(answer)
  }
  const doHere = async (): Promise<void> => {
    const run = await load()
    if (last && !hasEnded) await run(last.question, hearOn)
  }
  const askHere = (): void => void doHere().catch(onBroken)
  let worker = startIfPossible(name)
  worker?.addEventListener('message', ({ data }: MessageEvent<Answer>) => hearOn(data))
  worker?.addEventListener('error', () => {
    worker?.terminate()
    worker = null
    if (hasAnswered) onBroken()
    else askHere()
  })
  return {
    ask: (question) => {
      last = { question }
      if (worker) worker.postMessage(question)
      else askHere()
    },
    end: () => {
      hasEnded = true
      worker?.terminate()
    },
  }
}

function startIfPossible(name: WorkerTask): Worker | null {
  try {
    return startWorker(name)
  } catch {
    return null
  }
}
