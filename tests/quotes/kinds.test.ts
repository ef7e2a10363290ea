import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../src/quotes/en/find-quotes.ts'

/** What was found, as rows of kind, words and speaker. */
function found(...paragraphs: string[]): unknown[] {
  return findQuotes(paragraphs).map((quote) => [
    quote.kind,
    (paragraphs[quote.paragraph] ?? '').slice(quote.start, quote.end),
    quote.speaker,
  ])
}

describe('direct quotes', () => {
  test('take the speaker behind them, verb first or name first', () => {
    expect(found('"The bridge is closed," said Ana Bell, the town engineer.')).toEqual([
      ['direct', '"The bridge is closed,"', 'Ana Bell'],
    ])
    expect(found('“The bridge is closed,” the town engineer, Ana Bell, told reporters.')).toEqual([
      ['direct', '“The bridge is closed,”', 'Ana Bell'],
    ])
    expect(found('"Nobody was hurt," Tom Reed, of Springfield, said on Monday.')).toEqual([
      ['direct', '"Nobody was hurt,"', 'Tom Reed'],
    ])
  })

  test('take the speaker before them', () => {
    expect(found('Fire chief Lena Ortiz told reporters: "We were lucky."')).toEqual([
      ['direct', '"We were lucky."', 'Lena Ortiz'],
    ])
    expect(found('The mayor, who had been away, said, "I came back at once."')).toEqual([
      ['direct', '"I came back at once."', 'The mayor'],
    ])
  })

  test('take a name behind a dash, and a question before its verb', () => {
    expect(found('"It was the longest night of my life." — Rosa Klein')).toEqual([
      ['direct', '"It was the longest night of my life."', 'Rosa Klein'],
    ])
    expect(found('"Who will pay for it?" Mark Hale asked.')).toEqual([
      ['direct', '"Who will pay for it?"', 'Mark Hale'],
    ])
  })

  test('go on after the attribution, in the same sentence and the next', () => {
    const quotes = findQuotes([
      '"We waited," Ana Bell said, "and nobody came. We left." "Then it rained."',
    ])
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ana Bell', 'Ana Bell', 'Ana Bell'])
    expect(quotes.map(({ continues }) => continues)).toEqual([null, null, 1])
  })

  test('are read in German, French and doubled marks', () => {
    expect(found('„The tap is dry,“ Ana Bell said.')).toEqual([
      ['direct', '„The tap is dry,“', 'Ana Bell'],
    ])
    expect(found('«The tap is dry,» Ana Bell said.')).toEqual([
      ['direct', '«The tap is dry,»', 'Ana Bell'],
    ])
    expect(found("''The tap is dry,'' Ana Bell said.")).toEqual([
      ['direct', "''The tap is dry,''", 'Ana Bell'],
    ])
  })
})

describe('quotes over paragraphs', () => {
  test('run on where the next one reopens', () => {
    const rows = found(
      'Ana Bell said: "We drained the lake. It took a week.',
      '"Then we found the ring."',
    )
    expect(rows).toEqual([
      ['direct', '"We drained the lake. It took a week.', 'Ana Bell'],
      ['direct', '"Then we found the ring."', 'Ana Bell'],
    ])
  })

  test('are announced by a colon in the line before', () => {
    expect(found('Tom Reed then added:', '"The ring is not for sale."')).toEqual([
      ['direct', '"The ring is not for sale."', 'Tom Reed'],
    ])
  })

  test('stay unattributed where nobody is named', () => {
    expect(found('"The ring is not for sale, and it never will be."')).toEqual([
      ['direct', '"The ring is not for sale, and it never will be."', null],
    ])
  })
})

describe('mixed quotes', () => {
  test('take the verb that reports them, the outer one first', () => {
    expect(found('Dana Cole called the budget "a bad joke" on Tuesday.')).toEqual([
      ['mixed', '"a bad joke"', 'Dana Cole'],
    ])
    expect(found('Dana Cole said the mayor had called the budget "a bad joke" last week.')).toEqual(
      [['mixed', '"a bad joke"', 'Dana Cole']],
    )
    expect(found('The council, Dana Cole argued, was "asleep at the wheel" all summer.')).toEqual([
      ['mixed', '"asleep at the wheel"', 'Dana Cole'],
    ])
  })

  test('take the subject of a participle, and the owner of a word', () => {
    expect(found('Dana Cole left the room, calling the vote "a farce."')).toEqual([
      ['mixed', '"a farce."', 'Dana Cole'],
    ])
    expect(found('Dana Cole\'s vow to "clean house" fell flat.')).toEqual([
      ['mixed', '"clean house"', 'Dana Cole'],
    ])
  })

  test('name the outer source of a report', () => {
    expect(found('The driver was "calm and polite," according to a police report.')).toEqual([
      ['mixed', '"calm and polite,"', 'a police report'],
    ])
  })

  test('name who was quoted, and through whom', () => {
    const [quote] = findQuotes([
      'Interfax quoted Igor Belov as saying the pump was "beyond repair."',
    ])
    expect([quote?.speaker, quote?.via]).toEqual(['Igor Belov', 'Interfax'])
  })
})

