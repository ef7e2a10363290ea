import { functionWords } from '../../text/de/function-words.ts'
import type { CommonWords } from '../words/word-weight.ts'

/**
 * Words of German headlines by how common they are: a word of level n stands in about 2^n of 10,000 headlines.
 * Estimated, not counted: the levels of the English table for words that do the same work.
 */
export const backgroundWords: CommonWords = [
  [10, [...functionWords, 'neue neuer neuen mehr'].join(' ')],
  [8, 'jahr erste polizei millionen euro prozent regierung prozess tote kritik'],
  [
    7,
    'mann frau kinder menschen land stadt trump putin krieg streit präsident minister chef partei wahl gericht urteil unfall verletzte brand angriff fordert warnt plant gibt geht kommt steht macht bleibt droht neues großer große gute viel weniger ende start zeit tag woche leben fall plan ziel folge hilfe opfer',
  ],
  [
    6,
    'bank firma konzern unternehmen preis kosten geld markt wirtschaft streik gewerkschaft schule schüler polizist täter mord haft anklage anwalt festgenommen flüchtlinge grenze kanzler bundestag koalition opposition spd cdu csu grüne fdp afd övp spö fpö fußball bundesliga sieg niederlage spiel trainer team bayern dortmund finale saison meister film star musik buch ausstellung studie forscher klima wetter sturm regen schnee hitze virus corona impfung krankenhaus arzt bahn zug flug flughafen auto verkehr straße haus wohnung miete nacht feuer feuerwehr retter hund',
  ],
  [
    5,
    'rekord druck kampf chance problem frage sorge erfolg jahren monate wochen stunden minuten erstmals bald sagt sieht findet zeigt beginnt endet steigt sinkt fällt wächst weltweit international bund länder politik gesetz',
  ],
]
