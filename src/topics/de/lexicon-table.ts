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
 * endings make of it (`Forscherin`, `forschte`); a name in capitals stands as it is. Written from general knowledge.
 */
export const topicTables: readonly TopicTable[] = [
  tableOf(
    'politics',
    'abgeordnete ausnahmezustand botschaft CSU diktat- diplomatie entwicklungshilfe FDP FPÖ fraktion ' +
      'freiheitlichen front_national gemeinderat Grüne Grünen Häupl kantonsrat kanzler Klingbeil koalition labour ' +
      'landeshauptfrau landeshauptmann landesrat landtag nationalrat Neos Netanjahu notstand obergrenze obmann ÖVP ' +
      'parlament- pegida PKK regier- Seehofer Selenskyj sicherheitsrat Söder sondierung spitzenkandidat SPÖ ' +
      'stadtrat ständerat SVP syriza unterhaus Van_der_Bellen verfassung volksabstimmung ' +
      'volksbegehren +wahl+ wähler weißen_haus',
    'abschieb- abstimmung amtszeit +asyl+ ausgangssperre ausschuss austritt autonomie beitritt bundesheer ' +
      'bürgermeister bürgerrechte demokrat- demonstr- Dobrindt einbürgerung einwander- Faymann gesetz gipfel ' +
      'gouverneur grenze kabinett Kickl kongress konservative kreml kundgebung lobby- machthaber mehrheit ' +
      'misstrauen Mitterlehner nachfolge partei Pistorius präsident- premier rechnungshof republikaner rücktritt ' +
      'sanktion- schengen sekretär senat Spahn staat Strache unabhängigkeit uno verordnung wehrpflicht Weidel ' +
      'zuwander-',
    'affäre amt+ anhänger beamte bündnis debatte einigung flüchtling initiative kandid- kommiss- könig krise+ ' +
      'Linke migrant petition protest- stimmen umfrage verbot vereinte_nationen verhandlung vertrag vorwurf',
    'behörde einigen forderung gemeinde gespräch kritik mandat polit- streit vorschlag',
  ),
  tableOf(
    'conflict',
    'Aleppo armee- beschuss bombardiert +bomben bundeswehr dschihad- Gazastreifen gefecht geiseln ' +
      'granaten Hisbollah Huthi islamischen_staat islamist- jihad- kämpfer krim+ massaker militär- milizen panzer ' +
      'rakete rebell- rüstung soldat sprengsatz streitkräfte truppe verschleppt völkermord waffenruhe ' +
      'waffenstillstand westjordanland zivilisten',
    'angriff anschlag +atom attentat- aufstand ausschreitungen bewaffn- drohn- eskal- explosion folter frieden ' +
      'krieg luftwaffe marine unruhen',
    'general getötet gewalt kämpfe! konflikt kurden offensive opfer tote +waffen+',
  ),
  tableOf(
    'crime',
    '+amok angeklagte anklage auslieferung bestech- betrug- bewährung bgh bka brandanschlag brandstiftung ' +
      'cannabis cia dealer +dieb+ einbrecher einbruch entführ- ermittl- ermord- erpressung erschossen fahndung ' +
      'festgenommen festnahme freigesprochen freispruch gefangene geldwäsche gericht geständnis +haft hinrichtung ' +
      'inhaft- justiz kokain körperverletzung korrupt- lebenslang leiche menschenhandel +mord+ mörder nsu poliz- ' +
      'raub+ räuber razzi- richter schießerei schlepper schleuser schuldig schüsse staatsanwalt täter totschlag ' +
      'untreue vergewaltig- verhaft- veruntreut verurteil- zeuge',
    'bande! belästigung berufung beschlagnahmt +drogen geheimdienst gestohlen getötet kläger krimin- lösegeld ' +
      'messer niedergestochen prozess schadenersatz schmuggel spionage sprengstoff strafe überfall übergriff urteil- verdacht- ' +
      'verklagt',
    'angriff anwalt gewalt klage missbrauch opfer skandal verletzt vermisst vorwurf +waffe+',
  ),
  tableOf(
    'sport',
    'ablöse athlet- Bayern_München biathlet Borussia cup+ DFB durchgang eigentor eishockey elfmeter finale ' +
      'formel_1 fußball- goalie handballer langlauf- LASK läufer liga+ mannschaft medaille mittelfeld nationalelf ' +
      'nationalteam neuzugang ÖFB olymp- platzverweis pokal rallye Rapid remis rückrunde schiedsrichter ' +
      'schlusslicht schwimmer spieltag stadion stockerl Sturm_Graz stürmer tabelle teamchef trainer turnier ' +
      'unentschieden WAC winterspiele',
    'abfahrt absteiger abstieg Altach aufschlag aufsteiger aufstieg ausgeschieden ausgleich auslosung auswärts ' +
      'bestzeit bewerb BVB debakel em FC Gladbach Hamilton Hoffenheim HSV ioc kader kapitän klassenerhalt kreuzband ' +
      'Leverkusen ligist meister niederlage ÖSV podest profi qualifikation rennen saison SC sieg sieger siegt SK ' +
      '+ski sprint sprung+ SV +tor tore torlos treffer trikot ungeschlagen verein verteidiger VfB VfL vorrunde ' +
      'weltrangliste weltrekord Werder wettkampf wm',
    'auftakt besiegt blamage duell etappe favori- gegner gewann gewinnt gewonnen holte klub+ minute partie punkte ' +
      'rang rekord runde! schlug spiel spieler staffel sturz +team+ +titel trainier- training ultras unterlag! ' +
      'verletzung verlor! verpasst',
  ),
  tableOf(
    'economy',
    'aktie aktionär anleihe atx AUA aufsichtsrat +bank+ bargeld bilanz bip +börse chemie defizit discounter dollar ' +
      'dividende +ernte+ ezb fabrik franken! geldpolitik geschäfts- gläubiger halbjahr handwerk Heta Hypo ifo ' +
      'immobilien industri- insolvenz investi- iwf kartell konjunktur konkurs konsumklima kredit landwirt lieferant ' +
      'maut +miete+ nächtigungen öbb ökonom- ölpreis OMV pharma privatisier- quartal Raiffeisen rating ' +
      'rettungspaket rettungsschirm Rewe rezession rohstoff rote_zahlen roten_zahlen schulden selbstständige sparer ' +
      'sparkasse stahl steuerreform supermarkt teuerung touri- übernahme umsatz Voestalpine währung wertpapier wifo ' +
      'wirtschaft- zins+ zulieferer',
    'absatz Amazon anleger aufschwung autos+ bäcker bahn+ branche drogerie einkaufen einnahmen energie euro+ ' +
      'export finanz firma +firmen fleisch +flüge+ fonds+ fusion gastronomie gehälter +gewinn glücksspiel gründer ' +
      'handel händler haushalt hersteller holz hotelier index konsum- konzern kreuzfahrt kurs lebensmittel ' +
      'lieferkette lkw logistik manager milliard- millionär mitarbeiter mittelstand nachfrage oligarch pendler post ' +
      'preis+ produziert rendite skigebiet Spar standort steuer subventionen tankstelle tarif tui unternehm- ' +
      'verbraucher verlust vermögen versicherer versicherung vorstand wachstum zahlungsunfähig zoll+ zucker',
    'angebot anteil auftrag bauern beteiligung betrieb eigentümer filiale förderung gebühr Gehalt +geld+ geschäft ' +
      'kosten kostet kunde markt milch öl+ pleite prämie produkt- rückruf strom teurer verkauf- vorjahr',
    'prozent',
  ),
  tableOf(
    'labour',
    'ams arbeit_nieder arbeitgeber arbeitnehmer arbeits- arbeitslos- betriebsrat fachkräfte gewerkschaft- ' +
      'kollektivvertrag kündigung kurzarbeit lehrling +lohn+ lokführer metaller ÖGB personalabbau stellenabbau ' +
      'streik- tarifvertrag',
    'angestellte arbeiter belegschaft beschäftigte entlassung homeoffice jobs teilzeit überstunden',
  ),
  tableOf(
    'science',
    'account akku algorithmus Apple apps archäolog- astronom- betriebssystem biolog- bitcoin blogger ' +
      'breitband chatbot Chrome cyber display entwickler erbgut fachblatt festplatte forsch- galaxie gehirn genom ' +
      'geolog- glasfaser handy hashtag historiker hormon informati- Intel KI komet konsole mathemati- mobilfunk ' +
      'mumie neandertaler netzwerk neuron nobelpreis NSA online physik- Playstation Pokémon probanden programmi- ' +
      'provider prozessor quanten raumfahr- raumstation rechner roaming satellit saurier schwachstelle shooter ' +
      'sicherheitslücke skelett sonde+ soziale_medien soziolog- Spotify stammzellen Steam steinzeit streaming ' +
      'suchmaschine tablet teilchen Telekom teleskop trojaner Uber umlaufbahn update upgrade verschlüssel- vpn ' +
      'webseite weltall weltraum wissenschaft- Youtube',
    'affe- batterie bildschirm chat cloud daten elektronik erfindung erforschung experimente fake games ' +
      'gedächtnis gen genetisch gräber grafik halbleiter headset +hirn influencer insekt knochen kopfhörer labor ' +
      'mäuse messenger mittelalter molekül- +mond netz netzbetreiber nutzer passwort- pflanze posting psycholog- ' +
      'roboter rollenspiel römisch router schädel selfie sms speicher sterne studie tastatur technologie tweet ' +
      'urheber user virtuell vögel zelle',
    'anbieter angreifer anwendung community dienst entdeck- forum fund funktion Gerät Geräte intelligenz kamera ' +
      'lücke plattform statisti- techni- überwachung uni+ untersucht video',
  ),
  tableOf(
    'health',
    'allergie alzheimer antibiotika arznei +arzt+ chirurg demenz epidemie gesundheit grippe +impf ' +
      'infarkt infektion infiziert intensivstation klinik krankenhaus krankenkasse krankheit +krebs masern ' +
      'medikament medizin- operation pandemie patient pflege RKI schlaganfall spital therapie viren virus+',
    'abtreibung alkohol apotheke bakterien blut diagnose erkrank- ernährung erreger geburt lockdown psychi- ' +
      'rauchen raucher schwanger- transplantation wirkstoff',
  ),
  tableOf(
    'environment',
    'abholzung akw arten atomkraft biodiversität emission energiewende erderwärmung feinstaub gletscher glyphosat ' +
      'grundwasser klimagipfel kohleausstieg kraftwerk müll nachhaltig naturschutz ökostrom pestizid photovoltaik ' +
      'recycling regenwald schadstoff solar tierschutz treibhausgas umwelt wärmepumpe windkraft',
    'abfall arktis biene fahrverbot klima luchs ökologisch plastik radweg tempolimit verschmutzung wald- wale ' +
      'windpark wölfe!',
    'bär energie jäger natur tier',
  ),
  tableOf(
    'disaster',
    'abgestürzt absturz beben bergung brand eingestürzt einsturz entgleis- erdrutsch ertrunken evakuier- ' +
      'feuerwehr geisterfahrer gekentert hochwasser hurrikan katastrophe kollidier- kollision lawine taifun todesopfer tornado ' +
      'überflut- überschwemm- unfall unglück vermisste verschüttet verkehrstote verunglück- vulkan wirbelsturm zusammenstoß',
    'alpinist bergsteiger einsatzkräfte feuer flammen flut getötet kletterer muren rettung seenot starben! tote trümmer ' +
      'verletzte',
  ),
  tableOf(
    'weather',
    'dürre frost gewitter glatteis hagel meteorologe +orkan schnee- sturmflut unwetter wetter wintereinbruch',
    'blitz +hitze+ kälte regen temperatur',
    'grad sturm',
  ),
  tableOf(
    'arts',
    'architekt- ard atv auflage auktion ausgestrahlt ausstellung autorin ballett bildhauer biografie buch+ bücher ' +
      'buchmesse +bühne choreograf dichter dirigent doku dokumentation dreharbeiten erzählung festspiele filmpreis ' +
      'fotograf- galeri- gedicht gemälde Goethe inserat inszenier- intendant journalismus kabarett +kino+ komödie ' +
      'komponi- konzert künstler- lesung liedermacher litera- lyrik- maler- Mozart musik- +oper+ orchester orf ' +
      'philharmoniker philosoph- prosieben puls_4 quoten redakt- regie regisseur reichweite restitution roman+ rtl ' +
      'rundfunk sänger schauspiel- schlagzeuger schriftsteller sinfonie skulptur sky stiftungsrat tagesschau talk ' +
      'tatort uraufführung verfilm- verleger welterbe +werbe zdf ZiB zuseher',
    'abonnenten Arte auszeichnung cd chor darsteller denkmal ensemble esc fernseh- festwochen hauptrolle ' +
      'herausgeber klassik klavier korrespondent krimi! kultur kunst kurator leinwand leser magazin +medien ' +
      'moderator moderiert nachruf ö1 ö3 preisträger premiere! presse produzent publikum publizist rezension ' +
      'schlager sender sendung serie+ spot sujet tanz- tournee! verlag zeitschrift zeitung zuschauer',
    'abo agentur ausgezeichnet bild geschichte jury kampagne kategorie schau staffel',
  ),
  tableOf(
    'society',
    'antisemit- armut behinderte behinderung bevölkerung burschenschaft caritas diskriminier- extremi- feminismus ' +
      'frauenrechte fremdenfeindlich gleichstellung grundsicherung homosexuell kinderbetreuung kopftuch ' +
      'menschenrechte migration minderheit mindestsicherung +nazi+ obdachlos rassi- rechtsextrem- +rente',
    'auschwitz ehrenamt einsam flüchtlinge gedenken heim! hilfsgüter hilfsorganisation holocaust hunger indigene ' +
      'jugendamt jugendliche karenz lesben mieter pension quartier scheidung schwule senioren sexismus sozial ' +
      'spende weltkrieg wohnbau zivildienst',
    'freiwillige',
    'eltern frauen gesellschaft kinder männer',
  ),
  tableOf(
    'religion',
    'bischof christen diözese evangeli- Franziskus gottesdienst jude juden jüdisch kardinal kathol- kirche ' +
      'kloster moschee papst pfarrer pilger priester Schönborn synagoge vatikan weihnachten',
    'islamisch mönch protestant-',
    'heilige theolog-',
  ),
  tableOf(
    'education',
    'abitur Bildung bildungs- gymnasi- kita lehrer lehrkräfte lehrplan matura pädagog- pisa plagiat schule ' +
      'schüler stipendium studier- studium universität unterricht',
    'uni+ zeugnis',
    'lernen',
  ),
  tableOf(
    'human',
    'geburtstag hochzeit königin kurios promi royals zwillinge',
    'prinz',
    'hund liebe panda',
  ),
  tableOf(
    'lifestyle',
    'diät kochen kulinarisch rezept wellness winzer',
    '',
    'bier garten küche mode urlaub wandern wein',
  ),
]
