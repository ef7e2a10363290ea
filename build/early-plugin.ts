import type { Plugin, ResolvedConfig, Rolldown } from 'vite'
import { build, runnerImport } from 'vite'
import { patterns } from '../src/paths.ts'
import type * as EarlyTemplates from './early-templates.tsx'

type Bundle = Rolldown.OutputBundle

/**
 * Puts into the page what its first sight needs, so that nothing is waited for: the style sheet, the script that asks
 * for the wire and draws its beginning (`src/start/early.ts`), and links to the modules that come next.
 */
export function createEarlyPlugin(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'early-page',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        const early = await buildEarlyScript(config, {
          VIEW_SCRIPTS: findViewScripts(bundle),
          TYPEFACE: findTypeface(bundle),
        })
        const templates = await drawTemplates(config)
        const html = String(page.source)
          .replace(
            '<!-- early -->',
            () => `<script>${early}</script>${linkParser(bundle, config.base)}`,
          )
          .replace('<!-- templates -->', () => templates)
        page.source = inlineStyles(html, bundle, config.base)
      },
    },
  }
}

/** The pieces of the early page, as the components of the app draw them. */
async function drawTemplates({ root, base }: ResolvedConfig): Promise<string> {
  const { module } = await runnerImport<typeof EarlyTemplates>('./build/early-templates.tsx', {
    root,
    base,
    configFile: false,
    logLevel: 'warn',
  })
  return module.drawEarlyTemplates()
}

/** The page with its style sheet in it, which is then no file any more. */
function inlineStyles(html: string, bundle: Bundle, base: string): string {
  const [link, path = ''] = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/.exec(html) ?? []
  const name = path.slice(base.length)
  const sheet = bundle[name]
  if (!link || sheet?.type !== 'asset') throw new Error('The page has no style sheet')
  // oxlint-disable-next-line typescript/no-dynamic-delete -- a bundle is told so what not to write
  delete bundle[name]
  return html.replace(link, () => `<style>${withoutRepeats(String(sheet.source))}</style>`)
}

/** A style sheet without declarations that only say the one before them again, as its printer writes prefixed ones. */
export const withoutRepeats = (sheet: string): string =>
  sheet.replace(/([;{])([\w-]+:[^;{}]+)(?:;\2)+(?=[;}])/g, '$1$2')

/** `src/start/early.ts` and what it imports as one script that imports nothing. */
async function buildEarlyScript(
  { define, base, root }: ResolvedConfig,
  known: Readonly<Record<string, unknown>>,
): Promise<string> {
  const built = await build({
    root,
    base,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      ...define,
      ...Object.fromEntries(
        Object.entries(known).map(([name, value]) => [name, JSON.stringify(value)]),
      ),
    },
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: { input: 'src/start/early.ts', output: { format: 'iife' } },
    },
  })
  const [output] = [built].flat()
  const [script] = output && 'output' in output ? output.output : []
  if (script?.type !== 'chunk') throw new Error('src/start/early.ts gave no script')
  return script.code.trim()
}

/** The scripts of views, by the beginnings of the addresses that need just these; what the page has is left out. */
function findViewScripts(bundle: Bundle): Readonly<Record<string, readonly string[]>> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const reach = (names: readonly string[], seen = new Set<string>()): ReadonlySet<string> => {
    for (const name of names) {
      const chunk = bundle[name]
      if (chunk?.type === 'chunk' && !seen.has(name)) reach(chunk.imports, seen.add(name))
    }
    return seen
  }
  const first = reach(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName))
  const scripts: Record<string, readonly string[]> = {}
  for (const [view, pattern] of Object.entries(patterns)) {
    const chunk = chunks.find(({ moduleIds }) =>
      moduleIds.some((id) => id.endsWith(`/${view}-view.tsx`)),
    )
    const [, beginning = ''] = pattern.split('/')
    const needed = [...reach(chunk ? [chunk.fileName] : [])].filter((name) => !first.has(name))
    if (needed.length > 0)
      scripts[beginning] = [...new Set([...(scripts[beginning] ?? []), ...needed])]
  }
  // One entry for all views with the same scripts.
  const alike = new Map<string, string[]>()
  for (const [view, names] of Object.entries(scripts))
    alike.set(names.join(), [...(alike.get(names.join()) ?? []), view])
  return Object.fromEntries([...alike].map(([names, views]) => [views.join(' '), names.split(',')]))
}

/** The files of the serif in which the first words stand. */
function findTypeface(bundle: Bundle): readonly string[] {
  const files = Object.keys(bundle).filter((name) =>
    /newsreader-(?:text-basic|display-basic|wordmark)[^/]*\.woff2$/.test(name),
  )
  if (files.length === 0) throw new Error('The build has no typeface')
  return files
}

/** What fetches and parses a wire, which the first module imports only when it runs. */
const linkParser = (bundle: Bundle, base: string): string =>
  Object.values(bundle)
    .filter((file) => file.type === 'chunk' && /^(?:parser|rolldown-runtime)$/.test(file.name))
    .map(({ fileName }) => `<link rel="modulepreload" crossorigin href="${base}${fileName}">`)
    .join('')
