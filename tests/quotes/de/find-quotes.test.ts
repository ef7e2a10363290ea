import { describe, expect, test } from 'vitest'
import { findHeadlineVoices } from '../../../src/quotes/de/find-headline-voices.ts'
import { findQuotes } from '../../../src/quotes/de/find-quotes.ts'

const intro = 'Anna Frei ist Bürgermeisterin, Polizeisprecher Karl Moor kam auch.'
const speakersOf = (text: string): readonly (string | null)[] =>
  findQuotes([intro, text]).flatMap(({ kind, speaker }) =>
    kind === 'direct' || kind === 'mixed' ? [speaker] : [],
  )

describe('the speaker of German words in marks', () => {
  test.each([
    ['„Wir haben lange auf diesen Tag gewartet“, sagte Anna Frei.', ['Anna Frei']],
    ['„Wir haben lange auf diesen Tag gewartet“ sagte Anna Frei.', ['Anna Frei']],
    ['„Wir haben lange auf diesen Tag gewartet“ so Anna Frei.', ['Anna Frei']],
    ['„Ärzte ohne Grenzen“ sagte am Montag den Einsatz in der Stadt ab.', []],
    ['Anna Frei sagte: „Wir haben lange auf diesen Tag gewartet.“', ['Anna Frei']],
    ['Bürgermeisterin Anna Frei erklärte: „Wir haben lange gewartet.“', ['Anna Frei']],
    ['„Wir haben lange auf diesen Tag gewartet“, so Frei.', ['Anna Frei']],
    ['„Und“, sagte er, „wir haben lange auf diesen Tag gewartet.“', [null, null]],
    [
      '„Das Feuer war nach zwei Stunden gelöscht“, sagte ein Sprecher der Feuerwehr.',
      ['Sprecher der Feuerwehr'],
    ],
    [
      '„Das Feuer war nach zwei Stunden gelöscht“, teilte die Polizei am Dienstag mit.',
      ['Polizei'],
    ],
    [
      '„Das Feuer war nach zwei Stunden gelöscht“, hieß es aus dem Innenministerium.',
      ['Innenministerium'],
    ],
    ['„Das Feuer war nach zwei Stunden gelöscht“, wie die Polizei mitteilte.', ['Polizei']],
    [
      '„Das Feuer war nach zwei Stunden gelöscht“, hatte Karl Moor in der Nacht gesagt.',
      ['Karl Moor'],
    ],
    [
      'Der Sprecher der Feuerwehr, Jonas Brandt, sagte am Montag: „Das Feuer war am Morgen gelöscht.“',
      ['Jonas Brandt'],
    ],
    [
      'Dem Sender sagte der Minister: „Wir werden das Gesetz noch in diesem Jahr ändern.“',
      ['Minister'],
    ],
    [
      'Die Feuerwehrfrau, die seit Jahren hilft und gestern sagte: „Das war knapp.“',
      ['Feuerwehrfrau'],
    ],
    ['Kanzlerin Maria Stolz (SPD) nannte den Vorschlag „völlig unbrauchbar“.', ['Maria Stolz']],
    ['SPD-Chefin Maria Stolz sprach von einem „schweren Fehler“.', ['Maria Stolz']],
    ['Die Opposition kritisierte den Plan als „Luftschloss“.', ['Opposition']],
    ['Die Veranstalter verkündeten die „größte Feier am Fluss seit Jahren“.', ['Veranstalter']],
    ['Bürgermeisterin Frei warnte vor einer „ganz neuen Art von Hochwasser“.', ['Anna Frei']],
    ['Die Opposition kritisierte die „Neue Bühne“ am Markt.', []],
    ['Die Opposition lobte das „Haus der kleinen Forscher am Markt“.', [null]],
    ['„Das wird ein großer Tag“, freute sich Trainerin Eva Klein nach dem Spiel.', ['Eva Klein']],
    ['„Die Lage ist ernst und bleibt es“, zitiert die Zeitung den Minister.', ['Minister']],
    [
      'Die Zeitung zitiert dazu Karl Moor mit den Worten: „Wir sind auf alles vorbereitet.“',
      ['Karl Moor'],
    ],
    ['Die Zeitung zitiert einen Zeugen mit den Worten: „Es war ganz dunkel.“', ['Zeugen']],
    ['Karl Moor wird mit den Worten zitiert: „Wir sind auf alles vorbereitet.“', ['Karl Moor']],
    ['Karl Moor und Anna Frei teilten mit: „Wir sind dankbar.“', ['Karl Moor und Anna Frei']],
    [
      'Karl Moor sagte: „Das Wasser steigt noch“, und fügte hinzu: „Wir sind vorbereitet.“',
      ['Karl Moor', 'Karl Moor'],
    ],
    ['„Eine eiserne Hand führt hier“, so beschrieb ihn Anna Frei.', ['Anna Frei']],
    ['„Neuland“, so heißt ein Projekt der Stadt.', []],
    ['Darin steht: „Die Brücke war lange nicht geprüft worden.“', [null]],
    ['Die LTK nannte den Vorwurf „reine Fantasie“.', ['LTK']],
    ['Moor: „Wir sind auf alles vorbereitet, was kommt.“', ['Karl Moor']],
    [
      '„Wir müssen handeln“, betonte Frei. „Sonst wird es zu spät sein für uns alle.“',
      ['Anna Frei', 'Anna Frei'],
    ],
    ['»Wir haben lange auf diesen Tag gewartet«, sagte Anna Frei.', ['Anna Frei']],
    ['„Wir haben lange auf diesen Tag gewartet.“', [null]],
    ['Die „neue Mitte“ der Stadt öffnet.', []],
    ['Karl Moor, der Sprecher der Polizei, sagte: „Wir haben nichts gesehen.“', ['Karl Moor']],
    ['Der 45-jährige Moor sagte vor Gericht: „Wir haben nichts gesehen.“', ['Karl Moor']],
    ['Sein Nachfolger Moor lobte Frei als „große Frau mit Herz“.', ['Karl Moor']],
    ['„Wir haben nichts gesehen“, sagt Heinz M., der dabei war.', ['Heinz M.']],
    ['Kommissarin Ida von der Heide betonte: „Wir sehen nichts.“', ['Ida von der Heide']],
    ['„Wir haben nichts gesehen“, sagte Lena Berg von der Polizei.', ['Lena Berg']],
    ['Die Zeitung „Der Bote“ schrieb: „Wir haben nichts gesehen.“', ['Zeitung „Der Bote“']],
    ['„Wir haben nichts gesehen“, sagte der Zeitung „Der Bote“ Anna Frei.', ['Anna Frei']],
    ['„Wir haben nichts gesehen“, lobte den Trainer auch Anna Frei.', ['Anna Frei']],
    ['Der Deutschen Presse-Agentur sagte sie: „Wir haben nichts gesehen.“', [null]],
    ['Anders als Moor sagte Frei: „Wir haben nichts gesehen.“', ['Anna Frei']],
    ['Moor hat gesagt, Frei habe ihm gesagt: „Geh nicht in den Wald!“', ['Anna Frei']],
    ['„Wir haben nichts gesehen“, so das Fazit von Moor.', ['Karl Moor']],
    ['„Wir haben wirklich noch gar nichts gesehen“, so der Vorwurf.', [null]],
    ['Das Motto lautet: „Geh nicht allein in den dunklen Wald!“', [null]],
    ['Am Ende blieb Moor nur ein Satz: „Geh nicht in den dunklen Wald!“', [null]],
    ['Die Antwort von Frei: „Geh nicht allein in den dunklen Wald!“', [null]],
    ['Moor wurde von Frei als „größter Redner des Landes“ kritisiert.', ['Anna Frei']],
    ['„Wir haben nichts gesehen“, sagte Eva Kurz.', ['Eva Kurz']],
    ['Husums neuer Bürgermeister Ole Thom sprach von einem „Glücksfall für uns“.', ['Ole Thom']],
    ['Die Außenministerin Chiles sagte: „Das wird teuer.“', ['Außenministerin Chiles']],
    ['Der Anwalt Moors nannte das „völlig haltlos und dumm“.', ['Anwalt Moors']],
    ['Der Anwalt Karl Moors sagte: „Das wird teuer.“', ['Anwalt Karl Moors']],
    ['Eine Sprecherin Moors sagte: „Das wird teuer.“', ['Sprecherin Moors']],
    [
      'Der Trainer Jens Maas lobte sein Team. „Das war knapp“, sagte der Trainer Maas.',
      ['Jens Maas'],
    ],
    ['Kiels frühere Senatorin warnte: „Das wird teuer.“', ['Senatorin']],
    ['Das oberste Gericht nannte die Frist „völlig unbestimmt“.', ['Das oberste Gericht']],
    ['„Das wird teuer“, schreibt die Nachrichtenagentur dpa.', ['Nachrichtenagentur dpa']],
    ['„Das wird teuer“, sagte der Kämmerer der dpa.', ['Kämmerer']],
    ['Die Gewerkschaft ver.di nennt das „einen Schlag ins Gesicht“.', ['Gewerkschaft ver.di']],
    ['Ein Sprecher von Siemens erklärte: „Wir sehen nichts.“', ['Sprecher von Siemens']],
    ['„Wir sehen nichts“, sagte Präsidentin von der Heide.', ['von der Heide']],
    ['Andres Moor sagte: „Wir haben nichts gesehen.“', ['Andres Moor']],
    ['Offiziell sagte die Polizei: „Wir haben nichts gesehen.“', ['Polizei']],
    ['Obwohl es regnete, schrieb die Zeitung: „Wir sehen nichts.“', ['Zeitung']],
    ['Zuvor hatte Moor in der Sendung „Neues“ gesagt: „Wir sehen nichts.“', ['Karl Moor']],
    ['„Wir haben wirklich nichts gesehen“, hob Frei hervor.', ['Anna Frei']],
    ['„Wir sehen nichts“, sagt der Forscher Max Berg, Gründer des Instituts.', ['Max Berg']],
    ['„Ein Meisterwerk für alle“, urteilte der „Bote“.', ['Bote']],
    ['Die „Neue Zeit am Abend“ schrieb: „Wir haben nichts gesehen.“', ['Neue Zeit am Abend']],
    ['„Ich gehe jetzt“ – mit diesen Worten trat Moor am Abend zurück.', ['Karl Moor']],
    ['Der Wetterdienst warnte vor „schweren Böen in den Höhen des Harzes“.', ['Wetterdienst']],
    ['Die LTK drohte mit „harten Schritten gegen die ganze Stadt“.', ['LTK']],
    ['Der Verband sprach von einem „schweren Schlag für alle“.', ['Verband']],
    ['Die Kommission nannte den Plan „völlig unbrauchbar“.', ['Kommission']],
    ['Dem widersprach Moor: „Das ist Unsinn.“', ['Karl Moor']],
    ['In dem Schreiben heißt es: „Wir haben nichts gesehen.“', ['Schreiben']],
    ['Aus dem Ministerium hieß es: „Wir haben nichts gesehen.“', ['Ministerium']],
    ['Im Film „Das letzte Boot am Ufer des alten Flusses“ spielt Tom Beck die Hauptrolle.', []],
    ['Die Ausstellung „Tausend Jahre Kunst am Rhein und am Main“ ist offen.', []],
    ['Die so genannte „Koalition der Willigen im Kampf gegen alle“ zerfällt.', []],
    ['Moor, dessen Vertrag endet, sagte dazu: „Wir sehen nichts.“', ['Karl Moor']],
    ['Der „Bote“ titelte: „Wir haben nichts gesehen.“', ['Bote']],
    ['In der Zeitung „Der Bote vom Ufer des alten Flusses“ steht nichts davon.', []],
    ['„Die Straße bleibt gesperrt“, sagte der Leiter des Bauhofs, Timo Kranz.', ['Timo Kranz']],
    ['„Die Straße bleibt gesperrt“, meint die Chefin der Bahn, Dr. Ida Lott.', ['Ida Lott']],
    ['Die Chefin des Verbands, Ida von der Heide, sagte: „Wir bleiben.“', ['Ida von der Heide']],
    ['Der Chef der Werft, Ole Thom (CDU), lehnte ab: „Das machen wir nicht mit.“', ['Ole Thom']],
    ['„Wir bleiben“, sagte der Sprecher des Kreises, der Landrat Ole Thom.', ['Ole Thom']],
    ['Ole Thom (52), Landwirt aus Husum: „Die Straße bleibt gesperrt.“', ['Ole Thom']],
    [
      '„Wir haben“, so der Bürgermeister von Husum, Ole Thom, „alles versucht.“',
      ['Ole Thom', 'Ole Thom'],
    ],
    ['„Die Straße bleibt gesperrt“, hat Minister Ole Thom angekündigt.', ['Ole Thom']],
    ['„Die Straße bleibt gesperrt“, wird Thom in der „Neuen Post“ zitiert.', ['Thom']],
    ['Die frühere Richterin und heutige Autorin Ida Lott sagte: „Ich gehe.“', ['Ida Lott']],
    ['Sie sei enttäuscht, sagte die Chefin der Klinik, Ida Lott: „Wir gehen.“', ['Ida Lott']],
    ['„Die Straße bleibt gesperrt“, sagte Stadträtin Ida Lott.', ['Ida Lott']],
    ['„Die Straße bleibt gesperrt“, sagte Sozialarbeiter Ole Thom.', ['Ole Thom']],
    ['„Die Straße bleibt gesperrt“, sagte Königin Ida II. am Sonntag.', ['Königin Ida II.']],
    [
      '„Die Straße bleibt gesperrt“, sagte Omar bin Said al-Amri, der Botschafter.',
      ['Omar bin Said al-Amri'],
    ],
    [
      '„Die Straße bleibt gesperrt“, sagte die Mutter des Jungen, Silke.',
      ['Mutter des Jungen, Silke'],
    ],
    ['„Wir bleiben noch sehr lange hier“, sagte in Kiel Ministerin Ida Lott.', ['Ida Lott']],
    [
      '„Wir bleiben noch sehr lange hier“, sagte heute im Landtag der Abgeordnete Ole Thom.',
      ['Ole Thom'],
    ],
    ['„Wir bleiben noch sehr lange hier“, sagte am Rande der Sitzung Ole Thom.', [null]],
    ['„Wir bleiben noch sehr lange hier“, sagte bei Nina Wald.', [null]],
    ['„Wir bleiben noch sehr lange hier“, sagte ihre Schwester Ida Lott.', ['Ida Lott']],
    ['„Wir bleiben noch sehr lange hier“, sagte Sänger Luc de la Croix.', ['Luc de la Croix']],
    [
      '„Wir bleiben noch sehr lange hier“, sagte der Chef der Deichbau GmbH & Co. KG, Ole Thom.',
      ['Ole Thom'],
    ],
    ['Thoms Fazit: „Wir bleiben noch lange hier, und das ist gut so.“', [null]],
    ['„Die Straße bleibt gesperrt“, sagte van Dorn.', ['van Dorn']],
    ['„Die Straße bleibt gesperrt“, sagte von der Aue am Montag.', ['von der Aue']],
    ['Von der Aue betonte: „Die Straße bleibt gesperrt.“', ['Von der Aue']],
    ['Von der Bühne rief Ole Thom: „Die Straße bleibt gesperrt.“', ['Ole Thom']],
    ['„Die Straße bleibt gesperrt“, sagte von Anfang an Ole Thom.', []],
    ['„Die Straße bleibt gesperrt“, meint Wirtin Ida Lott.', ['Ida Lott']],
    ['„Die Straße bleibt gesperrt“, sagte der Fischer Ole van Dorn.', ['Ole van Dorn']],
    ['„Die Straße bleibt gesperrt“, sagte Volker Ole Thom.', ['Volker Ole Thom']],
    [
      '„Die Straße bleibt gesperrt“, schreibt die Frankfurter Neue Presse.',
      ['Frankfurter Neue Presse'],
    ],
    ['Pfleger Ole T. nickt: „Die Straße bleibt gesperrt, so viel ist klar.“', ['Ole T.']],
    ['CEO Ida Lott sagte: „Die Straße bleibt gesperrt.“', ['Ida Lott']],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })
})

