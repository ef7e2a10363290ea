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
abgeordnete AfD AKP Assad atomabkommen ausnahmezustand auszählung Berlusconi bezirksrat Biden botschaft bundesrat bundestag Cameron CDU CSU dekret
diktator diktatur diplomat diplomatie einwanderer entwicklungshilfe Erdogan FDP fidesz FPÖ fraktion freiheitlichen friedensplan friedensvertrag
front_national frontex Gauck gemeinderat grenzkontrolle grenzschutz Grüne Grünen Häupl hochrechnung Hollande Juncker kanzler Klingbeil koalition
kriegsrecht labour landeshauptfrau landeshauptmann landesrat landtag Le_Pen machtkampf machtübernahme Macron Maduro Merkel Merz minister monarchie
nationalrat NEOS Netanjahu notstand Obama obergrenze obmann opposition Orban ÖVP parlament parteivorstand pegida PKK Putin putsch referendum regierung
Renzi Sarkozy Schäuble Scholz Seehofer Selenskyj sicherheitsrat siedler Söder sondierung SPD spitzenkandidat SPÖ staatsbesuch staatschef staatsführung
stadtchef stadtrat Steinmeier SVP syriza tory Trump Tsipras Tusk unhcr Van_der_Bellen verfassung volksbefragung volksbegehren wahl wahlbeteiligung
wähler wahlniederlage wahlsieger zuwanderung
`),
    3: words(`
abschiebung abstimmung amtsenthebung amtsinhaber amtszeit angelobt asyl ausschuss autonomie Baerbock balkanroute brexit bundesländer bürgermeister
bürgerrechte Clinton demokrat demokratie demonstrant demonstration demonstrieren designiert dissident Dobrindt einwanderung Faymann Gauland gesetz
gipfel grenzzaun grundrechte Habeck Höcke impeachment Johnson kabinett kandidatur Kerry Kickl kommissar kongress konservative kreml kundgebung Laschet
Lauterbach Lawrow Lindner lobby machthaber machtwechsel mandat Mitterlehner nachfolge nationalist nato novelle partei Pistorius politik politiker
politisch populist präsident premier rechtsruck regime republikaner rot-grün rücktritt rückzug sanktion schengen sekretär senat senator Spahn Strache
uno vereidigt visum Wagenknecht wahlbetrug wehrpflicht Weidel zuwanderer
`),
    2: words(`
abkommen affäre amt anhänger behörde bürger debatte drohung flüchtling forderung grenze integration kandidat krise kritik linke migrant proteste
reform staat ultimatum verbot verhandlung vertrag vorwurf
`),
    1: words(`
eu
`),
  },
  {
    topic: 'conflict',
    4: words(`
abrüstung Al-Kaida Aleppo annexion armee artillerie atomwaffe aufständische autobombe beschuss blauhelm Boko_Haram bombardierung bomben bundesheer
bundeswehr chemiewaffen Donbass drohne dschihadisten einmarsch friedensgespräche Gazastreifen gefecht geiseln giftgas granaten Hamas hinterhalt
Hisbollah Huthi invasion islamischen_staat islamisten kämpfer kampfjet krim luftschlag marschflugkörper massaker militär milizen panzer rakete
rebellen rüstung schusswechsel separatist soldat sprengsatz streitkräfte taliban truppe u-boot verschleppt völkermord waffenlieferung waffenruhe
waffenstillstand westjordanland zivilisten
`),
    3: words(`
angriff anschlag attentat attentäter aufstand belagerung bewaffnet explosion heer krieg luftwaffe terror unruhen
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
cannabis causa cia dealer diebstahl drogenhandel einbrecher einbruch entführer entführt entführung ermittler ermittlung ermordet erpressung erschossen
eugh exekutive fahndung fbi festgenommen festnahme freigesprochen freispruch fußfessel gefangene geldwäsche gericht geständnis haft hausdurchsuchung
hingerichtet hinrichtung inhaftiert justiz kaution kinderporno körperverletzung korrupt kriminell kripo lebenslang leiche mafia menschenhandel
messerattacke missbrauch mord mörder nsu obduktion pistole polizei polizist prostitution raub räuber razzia rechtskräftig richter schießerei schläger
schlägerei schlepper schmiergeld schuldig schüsse staatsanwalt täter totschlag tötung tribunal untreue vergewaltigung verhaftet verhaftung verurteilt
zeuge
`),
    3: words(`
