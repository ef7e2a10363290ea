// Draws the PNG icons from public/icon.svg, for the systems that take no SVG: `node build/render-icons.mjs`.
// Run by hand when the drawing changes; the results are committed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

const folder = join(import.meta.dirname, '..', 'public')
const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8')
// A maskable icon is cut to a shape of the system's choice: square, and drawn within the inner four fifths.
const square = drawing
  .replace(' rx="12"', '')
  .replace('viewBox="0 0 64 64"', 'viewBox="-4 -4 72 72"')
const maskable = square.replace('width="64" height="64"', 'x="-4" y="-4" width="72" height="72"')

const icons = [
  ['icons/192.png', 192, drawing],
  ['icons/512.png', 512, drawing],
  ['icons/maskable-512.png', 512, maskable],
  ['icons/apple-touch.png', 180, maskable],
]

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
for (const [name, size, svg] of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const style = `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>`
  await page.setContent(style + svg)
  await page.screenshot({ path: join(folder, name), omitBackground: true })
  await page.close()
}
await browser.close()