describe('who a German pronoun is', () => {
  test.each([
    ['Bürgermeisterin Frei kam am Abend. Sie sagte: „Wir räumen morgen auf.“', 'Anna Frei'],
    ['Am Abend kam Polizeisprecher Moor. „Wir räumen morgen auf“, sagte er.', 'Karl Moor'],
    ['Polizeisprecher Moor kam am Abend. „Wir räumen morgen auf“, sagte er.', 'Karl Moor'],
    ['Polizeisprecher Moor kam am Abend. „Wir räumen morgen auf“, sagte sie.', null],
    [
      'Polizeisprecher Moor kam am Abend. „Wir räumen morgen auf“, sagte der 52-Jährige.',
      'Karl Moor',
    ],
    ['Polizeisprecher Moor kam am Abend. „Wir räumen morgen auf“, sagte die 52-Jährige.', null],
    ['Polizeisprecher Moor kam. „Wir räumen morgen auf“, sagte ein 52-Jähriger.', '52-Jähriger'],
    ['Frei traf am Abend Moor. Sie sagte: „Wir räumen morgen auf.“', null],
    ['Frei sprach mit der Ministerin. Sie sagte: „Wir räumen morgen auf.“', null],
    ['Die Stadtwerke kamen am Abend. Sie sagten: „Wir räumen morgen auf.“', null],
    [
      'Polizeisprecher Moor kam. Die Brücke ist zu. Er sagte: „Wir räumen morgen auf.“',
      'Karl Moor',
    ],
    ['Das Fest beginnt. Er sagte: „Wir räumen morgen auf.“', null],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker])
  })
})

