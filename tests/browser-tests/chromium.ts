import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

interface Chromium {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * The browser for the tests: CHROMIUM_PATH, else one of this machine, else the one that comes from npm
 * (headless, Linux x64). Returns `{ path, env }`, `env` being what the browser needs in its environment.
 */
export async function findChromium(): Promise<Chromium> {
  const installed = process.env['CHROMIUM_PATH'] ?? findInstalled()
  return installed ? { path: installed, env: {} } : unpackChromium()
}

function findInstalled(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...elsewhere].find((path) => existsSync(path))
}

/**
 * Unpacks the npm browser into the temporary folder, with the libraries that a bare machine lacks. The package
 * does that only where it takes itself to be in a cloud function, so for the while of unpacking it is told so.
 */
async function unpackChromium(): Promise<Chromium> {
  const before = { ...process.env }
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  const path = await chromium.executablePath()
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  return {
    path,
    env: {
      LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'),
      FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
    },
  }
}
