import { screen } from '@testing-library/react'
import { createRef } from 'react'
import { expect, test, vi } from 'vitest'
import type { Order } from '../../../src/browser/intake/order-incoming.ts'
import { OrderDialog } from '../../../src/pages/open/order-dialog.tsx'
import { draw } from '../draw.tsx'

const onOpen = vi.fn<(order: Order) => void>()

function drawDialog(byName: readonly string[], byTime: readonly string[] = byName, cut = false) {
  const dialog = createRef<HTMLDialogElement>()
  const filesIn = (order: Order) =>
    (order === 'name' ? byName : byTime).map((name) => ({ name, about: '' }))
  const drawn = draw(
    <OrderDialog
      dialog={dialog}
      count={byName.length}
      cut={cut}
      filesIn={filesIn}
      onOpen={onOpen}
    />,
  )
  dialog.current?.showModal()
  return { ...drawn, dialog }
}
const names = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

test('several files are listed in the order that is chosen, the newest last, and opened in it', async () => {
  const { user } = drawDialog(['a.txt', 'b.txt'], ['b.txt', 'a.txt'])
  expect(screen.getByRole('dialog', { name: 'Open 2 files' })).toBeVisible()
  expect(names()).toEqual(['a.txt', 'b.txt'])
  await user.click(screen.getByRole('radio', { name: 'Time of change' }))
  expect(names()).toEqual(['b.txt', 'a.txt'])
  await user.click(screen.getByRole('button', { name: 'Open 2 files' }))
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('time')
})

test.each([
  [5, ['1.txt', '2.txt', '3.txt', '4.txt', '5.txt']],
  [6, ['1.txt', '2.txt', '3.txt', '4.txt', 'and 1 more', '6.txt']],
  [1500, ['1.txt', '2.txt', '3.txt', '4.txt', 'and 1,495 more', '1500.txt']],
])('of %d files the first four and the last are named', (count, shown) => {
  drawDialog(Array.from({ length: count }, (_, at) => `${at + 1}.txt`))
  expect(names()).toEqual(shown)
})

test('that there were more than are taken at once is said, and Cancel takes none', async () => {
  const { user, dialog } = drawDialog(['الاثنين.txt', 'b.txt'], undefined, true)
  expect(screen.getByText(/There were more: 2 are taken at once\./)).toBeVisible()
  expect(screen.getByText('الاثنين.txt').localName).toBe('bdi')
  onOpen.mockClear()
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(dialog.current?.open).toBe(false)
  expect(onOpen).not.toHaveBeenCalled()
})

test('what tells a file from another of its name stands below the name', () => {
  const dialog = createRef<HTMLDialogElement>()
  const files = [
    { name: 'a.txt', about: '5 bytes' },
    { name: 'a.txt', about: '7 bytes' },
  ]
  draw(<OrderDialog dialog={dialog} count={2} cut={false} filesIn={() => files} onOpen={onOpen} />)
  expect(names()).toEqual(['a.txt5 bytes', 'a.txt7 bytes'])
})