describe('speakers', () => {
  test('lone surnames grow to the full name, two-part names stay', () => {
    const text =
      'Senator Dana Cole met Ruth Cole. "We are not related," Ruth Cole said. "True," Dana Cole said.'
    expect(found(text).map((row) => (row as unknown[])[2])).toEqual(['Ruth Cole', 'Dana Cole'])
    expect(found('Coach Igor Belov was calm.', '"We lost," Belov said.')).toEqual([
      ['direct', '"We lost,"', 'Igor Belov'],
    ])
  })

  test('pronouns mean who is most present and of the right sex', () => {
    expect(
      found(
        'Martha Stone met Peter Wells at noon.',
        '"He was late," she said.',
        '"I was early," he said.',
      ),
    ).toEqual([
      ['direct', '"He was late,"', 'Martha Stone'],
      ['direct', '"I was early,"', 'Peter Wells'],
    ])
  })

  test('a pronoun that could mean nobody stays open', () => {
    expect(found('"I was early," he said.')).toEqual([['direct', '"I was early,"', null]])
  })

  test('it means the organisation before', () => {
    expect(found('Roscosmos lost contact. It said the signal was "gone for good."')).toEqual([
      ['mixed', '"gone for good."', 'Roscosmos'],
    ])
  })
})

describe('marks that are not speech', () => {
  test('titles of works and nicknames', () => {
    expect(found('She read from her novel "The Glass Harbour" on stage.')).toEqual([
      ['title', '"The Glass Harbour"', null],
    ])
    expect(found('Martin "Sandy" Beach drove the bus.')).toEqual([['title', '"Sandy"', null]])
  })

  test('scare quotes', () => {
    expect(found('The so-called "smart bench" was empty.')).toEqual([
      ['scare', '"smart bench"', null],
    ])
  })

  test('apostrophes, decades, inches and attributes of markup', () => {
    expect(
      found("The '90s weren't kind to the players' union, rock 'n' roll or a 6\" pipe."),
    ).toEqual([])
    expect(found('<a href="http://example.org" title="x">The tap is dry.</a>')).toEqual([])
  })
})

describe('nested quotes', () => {
  test('are children of the outer one', () => {
    const text = '"He told me \'go home\' and I went," Ana Bell said.'
    const quotes = findQuotes([text])
    expect(quotes.map(({ within }) => within)).toEqual([null, 0])
    expect(text.slice(quotes[1]?.start, quotes[1]?.end)).toBe("'go home'")
  })
})

describe('indirect speech', () => {
  test('is found before and behind its source', () => {
    expect(found('Ana Bell said that the lake would be full by May.')).toEqual([
      ['indirect', 'the lake would be full by May', 'Ana Bell'],
    ])
    expect(found('The lake will be full by May, officials said on Friday.')).toEqual([
      ['indirect', 'The lake will be full by May', 'officials'],
    ])
    expect(found('According to the ministry, the lake will be full by May.')).toEqual([
      ['indirect', 'the lake will be full by May', 'the ministry'],
    ])
  })

  test('goes on behind words in marks, and is told by "as"', () => {
    expect(found('Tom Reed said the plan was "dead" and that he would resign in May.')).toEqual([
      ['mixed', '"dead"', 'Tom Reed'],
      ['indirect', 'he would resign in May', 'Tom Reed'],
    ])
    expect(found('As the Harbour Review reported, the lake will be full by May.')).toEqual([
      ['indirect', 'the lake will be full by May', 'Harbour Review'],
    ])
    expect(found("Tom Reed told the Herald he'd resign in May.")).toEqual([
      ['indirect', "he'd resign in May", 'Tom Reed'],
    ])
  })

  test('ends with the clause below another', () => {
    expect(found('Weeks after Tom Reed said that the dam was safe, the valley flooded.')).toEqual([
      ['indirect', 'the dam was safe', 'Tom Reed'],
    ])
  })

  test('ends where the writer goes on', () => {
    expect(found('Ana Bell said the lake was empty, but nobody had looked.')).toEqual([
      ['indirect', 'the lake was empty', 'Ana Bell'],
    ])
  })
})

test('words named after "such as", and a name in capitals far from its verb, are no speech', () => {
  expect(kinds('Clerks said they looked for words such as "harbour," "lease" and "rent."')).toEqual(
    ['scare', 'scare', 'scare'],
  )
  expect(
    kinds('Reed said on Monday that a crowd in the old town had burnt "Save Our Harbour" hats.'),
  ).toEqual(['title'])
})

function kinds(paragraph: string): readonly string[] {
  return findQuotes([paragraph]).flatMap(({ kind }) => (kind === 'indirect' ? [] : [kind]))
}
