import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { paths } from '../../../../src/paths.ts'
import { realEdition } from '../../../edition/editions.ts'
import { renderApp } from '../../../render-app.tsx'

class Utterance extends EventTarget {
  rate = 1
  lang = ''
  onend: (() => void) | null = null
  readonly text: string
  constructor(text: string) {
    super()
    this.text = text
  }
}

const voice = { name: 'A', lang: 'en', voiceURI: '', default: true, localService: true }
const spoken: string[] = []
let current: Utterance | null = null

function setVoices(...voices: readonly SpeechSynthesisVoice[]): void {
  vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([...voices])
  speechSynthesis.dispatchEvent(new Event('voiceschanged'))
}

function end(): void {
  const ended = current
  current = null
  ended?.onend?.()
}

/** A voice that says nothing aloud. */
beforeEach(() => {
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.spyOn(speechSynthesis, 'speak').mockImplementation((utterance) => {
    if (!(utterance instanceof Utterance)) return
    current = utterance
    spoken.push(`${utterance.rate} ${utterance.text}`)
  })
  vi.spyOn(speechSynthesis, 'cancel').mockImplementation(end)
  setVoices(voice)
  return () => setVoices()
})

const article = realEdition.articles[0]!
const finish = (): void => act(end)
const isSpeaking = (): boolean => current !== null
const marked = (): string =>
  [...document.querySelectorAll('.spoken')].map((one) => one.textContent).join('')
const prose = (): readonly (string | null)[] =>
  [...document.querySelectorAll('.prose p[id]')].map((one) => one.textContent)

async function listen() {
  spoken.length = 0
  const app = await renderApp(paths.article(article))
  await app.user.click(screen.getByRole('button', { name: 'Listen' }))
  return app
}

describe('an article that is read aloud', () => {
  test('goes sentence by sentence, each marked, at the speed chosen', async () => {
    const { user } = await listen()
    const [first = '', second = ''] = article.paragraphs
    expect(spoken).toEqual([`1 ${first}`])
    expect(marked()).toBe(first)
    finish()
    expect(marked()).toBe(second)
    expect(prose()).toEqual(article.paragraphs)

    const tools = within(screen.getByRole('group', { name: 'Listen' }))
    await user.click(tools.getByRole('button', { name: 'Pause' }))
    await waitFor(() => expect(isSpeaking()).toBe(false))
    expect(marked()).toBe(second)
    await user.click(tools.getByRole('button', { name: 'Go on' }))
    await user.selectOptions(tools.getByRole('combobox', { name: 'Speed' }), '1.5')
    expect(spoken.at(-1)).toBe(`1.5 ${second}`)
    await user.selectOptions(tools.getByRole('combobox', { name: 'Speed' }), '1')
    await user.click(tools.getByRole('button', { name: 'Stop' }))
    await waitFor(() => expect(isSpeaking()).toBe(false))
    expect(marked()).toBe('')
    expect(screen.getByRole('button', { name: 'Listen' })).toBeVisible()
  })

  test('stops after the last sentence, having said all', async () => {
    await listen()
    for (let step = 0; step < 60 && isSpeaking(); step++) finish()
    expect(screen.getByRole('button', { name: 'Listen' })).toBeVisible()
    const said = spoken.map((line) => line.replace(/^1 /, ''))
    expect(said.join(' ')).toBe(article.paragraphs.join(' '))
  })

  test('falls silent when it is left', async () => {
    const { user, where } = await listen()
    expect(isSpeaking()).toBe(true)
    await user.keyboard('u')
    await waitFor(() => expect(where()).toBe('/'))
    await waitFor(() => expect(isSpeaking()).toBe(false))
  })

  test('falls silent when the page is left', async () => {
    await listen()
    act(() => void dispatchEvent(new Event('pagehide')))
    expect(isSpeaking()).toBe(false)
    expect(marked()).toBe('')
  })

  test('says that the voice failed, and ends', async () => {
    await listen()
    act(() => void current?.dispatchEvent(new Event('error')))
    expect(await screen.findByText(/^The voice of this browser failed/)).toBeVisible()
    expect(marked()).toBe('')
    expect(screen.getByRole('button', { name: 'Listen' })).toBeVisible()
  })

  test('is kept in sight, unless the reader has scrolled away from it', async () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {})
    const place = vi.spyOn(Element.prototype, 'getBoundingClientRect')
    const standAt = (spoken: number, paragraph: number): void =>
      void place.mockImplementation(function (this: Element) {
        return new DOMRect(0, this.matches('.spoken') ? spoken : paragraph, 600, 60)
      })
    standAt(300, 300)
    await listen()
    scroll.mockClear()
    standAt(innerHeight + 40, innerHeight - 20)
    finish()
    expect(scroll.mock.contexts).toEqual([document.querySelector('.spoken')])
    standAt(-900, -960)
    finish()
    expect(scroll).toHaveBeenCalledOnce()
  })

  test.each([
    [['de-DE', 'fr-FR'], false],
    [['de-DE', 'en_US'], true],
    [['eng-x-lvariant-l01'], true],
    [['no tag!'], false],
  ])('in English with voices for %j is offered: %s', async (langs, isOffered) => {
    setVoices(...langs.map((lang) => ({ ...voice, lang })))
    await renderApp(paths.article(article))
    expect(screen.getByRole('button', { name: 'Print' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Listen' }) !== null).toBe(isOffered)
  })

  test('is not spoken of where there is no voice', async () => {
    setVoices()
    await renderApp(paths.article(article))
    expect(screen.getByRole('button', { name: 'Print' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull()
  })
})
