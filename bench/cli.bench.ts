import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCorpus } from './corpus.ts'
import type { Figure } from './measure.ts'

const SIZES = [100, 1000, 2000, 5000]

/** The command line over folders of articles of 3 kB each: who said what in them, as JSON Lines. */
export function run(): Figure[] {
  const built = spawnSync('npm', ['run', '--silent', 'program'], { encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`the program could not be built: ${built.stderr}`)
  return SIZES.flatMap((count) => {
    const folder = mkdtempSync(join(tmpdir(), 'wireside-bench-'))
    const corpus = createCorpus()
    for (let at = 0; at < count; at++)
      writeFileSync(join(folder, `article-${at}.txt`), corpus.article())
    try {
      const since = performance.now()
      const { status, stdout } = spawnSync(
        process.execPath,
        ['dist-program/wireside.mjs', 'quotes', folder, '--format', 'jsonl'],
        { encoding: 'utf8', maxBuffer: 1e9 },
      )
      const took = performance.now() - since
      if (status !== 0) throw new Error(`the program ended with ${status}`)
      const of = `quotes of ${count} articles on the command line`
      return [
        { name: of, value: took, unit: 'ms' },
        { name: `${of}: rows`, value: stdout.split('\n').length - 1, unit: '' },
      ]
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
