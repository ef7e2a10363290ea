/** Names of places that people have as first names, and words behind which they are places all the same. */
export const firstNames = {
  names: `
    Adelaide, Africa, Alexandria, America, Asia, Austin, Boston, Bristol, Brooklyn, Cairo, Carolina, Charlotte, Chelsea, Chester
    Cuba, Dakota, Dallas, Darwin, Denver, Devon, Diego, Florence, Geneva, Georgia, Hamilton, Holland, Houston, India, Ireland, Israel
    Jackson, Jordan, Kenya, Kent, Kingston, Lincoln, London, Lourdes, Madison, Memphis, Milan, Montana, Odessa, Orlando, Paris, Petra
    Phoenix, Preston, Raleigh, Rio, Roma, Salem, Santiago, Savannah, Sofia, Sydney, Trinidad, Valencia, Venice, Verona, Victoria
    Vienna, Virginia
  `,
  things: `
    abbey, accord, airport, airways, arena, athletic, bay, beach, bridge, canal, castle, cathedral, central, city, cortina
    county, creek, dam, day, declaration, derby, docks, downtown, east, eye, falls, fc, fire, gate, gazette, grande
    greater, harbor, harbour, heights, herald, hills, hotel, inc, island, lake, library, live, mail, mall, marathon, market
    masters, mayor, metro, mosque, museum, night, north, open, pact, park, pier, police, port, post, pride, quay, river
    road, rovers, south, springs, square, stadium, star, station, street, summit, synagogue, temple, times, tinto, today
    tower, town, tube, underground, united, valley, village, week, west, zoo
  `,
}