test('a surname that two people bear is not made a whole name', () => {
  const family = 'Anna Frei und Jonas Frei kamen, sagte Bürgermeister Karl Moor.'
  const [quote] = findQuotes([family, '„Wir räumen morgen auf“, sagte Frei.']).slice(-1)
  expect(quote?.speaker).toBe('Frei')
})

test('words in marks that stand alone behind a report are of the same speaker', () => {
  const text = 'Frei sagte, dass die Brücke sicher sei. „Das haben drei Leute unabhängig geprüft.“'
  expect(speakersOf(text)).toEqual(['Anna Frei'])
})

test('two apostrophes close no low mark', () => {
  const text = "Frei sagte: „Geprüft wird die ''Pfeilerr'' (sic!) der alten Brücke.“ Moor schwieg."
  expect(findQuotes([intro, text]).map(({ start, end }) => text.slice(start, end))).toEqual([
    "„Geprüft wird die ''Pfeilerr'' (sic!) der alten Brücke.“",
  ])
})

test('reported speech has its speaker, and goes on in its mood', () => {
  const text =
    'Frei sagte, die Brücke sei sicher. Sie werde im Mai geöffnet. Danach begann der Regen.'
  const reported = findQuotes([intro, text]).map(({ kind, speaker, start, end }) => [
    kind,
    speaker,
    text.slice(start, end),
  ])
  expect(reported).toEqual([
    ['indirect', 'Anna Frei', 'die Brücke sei sicher'],
    ['indirect', 'Anna Frei', 'Sie werde im Mai geöffnet'],
  ])
})

