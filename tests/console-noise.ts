import { vi } from 'vitest'

const methods = ['error', 'warn'] as const

/** From now on what is written to the console as a fault is kept here, and not shown. */
export function silenceConsole(): void {
  for (const method of methods) vi.spyOn(console, method).mockImplementation(() => {})
}

/** What was written since, a line each; it is forgotten then. */
export function takeNoise(): readonly string[] {
  return methods.flatMap((method) => {
    const spy = vi.spyOn(console, method)
    const lines = spy.mock.calls.map((words) => words.join(' '))
    spy.mockClear()
    return lines
  })
}
