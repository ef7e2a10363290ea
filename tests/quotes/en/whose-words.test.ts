import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../src/quotes/en/find-quotes.ts'

/** The speakers of the marked speech of a paragraph, in order. */
const speakersOf = (text: string): readonly (string | null)[] =>
  findQuotes([text])
    .filter(({ kind }) => kind === 'direct' || kind === 'mixed')
    .map(({ speaker }) => speaker)

test('a role in an aside goes on behind "and", and a crowd calls nothing his', () => {
  expect(
    speakersOf(
      'Ana Bell, a builder and spokeswoman for the Harbour Board, which meets in June, said the port "was a mess".',
    ),
  ).toEqual(['Ana Bell'])
  expect(
    speakersOf(
      'Tom Reed asked sailors to look up what he called the mayor\'s "boat tape" at home.',
    ),
  ).not.toContain('sailors')
})

describe('the subject of a participle', () => {
  test.each([
    [
      'Sailors came running, with Tom Reed tweeting that it was a "great loss" and asking, "Who will pay for it?"',
      ['Tom Reed', 'Tom Reed'],
    ],
    [
      'Bell said the plan was cheap, arguing that she and Hill had the same aims and warning that "time is short."',
      ['Bell'],
    ],
    ['Rosa Klein held up a sign saying "No more boats here."', ['a sign']],
    ['Rosa Klein answered a question on Hallo writing, "Yes, I will go."', ['Rosa Klein']],
    [
      'Klein and her crew tried to win them over, with one of her leaflets asking, "Who owns the bay?"',
      ['one of her leaflets'],
    ],
    [
      'Harbour director Rosa Klein called the idea that Bell had lost a "silly tale," adding that whoever "needs a rest" should row.',
      ['Rosa Klein', 'Rosa Klein'],
    ],
    [
      'Ana Bell came to the pier, where about 50 sailors had met at noon, chanting "no work, no pay" until it rained.',
      ['50 sailors'],
    ],
    [
      'It began with a film in which children dragged a boat to sea, yelling "land ahead!"',
      ['children'],
    ],
    [
      'Tom Reed, founder of the rowing club, owner of two boats and a mill, backed Bell last week, saying she was "fair and firm."',
      ['Tom Reed'],
    ],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })
})

