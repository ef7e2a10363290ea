import { namesOfCountries } from '../plain/find-countries.ts'
import type { PlaceId } from '../topic.ts'

/**
 * What stands for a country beside its name, as German writes it: the stem of its people and adjective (a final `-`
 * takes their endings), capitals and large cities, institutions; and regions. Written from general knowledge.
 */
const more = {
  AF: 'Afghan-, afghanisch-, Kabul, Kundus',
  AR: 'Argentinier-, argentinisch-, Buenos Aires',
  AT: 'Österreicher-, österreichisch-, Wien, Wiener-, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Bregenz, Tirol-, Tiroler-, Kärnten, Kärntner-, Steiermark, Burgenland, Vorarlberg, Niederösterreich, Oberösterreich',
  AU: 'Australier-, australisch-, Sydney, Melbourne, Canberra',
  BE: 'Belgier-, belgisch-, Brüssel, Antwerpen, Lüttich',
  BR: 'Brasilianer-, brasilianisch-, Rio de Janeiro, São Paulo, Brasília',
  CA: 'Kanadier-, kanadisch-, Toronto, Ottawa, Montreal',
  CH: 'Schweizer-, schweizerisch-, Bern, Zürich, Genf, Basel, Lausanne, Luzern, St. Gallen',
  CN: 'Chinese-, Chinesin-, chinesisch-, Peking, Pekings, Shanghai',
  CZ: 'Tscheche-, tschechisch-, Prag, Brünn',
  DE: 'Deutsche-, deutsch-, Bundesrepublik, Berlin, Berliner-, Hamburg, Hamburger-, München, Münchner-, Köln, Kölner-, Frankfurt, Frankfurter-, Stuttgart, Düsseldorf, Leipzig, Dresden, Hannover, Nürnberg, Bremen, Dortmund, Bonn, Mainz, Kiel, Erfurt, Magdeburg, Potsdam, Schwerin, Saarbrücken, Wiesbaden, Bayern, bayerisch-, Sachsen, sächsisch-, Hessen, hessisch-, Thüringen, Niedersachsen, Brandenburg, Saarland, Nordrhein-Westfalen, NRW, Baden-Württemberg, Rheinland-Pfalz, Schleswig-Holstein, Mecklenburg-Vorpommern, Bundestag, Bundeswehr, Kanzleramt',
  DK: 'Däne-, dänisch-, Kopenhagen',
  EG: 'Ägypter-, ägyptisch-, Kairo',
  ES: 'Spanier-, spanisch-, Madrid, Barcelona, Katalonien, katalanisch-, Mallorca',
  FI: 'Finne-, finnisch-, Helsinki',
  FR: 'Franzose-, Französin-, französisch-, Paris, Pariser-, Marseille, Lyon, Nizza, Straßburg, Korsika',
  GB: 'Brite-, Britin-, britisch-, Engländer-, englisch-, England, Schottland, schottisch-, Wales, Nordirland, London, Londoner-, Manchester, Liverpool, Edinburgh, Großbritannien',
  GR: 'Grieche-, griechisch-, Athen, Athener-, Kreta, Lesbos',
  HR: 'Kroate-, kroatisch-, Zagreb',
  HU: 'Ungar-, ungarisch-, Budapest',
  IE: 'Ire-, irisch-, Dublin',
  IL: 'Israeli-, israelisch-, Jerusalem, Tel Aviv',
  IN: 'Inder-, indisch-, Neu-Delhi, Mumbai',
  IQ: 'Iraker-, irakisch-, Bagdad, Mossul',
  IR: 'Iraner-, iranisch-, Teheran',
  IT: 'Italiener-, italienisch-, Rom, Mailand, Neapel, Venedig, Turin, Sizilien, Südtirol-, Lampedusa',
  JP: 'Japaner-, japanisch-, Tokio, Fukushima',
  KP: 'nordkoreanisch-, Pjöngjang',
  KR: 'Südkoreaner-, südkoreanisch-, Seoul',
  LY: 'Libyer-, libysch-, Tripolis',
  MX: 'Mexikaner-, mexikanisch-, Mexiko-Stadt',
  NL: 'Niederländer-, niederländisch-, Holland, Amsterdam, Den Haag, Rotterdam',
  NO: 'Norweger-, norwegisch-, Oslo',
  PL: 'Pole-, polnisch-, Warschau, Krakau, Danzig, Breslau',
  PS: 'Palästinenser-, palästinensisch-, Gaza, Gazastreifen, Westjordanland, Ramallah',
  PT: 'Portugiese-, portugiesisch-, Lissabon, Porto',
  RO: 'Rumäne-, rumänisch-, Bukarest',
  RS: 'Serbe-, serbisch-, Belgrad',
  RU: 'Russe-, Russin-, russisch-, Moskau, Moskauer-, Kreml, St. Petersburg',
  SA: 'saudisch-, saudi-arabisch-, Riad, Mekka',
  SE: 'Schwede-, schwedisch-, Stockholm, Göteborg',
  SY: 'Syrer-, syrisch-, Damaskus, Aleppo',
  TR: 'Türke-, Türkin-, türkisch-, Ankara, Istanbul',
  UA: 'Ukrainer-, ukrainisch-, Kiew, Krim, Charkiw, Odessa, Donezk, Donbass',
  US: 'Amerikaner-, amerikanisch-, US-amerikanisch-, US, USA, Vereinigte Staaten, Vereinigten Staaten, Washington, New York, Los Angeles, Chicago, Kalifornien, Texas, Florida, Weißes Haus, Weißen Haus, Pentagon',
  ZA: 'Südafrikaner-, südafrikanisch-, Johannesburg, Kapstadt',
  europe: 'Europa, Europäer-, europäisch-, Balkan',
  africa: 'Afrika, Afrikaner-, afrikanisch-, Sahel',
  asia: 'Asien, asiatisch-, Südostasien',
  'middle-east': 'Nahost, Naher Osten, Nahen Osten, Mittlerer Osten',
  'latin-america': 'Lateinamerika, lateinamerikanisch-, Südamerika, südamerikanisch-',
  eu: 'EU, Europäische Union, Europäischen Union, EU-Kommission, EZB, Europaparlament, EU-Parlament, Eurozone, Brüsseler-',
} satisfies Readonly<Record<PlaceId, string>>

/** The names of every place: the platform's of countries, and what stands for them. */
export function composePlaces(): Readonly<Record<PlaceId, string>> {
  const places: Record<PlaceId, string> = { ...more }
  for (const { code, text } of namesOfCountries('de')) {
    const listed = places[code]
    places[code] = listed === undefined ? text : `${text}, ${listed}`
  }
  return places
}

/** The endings of a name: a final `-` stands for those of a people or an adjective, any other may take an `s`. */
export function formsOf(name: string): readonly string[] {
  if (!name.endsWith('-')) return [`${name}s`]
  const stem = name.slice(0, -1)
  const endings = /^\p{Lu}/u.test(stem)
    ? ['n', 's', 'in', 'innen', 'r']
    : ['e', 'er', 'es', 'en', 'em']
  return [stem, ...endings.map((ending) => stem + ending)]
}
