import { setPreferences, usePreferences } from '../../browser/settings/preferences.ts'
import { ChoiceGroup } from '../../ui/controls/choice-group.tsx'
import { Switch } from '../../ui/controls/switch.tsx'

const labels = {
  days: { '1': '1 day', '7': '7', '30': '30', '90': '90', '365': '365 days' },
  megabytes: { '20': '20 MB', '50': '50', '200': '200', '1000': '1,000 MB' },
} as const

/** Whether newer editions are looked for, and how long and in how much room earlier ones are kept. */
export function LiveChoices() {
  const { live, memory } = usePreferences()
  return (
    <>
      <Switch
        label="Look for newer editions while reading"
        on={live}
        onChange={(on) => setPreferences({ live: on })}
      />
      <ChoiceGroup
        legend="Keep earlier editions for"
        choices={['1', '7', '30', '90', '365']}
        labels={labels.days}
        chosen={memory.days}
        onChoose={(days) => setPreferences({ memory: { ...memory, days } })}
      />
      <ChoiceGroup
        legend="in at most"
        choices={['20', '50', '200', '1000']}
        labels={labels.megabytes}
        chosen={memory.megabytes}
        onChoose={(megabytes) => setPreferences({ memory: { ...memory, megabytes } })}
      />
    </>
  )
}
