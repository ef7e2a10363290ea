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
abgeordnete AfD AKP Assad asylpolitik atomabkommen ausnahmezustand außenpolitik auszählung Berlusconi bezirksrat Biden botschaft bundespräsident
bundesrat bundestag BZÖ Cameron CDU CSU dekret diktator diktatur diplomat diplomatie einwanderer entwicklungshilfe Erdogan Erdoğan FDP fidesz FP FPÖ
fraktion freiheitlichen friedensplan friedensvertrag front_national frontex gemeinderat generalsekretär gesetzentwurf gesetzesentwurf gipfeltreffen
grenzkontrolle grenzschließung grenzschutz Grüne Grünen hochrechnung Hollande innenpolitik Juncker kanzler koalition
kriegsrecht labour landeshauptfrau landeshauptmann landesrat landtag Le_Pen Linkspartei machtkampf machtübernahme Macron Maduro Merkel Merz minister
monarchie nationalrat NEOS Netanjahu netanyahu notstand Obama obmann opposition Orban ÖVP övp-chef parlament parteichef parteitag parteivorstand
pegida PKK Putin putsch referendum regierung regierungsgegner regierungspartei Renzi Sarkozy Schäuble Scholz Seehofer Selenskyj
separatisten sicherheitsrat siedler Söder sondierung SP SPD spitzenkandidat SPÖ staatsbesuch staatschef staatsführung staatsmann staatssekretär
staatsstreich stadtchef stadtrat Steinmeier SVP syriza thronfolger tory Trump Tsipras Tusk ukip unhcr Van_der_Bellen verfassung visafreiheit
volksbefragung volksbegehren VP wahl wahlbeteiligung wähler wahlkampf wahlniederlage wahlprogramm wahlsieger zuwanderung
`),
    3: words(`
abschiebung abstimmung amtseid amtsenthebung amtsinhaber amtszeit angelobt asyl asylanträge asylbewerber asylwerber ausschuss autonomie Baerbock
balkanroute brexit budgetrede bundesländer bürgermeister bürgerrechte Clinton demokrat demokratie demonstranten demonstration demonstrieren designiert
dissident Dobrindt einwanderung Faymann Gauck Gauland gesetz Glawischnig grenzzaun grundrechte Habeck Häupl Höcke hotspot Hundstorfer impeachment
Johnson kabinett kandidatur Kerry Kickl Klingbeil kommissar kongress konservative kreml krisengipfel kundgebung Laschet Lauterbach Lawrow Lindner
lobby machthaber machtwechsel mandat Mitterlehner nachfolge nationalist nato novelle obergrenze partei Pistorius politik politiker politisch populist
präsident premier Pröll rechtsruck regime republikaner rot-grün rücktritt rückzug sanktion schengen senat senator sondergipfel Spahn Strache uno
vereidigt visum Wagenknecht wahlbetrug wahlrecht wehrpflicht Weidel zuwanderer
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
abrüstung Al-Kaida Al-Qaida Aleppo annexion armee artillerie atomtest atomwaffe aufständische autobombe beschuss blauhelm Boko_Haram bombardement
bombardierung bomben bundesheer bundeswehr bürgerkrieg chemiewaffen Donbass drohne dschihadisten einmarsch entführten feuerpause flugzeugträger
friedensgespräche friedensmission Gazastreifen gefecht geiseln giftgas granaten grenzkonflikt Hamas heckenschütze hinterhalt Hisbollah Huthi invasion
islamischen_staat islamischer_staat islamisten kämpfer kampfflugzeuge kampfjet kriegsgefangene kriegsschiff krim krisengebiet krisenregion landminen
luftangriffe luftschlag manöver marschflugkörper massaker militär militärjunta milizen mörser ostukraine panzer peschmerga rakete raketenangriff
rebellen rüstung scharfschützen schusswechsel separatist sinai soldat spezialeinheit sprengsatz streitkräfte taliban tarnkappenjets terrorgruppe
terrorverdacht truppe u-boot verschleppt völkermord waffenlieferung waffenruhe waffenstillstand westjordanland zivilisten
`),
    3: words(`
angriff anschlag attentat attentäter aufstand belagerung bewaffnet explosion extremist fronten heer kampfeinsatz krieg luftwaffe terror unruhen
zivilschutz
`),
    2: words(`
general getötet gewalt kämpfe! konflikt kurden offensive opfer
palästinenser stützpunkt tote verteidigung waffen
`),
    1: words(`
