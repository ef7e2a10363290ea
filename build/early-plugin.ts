import type { Plugin } from 'vite'

const SCRIPT = 'early'

/**
 * Puts into the page what its first sight needs, so that nothing is waited for: the style sheet, the script that
 * asks for the wire and draws its beginning (`src/early.ts`), and links to the modules that come next.
 */
export function createEarlyPlugin(): Plugin {
  return {
    name: 'early-page',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/early.ts', name: SCRIPT })
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        const files = Object.values(bundle)
        const early = files.find((file) => file.type === 'chunk' && file.name === SCRIPT)
        if (page?.type !== 'asset' || early?.type !== 'chunk') return
        if (early.imports.length > 0)
          throw new Error(`The inline script must import nothing: ${early.imports.join(', ')}`)
        const links = files
          .filter(
            (file) => file.type === 'chunk' && /^(?:parser|rolldown-runtime)$/.test(file.name),
          )
          .map(({ fileName }) => `<link rel="modulepreload" crossorigin href="/${fileName}">`)
        page.source = String(page.source)
          .replace(/<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/, (_link, name: string) => {
            const sheet = bundle[name]
            if (sheet?.type !== 'asset') throw new Error(`No style sheet ${name}`)
            delete bundle[name]
            return `<style>${String(sheet.source).trim()}</style>`
          })
          .replace('<!-- early -->', () => `<script>${early.code.trim()}</script>${links.join('')}`)
        delete bundle[early.fileName]
      },
    },
  }
}