test.each([
  ['Während Frei den Damm lobte, sagte Moor, er sei unsicher.', 'er sei unsicher'],
  [
    'Nachdem der Damm gebrochen war, sagte Moor, er habe das nicht geahnt.',
    'er habe das nicht geahnt',
  ],
  ['Wenn es so weiter regne, sagte Moor, müsse man gehen.', 'müsse man gehen'],
])('what stands before an inserted source says when, or belongs to it: %s', (text, words) => {
  const reported = findQuotes([intro, text]).find(({ kind }) => kind === 'indirect')
  expect(reported && text.slice(reported.start, reported.end)).toBe(words)
})

test.each([
  ['Die Stadt selbst habe keine Mittel.', true],
  ['Das Amt, das er leite, sei gesund.', true],
  ['Man wolle prüfen, ob es gehe.', true],
  ['Minister Krause stichelte, man werde später darüber entscheiden.', false],
  ['Der Vorwurf lautet, er habe Gelder veruntreut.', false],
  ['Der Bund zahlt nicht, weil das Land keine Anträge stelle.', false],
])('what happens next is no report of the speaker before: %s', (next, goesOn) => {
  const text = `„Dafür gibt es keine Gründe“, sagte Moor. ${next}`
  const reported = findQuotes([intro, text]).filter(({ kind }) => kind === 'indirect')
  expect(reported.map(({ start, end }) => text.slice(start, end))).toEqual(
    goesOn ? [next.slice(0, -1)] : [],
  )
})