afghanistan Bagdad Damaskus gaza irak Jemen Kabul Libyen syrien ukraine
`),
  },
  {
    topic: 'crime',
    4: words(`
amnestie amoklauf amokläufer angeklagte angeschossen anklage auslieferung begnadigt begnadigung berufung bestechung betrug betrüger bewährung bgh bka
bordell brandanschlag brandstifter brandstiftung camorra cannabis causa cia dealer diebstahl dna-spur drogenhandel drogenhändler einbrecher einbruch
entführer entführt entführung enthauptet ermittler ermittlung ermordet ermordung erpressung erschlagen erschoss erstach erwürgt eugh eurofighter
exekution exekutive fahndung fbi festgenommen festnahme freigesprochen freispruch fußfessel gefangene gefängnis geldwäsche gericht geschworene
geständnis haft haftbefehl häftling haftstrafe haschisch hausdurchsuchung hingerichtet hinrichtung hitlergruß hooligan inhaftiert interpol justiz
kaution kinderporno kommissariat körperverletzung korrupt korruption kriminalität kriminell kripo kronzeuge lebenslang leiche leichenfund leichenteile
lka lösegeld mafia marihuana menschenhandel messerattacke messerstecherei messerstich missbrauch mord mörder niedergeschossen niedergestochen nsu
obduktion ogh pädophil phantombild pistole plädoyer polizei polizeibeamte polizeigewalt polizist prostitution prügelei randale raub räuber razzia
rechtskräftig richter schießerei schläger schlägerei schlepperei schleppern schmiergeld schöffe schuldig schuldspruch schüsse sexualdelikt
staatsanwalt stalker stalking straftat strafverfahren suchtgift täter tatverdächtige todesstrafe totgeschlagen totschlag tötung tribunal untreue
vergewaltigung verhaftet verhaftung verhetzung verurteilt vfgh wiederbetätigung zeuge zeugenaussage
`),
    3: words(`
anwalt bande belästigung beschlagnahmt dieb drogen erstochen geheimdienst gestohlen getötet heroin illegal kläger kokain kriminal prozess schmuggel
schmuggler spion spionage strafe strafrecht tatort überfall urteil urteilt verdacht verdächtige verhör verhört verklagt
`),
    2: words(`
affäre angriff betrunken gewalt gewalttat klage opfer sexuell skandal verbrechen verletzt vermisst vorwurf waffe
`),
  },
  {
    topic: 'sport',
    4: words(`
ablösesumme abseits abstiegskampf achtelfinale Admira Alaba Arsenal athlet auftaktsieg australian_open auswärtssieg baseball basketball
basketballer Bayern_München biathlet biathlon Blatter Borussia boxer champions_league Chelsea coach cup curling darts derby DFB disqualifiziert
Djokovic doping dressur durchgang eckball eigentor eishockey elfmeter endspiel europa_league europameister europaspiele fechten Federer
ferrari fifa formel_1 formel_eins foul freistoß french_open fußball fußballer fußballklub fußballspiel fußballverband gelbe_karte gewichtheben golf
grand_prix grand_slam gruppenspiel Guardiola halbfinale handball handballer heimsieg Hirscher hochsprung judo Juventus kanu karate klettern Klopp
kombinierer kopfball länderspiel langlauf LASK läufer leichtathletik leihe liga Löw mannschaft marathon masters medaille meisterschaft
meistertitel Messi mittelfeld motorsport Mourinho Nadal nationalelf nationalteam nba neuzugang nfl nhl nordische ÖFB olympia olympische Platini
play-off playoff pokal pole_position radprofi radsport rallye Rapid Real_Madrid relegation remis riesentorlauf ringer rodeln Ronaldo rote_karte
ruderer rudern rugby Schalke schiedsrichter schlusslicht schwergewicht schwimmer segeln siegtor ski-wm skispringer skistar slalom snowboard
sommerspiele speerwurf spieltag sportchef sportdirektor sportgericht sportler sportlich sportminister sprinter stadion Sturm_Graz stürmer super_bowl
super-g tabelle teamchef teamkollege tennis testspiel Thiem titelkampf torhüter torjäger tormann torschütze torwart tour_de_france trainer
trainingslager transfermarkt triathlon turn-wm turnier u19 u21 uefa unentschieden US_open Vettel vierschanzentournee viertelfinale volleyball WAC
weitsprung weltmeister wimbledon winterspiele zehnkampf
`),
    3: words(`
