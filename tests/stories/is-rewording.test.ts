import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRewording } from '../../src/stories/is-rewording.ts'

/** Of the same shape, about something else. */
const unrelated = [
  ['Teachers call off strike in Oslo', 'Teachers call off strike in Turin'],
  ['Fire guts market', 'Fire guts theatre'],
  ['Fire guts old covered market in Lagos', 'Fire guts old covered market in Accra'],
  ['Norfair to buy stake in Brightwater', 'Tarnley to buy stake in Helmsford'],
  ['Retailer Norfair to buy stake in Calder', 'Retailer Tarnley to buy stake in Calder'],
  ['What to know about the Lindqvist trial', 'What to know about the Okafor trial'],
  ['Nurses in Ghana call off strike', 'Teachers in Ghana call off strike'],
  ['Magnitude 6.1 quake shakes northern Chile', 'Magnitude 5.8 quake shakes northern Japan'],
  ['Ferry sinks off Lombok, dozens missing', 'Ferry sinks off Zanzibar, dozens missing'],
  ['Kenya and Uganda sign rail deal', 'Kenya and Rwanda sign rail deal'],
  ['Brandl beats Vekic in Madrid final', 'Brandl beats Okafor in Madrid final'],
  ['Court jails former mayor of Split', 'Court jails former mayor of Sofia'],
  ['Former minister of Peru dies aged 80', 'Former minister of Malta dies aged 80'],
  ['Two hikers die in Alps avalanche', 'Two hikers die in Andes avalanche'],
  ['Police arrest suspect in Lyon stabbing', 'Police arrest suspect in Ghent stabbing'],
  ['Central bank of Norway holds rates', 'Central bank of Canada holds rates'],
  ['Bus plunges into ravine in Nepal', 'Bus plunges into ravine in Bolivia'],
  [
    'Thousands march in Belgrade against government',
    'Thousands march in Tbilisi against government',
  ],
  ['Museum in Basel returns looted masks', 'Museum in Leiden returns looted masks'],
  ['Drought empties reservoirs in Spain', 'Drought empties reservoirs in Iran'],
  ['Oil prices rise as stocks fall', 'Gold prices rise as stocks fall'],
  ['Five things to know for Monday', 'Five things to know for Tuesday'],
  ['Wildfire near Athens forces evacuations', 'Wildfire near Marseille forces evacuations'],
  ['Airline cancels flights over fog in Delhi', 'Airline cancels flights over fog in Sydney'],
  ['New bridge opens in Porto', 'New bridge opens in Riga'],
  ['Explosion at chemical plant kills three', 'Explosion at fireworks plant kills three'],
  ['Voters in Latvia head to the polls', 'Voters in Malawi head to the polls'],
  ['Pope visits earthquake survivors in Turkey', 'Pope visits earthquake survivors in Morocco'],
  ['Farmers block roads around Brussels', 'Truckers block roads around Brussels'],
  ['Zoo in Prague welcomes baby elephant', 'Zoo in Chester welcomes baby elephant'],
] as const

/** The same news, told again. */
const reworded = [
  ['Teachers call off strike in Oslo', 'Teachers call off strike in Oslo after pay deal'],
  ['Fire guts market', 'Fire guts market, no injuries'],
  ['Ferry sinks off Lombok, dozens missing', 'Ferry sinks off Lombok, at least 40 missing'],
  ['Norfair to buy stake in Brightwater', 'Norfair to buy 30% stake in Brightwater'],
  [
    'Ex-minister Oduya awaits verdict in bribery trial',
    'Ex-minister Oduya guilty in bribery trial',
  ],
  ['Magnitude 6.1 quake shakes northern Chile', 'Magnitude 6.3 quake shakes northern Chile'],
  [
    'Mudslide kills 14 in Bolivian mining town',
    'CORRECTED: Mudslide kills 41 in Bolivian mining town',
  ],
  ['Brandl to face Vekic in Madrid final', 'Brandl beats Vekic in Madrid final'],
  ['Kenya and Uganda to sign rail deal', 'Kenya and Uganda sign long-delayed rail deal'],
  ['Lorry drivers start strike over fuel tax', 'Lorry drivers end strike over fuel tax'],
  [
    'Parliament in Wellington debates fishing quota law',
    'Parliament in Wellington passes fishing quota law',
  ],
  ['Judge delays ruling in Lindqvist case', 'Court delays ruling in Lindqvist case'],
  ['Strong quake shakes southern Peru', 'Powerful quake shakes southern Peru'],
  ['Police hunt suspect in Lyon stabbing', 'Police arrest suspect in Lyon stabbing'],
  [
    'Bus plunges into ravine in Nepal, 12 dead',
    'Bus plunges into ravine in Nepal, 19 dead: police',
  ],
  ['Central bank of Norway expected to hold rates', 'Central bank of Norway holds rates'],
  ['Thousands march in Belgrade', 'Tens of thousands march in Belgrade'],
  ['Museum in Basel returns looted masks', 'Museum in Basel returns looted masks to Benin'],
  [
    'Wildfire near Athens forces evacuations',
    'Wildfire near Athens forces mass evacuations - Reuters',
  ],
  ['Airline cancels flights over fog in Delhi', 'Airline cancels 40 flights over fog in Delhi'],
  ['New bridge opens in Porto', 'New bridge finally opens in Porto'],
  ['Voters in Latvia head to the polls', 'Voters in Latvia head to polls in tight race'],
  ['Zoo in Prague welcomes baby elephant', 'Zoo in Prague welcomes first baby elephant'],
  ['Two hikers missing in Alps avalanche', 'Two hikers found dead in Alps avalanche'],
  ['Drought empties reservoirs in Spain', 'Drought empties reservoirs in southern Spain'],
  ['Farmers block roads around Brussels', 'Farmers block roads and rails around Brussels'],
  ['Comet to pass close to Earth: astronomers', 'Comet passes close to Earth'],
  ['Glacier tongue breaks off Greenland', 'Vast glacier tongue breaks off Greenland'],
  ['Pilots Vote to Strike at Norfair', 'Pilots Vote to Strike at Norfair Over Rest Rules'],
  ['Explosion at chemical plant kills three', 'Explosion at chemical plant kills at least three'],
] as const

describe('a rewording', () => {
  test.each(unrelated)('is not another event: %s / %s', (one, other) => {
    expect(isRewording(one, other)).toBe(false)
    expect(isRewording(other, one)).toBe(false)
  })

  test.each(reworded)('is the same event: %s / %s', (one, other) => {
    expect(isRewording(one, other)).toBe(true)
    expect(isRewording(other, one)).toBe(true)
  })

  test('does not hang on the order, and any string is fine', () => {
    const words = fc.array(fc.constantFrom('Oslo', 'strike', 'ends', 'in', '12', 'Teachers', ':'))
    const text = fc.oneof(
      words.map((list) => list.join(' ')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, text, (one, other) => {
        if (!/[\p{L}\p{N}]/u.test(one)) expect(isRewording(one, other)).toBe(false)
      }),
    )
  })
})
