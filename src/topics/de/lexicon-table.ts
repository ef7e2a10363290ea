import type { TopicId } from '../topic.ts'
import type { TopicTable } from '../topic-table.ts'
import { listEntries } from './list-entries.ts'

/** Entries by weight, 4 first. */
function tableOf(topic: TopicId, ...lists: readonly string[]): TopicTable {
  const [four = '', three = '', two = '', one = ''] = lists.map(listEntries)
  return { topic, 4: four, 3: three, 2: two, 1: one }
}

/**
 * German words by topic. Small letters match any writing, every inflection, and the last or first part of a
 * compound (`wahl` in `Landtagswahl`; a short one where `+` stands behind or before it); a root (`forsch-`) matches all that
 * endings make of it (`Forscherin`, `forschte`); a name in capitals stands as it is. Entries stand in the order in
 * which they compress best. Written from general knowledge.
 */
export const topicTables: readonly TopicTable[] = [
  tableOf(
    'politics',
    'regier- diktat- kanzler volksabstimmung SPÖ wähler verfassung SVP syriza obergrenze ' +
      'pegida obmann fraktion landesrat landeshauptmann botschaft stadtrat landeshauptfrau ' +
      'Netanjahu Neos Grüne notstand Van_der_Bellen parlament- diplomatie gemeinderat ' +
      'Selenskyj landtag koalition freiheitlichen PKK kantonsrat FPÖ weißen_haus unterhaus ' +
      'nationalrat Seehofer front_national entwicklungshilfe +wahl+ CSU Grünen volksbegehren ' +
      'ausnahmezustand ÖVP sicherheitsrat FDP abgeordnete Klingbeil spitzenkandidat ständerat ' +
      'sondierung Söder Häupl labour',
    'kundgebung autonomie gouverneur austritt einwander- demonstr- demokrat- kreml Dobrindt ' +
      'grenze premier bürgerrechte republikaner kabinett Strache misstrauen Kickl ' +
      'Mitterlehner kongress nachfolge präsident- sekretär sanktion- machthaber bürgermeister ' +
      '+asyl+ konservative Pistorius unabhängigkeit staat lobby- senat Faymann gipfel ' +
      'rechnungshof amtszeit zuwander- schengen ausgangssperre abstimmung beitritt ' +
      'einbürgerung ausschuss rücktritt Spahn Weidel abschieb- verordnung mehrheit gesetz ' +
      'partei wehrpflicht uno bundesheer',
    'migrant umfrage petition debatte vereinte_nationen vorwurf amt+ kommiss- verhandlung ' +
      'vertrag flüchtling affäre anhänger bündnis stimmen Linke protest- krise+ einigung ' +
      'beamte könig initiative kandid- verbot',
    'behörde einigen vorschlag forderung polit- kritik mandat streit gespräch gemeinde',
  ),
  tableOf(
    'conflict',
    'Gazastreifen waffenstillstand bundeswehr bombardiert streitkräfte kämpfer +bomben ' +
      'militär- islamist- islamischen_staat dschihad- völkermord soldat rebell- massaker ' +
      'Huthi westjordanland sprengsatz zivilisten milizen armee- krim+ rakete jihad- ' +
      'verschleppt geiseln waffenruhe granaten truppe gefecht beschuss rüstung panzer ' +
      'Hisbollah Aleppo',
    'bewaffn- attentat- luftwaffe unruhen anschlag folter +atom drohn- krieg ' +
      'ausschreitungen aufstand explosion frieden angriff eskal- marine',
    '+waffen+ konflikt gewalt offensive kurden getötet general opfer tote kämpfe!',
  ),
  tableOf(
    'crime',
    'freigesprochen +mord+ ermord- veruntreut staatsanwalt nsu auslieferung poliz- ' +
      'verurteil- verhaft- korrupt- kokain geständnis raub+ ermittl- räuber totschlag +haft ' +
      'mörder bestech- menschenhandel einbrecher brandstiftung lebenslang vergewaltig- ' +
      'einbruch gefangene entführ- schuldig inhaft- fahndung bewährung +dieb+ erpressung ' +
      'leiche festnahme freispruch gericht betrug- schüsse dealer schlepper schleuser ' +
      'schießerei cannabis razzi- erschossen bgh geldwäsche festgenommen cia angeklagte ' +
      'justiz täter +amok hinrichtung bka anklage brandanschlag untreue zeuge ' +
      'körperverletzung richter',
    'überfall spionage lösegeld berufung prozess übergriff belästigung bande! sprengstoff ' +
      'beschlagnahmt +drogen getötet messer schadenersatz urteil- verdacht- verklagt ' +
      'niedergestochen gestohlen geheimdienst krimin- kläger schmuggel strafe',
    '+waffe+ angriff verletzt vermisst klage skandal opfer gewalt anwalt missbrauch vorwurf',
  ),
  tableOf(
    'sport',
    'LASK remis rallye läufer Borussia athlet- fußball- biathlet handballer langlauf- pokal ' +
      'trainer teamchef WAC turnier DFB mittelfeld stockerl ablöse Rapid nationalelf ' +
      'nationalteam spieltag formel_1 eishockey Bayern_München neuzugang schiedsrichter ' +
      'olymp- elfmeter tabelle liga+ finale schlusslicht stadion goalie durchgang schwimmer ' +
      'stürmer Sturm_Graz mannschaft eigentor ÖFB medaille winterspiele platzverweis ' +
      'rückrunde unentschieden cup+',
    'bewerb Gladbach Altach Werder wettkampf qualifikation abstieg SV ausgeschieden podest ' +
      'klassenerhalt profi meister VfB ioc em sprung+ aufschlag ungeschlagen ausgleich ' +
      'absteiger VfL SC ligist trikot niederlage +ski aufstieg kader weltrangliste aufsteiger ' +
      'Hoffenheim FC weltrekord saison wm sprint BVB verein bestzeit sieg kapitän debakel ' +
      'abfahrt sieger tore siegt kreuzband +tor ÖSV auswärts torlos HSV auslosung verteidiger ' +
      'Hamilton Leverkusen treffer SK rennen vorrunde',
    'besiegt favori- rang verpasst klub+ runde! trainier- duell holte verletzung minute ' +
      'schlug verlor! rekord staffel punkte auftakt gewinnt spieler +team+ spiel unterlag! ' +
      'training +titel ultras gewonnen etappe gegner gewann blamage sturz partie',
  ),
  tableOf(
    'economy',
    'zulieferer +miete+ sparer Hypo +ernte+ sparkasse dividende privatisier- OMV touri- ' +
      'roten_zahlen währung fabrik maut immobilien wifo investi- rohstoff stahl Rewe ' +
      'rote_zahlen iwf Voestalpine kartell chemie insolvenz quartal teuerung AUA bilanz zins+ ' +
      'aufsichtsrat landwirt handwerk geschäfts- selbstständige +bank+ rating +börse ' +
      'Raiffeisen öbb konjunktur franken! rettungspaket aktionär steuerreform geldpolitik ' +
      'discounter konsumklima atx rettungsschirm gläubiger Heta nächtigungen ökonom- kredit ' +
      'aktie industri- defizit anleihe pharma wertpapier konkurs übernahme halbjahr bargeld ' +
      'ezb ifo rezession supermarkt wirtschaft- schulden ölpreis bip lieferant umsatz',
    '+flüge+ einnahmen konsum- fusion hersteller nachfrage branche drogerie vermögen euro+ ' +
      'rendite verlust einkaufen index subventionen vorstand export kreuzfahrt skigebiet Spar ' +
      'bäcker lieferkette zucker pendler versicherung mitarbeiter lkw firma händler ' +
      'zahlungsunfähig post energie gastronomie glücksspiel unternehm- tui holz +firmen ' +
      'gehälter preis+ finanz anleger tankstelle zoll+ autos+ fonds+ fleisch wachstum ' +
      'mittelstand bahn+ konzern gründer handel haushalt produziert logistik manager tarif ' +
      'lebensmittel millionär steuer standort kurs hotelier versicherer aufschwung Amazon ' +
      '+gewinn milliard- verbraucher oligarch absatz',
    '+geld+ rückruf öl+ filiale pleite betrieb kosten milch vorjahr bauern gebühr kostet ' +
      'eigentümer Gehalt produkt- verkauf- strom prämie markt anteil geschäft angebot teurer ' +
      'auftrag förderung beteiligung kunde',
    'prozent',
  ),
  tableOf(
    'labour',
    'ams tarifvertrag fachkräfte kollektivvertrag personalabbau stellenabbau streik- ' +
      'gewerkschaft- arbeit_nieder arbeitgeber arbeitslos- arbeitnehmer arbeits- +lohn+ ' +
      'kündigung kurzarbeit betriebsrat lokführer ÖGB metaller lehrling',
    'arbeiter jobs überstunden angestellte belegschaft entlassung teilzeit beschäftigte ' +
      'homeoffice',
  ),
  tableOf(
    'science',
    'akku konsole provider Telekom glasfaser nobelpreis bitcoin suchmaschine programmi- ' +
      'erbgut stammzellen biolog- soziolog- Uber weltraum entwickler archäolog- informati- ' +
      'roaming prozessor online probanden display cyber webseite breitband NSA rechner ' +
      'netzwerk gehirn chatbot teleskop teilchen neuron account festplatte hormon algorithmus ' +
      'geolog- soziale_medien streaming apps quanten trojaner raumstation Playstation Pokémon ' +
      'neandertaler schwachstelle upgrade hashtag fachblatt sonde+ Apple umlaufbahn ' +
      'sicherheitslücke physik- galaxie vpn wissenschaft- Intel mumie mathemati- forsch- ' +
      'komet Steam satellit betriebssystem mobilfunk Chrome historiker shooter raumfahr- ' +
      'verschlüssel- saurier weltall skelett handy genom Youtube update KI steinzeit blogger ' +
      'astronom- tablet Spotify',
    'games schädel selfie insekt gedächtnis bildschirm elektronik urheber erforschung fake ' +
      'psycholog- influencer vögel sterne labor messenger pflanze netzbetreiber zelle ' +
      'mittelalter technologie virtuell headset posting affe- studie netz molekül- römisch ' +
      'gen tweet genetisch grafik mäuse halbleiter router rollenspiel user roboter sms gräber ' +
      'passwort- knochen +mond speicher tastatur +hirn chat cloud experimente batterie nutzer ' +
      'kopfhörer erfindung daten',
    'uni+ angreifer überwachung community anwendung statisti- anbieter techni- forum ' +
      'entdeck- intelligenz Geräte Gerät plattform funktion kamera dienst lücke video fund ' +
      'untersucht',
  ),
  tableOf(
    'health',
    '+arzt+ infarkt antibiotika RKI patient infektion krankenkasse demenz masern krankheit ' +
      'gesundheit grippe arznei pflege intensivstation alzheimer pandemie chirurg epidemie ' +
      '+impf operation krankenhaus medizin- klinik schlaganfall spital therapie virus+ ' +
      'infiziert allergie viren +krebs medikament',
    'erreger schwanger- erkrank- ernährung abtreibung raucher rauchen wirkstoff apotheke ' +
      'psychi- diagnose bakterien geburt lockdown blut transplantation alkohol',
  ),
  tableOf(
    'environment',
    'tierschutz umwelt glyphosat gletscher nachhaltig energiewende emission kraftwerk ' +
      'grundwasser schadstoff akw feinstaub atomkraft windkraft treibhausgas regenwald ' +
      'ökostrom erderwärmung abholzung wärmepumpe arten biodiversität pestizid naturschutz ' +
      'kohleausstieg klimagipfel recycling photovoltaik müll solar',
    'windpark fahrverbot ökologisch abfall radweg klima wale plastik luchs arktis biene ' +
      'wald- verschmutzung wölfe! tempolimit',
    'tier jäger natur bär energie',
  ),
  tableOf(
    'disaster',
    'überflut- verschüttet einsturz todesopfer tornado abgestürzt vermisste kollidier- ' +
      'ertrunken wirbelsturm entgleis- kollision hochwasser zusammenstoß hurrikan gekentert ' +
      'eingestürzt vulkan geisterfahrer überschwemm- verunglück- verkehrstote bergung absturz ' +
      'taifun unfall unglück lawine katastrophe evakuier- feuerwehr beben brand erdrutsch',
    'tote bergsteiger muren getötet flut trümmer seenot flammen in_den_tod feuer alpinist ' +
      'einsatzkräfte kletterer starben! rettung verletzte',
  ),
  tableOf(
    'weather',
    'wetter wintereinbruch glatteis unwetter sturmflut +orkan gewitter schnee- dürre hagel ' +
      'meteorologe frost',
    'blitz kälte regen temperatur +hitze+',
    'grad sturm',
  ),
  tableOf(
    'arts',
    'prosieben puls_4 filmpreis maler- Goethe philharmoniker architekt- orchester +oper+ ' +
      'intendant festspiele buchmesse biografie inserat litera- verfilm- fotograf- dirigent ' +
      'redakt- orf schauspiel- dichter choreograf +kino+ rundfunk liedermacher zuseher rtl ' +
      'lesung tatort sänger bücher +bühne buch+ künstler- ZiB schriftsteller bildhauer ' +
      'dokumentation dreharbeiten autorin auflage +werbe regie inszenier- zdf quoten auktion ' +
      'sinfonie restitution ballett atv kabarett ard erzählung talk schlagzeuger doku ' +
      'philosoph- komödie reichweite ausstellung verleger musik- journalismus gedicht ' +
      'komponi- Mozart skulptur stiftungsrat lyrik- galeri- roman+ gemälde uraufführung ' +
      'tagesschau ausgestrahlt welterbe regisseur konzert sky',
    'zuschauer darsteller moderator moderiert abonnenten esc rezension herausgeber publikum ' +
      'ensemble leinwand publizist klassik schlager chor cd ö1 tournee! spot ö3 Arte ' +
      'auszeichnung verlag kurator magazin premiere! sendung serie+ klavier kunst sujet ' +
      'festwochen +medien preisträger leser nachruf hauptrolle zeitschrift zeitung tanz- ' +
      'fernseh- korrespondent krimi! sender presse denkmal produzent kultur',
    'schau ausgezeichnet abo bild geschichte kampagne kategorie jury staffel agentur',
  ),
  tableOf(
    'society',
    'diskriminier- feminismus obdachlos +nazi+ antisemit- armut rassi- menschenrechte ' +
      'kopftuch gleichstellung +rente burschenschaft extremi- frauenrechte rechtsextrem- ' +
      'fremdenfeindlich grundsicherung minderheit bevölkerung mindestsicherung migration ' +
      'kinderbetreuung behinderung behinderte homosexuell caritas',
    'scheidung sexismus gedenken wohnbau hilfsorganisation karenz quartier weltkrieg ' +
      'auschwitz zivildienst mieter holocaust einsam hilfsgüter hunger lesben pension ' +
      'ehrenamt heim! spende schwule jugendliche jugendamt flüchtlinge sozial senioren ' +
      'indigene',
    'freiwillige',
    'eltern kinder frauen männer gesellschaft',
  ),
  tableOf(
    'religion',
    'vatikan christen bischof synagoge kirche jude priester papst juden kathol- diözese ' +
      'kloster pilger pfarrer jüdisch weihnachten gottesdienst moschee Schönborn kardinal ' +
      'evangeli- Franziskus',
    'protestant- islamisch mönch',
    'theolog- heilige',
  ),
  tableOf(
    'education',
    'universität pädagog- studier- schule schüler pisa lehrplan studium lehrer plagiat ' +
      'abitur bildungs- gymnasi- matura Bildung unterricht stipendium lehrkräfte kita',
    'uni+ zeugnis',
    'lernen',
  ),
  tableOf(
    'human',
    'promi hochzeit zwillinge königin geburtstag kurios royals',
    'prinz',
    'liebe panda hund',
  ),
  tableOf(
    'lifestyle',
    'diät rezept kulinarisch winzer kochen wellness',
    '',
    'wandern wein garten bier küche mode urlaub',
  ),
]
