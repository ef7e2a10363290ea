import { useNavigate } from 'react-router'
import { announce } from '../../browser/platform/announce.ts'
import { giveFocus } from '../../browser/place/give-focus.ts'
import { paths } from '../../paths.ts'
import type { LinkedBy, LinkedSpeaker } from '../../records/link-speakers.ts'
import { linkedBy } from '../../records/link-speakers.ts'
import { TextButton } from '../../ui/controls/text-button.tsx'
import type { Quotes } from './use-quotes.ts'
import { FromWire } from '../../ui/text/from-wire.tsx'

const why: Readonly<Record<LinkedBy, string>> = {
  surname: 'by surname',
  name: 'by whole name',
}

/** The form of a name that was linked or kept apart last: the button that replaces the pressed one gets the focus. */
export type PressedForm = readonly [form: string | null, press: (form: string | null) => void]

/**
 * The names that were taken for one speaker and by what, each to be kept apart; and those that are, each to be linked
 * again where it was kept apart.
 */
export function LinkedNames({
  quotes: { choices, searchWith },
  speaker,
  pressed: [pressed, press],
}: {
  readonly quotes: Quotes
  readonly speaker: LinkedSpeaker
  readonly pressed: PressedForm
}) {
  const navigate = useNavigate()
  const { name, forms, apart, apartFrom } = speaker
  const turn = (form: string, isApart: boolean): void => {
    const others = choices.apart.filter((one) => one !== form)
    press(form)
    void navigate(paths.quotes(searchWith({ apart: isApart ? [...others, form] : others })))
    announce(isApart ? `${form} is kept apart` : `${form} is linked again`)
  }
  const buttonOf = (form: string) => ({
    ref: pressed === form ? giveFocus : undefined,
    onBlur: () => press(null),
    className: 'underline',
  })
  if (forms.length + apart.length === 1 && apartFrom === null) return null
  return (
    <small className="mt-1 block text-[12px] leading-4 text-soft">
      {forms.map(
        (form) =>
          form !== name && (
            <span key={form} className="block">
              also <FromWire>{form}</FromWire>, {why[linkedBy(form, speaker)]}{' '}
              <TextButton
                {...buttonOf(form)}
                aria-label={`Keep apart: ${form} and ${name}`}
                onClick={() => turn(form, true)}
              >
                keep apart
              </TextButton>
            </span>
          ),
      )}
      {apart.map((form) => (
        <span key={`${form} apart`} className="block">
          <FromWire>{form}</FromWire> kept apart{' '}
          <TextButton
            {...buttonOf(form)}
            aria-label={`Undo: ${form} was kept apart from ${name}`}
            onClick={() => turn(form, false)}
          >
            Undo
          </TextButton>
        </span>
      ))}
      {apartFrom !== null && (
        <span className="block">
          kept apart from <FromWire>{apartFrom}</FromWire>{' '}
          <TextButton
            className="underline"
            aria-label={`Undo: ${name} was kept apart from ${apartFrom}`}
            onClick={() => turn(name, false)}
          >
            Undo
          </TextButton>
        </span>
      )}
    </small>
  )
}
