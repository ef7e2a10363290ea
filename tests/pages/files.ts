import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, onTestFinished, vi } from 'vitest'
import { library } from '../../src/browser/library/wire-library.ts'

type Content = string | Uint8Array<ArrayBuffer>

export const file = (name: string, content: Content, type = ''): File =>
  new File([content], name, { type })

/** Gives files to the dialog that opens them. */
export async function chooseFiles(user: UserEvent, ...files: readonly File[]): Promise<void> {
  await user.click(screen.getAllByRole('button', { name: 'Open…' })[0]!)
  await user.upload(screen.getByLabelText('Choose files…'), [...files])
}

/** Opens one file, and waits until its wire stands there with all that is found in it. */
export async function openFile(user: UserEvent, name: string, content: Content): Promise<void> {
  onTestFinished(emptyLibrary)
  await chooseFiles(user, file(name, content))
  await waitFor(() => {
    expect(document.querySelector('section[aria-label$="not this site’s own"]')).toHaveTextContent(
      name,
    )
    expect(document.querySelector('main:not([aria-busy="true"]) h1')).toBeVisible()
  })
}

export async function emptyLibrary(): Promise<void> {
  for (const { id } of await library.list()) await library.remove(id)
}

/** What the page hands to the browser as a download from now on: the name of each file and its bytes. */
export function catchDownloads(): () => Promise<{ name: string; bytes: Uint8Array; text: string }> {
  const blobs = new Map<string, Blob>()
  const saved: { name: string; blob: Blob }[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(class extends URL {}, {
      createObjectURL: (blob: Blob) => {
        const address = `blob:${blobs.size}`
        blobs.set(address, blob)
        return address
      },
      revokeObjectURL: () => {},
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href)
    if (blob) saved.push({ name: this.download, blob })
  })
  return async () => {
    const { name, blob } = await waitFor(() => {
      const next = saved.shift()
      if (!next) throw new Error('nothing was saved')
      return next
    })
    const bytes = new Uint8Array(await blob.arrayBuffer())
    return { name, bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
  }
}
