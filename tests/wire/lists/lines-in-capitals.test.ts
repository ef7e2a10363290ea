import { describe, expect, test } from 'vitest'
import { readLayout } from '../../../src/wire/layouts/read-layout.ts'

const read = (...lines: readonly string[]) => {
  const { headlines, sections } = readLayout(`${lines.join('\n')}\n`)
  return { sections, texts: headlines.map(({ text }) => text) }
}

describe('a line in capitals', () => {
  test('of many words among headlines is one of them', () => {
    const lines = [
      'Ferry sails after nine days',
      'Council votes on the quay',
      'PREMIER RESIGNS OVER HARBOUR DEAL',
      'Herring prices fall again',
      'Markets end the week lower',
    ]
    expect(read(...lines)).toEqual({ sections: [], texts: lines })
  })

  test('of few words is the name of a section, and of some more where it stands apart', () => {
    const rest = ['Ferry sails after nine days', 'Council votes on the quay', 'Rain until Sunday']
    expect(
      read('THE ISLES', ...rest, 'SPORT', 'Rovers win at last', 'Tug of war is drawn'),
    ).toMatchObject({ sections: ['THE ISLES', 'SPORT'] })
    expect(
      read(...rest, '', 'FROM THE COURTS AND COUNCILS', 'Baker is fined again', 'Tug owner sued'),
    ).toMatchObject({ sections: ['FROM THE COURTS AND COUNCILS'] })
  })

  test('between markers goes on with a headline in capitals that has no room for it', () => {
    const lines = `-
HARBOUR BOARD CLOSES THE NORTH
QUAY FOR WINTER
-
FERRY SAILS AGAIN
WORLD
-
COUNCIL VOTES ON THE QUAY AND THE
OLD CRANE
-
MARKETS END LOWER`.split('\n')
    expect(read(...lines)).toEqual({
      sections: ['WORLD'],
      texts: [
        'HARBOUR BOARD CLOSES THE NORTH QUAY FOR WINTER',
        'FERRY SAILS AGAIN',
        'COUNCIL VOTES ON THE QUAY AND THE OLD CRANE',
        'MARKETS END LOWER',
      ],
    })
  })
})
