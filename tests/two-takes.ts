const wireOf = (headlines: readonly string[], article: string): string =>
  [...headlines.map((text) => `-\n${text}`), article].join('\n')

const ferry = 'Ferry crews strike over pay in Oslo harbour'

/** Two takes of one wire: a headline reworded, one gone, two new, one moved; and two takes of its article. */
export const firstTake = wireOf(
  [
    'Comet passes close to Earth, astronomers say',
    ferry,
    'Alpine tunnel reopens after rockfall',
    'Museum returns bronze to Nigeria',
    'Lighthouse keeper retires after 40 years',
  ],
  `${ferry}\nThe crews met on the quay at dawn.\nTalks broke down on Monday.\nR.Moor--SF-PST`,
)
export const secondTake = wireOf(
  [
    'Storm warning for the western isles',
    'Ferry crews end strike over pay in Oslo harbour',
    'Lighthouse keeper retires after 40 years',
    'Comet passes close to Earth, astronomers say',
    'Museum returns three bronzes to Nigeria',
    ferry,
  ],
  `${ferry}\nThe crews met on the quay at dawn on Tuesday.\nTalks broke down on Monday.\nR.Moor--SF-PST`,
)