abfahrt absteiger abstieg Ajax Atletico atp aufschlag aufsteiger aufstieg ausgleich auslosung auswärts auswärtsspiel bestzeit
bewerb bob boxen bundesligist comeback debakel drittligist elfer em favorisiert FC finale FK gesamtsieg giro gruppenphase
Hamilton hattrick heimspiel Hertha hinspiel Hoffenheim HSV hundertstel ioc kader kapitän keeper kreuzbandriss
match Milan Napoli niederlage nullnummer ÖSV paralympics podest profi qualifikation radrennen ranking rennen Roma rückspiel saison SC schanze
schlusstag sieg sieger siegesserie sieglos siegt SK ski spielerin springer sprint SV tiebreak topgesetzt tore torlos Tottenham transfer
treffer trikot turnen turner underdog ungeschlagen verein verteidiger wada weltrangliste weltrekord Werder wettkampf wm wta zweisatzsieg
zweitligist
`),
    2: words(`
ablöse besiegt chance! duell erfolg! etappe favorit gegner gesperrt gewinnt gewonnen holte klub meister! partie platzierung premiere! rang rekord
schlug serie! staffel team titel trainiert verlängerung verlor verpasst wechselt
`),
  },
  {
    topic: 'economy',
    4: words(`
abgasskandal abschreibung adidas airline aktie aktienkurs aktionär Aldi anleihe arbeitsstiftung atx AUA aufsichtsrat autobahn autobauer bank
bankenskandal bankomat bargeld basf baukonzern Bawag bergbau betriebsergebnis bilanz bip BMW börse börsengang börsianer brauerei casinos_austria ceta
chemie Commerzbank credit_suisse crowdfunding Daimler darlehen davos dax defizit Deutsche_Bank devisen dividende dow_jones Draghi einkommensteuer
einzelhandel energieversorger ernte Erste_Group eurozone ezb fabrik finanzkrise finanzminister fintech fluggesellschaft flughafen fluglinie frachter
franken! freiberufler g20 g7 garantie Gazprom geldpolitik geschäftsjahr gewinnwarnung gläubiger Goldman_Sachs halbjahr handelsabkommen handwerk Heta
Hypo hypothek ifo Ikea immobilien immobilienmarkt industrie industriestaaten inflation insolvenz investition iwf jpmorgan kaffee kapitalerhöhung
kartell konjunktur konkurs konsumenten kredit kupfer kurse landwirt leitzins Lidl lieferant Lufthansa makler maut mehrwertsteuer mieten milchpreis
nächtigungen Nestle Nestlé neuzulassungen öbb oenb ökonomen ökonomie ölkonzern ölpreis OMV opec Opel passagiere pharma pleite privatisieren quartal
Raiffeisen rettungspaket rettungsschirm Rewe rezession rohstoff Rosneft rubel schulden schuldenkrise schwellenländer selbstständige Siemens sparer
sparkasse sparkurs sparpaket stahl steueroase steuerreform stresstest strompreis stromverträge strukturreform supermarkt Tesla teuerung thyssen
tourismus Toyota ttip übernahme ubs umsatz unicredit verbund verstaatlichung Voestalpine Volkswagen VW währung wall_street wechselkurs weizen werft
wertpapier wifo Wirecard wirtschaft wirtschaftskrise wohnungsmarkt Yellen yuan zins zoll zukäufe zulieferer
`),
    3: words(`
abgas absatz abschwung agrar agrarpolitik Airbus Amazon analyst anleger Audi aufschwung autos bäcker bahn bankchef barrel biodiesel Boeing briefträger
budget casinos deflation dollar einkaufen einnahmen elektroautos energie erbe ertrag euro export fernwärme finanz firma firmenchef fiskus fleisch
flüge flugverkehr fonds förderung fusion gas gastronomie gehälter gewinn glücksspiel goldpreis gründer handel händler haushalt hersteller holz
hoteliers hotellerie importe insolvent investor kaufkraft kmu konsum konzern kreuzfahrt kurs kursrutsch lebensmittel lkw luftfahrt mais manager
milliardär milliarde millionär mittelstand nachfrage oligarch paketdienst pensionskasse pipeline Porsche post preis produktion produziert rabatte
reiche! reifen reisebüro rendite seilbahn shopping skigebiet softwarefirma Spar spedition start-up steuer stiftung stromnetz subventionen tankstelle
tarif touristen tui unternehmen unternehmer verbraucher verlust vermögen versicherer versicherung vorstand wachstum werke zucker
`),
    2: words(`
