import { namesOfCountries } from '../plain/find-countries.ts'
import type { PlaceId } from '../topic.ts'

/**
 * What stands for a country beside its name, as German writes it: its people and its adjective (a final `-` takes the
 * endings, a final `~` of a people those of the adjective made of it too: `Japaner~`), capitals and large cities,
 * institutions; and regions. Written from general knowledge.
 */
const more = {
  AF: 'Afghan~, Kabul, Kundus',
  AR: 'Buenos Aires',
  AT: 'Wien, Wiener-, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Bregenz, Tirol-, Tiroler-, Kärnten, Kärntner-, Steiermark, Burgenland, Vorarlberg, Niederösterreich, Oberösterreich',
  AU: 'Sydney, Melbourne, Canberra',
  BE: 'Brüssel, Antwerpen, Lüttich',
  BR: 'Brasilianer~, Rio de Janeiro, São Paulo, Brasília',
  CA: 'Kanadier~, Toronto, Ottawa, Montreal',
  CH: 'schweizerisch-, Bern, Zürich, Genf, Basel, Lausanne, Luzern, St. Gallen',
  CN: 'Chinese~, Chinesin-, Peking, Pekings, Shanghai',
  CZ: 'Tscheche~, Prag, Brünn',
  DE: 'Deutsche-, deutsch-, Bundesrepublik, Berlin, Berliner-, Hamburg, Hamburger-, München, Münchner-, Köln, Kölner-, Frankfurt, Frankfurter-, Stuttgart, Düsseldorf, Leipzig, Dresden, Hannover, Nürnberg, Bremen, Dortmund, Bonn, Mainz, Kiel, Erfurt, Magdeburg, Potsdam, Schwerin, Saarbrücken, Wiesbaden, Bayern, bayerisch-, Sachsen, sächsisch-, Hessen, hessisch-, Thüringen, Niedersachsen, Brandenburg, Saarland, Nordrhein-Westfalen, NRW, Baden-Württemberg, Rheinland-Pfalz, Schleswig-Holstein, Mecklenburg-Vorpommern, Bundestag, Bundeswehr, Kanzleramt',
  DK: 'Däne~, Kopenhagen',
  EG: 'Ägypter~, Kairo',
  ES: 'Madrid, Barcelona, Katalonien, katalanisch-, Mallorca',
  FI: 'Finne-, Helsinki',
  FR: 'Franzose-, Französin-, französisch-, Paris, Pariser-, Marseille, Lyon, Nizza, Straßburg, Korsika',
  GB: 'Brite~, Britin-, Engländer-, englisch-, England, Schottland, schottisch-, Wales, Nordirland, London, Londoner-, Manchester, Liverpool, Edinburgh, Großbritannien',
  GR: 'Grieche-, Athen, Athener-, Kreta, Lesbos',
  HR: 'Kroate-, Zagreb',
  HU: 'Ungar~, Budapest',
  IE: 'Ire-, Dublin',
  IL: 'Israeli~, Jerusalem, Tel Aviv',
  IN: 'Inder~, Neu-Delhi, Mumbai',
  IQ: 'Bagdad, Mossul',
  IR: 'Teheran',
  IT: 'Italiener~, Rom, Mailand, Neapel, Venedig, Turin, Sizilien, Südtirol-, Lampedusa',
  JP: 'Tokio, Fukushima',
  KP: 'nordkoreanisch-, Pjöngjang',
  KR: 'Südkoreaner~, Seoul',
  LY: 'Libyer-, libysch-, Tripolis',
  MX: 'Mexikaner~, Mexiko-Stadt',
  NL: 'Niederländer~, Holland, Amsterdam, Den Haag, Rotterdam',
  NO: 'Norweger~, Oslo',
  PL: 'Pole-, polnisch-, Warschau, Krakau, Danzig, Breslau',
  PS: 'Palästinenser~, Gaza, Gazastreifen, Westjordanland, Ramallah',
  PT: 'Portugiese~, Lissabon, Porto',
  RO: 'Rumäne-, Bukarest',
  RS: 'Serbe-, Belgrad',
  RU: 'Russe~, Russin-, Moskau, Moskauer-, Kreml, St. Petersburg',
  SA: 'saudisch-, saudi-arabisch-, Riad, Mekka',
  SE: 'Schwede~, Stockholm, Göteborg',
  SY: 'Damaskus, Aleppo',
  TR: 'Türke-, Türkin-, Ankara, Istanbul',
  UA: 'Ukrainer~, Kiew, Krim, Charkiw, Odessa, Donezk, Donbass',
  US: 'Amerikaner~, US-amerikanisch-, US, USA, Vereinigte Staaten, Vereinigten Staaten, Washington, New York, Los Angeles, Chicago, Kalifornien, Texas, Florida, Weißes Haus, Weißen Haus, Pentagon',
  ZA: 'Südafrikaner~, Johannesburg, Kapstadt',
  europe: 'Europa, Europäer~, Balkan',
  africa: 'Afrika, Afrikaner~, Sahel',
  asia: 'Asien, asiatisch-, Südostasien',
  'middle-east': 'Nahost, Naher Osten, Nahen Osten, Mittlerer Osten',
  'latin-america': 'Lateinamerika, lateinamerikanisch-, Südamerika, südamerikanisch-',
  eu: 'EU, Europäische Union, Europäischen Union, EU-Kommission, EZB, Europaparlament, EU-Parlament, Eurozone, Brüsseler-',
} satisfies Readonly<Record<PlaceId, string>>

/** The names of every place: the platform's of countries, and what stands for them. */
export function composePlaces(): Readonly<Record<PlaceId, string>> {
  const places: Record<PlaceId, string> = { ...more }
  for (const { code, text } of namesOfCountries('de')) {
    places[code] = [text, ...peopleOf(text), places[code] ?? []].flat().join(', ')
  }
  return places
}

/**
 * What a country's people and its adjective are called by its name: `Bulgarien` → `Bulgarier~`, `Island` → `Isländer~`;
 * what is no such word stands in no text. None where the name says nothing of them (`Kenia`).
 */
function peopleOf(country: string): readonly string[] {
  const [, stem = '', ending = ''] =
    /^(\p{L}+?)(ien|(?:en)?land|ei|(?<=a[nk]|el|ich|eiz))$/u.exec(country) ?? []
  if (stem === '') return []
  if (ending === '') return [`${stem}er~`]
  if (ending === 'ien') return [`${stem}ier~`, `${stem}er-`]
  const adjective = `${stem.toLowerCase()}isch-`
  return ending === 'ei' ? [adjective] : [`${stem}länder~`, adjective]
}

/** The endings of a name: a final `-` stands for those of a people or an adjective, any other may take an `s`. */
export function formsOf(name: string): readonly string[] {
  if (name.endsWith('~')) {
    const people = name.slice(0, -1)
    return [people, adjectiveOf(people)].flatMap((stem) => formsOf(`${stem}-`))
  }
  if (!name.endsWith('-')) return [`${name}s`]
  const stem = name.slice(0, -1)
  const endings = /^\p{Lu}/u.test(stem)
    ? ['n', 's', 'in', 'innen', 'r']
    : ['e', 'er', 'es', 'en', 'em']
  return [stem, ...endings.map((ending) => stem + ending)]
}

/** `Japaner` → `japanisch`, `Spanier` → `spanisch`, `Schwede` → `schwedisch` */
const adjectiveOf = (people: string): string =>
  `${people.toLowerCase().replace(/(?:i?er|e|i)$/, '')}isch`
