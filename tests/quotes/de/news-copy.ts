/** Who says which words in fresh news copy, as a careful reader marks it: `null` where the copy names nobody. */
export interface Copy {
  readonly paragraphs: readonly string[]
  readonly said: readonly (readonly [words: string, speaker: string | null])[]
}

const copy = (text: string, ...said: Copy['said']): Copy => ({
  paragraphs: text.split('\n'),
  said,
})

export const newsCopy: readonly Copy[] = [
  // The verb second, and behind the words
  copy(
    '„Die Weichen sind seit gestern Abend gesperrt“, sagte Bahnsprecherin Tilda Wenk am Mittwoch.',
    ['Die Weichen sind seit gestern Abend gesperrt', 'Tilda Wenk'],
  ),
  copy('„Wir rechnen mit weiteren Ausfällen“, teilte die Betreibergesellschaft mit.', [
    'Wir rechnen mit weiteren Ausfällen',
    'Betreibergesellschaft',
  ]),
  copy('„Das ist kein guter Tag für die Region“, räumte Landrat Henning Sasse ein.', [
    'Das ist kein guter Tag für die Region',
    'Henning Sasse',
  ]),
  copy('„So etwas habe ich in dreißig Jahren nicht erlebt“, erzählt Bäckermeister Otto Plank.', [
    'So etwas habe ich in dreißig Jahren nicht erlebt',
    'Otto Plank',
  ]),
  copy('„Wir geben nicht auf“, gab sich Kapitän Jonas Riemer kämpferisch.', [
    'Wir geben nicht auf',
    'Jonas Riemer',
  ]),
  copy(
    '„Endlich ist die Brücke wieder offen“, zeigte sich Bürgermeisterin Vera Holm erleichtert.',
    ['Endlich ist die Brücke wieder offen', 'Vera Holm'],
  ),
  copy(
    '„Der Antrag kommt viel zu spät“, monierte die Grünen-Fraktionschefin Mira Aydin im Ausschuss.',
    ['Der Antrag kommt viel zu spät', 'Mira Aydin'],
  ),
  copy(
    '„Der Deich hält“, versicherte am Sonntagmorgen der Leiter des Krisenstabs, Arne Petersen.',
    ['Der Deich hält', 'Arne Petersen'],
  ),
  // The verb before the words
  copy('Finanzsenatorin Klara Voss sagte am Freitag: „Der Haushalt ist auf Kante genäht.“', [
    'Der Haushalt ist auf Kante genäht.',
    'Klara Voss',
  ]),
  copy(
    'Der Vorsitzende des Mieterbunds, Emil Krone, zeigte sich überzeugt: „Die Mieten werden weiter steigen.“',
    ['Die Mieten werden weiter steigen.', 'Emil Krone'],
  ),
  copy('Am Rande des Treffens meinte Außenminister Leo Brandis: „Wir sind noch nicht am Ziel.“', [
    'Wir sind noch nicht am Ziel.',
    'Leo Brandis',
  ]),
  copy(
    'In einem Brief an die Belegschaft schreibt Vorstandschef Ralf Timm: „Wir werden niemanden zurücklassen.“',
    ['Wir werden niemanden zurücklassen.', 'Ralf Timm'],
  ),
  copy('Auf Anfrage erklärte das Gesundheitsamt: „Die Proben werden noch untersucht.“', [
    'Die Proben werden noch untersucht.',
    'Gesundheitsamt',
  ]),
  copy('Gegenüber dem Sender betonte die Ministerin: „Das Gesetz bleibt, wie es ist.“', [
    'Das Gesetz bleibt, wie es ist.',
    'Ministerin',
  ]),
  copy('Trainer Sven Ullrich ließ wissen: „Wir spielen auf Sieg.“', [
    'Wir spielen auf Sieg.',
    'Sven Ullrich',
  ]),
  copy(
    'Auf die Frage nach seiner Zukunft antwortete Torwart Nils Gerber knapp: „Ich bleibe hier.“',
    ['Ich bleibe hier.', 'Nils Gerber'],
  ),
  copy('Die Polizei twitterte: „Bitte meiden Sie den Bereich um den Bahnhof.“', [
    'Bitte meiden Sie den Bereich um den Bahnhof.',
    'Polizei',
  ]),
  copy('Gewerkschaftssekretärin Anja Roth: „Ohne neues Angebot wird weiter gestreikt.“', [
    'Ohne neues Angebot wird weiter gestreikt.',
    'Anja Roth',
  ]),
  // so, laut, zufolge, nach Angaben, wie
  copy('„Die Ursache ist noch unklar“, so Feuerwehrsprecher Malte Jung.', [
    'Die Ursache ist noch unklar',
    'Malte Jung',
  ]),
  copy('„Der Täter ist weiter auf der Flucht“, so die Staatsanwaltschaft Lübeck.', [
    'Der Täter ist weiter auf der Flucht',
    'Staatsanwaltschaft Lübeck',
  ]),
  copy('„Die Lage hat sich entspannt“, so Jung weiter. Malte Jung leitet den Einsatz.', [
    'Die Lage hat sich entspannt',
    'Malte Jung',
  ]),
  copy('Laut Polizei sind zwei Männer in das Geschäft eingedrungen.', [
    'sind zwei Männer in das Geschäft eingedrungen',
    'Polizei',
  ]),
  copy('Laut Ministerin Eva Lund fehlen im kommenden Jahr rund tausend Lehrkräfte.', [
    'fehlen im kommenden Jahr rund tausend Lehrkräfte',
    'Eva Lund',
  ]),
  copy('Dem Bericht zufolge war die Anlage seit Jahren nicht gewartet worden.', [
    'war die Anlage seit Jahren nicht gewartet worden',
    'Bericht',
  ]),
  copy('Nach Angaben des Wetterdienstes bleibt es bis Freitag windig.', [
    'bleibt es bis Freitag windig',
    'Wetterdienst',
  ]),
  copy('„Es gibt keine Hinweise auf Brandstiftung“, wie ein Sprecher der Polizei sagte.', [
    'Es gibt keine Hinweise auf Brandstiftung',
    'Sprecher der Polizei',
  ]),
  copy('Wie die Feuerwehr mitteilte, brach der Brand im Dachstuhl aus.', [
    'brach der Brand im Dachstuhl aus',
    'Feuerwehr',
  ]),
  copy('Wie Projektleiterin Sina Kolb erklärte, soll die Schleuse im Mai öffnen.', [
    'soll die Schleuse im Mai öffnen',
    'Sina Kolb',
  ]),
  // Apposition, roles, where somebody works
  copy('„Das Urteil ist ein Signal“, sagte Peter Lang, Anwalt der Kläger.', [
    'Das Urteil ist ein Signal',
    'Peter Lang',
  ]),
  copy(
    '„Die Zahlen sind alarmierend“, sagte der Präsident des Bauernverbands, Uwe Hartig, in Kiel.',
    ['Die Zahlen sind alarmierend', 'Uwe Hartig'],
  ),
  copy('Lena Groth, Sprecherin des Klinikums, sagte: „Alle Patienten sind versorgt.“', [
    'Alle Patienten sind versorgt.',
    'Lena Groth',
  ]),
  copy('„Die Schmelze beginnt früher“, sagt Iris Feld vom Institut für Meereskunde in Kiel.', [
    'Die Schmelze beginnt früher',
    'Iris Feld',
  ]),
  copy(
    '„Wir haben kaum noch Reserven“, klagt Pflegerin Olga Sommer, die auf der Station arbeitet.',
    ['Wir haben kaum noch Reserven', 'Olga Sommer'],
  ),
  copy('„Wir sahen nur Rauch“, berichtete ein Anwohner der Nachrichtenagentur.', [
    'Wir sahen nur Rauch',
    'Anwohner',
  ]),
  copy('„Das Angebot liegt auf dem Tisch“, sagte der französische Präsident Luc Morel.', [
    'Das Angebot liegt auf dem Tisch',
    'Luc Morel',
  ]),
  copy('„Das ist ein Armutszeugnis“, sagte CSU-Generalsekretär Toni Huber der „Neuen Post“.', [
    'Das ist ein Armutszeugnis',
    'Toni Huber',
  ]),
  // Parties, bodies, two at once
  copy('Die FDP sprach von einer „Bankrotterklärung der Koalition“.', [
    'Bankrotterklärung der Koalition',
    'FDP',
  ]),
  copy('Der Bund der Steuerzahler nannte den Bau „ein Fass ohne Boden“.', [
    'ein Fass ohne Boden',
    'Bund der Steuerzahler',
  ]),
  copy('„Wir stehen zu unserer Zusage“, erklärten Minister Paul Ebert und Ministerin Ruth Linke.', [
    'Wir stehen zu unserer Zusage',
    'Minister Paul Ebert und Ministerin Ruth Linke',
  ]),
  copy('Das Oberlandesgericht bezeichnete die Klausel als „überraschend und unwirksam“.', [
    'überraschend und unwirksam',
    'Oberlandesgericht',
  ]),
  copy('Umweltschützer warnten vor „irreparablen Schäden am Watt“.', [
    'irreparablen Schäden am Watt',
    'Umweltschützer',
  ]),
  // Interrupted and continued
  copy(
    '„Wir haben“, sagte Stadtrat Hans Bode, „viel zu lange gewartet.“',
    ['Wir haben', 'Hans Bode'],
    ['viel zu lange gewartet.', 'Hans Bode'],
  ),
  copy(
    '„Die Ernte ist schlecht“, sagte Landwirtin Karin Moll. „So wenig hatten wir noch nie.“',
    ['Die Ernte ist schlecht', 'Karin Moll'],
    ['So wenig hatten wir noch nie.', 'Karin Moll'],
  ),
  copy(
    'Verkehrsministerin Ina Falk wies die Kritik zurück. „Der Plan steht seit Monaten fest“, sagte sie.',
    ['Der Plan steht seit Monaten fest', 'Ina Falk'],
  ),
  copy('Regisseur Tom Weiss hat lange gewartet. „Der Film musste reifen“, sagt er.', [
    'Der Film musste reifen',
    'Tom Weiss',
  ]),
  copy(
    'Ministerpräsident Kai Reuter traf Innenministerin Eva Lund. „Das war ein offenes Gespräch“, sagte er.',
    ['Das war ein offenes Gespräch', 'Kai Reuter'],
  ),
  copy(
    '„Der Zug kam ohne Vorwarnung“, sagte Zeuge Emil Haas und fügte hinzu: „Ich konnte nichts tun.“',
    ['Der Zug kam ohne Vorwarnung', 'Emil Haas'],
    ['Ich konnte nichts tun.', 'Emil Haas'],
  ),
  // Reported speech
  copy('Kanzlerin Maria Stolz sagte, die Verhandlungen seien schwierig gewesen.', [
    'die Verhandlungen seien schwierig gewesen',
    'Maria Stolz',
  ]),
  copy(
    'Ein Sprecher betonte, dass niemand verletzt worden sei. Die Halle werde am Abend wieder geöffnet.',
    ['dass niemand verletzt worden sei', 'Sprecher'],
    ['Die Halle werde am Abend wieder geöffnet', 'Sprecher'],
  ),
  copy('Der Verband kritisierte, die Mittel reichten nicht aus.', [
    'die Mittel reichten nicht aus',
    'Verband',
  ]),
  copy('Die Mittel reichten bis Juni, sagte Kämmerer Rolf Damm.', [
    'Die Mittel reichten bis Juni',
    'Rolf Damm',
  ]),
  copy('Die Strecke sei wieder frei, teilte die Bahn mit.', [
    'Die Strecke sei wieder frei',
    'Bahn',
  ]),
  copy('Nach den Worten von Ministerin Eva Lund ist das Vorhaben gescheitert.', [
    'ist das Vorhaben gescheitert',
    'Eva Lund',
  ]),
  copy('Oppositionsführerin Berta Kahn warf der Regierung vor, sie verschleppe die Reform.', [
    'sie verschleppe die Reform',
    'Berta Kahn',
  ]),
  // What nobody says
  copy('Der Roman „Die Stille am anderen Ende der Straße“ erscheint im Herbst.'),
  copy('Die sogenannte „Allianz der Mitte“ tagt am Montag in Bonn.'),
  copy('Auf dem Plakat stand: „Rettet den alten Wald am Fluss!“', [
    'Rettet den alten Wald am Fluss!',
    null,
  ]),
  copy('Das Festival steht unter dem Motto „Gemeinsam in eine bessere Zukunft gehen“.'),
  copy('Die Aktion „Saubere Stadt“ lobte Bürgermeisterin Vera Holm als „Vorbild“.', [
    'Vorbild',
    'Vera Holm',
  ]),
  copy(
    'Ob die Brücke hält, weiß niemand. „Wir müssen auf das Gutachten warten“, heißt es im Rathaus.',
    ['Wir müssen auf das Gutachten warten', 'Rathaus'],
  ),
  copy('Der Angeklagte bestritt, die Tat begangen zu haben.'),
  copy('Sie gewann das „Internationale Turnier der Jungen Meister“ in Ulm.'),
  copy('„Alles wird gut“ heißt das neue Album der Band.'),
  // All of these once more, and what only looks like one
  copy('Der Hersteller erklärte, alle Geräte seien zurückgerufen worden.', [
    'alle Geräte seien zurückgerufen worden',
    'Hersteller',
  ]),
  copy('Als Moor das sagte, die Kinder schliefen schon, war es spät.'),
  copy('Der Mann, der das sagte, ging nach Hause.'),
  copy('„Die Schule bleibt zu“, kündigte Schulleiterin Petra Wild für Montag an.', [
    'Die Schule bleibt zu',
    'Petra Wild',
  ]),
  copy('„Wir haben Vertrauen verspielt“, gab der Konzernchef zu.', [
    'Wir haben Vertrauen verspielt',
    'Konzernchef',
  ]),
  copy(
    'Verteidigungsminister Axel Roth und sein Amtskollege Piotr Zak vereinbarten eine „enge Partnerschaft“.',
  ),
  copy('„Ich bin müde“, flüsterte das Kind.', ['Ich bin müde', 'Kind']),
  copy('Nach Ansicht von Experten wird das Eis weiter schmelzen.', [
    'wird das Eis weiter schmelzen',
    'Experten',
  ]),
  copy('Einer Sprecherin zufolge soll der Betrieb am Montag wieder anlaufen.', [
    'soll der Betrieb am Montag wieder anlaufen',
    'Sprecherin',
  ]),
  copy('„Der Vertrag ist unterschriftsreif“, hieß es aus Verhandlungskreisen.', [
    'Der Vertrag ist unterschriftsreif',
    'Verhandlungskreisen',
  ]),
  copy('Wie aus dem Urteil hervorgeht, war der Fahrer betrunken.'),
  copy('Ökonom Felix Baum hält die Prognose für „reine Kaffeesatzleserei“.', [
    'reine Kaffeesatzleserei',
    'Felix Baum',
  ]),
  copy(
    '„Die Regierung muss jetzt handeln“, forderten die Verbände in einer gemeinsamen Erklärung.',
    ['Die Regierung muss jetzt handeln', 'Verbände'],
  ),
  copy('„Das werden wir uns ansehen“, sagte Richterin Dr. Hanna Vogt zum Verteidiger.', [
    'Das werden wir uns ansehen',
    'Hanna Vogt',
  ]),
  copy('Die Kanzlerin sagte der „Abendpost“: „Wir brauchen mehr Zeit.“', [
    'Wir brauchen mehr Zeit.',
    'Kanzlerin',
  ]),
  copy('Der Täter habe gerufen: „Alle auf den Boden!“, berichtete eine Kassiererin.', [
    'Alle auf den Boden!',
    'Täter',
  ]),
  copy(
    'Zum Vorwurf der Untreue äußerte sich Bauer nicht. „Kein Kommentar“, sagte sein Anwalt Rolf Sieg.',
    ['Kein Kommentar', 'Rolf Sieg'],
  ),
  copy(
    'Präsident Luc Morel reist nach Rom. Dort wolle er mit dem Papst sprechen, sagte ein Berater.',
    ['Dort wolle er mit dem Papst sprechen', 'Berater'],
  ),
  copy('„Mein Sohn ist unschuldig“, schluchzt die Mutter des Angeklagten.', [
    'Mein Sohn ist unschuldig',
    'Mutter des Angeklagten',
  ]),
  copy('Der Trainer war bedient: „Das war unterirdisch.“', ['Das war unterirdisch.', 'Trainer']),
  copy(
    'Die Ärztin Nora Blum arbeitet seit Jahren in Mali. „Es fehlt an allem“, sagt die 41-Jährige.',
    ['Es fehlt an allem', 'Nora Blum'],
  ),
  copy('„Wir sind Weltmeister“, titelte die „Rundschau“ am Montag.', [
    'Wir sind Weltmeister',
    'Rundschau',
  ]),
  copy('Der Sprecher wollte sich nicht äußern.'),
  copy('„Die Leute haben Angst“, sagt Wirt Georg Lutz, während er Gläser spült.', [
    'Die Leute haben Angst',
    'Georg Lutz',
  ]),
  copy('„Nie wieder“, riefen die Demonstranten.', ['Nie wieder', 'Demonstranten']),
  copy('Experten raten, die Fenster geschlossen zu halten.'),
  copy(
    'Stadträtin Ute Kern zeigte sich enttäuscht. Die Entscheidung sei falsch, sie schade dem Quartier.',
    ['Die Entscheidung sei falsch, sie schade dem Quartier', 'Ute Kern'],
  ),
  copy('„Die Leitung ist geplatzt“, erläuterte Ingenieur Tim Rau von den Stadtwerken.', [
    'Die Leitung ist geplatzt',
    'Tim Rau',
  ]),
  copy('Er sei unschuldig, beteuerte der 34-Jährige vor Gericht.', ['Er sei unschuldig', null]),
  copy('Der Wind drehte, das Feuer kam näher, sagte Bauer Heinz Kolb.', [
    'Der Wind drehte, das Feuer kam näher',
    'Heinz Kolb',
  ]),
  copy('Am Abend sagte Moor ab, die Feier fiel aus.'),
  copy('Die Bank kündigte an, 500 Stellen zu streichen.'),
  copy('Der Sommer kam, die Leute blieben zu Hause.'),
  copy('Die Fahrerin sagte aus, der Mann sei plötzlich auf die Straße gelaufen.', [
    'der Mann sei plötzlich auf die Straße gelaufen',
    'Fahrerin',
  ]),
  copy('Die Union warf dem Kanzler „Wortbruch“ vor.', ['Wortbruch', 'Union']),
  copy(
    'Nach dem Brand in einer Lagerhalle ermittelt die Polizei. „Wir gehen von einem technischen Defekt aus“, sagte Hauptkommissar Gerd Thies am Donnerstag. Die Halle sei vollständig zerstört worden. Verletzt wurde niemand.',
    ['Wir gehen von einem technischen Defekt aus', 'Gerd Thies'],
    ['Die Halle sei vollständig zerstört worden', 'Gerd Thies'],
  ),
  copy(
    'Die Linke kritisierte den Beschluss scharf. „Das ist Politik für Reiche“, sagte die Abgeordnete Nele Kraft. Ihr Kollege Ben Sturm (CDU) wies das zurück: „Wir entlasten die Mitte.“',
    ['Das ist Politik für Reiche', 'Nele Kraft'],
    ['Wir entlasten die Mitte.', 'Ben Sturm'],
  ),
  copy(
    'Autorin Jette Kamp stellt am Freitag ihr Buch vor.\n„Ich wollte von Menschen erzählen, die niemand sieht“, sagt Kamp. „Das hat mich zehn Jahre gekostet.“',
    ['Ich wollte von Menschen erzählen, die niemand sieht', 'Jette Kamp'],
    ['Das hat mich zehn Jahre gekostet.', 'Jette Kamp'],
  ),
  copy('„Kein Kommentar“, sagte Minister Paul Ebert auf die Frage, ob er zurücktrete.', [
    'Kein Kommentar',
    'Paul Ebert',
  ]),
  copy('Ebert war im März wegen des Satzes „Das geht euch nichts an“ kritisiert worden.'),
  copy('Paul Ebert, 54, Minister seit 2021, sagte dazu: „Ich habe mir nichts vorzuwerfen.“', [
    'Ich habe mir nichts vorzuwerfen.',
    'Paul Ebert',
  ]),
  copy(
    'In seiner Rede erinnerte Bundespräsident Karl Anders an die Opfer: „Wir vergessen euch nicht.“',
    ['Wir vergessen euch nicht.', 'Karl Anders'],
  ),
  copy('Der Deutsche Städtetag begrüßte das Vorhaben als „überfälligen Schritt“.', [
    'überfälligen Schritt',
    'Deutsche Städtetag',
  ]),
  copy('Der Präsident nannte seinen Rivalen Jim Brock einen „Lügner“.', ['Lügner', 'Präsident']),
  copy('Brock konterte, der Präsident sei „ein alter Mann ohne Plan“.', [
    'der Präsident sei „ein alter Mann ohne Plan“',
    'Brock',
  ]),
  copy('„Wir müssen reden“, schrieb Sängerin Lola Prinz auf Instagram.', [
    'Wir müssen reden',
    'Lola Prinz',
  ]),
  copy('Ministerin Eva Lund (SPD) hatte im Mai gesagt, man werde „niemanden im Stich lassen“.', [
    'man werde „niemanden im Stich lassen“',
    'Eva Lund',
  ]),
  copy('„Es war wie im Krieg“, sagte eine Augenzeugin, die ihren Namen nicht nennen wollte.', [
    'Es war wie im Krieg',
    'Augenzeugin',
  ]),
  copy(
    'Bauminister Jan Ott und Kämmerin Rita Beck stritten über den Etat. „Das Geld reicht nicht“, sagte Beck. „Dann sparen wir woanders“, entgegnete Ott.',
    ['Das Geld reicht nicht', 'Rita Beck'],
    ['Dann sparen wir woanders', 'Jan Ott'],
  ),
  copy(
    '„Die Mannschaft hat Charakter gezeigt“, lobte Trainerin Silke Ahrens ihre Spielerinnen nach dem 2:1.',
    ['Die Mannschaft hat Charakter gezeigt', 'Silke Ahrens'],
  ),
  copy(
    'Die Opfer seien zwischen 20 und 30 Jahre alt, sagte Polizeisprecherin Tanja Hofer der Nachrichtenagentur dpa.',
    ['Die Opfer seien zwischen 20 und 30 Jahre alt', 'Tanja Hofer'],
  ),
  copy(
    'Wie der Sender unter Berufung auf Regierungskreise berichtete, soll das Kabinett am Montag tagen.',
    ['soll das Kabinett am Montag tagen', 'Sender'],
  ),
  copy('Umweltministerin Kim Lau: Deutschland muss schneller werden'),
  copy(
    'Der frühere Kanzler Otto Reimann starb mit 91 Jahren. „Er war ein großer Europäer“, würdigte ihn EU-Kommissar Pierre Blanc.',
    ['Er war ein großer Europäer', 'Pierre Blanc'],
  ),
  copy('Beobachter sprechen von „der größten Krise seit Jahrzehnten“.', [
    'der größten Krise seit Jahrzehnten',
    'Beobachter',
  ]),
  copy('Die Firma Hansen & Söhne teilte mit, die Produktion ruhe.', [
    'die Produktion ruhe',
    'Firma Hansen & Söhne',
  ]),
  copy('„Ja“, sagte er.', ['Ja', null]),
  copy('Sie sprach von einem „schwarzen Tag“.', ['schwarzen Tag', null]),
  copy('Bei dem Treffen fiel mehrfach das Wort „Verrat“.'),
  copy('Kardinal Rupert Lang predigte im Dom. Die Kirche müsse sich erneuern, mahnte er.', [
    'Die Kirche müsse sich erneuern',
    'Rupert Lang',
  ]),
  copy('Der Rapper, der als „MC Blitz“ bekannt ist, sagte: „Ich höre auf.“', [
    'Ich höre auf.',
    'Rapper',
  ]),
  copy(
    '„Unser Dank gilt allen Helfern“, sagte der Feuerwehrchef, ehe Bürgermeister Udo Lenz das Wort ergriff.',
    ['Unser Dank gilt allen Helfern', 'Feuerwehrchef'],
  ),
  copy('„Der Winter wird hart“, fürchtet Obdachlosenhelferin Gitta Stark.', [
    'Der Winter wird hart',
    'Gitta Stark',
  ]),
  copy('„Ich vertraue dem Verfahren“, sagte Anwältin Dr. Mona Reich, die den Kläger vertritt.', [
    'Ich vertraue dem Verfahren',
    'Mona Reich',
  ]),
  copy('Die Behörde habe versagt, heißt es im Abschlussbericht des Ausschusses.', [
    'Die Behörde habe versagt',
    'Abschlussbericht des Ausschusses',
  ]),
  copy(
    'Innenminister Horst Kahl sagte dem „Blatt“, Deutschland sei „gut gerüstet“. Man müsse aber wachsam bleiben.',
    ['Deutschland sei „gut gerüstet“', 'Horst Kahl'],
    ['Man müsse aber wachsam bleiben', 'Horst Kahl'],
  ),
  copy(
    'Die Kommission hat ihren Vorschlag vorgelegt. „Europa muss unabhängiger werden“, sagte Kommissarin Maria Lopes in Brüssel.',
    ['Europa muss unabhängiger werden', 'Maria Lopes'],
  ),
  copy(
    '„Wir haben die Lage unterschätzt“, gestand der Chef der Wasserwerke, Bernd Uhl, vor Journalisten ein.',
    ['Wir haben die Lage unterschätzt', 'Bernd Uhl'],
  ),
  copy('Das Unternehmen betonte, man habe alle Vorgaben eingehalten.', [
    'man habe alle Vorgaben eingehalten',
    'Unternehmen',
  ]),
  copy(
    'Der Hotelverband klagt über Personalmangel. Viele Betriebe müssten schließen, sagte Geschäftsführerin Inga Tamm.',
    ['Viele Betriebe müssten schließen', 'Inga Tamm'],
  ),
  copy('„Mein Vater hat das Haus selbst gebaut“, erinnert sich Rosa Klein.', [
    'Mein Vater hat das Haus selbst gebaut',
    'Rosa Klein',
  ]),
  copy('Der Satz „Wer rastet, der rostet in diesem Land“ stammt von ihm.'),
  copy(
    'Die SPD will den Mindestlohn erhöhen. Das sei „überfällig“, sagte Generalsekretär Timo Falk.',
    ['Das sei „überfällig“', 'Timo Falk'],
  ),
  copy('„Ich sehe keinen Grund zur Panik“, sagte Virologe Jonas Hart dem Deutschlandfunk.', [
    'Ich sehe keinen Grund zur Panik',
    'Jonas Hart',
  ]),
  copy(
    'Der Verein trennte sich von Trainer Max Ruhe. „Wir danken Max für alles“, wird Präsident Jens Toll in einer Mitteilung zitiert.',
    ['Wir danken Max für alles', 'Jens Toll'],
  ),
  copy('„Die Preise werden sinken“, prognostiziert das Institut.', [
    'Die Preise werden sinken',
    'Institut',
  ]),
  copy('Nach Einschätzung des Instituts werden die Preise sinken.', [
    'werden die Preise sinken',
    'Institut',
  ]),
  copy('Am Montag hatte der Minister noch erklärt: „Es gibt keinen Streit.“', [
    'Es gibt keinen Streit.',
    'Minister',
  ]),
  copy('Nachbarin Helga Wolf hörte Schreie. „Dann war alles still“, sagt die 67-Jährige.', [
    'Dann war alles still',
    'Helga Wolf',
  ]),
  copy('Ob er wiederkomme? „Vielleicht“, antwortet Koch Aldo Neri und lächelt.', [
    'Vielleicht',
    'Aldo Neri',
  ]),
  copy(
    'Die Ministerin verteidigte ihren Kurs. Man dürfe die Schwachen nicht vergessen. Die Opposition sprach von „Symbolpolitik“.',
    ['Man dürfe die Schwachen nicht vergessen', 'Ministerin'],
    ['Symbolpolitik', 'Opposition'],
  ),
  copy('„Es ist ein Wunder“, sagt Bergretter Toni Eder über die Rettung der Kinder.', [
    'Es ist ein Wunder',
    'Toni Eder',
  ]),
  copy('Laut Veranstalter kamen 20.000 Menschen, die Polizei sprach von 12.000.', [
    'kamen 20.000 Menschen',
    'Veranstalter',
  ]),
  copy('Verteidiger Kurt Amend kündigte Revision an: „Das Urteil hat keinen Bestand.“', [
    'Das Urteil hat keinen Bestand.',
    'Kurt Amend',
  ]),
  copy('Der Autor von „Nacht über der Stadt am Meer“ liest am Freitag.'),
  copy('Das Stück trägt den Untertitel „Eine Reise in die eigene Kindheit“.'),
  copy(
    '„Das ist eine Frage der Gerechtigkeit“, sagte Kanzler Arndt Biel nach einem Treffen mit Ministerpräsidentin Ute Sander.',
    ['Das ist eine Frage der Gerechtigkeit', 'Arndt Biel'],
  ),
  copy('Sander stimmte zu: „Da sind wir uns einig.“ Ute Sander regiert seit 2019.', [
    'Da sind wir uns einig.',
    'Ute Sander',
  ]),
  copy('Die Bahn entschuldigte sich bei den Reisenden: „Wir bedauern die Verspätungen.“', [
    'Wir bedauern die Verspätungen.',
    'Bahn',
  ]),
  copy('In der Mitteilung heißt es weiter: „Der Betrieb läuft normal weiter.“', [
    'Der Betrieb läuft normal weiter.',
    'Mitteilung',
  ]),
  copy('Er habe „nie die Absicht gehabt, jemanden zu täuschen“, sagte der Angeklagte.', [
    'Er habe „nie die Absicht gehabt, jemanden zu täuschen“',
    'Angeklagte',
  ]),
  copy('Der Bürgermeister von Altenau, Fritz Rabe, ist erleichtert: „Der Damm hat gehalten.“', [
    'Der Damm hat gehalten.',
    'Fritz Rabe',
  ]),
  copy('Die Ermittler vermuten, dass der Täter Helfer hatte.', [
    'dass der Täter Helfer hatte',
    'Ermittler',
  ]),
  copy(
    'Die Partei von Kanzler Biel ist dagegen. „Mit uns nicht“, sagt Fraktionschefin Lisa Dorn.',
    ['Mit uns nicht', 'Lisa Dorn'],
  ),
  copy('„Danke, Papa“, schrieb die Tochter unter das Foto.', ['Danke, Papa', 'Tochter']),
  copy('Kritiker werfen der Stadt vor, das Problem zu ignorieren.'),
  copy('„Wir sind bereit“, verkündete General Wladimir Orlow im Staatsfernsehen.', [
    'Wir sind bereit',
    'Wladimir Orlow',
  ]),
  copy('Unter dem Titel „Was bleibt uns von der alten Welt“ zeigt das Museum Fotos.'),
  copy('Die Polizei warnte am Abend: „Gehen Sie nicht ans Fenster!“', [
    'Gehen Sie nicht ans Fenster!',
    'Polizei',
  ]),
  copy('„So kann es nicht weitergehen“, findet auch Elternsprecher Ralf Nolte.', [
    'So kann es nicht weitergehen',
    'Ralf Nolte',
  ]),
  copy('Minister Falk lehnte ab. Dafür gebe es kein Geld.', ['Dafür gebe es kein Geld', 'Falk']),
  // Denials, insertions, chains of women and men, Swiss and Austrian copy
  copy('„Davon kann keine Rede sein“, wies Sprecherin Ronja Veit die Kritik zurück.', [
    'Davon kann keine Rede sein',
    'Ronja Veit',
  ]),
  copy('Laut Wirtschaftsminister Tom Graf fehlen allein in diesem Jahr zwei Milliarden Euro.', [
    'fehlen allein in diesem Jahr zwei Milliarden Euro',
    'Tom Graf',
  ]),
  copy('Nach Angaben der Feuerwehr wurden drei Menschen leicht verletzt.', [
    'wurden drei Menschen leicht verletzt',
    'Feuerwehr',
  ]),
  copy('Dem Wetterdienst zufolge bleibt es bis Sonntag trocken.', [
    'bleibt es bis Sonntag trocken',
    'Wetterdienst',
  ]),
  copy('„Wir zahlen keinen Cent mehr“, so der Chef des Verbands, Uwe Lind.', [
    'Wir zahlen keinen Cent mehr',
    'Uwe Lind',
  ]),
  copy('Der Konzern teilte mit, man werde das Werk in Halle schließen.', [
    'man werde das Werk in Halle schließen',
    'Konzern',
  ]),
  copy('Die SPD warf der Regierung vor, die Kommunen im Stich zu lassen.', [
    'die Kommunen im Stich zu lassen',
    'SPD',
  ]),
  copy('Die Grünen fordern, dass der Ausbau der Strecke vorgezogen wird.', [
    'dass der Ausbau der Strecke vorgezogen wird',
    'Grünen',
  ]),
  copy('«Wir haben das Problem unterschätzt», sagt Regierungsrätin Regula Frei.', [
    'Wir haben das Problem unterschätzt',
    'Regula Frei',
  ]),
  copy(
    'Der Gemeindepräsident von Uster, Beat Amstad, meint: «Das Wort ‹Krise› nehme ich nicht in den Mund.»',
    ['Das Wort ‹Krise› nehme ich nicht in den Mund.', 'Beat Amstad'],
  ),
  copy('„Des geht si heuer nimmer aus“, sagt Landeshauptmann Franz Oberhuber im Gespräch.', [
    'Des geht si heuer nimmer aus',
    'Franz Oberhuber',
  ]),
  copy(
    'Der Klubobmann der Volkspartei, Georg Wimmer, hielt fest: „Mit uns wird es keine neuen Steuern geben.“',
    ['Mit uns wird es keine neuen Steuern geben.', 'Georg Wimmer'],
  ),
  copy('»Das Wasser stieg binnen Minuten«, berichtet Anwohner Karl Zander.', [
    'Das Wasser stieg binnen Minuten',
    'Karl Zander',
  ]),
  copy('Der sogenannte „Bauturbo“ kommt frühestens im Herbst.'),
  copy('Im Film „Die letzten Tage von Altona“ spielt sie eine Richterin.'),
  copy('Es sei, betonte Finanzchefin Silke Dorn, „noch nichts entschieden“.', [
    'noch nichts entschieden',
    'Silke Dorn',
  ]),
  copy('Am Abend habe er noch mit dem Täter gesprochen, sagte der Zeuge vor Gericht aus.', [
    'Am Abend habe er noch mit dem Täter gesprochen',
    'Zeuge',
  ]),
  copy(
    'Trainerin Lena Fuchs gab sich nach dem Spiel enttäuscht. „Das war einfach zu wenig“, sagte die 44-Jährige.',
    ['Das war einfach zu wenig', 'Lena Fuchs'],
  ),
  copy('„Der Brexit hat uns geschadet“, sagte die britische Handelsministerin Mary Cole der BBC.', [
    'Der Brexit hat uns geschadet',
    'Mary Cole',
  ]),
  copy(
    'Wie die Staatsanwaltschaft am Dienstag mitteilte, soll der Mann drei Banken überfallen haben.',
    ['soll der Mann drei Banken überfallen haben', 'Staatsanwaltschaft'],
  ),
  copy('Ein Sprecher des Innenministeriums wollte sich auf Anfrage nicht äußern.'),
  copy(
    '„Es war laut“, erinnert sich Hanna Wolff. „Dann war alles still.“',
    ['Es war laut', 'Hanna Wolff'],
    ['Dann war alles still.', 'Hanna Wolff'],
  ),
  copy(
    'Auf die Frage, ob er noch einmal antrete, antwortete Präsident Jan Novak: „Warten Sie es ab.“',
    ['Warten Sie es ab.', 'Jan Novak'],
  ),
  copy('Nach den Worten von Oberst Dirk Mahler ist die Brücke nicht zu halten.', [
    'ist die Brücke nicht zu halten',
    'Dirk Mahler',
  ]),
  copy('„Ich bin unschuldig“, rief der Angeklagte in den Saal.', [
    'Ich bin unschuldig',
    'Angeklagte',
  ]),
  copy('Aus Sicht von Ökonom Peter Lang ist die Zinswende verfrüht.', [
    'ist die Zinswende verfrüht',
    'Peter Lang',
  ]),
  copy(
    '„Wir hoffen“, sagte Vereinschefin Olga Stahl, „dass das Stadion bis zum Sommer fertig wird.“',
    ['Wir hoffen', 'Olga Stahl'],
    ['dass das Stadion bis zum Sommer fertig wird.', 'Olga Stahl'],
  ),
  copy(
    'Kritik kam vom Städtetag. „Die Frist ist nicht zu halten“, sagte dessen Präsident Markus Leyen.',
    ['Die Frist ist nicht zu halten', 'Markus Leyen'],
  ),
  copy('Der Bund der Steuerzahler nannte das Vorhaben „eine Verschwendung ohne Beispiel“.', [
    'eine Verschwendung ohne Beispiel',
    'Bund der Steuerzahler',
  ]),
  // The same once more, with what stands in bodies’ names
  copy(
    'Landesrätin Sonja Eder sieht darin keinen Widerspruch. „Beides geht zusammen“, sagte sie dem ORF.',
    ['Beides geht zusammen', 'Sonja Eder'],
  ),
  copy('Der Gipfel sei, so Kanzler Jens Harms, „ein voller Erfolg“ gewesen.', [
    'ein voller Erfolg',
    'Jens Harms',
  ]),
  copy('Die Opposition hält das für „blanken Zynismus“.', ['blanken Zynismus', 'Opposition']),
  copy('Eine Sprecherin der Klinik bestätigte, dass der Patient verlegt worden sei.', [
    'dass der Patient verlegt worden sei',
    'Sprecherin der Klinik',
  ]),
  copy(
    '„Wir wurden nie gefragt“, kritisiert Thea Wolf, Sprecherin der Initiative „Rettet den Wald“.',
    ['Wir wurden nie gefragt', 'Thea Wolf'],
  ),
  copy('Laut dem Bericht fehlte es an Personal und an Geräten.', [
    'fehlte es an Personal und an Geräten',
    'Bericht',
  ]),
  copy(
    'Die Gemeinde müsse sparen, sagte Kämmerer Udo Renn. Sonst drohe der Zwangsverwalter.',
    ['Die Gemeinde müsse sparen', 'Udo Renn'],
    ['Sonst drohe der Zwangsverwalter', 'Udo Renn'],
  ),
  copy(
    '„Das Urteil ist ein Signal“, so Anwältin Pia Kern nach der Verhandlung. Ihr Mandant sei „unendlich erleichtert“.',
    ['Das Urteil ist ein Signal', 'Pia Kern'],
    ['Ihr Mandant sei „unendlich erleichtert', 'Pia Kern'],
  ),
  copy('Die CSU verlangt, dass der Bund die Kosten übernimmt.', [
    'dass der Bund die Kosten übernimmt',
    'CSU',
  ]),
  copy('Regisseur Max Ebel dreht gerade in Wien. Der Film werde „düster und komisch“, verrät er.', [
    'Der Film werde „düster und komisch',
    'Max Ebel',
  ]),
  copy(
    'Bundesrätin Corina Amrein sagte am Mittwoch in Bern: «Die Schweiz hat ihre Hausaufgaben gemacht.»',
    ['Die Schweiz hat ihre Hausaufgaben gemacht.', 'Corina Amrein'],
  ),
  copy('«Es war ein ‹Jetzt-erst-recht›-Moment», sagte Trainer Urs Fehr.', [
    'Es war ein ‹Jetzt-erst-recht›-Moment',
    'Urs Fehr',
  ]),
  copy('Ein Nachbar will Schreie gehört haben. „Dann fiel ein Schuss“, erzählte der Mann.', [
    'Dann fiel ein Schuss',
    'Nachbar',
  ]),
  copy('Die Bahn verweist auf den Bund: „Die Mittel sind bewilligt, aber nicht abgerufen.“', [
    'Die Mittel sind bewilligt, aber nicht abgerufen.',
    'Bahn',
  ]),
  copy('Dass die Mieten sinken, glaubt Maklerin Jutta Hahn nicht.'),
  copy('Für Innenminister Klaus Roth ist der Fall abgeschlossen.'),
  copy('Sein Anwalt sagte: „Mein Mandant schweigt.“', ['Mein Mandant schweigt.', 'Sein Anwalt']),
  copy('„Nein“, sagte Außenministerin Vera Lang knapp.', ['Nein', 'Vera Lang']),
  copy('Gegen den Bescheid werde man klagen, kündigte Firmenchef Lars Ohm an.', [
    'Gegen den Bescheid werde man klagen',
    'Lars Ohm',
  ]),
  copy(
    'Die Zeitung „Der Bote“ berichtet unter Berufung auf Diplomaten, das Treffen sei abgesagt.',
    ['das Treffen sei abgesagt', 'Zeitung „Der Bote“'],
  ),
  copy('Aus dem Ministerium hieß es, eine Entscheidung falle erst im Mai.', [
    'eine Entscheidung falle erst im Mai',
    'Ministerium',
  ]),
  copy('Wie viele Menschen noch vermisst werden, ist nach Angaben der Behörden unklar.'),
  copy('EU-Kommissarin Helena Maas lobte den Kompromiss als „historischen Schritt“.', [
    'historischen Schritt',
    'Helena Maas',
  ]),
  copy(
    '„Das Spiel hat uns viel Kraft gekostet“, gab Stürmer Timo Bast zu. Trainer Jens Ohl ergänzte: „Jetzt heißt es regenerieren.“',
    ['Das Spiel hat uns viel Kraft gekostet', 'Timo Bast'],
    ['Jetzt heißt es regenerieren.', 'Jens Ohl'],
  ),
  copy('Der 58-jährige Landwirt Josef Huber sagt: „Heuer bleibt uns nur das Heu.“', [
    'Heuer bleibt uns nur das Heu.',
    'Josef Huber',
  ]),
  copy('Medienberichten zufolge soll der Vertrag bis 2030 laufen.', [
    'soll der Vertrag bis 2030 laufen',
    'Medienberichten',
  ]),
  copy('„Wir prüfen rechtliche Schritte“, ließ der Verein über seinen Anwalt ausrichten.', [
    'Wir prüfen rechtliche Schritte',
    'Verein',
  ]),
  copy('Ärztin Dr. Nele Voigt rät: „Trinken Sie genug, auch ohne Durst.“', [
    'Trinken Sie genug, auch ohne Durst.',
    'Nele Voigt',
  ]),
  copy('Die frühere Ministerin sei „nie eingebunden“ gewesen, erklärte ihr Büro.', [
    'Die frühere Ministerin sei „nie eingebunden“ gewesen',
    'ihr Büro',
  ]),
  copy(
    'Max Brandt von der Universität Graz hält den Befund für „überraschend“. „Damit hat niemand gerechnet“, sagte der Geologe.',
    ['überraschend', 'Max Brandt'],
    ['Damit hat niemand gerechnet', 'Max Brandt'],
  ),
  copy('Der Minister bestritt, von dem Vertrag gewusst zu haben.'),
  copy(
    'Die Lage sei ernst, so Landrätin Petra Kolbe. Sie werde am Montag erneut beraten.',
    ['Die Lage sei ernst', 'Petra Kolbe'],
    ['Sie werde am Montag erneut beraten', 'Petra Kolbe'],
  ),
  copy('Die Forscher um Ruth Adler schreiben in der Studie, der Effekt sei kleiner als gedacht.', [
    'der Effekt sei kleiner als gedacht',
    'Forscher um Ruth Adler',
  ]),
  copy('Man werde, so Senatorin Ina Voss, im Herbst mit dem Bau beginnen.', [
    'im Herbst mit dem Bau beginnen',
    'Ina Voss',
  ]),
  // And once more: what is told of others, and verbs before their subject
  copy('„Das Eis trägt noch nicht“, warnt die Wasserwacht.', [
    'Das Eis trägt noch nicht',
    'Wasserwacht',
  ]),
  copy(
    'Die Mieter seien rechtzeitig informiert worden, teilte ein Sprecher der Hausverwaltung mit.',
    ['Die Mieter seien rechtzeitig informiert worden', 'Sprecher der Hausverwaltung'],
  ),
  copy(
    'Kanzlerin Vera Stahl wies die Forderung zurück. „Dafür gibt es keine Mehrheit“, sagte sie in Brüssel.',
    ['Dafür gibt es keine Mehrheit', 'Vera Stahl'],
  ),
  copy('Präsident Ruiz habe ihm versichert, dass die Truppen abziehen, sagte der Gesandte.', [
    'Präsident Ruiz habe ihm versichert, dass die Truppen abziehen',
    'Gesandte',
  ]),
  copy('Nach Darstellung der Verteidigung handelte der Mann in Notwehr.', [
    'handelte der Mann in Notwehr',
    'Verteidigung',
  ]),
  copy('„Ich habe nur meine Pflicht getan“, beteuert Feuerwehrmann Kai Lenz.', [
    'Ich habe nur meine Pflicht getan',
    'Kai Lenz',
  ]),
  copy('Meteorologe Finn Aden erwartet Sturm: „Das wird ein ungemütliches Wochenende.“', [
    'Das wird ein ungemütliches Wochenende.',
    'Finn Aden',
  ]),
  copy(
    'Die Stadt Graz begründet den Schritt mit fehlendem Geld. Man habe keine andere Wahl, heißt es aus dem Rathaus.',
    ['Man habe keine andere Wahl', 'Rathaus'],
  ),
  copy('SPÖ-Chef Markus Holzer zeigte sich zufrieden. „Wir haben Wort gehalten“, so Holzer.', [
    'Wir haben Wort gehalten',
    'Markus Holzer',
  ]),
  copy('Nationalrätin Ursina Caflisch: «Das ist ein Affront gegenüber den Kantonen.»', [
    'Das ist ein Affront gegenüber den Kantonen.',
    'Ursina Caflisch',
  ]),
  copy('In der „Zeit im Bild“ sagte Ministerin Eva Brand, die Verhandlungen liefen gut.', [
    'die Verhandlungen liefen gut',
    'Eva Brand',
  ]),
  copy('Der Autor Tim Wenger nennt seinen Roman „eine Zumutung, auch für mich“.', [
    'eine Zumutung, auch für mich',
    'Tim Wenger',
  ]),
  copy('Die Linke spricht von „sozialem Kahlschlag“.', ['sozialem Kahlschlag', 'Linke']),
  copy('Sie wolle, erklärte Rektorin Ines Blum, „niemanden ausschließen“.', [
    'niemanden ausschließen',
    'Ines Blum',
  ]),
  copy('Dem Vernehmen nach steht der Verkauf kurz bevor.'),
  copy('Das Lokal heißt „Zum goldenen Hirschen“ und ist seit Jahren zu.'),
  copy('Ob der Zug fährt, wusste Bahnsprecher Leo Kurz am Abend nicht.'),
  copy('Der Verband fordert die Regierung auf, die Steuer zu senken.', [
    'die Steuer zu senken',
    'Verband',
  ]),
  copy('„Ohne uns läuft nichts“, steht auf dem Transparent.'),
  copy('Die Klägerin gab an, sie sei nie gefragt worden.', [
    'sie sei nie gefragt worden',
    'Klägerin',
  ]),
  copy('Umweltministerin Anke Thoma räumte ein, dass die Ziele verfehlt werden.', [
    'dass die Ziele verfehlt werden',
    'Anke Thoma',
  ]),
  copy('Wie aus dem Papier hervorgeht, fehlen 3.000 Stellen.'),
  copy('Die Forscherin ist sich sicher: „Das Virus war schon im Herbst da.“', [
    'Das Virus war schon im Herbst da.',
    'Forscherin',
  ]),
  copy('„Wir sehen uns vor Gericht“, kündigt sie an. Anwältin Doris Heim vertritt die Familie.', [
    'Wir sehen uns vor Gericht',
    null,
  ]),
  copy(
    'Israels Premier und der US-Präsident telefonierten. „Ein gutes Gespräch“, sagte der Präsident.',
    ['Ein gutes Gespräch', 'Präsident'],
  ),
  // Women whose work ends in -e, a demand behind its subject, clauses of `man`, accounts that are nobody’s
  copy('„Es war laut, und alle schrien“, erinnert sich Augenzeugin Gerda Ohm.', [
    'Es war laut, und alle schrien',
    'Gerda Ohm',
  ]),
  copy(
    'In der „Rheinischen Post“ forderte CDU-Politiker Bernd Ladwig „endlich Klarheit für die Pendler“.',
    ['endlich Klarheit für die Pendler', 'Bernd Ladwig'],
  ),
  copy('Man prüfe derzeit alle rechtlichen Schritte, hieß es aus dem Rathaus.', [
    'Man prüfe derzeit alle rechtlichen Schritte',
    'Rathaus',
  ]),
  copy('Den Angaben zufolge wurden vier Menschen verletzt.'),
  copy('Angaben der Polizei zufolge wurden vier Menschen verletzt.', [
    'wurden vier Menschen verletzt',
    'Polizei',
  ]),
  copy('„Wer das nicht versteht, hat hier nichts verloren“, schimpfte ein Anwohner.', [
    'Wer das nicht versteht, hat hier nichts verloren',
    'Anwohner',
  ]),
  copy(
    '„Es wird keine neuen Steuern geben“, hatte Ministerin Rita Sommer noch im Mai versprochen.',
    ['Es wird keine neuen Steuern geben', 'Rita Sommer'],
  ),
  copy('Polizeisprecherin Nora Stein bestätigte einen Bericht der „Neuen Westfälischen“.'),
  // Who `er`, `sie` and `die 58-Jährige` are: behind speech, across paragraphs, behind a dateline
  copy(
    'Vereinschefin Petra Voss bestätigt die Zahl. „Wir nehmen seit Jahren niemanden mehr auf“, sagt sie. „Die Eltern weinen am Telefon“, erzählt die 58-Jährige.',
    ['Wir nehmen seit Jahren niemanden mehr auf', 'Petra Voss'],
    ['Die Eltern weinen am Telefon', 'Petra Voss'],
  ),
  copy(
    'Lech (dpa) – Die Langläuferin Hanna Lechner hat zum dritten Mal Gold geholt. „Meine Beine waren am Ende nur noch Pudding“, sagte die 27-Jährige.',
    ['Meine Beine waren am Ende nur noch Pudding', 'Hanna Lechner'],
  ),
  copy(
    '„Wir bekommen kein Auto mehr voll“, warnt Kreisbrandmeister Kai Detjen.\nDie Zahl der Aktiven sei um 900 gesunken, berichtete er im Ausschuss.',
    ['Wir bekommen kein Auto mehr voll', 'Kai Detjen'],
    ['Die Zahl der Aktiven sei um 900 gesunken', 'Kai Detjen'],
  ),
  copy(
    'Wie Präsidentin Carla Lang weiter sagte, wird der Umzug frühestens 2029 kommen. Auf die Frage nach dem Geld antwortete sie: „Nein, ganz bestimmt nicht.“',
    ['wird der Umzug frühestens 2029 kommen', 'Carla Lang'],
    ['Nein, ganz bestimmt nicht.', 'Carla Lang'],
  ),
  copy(
    'Die Mutter des Toten verließ weinend den Saal. „Mein Sohn kommt nicht wieder“, sagte sie vor der Tür.',
    ['Mein Sohn kommt nicht wieder', 'Mutter des Toten'],
  ),
  // The mood of any verb, and words that stand alone behind what is reported or how somebody reacts
  copy(
    'Mannschaftsarzt Felix Amann winkte ab. Das Verdienst gebühre allein der Athletin, meinte er. „Ich habe nur genäht.“',
    ['Das Verdienst gebühre allein der Athletin', 'Felix Amann'],
    ['Ich habe nur genäht.', 'Felix Amann'],
  ),
  copy(
    'Es gebe mehrere Spuren, erklärte Ermittler Robert Hackl. Der Schaden belaufe sich auf drei Millionen Euro.',
    ['Es gebe mehrere Spuren', 'Robert Hackl'],
    ['Der Schaden belaufe sich auf drei Millionen Euro', 'Robert Hackl'],
  ),
  copy(
    'Es gebe mehrere Spuren, erklärte Ermittler Robert Hackl. Zahlreiche neue Häuser stehen leer.',
    ['Es gebe mehrere Spuren', 'Robert Hackl'],
  ),
  copy(
    'Bürgermeister Jens Wiemer zeigte sich enttäuscht. „Wir halten den Beschluss alle hier für falsch.“',
    ['Wir halten den Beschluss alle hier für falsch.', 'Jens Wiemer'],
  ),
  // As the Swiss write
  copy('«Wir bedauern den Entscheid sehr», liess Verkehrsminister Lutz Harmsen ausrichten.', [
    'Wir bedauern den Entscheid sehr',
    'Lutz Harmsen',
  ]),
  // The source within the sentence, and the subject itself as the source
  copy('Die Polizei nahm nach Angaben eines Zeugen drei Männer fest.', [
    'Die Polizei nahm nach Angaben eines Zeugen drei Männer fest',
    'Zeugen',
  ]),
  copy('Der Fall ist laut Gesetz eine Straftat.'),
  copy('Er erläuterte den Plan aus Sicht des Ministeriums.'),
  copy('Die Firma Nordbau beschäftigt nach eigenen Angaben 900 Menschen in drei Ländern.', [
    'Die Firma Nordbau beschäftigt nach eigenen Angaben 900 Menschen in drei Ländern',
    'Firma Nordbau',
  ]),
  copy('Nach eigenen Angaben hat der Verein 300 Mitglieder.', [
    'Nach eigenen Angaben hat der Verein 300 Mitglieder',
    'Verein',
  ]),
  copy('Nach eigener Aussage wurde er angegriffen.'),
  // What is reported lies between a pronoun and its name; who acts, and words alone behind it
  copy(
    'Dazu äußerte sich Geschäftsführer Holger Tietz. Der Betrieb ende im März, sagte Tietz. Danach gebe es keinen Ersatz. Man habe gekämpft, versicherte er.',
    ['Der Betrieb ende im März', 'Holger Tietz'],
    ['Danach gebe es keinen Ersatz', 'Holger Tietz'],
    ['Man habe gekämpft', 'Holger Tietz'],
  ),
  copy(
    'Hebamme Ute Carstens kann das nicht verstehen. „Uns hat niemand gefragt, ob wir bleiben“, sagt die 49-Jährige.',
    ['Uns hat niemand gefragt, ob wir bleiben', 'Hebamme Ute Carstens'],
  ),
  copy('Landrätin Eva Kroll schüttelt den Kopf. „Das ist zu wenig Geld für uns alle.“', [
    'Das ist zu wenig Geld für uns alle.',
    'Eva Kroll',
  ]),
  copy('Landrätin Eva Kroll traf Minister Jan Hofer. „Das ist zu wenig Geld für uns alle.“', [
    'Das ist zu wenig Geld für uns alle.',
    null,
  ]),
  copy('Schauspieler Karl Moor starb am Montag. „Wir trauern um einen sehr guten Freund.“', [
    'Wir trauern um einen sehr guten Freund.',
    null,
  ]),
  // The cue behind a name in marks
  copy('Der Verteidiger hatte von einem „politisch motivierten Verfahren“ gesprochen.', [
    'politisch motivierten Verfahren',
    'Verteidiger',
  ]),
  copy('Der Platz wird von den Leuten „Bauch der Stadt“ genannt.'),
  copy('In einem Fall, so Moor weiter, habe ein Autofahrer selbst zugeschlagen.', [
    'habe ein Autofahrer selbst zugeschlagen',
    'Moor',
  ]),
  // Sums of money are nobody; the one person of a sentence about a thing; children by their age
  copy(
    '„Der Gestank verschwindet damit“, freute sich Hafenkapitän Jan Krüger.\nDie Anlage habe 18 Millionen Euro gekostet, sagte er.',
    ['Der Gestank verschwindet damit', 'Jan Krüger'],
    ['Die Anlage habe 18 Millionen Euro gekostet', 'Jan Krüger'],
  ),
  copy('Kritik kam von Anwohnerin Doris Wolf. „Die Schiffe sind ja trotzdem da“, sagt sie.', [
    'Die Schiffe sind ja trotzdem da',
    'Doris Wolf',
  ]),
  copy('Kritik kam aus den Reihen der Anwohner. „Die Schiffe sind ja trotzdem da“, sagt sie.', [
    'Die Schiffe sind ja trotzdem da',
    null,
  ]),
  copy('Die zwölfjährige Mia findet die Berichte gut. „Da steht, was ich kann“, sagt sie.', [
    'Da steht, was ich kann',
    'Mia',
  ]),
  copy(
    '„Bei Stufe vier bleibt man im Tal“, sagte Bergretter Hannes Wals. Die Wanderer hätten sich selbst befreien können.',
    ['Bei Stufe vier bleibt man im Tal', 'Hannes Wals'],
    ['Die Wanderer hätten sich selbst befreien können', 'Hannes Wals'],
  ),
  // What somebody is, for the one who is it in this article
  copy('Umweltminister Till Brandt kam nach Kiel. „Wer hier anlegt, der zahlt“, so der Minister.', [
    'Wer hier anlegt, der zahlt',
    'Till Brandt',
  ]),
  copy(
    'Umweltminister Till Brandt traf Verkehrsminister Jan Hofer. „Wer hier anlegt, der zahlt“, so der Minister.',
    ['Wer hier anlegt, der zahlt', 'Minister'],
  ),
  copy(
    'Umweltminister Till Brandt kam nach Kiel. „Wer hier anlegt, der zahlt“, sagte ein Minister.',
    ['Wer hier anlegt, der zahlt', 'Minister'],
  ),
  copy('Vizepräsident Till Brandt kam nach Kiel. „Wer hier anlegt, der zahlt“, so der Präsident.', [
    'Wer hier anlegt, der zahlt',
    'Präsident',
  ]),
  copy(
    'Bahnsprecher Till Brandt wiegelte ab. Ein Sprecher der Stadt widersprach. „Wer hier anlegt, der zahlt“, sagte der Sprecher.',
    ['Wer hier anlegt, der zahlt', 'Sprecher'],
  ),
  copy('Der Chor sang laut Lieder aus Finnland.'),
  // What somebody reads or gets is another's
  copy('Zeugin Lena Huck schweigt. „Bitte kommen Sie bald wieder zu uns.“', [
    'Bitte kommen Sie bald wieder zu uns',
    null,
  ]),
  copy('Lehrerin Lena Huck las den Brief der Kinder. „Bitte kommen Sie bald wieder zu uns.“', [
    'Bitte kommen Sie bald wieder zu uns',
    null,
  ]),
  // Who says words in marks by name is meant by a pronoun; clauses of `niemand` and `man`, a particle behind the source
  copy(
    '„Sie wurden im Schlaf überrascht“, empörte sich Lena Huck vom Verein Freiraum. Niemand habe ihnen geholfen, sagte sie.',
    ['Sie wurden im Schlaf überrascht', 'Lena Huck'],
    ['Niemand habe ihnen geholfen', 'Lena Huck'],
  ),
  copy('Man rechne mit hohen Kosten, fügte die Managerin hinzu.', [
    'Man rechne mit hohen Kosten',
    'Managerin',
  ]),
  // Paragraphs of whole articles
  copy(
    'Im Streit über die Zukunft der Stadtwerke hat sich die Oberbürgermeisterin von Rosenfelde, Karin Drexler, hinter den Vorstand gestellt. „Wer jetzt Köpfe fordert, hat die Bilanz nicht gelesen“, sagte die SPD-Politikerin am Montag im Rathaus. „Wir brauchen Ruhe, keine Schuldzuweisungen.“',
    ['Wer jetzt Köpfe fordert, hat', 'Karin Drexler'],
    ['Wir brauchen Ruhe, keine Schuldzuweisungen', 'Karin Drexler'],
  ),
  copy(
    'Staatsanwältin Mareike Todt sieht das anders. „Der Angeklagte wusste genau, was er tat“, sagte sie bei der Verlesung der Anklage. Er habe drei Kanister Benzin gekauft und die Überwachungskamera mit Farbe besprüht. Der Schaden beläuft sich laut Versicherung auf sechs Millionen Euro.',
    ['Der Angeklagte wusste genau, was', 'Mareike Todt'],
    ['Er habe drei Kanister Benzin', 'Mareike Todt'],
    ['Der Schaden beläuft sich laut', 'Versicherung'],
  ),
  copy(
    'Nach Angaben von Ute Lenz, einer Sprecherin der Reederei, wurde die Fähre am Abend freigeschleppt. Laut der Reederei, die am Montag tagte, kostet die Bergung zwei Millionen Euro.',
    ['wurde die Fähre am Abend freigeschleppt', 'Ute Lenz'],
    ['kostet die Bergung zwei Millionen Euro', 'Reederei'],
  ),
  copy(
    'Laut Polizei und Feuerwehr wurde niemand verletzt. Nach Angaben der Gemeinde und des Kreises wird die Brücke im Mai geöffnet.',
    ['wurde niemand verletzt', 'Polizei und Feuerwehr'],
    ['wird die Brücke im Mai geöffnet', 'Gemeinde und des Kreises'],
  ),
  copy(
    'Landrätin Ida Thom trat im Mai zurück. Anlass war ein Gespräch, in dem sie gesagt hatte, die Akten seien vernichtet.',
    ['die Akten seien vernichtet', 'Ida Thom'],
  ),
  copy(
    'Ein früherer Kollege des Angeklagten beschrieb diesen als „stillen, etwas verbitterten Menschen“. Nach der Kündigung habe er den Chef einen „Sklaventreiber“ genannt. „Gedroht hat er aber nie“, betonte der 44-Jährige.',
    ['stillen, etwas verbitterten Menschen', 'Ein früherer Kollege des Angeklagten'],
    ['Sklaventreiber', 'Ein früherer Kollege des Angeklagten'],
    ['Gedroht hat er aber nie', 'Ein früherer Kollege des Angeklagten'],
  ),
  copy(
    'Bei einem Überfall auf eine Tankstelle in Niederaschau sind am Freitagabend zwei Angestellte leicht verletzt worden. Wie die Polizei mitteilte, betrat ein maskierter Mann gegen 21.40 Uhr den Verkaufsraum und bedrohte die Kassiererin mit einem Messer. „Kasse auf, und zwar schnell“, soll der Unbekannte gerufen haben.\nDen Angaben zufolge gab die 23-Jährige ihm rund 800 Euro. Als ein Kollege dazukam, habe der Täter um sich geschlagen und sei in Richtung Bahnhof geflüchtet. Eine Fahndung mit Hubschrauber blieb ohne Erfolg. „Wir haben Hinweise aus der Bevölkerung, denen gehen wir jetzt nach“, sagte eine Sprecherin des Polizeipräsidiums Aschau am Samstag. „Noch ist es zu früh, von einer Serie zu sprechen.“',
    ['betrat ein maskierter Mann', 'Polizei'],
    ['Kasse auf, und zwar schnell', 'Unbekannte'],
    ['Den Angaben zufolge gab die', 'Polizei'],
    ['Als ein Kollege dazukam, habe', 'Polizei'],
    ['Wir haben Hinweise aus der', 'Sprecherin des Polizeipräsidiums Aschau'],
    ['Noch ist es zu früh', 'Sprecherin des Polizeipräsidiums Aschau'],
  ),
  copy(
    'Vorstandschef Mathias Reuling begründete den Rückgang mit der Flaute auf dem Bau. „Wir spüren die Zurückhaltung in fast allen Märkten“, sagte er in einer Telefonkonferenz. Für das kommende Jahr ist der Manager zuversichtlicher: „Die Talsohle haben wir durchschritten.“ Die Auftragsbücher füllten sich wieder, sagte Reuling. Stellenabbau sei nicht geplant.',
    ['Wir spüren die Zurückhaltung in', 'Mathias Reuling'],
    ['Die Talsohle haben wir durchschritten', 'Mathias Reuling'],
    ['Die Auftragsbücher füllten sich wieder', 'Mathias Reuling'],
    ['Stellenabbau sei nicht geplant', 'Mathias Reuling'],
  ),
  copy(
    'Die IG Metall warnte den Vorstand davor, die Lage schönzureden. „Den Beschäftigten ist mit Durchhalteparolen nicht geholfen“, erklärte Bezirksleiter Jochen Stahr. Die Gewerkschaft fordert seit Monaten eine Garantie für das Werk in Buxtehude.',
    ['die Lage schönzureden', 'IG Metall'],
    ['Den Beschäftigten ist mit Durchhalteparolen', 'Jochen Stahr'],
  ),
  copy(
    'Bei den Gästen herrschte Frust. „So darf man sich nicht präsentieren“, schimpfte Sportdirektor Bernd Lohse. Man müsse sich jetzt hinterfragen, und zwar jeder. Eine Diskussion um Coach Petr Hora werde es aber nicht geben, „das ist Quatsch“. Hora selbst wollte die Leistung seiner Elf nicht schönreden. „Wir waren in allen Belangen unterlegen“, meinte der Tscheche. Das „Wunder von Bergedorf“, wie die Fans den Aufstieg im Sommer tauften, liegt gefühlt weit zurück.',
    ['So darf man sich nicht', 'Bernd Lohse'],
    ['Man müsse sich jetzt hinterfragen', 'Bernd Lohse'],
    ['das ist Quatsch', 'Bernd Lohse'],
    ['Wir waren in allen Belangen', 'Petr Hora'],
  ),
  copy(
    'Bienen können offenbar besser zählen als bislang gedacht. Das geht aus einer Studie der Universität Tübingen hervor, die im Fachblatt „Insect Minds“ erschienen ist. „Wir waren selbst überrascht“, sagt die Biologin Leonie Hartkopf, die das Projekt leitet. „Manche Tiere kamen bis acht.“',
    ['Bienen können offenbar besser zählen', 'Studie der Universität Tübingen'],
    ['Wir waren selbst überrascht', 'Leonie Hartkopf'],
    ['Manche Tiere kamen bis acht', 'Leonie Hartkopf'],
  ),
  copy(
    'Nicht alle Fachleute sind überzeugt. Der Verhaltensforscher Aurel Stocker von der Uni Bern hält die Ergebnisse für „spannend, aber nicht wasserdicht“. Möglicherweise orientierten sich die Tiere an der Fläche der Punkte, gibt der Schweizer zu bedenken. „Zählen im eigentlichen Sinn“, so Stocker, „ist das noch nicht.“',
    ['spannend, aber nicht wasserdicht', 'Aurel Stocker'],
    ['Möglicherweise orientierten sich die Tiere', 'Aurel Stocker'],
    ['Zählen im eigentlichen Sinn', 'Aurel Stocker'],
    ['ist das noch nicht', 'Aurel Stocker'],
  ),
  copy(
    'Mit stehenden Ovationen ist am Samstagabend das Musical »Sturmflut« am Theater an der Wien uraufgeführt worden. Regisseurin Paula Wiesinger verlegt die Geschichte in ein Wirtshaus am Neusiedler See. »Dort kommt das Wasser nicht von außen, sondern aus den Leuten«, hatte die 52-jährige Burgenländerin vor der Premiere gemeint.',
    ['Dort kommt das Wasser nicht', 'Paula Wiesinger'],
  ),
  copy(
    'Auch Intendant Gregor Zawrel zeigte sich zufrieden. »Wir haben gezeigt, dass ein neues Stück ein Haus füllen kann«, meinte er. Die ersten zwanzig Vorstellungen seien ausverkauft, ließ er wissen. Kulturstadträtin Vera Mautner (SPÖ) würdigte das Werk in einer Aussendung als »Volltreffer für die Stadt«.',
    ['Wir haben gezeigt, dass ein', 'Gregor Zawrel'],
    ['Die ersten zwanzig Vorstellungen seien', 'Gregor Zawrel'],
    ['Volltreffer für die Stadt', 'Vera Mautner'],
  ),
  copy(
    'Auf der Autobahn A1 bei Oberbuchs sind am Donnerstagmorgen drei Lastwagen und elf Autos ineinander geprallt. Zwei Menschen starben, neun wurden verletzt, wie die Kantonspolizei mitteilte. «Die Sicht betrug an der Stelle keine fünfzig Meter», sagte Polizeisprecher Reto Ammann auf Anfrage der Nachrichtenagentur Keystone-SDA. Ein Chauffeur habe im Nebel zu spät gebremst.',
    ['Zwei Menschen starben, neun wurden', 'Kantonspolizei'],
    ['Die Sicht betrug an der', 'Reto Ammann'],
    ['Ein Chauffeur habe im Nebel', 'Reto Ammann'],
  ),
  copy(
    'Augenzeugin Monika Fässler war auf dem Weg zur Arbeit. «Es hat gekracht und gekracht, ich dachte, das hört nie auf», erzählte sie. Sie habe sich hinter die Leitplanke gerettet. Andere Fahrer, so die 36-Jährige, seien «einfach sitzen geblieben, wie gelähmt».',
    ['Es hat gekracht und gekracht', 'Monika Fässler'],
    ['Sie habe sich hinter die', 'Monika Fässler'],
    ['einfach sitzen geblieben, wie gelähmt', 'Monika Fässler'],
  ),
  copy(
    'Der Kreistag von Wesermark hat am Mittwochabend die Schließung der Grundschule in Ahlbrook beschlossen. 31 Abgeordnete stimmten dafür, 19 dagegen. „Das ist ein schwarzer Tag für unser Dorf“, sagte Ortsvorsteherin Doris Hagemann nach der Abstimmung. Sie kämpfte mit den Tränen. „Erst ging der Laden, dann der Arzt, nun die Schule.“',
    ['Das ist ein schwarzer Tag', 'Doris Hagemann'],
    ['Erst ging der Laden, dann', 'Doris Hagemann'],
  ),
  copy(
    'Für den Staatsanwalt Silvan Roth ist der Fall damit nicht abgeschlossen. Man ermittle gegen drei weitere Personen, erklärte er gegenüber den Medien. «Es handelt sich um eine Organisation, die sehr professionell vorgeht.» Namen wollte er keine nennen.',
    ['Man ermittle gegen drei weitere', 'Silvan Roth'],
    ['Es handelt sich um eine', 'Silvan Roth'],
  ),
  copy(
    'Der Deutsche Wetterdienst hatte am Freitag vor „einer gefährlichen Lage“ gewarnt. „Solche Tiefs sehen wir alle fünf bis sechs Jahre“, erklärte Meteorologe Tobias Rennert. Der Sturm mit dem Namen „Bodo“ ziehe nun nach Polen ab, der Wind lasse nach.',
    ['einer gefährlichen Lage', 'Deutsche Wetterdienst'],
    ['Solche Tiefs sehen wir alle', 'Tobias Rennert'],
    ['Der Sturm mit dem Namen', 'Tobias Rennert'],
  ),
  copy(
    'Gesundheitsministerin Carola Brand mahnte zur Mäßigung. „Beide Seiten tragen Verantwortung“, so die Ministerin. Im vergangenen Jahr hatte eine Schlichtung den Konflikt beendet. Der frühere Richter Konrad Maisch, der damals vermittelte, steht nach eigenen Worten „nicht noch einmal zur Verfügung“. Er sei 78 und wolle seinen Garten sehen.',
    ['Beide Seiten tragen Verantwortung', 'Carola Brand'],
    ['nicht noch einmal zur Verfügung', 'Konrad Maisch'],
    ['Er sei 78 und wolle', 'Konrad Maisch'],
  ),
  copy(
    'Amtsinhaberin Susanne Kreft (CDU) gratulierte ihrem Herausforderer. „Der Wähler hat gesprochen“, erklärte die 61-Jährige, die den Ort 16 Jahre lang geführt hatte. Sie werde ihr Amt „geordnet und ohne Groll“ übergeben. Den Wahlkampf ihres Gegners bezeichnete sie als „fair, aber nicht immer redlich“.',
    ['Der Wähler hat gesprochen', 'Susanne Kreft'],
    ['geordnet und ohne Groll', 'Susanne Kreft'],
    ['fair, aber nicht immer redlich', 'Susanne Kreft'],
  ),
  copy(
    'Klinikchef Ulrich Danz wies die Vorwürfe zurück. „Hier hat sich niemand bereichert“, sagte der Mediziner. Die Fehler seien auf eine veraltete Software zurückzuführen. „Das werden wir belegen“, kündigte Danz an.',
    ['Hier hat sich niemand bereichert', 'Ulrich Danz'],
    ['Die Fehler seien auf eine', 'Ulrich Danz'],
    ['Das werden wir belegen', 'Ulrich Danz'],
  ),
  copy(
    'Weniger gut lief es Fabienne Ott, die im ersten Lauf ausschied. «Ich war schlicht zu spät dran», analysierte die 24-Jährige. «Das ärgert mich, aber es haut mich nicht um.» Die Piste am Chuenisbärgli bezeichnete Ott als «unruhig».',
    ['Ich war schlicht zu spät', 'Fabienne Ott'],
    ['Das ärgert mich, aber es', 'Fabienne Ott'],
    ['unruhig', 'Fabienne Ott'],
  ),
  copy(
    'Kulturminister Ralf Döring kündigte an, die Funde würden im Sommer in Halle gezeigt. Die Schau trägt den Arbeitstitel „Tanz am Fluss“. Aus Sicht des Ministers ist die Entdeckung „ein Glücksfall für das ganze Land“. Kritiker weisen darauf hin, dass dem Landesamt Personal fehle. „Graben ist das eine“, sagt die frühere Museumschefin Heide Marx. „Aber wer soll das alles auswerten?“',
    ['die Funde würden im Sommer', 'Ralf Döring'],
    ['ein Glücksfall für das ganze', 'Ralf Döring'],
    ['dass dem Landesamt Personal fehle', 'Kritiker'],
    ['Graben ist das eine', 'Heide Marx'],
    ['Aber wer soll das alles', 'Heide Marx'],
  ),
  // Somebody else than who was just named
  copy('Trainer Karl Moor schwieg. „Hier war nichts zu holen“, sagte der Wirt.', [
    'Hier war nichts zu holen',
    'Wirt',
  ]),
  copy('Staatsanwalt Karl Moor ermittelt weiter. „Das wird lange dauern“, sagte der Anwalt.', [
    'Das wird lange dauern',
    'Anwalt',
  ]),
  copy('Trainer Karl Moor schwieg. Ein Sanitäter kam dazu. „Das wird lange dauern“, sagte er.', [
    'Das wird lange dauern',
    'Sanitäter',
  ]),
  copy('Ministerin Anna Frei kam. „Das wird lange dauern“, sagte der Schweizer.', [
    'Das wird lange dauern',
    'Schweizer',
  ]),
  copy('Als der Anruf kam, sagte Karl Moor.'),
  copy(
    '„Drei Generationen haben sie gekannt“, so Zoodirektor Paul Ostermann. „Sie war die Seele des Hauses.“',
    ['Drei Generationen haben sie gekannt', 'Paul Ostermann'],
    ['Sie war die Seele des Hauses', 'Paul Ostermann'],
  ),
  copy(
    'Verteidigerin Selma Öz widersprach. „Er hat eine Lehrstelle in Aussicht“, so die Anwältin.',
    ['Er hat eine Lehrstelle in Aussicht', 'Selma Öz'],
  ),
  copy('Das Terminal wird verkauft. Das gaben beide Unternehmen am Montag bekannt.', [
    'Das Terminal wird verkauft',
    'Unternehmen',
  ]),
  copy('Trainer Karl Moor war bedient. „Ich habe alles gegeben“, sagte der Stürmer.', [
    'Ich habe alles gegeben',
    'Stürmer',
  ]),
  copy('Minister Karl Moor traf einen Mann. „Ich habe alles gegeben“, sagte der Mann.', [
    'Ich habe alles gegeben',
    'Mann',
  ]),
  copy('Der Mann, der am Freitag starb, nannte Anna Frei „unbelehrbar und stur bis zuletzt“.', [
    'unbelehrbar und stur',
    'Mann',
  ]),
  copy('Das Spiel fiel aus. Das sagte Trainer Karl Moor ab.'),
  copy('In Berlin, wo er wohnte, erklärte Karl Moor den Verzicht.'),
  copy('Laura Benning, die Paul Ostrow im Mai ablöste, nannte die Kasse „fast leer“.', [
    'fast leer',
    'Laura Benning',
  ]),
  copy('Sie sei erschüttert, sagte Katrin Voss, den Kindern gehe es gut.', [
    'den Kindern gehe es gut',
    'Katrin Voss',
  ]),
  copy('Er sei gestürzt, erklärte der Wirt Karl Moor, der erst im Winter gekommen war.', [
    'Er sei gestürzt',
    'Karl Moor',
  ]),
  copy('Vereinschef Klaus Ehrmann sieht darin einen „Kahlschlag auf Raten“.', [
    'Kahlschlag auf Raten',
    'Klaus Ehrmann',
  ]),
  copy('Ministerin Sabine Küster zeigte sich „tief besorgt“.', ['tief besorgt', 'Sabine Küster']),
  copy('Die Studie zeigt, dass der Wald wächst.'),
  copy(
    '„Wir haben zweimal gewarnt“, führte Ute Kern aus. „Das reicht“, setzte sie nach.',
    ['Wir haben zweimal gewarnt', 'Ute Kern'],
    ['Das reicht', 'Ute Kern'],
  ),
  copy('Die Fraktion fordert deshalb, beide Entwürfe vorzulegen.', [
    'beide Entwürfe vorzulegen',
    'Fraktion',
  ]),
  copy('Weil die Brücke alt ist, muss sie nach Angaben der Stadt gesperrt werden.', [
    'muss sie nach Angaben der Stadt gesperrt werden',
    'Stadt',
  ]),
  // Accounts: within one word, by a pronoun or a name before them, and papers that tell something
  copy('Nach Polizeiangaben flohen die beiden Männer zu Fuß.', [
    'flohen die beiden Männer zu Fuß',
    'Polizei',
  ]),
  copy('Die Halle war Unternehmensangaben zufolge nicht versichert.', [
    'Die Halle war Unternehmensangaben zufolge nicht versichert',
    'Unternehmen',
  ]),
  copy(
    'Amtsärztin Lea Horn rät zur Vorsicht. Nach ihren Worten reicht der Impfstoff nur bis März.',
    ['reicht der Impfstoff nur bis März', 'Lea Horn'],
  ),
  copy('Landrat Udo Pfaff hat den Deich besucht. Seiner Meinung nach muss er erhöht werden.', [
    'muss er erhöht werden',
    'Udo Pfaff',
  ]),
  copy('Landrat Udo Pfaff hält an. Nach Pfaffs Angaben fehlen zwei Millionen Euro.', [
    'fehlen zwei Millionen Euro',
    'Udo Pfaff',
  ]),
  copy('Nach einer Studie der Kammer fehlen in jedem zweiten Betrieb Lehrlinge.', [
    'fehlen in jedem zweiten Betrieb Lehrlinge',
    'Studie der Kammer',
  ]),
  copy('Die Stadt hat eigenen Angaben zufolge alle Brücken geprüft.', [
    'alle Brücken geprüft',
    'Stadt',
  ]),
  copy('Das Konzert beginnt laut Gesetz um acht, die ihrer Meinung nach beste Probe davor.'),
  copy('Aus Sicht des Direktors Paul Ammann ist der Umzug verkraftbar.', [
    'ist der Umzug verkraftbar',
    'Paul Ammann',
  ]),
  // Verbs that are parted, before a clause and behind one
  copy('Die Reederei hat angekündigt, sie werde zwei Fähren verkaufen.', [
    'sie werde zwei Fähren verkaufen',
    'Reederei',
  ]),
  copy('Vorsteherin Nadja Frey sagte, in der Schule sei es zu keinem Streit gekommen.', [
    'in der Schule sei es zu keinem Streit gekommen',
    'Nadja Frey',
  ]),
  copy('Wegen der Grippe fehlten hundert Helfer, erklärte der Spendendienst am Freitag.', [
    'Wegen der Grippe fehlten hundert Helfer',
    'Spendendienst',
  ]),
  copy('Der Mieterverband sieht das anders: Die Zahlen seien veraltet.', [
    'Die Zahlen seien veraltet',
    'Mieterverband',
  ]),
  copy('Der Betrieb verweist auf ein Gutachten, wonach kein Baum gefällt werden müsse.'),
  copy(
    'Auch die Eltern müssten helfen, sagte Rektorin Pia Brandl. Auch Vereine müssten mitziehen.',
    ['Auch die Eltern müssten helfen', 'Pia Brandl'],
    ['Auch Vereine müssten mitziehen', 'Pia Brandl'],
  ),
  // An object, an adverb and somebody who is not there
  copy('Der nicht an der Prüfung beteiligte Gutachter nannte die Kasse „fast leer“.', [
    'fast leer',
    'Gutachter',
  ]),
  copy(
    'Vorsichtiger äußerte sich die Leiterin der Kammer, Maria Drechsel. „Die Löhne steigen“, gab sie zu bedenken.',
    ['Die Löhne steigen', 'Maria Drechsel'],
  ),
  copy(
    'Springerin Ingrid Solberg flog so weit wie keine Frau zuvor. „Es war ein Traum“, sagte sie.',
    ['Es war ein Traum', 'Ingrid Solberg'],
  ),
  copy(
    '„Das war knapp“, sagte Torschützin Mia Brandt. „Und verdient“, so Fraktionsvize Amir Rahimi.',
    ['Das war knapp', 'Mia Brandt'],
    ['Und verdient', 'Amir Rahimi'],
  ),
  // Appeals with an infinitive, and what bodies say by their accounts
  copy('Bischöfin Tilda Ahrens rief dazu auf, den Nachbarn zu helfen.', [
    'den Nachbarn zu helfen',
    'Tilda Ahrens',
  ]),
  copy('Der Verband forderte beide Seiten auf, einen Schlichter zu bestellen.', [
    'einen Schlichter zu bestellen',
    'Verband',
  ]),
  copy('Ernährungsberater Timo Bock empfiehlt, die Früchte früh zu ernten.', [
    'die Früchte früh zu ernten',
    'Timo Bock',
  ]),
  copy('Sicherheitsexperte Jan Mohl rät Kunden, das Passwort zu ändern.', [
    'das Passwort zu ändern',
    'Jan Mohl',
  ]),
  copy('In dem Wald leben nach Angaben des Nationalparks wieder sechzig Luchse.', [
    'In dem Wald leben nach Angaben des Nationalparks wieder sechzig Luchse',
    'Nationalpark',
  ]),
  copy('Die Grünen im Kreistag verlangen Aufklärung: Der Vorfall dürfe sich nicht wiederholen.', [
    'Der Vorfall dürfe sich nicht wiederholen',
    'Grünen im Kreistag',
  ]),
  copy('Das Harz sei sehr alt, berichtet das Team um Ute Rank in der Fachzeitschrift „Fund“.', [
    'Das Harz sei sehr alt',
    'Team um Ute Rank',
  ]),
  // Who is meant by a pronoun: nobody of whom the words before it tell, and no man by sie
  copy(
    'Staatsanwältin Julia Heck bezweifelt das. Ohlsen habe vier Millionen Euro genommen, sagte sie.',
    ['Ohlsen habe vier Millionen Euro genommen', 'Julia Heck'],
  ),
  copy(
    '„Ich dachte, das wäre ein Knopf“, erzählt Hinrich Janssen. Seine Frau Gesine habe geweint. „Jetzt feiern wir“, ergänzt sie.',
    ['Ich dachte, das wäre ein Knopf', 'Hinrich Janssen'],
    ['Seine Frau Gesine habe geweint', 'Hinrich Janssen'],
    ['Jetzt feiern wir', null],
  ),
  copy(
    'Bauministerin Carolin Weiss verteidigte den Plan. „Wir bauen mehr“, hielt sie den Kritikern entgegen.',
    ['Wir bauen mehr', 'Carolin Weiss'],
  ),
  copy(
    'Die Quote ist niedrig. Ärztin Uta Mack findet das „erschreckend“. Einschränkend fügt sie hinzu, dass die Zahlen alt seien.',
    ['erschreckend', 'Uta Mack'],
    ['dass die Zahlen alt seien', 'Uta Mack'],
  ),
  copy('Produzent Ulf Reim verspricht eine Serie, „die niemanden kaltlässt“.', [
    'die niemanden kaltlässt',
    'Ulf Reim',
  ]),
  copy('UN-Vermittler Hans Petersen zufolge gibt es viele Tote.', [
    'gibt es viele Tote',
    'Hans Petersen',
  ]),
  // A colon before the clause, a paper behind the speaker, and what is attested
  copy(
    'Kunden kritisierten den Plan: Wer sparen wolle, dürfe nicht bauen, mahnte Verbandschefin Rita Sommer.',
    ['dürfe nicht bauen', 'Rita Sommer'],
  ),
  copy(
    'Das Paket belaste vor allem Jüngere, sagte der Vorsitzende der Gruppe, Nils Kram, der „Neuen Rundschau“.',
    ['Das Paket belaste vor allem Jüngere', 'Nils Kram'],
  ),
  copy('Präsidentin Paula Saal appellierte an die Räte der Gemeinden, Kompromisse zu suchen.', [
    'Kompromisse zu suchen',
    'Paula Saal',
  ]),
  copy('Gutachterin Ada Lenz bescheinigte dem Maler ein „außergewöhnliches Talent“.', [
    'außergewöhnliches Talent',
    'Ada Lenz',
  ]),
  copy('TSV-Coach Peter Lack nahm die Schuld auf sich. „Ich habe mich geirrt“, räumte er ein.', [
    'Ich habe mich geirrt',
    'Peter Lack',
  ]),
  copy('„Ohne Bello wäre ich tot“, sagt Bergsteiger Alois Bruck.', [
    'Ohne Bello wäre ich tot',
    'Alois Bruck',
  ]),
  // Several, by the plural of the verb; a date line before the sentence
  copy('Landrätin Eva Kroll besuchte zwei Bäuerinnen. „Wir geben nicht auf“, sagten sie.', [
    'Wir geben nicht auf',
    null,
  ]),
  copy('Bern (sda) - Zuvor sagte Ministerin Rea Moser, der Tunnel werde später fertig.', [
    'der Tunnel werde später fertig',
    'Rea Moser',
  ]),
  copy('Karl Moor, der am Montag sagte: „Wir bleiben hier“, reist ab.', [
    'Wir bleiben hier',
    'Karl Moor',
  ]),
  copy(
    '„Wir mussten lange warten“, erzählt Passagierin Nele Buhr. Die Stimmung sei gut gewesen, berichtet die Studentin aus Kiel.',
    ['Wir mussten lange warten', 'Nele Buhr'],
    ['Die Stimmung sei gut gewesen', 'Nele Buhr'],
  ),
  copy('Läuferin Jana Petek gratulierte. „Sie hat es verdient“, so die Slowenin.', [
    'Sie hat es verdient',
    'Jana Petek',
  ]),
  // Objects and what comes between them and their verb
  copy('Die Gewerkschaft ortet einen „beispiellosen Angriff“ auf die Sozialpartnerschaft.', [
    'beispiellosen Angriff',
    'Gewerkschaft',
  ]),
  copy('Ministerin Jana Kolbe forderte am Abend einen „echten Neuanfang“ in der Pflege.', [
    'echten Neuanfang',
    'Jana Kolbe',
  ]),
  copy('Der Trainer lobte die „sensationelle Moral“ seiner Mannschaft.', [
    'sensationelle Moral',
    'Trainer',
  ]),
  copy('Die Grünen warfen dem Minister „blanken Zynismus“ vor.', ['blanken Zynismus', 'Grünen']),
  copy('Die Polizei stoppte einen „frisierten“ Roller.'),
  copy('Der Konzern verspricht „deutlich kürzere“ Wartezeiten.', ['deutlich kürzere', 'Konzern']),
  // A participle and what it brings with it before the noun
  copy(
    'Der seit drei Jahren amtierende Vorstandschef Jörg Pohlmann sagte: „Wir schaffen das aus eigener Kraft.“',
    ['Wir schaffen das aus eigener Kraft.', 'Jörg Pohlmann'],
  ),
  copy(
    '„Es war ein Fehler, das gebe ich zu“, sagte der wegen Betrugs angeklagte Kaufmann Ralf Thiele.',
    ['Es war ein Fehler, das gebe ich zu', 'Ralf Thiele'],
  ),
  copy(
    'Die aus Syrien stammende Ärztin Rima Khoury erzählte: „Ich habe hier noch einmal ganz von vorne angefangen.“',
    ['Ich habe hier noch einmal ganz von vorne angefangen.', 'Rima Khoury'],
  ),
  copy('„Ich habe ihn einfach nicht gesehen“, sagte der 81 Jahre alte Autofahrer der Polizei.', [
    'Ich habe ihn einfach nicht gesehen',
    'Autofahrer',
  ]),
  copy(
    'Die Gespräche stünden kurz vor dem Abschluss, sagten drei mit den Verhandlungen vertraute Personen.',
    ['Die Gespräche stünden kurz vor dem Abschluss', 'Personen'],
  ),
  copy('Einer der Ermittler sagte, die Spur führe nach Belgien.', [
    'die Spur führe nach Belgien',
    'Einer der Ermittler',
  ]),
  copy('Der Zug, der am Montag alte Wagen führte, hielt nicht.'),
  copy('In dem auf Dienstag datierten Schreiben heißt es, der Vertrag werde nicht verlängert.', [
    'der Vertrag werde nicht verlängert',
    'Schreiben',
  ]),
  // An object first, before a colon
  copy('Einen Rücktritt schloss Ministerin Vera Holm aus: „Ich bin gewählt und bleibe gewählt.“', [
    'Ich bin gewählt und bleibe gewählt.',
    'Vera Holm',
  ]),
  copy(
    'Wirt Toni Gruber bleibt gelassen. Der hatte so etwas schon kommen sehen: „Hier wird jedes Jahr gebaut, immer im Sommer.“',
    ['Hier wird jedes Jahr gebaut, immer im Sommer.', 'Toni Gruber'],
  ),
  copy(
    'Die Fragen des Gerichts beantwortete der Zeuge knapp: „Daran kann ich mich nicht mehr erinnern.“',
    ['Daran kann ich mich nicht mehr erinnern.', 'Zeuge'],
  ),
  copy('Über der Tür hängt ein Schild: „Bitte die Schuhe vor der Tür ausziehen“.', [
    'Bitte die Schuhe vor der Tür ausziehen',
    null,
  ]),
  // Whom a pronoun means: who says the sentence before, who a clause is about
  copy(
    'Die Prüfung werde Wochen dauern, so Amtsleiterin Britta Kranz. „Wir schauen uns jeden Fall einzeln an“, sagte sie.',
    ['Die Prüfung werde Wochen dauern', 'Britta Kranz'],
    ['Wir schauen uns jeden Fall einzeln an', 'Britta Kranz'],
  ),
  copy(
    'Wenn Edda Wolters über den Deich spricht, wird sie laut. „Der hält keine zehn Jahre mehr“, sagt sie.',
    ['Der hält keine zehn Jahre mehr', 'Edda Wolters'],
  ),
  copy(
    'Laut Förster Alois Ebner ist jeder dritte Baum krank. „So schlimm war es noch nie“, sagt er.',
    ['ist jeder dritte Baum krank', 'Alois Ebner'],
    ['So schlimm war es noch nie', 'Alois Ebner'],
  ),
  copy(
    'Nach Angaben von Amtsärztin Mona Stracke gibt es elf Fälle. „Wir haben die Lage im Griff“, betonte sie.',
    ['gibt es elf Fälle', 'Mona Stracke'],
    ['Wir haben die Lage im Griff', 'Mona Stracke'],
  ),
  copy(
    'Bevor Kellnerin Anja Pohl den Laden übernahm, putzte sie Büros. „Ich wollte immer etwas Eigenes“, sagt die 41-Jährige.',
    ['Ich wollte immer etwas Eigenes', 'Anja Pohl'],
  ),
  // Times and set phrases behind a name
  copy('„Es hat furchtbar gekracht“, gab eine Zeugin zu Protokoll.', [
    'Es hat furchtbar gekracht',
    'Zeugin',
  ]),
  copy('Die Brücke werde nach Angaben des Bürgermeisters Mitte Juni freigegeben.', [
    'Mitte Juni freigegeben',
    'Bürgermeister',
  ]),
  copy('Der Umbau beginnt laut Bahnsprecherin Eva Thun Anfang September.', [
    'Anfang September',
    'Eva Thun',
  ]),
  copy('„Das Schloss bleibt im Besitz der Familie“, sagte Karl zu Hohenfels.', [
    'Das Schloss bleibt im Besitz der Familie',
    'Karl zu Hohenfels',
  ]),
  copy('Wie die Polizei Freitag mitteilte, wurde niemand verletzt.', [
    'wurde niemand verletzt',
    'Polizei',
  ]),
  // Reports: nobody named, a clause put in, verbs behind
  copy('Aus Regierungskreisen verlautete, man rechne mit einer Einigung.', [
    'man rechne mit einer Einigung',
    'Regierungskreisen',
  ]),
  copy('Wie Richter Paul Assmann ausführte, habe der Mann mit Vorsatz gehandelt.', [
    'habe der Mann mit Vorsatz gehandelt',
    'Paul Assmann',
  ]),
  copy('Der Verkehr sei stundenlang zum Erliegen gekommen, hieß es.', [
    'Der Verkehr sei stundenlang zum Erliegen gekommen',
    null,
  ]),
  copy('Es hieß, die Verhandlungen seien am Nachmittag unterbrochen worden.', [
    'die Verhandlungen seien am Nachmittag unterbrochen worden',
    null,
  ]),
  copy('Das Museum, teilte die Stadt mit, bleibe bis Ostern geschlossen.', [
    'bleibe bis Ostern geschlossen',
    'Stadt',
  ]),
  copy('Landrätin Sina Groß gab zu bedenken, dass die Mittel bereits verplant seien.', [
    'dass die Mittel bereits verplant seien',
    'Sina Groß',
  ]),
  // Any verb beside speech
  copy('„So etwas macht man nicht“, nahm Rentnerin Herta Simon kein Blatt vor den Mund.', [
    'So etwas macht man nicht',
    'Herta Simon',
  ]),
  copy(
    'Maler Uwe Tost stand vor dem Nichts. „Alles ist verbrannt, alles, was ich hatte“, seufzte er.',
    ['Alles ist verbrannt, alles, was ich hatte', 'Uwe Tost'],
  ),
  copy('„Das wird teuer“, schob Kämmerer Helmut Rau nach.', ['Das wird teuer', 'Helmut Rau']),
  // A second term of the same verb
  copy(
    'Kritiker Jost Wendt bezeichnet den Bau als „Klotz“, den Platz als „Wüste“.',
    ['Klotz', 'Jost Wendt'],
    ['Wüste', 'Jost Wendt'],
  ),
  copy(
    'SPD-Chefin Vera Lund sprach von „Willkür“ und einem „Tag der Schande“.',
    ['Willkür', 'Vera Lund'],
    ['Tag der Schande', 'Vera Lund'],
  ),
  copy(
    'Der Intendant nennt das Stück „zeitlos“, den Autor „einen Visionär“.',
    ['zeitlos', 'Intendant'],
    ['einen Visionär', 'Intendant'],
  ),
  // His report, reflexive verbs, what was warned of
  copy('Forscherin Ida Lund legte Zahlen vor. Die Lage sei ernst, heißt es in ihrem Bericht.', [
    'Die Lage sei ernst',
    'Ida Lund',
  ]),
  copy('Läufer Jan Ole Petzold wurde Vierter. „Ich war zu langsam“, ärgerte er sich.', [
    'Ich war zu langsam',
    'Jan Ole Petzold',
  ]),
  copy('Betriebsrat Timo Rausch hatte im Mai vor einem „Abbau ohne Ende“ gewarnt.', [
    'Abbau ohne Ende',
    'Timo Rausch',
  ]),
  copy('„Das Eis hält nicht“, laut Feuerwehr.', ['Das Eis hält nicht', 'Feuerwehr']),
  copy('Stadtrat Karl Moor sagte, die Brücke sei, wie die Feuerwehr mitteilte, gesperrt.', [
    'die Brücke sei, wie die Feuerwehr mitteilte, gesperrt',
    'Karl Moor',
  ]),
  // What somebody is before a name: endings of trades, a party
  copy('Die Skilegende Franz Holzer nannte das Rennen „lebensgefährlich und dumm“.', [
    'lebensgefährlich und dumm',
    'Franz Holzer',
  ]),
  copy('CDU-Rat Jan Ole Huber widersprach: „Das stimmt so einfach nicht.“', [
    'Das stimmt so einfach nicht.',
    'Jan Ole Huber',
  ]),
  copy('Der Geograf Wilfried Haas hält die Zahlen für „beunruhigend genau“.', [
    'beunruhigend genau',
    'Wilfried Haas',
  ]),
  // An age ends a sentence; an ordinal does not
  copy(
    '„Ich habe hier alles gelernt“, sagt Karim Haddad, 26. „Nur Brot konnte ich sagen“, erinnert er sich.',
    ['Ich habe hier alles gelernt', 'Karim Haddad'],
    ['Nur Brot konnte ich sagen', 'Karim Haddad'],
  ),
  // An adjective at the start is no first name, nor are others told by article the one of the pronoun
  copy('Scharfe Kritik übte Anwältin Petra Solms. „Hier wurde vertuscht“, sagte sie.', [
    'Hier wurde vertuscht',
    'Petra Solms',
  ]),
  copy('Kapitän Jonas Wimmer lobte seine Kollegen. „Alle waren stark“, sagte er.', [
    'Alle waren stark',
    'Jonas Wimmer',
  ]),
  copy('Ministerin Rita Stein traf einen Beamten. „Das ist erledigt“, sagte sie danach.', [
    'Das ist erledigt',
    'Rita Stein',
  ]),
  copy('Trainer Udo Brehm tobte. „Das war zu wenig“, sagte der Kapitän.', [
    'Das war zu wenig',
    'Kapitän',
  ]),
  copy('Kanzler Karl Moor schwieg. Aus der CDU-Zentrale hieß es knapp, die Frage komme zu früh.', [
    'die Frage komme zu früh',
    'CDU-Zentrale',
  ]),
  // Relative clauses with a preposition, adverbials
  copy('Der Regisseur Dominik Faber, mit dem sie stritt, sagte: „Wir haben uns geeinigt.“', [
    'Wir haben uns geeinigt.',
    'Dominik Faber',
  ]),
  copy('„Wir kamen zu spät“, gab die Feuerwehr im Mai zu.', ['Wir kamen zu spät', 'Feuerwehr']),
  copy('Es fehle Geld, sagt Vera Amstad von Pro Natura.', ['Es fehle Geld', 'Vera Amstad']),
  // Reports behind any verb of saying, with a verb in the subjunctive
  copy('Der Sprecher wetterte, die Stadt baue Luftschlösser.', [
    'die Stadt baue Luftschlösser',
    'Sprecher',
  ]),
  copy('Stadtrat Thomas Knecht hielt ihr entgegen, Kinder bräuchten Bewegung.', [
    'Kinder bräuchten Bewegung',
    'Thomas Knecht',
  ]),
  copy('Der Anwohner hatte gefordert, die Straße zu sperren.', [
    'die Straße zu sperren',
    'Anwohner',
  ]),
  // A name behind an age is no description; a pronoun with any verb beside speech
  copy(
    'Vorstand Bernd Ohl kam. Der 17-jährige Luca kommt fast jeden Abend. „Hier hört mir mal einer zu“, sagt er.',
    ['Hier hört mir mal einer zu', 'Luca'],
  ),
  copy(
    'Sängerin Ilse Bronner zögerte. „Man gehört sich nicht mehr“, vertraute sie 1998 dem Blatt an.',
    ['Man gehört sich nicht mehr', 'Ilse Bronner'],
  ),
  // The name of a body is not made longer, what commas and brackets put in is no speech
  copy('Das teilte ein Sprecher der Deutschen Bahn mit. Laut Bahn fällt der Zug aus.', [
    'fällt der Zug aus',
    'Bahn',
  ]),
  copy('Die Firma Grün (Motto: „Müll ist unser Leben und Glück“) schließt.', [
    'Müll ist unser Leben und Glück',
    null,
  ]),
  copy('Die Forscherin bei Airbus sagte: „Das fliegt besser als gedacht.“', [
    'Das fliegt besser als gedacht.',
    'Forscherin bei Airbus',
  ]),
  // Examinations and estimates, and what is asked or warned
  copy('Nach ersten Untersuchungen der Bundespolizei war eine Weiche die Ursache.', [
    'war eine Weiche die Ursache',
    'Bundespolizei',
  ]),
  copy('Nach Schätzungen von Experten leben hier 200 Wölfe.', ['leben hier 200 Wölfe', 'Experten']),
  copy('Nach Untersuchungen im Mai wurde die Brücke gesperrt.'),
  copy('„Es fehlt überall an Geld“, so die Forderung des Verbands.', [
    'Es fehlt überall an Geld',
    'Verband',
  ]),
  copy('SVP-Kantonsrat Ueli Pfister widersprach: „Das stimmt so nicht.“', [
    'Das stimmt so nicht.',
    'Ueli Pfister',
  ]),
  // Other words for an office
  copy('Bürgermeister Anton Huber half. „Bei uns hilft man zusammen“, sagt der Rathauschef.', [
    'Bei uns hilft man zusammen',
    'Anton Huber',
  ]),
  copy('Trainer Udo Brehm kam. Sein Team siegte. „Das war verdient“, sagte der Coach.', [
    'Das war verdient',
    'Udo Brehm',
  ]),
  copy('CEO Gernot Aigner kam. Die Aktie fiel. „Das ist falsch“, sagte der Konzernchef.', [
    'Das ist falsch',
    'Gernot Aigner',
  ]),
  copy('Minister Karl Moor kam. „Wir brauchen billigen Strom“, sagte der Konzernchef.', [
    'Wir brauchen billigen Strom',
    'Konzernchef',
  ]),
  // To whom somebody speaks, and a name that no particle begins
  copy('Der Trainer von Rotweiß bei Kanal 7: „Das war schwach.“', [
    'Das war schwach.',
    'Trainer von Rotweiß',
  ]),
  copy('„Das war mein Ring, er lag immer hier“, sagt Wirtin Ida Lott zu BILD.', [
    'Das war mein Ring, er lag immer hier',
    'Ida Lott',
  ]),
  copy(
    'Ole Thom lacht: „Es ging so.“ Von der Neuen Liga will er nichts hören: „Das ist weit weg.“',
    ['Es ging so.', 'Ole Thom'],
    ['Das ist weit weg.', 'Ole Thom'],
  ),
  // Another clause behind a semicolon
  copy(
    'Das Alte Bad, ein Treffpunkt der Stadt, blieb zu; der Pächter teilte mit, man wolle im Mai öffnen.',
    ['man wolle im Mai öffnen', 'Pächter'],
  ),
  // Whose kin it is
  copy('Imker Alois Grill gibt auf. Seine Frau sagt: „Wir können nicht mehr.“', [
    'Wir können nicht mehr.',
    'Seine Frau',
  ]),
  // Who is told in the plural, or is a house, is not who speaks; neither is whom the subject praises
  copy('Landrätin Vera Holm sprach mit Reporterinnen. „Es reicht“, sagte sie.', [
    'Es reicht',
    'Vera Holm',
  ]),
  copy('Landrat Karl Moor stellte den Plan im Bundesrat vor. „Es reicht“, sagte er.', [
    'Es reicht',
    'Karl Moor',
  ]),
  copy('Landrat Karl Moor lobte Wenk. „Es reicht“, sagte er. Tilda Wenk schwieg.', [
    'Es reicht',
    'Karl Moor',
  ]),
  // Any verb beside speech, in Austria too, and what goes on behind `weiter`
  copy('„Es reicht für alle“, befand Kammerpräsidentin Renate Ott.', [
    'Es reicht für alle',
    'Renate Ott',
  ]),
  copy('Die Opposition ortet dagegen einen „Kniefall vor den Reichen“.', [
    'Kniefall vor den Reichen',
    'Opposition',
  ]),
  copy(
    'Wirt Anton Huber sagt: „Es war laut.“ Und weiter: „Die Scheiben haben gezittert.“',
    ['Es war laut.', 'Anton Huber'],
    ['Die Scheiben haben gezittert.', 'Anton Huber'],
  ),
  copy(
    '„Die Kliniken warten“, sagte Ministerin Vera Holm. Die Länder bräuchten Geld.',
    ['Die Kliniken warten', 'Vera Holm'],
    ['Die Länder bräuchten Geld', 'Vera Holm'],
  ),
  // Speech of several paragraphs, who says it named in the last or the first
  copy(
    '„Wir haben den Deich gepflegt, und niemand hat geholfen.\n„Nun reißt man ihn ab.\n„Das ist ein Fehler“, sagte Imker Ole Thom.',
    ['Wir haben den Deich gepflegt', 'Ole Thom'],
    ['Nun reißt man ihn ab.', 'Ole Thom'],
    ['Das ist ein Fehler', 'Ole Thom'],
  ),
  copy(
    'Imker Ole Thom sagte: „Wir haben den Deich gepflegt.\n„Nun reißt man ihn ab, und das ist ein Fehler.“\n„Wer soll das noch verstehen, fragt man sich.“',
    ['Wir haben den Deich gepflegt.', 'Ole Thom'],
    ['Nun reißt man ihn ab', 'Ole Thom'],
    ['Wer soll das noch verstehen', null],
  ),
  // `dieser` speaks, and who he is stays open
  copy('Imker Ole Thom fragte Wirt Udo Brehm. „Der ist dicht“, antwortete dieser.', [
    'Der ist dicht',
    null,
  ]),
  copy(
    'Jener sagte: „Der ist dicht.“ Dieser Wirt sagte: „Das glaube ich nicht.“',
    ['Der ist dicht.', null],
    ['Das glaube ich nicht.', 'Wirt'],
  ),
  // What is not said
  copy(
    'Ministerin Vera Holm sagte nicht, dass der Deich brechen werde. Holm schloss nicht aus, dass er breche.',
    ['dass er breche', 'Vera Holm'],
  ),
  // The passive of naming
  copy('Der Plan wird von Ministerin Vera Holm als „sehr klug“ beschrieben.', [
    'sehr klug',
    'Vera Holm',
  ]),
  copy('Der Plan wurde von Osten her als „sehr klug“ bezeichnet.'),
  // Umlauts written out
  copy(
    'Man muesse das pruefen, erklaerte Minister Karl Moor. Die Bruecke waere laut Moor sicher.',
    ['Man muesse das pruefen', 'Karl Moor'],
    ['Die Bruecke waere', 'Karl Moor'],
  ),
  // A country before an office, and an office behind `als`
  copy('Die Schweizer Geologin Eva Kurz warnte. „Es rutscht“, so die Forscherin.', [
    'Es rutscht',
    'Eva Kurz',
  ]),
  copy('Als Regisseurin hat Eva Kurz alles gewonnen. „Es reicht“, sagt die 58-Jährige.', [
    'Es reicht',
    'Eva Kurz',
  ]),
  // A dateline without a dash
  copy('Kiel (KNA) Der Bischof Ole Thom mahnt. „Es reicht“, sagte er am Sonntag.', [
    'Es reicht',
    'Ole Thom',
  ]),
  // The paper that words stand in is none of them
  copy('Minister Karl Moor nannte das in der „Wacht“ „ein kleines Wunder“.', [
    'ein kleines Wunder',
    'Karl Moor',
  ]),
  // To whom the one before spoke, in another gender or the plural
  copy('Bäuerin Eva Kurz dankte den Helfern. „Das war stark“, sagt sie.', [
    'Das war stark',
    'Eva Kurz',
  ]),
  copy('Landrat Karl Moor kam. Er dankte der Ministerin. „Das war stark“, sagt er.', [
    'Das war stark',
    'Karl Moor',
  ]),
  copy('Landrat Karl Moor kam. Er dankte dem Minister. „Das war stark“, sagt er.', [
    'Das war stark',
    null,
  ]),
  copy(
    'Die Abgeordnete Vera Holm geht. Nach Jahren im Rat zieht sich die SPD-Politikerin zurück. „Es reicht“, sagt sie.',
    ['Es reicht', 'Vera Holm'],
  ),
  // A mayor in two letters, a document of somebody, and the second thing that is asked
  copy(
    'OB Karl Moor ließ mitteilen, man sei bestürzt. „Es reicht“, sagte der Oberbürgermeister.',
    ['man sei bestürzt', 'Karl Moor'],
    ['Es reicht', 'Karl Moor'],
  ),
  copy('„Wir sind am Ende unserer Kräfte“, heißt es in einem offenen Brief.', [
    'Wir sind am Ende unserer Kräfte',
    null,
  ]),
  copy('„Wir sind am Ende unserer Kräfte“, heißt es von einem müden Wirt.', [
    'Wir sind am Ende unserer Kräfte',
    null,
  ]),
  copy('Landrätin Vera Holm fordert mehr Personal und „endlich ehrliche Zahlen“.', [
    'endlich ehrliche Zahlen',
    'Vera Holm',
  ]),
  // Who lets know, what a goalie is, and whom a region names
  copy('Landrat Karl Moor schwieg lange. „Es reicht“, ließ er am Abend wissen.', [
    'Es reicht',
    'Karl Moor',
  ]),
  copy(
    'Goalie Udo Brehm meint: „Das war mein Fehler.“ „Ich stehe dazu“, sagt der Walliser.',
    ['Das war mein Fehler.', 'Udo Brehm'],
    ['Ich stehe dazu', 'Udo Brehm'],
  ),
  // Who is meant by a pronoun: a son is no `sie`, a doctor of letters is what her office says
  copy('Ihr Sohn winkt ab. „Das war nie sein Ding“, sagt sie.', ['Das war nie sein Ding', null]),
  copy(
    'Rektorin Dr. Pia Sell versteht den Unmut. „Wir öffnen im Mai wieder die Mensa“, versichert sie.',
    ['Wir öffnen im Mai wieder die Mensa', 'Pia Sell'],
  ),
  copy(
    'Senatorin Iris Falk zeigte sich bestürzt. „Wir denken heute an die Angehörigen“, ließ sie mitteilen.',
    ['Wir denken heute an die Angehörigen', 'Iris Falk'],
  ),
  copy(
    '„Endlich hört uns jemand zu“, freute sich Anliegerin Gerda Holm.\nWirt Uwe Bartel war weniger begeistert: Ohne Parkplatz blieben die Gäste weg, befürchtet er.',
    ['Endlich hört uns jemand zu', 'Gerda Holm'],
    ['Ohne Parkplatz blieben die Gäste weg', 'Uwe Bartel'],
  ),
  copy(
    '10.40 Uhr: Umweltsenatorin Iris Falk mahnt zur Vorsicht. „Bitte gehen Sie nicht auf die Deiche“, sagte sie.',
    ['Bitte gehen Sie nicht auf die Deiche', 'Iris Falk'],
  ),
  // Whose accounts they are
  copy('Nach Krankenhausangaben sind zwei Kinder außer Gefahr.', [
    'sind zwei Kinder außer Gefahr',
    'Krankenhaus',
  ]),
  copy('Nach BOTE-Informationen steht der Verkauf kurz bevor.', [
    'steht der Verkauf kurz bevor',
    'BOTE',
  ]),
  copy('Gemäss der Kantonspolizei blieb niemand unverletzt.', [
    'blieb niemand unverletzt',
    'Kantonspolizei',
  ]),
  copy('Die Strecke bleibt gemäß einer Sprecherin der Bahn bis Mai gesperrt.', [
    'Die Strecke bleibt gemäß einer Sprecherin der Bahn bis Mai gesperrt',
    'Sprecherin der Bahn',
  ]),
  copy('Gemäß Paragraf 4 der Satzung ist das Parken dort verboten.'),
  copy(
    'Nach Angaben der Polizei brannte es im Keller. Zeugen hatten demnach zuvor einen Knall gehört.',
    ['brannte es im Keller', 'Polizei'],
    ['Zeugen hatten demnach zuvor einen Knall gehört', 'Polizei'],
  ),
  copy(
    'Im Rat gebe es Streit, sagten zwei mit der Sache vertraute Personen der Nachrichtenagentur Nordpress.',
    ['Im Rat gebe es Streit', 'Personen'],
  ),
  // What is reported, and what is not
  copy('Landesrätin Edda Moser ließ ausrichten, die Mittel seien gesichert.', [
    'die Mittel seien gesichert',
    'Edda Moser',
  ]),
  copy('Bauministerin Iris Falk hatte zuletzt angedeutet, die Sätze würden überprüft.', [
    'die Sätze würden überprüft',
    'Iris Falk',
  ]),
  copy(
    '„Der Fall ist ernst genug“, sagte Richterin Iris Falk. Man erwarte ein Urteil im Mai. Sie halte eine Einigung für möglich. Sonst kämen weitere Zeugen.',
    ['Der Fall ist ernst genug', 'Iris Falk'],
    ['Man erwarte ein Urteil im Mai', 'Iris Falk'],
    ['Sie halte eine Einigung für möglich', 'Iris Falk'],
    ['Sonst kämen weitere Zeugen', 'Iris Falk'],
  ),
  copy('Landrätin Iris Falk schloss sich an: Sie freue sich auf die Arbeit.', [
    'Sie freue sich auf die Arbeit',
    'Iris Falk',
  ]),
  copy('Auf die Frage, ob er den Minister entlasse, antwortete Kanzler Uwe Bartel ausweichend.'),
  copy('Die Grünen forderten „endlich mehr Tempo beim Schutz der Böden“.', [
    'endlich mehr Tempo beim Schutz der Böden',
    'Grünen',
  ]),
  copy('Zu sehen ist das Stück in der Regie von Nora Lindt. „Wir proben noch“, sagte Lindt.', [
    'Wir proben noch',
    'Nora Lindt',
  ]),
  // Who was told of last: behind an auxiliary, by a trade that is in no table, across a paragraph of other news
  copy(
    'Für seine Dienste wurde Alfons Henne geehrt. „Damals fuhren wir noch mit dem Traktor“, erinnerte sich der 82-Jährige.',
    ['Damals fuhren wir noch mit dem Traktor', 'Alfons Henne'],
  ),
  copy(
    'Der frühere Stiftsamtmann Wilm Rotte wollte sich nicht äußern. „Kein Kommentar dazu von meiner Seite“, sagte er am Telefon.',
    ['Kein Kommentar dazu von meiner Seite', 'Stiftsamtmann Wilm Rotte'],
  ),
  copy(
    'Weberin Inge Thoms führt das Haus. „Ich bleibe stur“, sagt Inge Thoms. „Das merkt man“, meint Tochter Wiebke Thoms.\nNicht immer lief es rund. „Ich saß nachts am Tisch und rechnete“, erzählt die 66-Jährige.',
    ['Ich bleibe stur', 'Inge Thoms'],
    ['Das merkt man', 'Wiebke Thoms'],
    ['Ich saß nachts am Tisch und rechnete', null],
  ),
  // Whom somebody told, and where a name ends
  copy('„Ich habe lange gewartet“, sagte der Boxer aus Bochum der Sportwelt.', [
    'Ich habe lange gewartet',
    'Boxer aus Bochum',
  ]),
  copy('Die Fahrt von dem Bergführer Tilo Sanft endete früh. „Es war zu warm“, sagte Sanft.', [
    'Es war zu warm',
    'Tilo Sanft',
  ]),
  // What `zu` begins is when and how it is said, and no name; who was minister is not the minister
  copy('Karl Moor kam spät. „Ich habe es überall gehört“, sagte Moor zu Beginn der Sitzung.', [
    'Ich habe es überall gehört',
    'Karl Moor',
  ]),
  copy(
    'Der ehemalige Minister Karl Moor klagt. „Es eilt mir damit nicht sehr“, sagte der Minister.',
    ['Es eilt mir damit nicht sehr', 'Minister'],
  ),
  // What somebody answers or sums up: whose it is says it
  copy('Die Gäste klagen. „Wir haben damit nichts zu tun“, lautet die Antwort der Bank.', [
    'Wir haben damit nichts zu tun',
    'Bank',
  ]),
  copy('Wirt Karl Moor winkt ab. „Ich habe damit nichts zu tun“, war seine knappe Antwort.', [
    'Ich habe damit nichts zu tun',
    'Karl Moor',
  ]),
  copy('Wirt Karl Moor winkt ab. „Ich habe damit nichts zu tun“, lautet Moors Fazit.', [
    'Ich habe damit nichts zu tun',
    'Karl Moor',
  ]),
  copy('Wirtin Eva Frei bleibt. Ihr Fazit: „Ich habe damit nichts zu tun.“', [
    'Ich habe damit nichts zu tun',
    'Eva Frei',
  ]),
  copy('Karl Moor war da. Sein neuer Roman: „Die Nacht, in der ich kam“.', [
    'Die Nacht, in der ich kam',
    null,
  ]),
  // The subject behind a clause or a participle
  copy(
    'Ob Stellen wegfallen, ließ Chefin Eva Kurz offen. „Das wäre das letzte Mittel“, sagte sie.',
    ['Das wäre das letzte Mittel', 'Eva Kurz'],
  ),
  copy(
    'Landrat Karl Moor steht in der Kritik. Dass Moor den Wirt kennt, räumt der Landrat ein. „Wir haben zusammen studiert“, erklärte er.',
    ['Wir haben zusammen studiert', 'Karl Moor'],
  ),
  copy('Geboren in Graz, zog Karl Moor nach Wien. „Ich wollte immer weg“, erinnert er sich.', [
    'Ich wollte immer weg',
    'Karl Moor',
  ]),
  copy(
    'Aufgewachsen als Tochter eines Fischers, kam Eva Frei spät zum Film. „Bei uns gab es nur Boote“, erinnert sie sich.',
    ['Bei uns gab es nur Boote', 'Eva Frei'],
  ),
  // Phrases of saying, and a degree before the verb
  copy('Gutachter Karl Moor kam zu dem Schluss, dass der Brand gelegt worden sei.', [
    'dass der Brand gelegt worden sei',
    'Karl Moor',
  ]),
  copy('Die Kammer legte dar, dass der Stadt das Geld ausgeht.', [
    'dass der Stadt das Geld ausgeht',
    'Kammer',
  ]),
  copy('Landrat Karl Moor ließ durchblicken, dass er nicht mehr antreten wird.', [
    'dass er nicht mehr antreten wird',
    'Karl Moor',
  ]),
  copy('Etwas milder urteilte Analystin Eva Kurz. Die Probleme seien bekannt gewesen.', [
    'Die Probleme seien bekannt gewesen',
    'Eva Kurz',
  ]),
  copy('Weniger froh zeigte sich Analystin Eva Kurz. Die Probleme seien bekannt gewesen.', [
    'Die Probleme seien bekannt gewesen',
    'Eva Kurz',
  ]),
  copy('Von einer Sucht könne keine Rede sein, führte Gutachter Ulrich Dees aus.', [
    'Von einer Sucht könne keine Rede sein',
    'Ulrich Dees',
  ]),
  copy('Die Kosten seien gestiegen, rechnete Kämmerin Eva Frei vor.', [
    'Die Kosten seien gestiegen',
    'Eva Frei',
  ]),
  copy('Nach Überzeugung des Politologen Axel Brandt schadet die Debatte allen.', [
    'schadet die Debatte allen',
    'Axel Brandt',
  ]),
  // Where it was said, offices of the cantons, and places in a team
  copy('„Wir haben damit nichts zu tun“, sagte der Minister im ARD-Interview.', [
    'Wir haben damit nichts zu tun',
    'Minister',
  ]),
  copy('„Wir haben damit nichts zu tun“, sagte die Wirtin im Zeugenstand.', [
    'Wir haben damit nichts zu tun',
    'Wirtin',
  ]),
  copy('„Der Kanton hilft der Gemeinde“, sagte Landammann Kurt Moor.', [
    'Der Kanton hilft der Gemeinde',
    'Kurt Moor',
  ]),
  copy('„Der Kanton hilft der Gemeinde“, sagte SP-Grossrätin Ida Wyss.', [
    'Der Kanton hilft der Gemeinde',
    'Ida Wyss',
  ]),
  copy('Torhüter Emre Öz patzte. „Das war mein Fehler heute“, sagte der Keeper.', [
    'Das war mein Fehler heute',
    'Emre Öz',
  ]),
  copy('Emre Öz traf spät. „Ich habe einfach geschossen“, sagte der Joker.', [
    'Ich habe einfach geschossen',
    'Emre Öz',
  ]),

  // Who passes words on behind the one who said them
  copy(
    'Das ungarische Innenministerium verurteilte die „rohe Gewalt einer Minderheit“, wie die Agentur MTI meldete.',
    ['rohe Gewalt einer Minderheit', 'Das ungarische Innenministerium'],
  ),
  copy(
    'Trainerin Eva Klein sprach von einem „sehr verdienten Sieg“, wie der Sportdienst berichtete.',
    ['sehr verdienten Sieg', 'Eva Klein'],
  ),

  // Titles and particles before a name
  copy(
    '„Wir haben lange darüber beraten“, sagte Dekanin Prof. Dr. Ilse von Rabenau am Montag.\n„Das bleibt so“, sagte von Rabenau.',
    ['Wir haben lange darüber beraten', 'Ilse von Rabenau'],
    ['Das bleibt so', 'Ilse von Rabenau'],
  ),
  copy('Der UN-Sondergesandte Piet O. Larsen warnte vor einer „Katastrophe ohne jedes Beispiel“.', [
    'Katastrophe ohne jedes Beispiel',
    'Piet O. Larsen',
  ]),
  copy('„Ihr habt uns vergessen“, rief die Kasseler Delegierte Mona Brandt.', [
    'Ihr habt uns vergessen',
    'Mona Brandt',
  ]),
  copy('Ihr Anwalt, der erfahrene Jurist Karl Moor, sprach von einem „Sieg der Vernunft“.', [
    'Sieg der Vernunft',
    'Karl Moor',
  ]),

  // A clause that somebody is not named in, between the source and its verb
  copy(
    'Ein Sprecher der Werft, der nicht genannt werden wollte, erklärte gegenüber der Agentur, man stehe in Verhandlungen.',
    ['man stehe in Verhandlungen', 'Sprecher der Werft'],
  ),
  copy('Die Zeugin, deren Name nicht genannt wurde, sagte auf Anfrage, sie habe nichts gesehen.', [
    'sie habe nichts gesehen',
    'Zeugin',
  ]),

  // Where it was said is no part of who said it
  copy(
    'Verkehrsminister Ole Sanders kritisierte die Bahn. Das Netz sei alt, sagte der SPD-Politiker im NDR.',
    ['Das Netz sei alt', 'Ole Sanders'],
  ),

  // Another man is no woman named before
  copy(
    '„Keiner sagt einem etwas“, schimpfte Svea Rother.\nNeben ihr zuckte ein Mann mit den Schultern. „Man gewöhnt sich daran“, sagte er.',
    ['Keiner sagt einem etwas', 'Svea Rother'],
    ['Man gewöhnt sich daran', null],
  ),

  // A surname that is an adverb elsewhere
  copy('Kanzler Sebastian Kurz trat zurück. „Ich gehe jetzt in den Urlaub“, sagte Kurz in Wien.', [
    'Ich gehe jetzt in den Urlaub',
    'Sebastian Kurz',
  ]),
  copy('Katja Anders wurde gewählt. „Das ist ein gutes Ergebnis“, sagte Anders nach der Wahl.', [
    'Das ist ein gutes Ergebnis',
    'Katja Anders',
  ]),

  // Marks within marks that end with them
  copy('„Der Trainer hat gesagt: ‚Jetzt erst recht‘“, verriet Torschütze Emre Öz.', [
    'Der Trainer hat gesagt: ‚Jetzt erst recht‘',
    'Emre Öz',
  ]),

  // Whom something is a matter for
  copy('Für Trainerin Eva Klein war es „eine klare Fehlentscheidung“.', [
    'eine klare Fehlentscheidung',
    'Eva Klein',
  ]),
  copy('Für den Ökonomen Jan Kolbe ist der Fall „ein Lehrstück“.', ['ein Lehrstück', 'Jan Kolbe']),
  copy('Für Besucher ist das Schloss „bis auf Weiteres“ geschlossen.'),

  // An agency quotes him
  copy(
    'Außenminister Ivo Petrow rief zur Ruhe auf. „Alle müssen sich zurückhalten“, zitierte ihn die Agentur.',
    ['Alle müssen sich zurückhalten', 'Ivo Petrow'],
  ),

  // Any verb behind words in the mood of reports
  copy('Der Deich sei seit Jahren vernachlässigt, bemängelte Landrätin Eva Kroll.', [
    'Der Deich sei seit Jahren vernachlässigt',
    'Eva Kroll',
  ]),
  copy('Das Geld sei „einfach verbrannt“ worden, spottete CDU-Chef Ulf Wirth.', [
    'Das Geld sei „einfach verbrannt“ worden',
    'Ulf Wirth',
  ]),

  // What somebody thanks for or turns down goes on
  copy('Landrat Jan Kolbe dankte den Helfern. „Was Sie leisten, ist nicht selbstverständlich.“', [
    'Was Sie leisten, ist nicht selbstverständlich.',
    'Jan Kolbe',
  ]),
  copy(
    'Minister Jan Kolbe besuchte die Werft. Den Vorschlag der Opposition lehnte er ab. Das sei unanständig.',
    ['Das sei unanständig', 'Jan Kolbe'],
  ),

  // Whose a statement is
  copy('„Wir haben einen Fehler gemacht“, hieß es in einem Statement des Unternehmens.', [
    'Wir haben einen Fehler gemacht',
    'Unternehmen',
  ]),
  copy('„Die Suche dauert weiter an“, hieß es in einer Mitteilung der Polizei.', [
    'Die Suche dauert weiter an',
    'Polizei',
  ]),

  // Other words for a churchman, a premier and who has no party
  copy(
    'Kardinal Jan Kolbe rief zum Verzicht auf. „Wer weniger hat, sieht mehr“, sagte der Erzbischof.',
    ['Wer weniger hat, sieht mehr', 'Jan Kolbe'],
  ),
  copy(
    'Premier Ivo Petrow bot seinen Rücktritt an. „Ich klebe an keinem Sessel“, sagte der Regierungschef.',
    ['Ich klebe an keinem Sessel', 'Ivo Petrow'],
  ),
  copy(
    'Bürgermeisterin Eva Kroll kam am Mittag. „Niemand ist gestorben“, sagte die parteilose Politikerin.',
    ['Niemand ist gestorben', 'Eva Kroll'],
  ),
  copy(
    'Fraktionschef Lars Heine lehnte den Antrag ab.\nAuch die Gewerkschaft ist dagegen. „Wir stehen vor Trümmern“, sagte der Verdi-Chef.',
    ['Wir stehen vor Trümmern', 'Verdi-Chef'],
  ),

  // A name behind the office and what it is of, and the names that bodies bear there
  copy('„Das ist nicht gerecht“, so der Chef des Verwaltungsrats Ulrich Moor.', [
    'Das ist nicht gerecht',
    'Ulrich Moor',
  ]),
  copy('Der Präsident der Handwerkskammer Fritz Leu sagte: „Wir warten ab.“', [
    'Wir warten ab.',
    'Fritz Leu',
  ]),
  copy(
    'Der Direktor des Instituts für Weltwirtschaft Karl Moor nannte das „mutig“. Moor sagte: „Wir warten ab.“',
    ['mutig', 'Karl Moor'],
    ['Wir warten ab.', 'Karl Moor'],
  ),
  copy('„Wir warten ab“, sagte der Chef der Deutschen Bank Jonas Weil.', [
    'Wir warten ab',
    'Jonas Weil',
  ]),
  copy('„Wir warten ab“, sagte der Chef der Bank Nord Invest.', [
    'Wir warten ab',
    'Chef der Bank Nord Invest',
  ]),
  copy('„Wir warten ab“, sagte der Präsident des Bundesverbands Deutscher Banken.', [
    'Wir warten ab',
    'Präsident des Bundesverbands Deutscher Banken',
  ]),
  copy('„Wir warten ab“, sagte der Sohn des Bauern Karl Moor.', [
    'Wir warten ab',
    'Sohn des Bauern Karl Moor',
  ]),

  // Names whole
  ...[
    ['die Gewerkschaft der Polizei', 'Gewerkschaft der Polizei'],
    ['das Deutsche Institut für Hafenbau', 'Deutsche Institut für Hafenbau'],
    ['Ärzte ohne Grenzen', 'Ärzte ohne Grenzen'],
    ['der 1. FC Moor', 'FC Moor'],
    ['Papst Leo', 'Papst Leo'],
    ['König Harald V.', 'König Harald V.'],
    ['Prinz Jonas', 'Prinz Jonas'],
    ['Jonas Van der Heide', 'Jonas Van der Heide'],
  ].map(([who, name = '']) =>
    copy(`„Das ist spät genug“, sagte ${who} am Montag.`, ['Das ist spät genug', name]),
  ),
  copy(
    'Karl Moor kam. Die „Wacht“-Zeitung schrieb: „Das ist spät genug.“\nMoor sagte der „Wacht“-Zeitung: „Wir warten noch.“',
    ['Das ist spät genug.', 'Wacht'],
    ['Wir warten noch.', 'Karl Moor'],
  ),

  // A clause before a dash, and an objection before a colon, name nobody who speaks behind it
  copy('Der Club empfängt Sturm zum Spiel – Coach Wenk: „Der Knoten wird platzen“', [
    'Der Knoten wird platzen',
    'Wenk',
  ]),
  copy(
    'Die Klubführung spricht dem Trainer das Vertrauen aus – Stürmer Wenk: „Mir fehlt einiges“',
    ['Mir fehlt einiges', 'Wenk'],
  ),
  copy(
    'Kritik, er habe zu spät reagiert, ließ er nicht gelten: „Ich bin seit drei Wochen im Amt.“',
    ['Ich bin seit drei Wochen im Amt.', null],
  ),
  copy('Vorwürfe, sie habe geschwiegen, wies sie zurück: „Davon habe ich nie etwas gehört.“', [
    'Davon habe ich nie etwas gehört.',
    null,
  ]),
  // What is denied or asked behind a report goes on with nobody's words
  copy('Eva Frei sagte, das Werk sei alt. Dass sie davon gewusst habe, bestritt sie.', [
    'das Werk sei alt',
    'Eva Frei',
  ]),
  copy('Karl Moor sagte, er wisse von nichts. Auf die Frage, wer „oben“ sei, schwieg er.', [
    'er wisse von nichts',
    'Karl Moor',
  ]),
  copy('Karl Moor widersprach der Darstellung, man habe Hinweise ignoriert.'),
  copy('Karl Moor widersprach, das sei falsch.', ['das sei falsch', 'Karl Moor']),

  // The name of a body in marks is no speech of who tells of it; a phrase is, whatever it tells of
  copy('Die Initiative „Saubere Luft“ habe gewarnt, sagte Eva Frei.', [
    'Die Initiative „Saubere Luft“ habe gewarnt',
    'Eva Frei',
  ]),
  copy('Die Firma „Rohr und Rahmen“ sei zahlungsunfähig, so Karl Moor.', [
    'Die Firma „Rohr und Rahmen“ sei zahlungsunfähig',
    'Karl Moor',
  ]),

  // A short sentence in marks with its full stop behind them
  copy(
    'Wer dagegen verstößt, dem drohen Bußgelder, wie Bürgermeister Karl Moor erklärte. „Wir meinen das ernst“.',
    ['dem drohen Bußgelder', 'Karl Moor'],
    ['Wir meinen das ernst', 'Karl Moor'],
  ),
  copy(
    'Das Geld reicht laut Eva Frei bis zum Mai. „Dann ist Schluss“.',
    ['Das Geld reicht', 'Eva Frei'],
    ['Dann ist Schluss', 'Eva Frei'],
  ),

  // What somebody sees in a thing, or asks others to do
  copy('Karl Moor sieht in dem Ergebnis einen „Weckruf“.', ['Weckruf', 'Karl Moor']),
  copy('Eva Frei sieht im Vertrag ein „Danaergeschenk“.', ['Danaergeschenk', 'Eva Frei']),
  copy('Eva Frei appellierte an die Opposition, „vom Baum herunterzukommen“.', [
    'vom Baum herunterzukommen',
    'Eva Frei',
  ]),
  copy('Karl Moor forderte die Stadt auf, „endlich zu handeln“.', [
    'endlich zu handeln',
    'Karl Moor',
  ]),
  copy('Die Kammer ließ wissen, dass die Jury zufrieden sei.', [
    'dass die Jury zufrieden sei',
    'Kammer',
  ]),
  copy('Eva Frei übte Kritik. Man habe „sehenden Auges“ ein Risiko in Kauf genommen.', [
    'Man habe „sehenden Auges“ ein Risiko in Kauf genommen',
    'Eva Frei',
  ]),

  // Names whole, and nothing but the name
  ...[
    ['Salvatore Licata', 'Salvatore Licata'],
    ['Rod Stewart', 'Rod Stewart'],
    ['Javier Pérez López', 'Javier Pérez López'],
    ['Bank-CEO Wenk', 'Wenk'],
    ['die Liberale Eva Frei', 'Eva Frei'],
    ['der Deutsche Karl Moor', 'Karl Moor'],
  ].map(([who, name = '']) =>
    copy(`„Das ist spät genug“, sagte ${who}.`, ['Das ist spät genug', name]),
  ),
  copy('Seine Parteikollegin und Stadträtin in Ulm, Eva Frei, sagte: „Das ist spät genug.“', [
    'Das ist spät genug.',
    'Eva Frei',
  ]),
  copy('Karl Moor ist seit zwei Jahren Club-Chef. „Das ist spät genug“, sagte der Club-Chef.', [
    'Das ist spät genug',
    'Club-Chef',
  ]),
  copy('Man sei weit auseinander, hieß es aus Kreisen der Gewerkschaft IG Küste.', [
    'Man sei weit auseinander',
    'Gewerkschaft IG Küste',
  ]),
  copy('Sophie Huck hat gewonnen. „Das ist spät genug“, sagte die Tirolerin.', [
    'Das ist spät genug',
    'Sophie Huck',
  ]),

  // A dash before a clause of its own, and one within the clause of the speaker
  copy('Die Bahn baut neu – und Karl Moor freut sich: „Das ist spät genug.“', [
    'Das ist spät genug.',
    'Karl Moor',
  ]),
  copy(
    'Der Club entlässt den Trainer – Als Nachfolger gehandelter Wenk: „Mir fehlt noch einiges.“',
  ),
  copy('Karl Moor sagte es so – leise, aber deutlich: „Ich gehe hier nicht weg.“', [
    'Ich gehe hier nicht weg.',
    'Karl Moor',
  ]),
  copy('„Das ist spät genug“, teilte die Deutsche Fußball Liga mit.', [
    'Das ist spät genug',
    'Deutsche Fußball Liga',
  ]),
  copy('Moor, Frei und Wenk sagten: „Das ist spät genug.“ Karl Moor lachte.', [
    'Das ist spät genug.',
    'Moor, Frei und Wenk',
  ]),
  copy('Karl Moor sah im Kino einen „Tatort“.'),
  // A paragraph closes what the one before left open, though it does not open it again
  copy(
    'Karl Moor sagte: „Um drei hörten wir einen Knall.\nWir brauchten zwei Stunden. Danach schlief keiner mehr.“\nDie „Aurelia“ kam heim.',
    ['Um drei hörten wir einen Knall.', 'Karl Moor'],
    ['Wir brauchten zwei Stunden. Danach schlief keiner mehr.', 'Karl Moor'],
  ),
  copy(
    '«Um drei hörten wir einen Knall.\nWir brauchten zwei Stunden. Danach schlief keiner mehr», sagte Karl Moor.',
    ['Um drei hörten wir einen Knall.', 'Karl Moor'],
    ['Wir brauchten zwei Stunden. Danach schlief keiner mehr', 'Karl Moor'],
  ),
  copy(
    'Im Heft steht: „Um drei hörten wir einen Knall.\nSie brauchten „lang“ und „schliefen“ nicht.',
    ['Um drei hörten wir einen Knall.', null],
  ),

  // Addresses that speak, a role behind a name alone, an attribute that hangs on a preposition
  copy('„Das ist spät genug“, schreibt tagesschau.de.', ['Das ist spät genug', 'tagesschau.de']),
  copy('„Das ist spät genug“, berichtet dts.', ['Das ist spät genug', 'dts']),
  copy('Karl Moor kam. „Das ist spät genug“, sagte Moor, der Sprecher der Feuerwehr.', [
    'Das ist spät genug',
    'Karl Moor',
  ]),
]
