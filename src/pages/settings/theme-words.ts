import type { Look } from '../../browser/settings/preferences.ts'

/** How the themes are called. */
export const themeWords = {
  system: 'System',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
} as const satisfies Record<Look['theme'], string>