anwalt belästigung beschlagnahmt dieb drogen erstochen geheimdienst gestohlen getötet heroin illegal kläger kokain kriminal prozess schmuggel
schmuggler spion spionage strafe tatort überfall urteil urteilt verdacht verdächtige verhör verklagt
`),
    2: words(`
affäre angriff gewalt klage opfer skandal verbrechen verletzt vermisst vorwurf waffe
`),
  },
  {
    topic: 'sport',
    4: words(`
ablöse ablösesumme abseits Admira Alaba Arsenal athlet auftaktsieg baseball basketball basketballer Bayern_München biathlet biathlon Blatter Borussia
boxer champions_league Chelsea coach cup curling darts derby DFB disqualifiziert Djokovic doping durchgang eckball eigentor eishockey elfmeter
endspiel europa_league europameister fechten Federer ferrari fifa finale formel_1 foul freistoß french_open fußball fußballer golf grand_prix
grand_slam gruppenspiel Guardiola handball handballer heimsieg Hirscher judo Juventus kanu karate klettern Klopp kombinierer kopfball länderspiel
langlauf LASK läufer leichtathletik leihe liga Löw mannschaft marathon masters medaille meisterschaft Messi mittelfeld Mourinho Nadal nationalelf
nationalteam nba neuzugang nfl nhl nordische ÖFB olympia olympische Platini play-off playoff pokal radprofi radsport rallye Rapid Real_Madrid
relegation remis riesentorlauf ringer Ronaldo rote_karte rudern rugby Schalke schiedsrichter schlusslicht schwergewicht schwimmer segeln siegtor
slalom snowboard sommerspiele spieltag sport sportdirektor sportlich sprinter stadion Sturm_Graz stürmer super_bowl super-g tabelle teamchef
teamkollege tennis testspiel Thiem torhüter torjäger tormann torschütze torwart tour_de_france trainer trainingslager transfermarkt triathlon turnier
uefa unentschieden US_open Vettel vierschanzentournee volleyball WAC weltmeister wimbledon winterspiele
`),
    3: words(`
abfahrt absteiger abstieg Ajax Atletico atp aufschlag aufsteiger aufstieg ausgleich auslosung auswärts bestzeit bewerb bob boxen bundesligist comeback
debakel drittligist elfer em favorisiert FC FK giro gruppenphase Hamilton hattrick heimspiel Hertha hinspiel Hoffenheim HSV hundertstel ioc kader
kapitän kreuzbandriss match Milan Napoli niederlage ÖSV paralympics podest profi qualifikation radrennen ranking rennen Roma rückspiel saison SC
schanze sieg sieger siegesserie siegt SK ski spielerin springer sprint SV tiebreak topgesetzt tore torlos Tottenham transfer treffer trikot turnen
turner underdog ungeschlagen verein verteidiger wada weltrangliste weltrekord Werder wettkampf wm wta zweitligist
`),
    2: words(`
besiegt chance! duell erfolg! etappe favorit gegner gesperrt gewinnt gewonnen holte klub meister! partie platzierung premiere! rang rekord schlug
serie! staffel team titel trainiert verlängerung verlor verpasst wechselt
`),
  },
  {
    topic: 'economy',
    4: words(`
