import { listEditions } from './editions.ts'
import { expect, test } from '@playwright/test'
import { startBuildServer } from './build-server.ts'
import { goWithin } from './reader.ts'
import { watchPage } from './watch-page.ts'

const policy = [
  /^default-src 'none'$/,
  /^script-src 'self'( 'sha256-[\w+/=]+')*$/,
  /^style-src 'self'( 'sha256-[\w+/=]+')*$/,
  /^img-src 'self'$/,
  /^font-src 'self'$/,
  /^connect-src 'self'$/,
  /^manifest-src 'self'$/,
  /^worker-src 'self'$/,
  /^base-uri 'none'$/,
  /^form-action 'none'$/,
  /^frame-ancestors 'none'$/,
  /^require-trusted-types-for 'script'$/,
  /^trusted-types default$/,
]

test('every answer carries the headers, what is not there is 404, and what changes is asked for again', async ({
  request,
}) => {
  await test.step('every answer carries the headers, and the page repeats the policy', async () => {
    for (const path of ['/', '/article/x', '/sw.js', '/wires/sf-pst.txt', '/wires/none.txt']) {
      const headers = (await request.get(path)).headers()
      const directives = (headers['content-security-policy'] ?? '').split('; ')
      expect(directives).toHaveLength(policy.length)
      for (const [at, pattern] of policy.entries()) expect(directives[at]).toMatch(pattern)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'x-frame-options': 'DENY',
      })
      expect(headers['permissions-policy']).toContain('camera=()')
    }
    const page = await request.get('/')
    const html = await page.text()
    const header = page.headers()['content-security-policy'] ?? ''
    const [, meta] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? []
    expect(meta).toBe(header.replace(" frame-ancestors 'none';", ''))
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'))
  })
  await test.step('what is not there is 404, and what changes is asked for again', async () => {
    for (const path of ['/assets/none.js', '/wires/none.txt', '/none.html', '/assets/none.css'])
      expect((await request.get(path)).status(), path).toBe(404)
    const html = await (await request.get('/')).text()
    const [script = ''] = /\/assets\/[\w-]+\.js/.exec(html) ?? []
    const cacheOf = async (path: string) => (await request.get(path)).headers()['cache-control']
    expect(await cacheOf(script)).toContain('immutable')
    for (const path of ['/', '/sw.js', '/wires/sf-pst.txt', '/manifest.webmanifest'])
      expect(await cacheOf(path), path).toBe('no-cache')
  })
})

test('no text can become markup or script', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const outcomes = await page.evaluate(async () => {
    // What the debugger itself calls may use eval: only after a turn of the loop are we the page.
    await new Promise((resolve) => setTimeout(resolve))
    const element = document.createElement('div')
    document.body.append(element)
    const attempts: Readonly<Record<string, () => unknown>> = {
      innerHTML: () => (element.innerHTML = '<b>x</b>'),
      outerHTML: () => (element.outerHTML = '<b>x</b>'),
      insertAdjacentHTML: () => element.insertAdjacentHTML('beforeend', '<b>x</b>'),
      'document.write': () => document.write('<b>x</b>'),
      srcdoc: () => (document.createElement('iframe').srcdoc = '<b>x</b>'),
      DOMParser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      createContextualFragment: () => document.createRange().createContextualFragment('<b>x</b>'),
      // oxlint-disable-next-line no-eval -- to see it refused
      eval: () => (0, eval)('1'),
      Function: () => new Function('return 1')(),
      'setTimeout of a string': () => Reflect.apply(setTimeout, window, ['window.ran = 1', 0]),
      'text of a script': () => (document.createElement('script').text = 'window.ran = 1'),
      'address of a script': () => (document.createElement('script').src = '/robots.txt'),
      'address of an object': () => (document.createElement('object').data = '/robots.txt'),
      'foreign worker': () => new Worker('/wires/sf-pst.txt'),
      'another policy': () =>
        trustedTypes?.createPolicy('mine', { createScriptURL: (address) => address }),
      'fetch from elsewhere': () => fetch('https://example.com/'),
      'import from elsewhere': () => import(String('data:text/javascript,window.ran=1')),
    }
    const results: Record<string, string> = {}
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        await attempt()
        results[name] = 'allowed'
      } catch {
        results[name] = 'refused'
      }
    }
    return results
  })
  expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'refused')).toEqual([])
  expect(Object.keys(outcomes)).toHaveLength(17)
})

