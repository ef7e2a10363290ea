import { defineConfig } from 'vitest/config'
import app from './vite.config.ts'

/** They look at a page, or at what stands behind one; what reads wires does so in workers, which have none. */
const pageTests = [
  'tests/{pages,start,ui}/**/*.test.{ts,tsx}',
  'tests/browser/!(read|workers)/**/*.test.{ts,tsx}',
  'tests/browser/reader/**/*.test.{ts,tsx}',
]

/**
 * They build the app, or the package and what installs it, or read texts of megabytes, which only a linear reading ends
 * in time: `npm test` alone runs them.
 */
const slowTests = [
  'tests/build/base.test.ts',
  'tests/cli/package.test.ts',
  'tests/**/*.large.test.ts',
]

export default defineConfig({
  define: app.define ?? {},
  test: {
    // Files share a process and what it has imported: pure rooms keep nothing from one test to the next, and each
    // test of a page leaves the page and the device empty (`tests/setup-dom.ts`).
    isolate: false,
    // Pages and wires are made and thrown away by the thousand: room for what is new spares a tenth of the time of the
    // page tests, which went into clearing it up.
    execArgv: ['--min-semi-space-size=64', '--max-semi-space-size=64'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One a core: by itself it leaves a core free, which on two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'pages',
          include: pageTests,
          environment: 'jsdom',
          setupFiles: ['tests/setup-dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'logic',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...pageTests, ...slowTests],
        },
      },
      { extends: true, test: { name: 'slow', include: slowTests } },
    ],
  },
})