test.each([
  ['Die Brücke sei bis Mai gesperrt, so die Polizei.', 'Die Brücke sei bis Mai gesperrt'],
  [
    'Die Brücke sei lange nicht geprüft worden, kritisierte Moor.',
    'Die Brücke sei lange nicht geprüft worden',
  ],
  ['Laut Angaben von Moor ist die Brücke gesperrt.', 'ist die Brücke gesperrt'],
  ['Karl Moor zufolge ist die Brücke gesperrt.', 'ist die Brücke gesperrt'],
  ['Die Brücke sei zu, sagte der Chef der Bahn, Ole Thom.', 'Die Brücke sei zu'],
  ['Wie Moor mitteilte, ist die Brücke bis Mai gesperrt.', 'ist die Brücke bis Mai gesperrt'],
  ['Frei sagte dem Sender, weil sie dort gewesen sei.', null],
])('reported speech before its source, and a reason that is none: %s', (text, reported) => {
  const found = findQuotes([intro, text]).find(({ kind }) => kind === 'indirect')
  expect(found ? text.slice(found.start, found.end) : null).toBe(reported)
})

const nested = (text: string): readonly unknown[] =>
  findQuotes([intro, text])
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ kind, speaker, within }) => [kind, speaker, within])

describe('words in marks within reported speech', () => {
  test.each([
    'Die Brücke sei „von Rost ganz zerfressen“, so Moor.',
    'Moor sagte, die Brücke sei „morsch“.',
    'Moor warf ihr vor, sie habe „nie nach Geld gefragt“.',
    'Moor kritisierte, dass der Plan „ein Witz“ sei.',
  ])('are a part of it and of who says it: %s', (text) => {
    expect(nested(text)).toEqual([['mixed', 'Karl Moor', 0]])
  })

  test('are nobody’s where they are a name or a term', () => {
    expect(nested('Moor sagte, die Fähre „Seeadler“ sei gesunken.')).toEqual([['scare', null, 0]])
  })
})