angebot anteil auftrag bauern baustelle beteiligung betrieb boni diesel eigentümer filiale gebühr gehalt geld geschäft gestiegen gesunken gutscheine
hotel kosten kunde kurs markt milch öl produkt prozent rückruf sanierung sinkt steigt strom verkauf verkauft vorjahr
`),
  },
  {
    topic: 'labour',
    4: words(`
ams Arbeiterkammer arbeitgeber arbeitnehmer arbeitslose arbeitsmarkt arbeitszeit betriebsrat entsenderichtlinie fachkräfte gewerkschaft IG_Metall
kollektivvertrag kündigung kurzarbeit lehrling lohn lohnerhöhung mindestlohn ÖGB personalabbau stellenabbau streik tarifverhandlung tarifvertrag verdi
`),
    3: words(`
arbeiter belegschaft beschäftigte job jobs überstunden
`),
  },
  {
    topic: 'science',
    4: words(`
3d-druck 3d-drucker aasfresser Adobe akku akkuhülle algorithmus amazon AMD ameisen Android Anonymous app Apple apps archäologen archäologie
artenvielfalt asteroid astronaut astronom astronomie ausgrabung bakterium betriebssystem biologen biologie bitcoin blogger breitband bronzezeit
browser cern ChatGPT chemiker chip chiphersteller Chrome computerspiel cyberangriff cyberattacke darknet datenleck datenschutz delfin domain drohnen
eBay Ebay elektroauto emoji entwickler erbgut esa evolution Facebook fachblatt fachjournal ferngesteuert festplatte filesharing Firefox forscher
forschung forschungsteam fossil galaxie gamer gaming gehirn genom geologen GitHub glasfaser Google gorilla grafikkarte hacker hackerangriff hai handy
hardware harvard hashtag headset hormon hosting html5 Huawei informatik informatiker Instagram Intel internet internetkonzern iOS iPad iPhone iss
jailbreak javascript jupiter käfer KI komet konsolen kosmos künstliche_intelligenz laptop LG Linux lte MacBook malware mammut mars mathematik
mathematiker meme Microsoft milchstraße Minecraft mobilfunk Mozilla mumie musk nasa nature neandertaler netzneutralität netzwerk neuron Nintendo
nobelpreis Nokia notebook NSA Nvidia online onlinehandel onlinehändler onlineshop open_source OpenAI paläontologe papageien pc phishing physik
physiker planet Playstation PlayStation pluto Pokémon prähistorisch primaten programmierer protein prozessor quanten raben raketenstart raumfahrer
raumfahrt raumsonde raumstation rechner Reddit roaming rover Samsung satellit saturn saurier schimpanse schwachstelle schwarzes_loch science
selbstfahrend server shitstorm shooter sicherheitslücke skelett Skype smart_home smartphone smartwatch Snapchat software sonde sonnensystem Sony
soziale_medien soziale_netzwerke soziologe spacex spezies spinne Spotify ssl stammzellen stanford Steam steinzeit streaming suchmaschine supernova
T-Mobile tablet teilchen Telekom teleskop tierart trägerrakete trojaner tu_wien Twitter Uber Ubisoft uni_wien update upgrade urknall urzeit usb venus
verschlüsselte verschlüsselung videospiel virtual_reality vorratsdaten vpn webseite website weltall weltraum WhatsApp Wikipedia Windows wirbeltier
wissenschaft wlan Xbox xbox_one Youtube YouTube zuckerberg
`),
    3: words(`
affe affen algen amphibien antike außerirdische bildschirm blog chat cloud computer cookies daten datenschützer digital digitalkamera dna drucker
e-mail elektronik embryo entdeckung erfindung erforschung experimente fernseher fledermaus follower forscherteam fossilien frösche games gedächtnis
gen genetisch gentest handytarif homepage influencer insekt kelten knochen kopfhörer labor laser lautsprecher lizenz mäuse maya messenger meteor
meteorit mikroben mittelalter molekül molekular mond nachgewiesen netz netzbetreiber nutzer ötzi ozean parasiten passwort passwörter patent pflanze
pharao pilze posting prototyp psychologe psychologie pyramide ratten raumkapsel raumschiff reptilien roboter römer römisch router säugetier schädel
schlangen selfie studie tastatur technologie tiefsee tierversuche tierwelt tool tracking tweet twittern vögel wahrnehmung wikinger youtuber
zelle
`),
    2: words(`
