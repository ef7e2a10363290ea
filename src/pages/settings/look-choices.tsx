import { memo } from 'react'
import type { Look, LookName } from '../../browser/settings/preferences.ts'
import { lookChoices, setPreferences, usePreferences } from '../../browser/settings/preferences.ts'
import { setLook } from '../../browser/settings/set-look.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceGroup } from '../../ui/controls/choice-group.tsx'
import { LiveChoices } from './live-choices.tsx'
import { themeWords } from './theme-words.ts'
import { Switch } from '../../ui/controls/switch.tsx'

type Words = { readonly [Name in LookName]: Readonly<Record<Look[Name], string>> }

const words = {
  theme: themeWords,
  size: { '1': '1', '2': '2', '3': '3', '4': '4', '5': '5', '6': '6' },
  measure: { narrow: 'Narrow', normal: 'Normal', wide: 'Wide' },
  leading: { tight: 'Tight', normal: 'Normal', loose: 'Loose' },
  face: { serif: 'Serif', sans: 'Sans' },
  density: { comfortable: 'Comfortable', compact: 'Desk' },
} as const satisfies Words

/** The choices of how the page looks: theme, type, density; and what is marked in articles. No page draws them anew. */
export const LookChoices = memo(function LookChoices({
  onKeys,
  onData,
}: {
  readonly onKeys: () => void
  readonly onData: () => void
}) {
  const { look, highlights, indirect } = usePreferences()
  return (
    <>
      <ChoiceGroup
        legend="Theme"
        choices={lookChoices.theme}
        labels={words.theme}
        chosen={look.theme}
        onChoose={(theme) => setLook({ theme })}
      />
      <ChoiceGroup
        legend="Text size"
        choices={lookChoices.size.toSorted()}
        labels={words.size}
        chosen={look.size}
        onChoose={(size) => setLook({ size })}
      />
      <ChoiceGroup
        legend="Line length"
        choices={['narrow', 'normal', 'wide']}
        labels={words.measure}
        chosen={look.measure}
        onChoose={(measure) => setLook({ measure })}
      />
      <ChoiceGroup
        legend="Line spacing"
        choices={['tight', 'normal', 'loose']}
        labels={words.leading}
        chosen={look.leading}
        onChoose={(leading) => setLook({ leading })}
      />
      <ChoiceGroup
        legend="Typeface"
        choices={lookChoices.face}
        labels={words.face}
        chosen={look.face}
        onChoose={(face) => setLook({ face })}
      />
      <ChoiceGroup
        legend="List density"
        choices={lookChoices.density}
        labels={words.density}
        chosen={look.density}
        onChoose={(density) => setLook({ density })}
      />
      <Switch
        label="Highlight quotes by speaker"
        on={highlights}
        onChange={(on) => setPreferences({ highlights: on })}
      />
      <Switch
        label="Underline indirect speech too"
        on={indirect}
        onChange={(on) => setPreferences({ indirect: on })}
      />
      <LiveChoices />
      <p className="flex flex-wrap gap-2 py-2">
        <Button onClick={onKeys}>Keyboard shortcuts…</Button>
        <Button onClick={onData}>Back up your data…</Button>
      </p>
    </>
  )
})