test.each([
  'Es gab Hinweise, dass die Brücke gesperrt werde.',
  'Nach Informationen vom Abend ist die Brücke gesperrt.',
  'Frei wies den Vorwurf zurück, sie habe die Brücke verfallen lassen.',
  'Frei bestritt, dass sie die Brücke habe verfallen lassen.',
  'Moor wollte nicht bestätigen, dass die Brücke gesperrt werde.',
  'Der Plan wird damit begründet, dass die Brücke gesperrt sei.',
  'Ob die Brücke gesperrt werde, ließ Karl Moor offen.',
  'Wann die Brücke öffne, ließ die Ministerin unbeantwortet.',
  'Dass die Brücke gesperrt werden müsse, wies Anna Frei zurück.',
  'Die Brücke habe Risse, bestreitet Moor.',
])('what somebody denies, or what only happens, is reported of nobody: %s', (text) => {
  expect(findQuotes([intro, text])).toEqual([])
})

test('a report of somebody who does not do something else is theirs', () => {
  const text = 'Anna Frei, die ihr Haus nicht verlassen wollte, berichtete, sie habe alles gehört.'
  const [report] = findQuotes([text])
  expect(report?.speaker).toBe('Anna Frei')
  expect(text.slice(report?.start, report?.end)).toBe('sie habe alles gehört')
})

