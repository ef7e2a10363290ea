import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { rolldown as Rolldown } from 'rolldown'
import type { openFile } from './open-file.ts'

// The evaluation kit bundles this file into one; the app loads its readers when a file needs them, and its packages
// are found from here alone. So the app is bundled as it is, and asked.
const { rolldown } = (await import(
  pathToFileURL(resolve('node_modules/rolldown/dist/index.mjs')).href
)) as { readonly rolldown: typeof Rolldown }
const bundle = await rolldown({
  input: resolve('tests/eval/open-file.ts'),
  platform: 'browser',
  logLevel: 'silent',
})
const dir = mkdtempSync(join(tmpdir(), 'open-'))
await bundle.write({
  dir,
  format: 'esm',
  entryFileNames: '[name].mjs',
  chunkFileNames: '[name].mjs',
})
const app = (await import(pathToFileURL(join(dir, 'open-file.mjs')).href)) as {
  readonly openFile: typeof openFile
}

/** What a reader has before them after opening a file, as the evaluation kit asks for it. */
export const open = (bytes: Uint8Array, _name: string) => app.openFile(bytes)
