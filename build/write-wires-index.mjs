// Writes public/wires/index.json from the wires beside it, the newest first: `npm run wires`.
// The newest is the one whose name sorts last (names that begin with their date sort by it).
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'public', 'wires')
const names = new Intl.Collator('en', { numeric: true })

const wires = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort((one, other) => names.compare(other, one))
  .map((file) => {
    const bytes = readFileSync(join(folder, file))
    return {
      name: file.replace(/\.txt$/, ''),
      file,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }
  })

writeFileSync(join(folder, 'index.json'), `${JSON.stringify({ wires }, null, 2)}\n`)
process.stdout.write(`${wires.length} wires listed in ${join(folder, 'index.json')}\n`)
