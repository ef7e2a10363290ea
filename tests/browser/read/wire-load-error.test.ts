import { describe, expect, test } from 'vitest'
import type { LoadFailure } from '../../../src/browser/read/wire-load-error.ts'
import { describeFailure, failureOf } from '../../../src/browser/read/describe-error.ts'
import { WireLoadError } from '../../../src/browser/read/wire-load-error.ts'

const failures: readonly LoadFailure[] = [
  { code: 'offline' },
  { code: 'unreachable' },
  { code: 'status', status: 404 },
  { code: 'status', status: 500 },
  { code: 'not-text', type: 'text/html' },
  { code: 'not-text', type: '' },
  { code: 'binary', format: 'JPEG' },
  { code: 'too-large', limit: 32 * 1024 * 1024 },
  { code: 'stalled', seconds: 10 },
  { code: 'silent', seconds: 60 },
  { code: 'truncated', got: 4, expected: 8 },
  { code: 'truncated', got: 4, expected: null },
  { code: 'address', fault: 'too-long', named: '' },
  { code: 'address', fault: 'characters', named: '' },
  { code: 'address', fault: 'no-address', named: '' },
  { code: 'address', fault: 'protocol', named: 'ftp:' },
  { code: 'address', fault: 'user-name', named: '' },
  { code: 'address', fault: 'elsewhere', named: 'other.example' },
  { code: 'not-kept' },
  { code: 'cancelled' },
  { code: 'no-file' },
  { code: 'fault', error: 'TypeError: x is not a function' },
]

test.each([
  [new WireLoadError({ code: 'cancelled' }), { code: 'cancelled' }],
  [new DOMException('gone', 'NotFoundError'), { code: 'no-file' }],
  [new DOMException('locked', 'NotReadableError'), { code: 'no-file' }],
  [
    new DOMException('closing', 'InvalidStateError'),
    { code: 'fault', error: 'InvalidStateError: closing' },
  ],
  [new TypeError('x is y'), { code: 'fault', error: 'TypeError: x is y' }],
  [null, { code: 'fault', error: 'null' }],
])('%s is called no more than it is', (error, failure) => {
  expect(failureOf(error)).toEqual(failure)
})

describe('every failure says what happened and what to do', () => {
  test.each(failures)('$code', (failure) => {
    const { what, advice } = describeFailure(failure)
    expect(what).toMatch(/^[A-Z].+\.$/)
    expect(advice).toMatch(/^[A-Z].+\.$/)
    expect(new WireLoadError(failure)).toMatchObject({ message: failure.code, failure })
  })

  test('in words of its own', () => {
    expect(new Set(failures.map((failure) => describeFailure(failure).what)).size).toBe(
      failures.length,
    )
  })

  test('with what was waited for', () => {
    expect(describeFailure({ code: 'binary', format: 'ZIP' }).advice).toContain('Read a zip back…')
    expect(
      describeFailure({ code: 'address', fault: 'elsewhere', named: 'other.example' }).what,
    ).toBe('Only files of this site are opened by a link, and this one lies on other.example.')
    expect(describeFailure({ code: 'stalled', seconds: 10 }).what).toBe(
      'The server stopped sending: nothing came for 10 seconds.',
    )
  })
})