anbieter angreifer beitrag code community copyright design entdeckt funktion game gerät höhle hubble intelligenz kamera plattform portal schlaf
spiele! statistisch technik technisch überreste überwachung uni urheberrecht version video
`),
  },
  {
    topic: 'health',
    4: words(`
aids allergie alzheimer antibiotika arznei arzt ärztekammer chirurg corona covid-19 demenz depression diabetes ebola epidemie gesundheit grippe
hebamme herzinfarkt hiv impfpflicht impfstoff impfung infektion infiziert klinik krankenhaus krankenkasse krankheit krebs krebskrank malaria masern
medikament medizin operation organspende pandemie patient pflege pflegeheim psychiatrie rauchverbot schlaganfall spital sterbehilfe therapie tumor
übergewicht virus who zika
`),
    3: words(`
abtreibung adhs alkohol apotheke apotheker asthma autismus bakterien blut blutdruck brustkrebs burnout cholera cholesterin diagnose epilepsie erkrankt
erkrankung ernährung fasten geburt homöopathie hospital hospiz hygiene infekt kaiserschnitt kalorien keime leihmutter migräne mücken palliativ
parkinson polio psychisch rauchen raucher salmonellen schwangere symptome tuberkulose verhütung vitamin wartezeiten wirkstoff zecken zigarette
`),
  },
  {
    topic: 'environment',
    4: words(`
abholzung akw artenschutz artensterben atomkraft atommüll biodiversität co2 elefant emission emissionshandel energiewende erderwärmung feinstaub
gletscher global_2000 glyphosat greenpeace klimagipfel klimakonferenz klimaschutz klimawandel kohlekraftwerk müll nachhaltig nashorn nationalpark
naturschutz ökostrom pestizid photovoltaik plastikmüll recycling regenwald solarenergie tierschutz tierschützer treibhausgas umwelt walfang wildtier
windkraft windrad windräder wölfe wwf
`),
    3: words(`
abfall abgase arktis biber biene eisbär fahrverbot fischfang fracking klimaziele korallen luchs meeresspiegel moor öffis ökologisch ölpest plastik
radweg ressourcen robben storch tempolimit verschmutzung wald wälder wale wasserkraft wassermangel windpark
`),
    2: words(`
bär energie fische fluss jagd jäger klima natur tier
`),
  },
  {
    topic: 'disaster',
    4: words(`
abgestürzt absturz beben bergung brand dammbruch eingestürzt einsturz entgleist erdbeben erdrutsch ertrunken evakuiert evakuierung feuerwehr
gasexplosion hochwasser hurrikan katastrophe kollision lawine mure nachbeben notlandung rettungskräfte taifun todesopfer tsunami überflutung
überschwemmung unfall unglück vermisste verschüttet vulkan wirbelsturm zugunglück
`),
    3: words(`
alarm einsatzkräfte explosion flammen Germanwings getötet MH17 seenot starben! tote verletzte wrack
`),
  },
  {
    topic: 'weather',
    4: words(`
dürre frost gewitter glatteis hagel hitzewelle kältewelle meteorologe neuschnee orkan schnee schneefall starkregen unwetter wetter zamg
`),
    3: words(`
blitz hitze kälte regen sturm temperatur
`),
    2: words(`
grad nebel sonnig wind wolken
`),
  },
  {
    topic: 'arts',
    4: words(`
akkordeonist albertina album architekt architektur ard atv auflage auktion ausgestrahlt ausstellung autorin axel_springer bachmannpreis ballett
Beatles Beethoven belvedere berlinale bertelsmann biennale bildhauer biografie buch bücher buchmesse bühne cannes choreograf christie's comedian
dichter dirigent disney dj documenta doku dokumentation dramatiker dreharbeiten dschungelcamp einschaltquote emmy erzählung fernsehserie festspiele
film filmemacher filmförderung fotograf fotografie galerie Game_of_Thrones gedicht geiger gemälde gitarrist Goethe golden_globe grammy Harry_Potter
hip-hop hollywood hörfunk inserat installation inszenierung intendant James_Bond jazz journalismus journalist kabarett kamerateam kino komödie
komponist konzert kronen_zeitung kultserie kulturminister kulturpolitik kunstfestival kunsthalle künstler leser lesung literatur lyrik maler malerei
marktanteil medienexperten medienmacher medienmogul Mozart musik musiker Netflix novellen oper orchester orf oscar performance philharmoniker
philosoph philosophin pianist Picasso popstar pressefreiheit presserat prosieben puls_4 punk punkrock quoten raubkunst redakteur redaktion regie
regisseur regisseurin reichweite restitution roman rtl rundfunk sänger schallplatte schauspieler Schiller schlagzeuger schriftsteller servus_tv
Shakespeare sinfonie skulptur sky song songwriter Star_Wars symphonie tagesschau tageszeitung talk talkshow tanz tatort techno tenor theater thriller
tragödie übersetzer unesco uraufführung verfilmung verleger viennale vinyl welterbe werbeagentur werber werbung zdf zeit_im_bild ZiB zuseher
`),
    3: words(`
