import { parseDeviceData, printDeviceData } from './edition-data.ts'
import { readMutes } from './change-mutes.ts'
import { announce } from '../platform/announce.ts'
import { parseTopicRules } from '../../edition/additions/additions.ts'
import { topicRulesStore } from './word-additions.ts'
import { parsePreferences, preferencesStore } from '../settings/preferences.ts'
import { parseLanguages, wireLanguagesStore } from '../settings/wire-languages.ts'
import { marksStore } from './reader-marks.ts'
import { mutesStore } from './reader-mutes.ts'
import { saveFile } from '../platform/save-file.ts'
import { parseSavedItems, savedItemsStore } from './saved-items.ts'
import { doUndoable } from '../platform/undo.ts'

/** Everything this device keeps of the reader apart from wires, as text. */
function printAll(): string {
  const settings = {
    preferences: preferencesStore.get(),
    mutes: mutesStore.get(),
    saved: [...savedItemsStore.get()],
    topicRules: topicRulesStore.get(),
    languages: Object.fromEntries(wireLanguagesStore.get()),
  }
  return printDeviceData({
    marks: marksStore.get(),
    settings: JSON.parse(JSON.stringify(settings)),
  })
}

/** Bytes: no more is read into memory only to be refused. */
const MAX_BACKUP_BYTES = 40_000_000

export function exportDeviceData(): void {
  saveFile('wireside-marks.json', new Blob([printAll()], { type: 'application/json' }))
  announce('Your data was exported to wireside-marks.json')
}

/** Takes marks and settings from a file, in place of those here; a bad file changes nothing and gives the reason. */
export async function importDeviceData(file: Blob): Promise<string | null> {
  const text = file.size > MAX_BACKUP_BYTES ? null : await file.text().catch(() => null)
  if (text === null)
    return file.size > MAX_BACKUP_BYTES
      ? 'The file is too large to be a back-up of your data.'
      : 'The file could not be read. It may have been moved, or may not be allowed to be read.'
  const parsed = parseDeviceData(text)
  if (parsed.kind === 'refused') return parsed.reason
  const { marks, settings } = parsed
  const before = [
    marksStore.get(),
    preferencesStore.get(),
    mutesStore.get(),
    savedItemsStore.get(),
    topicRulesStore.get(),
    wireLanguagesStore.get(),
  ] as const
  const put = ([marks, preferences, mutes, saved, rules, languages]: typeof before): void => {
    marksStore.set(marks)
    preferencesStore.set(preferences)
    mutesStore.set(mutes)
    savedItemsStore.set(saved)
    topicRulesStore.set(rules)
    wireLanguagesStore.set(languages)
  }
  doUndoable(
    'Your data was imported',
    () =>
      put([
        marks,
        parsePreferences(settings['preferences']),
        readMutes(settings['mutes']),
        parseSavedItems(settings['saved']),
        parseTopicRules(settings['topicRules']),
        parseLanguages(settings['languages']),
      ]),
    () => put(before),
  )
  return null
}
