import { displayText } from '../../wire/lines/display-text.ts'

const LONGEST = 400
const EVERY_RULE = 0xff

/** The name or path of a file as it may be shown: without controls and direction overrides, at most 400 characters. */
export const cleanFileName = (name: string): string =>
  displayText(name.slice(0, LONGEST), EVERY_RULE) || 'unnamed'