describe('a participle that opens the sentence', () => {
  test.each([
    [
      'In explaining why so many "sensible ideas" had failed, Bell told of a broken board.',
      ['Bell'],
    ],
    ['While denouncing the "perversion" of the rules, Bell has no plan of her own.', ['Bell']],
    ['In calling the plan "not serious," the committee again split in two.', ['the committee']],
    ['Acknowledging that Reed "says a lot of silly things," though, Bell did back him.', ['Bell']],
  ])('has its subject behind its comma: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })

  test('what it reports ends there', () => {
    const text = 'While saying that he would stay, Bell left the board on Monday.'
    const [reported] = findQuotes([text])
    expect(text.slice(reported?.start, reported?.end)).toBe('he would stay')
    expect(reported?.speaker).toBe('Bell')
  })
})

describe('a claim and whose it is', () => {
  test.each([
    [
      'Tom Reed blamed the press for making much of Ana Bell\'s claim that the mayor "sold the pier."',
      ['Ana Bell'],
    ],
    ['Ana Bell called Tom Reed\'s idea of a "right to sail" laughable.', ['Tom Reed']],
    [
      'Bell lost in part because of Tom Reed\'s harsh suggestion at a late meeting that she was "likable enough."',
      ['Tom Reed'],
    ],
    [
      'Doubts support the claim of former secretary of state Ana Bell that the lock was "safe."',
      ['Ana Bell'],
    ],
    [
      'The suggestion by a mere sailor that the board "should dig into" the dam was odd.',
      ['a mere sailor'],
    ],
    ['Reed\'s main claim is that the board is a "witch hunt" against him.', ['Reed']],
    ['In Ana Bell\'s view, the dam is "finished."', ['Ana Bell']],
    // what she makes of it
    ['Ana Bell dismissed Reed\'s statement that the lock was safe as "a lie."', ['Ana Bell']],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })
})

describe('who the sentence is about', () => {
  test.each([
    // an insertion with its verb first
    [
      'The trouble with the dam, says Ana Bell, an engineer, is that it was "built on sand."',
      ['Ana Bell'],
    ],
    ['Ana Bell, his deputy, urged haste, saying the dam was "at its end."', ['Ana Bell']],
    // a role whose second comma is missing
    [
      'Tom Reed, a pilot for the North Sea line has written that the owners are "greedy."',
      ['Tom Reed'],
    ],
    // who is caused to speak
    ['The report prompted Tom Reed to call the owners "greedy."', ['Tom Reed']],
    [
      'Another sailor who lives by the dam and who asked not to be named said it was "rotten."',
      ['Another sailor'],
    ],
    // a participle before its noun
    ['The respected engineer said the dam was "done for."', ['The respected engineer']],
    ['"We looked for years," harbour planning director Ana Bell wrote.', ['Ana Bell']],
    // any past verb between the words and a name
    ['"This is grand!" beamed Tom Reed of Bergen, who had walked all night.', ['Tom Reed']],
    // whoever thinks it, whatever the verb
    [
      'The former sailor thinks that the dam will be a "first exam" for the board.',
      ['The former sailor'],
    ],
    ['Bell determined that the work had made at least a "fair case" of fraud.', ['Bell']],
    [
      'Ana Bell expressed confidence that the dam would not be a thing "to be seen from the sea."',
      ['Ana Bell'],
    ],
    // a time that opens the sentence
    ['On Monday night Ana Bell jumped up and called the dam "unsafe."', ['Ana Bell']],
    ['On June 3 Bell said the dam was "unsafe."', ['Bell']],
    ['In 2015 Ana Bell called the dam "unsafe."', ['Ana Bell']],
    // a word that may be broken
    ['"It is unsafe," Lena Bra\u00adndt said.', ['Lena Brandt']],
    [
      'It was just a "small" leak, as the board\'s engineer suggested after the flood.',
      ["the board's engineer"],
    ],
    // what somebody does stands between
    ['Sailors walking along the docks chanted "What dam?" and kept on until two.', ['Sailors']],
    [
      'Asked about it, the 51-year-old father of two said the dam was "unsafe."',
      ['the 51-year-old father of two'],
    ],
    ['Ana Bell mocked him, saying a man who complains of a boat "is not well."', ['Ana Bell']],
    [
      'Tom Reed, the chief executive of Harbour Media -- the firm that owns the pier, which is also rented out -- told me, "We are content."',
      ['Tom Reed'],
    ],
    // a letter that was read in the wrong encoding
    ['"It must go," said Ren\u00c3\u00a9e Bell of the board.', ['Ren\u00c3\u00a9e Bell']],
    // what is chanted may be set like a title
    ['Tom Reed set a goal and told us of it in a call of "Peace Through Boats."', ['Tom Reed']],
    // a title's own clause behind its colon
    ["Bell on the Harbour: Tom Reed Calls It 'Terrifying'", ['Tom Reed']],
    // a thought is no part of the clause before the colon
    [
      'With sailors increasingly worried about the lock, Ana Bell is putting forward another plan: "We dig."',
      ['Ana Bell'],
    ],
    // a man is not what she names so
    ['Tom Reed left. Now Ana Bell must work in what he called "dirty water."', ['Tom Reed']],
    // who knows it, not what it is about
    ['Tom Reed worried that the new dam was becoming "a trap for ships."', ['Tom Reed']],
    // the name right before the verb, not what is told of the words
    ['"The hour was late," the start of a new time, Bell says.', ['Bell']],
    ['"He would make us rich," as his father dreamed, Mr. Hill said.', ['Hill']],
    ['"She is a mother of three," another friend, Mary Emery told reporters.', ['Mary Emery']],
    // who stands before a relative clause with asides of its own
    [
      'Tom Reed, whose home town, Riverton, could be under water as the ice melts and the sea rises, argues that a tax would "ruin us all."',
      ['Tom Reed'],
    ],
    [
      'Bell said that when Hill railed against the banks from her seat, "she speaks for all of us."',
      ['Bell'],
    ],
    [
      'Hill told the club, which wanted to admit 40 boats, that the pier was "full to the brim."',
      ['Hill'],
    ],
    [
      'But, as Ana Bell of the Riverton Rowers told the Herald, "We, the rowers, have lost."',
      ['Ana Bell'],
    ],
    [
      'Rosa Klein came to speak of her recent remarks about Hill, saying "on her worst day" she wins.',
      ['Rosa Klein'],
    ],
    ['No wonder Reed said, and I quote, "We love the cold."', ['Reed']],
    ['Fuel cost 40 crowns per ton, with "hardly any change," the board said.', ['the board']],
    [
      '"They take boats from her side," Tom Reed, who founded harbourmap.com, wrote on Monday.',
      ['Tom Reed'],
    ],
    ['Reed referred to the mayor, once his friend, as "a captain without a ship."', ['Reed']],
    ['Not all piers are alike. From the report: "Most of them rot within a year."', ['the report']],
    ['More from Hill: "It was a cold year for all of us."', ['Hill']],
    [
      'Likewise, a paper from the bank had this to say: "The costs are far too high."',
      ['a paper from the bank'],
    ],
    [
      'Hill\'s first five callers ranged from glad to gloomy: "When do we sail at last?"',
      ["Hill's first five callers"],
    ],
    [
      'Rosa Klein (D), a keen rower, praised Reed for what he has built, calling it "a fine old boat" on air.',
      ['Rosa Klein'],
    ],
    ['The club projects that "a tax of one crown" would help.', ['The club']],
    [
      'Bell has blamed the rowers, declaring that “real sailors” don’t support Hill and that “nobody in the town is listening to them” now.',
      ['Bell', 'Bell'],
    ],
    [
      'In a film that Hill called "dull," Reed voiced a wish to "row and swim until the end of the day."',
      ['Hill', 'Reed'],
    ],
    [
      'Tom Reed, a rower, said Tuesday morning that according to its count, the port was full, but "we are still counting boats."',
      ['Tom Reed'],
    ],
    [
      '“Who will row with us on Monday?” a sailor can be heard asking Bell on the pier.',
      ['a sailor'],
    ],
    ['Many say the "shared boat" reflects a new time.', ['Many']],
    ['Article 33 affirms: "No boat shall leave the port at night."', ['Article 33']],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })

  test('a new sentence behind a closed one has its own words', () => {
    expect(speakersOf('"We have lost it all." Bell added, "So we start again."')).toEqual([
      null,
      'Bell',
    ])
  })
})

describe('a relative clause', () => {
  test.each([
    ['Tom Hill left over a plan Reed called "rash".', ['Reed']],
    ['The club gave in to pressure Ana Bell described as "rash".', ['Ana Bell']],
    ['Tom Hill wrote in a letter the mayor called "rash" that he was out.', ['the mayor']],
    ['Tom Hill said in a speech Reed described as "rash" that he was out.', ['Reed']],
    ['The report, which Reed called "rash", was late.', ['Reed']],
    ['Tom Hill signed a bill critics call "rash".', ['critics']],
    ['Ana Bell, of Hull, East Yorkshire, who said it was "rash", left.', ['Ana Bell']],
    ['Ana Bell, who left and who said it was "rash", is back.', ['Ana Bell']],
    [
      '"It is over," Tom Reed told his wife, Ann Bell, who said he was "tired".',
      ['Tom Reed', 'Ann Bell'],
    ],
    ['Tom Reed told the board, which said little, that he was "tired".', ['Tom Reed']],
    ['In a letter Reed called the plan "rash".', ['Reed']],
    ['Tom Hill said in a letter to the mayor that he called "rash" what he saw.', ['Tom Hill']],
    ['Tom Hill told sailors Reed was "rash".', ['Tom Hill']],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })
})

describe('a clause alone gives its words to somebody, never to a thing', () => {
  test.each([
    'Cheap trips disguised as "boat safety days" were dumped on them each year.',
    'It was known as a "fish tax on the poor" in the town.',
    'Those who chose a "fair and honest" boat were few.',
  ])('%s', (text) => {
    expect(speakersOf(text).filter((speaker) => speaker !== null)).toEqual([])
  })

  test('nor to whom it is said of', () => {
    expect(speakersOf('But since the pilot is "not a sailor," he may stay.')).toEqual([])
    expect(
      speakersOf('Ana Bell is the third of her house to win a race on "slow water" at sea.'),
    ).toEqual([])
  })

  test('nor to an article before a noun that may be a verb', () => {
    expect(speakersOf("Bell on the Harbour: The Rates Are 'Terrifying'")).toEqual([])
  })

  test('a name, an article', () => {
    expect(speakersOf('The club is seeking "new ideas for old boats" by March.')).toEqual([
      'The club',
    ])
  })
})

describe('marked words that nobody says', () => {
  test.each([
    // a term explained where the speech before has ended
    '"We sent it home," Bell wrote. "Flotsam" is a word for what the sea brings.',
    // the programme that is told
    'Ana Bell told "Harbour and Home" about the storm.',
    // a verb behind words that are its subject's own name
    'Reed, a member of the pro-pier "boat lobby," noted that the tide was low.',
    // what follows goes on with the marked word, and names nobody
    'It may shape the talks over the "interim" role of Reed in the port once agreed.',
    'The "row on" wave has gone as the race moves to larger, more diverse states.',
    'Rosa Klein stood up to perform "Bridges of the North."',
    // a title without a source
    'The Long Myth Of The ‘Working Harbour’ Town',
  ])('%s', (text) => {
    const words = findQuotes([text]).filter(({ kind }) => kind === 'direct' || kind === 'mixed')
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(
      text.startsWith('"We sent') ? ['"We sent it home,"'] : [],
    )
  })
})

describe("marked words that tell who the source is are nobody's", () => {
  test.each([
    'said Ana Bell, one of the "big four" owners.',
    'said Ana Bell, whose book is full of "rebellious" sailors.',
    'said Ana Bell, 34, a teacher who waited in a "very long line" at noon.',
    'the board wrote in June, according to the "Water for all" paper.',
  ])('"We are done," %s', (text) => {
    expect(speakersOf(`"We are done," ${text}`)).toHaveLength(1)
  })

  test('what goes on is theirs', () => {
    expect(speakersOf('"We are done," said Ana Bell, "and we go home."')).toHaveLength(2)
    expect(speakersOf('"We are done," said Ana Bell of Riverton, Md. "We go home."')).toEqual([
      'Ana Bell',
      'Ana Bell',
    ])
  })
})

describe('reported speech in a sentence that holds marks', () => {
  test.each([
    [
      'In Hull, Hill said he did not row to win the race, but agreed that the boat had "some charm."',
      'he did not row to win the race',
    ],
    ['Hill said the pier was "dead" and that he would leave by noon.', 'he would leave by noon'],
  ])('%s', (text, words) => {
    const indirect = findQuotes([text]).filter(({ kind }) => kind === 'indirect')
    expect(indirect.map(({ start, end }) => text.slice(start, end))).toEqual([words])
  })
})

describe('words that are not the nearest subject’s', () => {
  test.each([
    ['Tom Reed was met with shouts of "shame" and "resign" from the gallery.', []],
    ['Tom Reed faced chants of "lock him up" at the harbour gate.', []],
    ['The crowd greeted Tom Reed with shouts of "shame on you".', ['The crowd']],
    ['Ana Bell was booed and called a "liar to the whole town" on the quay.', []],
    [
      'What Ana Bell calls "a gift to polluters" is, in Reed\'s words, "common sense".',
      ['Ana Bell', 'Reed'],
    ],
    ['The judge read out Reed\'s message to Bell: "Delete everything before they come."', ['Reed']],
    [
      '"We have agreed on nothing yet," Tom Reed told Bell, according to two people there.',
      ['Tom Reed'],
    ],
    [
      '"We have agreed on nothing yet," said Tom Reed, according to the Harbour Post.',
      ['Tom Reed'],
    ],
    ['The dam was "a death trap", according to the Harbour Post.', ['Harbour Post']],
    ['Reed said that, according to the board, the dam was "in danger" of failing.', ['Reed']],
    ['Bell "lived well" on the money, the court was told.', []],
    ['Tom Reed received a text that said "we know where you live".', ['a text']],
    ['Tom Reed responded to claims that he was "a bare-faced liar" by walking out.', []],
    ['Tom Reed has long been dogged by questions over his "lost years at sea".', []],
    ['Tom Reed quoted Bell as calling the dam "a death trap".', ['Bell']],
    ['Prosecutors said Reed texted Bell: "Delete everything before they come."', ['Reed']],
    ['Police said Tom Reed told his wife "you are next" before he left.', ['Tom Reed']],
    ['Hill added that Reed yelled "fire, fire" to the others.', ['Reed']],
    ['Bell said the minister told aides "we are lost" that night.', ['the minister']],
    ['Tom Reed was held. Police said he told them "I was asleep all night".', ['Tom Reed']],
    ['Ana Bell said she told the board "no, and never again".', ['Ana Bell']],
    ['Ana Bell said the dam was unsafe, but Reed told her "no".', ['Reed']],
    ['Hill said the vote was late and told Reed "we are done".', ['Hill']],
    ['"The crew will be brought to Hull," the nearest port in the storm, said Bell.', ['Bell']],
    ['"I am not sorry for it," local papers quote Reed as saying.', ['Reed']],
    ['"I am not sorry for it," Reed, the keeper of the pier, told the Harbour Post.', ['Reed']],
    ['"I am not sorry for it," Reed, a friend of the owner, said Monday.', ['Reed']],
    ['The Post quoted Reed as saying it was "lost", adding: "We are done."', ['Reed', 'Reed']],
    ['Bell said Reed was "in shock". He slept and soon "he had calmed down".', ['Bell']],
    ['"Low, and lower," reads one by the door. Hill met Bell. "Sold," he noted.', [null, 'Hill']],
    ['Hill said it was "lost and gone", the Harbour Post reported.', ['Hill']],
    ['Hill called it "a sham" as he left, the Harbour Post reported last week.', ['Hill']],
    ['Hill told the board it was "in deep water", according to the Harbour Post.', ['Hill']],
    ['The pier was "a death trap", the Harbour Post reported.', ['Harbour Post']],
    ['Her wife, 44-year-old Ann Bell, said it was "more than we hoped".', ['Ann Bell']],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })
})
