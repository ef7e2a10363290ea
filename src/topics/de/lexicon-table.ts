import type { TopicId } from '../topic.ts'
import type { TopicTable } from '../topic-table.ts'

/**
 * Entries by weight, 4 first, parted by `|`. Blanks part entries, and `_` stands for one inside an entry: a table of words is
 * most of what German weighs.
 */
function tableOf(topic: TopicId, lists: string): TopicTable {
  const [four = '', three = '', two = '', one = ''] = lists
    .split('|')
    .map((list) => list.trim().replaceAll(/\s+/g, ',').replaceAll('_', ' '))
  return { topic, 4: four, 3: three, 2: two, 1: one }
}

/**
 * German words by topic. Small letters match any writing, every inflection, and the last or first part of a
 * compound (`wahl` in `Landtagswahl`; a short one where `+` stands behind or before it); a name in capitals stands as it is.
 * Written from general knowledge.
 */
export const topicTables: readonly TopicTable[] = [
  tableOf(
    'politics',
    `
abgeordnete ausnahmezustand auszählung bezirksrat botschaft CSU dekret diktator diktatur diplomatie einwanderer entwicklungshilfe FDP FPÖ fraktion
freiheitlichen front_national Gauck gemeinderat grenzkontrolle grossrat Grüne Grünen Häupl junta kantonsrat kanzler Klingbeil koalition labour
landeshauptfrau landeshauptmann landesrat landtag ministerium monarchie nationalrat Neos Netanjahu notstand obergrenze obmann ÖVP parlament
parteitag parteivorstand pegida PKK regierung repräsentantenhaus Schäuble Seehofer Selenskyj sicherheitsrat Söder sondierung spitzenkandidat SPÖ
staatschef stadtrat ständerat SVP syriza unterhaus Van_der_Bellen vereinte_nationen verfassung volksabstimmung volksbegehren +wahl+ wähler weißen_haus zuwanderung
| abschiebung abstimmung amtszeit +asyl+ ausgangssperre ausschuss austritt autonomie beitritt bürgermeister bürgerrechte demokrat demokratie
demonstrant demonstration demonstrieren Dobrindt einbürgerung einwanderung Faymann finanzausgleich Gauland gesetz gipfel gouverneur grenzzaun Höcke
kabinett kandidatur Kickl kommissar kommission kongress konservative kreml kundgebung Lindner lobby machthaber mehrheit misstrauen Mitterlehner
nachfolge neutralität partei petition Pistorius politik präsident premier protestieren rechnungshof republikaner resolution rücktritt rückzug
sanktion schengen sekretär senat Spahn staat Strache umsturz unabhängigkeit uno verordnung vertriebene Wagenknecht wehrpflicht Weidel zuwanderer
| abkommen affäre amt+ anhänger beamte bundesländer bündnis debatte drohung einigung flüchtling grenze initiative integration kandidat klub+ könig
krise+ Linke migrant politiker politisch proteste stimmen umfrage verbot verhandlung vertrag vorwurf
| behörde einigen eu forderung gemeinde gespräch kritik mandat streit transparenz vorschlag
`,
  ),
  tableOf(
    'conflict',
    `
abrüstung Al-Kaida Aleppo armee+ beschuss blauhelm +bomben bundesheer bundeswehr Drohne Drohnen dschihadisten Gazastreifen gefecht geiseln granaten
Hisbollah Huthi islamischen_staat islamisten jihadist kämpfer krim+ massaker militär milizen panzer rakete rebellen rüstung soldat sprengsatz
streitkräfte truppe verschleppt völkermord waffenruhe waffenstillstand westjordanland zivilisten
| angriff anschlag +atom attentat attentäter aufstand ausschreitungen bewaffnet eskalation explosion folter frieden heer krieg luftwaffe manöver
marine munition offizier unruhen uran vormarsch
| front general getötet gewalt kämpfe! konflikt kurden offensive opfer palästinenser stützpunkt tote +waffen+ zusammenstöße
| afghanistan gaza irak Jemen Libyen syrien ukraine
`,
  ),
  tableOf(
    'crime',
    `
amokfahrt amoklauf angeklagte anklage auslieferung bestechung betrug betrüger bewährung bgh bka brandanschlag cannabis brandstiftung cia dealer diebstahl einbrecher
einbruch enkeltrick entführer entführt entführung ermittler ermittlung ermordet erpressung erschossen falschgeld fahndung festgenommen festnahme freigesprochen freispruch
gefangene geldwäsche gericht gerichtshof geständnis +haft hingerichtet hinrichtung inhaftiert justiz körperverletzung korrupt lebenslang leiche
menschenhandel +mord+ mörder nsu polizei polizist raub+ räuber razzia rechtskräftig richter schießerei schlepper schleuser schlägerei schuldig schüsse
staatsanwalt täter totschlag tötung untersuchungshaft untreue vergewaltigung veruntreut verhaftet verhaftung verurteilt zeuge
| angezeigt bande! belästigung berufung beschlagnahmt dieb +drogen geheimdienst gestohlen getötet kläger kokain kriminal kriminell lösegeld messer
prozess schadenersatz schmuggel spionage sprengstoff strafe überfall übergriff urteil urteilt verdacht verdächtige verklagt
| affäre angriff anwalt gewalt klage missbrauch opfer skandal verbrechen verletzt vermisst vorwurf +waffe+
`,
  ),
  tableOf(
    'sport',
    `
ablöse abseits athlet auftaktsieg basketballer Bayern_München biathlet Borussia cup+ DFB durchgang eigentor eishockey elfmeter endspiel
europameister finale formel_1 foul freistoß fußball fußballer goalie gruppenspiel handballer heimsieg hinrunde jihad kopfball länderspiel langlauf
LASK läufer leichtathletik leihe liga+ Löw mannschaft masters medaille meisterschaft mittelfeld nationalelf nationalteam neuzugang ÖFB olympia
olympische peloton platzverweis pokal rallye Rapid remis rote_karte rückrunde schiedsrichter schlusslicht schwimmer siegtor sommerspiele spielmacher
spieltag stadion startelf startplatz stockerl strafstoß Sturm_Graz stürmer tabelle teamchef testspiel torhüter torjäger tormann torschütze torwart
trainer trainingslager transfermarkt turnier unentschieden US_open videobeweis WAC weltmeister winterspiele
| abfahrer abfahrt absteiger abstieg Altach aufschlag aufsteiger aufstieg ausgeschieden ausgleich auslosung auswärts bestmarke bestzeit bewerb bezwang
blessur boxen BVB debakel elfer em favorisiert FC FK gelb-rot Gladbach golfer gruppenphase Hamilton hattrick heimspiel hinspiel Hoffenheim HSV
hundertstel ioc kader kapitän klassenerhalt kreuzband Leverkusen ligist Milan niederlage ÖSV podest profi qualifikation radrennen ranking rennen
rückspiel saison SC sieg sieger siegt SK +ski spielerin sprint sprung+ SV titelverteidigung tore torlos treffer trikot turner ungeschlagen verein
verteidiger VfB VfL vorrunde wada weltrangliste weltrekord Werder wettkampf wm
| auftakt besiegt blamage chance! debüt duell erfolg! erzielte etappe favorit gegner gesperrt gewann gewinnt gewonnen holte keeper klub+ meister!
minute partie platzierung premiere! punkte rang rekord rückstand runde! schlappe schlug staffel sturz +team+ +titel trainiert training ultras
unterlag! verlängerung verletzung verlor! verpasst zähler
`,
  ),
  tableOf(
    'economy',
    `
abgasskandal aktie aktionär anleihe atx AUA aufsichtsrat +bank+ bargeld bilanz bip +börse chemie crowdfunding defizit discounter dividende +ernte+
ezb fabrik franken! freiberufler g20 g7 garantie geldpolitik geschäftsjahr geschäftsklima gläubiger halbjahr handwerk Heta Hypo hypothek ifo
immobilien industrie insolvenz investition iwf kartell konjunktur konkurs konsumklima kredit landwirt lieferant maut +miete+ nächtigungen
neuzulassungen öbb oenb ökonom ökonomie ölpreis OMV passagiere pharma privatisieren quartal Raiffeisen rating rettungspaket rettungsschirm Rewe
rezession rohstoff rote_zahlen roten_zahlen rubel schulden schwarze_zahlen selbstständige sparer sparkasse stahl steuerreform supermarkt teuerung
tourismus übernahme umsatz verschuldung Voestalpine währung wechselkurs werft wertpapier wifo Wirecard wirtschaft zins+ zoll+ zulieferer
| absatz abschwung Amazon anleger aufschwung autos+ bäcker bahn+ branche drogerie einkaufen einnahmen energie erbe erlös ertrag euro+ export finanz
firma +firmen fiskus fleisch +flüge+ fonds+ fusion gastronomie gehälter geschäftsführer geschäftsführung +gewinn glücksspiel gründer handel
händler haushalt hersteller holz hoteliers hotellerie importe kaufhaus kaufkraft kmu konsum konzern kreuzfahrt kurs lebensmittel lieferkette lkw
logistik luftfahrt manager milliardär milliarde millionär mitarbeiter mittelstand nachfrage oligarch pendler post preis+ produktion produziert
reiche! rendite shopping skigebiet Spar spedition spekulant standort steuer stromnetz subventionen tanken tankstelle tarif touristen tui unternehmen
unternehmer verbraucher verlust vermögen versicherer versicherung vorstand wachstum zahlungsunfähig zucker
| abgabe angebot anteil auftrag bauern baustelle beteiligung betrieb eigentümer engpass filiale förderung gebühr gehalt +geld+ geschäft gestiegen
gesunken gutscheine kette konkurrenz kosten kostet kunde lokal marke markt milch möbel öl+ pleite prämie produkt prozent rückruf sanierung sinkt
steigt strom teurer verkauf verkauft vorjahr
| preis!
`,
  ),
  tableOf(
    'labour',
    `
ams arbeit_nieder arbeitgeber arbeitnehmer arbeitslose arbeitsmarkt arbeitszeit betriebsrat fachkräfte gewerkschaft kollektivvertrag kündigung
kurzarbeit lehrling lokführer +lohn+ metaller ÖGB personalabbau stellenabbau streik tarifvertrag
| angestellte arbeiter arbeitskräfte arbeitsplatz belegschaft beschäftigte entlassung homeoffice jobs personalmangel teilzeit überstunden
`,
  ),
  tableOf(
    'science',
    `
3d-druck account akku algorithmus Apple apps archäologen archäologie artenvielfalt astronom astronomie betriebssystem biologen biologie bitcoin
blogger breitband chatbot Chrome cyber darknet display domain download entwickler erbgut fachblatt fachjournal festplatte forscher forschung
galaxie gehirn genom geologen GitHub glasfaser grabung hackerangriff handy hashtag historiker hormon informatik informatiker Intel KI komet konsole
kosmos künstliche_intelligenz kurznachrichten lte mathematik mikroskop milchstraße mobilfunk mumie nature neandertaler netzwerk neuron nobelpreis
notebook NSA online physik physiker Playstation Pokémon probanden programmieren programmierer provider prozessor quanten raumfahrer raumfahrt
raumsonde raumstation rechner roaming satellit saurier schwachstelle selbstfahrend shooter sicherheitslücke skelett sonde soziale_medien soziologe
Spotify stammzellen Steam steinzeit streaming suchmaschine tablet teilchen Telekom teleskop tierart trojaner Uber Ubisoft umlaufbahn update upgrade
verschlüsselte verschlüsselung vorratsdaten vpn webseite weltall weltraum wissenschaft Youtube
| affe affen antike artefakt außerirdische batterie bildschirm bug chat cloud cookies daten drucker elektronik entdeckung erfindung erforschung
experimente fake falschmeldung fernseher follower frequenz games gedächtnis gen genetisch gentest gräber grafik halbleiter headset +hirn homepage
influencer insekt knochen kopfhörer labor lautsprecher lizenz login mäuse messenger mittelalter molekül molekular +mond netz netzbetreiber nutzer
passwort passwörter pflanze pilze pixel posting prototyp psychologe psychologie pyramide ratten raubkopie raumschiff roboter rollenspiel römer
römisch router schädel selfie sms speicher sterne studie tastatur technologie Tiefsee tracking trailer tweet urheber user vögel vorfahre wahrnehmung
zelle
| anbieter angreifer anwendung community design dienst entdeckt forum fund funktion game Gerät Geräte höhle intelligenz kamera lücke plattform portal
schlaf sonne sprache statistisch technik technisch überreste überwachung uni+ untersucht video
| beitrag
`,
  ),
  tableOf(
    'health',
    `
allergie alzheimer antibiotika arznei +arzt+ chirurg covid-19 demenz epidemie gesundheit grippe hebamme herzinfarkt +impf infektion infiziert
intensivstation klinik krankenhaus krankenkasse krankheit +krebs masern medikament medizin operation pandemie patient pflege psychiatrie schlaganfall
spital sterbehilfe therapie übergewicht viren virus+
| abtreibung alkohol apotheke bakterien blut diagnose erkrankt erkrankung ernährung erreger geburt keime lockdown nebenwirkung psychiater psychisch
rauchen raucher schwangere seuche symptome transplantation wirkstoff zigarette
| herz schmerz
`,
  ),
  tableOf(
    'environment',
    `
akw artenschutz artenvielfalt atomkraft biodiversität elefant borkenkäfer emission energiewende erderwärmung feinstaub gletscher grundwasser glyphosat klimagipfel kohleausstieg kraftwerk
müll nachhaltig nationalpark naturschutz ökostrom pestizid photovoltaik recycling regenwald schadstoff solar tierschutz treibhausgas umwelt windkraft wärmepumpe windrad
| abfall arktis biene eisbär fahrverbot klima luchs meeresspiegel ökologisch plastik radweg ressourcen tempolimit verschmutzung wald wälder wale wasserkraft
windpark wölfe!
| bär energie fische fluss jagd jäger natur tier
`,
  ),
  tableOf(
    'disaster',
    `
abgestürzt absturz beben bergung brand eingestürzt einsturz entgleist erdbeben erdrutsch ertrunken evakuiert evakuierung feuerwehr gasexplosion
frontalzusammenstoß geisterfahrer gekentert großbrand hochwasser hurrikan katastrophe kollision lawine notlandung rettungskräfte todesopfer tornado überflutung überschwemmung unfall unglück
vermisste verschüttet vulkan wirbelsturm
| alarm alpinist einsatzkräfte feuer flammen flut getötet kletterer muren rettung seenot starben! tote trümmer verletzte
`,
  ),
  tableOf(
    'weather',
    `
dürre frost gewitter glatteis hagel meteorologe neuschnee +orkan schnee sturmflut schneefall unwetter wetter
| blitz +hitze kälte regen temperatur
| grad nebel sturm wind wolken
`,
  ),
  tableOf(
    'arts',
    `
architekt architektur ard atv auflage auktion ausgestrahlt ausstellung buchpreis filmpreis literaturpreis autorin axel_springer ballett bildhauer biografie buch+ bücher buchmesse
+bühne burgtheater choreograf dichter dirigent documenta doku dokumentation dreharbeiten dschungelcamp erzählung festspiele fotograf fotografie galerie
galerist gedicht gemälde Goethe hauptabend hörfunk inserat installation inszenierung intendant journalismus kabarett +kino+ komödie komponist
konzert künstler lesung liedermacher literatur lyrik lyriker Maler malerei Malerin marktanteil Mozart musik musiker +oper+ orchester orf
philharmoniker philosoph pressefreiheit presserat prosieben puls_4 quoten redakteur redaktion regie regisseur reichweite restitution roman+ rtl
rundfunk sänger schauspieler schlagzeuger schriftsteller sinfonie skulptur sky sopran stiftungsrat tagesschau talk tanz tatort übersetzer unesco
uraufführung verfilmung verfilmt verleger welterbe +werbe werbung zdf zeit_im_bild ZiB zuseher
| abonnenten Arte auszeichnung cd charts chor comics darsteller denkmal e-book ensemble erzähler esc essay fernsehen festwochen gitarre hauptrolle
herausgeber hörer klassik klavier kolumne korrespondent krimi! kultur kunst kurator leinwand leser magazin +medien moderator moderiert nachlass
nachruf ö1 ö3 preisträger premiere! presse produzent publikum publizist retrospektive rezension sammler schlager sender sendung serie+ spot
sujet tänzer tournee! verlag zeichner zeitschrift zeitung zirkus zuschauer
| abo agentur ausgezeichnet bild erinnerungen geschichte hit jubiläum jury kampagne kategorie kreative legende lied mode rock sammlung schau staffel
übertragung zeichnungen
| szene
`,
  ),
  tableOf(
    'society',
    `
alleinerzieher antisemitismus armut barrierefrei behinderte behinderung bevölkerung burschenschaft caritas diskriminierung extremismus feminismus
flüchtlinge geburtenrate frauenquote frauenrechte fremdenfeindlich gleichstellung hartz_iv homosexuell kinderbetreuung kopftuch menschenrechte migration
minderheit mindestsicherung nazi neonazi obdachlos wohnungslos rassismus rassistisch rechtsextreme +rente rotes_kreuz senioren
| auschwitz ehrenamt einsam gedenken heim! hilfsgüter hilfsorganisation holocaust hunger indigene jugendamt jugendliche karenz kz lesben mieter pension
quartier scheidung schwule sexismus sozial spende toleranz volksgruppe weltkrieg wohnbau zivildienst
| freiwillige
| ehe eltern familie frauen geschlecht gesellschaft hass jugend kinder männer unterkunft wohnung
`,
  ),
  tableOf(
    'religion',
    `
bischof christen diözese evangelisch Franziskus gottesdienst jude juden kardinal katholik katholisch kirche kirchentag kloster moschee papst pfarrer pilger
priester Schönborn synagoge vatikan weihnachten
| mönch nonne protestant
| Gebet gott heilige theologe
`,
  ),
  tableOf(
    'education',
    `
abitur bildung gymnasien gymnasium kita lehrer lehrkräfte lehrplan matura pädagogen pisa plagiat rektor schule schüler stipendium studierende
studium universität unterricht
| uni+ zeugnis
| klasse lernen
`,
  ),
  tableOf(
    'human',
    `
geburtstag königin hochzeit kurios promi royals skurril zwillinge
| prinz
| hund katze liebe panda
| trennung
`,
  ),
  tableOf(
    'lifestyle',
    `
diät kochen kulinarisch rezept wanderweg wellness winzer
| 
| ausflug bier essen garten küche mode reise urlaub wandern wein
`,
  ),
]
