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
    'regier- diktat- kanzler volksabstimmung SPÖ wähler verfassung SVP syriza obergrenze pegida ' +
      'obmann kantonsrat Söder notstand sondierung Grünen volksbegehren FDP Grüne landesrat ' +
      'landeshauptmann botschaft entwicklungshilfe CSU Van_der_Bellen FPÖ weißen_haus unterhaus ' +
      'parlament- diplomatie landeshauptfrau Netanjahu Neos Häupl PKK gemeinderat Selenskyj ' +
      'labour koalition fraktion freiheitlichen nationalrat Seehofer +wahl+ spitzenkandidat ' +
      'stadtrat landtag front_national sicherheitsrat ausnahmezustand ÖVP ständerat abgeordnete ' +
      'Klingbeil',
    'kundgebung autonomie gouverneur kabinett einwander- demonstr- demokrat- kreml grenze ' +
      'premier bürgerrechte Kickl Mitterlehner kongress republikaner Dobrindt misstrauen Faymann ' +
      'bundesheer nachfolge präsident- sekretär sanktion- bürgermeister +asyl+ konservative ' +
      'Pistorius unabhängigkeit staat ausgangssperre lobby- senat Strache gipfel rechnungshof ' +
      'amtszeit zuwander- schengen abstimmung mehrheit gesetz partei wehrpflicht beitritt ' +
      'einbürgerung ausschuss rücktritt Spahn Weidel abschieb- verordnung machthaber austritt ' +
      'uno',
    'stimmen migrant umfrage petition debatte vereinte_nationen vorwurf amt+ kommiss- ' +
      'verhandlung vertrag flüchtling affäre anhänger bündnis Linke protest- krise+ einigung ' +
      'beamte könig initiative kandid- verbot',
    'behörde einigen vorschlag forderung polit- kritik mandat streit gespräch gemeinde',
  ),
  tableOf(
    'conflict',
    'Gazastreifen bundeswehr bombardiert streitkräfte kämpfer +bomben militär- massaker Huthi ' +
      'westjordanland islamist- islamischen_staat waffenstillstand dschihad- völkermord soldat ' +
      'sprengsatz zivilisten milizen armee- krim+ rakete jihad- verschleppt waffenruhe geiseln ' +
      'granaten truppe gefecht beschuss rebell- rüstung panzer Hisbollah Aleppo',
    'drohn- bewaffn- krieg ausschreitungen aufstand explosion frieden angriff attentat- unruhen ' +
      'anschlag folter +atom eskal- marine luftwaffe',
    '+waffen+ konflikt gewalt offensive kurden getötet general opfer tote kämpfe!',
  ),
  tableOf(
    'crime',
    'freigesprochen +mord+ ermord- veruntreut staatsanwalt brandstiftung poliz- bestech- ' +
      'vergewaltig- räuber totschlag verurteil- verhaft- korrupt- kokain geständnis raub+ ' +
      'ermittl- menschenhandel +haft untreue einbruch gefangene einbrecher entführ- schuldig ' +
      'inhaft- fahndung bewährung +dieb+ erpressung leiche freispruch gericht betrug- schüsse ' +
      'dealer schlepper schleuser schießerei bgh geldwäsche festgenommen cannabis razzi- ' +
      'erschossen cia angeklagte justiz zeuge körperverletzung mörder täter +amok hinrichtung ' +
      'bka anklage brandanschlag lebenslang auslieferung festnahme nsu richter',
    'überfall spionage lösegeld prozess übergriff bande! sprengstoff belästigung beschlagnahmt ' +
      'berufung +drogen getötet messer schadenersatz urteil- verdacht- verklagt niedergestochen ' +
      'gestohlen geheimdienst krimin- kläger schmuggel strafe',
    '+waffe+ angriff verletzt vermisst klage skandal opfer gewalt anwalt missbrauch vorwurf',
  ),
  tableOf(
    'sport',
    'rallye läufer Borussia athlet- fußball- langlauf- schlusslicht handballer turnier WAC ' +
      'trainer DFB mittelfeld pokal ablöse Rapid nationalelf stockerl nationalteam spieltag ' +
      'formel_1 elfmeter winterspiele biathlet teamchef Sturm_Graz goalie olymp- tabelle liga+ ' +
      'finale Bayern_München neuzugang schiedsrichter stadion durchgang schwimmer stürmer ' +
      'mannschaft eigentor ÖFB medaille platzverweis LASK remis unentschieden cup+ eishockey ' +
      'rückrunde',
    'FC treffer BVB verein podest klassenerhalt profi meister +tor Gladbach Altach SC trikot ' +
      'niederlage +ski Werder wettkampf qualifikation abstieg SV ausgeschieden VfL em sprung+ ' +
      'aufschlag ungeschlagen aufstieg kader weltrangliste aufsteiger Hoffenheim sprint ' +
      'weltrekord saison debakel Leverkusen ioc wm ausgleich bestzeit sieg kapitän abfahrt ' +
      'sieger tore bewerb siegt kreuzband ÖSV auswärts vorrunde torlos HSV auslosung verteidiger ' +
      'Hamilton absteiger SK rennen VfB ligist',
    'besiegt favori- schlug spieler +team+ rang verpasst klub+ runde! trainier- duell holte ' +
      'verletzung minute verlor! rekord punkte auftakt gewinnt spiel unterlag! training +titel ' +
      'ultras gewonnen etappe gegner gewann blamage staffel sturz partie',
  ),
  tableOf(
    'economy',
    'zulieferer +miete+ sparer +ernte+ sparkasse dividende touri- roten_zahlen währung fabrik ' +
      'maut immobilien wifo OMV investi- rohstoff ezb konsumklima Heta Rewe stahl iwf chemie ' +
      'insolvenz quartal teuerung privatisier- bilanz zins+ aufsichtsrat landwirt handwerk ' +
      'geschäfts- selbstständige +bank+ rating +börse Raiffeisen öbb konjunktur atx Voestalpine ' +
      'kartell franken! rettungspaket aktionär steuerreform geldpolitik AUA rettungsschirm ' +
      'gläubiger nächtigungen ökonom- defizit kredit aktie industri- rote_zahlen rezession ' +
      'supermarkt anleihe pharma Hypo wertpapier konkurs übernahme discounter halbjahr bargeld ' +
      'ifo wirtschaft- schulden ölpreis bip lieferant umsatz',
    '+flüge+ einnahmen konsum- fusion hersteller nachfrage branche euro+ aufschwung +gewinn ' +
      'milliard- verbraucher bäcker oligarch Amazon subventionen vorstand export rendite verlust ' +
      'einkaufen index kreuzfahrt skigebiet Spar lieferkette hotelier versicherer versicherung ' +
      'mitarbeiter lkw firma händler zahlungsunfähig post energie vermögen gehälter preis+ ' +
      'finanz unternehm- handel +firmen gastronomie glücksspiel tui anleger tankstelle drogerie ' +
      'pendler zoll+ autos+ fonds+ fleisch wachstum holz mittelstand bahn+ konzern gründer ' +
      'haushalt produziert logistik manager tarif lebensmittel millionär steuer standort kurs ' +
      'zucker absatz',
    '+geld+ filiale pleite betrieb kosten milch vorjahr bauern gebühr kostet eigentümer strom ' +
      'Gehalt produkt- verkauf- geschäft angebot teurer rückruf prämie markt anteil öl+ auftrag ' +
      'förderung beteiligung kunde',
    'prozent',
  ),
  tableOf(
    'labour',
    'arbeitgeber tarifvertrag fachkräfte kollektivvertrag stellenabbau streik- gewerkschaft- ' +
      'arbeitslos- arbeit_nieder arbeits- arbeitnehmer +lohn+ kündigung kurzarbeit betriebsrat ' +
      'lokführer ÖGB metaller personalabbau lehrling ams',
    'arbeiter jobs überstunden angestellte belegschaft entlassung teilzeit beschäftigte ' +
      'homeoffice',
  ),
  tableOf(
    'science',
    'steinzeit bitcoin suchmaschine programmi- erbgut stammzellen biolog- soziolog- Uber ' +
      'weltraum historiker Chrome physik- galaxie vpn entwickler archäolog- informati- glasfaser ' +
      'online probanden konsole blogger neandertaler schwachstelle upgrade display nobelpreis ' +
      'genom shooter wissenschaft- cyber webseite breitband sonde+ rechner netzwerk gehirn ' +
      'chatbot teleskop streaming teilchen neuron account festplatte hormon algorithmus geolog- ' +
      'soziale_medien sicherheitslücke prozessor quanten trojaner raumstation Playstation ' +
      'Pokémon akku provider raumfahr- verschlüssel- hashtag fachblatt Apple umlaufbahn Intel ' +
      'mumie mathemati- forsch- komet Steam saurier weltall roaming Youtube update KI apps ' +
      'betriebssystem satellit handy NSA mobilfunk astronom- tablet Telekom skelett Spotify',
    'elektronik molekül- römisch gen urheber erforschung fake psycholog- influencer erfindung ' +
      'zelle cloud mittelalter pflanze labor netzbetreiber technologie virtuell headset posting ' +
      'affe- tastatur netz gräber tweet genetisch grafik mäuse halbleiter router roboter ' +
      'rollenspiel sterne chat bildschirm games studie sms user schädel +hirn passwort- knochen ' +
      '+mond experimente batterie nutzer kopfhörer selfie insekt gedächtnis daten vögel ' +
      'messenger speicher',
    'uni+ angreifer überwachung Geräte community lücke video Gerät plattform funktion anbieter ' +
      'techni- forum fund entdeck- intelligenz untersucht anwendung statisti- dienst kamera',
  ),
  tableOf(
    'health',
    '+arzt+ infarkt antibiotika infektion krankenkasse demenz intensivstation alzheimer pflege ' +
      'virus+ infiziert +krebs operation krankenhaus pandemie masern patient chirurg epidemie ' +
      'RKI allergie viren +impf medizin- klinik schlaganfall spital therapie krankheit ' +
      'gesundheit grippe arznei medikament',
    'erreger schwanger- erkrank- ernährung raucher abtreibung rauchen wirkstoff apotheke psychi- ' +
      'diagnose bakterien geburt lockdown blut transplantation alkohol',
  ),
  tableOf(
    'environment',
    'tierschutz emission kraftwerk grundwasser schadstoff akw feinstaub energiewende atomkraft ' +
      'windkraft glyphosat gletscher nachhaltig treibhausgas erderwärmung abholzung wärmepumpe ' +
      'arten biodiversität pestizid naturschutz kohleausstieg klimagipfel recycling photovoltaik ' +
      'müll solar umwelt ökostrom regenwald',
    'fahrverbot ökologisch wale plastik arktis biene luchs wald- verschmutzung wölfe! tempolimit ' +
      'windpark abfall radweg klima',
    'tier jäger natur bär energie',
  ),
  tableOf(
    'disaster',
    'überflut- verschüttet einsturz todesopfer tornado abgestürzt vermisste kollidier- unfall ' +
      'ertrunken wirbelsturm hochwasser zusammenstoß kollision hurrikan gekentert eingestürzt ' +
      'vulkan geisterfahrer überschwemm- taifun entgleis- verunglück- verkehrstote bergung ' +
      'absturz unglück lawine katastrophe evakuier- feuerwehr beben brand erdrutsch',
    'tote in_den_tod bergsteiger muren getötet flut trümmer seenot flammen alpinist einsatzkräfte kletterer ' +
      'starben! rettung verletzte feuer',
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
    'prosieben puls_4 intendant festspiele buchmesse Goethe philharmoniker architekt- biografie ' +
      'inserat litera- verfilm- dirigent bildhauer schauspiel- dichter filmpreis restitution ZiB ' +
      'musik- gemälde liedermacher zuseher maler- dokumentation lesung tatort kabarett sänger ' +
      'bücher +bühne buch+ künstler- doku orchester +oper+ autorin dreharbeiten auflage +werbe ' +
      'regie inszenier- rtl orf quoten auktion zdf choreograf sinfonie redakt- ballett welterbe ' +
      'regisseur atv ard erzählung talk schlagzeuger philosoph- komödie reichweite ausstellung ' +
      'verleger journalismus gedicht schriftsteller roman+ konzert +kino+ rundfunk Mozart ' +
      'skulptur stiftungsrat lyrik- galeri- fotograf- komponi- uraufführung tagesschau ' +
      'ausgestrahlt sky',
    'zuschauer darsteller moderator moderiert +medien esc chor rezension herausgeber publikum ' +
      'klassik Arte tournee! spot ö3 publizist sujet ö1 schlager auszeichnung verlag kurator ' +
      'magazin ensemble cd premiere! sendung serie+ klavier hauptrolle festwochen zeitschrift ' +
      'abonnenten zeitung tanz- fernseh- korrespondent kunst krimi! sender preisträger leinwand ' +
      'leser nachruf presse denkmal produzent kultur',
    'schau ausgezeichnet abo bild geschichte kampagne kategorie jury staffel agentur',
  ),
  tableOf(
    'society',
    'diskriminier- feminismus obdachlos rassi- menschenrechte extremi- frauenrechte ' +
      'gleichstellung kopftuch +nazi+ rechtsextrem- fremdenfeindlich grundsicherung minderheit ' +
      'mindestsicherung migration kinderbetreuung behinderung bevölkerung behinderte homosexuell ' +
      'caritas antisemit- armut +rente burschenschaft',
    'scheidung sexismus gedenken wohnbau lesben pension hilfsorganisation karenz quartier ' +
      'weltkrieg auschwitz zivildienst mieter hilfsgüter hunger spende ehrenamt flüchtlinge ' +
      'sozial holocaust einsam schwule jugendliche jugendamt heim! senioren indigene',
    'freiwillige',
    'eltern kinder frauen männer gesellschaft',
  ),
  tableOf(
    'religion',
    'christen bischof priester pilger Schönborn kirche jude kathol- diözese evangeli- kloster ' +
      'pfarrer jüdisch weihnachten gottesdienst moschee juden kardinal Franziskus papst synagoge ' +
      'vatikan',
    'protestant- islamisch mönch',
    'theolog- heilige',
  ),
  tableOf(
    'education',
    'gymnasi- matura studier- universität pädagog- schüler pisa studium lehrplan lehrer abitur ' +
      'stipendium lehrkräfte kita unterricht schule plagiat bildungs- Bildung',
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