abgasskandal abschreibung adidas airline aktie aktionär Aldi anleihe atx AUA aufsichtsrat autobauer bank bargeld basf baukonzern Bawag bergbau
betriebsergebnis bilanz bip BMW börse brauerei casinos_austria ceta chemie credit_suisse crowdfunding Daimler darlehen dax defizit devisen dividende
dow_jones Draghi energieversorger ernte Erste_Group eurozone ezb fabrik finanzkrise fintech fluggesellschaft frachter franken! freiberufler g20 g7
garantie Gazprom geldpolitik geschäftsjahr gewinnwarnung gläubiger Goldman_Sachs halbjahr handelsabkommen handwerk Heta Hypo hypothek ifo Ikea
immobilien industrie industriestaaten inflation insolvenz investition iwf jpmorgan kaffee kartell konjunktur konkurs kredit kupfer landwirt Lidl
lieferant Lufthansa makler maut miete nächtigungen neuzulassungen öbb oenb ökonom ökonomie ölkonzern ölpreis OMV opec Opel passagiere pharma pleite
privatisieren quartal Raiffeisen rettungspaket rettungsschirm Rewe rezession rohstoff Rosneft rubel schulden schuldenkrise schwellenländer
selbstständige Siemens sparer sparkasse sparpaket stahl steuerreform stresstest strukturreform supermarkt Tesla teuerung thyssen tourismus Toyota ttip
übernahme ubs umsatz unicredit verbund verstaatlichung Voestalpine Volkswagen VW währung wall_street wechselkurs weizen werft wertpapier wifo Wirecard
wirtschaft wirtschaftskrise yuan zins zoll zukäufe zulieferer
`),
    3: words(`
absatz abschwung agrar Airbus Amazon analyst anleger Audi aufschwung autos bäcker bahn barrel biodiesel Boeing briefträger budget deflation dollar
einkaufen einnahmen energie erbe ertrag euro export fernwärme finanz firma fiskus fleisch flüge fonds fusion gas gastronomie gehälter gewinn
glücksspiel gründer handel händler haushalt hersteller holz hoteliers hotellerie importe insolvent investor kaufkraft kmu konsum konzern kreuzfahrt
kurs kursrutsch lebensmittel lkw luftfahrt mais manager milliardär milliarde millionär mittelstand nachfrage oligarch paketdienst pensionskasse
pipeline Porsche post preis produktion produziert rabatte reiche! reifen reisebüro rendite shopping skigebiet Spar spedition start-up steuer stromnetz
subventionen tankstelle tarif touristen tui unternehmen unternehmer verbraucher verlust vermögen versicherer versicherung vorstand wachstum zucker
`),
    2: words(`
angebot anteil auftrag bauern baustelle beteiligung betrieb boni diesel eigentümer filiale förderung gebühr gehalt geld geschäft gestiegen gesunken
gutscheine hotel kosten kunde markt milch öl produkt prozent rückruf sanierung sinkt steigt strom verkauf verkauft vorjahr
`),
  },
  {
    topic: 'labour',
    4: words(`
ams arbeitgeber arbeitnehmer arbeitslose arbeitsmarkt arbeitszeit betriebsrat fachkräfte gewerkschaft IG_Metall kollektivvertrag kündigung kurzarbeit
lehrling lohn ÖGB personalabbau stellenabbau streik tarifvertrag verdi
`),
    3: words(`
arbeiter belegschaft beschäftigte job jobs überstunden
`),
  },
  {
    topic: 'science',
    4: words(`
3d-druck Adobe akku algorithmus AMD ameisen Android Anonymous app Apple apps archäologen archäologie artenvielfalt asteroid astronaut astronom
astronomie ausgrabung betriebssystem biologen biologie bitcoin blogger breitband bronzezeit browser cern ChatGPT chemiker chip Chrome cyberangriff
cyberattacke darknet delfin domain Ebay elektroauto emoji entwickler erbgut esa evolution Facebook fachblatt fachjournal ferngesteuert festplatte
filesharing Firefox forscher forschung forschungsteam fossil galaxie gamer gaming gehirn genom geologen GitHub glasfaser Google gorilla grafikkarte
hacker hackerangriff handy hardware harvard hashtag headset hormon hosting Huawei informatik informatiker Instagram Intel internet internetkonzern iOS
iPad iPhone iss javascript jupiter käfer KI komet konsolen kosmos künstliche_intelligenz laptop LG Linux lte MacBook malware mammut mars mathematik
mathematiker meme Microsoft milchstraße Minecraft mobilfunk Mozilla mumie musk nasa nature neandertaler netzneutralität netzwerk neuron Nintendo
nobelpreis Nokia notebook NSA Nvidia online onlinehandel onlineshop open_source OpenAI paläontologe papageien pc phishing physik physiker planet
Playstation pluto Pokémon prähistorisch primaten programmierer protein prozessor quanten raketenstart raumfahrer raumfahrt raumsonde raumstation
rechner Reddit roaming rover Samsung satellit saturn saurier schimpanse schwachstelle schwarzes_loch science selbstfahrend server shitstorm shooter
sicherheitslücke skelett Skype smartphone smartwatch Snapchat software sonde sonnensystem Sony soziale_medien soziologe spacex spezies spinne Spotify
ssl stammzellen stanford Steam steinzeit streaming suchmaschine supernova T-Mobile tablet teilchen Telekom teleskop tierart trägerrakete trojaner
Twitter Uber Ubisoft update upgrade urknall urzeit usb venus verschlüsselte verschlüsselung videospiel virtual_reality vpn webseite website weltall
weltraum WhatsApp Wikipedia Windows wirbeltier wissenschaft wlan Xbox Youtube zuckerberg
`),
    3: words(`
