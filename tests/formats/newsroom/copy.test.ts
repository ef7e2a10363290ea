import { expect, test } from 'vitest'
import { createDiagnosticLog } from '../../../src/wire/diagnostic-log.ts'
import { readAnpa } from '../../../src/formats/newsroom/anpa-1312.ts'
import { readIptc7901 } from '../../../src/formats/newsroom/iptc-7901.ts'
import { readNitf } from '../../../src/formats/newsroom/nitf.ts'

test('IPTC 7901: why a story is sent again is a note, and no title', () => {
  const news = readIptc7901(
    '\u0001nhp0420 3 pol 20\r\n\u0002(Refiling with corrected date)\r\nFerry crews end strike =\r\n   Oslo (nhp) - They voted.\r\n\u0003231412 nov 26\r\n\u0004',
    createDiagnosticLog(),
  )
  expect(news?.items[0]).toMatchObject({
    title: 'Ferry crews end strike',
    facts: { note: ['(Refiling with corrected date)'] },
  })
})

test('IPTC 7901: cycle, keyword and number of words above the headline are its slug', () => {
  const news = readIptc7901(
    'ZCZC NHP0012\nBC-Ferry Strike, 2nd Ld 11-27 0100\nFerry crews end strike\nOSLO (NHP) - They voted on Friday.\nNNNN\n',
    createDiagnosticLog(),
  )
  expect(news?.items[0]).toMatchObject({
    title: 'Ferry crews end strike',
    facts: { slug: ['BC-Ferry Strike, 2nd Ld 11-27 0100'] },
  })
})

test('IPTC 7901: keywords with which sending it is are no words of the headline', () => {
  const news = readIptc7901(
    'ZCZC NHP0012\nFerry-Strike, 2nd Lead\nFerry crews end strike, two hurt\nOSLO (NHP) - They voted on Friday.\nNNNN\nZCZC NHP0013\nFerries, buses, trams: all stop\nOSLO (NHP) - They voted on Friday.\nNNNN\n',
    createDiagnosticLog(),
  )
  expect(news?.items).toMatchObject([
    { title: 'Ferry crews end strike, two hurt', facts: { slug: ['Ferry-Strike, 2nd Lead'] } },
    { title: 'Ferries, buses, trams: all stop' },
  ])
})

test('IPTC 7901: a second line of codes is no headline', () => {
  const news = readIptc7901(
    'ZCZC NHP0012\nRR A W\n\nFERRY CREWS END STRIKE\n\nOSLO (NHP) - THEY VOTED ON FRIDAY.\nNNNN\n',
    createDiagnosticLog(),
  )
  expect(news?.items[0]).toMatchObject({
    title: 'FERRY CREWS END STRIKE',
    facts: { slug: ['RR A W'] },
  })
})

test('ANPA 1312: where no line is marked, the first is the headline and the byline is none of the text', () => {
  const news = readAnpa(
    '\u0001a0412\u0013\r\nr i \u0013bc-ferry\u0002 11-03 0120\r\n\u0002Ferry crews end strike\r\n\u0019By RITA MOOR\r\n   They voted.\r\n   They sail at six.\r\n\u0003',
    createDiagnosticLog(),
  )
  expect(news?.items).toMatchObject([
    {
      title: 'Ferry crews end strike',
      blocks: [{ text: 'They voted.' }, { text: 'They sail at six.' }],
      facts: { byline: ['By RITA MOOR'] },
    },
  ])
})

test('NITF: who helped stands beside the text', () => {
  const news = readNitf(
    '<nitf><body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content><p>It sails.</p></body.content><body.end><tagline>Ann Bell contributed.</tagline></body.end></body></nitf>',
    createDiagnosticLog(),
  )
  expect(news?.items[0]?.facts.note).toContain('Ann Bell contributed.')
})

const messageOf = (keyword: string): string =>
  `ZCZC NHP0012\nR I OSL\n${keyword}\nFERRY CREWS END STRIKE\n\nOSLO (NHP) - THEY VOTED ON FRIDAY.\n\nNOBODY SANG.\nNHP OP/KW\nNNNN\n`

test('IPTC 7901: codes of a desk and keywords above the headline are none of its words', () => {
  const news = readIptc7901(
    messageOf('FERRIES') + messageOf('STRIKE-FERRIES'),
    createDiagnosticLog(),
  )
  expect(news?.items).toMatchObject([
    {
      title: 'FERRY CREWS END STRIKE',
      facts: { slug: ['R I OSL', 'FERRIES'], signoff: ['NHP OP/KW'] },
    },
    { title: 'FERRY CREWS END STRIKE', facts: { slug: ['R I OSL', 'STRIKE-FERRIES'] } },
  ])
})

test('IPTC 7901: a headline that goes on with a word in capitals and figures keeps it', () => {
  const news = readIptc7901(
    'ZCZC NHP0012\nFerry crews vote to end the long strike over\nCOVID-19\nOSLO (NHP) - They voted.\nNNNN\n',
    createDiagnosticLog(),
  )
  expect(news?.items[0]?.title).toBe('Ferry crews vote to end the long strike over COVID-19')
})