test('injected styles, images, frames and bases are refused before any request', async ({
  page,
  baseURL,
}) => {
  const { faults } = await watchPage(page, baseURL ?? '')
  const asked: string[] = []
  await page.route('https://example.com/**', async (route) => {
    asked.push(route.request().url())
    await route.abort()
  })
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.evaluate(() => {
    const elements = [
      ['style', 'title', 'none', 'body { display: none }'],
      ['img', 'src', 'https://example.com/pixel.png', ''],
      ['link', 'href', 'https://example.com/style.css', ''],
      ['iframe', 'src', 'https://example.com/', ''],
      ['base', 'href', 'https://example.com/', ''],
    ] as const
    for (const [name, attribute, value, text] of elements) {
      const element = document.createElement(name)
      element.setAttribute('rel', 'stylesheet')
      element.setAttribute(attribute, value)
      element.append(text)
      document.body.append(element)
    }
  })
  const refused = (): ReadonlySet<string> =>
    new Set(faults.flatMap((fault) => /^policy: (\S+)/.exec(fault)?.[1] ?? []))
  await expect
    .poll(refused)
    .toEqual(new Set(['base-uri', 'frame-src', 'img-src', 'style-src-elem']))
  await expect(page.getByRole('main')).toBeVisible()
  expect(asked).toEqual([])
})

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a tour of the app asks no other origin and breaks no policy', async ({ page, baseURL }) => {
    const { faults } = await watchPage(page, baseURL ?? '')
    const errors: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    // These have a first sight of their own before the app is there.
    for (const route of ['/article/x', '/quotes', '/']) {
      await page.goto(route)
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    }
    for (const route of ['/stories', '/saved', '/wire', '/h/x', '/constructor', '/'])
      await goWithin(page, route)
    for (const key of ['Control+k', 'Escape', '?', 'Escape', 'j', 'Enter'])
      await page.keyboard.press(key)
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    expect([...faults, ...errors]).toEqual([])
  })

  test('a wire that a link names is announced on every page and leaves nothing behind', async ({
    page,
    baseURL,
  }) => {
    await page.route('**/wires/other.txt', (route) =>
      route.fulfill({
        contentType: 'text/plain',
        body: '-\nYou are reading sf-pst.txt, this site’s own wire\n-\nAn unforgettable headline\n',
      }),
    )
    const region = page.getByRole('region', { name: 'Edition that is not this site’s own' })
    for (const route of ['/', '/quotes', '/stories', '/wire']) {
      const address = `${route}?wire=wires/other.txt`
      await (route === '/' ? page.goto(address) : goWithin(page, address))
      await expect(region).toContainText('other.txt')
      if (route === '/') await page.reload()
      await expect(region).toContainText('It is not this site’s own.')
      await expect(region).toHaveCount(1)
    }
    const stored = await page.evaluate(async () => {
      const databases = await indexedDB.databases()
      return JSON.stringify([localStorage, sessionStorage, databases, await caches.keys()])
    })
    expect(JSON.stringify(await listEditions(page))).not.toMatch(/other\.txt/)
    expect(stored).not.toMatch(/other\.txt|unforgettable/)
    await page.goto(baseURL ?? '/')
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await expect(region).toHaveCount(0)
  })
})

test('it does not run inside another page, whatever the host sends', async ({ page }) => {
  const elsewhere = await startBuildServer({ bare: true })
  for (const bare of [false, true]) {
    const server = await startBuildServer({ bare })
    elsewhere.deploy(() => `<iframe src="${server.address}/"></iframe>`)
    await page.goto(elsewhere.address)
    const frame = page.frameLocator('iframe')
    if (bare)
      await expect(frame.locator('body')).toHaveText('Wireside does not open inside another page.')
    await expect(frame.getByRole('main')).toHaveCount(0)
    await server.stop()
  }
  await elsewhere.stop()
})
