import { stem } from '../../src/text/de/german-stem.ts'
import { fold } from '../../src/text/words.ts'
import type { LanguageRules } from '../../src/edition/languages/language-rules.ts'
import { createRulesWithoutTables } from '../../src/edition/languages/no-tables.ts'
import { createStoryFinder } from '../../src/stories/story-finder.ts'
import { noNameWords } from '../../src/stories/words/name-words.ts'
import { createShares } from '../../src/stories/words/word-weight.ts'
import { createSubjectFinder } from '../../src/topics/finding/subject-finder.ts'
import { namesOfCountries } from '../../src/topics/plain/find-countries.ts'
import type { TopicTable } from '../../src/topics/topic-table.ts'

/** A small table of Dutch, by which docs/recipes/add-a-language.md was tried; too small to be shipped. */
const tables: readonly TopicTable[] = [
  {
    topic: 'politics',
    4: `kabinet, kamer, minister, premier, verkiezing, formatie, coalitie, oppositie, gemeenteraad, burgemeester, staatssecretaris, lijsttrekker, wetsvoorstel, stemming, referendum, VVD, PVV, CDA, D66, PvdA`,
    3: `partij, wet+, motie, debat, fractie, regering`,
  },
  {
    topic: 'crime',
    4: `politie, rechter, rechtbank, aangehouden, verdachte, inbraak, overval, moord, drugs, celstraf, gevangenis, officier van justitie, diefstal, oplichting, steekpartij`,
  },
  {
    topic: 'sport',
    4: `voetbal, wedstrijd, doelpunt, trainer, kampioen, eredivisie, schaatsen, wielrennen, olympisch, medaille, Ajax, Feyenoord, PSV, halve finale, keeper`,
    3: `finale, beker, winst, doelman`,
  },
  {
    topic: 'economy',
    4: `economie, inflatie, beurs, aandeel, bank+, winst, omzet, faillissement, rente, begroting, huizenprijs, export`,
    3: `bedrijf, prijs, belasting`,
  },
  {
    topic: 'labour',
    4: `staking, vakbond, cao+, werkloosheid, loon+, ontslag`,
  },
  {
    topic: 'disaster',
    4: `brand, overstroming, aardbeving, ongeluk, ontspoord, brandweer, explosie, ramp, geëvacueerd`,
  },
  {
    topic: 'weather',
    4: `storm, onweer, sneeuw, hittegolf, weer!, code rood, KNMI`,
  },
  {
    topic: 'health',
    4: `ziekenhuis, arts, griep, vaccin, patiënt, zorg, huisarts, kanker`,
  },
  {
    topic: 'science',
    4: `onderzoekers, wetenschap, telescoop, planeet, satelliet, ruimtevaart, vondst`,
  },
  {
    topic: 'arts',
    4: `museum, film+, schilderij, concert, festival, boek, orkest, regisseur, tentoonstelling`,
  },
  { topic: 'education', 4: `school, leraar, leraren, leerling, universiteit, examen` },
  { topic: 'environment', 4: `klimaat, stikstof, natuur, uitstoot, milieu, wolf` },
]

const subjects = createSubjectFinder({
  stem,
  compounds: true,
  least: 3,
  tables,
  ambiguous: [],
  neutral: '',
  figures: [],
  places: Object.fromEntries(namesOfCountries('nl').map(({ code, text }) => [code, text])),
  noPlaces: '',
  ambiguousPlaces: [],
  formsOf: () => [],
})

const stories = createStoryFinder({
  names: noNameWords,
  findStems: ({ folded }) => folded.split('-').map(stem),
  mayEndCompound: () => false,
  findCompound: () => null,
  capitalsTell: true,
  isIdle: (word) => /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)/.test(word),
  isStanding: () => false,
  isCountry: (word) => /^(?:nederland|belgi|duits|frankrijk|amerika)/.test(word),
  findNameKind: () => 'other',
  findMarket: () => null,
  listSameNames: (name) => [name],
  estimateShare: createShares(
    [
      [11, 'de het een van in en op te voor'],
      [10, 'met is niet aan bij na om uit door over'],
      [9, 'naar tot als wordt weer meer nog tegen opnieuw'],
      [7, 'jaar man vrouw kinderen nieuwe grote twee drie jaren politie minister'],
    ],
    (word) => stem(fold(word)),
  ),
})

/** Speakers need rules of their own: until there are some, what is marked is speech without a speaker. */
export const dutch: LanguageRules = { ...createRulesWithoutTables('nl'), ...subjects, ...stories }
