import './dom.ts'
import { takeNoOwnerStacks } from './owner-stacks.ts'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { forgetDevice } from './forget-device.ts'

takeNoOwnerStacks()

/** Files of tests share a page and a device, and so do the tests of one file: each leaves both empty. */
afterEach(async () => {
  cleanup()
  document.body.replaceChildren()
  await forgetDevice()
})
