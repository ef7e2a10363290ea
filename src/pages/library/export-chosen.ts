import type { KeptWire } from '../../browser/library/kept-wire.ts'

/** Saves some kept wires as one zip. */
export async function exportChosen(wires: readonly KeptWire[]): Promise<void> {
  const { exportWires } = await import('../../browser/intake/archive-actions.ts')
  await exportWires(wires)
}
