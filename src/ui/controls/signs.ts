import type { Sign } from '../icon.tsx'

/** The signs that only later pages draw. */
export const signs = {
  back: { path: 'M17 10H3.5m6-6-6 6 6 6', isTurned: true },
  before: { path: 'm12 5-5 5 5 5', isTurned: true },
  copy: {
    path: 'M8.5 7h7A1.5 1.5 0 0 1 17 8.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 7 15.5v-7A1.5 1.5 0 0 1 8.5 7M4.5 13H3V3h10v1.5',
    isTurned: false,
  },
  elsewhere: { path: 'M11.5 3.5h5v5m0-5-7 7M8 4.5H4v11.5h11.5v-4', isTurned: false },
  fold: { path: 'm5 12.2 5-5 5 5', isTurned: false },
  hide: {
    path: 'M3.5 3.5l13 13M8.2 5.1a8 8 0 0 1 9.3 4.9 9 9 0 0 1-2 2.9m-2.4 1.5a8 8 0 0 1-10.6-4.4 9 9 0 0 1 2.9-3.7m3 2.2a2.5 2.5 0 0 0 3.3 3.3',
    isTurned: false,
  },
  link: {
    path: 'm8.5 11.5 3-3M7 9l-2 2a2.9 2.9 0 0 0 4 4l2-2m2-2 2-2a2.9 2.9 0 0 0-4-4L9 7',
    isTurned: false,
  },
  on: { path: 'm8 5 5 5-5 5', isTurned: true },
  share: { path: 'M10 12.5v-10m-3.5 3L10 2.2l3.5 3.3M6 9H4v8.5h12V9h-2', isTurned: false },
} as const satisfies Record<string, Sign>
