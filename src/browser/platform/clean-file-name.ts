import { cleanText } from '../../wire/lines/display-text.ts'

const MAX_NAME_CHARACTERS = 400

/**
 * The name or path of a file as it may be shown: without controls and direction overrides, at most 400 characters; may
 * be empty.
 */
export const cleanFileName = (name: string): string => cleanText(name.slice(0, MAX_NAME_CHARACTERS))
