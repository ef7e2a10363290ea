import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { SpeakerRail } from '../../../../src/pages/reader/voices/rail.tsx'
import { SpeakerStrip, StripRoom } from '../../../../src/pages/reader/voices/speaker-strip.tsx'
import { draw } from '../../draw.tsx'
import { articleOf, speakerOf, walkOf } from './voices.ts'

const two = articleOf(
  '"We waited long enough for this to happen, all of us here."',
  'The ferry came in at noon, a day late, and the hall beside the harbour was full by one.',
  '"We sail at noon, and not a minute later," said Ida Moen.',
  '"Nobody stays," she added. "It is a quay like any other," Ole Vik told the Courier.',
)
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent)

describe('who speaks in an article', () => {
  test('is listed with the number of quotes, and what is nobody’s at the end', () => {
    draw(<SpeakerRail article={two} speaker={speakerOf(null)} walk={walkOf()} />)
    expect(rows()).toEqual(['Ida Moen2', 'Ole Vik1', 'Unattributed1'])
    expect(screen.queryByRole('link', { name: 'Show all quotes' })).toBeNull()
    expect(screen.getAllByRole('link')).toHaveLength(2)
  })

  test('is walked through quote by quote once chosen; a second press lets go', async () => {
    const step = vi.fn<(by: 1 | -1) => void>()
    const walk = walkOf({ at: 2, of: 2, step })
    const { user, where } = draw(
      <SpeakerRail article={two} speaker={speakerOf(0)} walk={walk} />,
      '/article/boats?speaker=0',
    )
    const row = within(screen.getAllByRole('listitem')[0]!)
    expect(row.getByRole('link')).toHaveAttribute('aria-current', 'true')
    expect(row.getByRole('status')).toHaveTextContent('2 of 2')
    await user.click(row.getByRole('button', { name: 'Previous quote' }))
    await user.click(row.getByRole('button', { name: 'Next quote' }))
    expect(step.mock.calls).toEqual([[-1], [1]])
    await user.click(row.getByRole('link'))
    expect(where()).toBe('/article/boats')
  })

  test('is chosen by a press on another, and all are shown again by a link', async () => {
    const { user, where } = draw(
      <SpeakerRail article={two} speaker={speakerOf(0)} walk={walkOf()} />,
    )
    await user.click(screen.getByRole('link', { name: 'Ole Vik' }))
    expect(where()).toBe('/article/boats?speaker=1')
    await user.click(screen.getByRole('link', { name: 'Show all quotes' }))
    expect(where()).toBe('/article/boats')
  })

  test('stands with whom it came through', () => {
    const article = articleOf('"We sail at noon," TASS quoted Ida Moen as saying.')
    draw(<SpeakerRail article={article} speaker={speakerOf(null)} walk={walkOf()} />)
    expect(rows()).toEqual(['Ida Moenvia TASS1'])
  })

  test('is nobody where nothing is quoted, in the rail and above the text', () => {
    const silent = articleOf('The ferry came in at noon, a day late.')
    const { container } = draw(
      <>
        <SpeakerRail article={silent} speaker={speakerOf(null)} walk={walkOf()} />
        <SpeakerStrip article={silent} speaker={speakerOf(null)} />
        <StripRoom article={silent} />
      </>,
    )
    expect(container).toBeEmptyDOMElement()
  })
})

describe('the speakers in one line above the text', () => {
  test('are those of the rail, the chosen one named as such', async () => {
    const { user, where } = draw(<SpeakerStrip article={two} speaker={speakerOf(1)} />)
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Ida Moen2',
      'Ole Vik1',
    ])
    expect(screen.getByRole('link', { current: true })).toHaveTextContent('Ole Vik')
    await user.click(screen.getByRole('link', { name: /Ida Moen/ }))
    expect(where()).toBe('/article/boats?speaker=0')
  })

  test('have their room kept while the quotes of a text are still to be found', () => {
    const { container } = draw(<StripRoom article={two} />)
    expect(container).not.toBeEmptyDOMElement()
    expect(container).toHaveTextContent('')
  })
})