test('another who does something ends the report before', () => {
  const text =
    'Frei sagte, die Brücke sei sicher. Moor hat dazu aufgerufen, dass man sie meiden solle.'
  expect(findQuotes([intro, text])).toHaveLength(1)
})

test('joint subjects of reported speech are both shown', () => {
  const [quote] = findQuotes(['Stadt und Polizei betonten, die Brücke sei sicher.'])
  expect(quote?.speaker).toBe('Stadt und Polizei')
})

test('a part that goes on names the part before in the whole result', () => {
  const quotes = findQuotes([
    'Frei sagte, die Brücke sei sicher.',
    '„Wir müssen handeln“, betonte Frei. „Sonst wird es zu spät sein für uns alle.“',
  ])
  expect(quotes.map(({ continues }) => continues)).toEqual([null, null, 1])
})

test('who passes words on is no speaker of theirs', () => {
  const text = '„Die Lage ist ernst und bleibt es“, zitiert die Zeitung den Minister.'
  expect(findQuotes([text])[0]).toMatchObject({ speaker: 'Minister', via: 'Zeitung' })
})

test('abbreviations, ordinals and initials end no sentence', () => {
  const text = '„Wir bleiben, z. B. am 3. Mai, alle zu Hause“, sagte Dr. K. Moor am Mittwoch.'
  expect(speakersOf(text)).toEqual(['K. Moor'])
})

