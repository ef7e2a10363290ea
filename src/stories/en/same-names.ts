/** Peoples, short forms, and capitals that stand for a government, by their country or continent. */
const countries = {
  afghanistan: 'afghan afghans kabul',
  africa: 'african africans',
  america: 'american americans u.s u.s.a usa',
  argentina: 'argentine argentines argentinian',
  asia: 'asian asians',
  australia: 'australian australians aussie aussies',
  austria: 'austrian austrians',
  belgium: 'belgian belgians',
  brazil: 'brazilian brazilians',
  britain: 'british briton britons uk u.k',
  canada: 'canadian canadians',
  chile: 'chilean chileans',
  china: 'chinese beijing',
  colombia: 'colombian colombians',
  cuba: 'cuban cubans',
  czechia: 'czech czechs',
  denmark: 'danish dane danes',
  egypt: 'egyptian egyptians',
  europe: 'european europeans',
  finland: 'finnish finns',
  france: 'french frenchman',
  germany: 'german germans',
  greece: 'greek greeks',
  greenland: 'greenlander greenlanders greenlandic',
  hungary: 'hungarian hungarians',
  india: 'indian indians',
  indonesia: 'indonesian indonesians',
  iran: 'iranian iranians tehran',
  iraq: 'iraqi iraqis',
  ireland: 'irish',
  israel: 'israeli israelis',
  italy: 'italian italians',
  japan: 'japanese tokyo',
  kenya: 'kenyan kenyans',
  korea: 'korean koreans',
  lebanon: 'lebanese',
  libya: 'libyan libyans',
  malaysia: 'malaysian malaysians',
  mexico: 'mexican mexicans',
  morocco: 'moroccan moroccans',
  netherlands: 'dutch',
  nigeria: 'nigerian nigerians',
  norway: 'norwegian norwegians',
  pakistan: 'pakistani pakistanis',
  palestine: 'palestinian palestinians',
  peru: 'peruvian peruvians',
  philippines: 'philippine filipino filipinos',
  poland: 'polish poles',
  portugal: 'portuguese',
  romania: 'romanian romanians',
  russia: 'russian russians moscow kremlin',
  scotland: 'scottish scots',
  serbia: 'serbian serbs',
  somalia: 'somali somalis',
  spain: 'spanish spaniard',
  sudan: 'sudanese',
  sweden: 'swedish swede swedes',
  switzerland: 'swiss',
  syria: 'syrian syrians',
  taiwan: 'taiwanese',
  thailand: 'thai thais',
  tunisia: 'tunisian tunisians',
  turkey: 'turkish turks turkiye ankara',
  ukraine: 'ukrainian ukrainians kyiv kiev',
  venezuela: 'venezuelan venezuelans',
  vietnam: 'vietnamese',
  wales: 'welsh',
  washington: 'd.c dc',
  yemen: 'yemeni yemenis',
} satisfies Readonly<Record<string, string>>

const numbers = {
  1: 'one',
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
  '1st': 'first',
  '2nd': 'second',
  '3rd': 'third',
} satisfies Readonly<Record<string, string>>

const sameNames: ReadonlyMap<string, string> = new Map(
  [...Object.entries(countries), ...Object.entries(numbers)].flatMap(([name, others]) =>
    others.split(' ').map((other) => [other, name]),
  ),
)

/** The name a folded word is read as (`british` → `britain`), or the word itself. */
export function findSameName(folded: string): string {
  return sameNames.get(folded) ?? folded
}

const namesOfCountries: ReadonlyMap<string, string> = new Map(Object.entries(countries))

/** Whether a word is the name of a country or continent as `findSameName` gives it. */
export function isCountry(name: string): boolean {
  return namesOfCountries.has(name)
}

/** Every folded word that is read as a country, its name included; any other word alone. */
export function listSameNames(name: string): readonly string[] {
  const others = namesOfCountries.get(name)
  return others === undefined ? [name] : [name, ...others.split(' ')]
}
