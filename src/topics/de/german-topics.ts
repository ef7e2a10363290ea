import type { TopicWords } from '../topic-table.ts'
import { figures } from './figures.ts'
import { composePlaces, formsOf } from './gazetteer.ts'
import { topicTables } from './lexicon-table.ts'
import { neutral } from './neutral.ts'
import { stem } from '../../text/de/german-stem.ts'

export const german: TopicWords = {
  stem,
  shortParts:
    'wahl film bank mord raub amt krim kino buch team oper cup liga gas ol euro geld zoll uni arzt klub kris asyl preis job lohn app fond serie auto bahn flug zins miete ernte armee waffe virus wahl- asyl- film- bank- mord- haft- kino- flug- ski- geld- lohn- borse- medien- drogen- miete- ernte- hitze- waffe- bombe- krebs- orkan- gewinn- titel- rente- atom- roma show sprung arzt- buhn- werb- firm- oper- bau- chip hirn- mond- team- impf-',
  least: 2,
  tables: topicTables,
  ambiguous: [],
  neutral,
  figures,
  places: composePlaces(),
  noPlaces: '',
  ambiguousPlaces: [],
  formsOf,
}