describe('who speaks in a German headline', () => {
  test.each([
    ['Eva Lund im Interview: „Ich wollte nur weg“', null, ['Eva Lund']],
    ['„Ich wollte nur weg“ – Eva Lund im Gespräch', null, ['Eva Lund']],
    ['Verband warnt vor „Chaos-Winter“', null, ['Verband']],
    ['Brücke bleibt gesperrt, sagt Moor', 'Moor', []],
    ['Gutachten: Brücke war morsch', 'Gutachten', []],
    ['Rente, Steuern, Schulden: Was kommt', null, []],
    ['Polizei: Zwei Verletzte nach Unfall', 'Polizei', []],
    ['IWF: Wachstum bleibt schwach', 'IWF', []],
    ['KI: Wachstum bleibt schwach', null, []],
    ['Fußball-WM: Zwei Verletzte im Team', null, []],
    ['Berlin: Zwei Verletzte nach Unfall', null, []],
    ['Innenstadt: Zwei Verletzte nach Unfall', null, []],
    ['Bundesrat: Gesetz kommt später', 'Bundesrat', []],
    ['Ministerin Stolz: „Das war erst der Anfang“', 'Ministerin Stolz', ['Ministerin Stolz']],
    ['Trainerin Stolz nach 0:4: „Ich schäme mich“', 'Trainerin Stolz', ['Trainerin Stolz']],
    ['Minister Moor über Renten: „Es reicht“', 'Minister Moor', ['Minister Moor']],
    ['Kritik an Minister Moor: „Es reicht“', null, []],
    ['Zug nach Köln: „Es reicht“', null, []],
    ['Stolz nennt Kritik „völlig absurd“', null, ['Stolz']],
    ['„Das war erst der Anfang“, sagt Ministerin Stolz', null, ['Ministerin Stolz']],
    ['Laut Umfrage verliert die Koalition', 'Umfrage', []],
    ['Zwei Tote laut Polizei', 'Polizei', []],
    ['Verband zufolge fehlen 20.000 Lehrer', 'Verband', []],
    ['Es wird laut in Wacken', null, []],
    ['Mehr Geld laut Plan', null, []],
    ['„Das ist eine Katastrophe für unsere Region“: Landrat kritisiert Bahn', null, ['Landrat']],
    ['Moor warnt: Sozialstaat nicht mehr bezahlbar', 'Moor', []],
    ['Jetzt wird es ernst: Winter kommt', null, []],
    ['Moor fordert „mehr Druck auf Bern“', null, ['Moor']],
    ['Museum zeigt „Blauen Reiter“', null, []],
    ['„Das ist nicht hinnehmbar“: Moor kritisiert Bahn', null, ['Moor']],
    ['Moor in der Kritik: „Er hat das Land im Stich gelassen“', null, [null]],
    ['Minister zu Streik: „Wir verhandeln“', 'Minister', ['Minister']],
    ['Trainer unter Druck: „Er hat die Kabine endgültig verloren“', null, [null]],
    ['Trainer vor Derby: „Wir sind bereit“', null, ['Trainer']],
    ['Vogelgrippe bestätigt: Stallpflicht in Kiel', null, []],
    ['„Hilfe, wir brauchen jetzt alle Hilfe“: Polizei gerufen', null, [null]],
    ['Arbeiterkammer: Mieten steigen weiter', 'Arbeiterkammer', []],
    ['Medienberichten zufolge fehlen 20.000 Lehrer', 'Medienberichten', []],
    ['„Das ist eine Katastrophe für unsere Region“: Landrat hat Geburtstag', null, [null]],
    ['Moor droht UNO mit Austritt: „Sie haben gelogen“', null, ['Moor']],
    ['Moor räumt ein: „Niemand hört uns zu“', 'Moor', ['Moor']],
    ['Studie zeigt: Kaffee hält wach', 'Studie', []],
    ['Museum zeigt „Blauen Reiter im Winter“', null, []],
    ['Neuer Roman von Moor: „Nachtlicht“ überzeugt', null, []],
    ['UNO: Lage im Süden ist „verheerend“', 'UNO', ['UNO']],
    ['Naturschützer kritisieren Damm als „Irrweg“', null, ['Naturschützer']],
  ])('%s', (headline, source, speakers) => {
    const voices = findHeadlineVoices(headline)
    expect(voices.source?.name ?? null).toBe(source)
    expect(voices.quotes.map(({ speaker }) => speaker)).toEqual(speakers)
  })
})

test('a surname that begins with little words is made the whole name', () => {
  const quotes = findQuotes([
    'Bürgermeisterin Ida van Dorn kam am Abend.',
    '„Wir räumen morgen früh alles auf“, sagte van Dorn.',
    'Van Dorn erklärte: „Wir räumen morgen früh alles auf.“',
  ])
  expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ida van Dorn', 'Ida van Dorn'])
})

test('a name behind what somebody is, and later alone, is one speaker', () => {
  const quotes = findQuotes([
    'Die Leiterin des Bauhofs, Ida Lott, sagte: „Die Straße bleibt gesperrt.“',
    '„Wir räumen morgen auf“, sagte Lott.',
  ])
  expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ida Lott', 'Ida Lott'])
})