affe affen algen amphibien antike außerirdische bildschirm blog chat cloud computer cookies daten digital digitalkamera dna drucker e-mail elektronik
embryo entdeckung erfindung erforschung experimente fernseher fledermaus follower forscherteam frösche games gedächtnis gen genetisch gentest homepage
influencer insekt kelten knochen kopfhörer labor laser lautsprecher lizenz mäuse messenger meteor meteorit mikroben mittelalter molekül molekular mond
nachgewiesen netz netzbetreiber nutzer ötzi ozean parasiten passwort passwörter patent pflanze pharao pilze posting prototyp psychologe psychologie
pyramide ratten raumschiff reptilien roboter römer römisch router säugetier schädel schlangen selfie studie tastatur technologie tiefsee tierversuche
tierwelt tool tracking tweet twittern vögel wahrnehmung wikinger youtuber zelle
`),
    2: words(`
anbieter angreifer beitrag code community copyright design entdeckt funktion game gerät höhle hubble intelligenz kamera plattform portal schlaf
spiele! statistisch technik technisch überreste überwachung uni urheberrecht version video
`),
  },
  {
    topic: 'health',
    4: words(`
aids allergie alzheimer antibiotika arznei arzt chirurg corona covid-19 demenz depression diabetes ebola epidemie gesundheit grippe hebamme
herzinfarkt hiv impfpflicht impfstoff impfung infektion infiziert klinik krankenhaus krankenkasse krankheit krebs malaria masern medikament medizin
operation pandemie patient pflege psychiatrie rauchverbot schlaganfall spital sterbehilfe therapie tumor übergewicht virus who zika
`),
    3: words(`
abtreibung alkohol apotheke asthma bakterien blut burnout cholera diagnose erkrankt erkrankung ernährung geburt hospital hygiene keime mücken
parkinson psychisch rauchen raucher schwangere symptome vitamin wirkstoff zecken zigarette
`),
  },
  {
    topic: 'environment',
    4: words(`
akw artenschutz artenvielfalt atomkraft biodiversität co2 elefant emission energiewende erderwärmung feinstaub gletscher glyphosat greenpeace
klimagipfel kraftwerk müll nachhaltig nationalpark naturschutz ökostrom pestizid photovoltaik recycling regenwald tierschutz tierschützer treibhausgas
umwelt walfang wildtier windkraft windrad wölfe wwf
`),
    3: words(`
abfall arktis biene eisbär fahrverbot fracking klima korallen meeresspiegel ökologisch ölpest plastik radweg ressourcen tempolimit verschmutzung wald
wälder wale wasserkraft windpark
`),
    2: words(`
bär energie fische fluss jagd jäger natur tier
`),
  },
  {
    topic: 'disaster',
    4: words(`
abgestürzt absturz beben bergung brand eingestürzt einsturz entgleist erdbeben erdrutsch ertrunken evakuiert evakuierung feuerwehr hochwasser hurrikan
katastrophe kollision lawine notlandung rettungskräfte taifun todesopfer tsunami überflutung überschwemmung unfall unglück vermisste verschüttet
vulkan wirbelsturm
`),
    3: words(`
alarm einsatzkräfte explosion flammen Germanwings getötet seenot starben! tote verletzte wrack
`),
  },
  {
    topic: 'weather',
    4: words(`