abo abonnenten Arte auszeichnung band bassist bestseller bildband cartoon castingshow cd chor clown comics darsteller denkmal designer drama drummer
dvd e-book ensemble esc essay fantasy fernsehen festival festwochen feuilleton gitarre grafiker hauptrolle herausgeber hörspiel karikatur klassik
klavier kolumne korrespondent krimi! kultur kunst kurator leinwand leitartikel magazin medien medienpolitik memoiren moderator moderieren moderiert
museum musical nachlass ö1 ö3 onlinemedien podcast poesie porträt preisträger premiere! printmedien produzent publikum publizist quiz radio rapper
reporter rezension rocker sammler satire schlager sender sendung serie show staffel tänzer tournee tv verlag zeichner zeitschrift zeitung zirkus
zuschauer
`),
    2: words(`
agentur ausgezeichnet erinnerungen geschichte jubiläum jury kampagne kategorie legende mode pop rock sammlung szene übertragung werk zeichnungen
`),
  },
  {
    topic: 'society',
    4: words(`
adoption alleinerzieher antisemitismus armut asylheim barrierefrei behinderte behinderung bevölkerung burka caritas demografie diskriminierung
extremismus feminismus feministin flüchtlinge flüchtlingsheim flüchtlingslager frauenquote frauenrechte fremdenfeindlich geburtenrate gleichstellung
hartz_iv homo-ehe homosexuell kinderbetreuung kopftuch menschenrechte migration minderheit mindestsicherung nazi neonazi obdachlos pension rassismus
rassistisch rechtsextreme rente rentner rotes_kreuz senioren sozialhilfe
`),
    3: words(`
auschwitz bettler freiwillige gedenken gender hasspostings heim! heimkinder hilfsgüter holocaust hunger indigene jugendamt karenz kz lesben lgbt
mieter ns-opfer pflegegeld quartier roma scheidung schwule sexismus sozial spende toleranz transit unicef ureinwohner volksgruppe waisen weltkrieg
wohnbau wohnungsnot zivildienst zwangsheirat
`),
    2: words(`
ehe eltern familie frauen generation geschlecht gesellschaft hass jugend kinder männer unterkunft wohnung
`),
  },
  {
    topic: 'religion',
    4: words(`
bischof buddhist christen dalai_lama diözese evangelisch Franziskus gottesdienst hindu imam islam jude juden judentum kardinal katholisch kirche
kloster koran moschee muslim nonne papst pfarrer pilger priester rabbi ramadan religion scharia Schönborn synagoge vatikan weihnachten
`),
    3: words(`
glaube
`),
    2: words(`
gebet gott götter heilige theologe
`),
  },
  {
    topic: 'education',
    4: words(`
abitur ahs akademie bildung bildungsreform gymnasium hörsaal kindergarten lehrer lehrplan matura öh pädagogen pädagogik pisa professor rektor schule
schüler schulsprecher stipendium student studiengebühren studierende studium uni_wien unis universität unterricht
`),
    3: words(`
campus uni vorlesung zeugnis
`),
    2: words(`
klasse kurs lernen noten
`),
  },
  {
    topic: 'human',
    4: words(`
geburtstag hochzeit kurios prinzessin promi royals skurril zwillinge
`),
    3: words(`
baby harry kate prinz william
`),
    2: words(`
hund katze liebe panda tattoo trennung verlobt zoo
`),
  },
  {
    topic: 'lifestyle',
    4: words(`
diät gourmet kochen kulinarik kulinarisch reiseziel rezept wellness winzer yoga
`),
    2: words(`
ausflug bier essen garten gärtner genuss küche reise restaurant trend trinken urlaub wandern wein
`),
  },
]
