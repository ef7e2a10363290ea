import type { TopicTable } from '../topic-table.ts'

/** Blanks part the entries, and `_` stands for one inside an entry: a table of words is most of what German weighs. */
const words = (list: string): string => list.trim().replaceAll(/\s+/g, ',').replaceAll('_', ' ')

/**
 * German words by topic. Small letters match any writing, every inflection, and the last or first part of a
 * compound (`wahl` in `Landtagswahl`); a name in capitals stands as it is. Written from general knowledge.
 */
export const topicTables: readonly TopicTable[] = [
  {
    topic: 'politics',
    4: words(`
abgeordnete atomabkommen ausnahmezustand auszählung bezirksrat botschaft CSU dekret diktator diktatur diplomatie einwanderer entwicklungshilfe FDP FPÖ
fraktion freiheitlichen friedensplan friedensvertrag front_national frontex Gauck gemeinderat grenzkontrolle grenzschutz grossrat Grüne Grünen Häupl
hochrechnung kantonsrat kanzler Klingbeil koalition kriegsrecht labour landeshauptfrau landeshauptmann landesrat landtag machtkampf machtübernahme
monarchie nationalrat NEOS Netanjahu neuwahl notstand obergrenze obmann ständerat volksinitiative ÖVP parlament parteivorstand pegida PKK regierung
Schäuble Seehofer Selenskyj sicherheitsrat siedler Söder sondierung spitzenkandidat SPÖ staatsbesuch staatschef staatsführung stadtchef stadtrat SVP
syriza tory unhcr Van_der_Bellen verfassung volksbefragung volksbegehren wahl wahlbeteiligung wähler wahlniederlage wahlsieger zuwanderung
`),
    3: words(`
abschiebung abstimmung amtsenthebung amtsinhaber amtszeit angelobt asyl ausschuss autonomie balkanroute bürgermeister bürgerrechte demokrat demokratie
demonstrant demonstration demonstrieren designiert Dobrindt einwanderung Faymann Gauland gesetz gipfel grenzzaun grundrechte Höcke Johnson kabinett
kandidatur Kickl kommissar kongress konservative kreml kundgebung Laschet Lauterbach Lawrow Lindner lobby machthaber machtwechsel mandat Mitterlehner
nachfolge novelle partei Pistorius politik politiker politisch präsident premier rechtsruck republikaner rot-grün rücktritt rückzug sanktion
schengen sekretär senat Spahn Strache uno vereidigt visum Wagenknecht wahlbetrug wehrpflicht Weidel zuwanderer
`),
    2: words(`
abkommen affäre amt anhänger behörde bundesländer bürger debatte drohung flüchtling forderung grenze integration kandidat krise kritik linke migrant
proteste staat verbot verhandlung vertrag vorwurf
`),
    1: words(`
eu
`),
  },
  {
    topic: 'conflict',
    4: words(`
abrüstung Al-Kaida Aleppo annexion armee artillerie atomwaffe aufständische autobombe beschuss blauhelm bombardierung bomben bundesheer bundeswehr
chemiewaffen Donbass Drohne Drohnen dschihadisten einmarsch friedensgespräche Gazastreifen gefecht geiseln giftgas granaten hinterhalt Hisbollah Huthi
islamischen_staat islamisten kämpfer kampfjet krim luftschlag marschflugkörper massaker militär milizen panzer rakete rebellen rüstung schusswechsel
soldat sprengsatz streitkräfte truppe u-boot verschleppt völkermord waffenlieferung waffenruhe waffenstillstand westjordanland zivilisten
`),
    3: words(`
angriff anschlag attentat attentäter aufstand belagerung bewaffnet explosion heer krieg luftwaffe unruhen
`),
    2: words(`
general getötet gewalt kämpfe! konflikt kurden offensive opfer palästinenser stützpunkt tote waffen
`),
    1: words(`
afghanistan gaza irak Jemen Libyen syrien ukraine
`),
  },
  {
    topic: 'crime',
    4: words(`
amnestie amoklauf amokläufer angeklagte anklage auslieferung begnadigung bestechung betrug betrüger bewährung bgh bka brandanschlag brandstiftung
cannabis causa cia dealer diebstahl drogenhandel einbrecher einbruch enkeltrick entführer entführt entführung ermittler ermittlung ermordet erpressung
erschossen eugh exekutive fahndung festgenommen festnahme freigesprochen freispruch fußfessel gefangene geldwäsche gericht geständnis haft
hausdurchsuchung hingerichtet hinrichtung inhaftiert justiz kaution kinderporno körperverletzung korrupt kriminell kripo lebenslang leiche
menschenhandel messerattacke missbrauch mord mörder nsu obduktion pistole polizei polizist prostitution raub räuber razzia rechtskräftig richter
schießerei schleuser schläger schlägerei schlepper schmiergeld schuldig schüsse staatsanwalt täter totschlag tötung untreue vergewaltigung verhaftet
verhaftung verurteilt zeuge
`),
    3: words(`
anwalt bande! belästigung beschlagnahmt dieb drogen erstochen geheimdienst gestohlen getötet kläger kokain kriminal prozess schmuggel schmuggler spion
spionage strafe tatort überfall urteil urteilt verdacht verdächtige verhör verklagt
`),
    2: words(`
affäre angriff gewalt klage opfer skandal verbrechen verletzt vermisst vorwurf waffe
`),
  },
  {
    topic: 'sport',
    4: words(`
ablöse ablösesumme abseits Admira Alaba athlet auftaktsieg basketballer Bayern_München biathlet Borussia cup DFB disqualifiziert durchgang eckball
eigentor eishockey elfmeter endspiel europameister fechten ferrari finale formel_1 foul freistoß fußball fußballer gruppenspiel handballer heimsieg
Hirscher kanu klettern kombinierer kopfball länderspiel langlauf LASK läufer leichtathletik leihe liga Löw mannschaft masters medaille meisterschaft
mittelfeld nationalelf nationalteam neuzugang nordische ÖFB olympia olympische pokal radprofi radsport rallye Rapid remis riesentorlauf ringer
rote_karte rudern schiedsrichter schlusslicht schwergewicht schwimmer segeln siegtor sommerspiele spieltag sportdirektor sportlich stadion Sturm_Graz
stürmer tabelle teamchef teamkollege testspiel torhüter torjäger tormann torschütze torwart trainer trainingslager transfermarkt turnier unentschieden
US_open vierschanzentournee WAC weltmeister winterspiele
`),
    3: words(`
abfahrt absteiger abstieg aufschlag aufsteiger aufstieg ausgleich auslosung auswärts bestzeit bewerb bob boxen bundesligist debakel drittligist elfer
em favorisiert FC FK giro gruppenphase Hamilton hattrick heimspiel hinspiel Hoffenheim HSV hundertstel ioc kader kapitän kreuzbandriss Milan
niederlage ÖSV podest profi qualifikation radrennen ranking rennen rückspiel saison SC schanze sieg sieger siegesserie siegt SK ski spielerin springer
sprint SV topgesetzt tore torlos treffer trikot turnen turner ungeschlagen verein verteidiger wada weltrangliste weltrekord Werder wettkampf wm
zweitligist
`),
    2: words(`
besiegt chance! duell erfolg! etappe favorit gegner gesperrt gewinnt gewonnen holte klub meister! partie platzierung premiere! rang rekord schlug
serie! staffel team titel trainiert verlängerung verlor verpasst wechselt
`),
  },
  {
    topic: 'economy',
    4: words(`
abgasskandal abschreibung aktie aktionär anleihe atx AUA aufsichtsrat autobauer bank bargeld baukonzern Bawag bergbau betriebsergebnis bilanz bip
börse brauerei casinos_austria ceta chemie crowdfunding darlehen defizit devisen dividende energieversorger ernte Erste_Group ezb fabrik finanzkrise
fluggesellschaft frachter franken! freiberufler g20 g7 garantie geldpolitik geschäftsjahr geschäftsklima gewinnwarnung gläubiger halbjahr
handelsabkommen handwerk Heta Hypo hypothek ifo immobilien industrie industriestaaten insolvenz investition iwf kaffee kartell konjunktur konkurs
konsumklima kredit kupfer landwirt lieferant makler maut miete nächtigungen neuzulassungen rote_zahlen roten_zahlen schwarze_zahlen Verbund öbb oenb
ökonom ökonomie ölkonzern ölpreis OMV passagiere pharma pleite privatisieren quartal Raiffeisen rettungspaket rettungsschirm Rewe rezession rohstoff
rubel schulden schuldenkrise schwellenländer selbstständige sparer sparkasse sparpaket stahl steuerreform stresstest strukturreform supermarkt
teuerung tourismus ttip übernahme umsatz verstaatlichung Voestalpine währung wechselkurs weizen werft wertpapier wifo Wirecard wirtschaft
wirtschaftskrise zins zoll zukäufe zulieferer
`),
    3: words(`
absatz abschwung agrar Amazon anleger aufschwung autos bäcker bahn biodiesel briefträger einkaufen einnahmen energie erbe ertrag euro export fernwärme
finanz firma fiskus fleisch flüge fonds fusion gastronomie gehälter gewinn glücksspiel gründer handel händler haushalt hersteller holz hoteliers
hotellerie importe kaufkraft kmu konsum konzern kreuzfahrt kurs kursrutsch lebensmittel lkw luftfahrt mais manager milliardär milliarde millionär
mittelstand nachfrage oligarch paketdienst pensionskasse post preis produktion produziert rabatte reiche! reifen reisebüro rendite shopping skigebiet
Spar spedition steuer stromnetz subventionen tankstelle tarif touristen tui unternehmen unternehmer verbraucher verlust vermögen versicherer
versicherung vorstand wachstum zucker
`),
    2: words(`
angebot anteil auftrag bauern baustelle beteiligung betrieb boni eigentümer filiale förderung gebühr gehalt geld geschäft gestiegen gesunken
gutscheine kosten kunde markt milch öl produkt prozent rückruf sanierung sinkt steigt strom verkauf verkauft vorjahr
`),
  },
  {
    topic: 'labour',
    4: words(`
ams arbeit_nieder arbeitgeber arbeitnehmer arbeitslose arbeitsmarkt arbeitszeit betriebsrat fachkräfte gewerkschaft kollektivvertrag kündigung
kurzarbeit lehrling lohn ÖGB personalabbau stellenabbau streik tarifvertrag
`),
    3: words(`
arbeiter belegschaft beschäftigte jobs überstunden
`),
  },
  {
    topic: 'science',
    4: words(`
3d-druck Adobe akku algorithmus ameisen Anonymous Apple apps archäologen archäologie artenvielfalt astronom astronomie ausgrabung betriebssystem
biologen biologie bitcoin blogger breitband bronzezeit chemiker Chrome cyberangriff cyberattacke darknet delfin domain elektroauto emoji entwickler
erbgut fachblatt fachjournal ferngesteuert festplatte filesharing forscher forschung forschungsteam galaxie gehirn genom geologen GitHub glasfaser
gorilla grafikkarte hackerangriff handy harvard hashtag headset hormon hosting informatik informatiker Intel internetkonzern käfer KI komet konsolen
kosmos künstliche_intelligenz lte mammut mathematik mathematiker meme milchstraße mobilfunk mumie nature neandertaler netzneutralität netzwerk neuron
nobelpreis notebook NSA online onlinehandel onlineshop paläontologe papageien physik physiker Playstation Pokémon prähistorisch primaten programmierer
prozessor quanten raketenstart raumfahrer raumfahrt raumsonde raumstation rechner roaming satellit saurier schimpanse schwachstelle schwarzes_loch
selbstfahrend shitstorm shooter sicherheitslücke skelett sonde sonnensystem soziale_medien soziologe spezies spinne Spotify ssl stammzellen stanford
Steam steinzeit streaming suchmaschine T-Mobile tablet teilchen Telekom teleskop tierart trägerrakete trojaner Uber Ubisoft update upgrade urknall
urzeit venus verschlüsselte verschlüsselung videospiel vpn webseite weltall weltraum wirbeltier wissenschaft Youtube
`),
    3: words(`
affe affen algen amphibien antike außerirdische bildschirm chat cloud cookies daten digitalkamera drucker elektronik entdeckung erfindung erforschung
experimente fernseher fledermaus follower forscherteam frösche games gedächtnis gen genetisch gentest homepage influencer insekt kelten knochen
kopfhörer labor lautsprecher lizenz mäuse messenger meteorit mikroben mittelalter molekül molekular mond netz netzbetreiber nutzer Tiefsee ötzi ozean
parasiten passwort passwörter pflanze pharao pilze posting prototyp psychologe psychologie pyramide ratten raumschiff reptilien roboter römer römisch
router säugetier schädel schlangen selfie studie tastatur technologie tierversuche tierwelt tracking tweet vögel wahrnehmung wikinger youtuber zelle
`),
    2: words(`
anbieter angreifer beitrag community design entdeckt funktion game Gerät Geräte höhle hubble intelligenz kamera plattform portal schlaf spiele!
statistisch technik technisch überreste überwachung uni urheberrecht video
`),
  },
  {
    topic: 'health',
    4: words(`
allergie alzheimer antibiotika arznei arzt chirurg covid-19 demenz epidemie gesundheit grippe hebamme herzinfarkt impfpflicht impfstoff impfung
infektion infiziert klinik krankenhaus krankenkasse krankheit krebs masern medikament medizin operation pandemie patient pflege psychiatrie
rauchverbot schlaganfall spital sterbehilfe therapie übergewicht virus
`),
    3: words(`
abtreibung alkohol apotheke bakterien blut burnout diagnose erkrankt erkrankung ernährung geburt keime mücken parkinson psychisch rauchen raucher
schwangere symptome wirkstoff zecken zigarette
`),
  },
  {
    topic: 'environment',
    4: words(`
akw artenschutz artenvielfalt atomkraft biodiversität elefant emission energiewende erderwärmung feinstaub gletscher glyphosat klimagipfel kraftwerk
müll nachhaltig nationalpark naturschutz ökostrom pestizid photovoltaik recycling regenwald tierschutz tierschützer treibhausgas umwelt walfang
wildtier windkraft windrad wölfe
`),
    3: words(`
abfall arktis biene eisbär fahrverbot klima korallen meeresspiegel ökologisch ölpest plastik radweg ressourcen tempolimit verschmutzung wald wälder
wale wasserkraft windpark
`),
    2: words(`
bär energie fische fluss jagd jäger natur tier
`),
  },
  {
    topic: 'disaster',
    4: words(`
abgestürzt absturz beben bergung brand eingestürzt einsturz entgleist erdbeben erdrutsch ertrunken evakuiert evakuierung feuerwehr gasexplosion
hochwasser hurrikan katastrophe kollision lawine notlandung rettungskräfte taifun todesopfer überflutung überschwemmung unfall unglück vermisste
verschüttet vulkan wirbelsturm
`),
    3: words(`
alarm einsatzkräfte flammen Germanwings getötet seenot starben! tote verletzte wrack
`),
  },
  {
    topic: 'weather',
    4: words(`
dürre frost gewitter glatteis hagel hitzewelle meteorologe orkan schnee schneefall neuschnee unwetter wetter
`),
    3: words(`
blitz hitze kälte regen sturm temperatur
`),
    2: words(`
grad nebel wind wolken
`),
  },
  {
    topic: 'arts',
    4: words(`
architekt architektur ard atv auflage auktion ausgestrahlt ausstellung autorin axel_springer ballett Beethoven belvedere bertelsmann bildhauer
biografie buch bücher buchmesse bühne choreograf dichter dirigent documenta doku dokumentation dreharbeiten dschungelcamp einschaltquote erzählung
festspiele filmförderung fotograf fotografie galerie gedicht geiger gemälde Goethe hörfunk inserat installation inszenierung intendant journalismus
kabarett kamerateam kino komödie komponist konzert kulturpolitik künstler leser lesung liedermacher literatur lyrik Maler malerei marktanteil Mozart
musik musiker oper orchester orf philharmoniker philosoph philosophin pressefreiheit presserat prosieben puls_4 quoten redakteur redaktion regie
regisseur regisseurin reichweite restitution roman rtl rundfunk sänger schallplatte schauspieler Schiller schlagzeuger schriftsteller sinfonie
skulptur sky symphonie tagesschau talk talkshow tanz tatort tragödie übersetzer unesco uraufführung verfilmung verleger viennale welterbe werbeagentur
werbung zdf zeit_im_bild ZiB zuseher
`),
    3: words(`
abo abonnenten Arte auszeichnung castingshow cd chor clown comics darsteller denkmal e-book ensemble esc essay fantasy fernsehen festwochen feuilleton
gitarre grafiker hauptrolle herausgeber hörspiel karikatur klassik klavier kolumne korrespondent krimi! kultur kunst kurator leinwand leitartikel
magazin medien medienpolitik memoiren moderator moderiert nachlass ö1 ö3 onlinemedien poesie porträt preisträger premiere! produzent publikum
publizist quiz rezension sammler schlager sender sendung serie tänzer tournee verlag zeichner zeitschrift zeitung zirkus zuschauer
`),
    2: words(`
agentur ausgezeichnet erinnerungen geschichte jubiläum jury kampagne kategorie legende mode rock sammlung staffel szene übertragung werk zeichnungen
`),
  },
  {
    topic: 'society',
    4: words(`
antisemitismus armut barrierefrei behinderte behinderung bevölkerung burka caritas diskriminierung extremismus feminismus flüchtlinge frauenquote
frauenrechte fremdenfeindlich gleichstellung hartz_iv homo-ehe homosexuell kinderbetreuung kopftuch menschenrechte migration minderheit
mindestsicherung nazi obdachlos pension rassismus rassistisch rechtsextreme rente rentner rotes_kreuz senioren
`),
    3: words(`
auschwitz freiwillige gedenken heim! hilfsgüter holocaust hunger indigene jugendamt karenz kz lesben mieter quartier roma scheidung schwule sexismus
sozial spende toleranz volksgruppe weltkrieg wohnbau zivildienst
`),
    2: words(`
ehe eltern familie frauen geschlecht gesellschaft hass jugend kinder männer unterkunft wohnung
`),
  },
  {
    topic: 'religion',
    4: words(`
bischof christen diözese evangelisch Franziskus gottesdienst jude juden kardinal katholisch kirche kloster moschee papst pfarrer pilger priester
Schönborn synagoge vatikan weihnachten
`),
    3: words(`
glaube
`),
    2: words(`
Gebet gott heilige theologe
`),
  },
  {
    topic: 'education',
    4: words(`
abitur bildung gymnasium lehrer lehrplan matura pädagogen pisa rektor schule schüler stipendium studierende studium universität unterricht
`),
    3: words(`
uni zeugnis
`),
    2: words(`
klasse lernen noten
`),
  },
  {
    topic: 'human',
    4: words(`
geburtstag hochzeit kurios prinzessin promi royals skurril zwillinge
`),
    3: words(`
prinz
`),
    2: words(`
hund katze liebe panda trennung
`),
  },
  {
    topic: 'lifestyle',
    4: words(`
diät kochen kulinarisch rezept wellness winzer
`),
    2: words(`
ausflug bier essen garten küche mode reise urlaub wandern wein
`),
  },
]
