import type { Diagnostic } from '../wire/diagnostic.ts'
import { severities } from '../wire/diagnostic.ts'
import type { ParsedWire, Role } from '../wire/wire.ts'
import { roles } from '../wire/wire.ts'

/** Which lines of the wire are shown: those of one role, those with a problem of one code, or all. */
export interface LineFilter {
  readonly role: Role | null
  readonly problem: string | null
}

/** Reads the filter of the wire view from a URL; what is unknown is no filter. */
export function parseLineFilter(
  params: URLSearchParams,
): LineFilter & { readonly line: number | null } {
  const line = Number(params.get('line'))
  return {
    role: roles.find((role) => role === params.get('role')) ?? null,
    problem: Object.keys(severities).find((code) => code === params.get('problem')) ?? null,
    line: Number.isInteger(line) && line > 0 ? line : null,
  }
}

/** The numbers (1-based, ascending) of the lines that a filter leaves. */
export function selectLines(
  wire: Pick<ParsedWire, 'lines' | 'diagnostics'>,
  { role, problem }: LineFilter,
): Uint32Array {
  const count = wire.lines.roles.length
  const code = role === null ? -1 : roles.indexOf(role)
  const faulty =
    problem === null
      ? null
      : new Set(wire.diagnostics.filter((one) => one.code === problem).map((one) => one.line))
  const numbers = new Uint32Array(count)
  let shown = 0
  for (let number = 1; number <= count; number++) {
    if (role !== null && wire.lines.roles[number - 1] !== code) continue
    if (faulty && !faulty.has(number)) continue
    numbers[shown++] = number
  }
  return numbers.subarray(0, shown)
}

/** How many lines have each role, in the order in which roles are listed; roles that do not occur are left out. */
export function countRoles(wire: Pick<ParsedWire, 'lines'>): readonly (readonly [Role, number])[] {
  const counts = new Uint32Array(roles.length)
  for (const role of wire.lines.roles) counts[role] = (counts[role] ?? 0) + 1
  return roles.flatMap((role, index) => {
    const count = counts[index] ?? 0
    return count > 0 ? [[role, count] as const] : []
  })
}

/** The problems of each line, for showing them beside it. */
export const groupByLine = (
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<number, readonly Diagnostic[]> => {
  const byLine = new Map<number, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const others = byLine.get(diagnostic.line)
    if (others) others.push(diagnostic)
    else byLine.set(diagnostic.line, [diagnostic])
  }
  return byLine
}
