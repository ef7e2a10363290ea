import { expect, test } from 'vitest'
import { findFurniture } from '../../../src/wire/shapes/furniture-shape.ts'

const isEmbargo = (line: string): boolean =>
  findFurniture(line, new Set(['advisory'] as const))?.code === 'embargo-line'

test.each([
  'EMBARGOED UNTIL 0600 GMT FRIDAY',
  'EMBARGO: 00.01hrs, Tuesday 3 November 2026',
  'Embargoed for release at noon',
  'STRICTLY EMBARGOED: NOT FOR PUBLICATION BEFORE 00:01',
  'Under embargo until Nov. 3, 2026, at 11 a.m.',
  'This release is under embargo until 10:00 CET on 3 November 2026.',
  'Embargo until Friday noon',
  'CHECK AGAINST DELIVERY - EMBARGOED UNTIL 0900',
  'Embargo tot dinsdag 3 november 06.00 uur',
  'EMBARGADO ATÉ 3 DE NOVEMBRO',
  '(EMBARGO: Not for use before 0600 GMT on Tuesday)',
  'Not for release until 6 a.m. EST, Nov. 3',
  'HOLD FOR RELEASE 12:01 a.m. Tuesday, Nov. 3',
  'Sperrfrist: Dienstag, 6.00 Uhr',
  'SOUS EMBARGO JUSQU’AU MARDI 3 NOVEMBRE À 6H00',
  'EMBARGADO HASTA EL MARTES A LAS 06:00',
  'EMBARGO FINO ALLE ORE 11 DEL 3 NOVEMBRE',
])('%s is one', (line) => expect(isEmbargo(line)).toBe(true))

test.each([
  'Embargo until May hurts the whole port, owners say',
  'Embargo to end in March',
  'Embargo on figs: port fills',
  '"Embargo: what a word," said a captain on Monday.',
  'Not for use before May, a sign on each crate says.',
  'Embargoed goods seized at the port will be sold',
  'Embargo lifted, the boats sailed at noon.',
])('%s is none', (line) => expect(isEmbargo(line)).toBe(false))
