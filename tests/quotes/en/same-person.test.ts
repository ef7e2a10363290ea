import { expect, test } from 'vitest'
import { findQuotes } from '../../../src/quotes/en/find-quotes.ts'

const speakers = (text: string): string =>
  findQuotes(text.split(' ¶ '))
    .filter(({ kind }) => kind === 'direct')
    .map(({ speaker }) => speaker ?? '-')
    .join(' | ')

test.each([
  ['Ana Luz Vega Prieto fled. ¶ "I ran," Vega said.', 'Ana Luz Vega Prieto'],
  ['Ana Luz Vega Prieto fled. ¶ "I ran," Vega Prieto said.', 'Ana Luz Vega Prieto'],
  ['Thomas "Bud" Hill led. ¶ "It was hot," Bud said.', 'Thomas "Bud" Hill'],
  ['Elizabeth Hill ran. ¶ "I am in," Liz Hill said.', 'Elizabeth Hill'],
  ['Daniel Hill ran. ¶ "I am in," Dan Hill said.', 'Daniel Hill'],
  ['Ulla von der Heide left. ¶ "Late," Von der Heide said.', 'Ulla von der Heide'],
  ['Omar bin Rashid spoke. ¶ "We build," bin Rashid said.', 'Omar bin Rashid'],
  ['Luiz da Costa won. ¶ "They won," Da Costa said.', 'Luiz da Costa'],
  ['Ahmed al-Rashidi quit. ¶ "Goodbye," Rashidi said.', 'Ahmed al-Rashidi'],
  ['Fr Declan Mac Giolla prayed. ¶ "A saint," Fr Mac Giolla said.', 'Declan Mac Giolla'],
  ['Detective Inspector Carl Voss led. ¶ "We won," DI Voss said.', 'Carl Voss'],
  ['Lord Bell of Hull said: "I go." ¶ "I stay," Lord Bell said.', 'Bell | Bell'],
  ['The Harbour Board (HB) met. ¶ "It is shut," the HB said.', 'Harbour Board'],
  ['US Harbour Command (Harcom) said so. ¶ "It is shut," Harcom said.', 'US Harbour Command'],
  ['The Royal Harbour Board met. ¶ "It is shut," the RHB said.', 'Royal Harbour Board'],
  ['The head of the Harbour Board Enver Salman met. ¶ "No," Enver Salman said.', 'Enver Salman'],
  ['Sandra and Tom Hill met. ¶ "It is shut," Sandra said.', 'Sandra Hill'],
  ['William "Billy" Hart left. ¶ "It is ours," Billy Hart said.', 'William "Billy" Hart'],
  ['The U.S. Harbour Survey met. ¶ "It is shut," USHS said.', 'U.S. Harbour Survey'],
  ['The Harbour Board, or HB, met. ¶ "It is shut," HB said.', 'Harbour Board'],
  ['Former Hill aide Al Reed left. ¶ "He left," Hill said.', 'Hill'],
  ['Bill de Witt ran. ¶ "I am in," De Witt said.', 'Bill de Witt'],
])('one who is named in two ways is one speaker: %s', (text, expected) => {
  expect(speakers(text)).toBe(expected)
})

test.each([
  ['Dan Hill ran. ¶ "I am in," said his sister, Danielle Hill.', 'Danielle Hill'],
  ['Tom Hill ran. ¶ "I am in," said his son, Tim Hill.', 'Tim Hill'],
  ['Ana Vega Prieto ran. ¶ "I am in," said Luz Vega.', 'Luz Vega'],
  ['The Harbour Board (Hull) met. ¶ "It is shut," the NHS said.', 'NHS'],
  ['Reed Golf Club Puerto Rico shut. ¶ "We are shut," Puerto Rico said.', 'Puerto Rico'],
  ['Donald J. Hill left. ¶ "He left," Donald Hill Jr. said.', 'Donald Hill Jr.'],
  ['Anna Hill ran the mill with Ann Hill. ¶ "I am out," Ann Hill said.', 'Ann Hill'],
  ['Robert Hill fell. ¶ "He was old," said his son, Bobby Hill.', 'Bobby Hill'],
  ['Robert Hill and Bobby Hill ran. ¶ "I am in," Robert Hill said.', 'Robert Hill'],
  ['Robert Hill and Bobby Hill ran. ¶ "I am in," Bobby Hill said.', 'Bobby Hill'],
  ['Ana Bell (Ohio) met them. ¶ "It is shut," said AB.', 'AB'],
])('two who share a part of a name stay two: %s', (text, expected) => {
  expect(speakers(text)).toBe(expected)
})
