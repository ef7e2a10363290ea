import { transform } from 'lightningcss'

/**
 * What a page needs of a style sheet: the rules whose classes stand in its code, and those that name no class.
 */
export function composePageSheet(sheet: string, code: string): string {
  const words = new Set(code.split(/[\s"'`]|\$\{|\}/))
  const { code: css } = transform({
    filename: 'page.css',
    code: Buffer.from(sheet),
    minify: true,
    visitor: {
      Rule: {
        style: ({ value: { selectors } }) => {
          const isUsed = selectors.some((selector) =>
            selector.every((part) => part.type !== 'class' || words.has(part.name)),
          )
          return isUsed ? undefined : []
        },
      },
    },
  })
  const page = css.toString()
  // What types a variable that is no longer used can go too.
  return page.replace(/@property (--[\w-]+)\{[^}]*\}/g, (rule, name: string) =>
    page.includes(`var(${name}`) ? rule : '',
  )
}
