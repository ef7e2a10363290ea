// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { paths } from '../../../../src/paths.ts'
import { realEdition } from '../../../edition/editions.ts'
import { renderApp } from '../../../render-app.tsx'

/** Voices that say nothing aloud. They are there before the app is: it asks for them as it is read. */
const aloud = vi.hoisted(() => {
  class Utterance extends EventTarget {
    rate = 1
    onend: (() => void) | null = null
    readonly text: string
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  const spoken: string[] = []
  let current: Utterance | null = null
  let count = 1
  const end = (): void => {
    const ended = current
    current = null
    ended?.onend?.()
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => Array.from({ length: count }, (_, at) => ({ name: `voice ${at}` })),
    speak: (utterance: Utterance) => {
      current = utterance
      spoken.push(`${utterance.rate} ${utterance.text}`)
    },
    cancel: end,
  })
  Object.assign(globalThis, { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance })
  const setVoices = (voices: number): void => {
    count = voices
    synthesis.dispatchEvent(new Event('voiceschanged'))
  }
  return { spoken, setVoices, isSpeaking: () => current !== null, finish: end }
})

const article = realEdition.articles[0]!
const finish = (): void => act(aloud.finish)
const marked = (): string =>
  [...document.querySelectorAll('.spoken')].map((one) => one.textContent).join('')
const prose = (): readonly (string | null)[] =>
  [...document.querySelectorAll('.prose p[id]')].map((one) => one.textContent)

async function listen() {
  aloud.spoken.length = 0
  const app = await renderApp(paths.article(article))
  await app.user.click(screen.getByRole('button', { name: 'Listen' }))
  return app
}

describe('an article that is read aloud', () => {
  test('goes sentence by sentence, each marked, at the speed chosen', async () => {
    const { user } = await listen()
    const [first = '', second = ''] = article.paragraphs
    expect(aloud.spoken).toEqual([`1 ${first}`])
    expect(marked()).toBe(first)
    finish()
    expect(marked()).toBe(second)
    expect(prose()).toEqual(article.paragraphs)

    const tools = within(screen.getByRole('group', { name: 'Listen' }))
    await user.click(tools.getByRole('button', { name: 'Pause' }))
    await waitFor(() => expect(aloud.isSpeaking()).toBe(false))
    expect(marked()).toBe(second)
    await user.click(tools.getByRole('button', { name: 'Go on' }))
    await user.selectOptions(tools.getByRole('combobox', { name: 'Speed' }), '1.5')
    expect(aloud.spoken.at(-1)).toBe(`1.5 ${second}`)
    await user.selectOptions(tools.getByRole('combobox', { name: 'Speed' }), '1')
    await user.click(tools.getByRole('button', { name: 'Stop' }))
    await waitFor(() => expect(aloud.isSpeaking()).toBe(false))
    expect(marked()).toBe('')
    expect(screen.getByRole('button', { name: 'Listen' })).toBeVisible()
  })

  test('stops after the last sentence, having said all', async () => {
    await listen()
    for (let step = 0; step < 60 && aloud.isSpeaking(); step++) finish()
    expect(screen.getByRole('button', { name: 'Listen' })).toBeVisible()
    const said = aloud.spoken.map((line) => line.replace(/^1 /, ''))
    expect(said.join(' ')).toBe(article.paragraphs.join(' '))
  })

  test('falls silent when it is left', async () => {
    const { user, where } = await listen()
    expect(aloud.isSpeaking()).toBe(true)
    await user.keyboard('u')
    await waitFor(() => expect(where()).toBe('/'))
    await waitFor(() => expect(aloud.isSpeaking()).toBe(false))
  })

  test('is not spoken of where there is no voice', async () => {
    aloud.setVoices(0)
    await renderApp(paths.article(article))
    expect(screen.getByRole('button', { name: 'Print' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull()
  })
})