dürre frost gewitter glatteis hagel hitzewelle meteorologe orkan schnee unwetter wetter
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
album architekt architektur ard atv auflage auktion ausgestrahlt ausstellung autorin axel_springer ballett Beatles Beethoven belvedere berlinale
bertelsmann biennale bildhauer biografie buch bücher buchmesse bühne cannes choreograf comedian dichter dirigent disney dj documenta doku
dokumentation dreharbeiten dschungelcamp einschaltquote emmy erzählung festspiele film filmförderung fotograf fotografie galerie Game_of_Thrones
gedicht geiger gemälde Goethe golden_globe grammy Harry_Potter hip-hop hollywood hörfunk inserat installation inszenierung intendant James_Bond jazz
journalismus journalist kabarett kamerateam kino komödie komponist konzert kulturpolitik künstler leser lesung literatur lyrik maler malerei
marktanteil Mozart musik musiker Netflix oper orchester orf oscar performance philharmoniker philosoph philosophin pianist Picasso popstar
pressefreiheit presserat prosieben puls_4 punk quoten redakteur redaktion regie regisseur regisseurin reichweite restitution roman rtl rundfunk sänger
schallplatte schauspieler Schiller schlagzeuger schriftsteller Shakespeare sinfonie skulptur sky song songwriter Star_Wars symphonie tagesschau talk
talkshow tanz tatort tenor theater thriller tragödie übersetzer unesco uraufführung verfilmung verleger viennale vinyl welterbe werbeagentur werbung
zdf zeit_im_bild ZiB zuseher
`),
    3: words(`
abo abonnenten Arte auszeichnung band bassist bestseller cartoon castingshow cd chor clown comics darsteller denkmal designer drama drummer dvd e-book
ensemble esc essay fantasy fernsehen festival festwochen feuilleton gitarre grafiker hauptrolle herausgeber hörspiel karikatur klassik klavier kolumne
korrespondent krimi! kultur kunst kurator leinwand leitartikel magazin medien medienpolitik memoiren moderator moderiert museum musical nachlass ö1 ö3
onlinemedien podcast poesie porträt preisträger premiere! produzent publikum publizist quiz radio rapper reporter rezension sammler satire schlager
sender sendung serie show tänzer tournee tv verlag zeichner zeitschrift zeitung zirkus zuschauer
`),
    2: words(`
agentur ausgezeichnet erinnerungen geschichte jubiläum jury kampagne kategorie legende mode pop rock sammlung staffel szene übertragung werk
zeichnungen
`),
  },
  {
    topic: 'society',
    4: words(`
adoption antisemitismus armut barrierefrei behinderte behinderung bevölkerung burka caritas diskriminierung extremismus feminismus feminist
flüchtlinge frauenquote frauenrechte fremdenfeindlich gleichstellung hartz_iv homo-ehe homosexuell kinderbetreuung kopftuch menschenrechte migration
minderheit mindestsicherung nazi obdachlos pension rassismus rassistisch rechtsextreme rente rentner rotes_kreuz senioren
`),
    3: words(`
auschwitz freiwillige gedenken gender heim! hilfsgüter holocaust hunger indigene jugendamt karenz kz lesben lgbt mieter quartier roma scheidung
schwule sexismus sozial spende toleranz unicef volksgruppe weltkrieg wohnbau zivildienst
`),
    2: words(`
ehe eltern familie frauen generation geschlecht gesellschaft hass jugend kinder männer unterkunft wohnung
`),
  },
  {
    topic: 'religion',
    4: words(`
bischof buddhist christen dalai_lama diözese evangelisch Franziskus gottesdienst hindu imam islam jude juden kardinal katholisch kirche kloster koran
moschee muslim papst pfarrer pilger priester rabbi ramadan religion Schönborn synagoge vatikan weihnachten
`),
    3: words(`
glaube
`),
    2: words(`
gebet gott heilige theologe
`),
  },
  {
    topic: 'education',
    4: words(`
abitur bildung gymnasium kindergarten lehrer lehrplan matura pädagogen pisa professor rektor schule schüler stipendium student studierende studium
universität unterricht
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
baby prinz
`),
    2: words(`
hund katze liebe panda trennung zoo
`),
  },
  {
    topic: 'lifestyle',
    4: words(`
diät gourmet kochen kulinarisch rezept wellness winzer yoga
`),
    2: words(`
ausflug bier essen garten küche mode reise restaurant urlaub wandern wein
`),
  },
]
