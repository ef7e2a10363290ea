import { namesOfCountries } from '../plain/find-countries.ts'
import type { PlaceId } from '../topic.ts'
import { listEntries } from './list-entries.ts'

/**
 * What stands for a country beside its name, as German writes it: its people and its adjective (a final `-` takes the
 * endings, a final `~` of a people those of the adjective made of it too: `Japaner~`), capitals and large cities,
 * institutions; and regions. A line each; `_` stands for a blank in a name. Written from general knowledge.
 */
const more = `
AF: Afghan~
AT: Wien Linz Klagenfurt Bregenz Tirol Kärnten Steiermark Burgenland Vorarlberg Niederösterreich Oberösterreich
BE: Brüssel Antwerpen
BR: Brasilianer~ São_Paulo Brasília
CA: Kanadier~
CH: schweizerisch- Zürich Zürcher- Basler- Genf Luzern St._Gallen Tessin Wallis Graubünden
CN: Chinese~ Peking
CU: Havanna
CZ: Tscheche~ Prag
DE: deutsch- Bundesrepublik Bremer- München Köln Düsseldorf Hannover Nürnberg Bonn Mainz Kiel Erfurt Magdeburg Potsdam Schwerin Saarbrücken Wiesbaden Bayern bayerisch- Sachsen sächsisch- Hessen hessisch- Thüringen Niedersachsen Brandenburg Saarland Nordrhein-Westfalen NRW Baden-Württemberg Rheinland-Pfalz Schleswig-Holstein Mecklenburg-Vorpommern Karlsruhe Kanzleramt
DK: Däne~ Kopenhagen
DZ: Algier
EG: Ägypter~ Kairo
ES: Katalonien katalanisch-
FI: Finne-
FR: Franzose- Französin- französisch- Nizza Straßburg Korsika
GB: Brite~ englisch- Schottland schottisch- Nordirland Großbritannien
GE: Tiflis
GR: Grieche- Athen Kreta
HR: Kroate-
HU: Ungar~
IE: Ire-
IL: Israeli~
IQ: Bagdad Mossul
IR: Teheran
IT: Italiener~ Rom Mailand Neapel Venedig Sizilien Südtirol
JP: Tokio
KP: nordkoreanisch- Pjöngjang
KR: Südkoreaner~
LY: Libyer- libysch- Tripolis
MX: Mexikaner~
NL: Niederländer~ Den_Haag
NO: Norweger~
PL: Pole- polnisch- Warschau Krakau Danzig Breslau
PS: Palästinenser~ Gazastreifen Westjordanland
PT: Portugiese~ Lissabon
RO: Rumäne- Bukarest
RS: Serbe- Belgrad
RU: Russe~ Moskau Kreml
SA: saudisch- saudi-arabisch- Riad Mekka
SD: Khartum
SE: Schwede~ Göteborg
SO: Mogadischu
SY: Damaskus
TN: Tunis
TR: Türke-
UA: Ukrainer~ Kiew Krim Charkiw Donezk Cherson Mariupol Saporischschja
US: Amerikaner~ Vereinigten_Staaten Kalifornien Weißes_Haus Weißen_Haus
ZA: Südafrikaner~ Kapstadt
europe: Europa Europäer~
africa: Afrika Afrikaner~
asia: Asien asiatisch- Südostasien
middle-east: Nahost Naher_Osten Nahen_Osten Mittleren_Osten
latin-america: Lateinamerika lateinamerikanisch- Südamerika südamerikanisch-
eu: Europäische_Union Europäischen_Union EZB Europaparlament Brüsseler-
`

/** The names of every place: the platform's of countries, and what stands for them. */
export function composePlaces(): Readonly<Record<PlaceId, string>> {
  const places: Record<PlaceId, string> = {}
  for (const line of more.trim().split('\n')) {
    const [place = '', names = ''] = line.split(': ')
    places[place] = listEntries(names)
  }
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

/**
 * The endings of a name: a final `-` stands for those of a people or an adjective; any other may take an `s`, and names
 * those who live there (`Graz` → `Grazer`, `Kärnten` → `Kärntner`, `Karlsruhe` → `Karlsruher`).
 */
export function formsOf(name: string): readonly string[] {
  if (name.endsWith('~')) {
    const people = name.slice(0, -1)
    return [people, adjectiveOf(people)].flatMap((stem) => formsOf(`${stem}-`))
  }
  if (!name.endsWith('-')) return [`${name}s`, ...(/\p{Ll}$/u.test(name) ? peopleAt(name) : [])]
  const stem = name.slice(0, -1)
  const endings = /^\p{Lu}/u.test(stem)
    ? ['n', 's', 'in', 'innen', 'r']
    : ['e', 'er', 'es', 'en', 'em']
  // `Brite` → `Britin`
  return [stem, ...endings.map((ending) => (stem + ending).replace(/ei(?=n(?:nen)?$)/, 'i'))]
}

const peopleAt = (name: string): readonly string[] =>
  [name, name.replace(/e(n?)$/, '$1')].flatMap((place) => formsOf(`${place}er-`))

/** `Japaner` → `japanisch`, `Spanier` → `spanisch`, `Schwede` → `schwedisch` */
const adjectiveOf = (people: string): string =>
  `${people.toLowerCase().replace(/(?:i?er|e|i)$/, '')}isch`
