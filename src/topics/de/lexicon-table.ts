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
      'freiheitlichen front_national gemeinderat Grüne Grünen Häupl junta kantonsrat kanzler Klingbeil koalition ' +
      'labour landeshauptfrau landeshauptmann landesrat landtag nationalrat Neos Netanjahu notstand obergrenze ' +
      'obmann ÖVP parlament- pegida PKK regier- Seehofer Selenskyj sicherheitsrat Söder sondierung spitzenkandidat ' +
      'SPÖ stadtrat ständerat SVP syriza unterhaus Van_der_Bellen vereinte_nationen verfassung volksabstimmung ' +
      'volksbegehren +wahl+ wähler weißen_haus',
    'abschieb- abstimmung amtszeit +asyl+ ausgangssperre ausschuss austritt autonomie beitritt bundesheer ' +
      'bürgermeister bürgerrechte demokrat- demonstr- Dobrindt einbürgerung einwander- Faymann gesetz gipfel ' +
      'gouverneur grenze kabinett Kickl kongress konservative kreml kundgebung lobby- machthaber mehrheit ' +
      'misstrauen Mitterlehner nachfolge partei Pistorius präsident- premier rechnungshof republikaner rücktritt ' +
      'sanktion- schengen sekretär senat Spahn staat Strache unabhängigkeit uno verordnung vertriebene wehrpflicht ' +
      'Weidel zuwander-',
    'abkommen affäre amt+ anhänger beamte bündnis debatte drohung einigung flüchtling initiative integration ' +
      'kandid- klub+ kommiss- könig krise+ Linke migrant petition polit- protest- stimmen umfrage verbot ' +
      'verhandlung vertrag vorwurf',
    'behörde einigen eu forderung gemeinde gespräch kritik mandat streit transparenz vorschlag',
  ),
  tableOf(
    'conflict',
    'Al-Kaida Aleppo armee- beschuss bombardiert +bomben bundeswehr dschihad- Gazastreifen gefecht geiseln ' +
      'granaten Hisbollah Huthi islamischen_staat islamist- jihad- kämpfer krim+ massaker militär- milizen panzer ' +
      'rakete rebell- rüstung soldat sprengsatz streitkräfte truppe verschleppt völkermord waffenruhe ' +
      'waffenstillstand westjordanland zivilisten',
    'angriff anschlag +atom attentat- aufstand ausschreitungen bewaffn- drohn- eskal- explosion folter frieden ' +
      'krieg luftwaffe marine munition offizier unruhen',
    'front general getötet gewalt kämpfe! konflikt kurden offensive opfer palästinenser tote +waffen+',
  ),
  tableOf(
    'crime',
    '+amok angeklagte anklage auslieferung bestech- betrug- bewährung bgh bka brandanschlag brandstiftung ' +
      'cannabis cia dealer +dieb+ einbrecher einbruch entführ- ermittl- ermord- erpressung erschossen fahndung ' +
      'falschgeld festgenommen festnahme freigesprochen freispruch gefangene geldwäsche gericht geständnis +haft ' +
      'hinrichtung inhaft- justiz kokain körperverletzung korrupt- lebenslang leiche menschenhandel +mord+ mörder ' +
      'nsu poliz- raub+ räuber razzi- richter schießerei schlepper schleuser schuldig schüsse staatsanwalt täter ' +
      'totschlag untreue vergewaltig- verhaft- veruntreut verurteil- zeuge',
    'bande! belästigung berufung beschlagnahmt +drogen geheimdienst gestohlen getötet kläger krimin- lösegeld ' +
      'messer prozess schadenersatz schmuggel spionage sprengstoff strafe überfall übergriff urteil- verdacht- ' +
      'verklagt',
    'affäre angriff anwalt gewalt klage missbrauch opfer skandal verbrechen verletzt vermisst vorwurf +waffe+',
  ),
  tableOf(
    'sport',
    'ablöse athlet- basketballer Bayern_München biathlet Borussia cup+ DFB durchgang eigentor eishockey elfmeter ' +
      'europameister finale formel_1 fußball- goalie handballer heimsieg langlauf- LASK läufer liga+ mannschaft ' +
      'masters medaille meisterschaft mittelfeld nationalelf nationalteam neuzugang ÖFB olymp- platzverweis pokal ' +
      'rallye Rapid remis rote_karte rückrunde schiedsrichter schlusslicht schwimmer siegtor spieltag stadion ' +
      'stockerl Sturm_Graz stürmer tabelle teamchef trainer trainingslager turnier unentschieden US_open WAC ' +
      'weltmeister winterspiele',
    'abfahrer abfahrt absteiger abstieg Altach aufschlag aufsteiger aufstieg ausgeschieden ausgleich auslosung ' +
      'auswärts bestzeit bewerb boxen BVB debakel em FC Gladbach Hamilton Hoffenheim HSV ioc kader kapitän ' +
      'klassenerhalt kreuzband Leverkusen ligist niederlage ÖSV podest profi qualifikation ranking rennen saison SC ' +
      'sieg sieger siegt SK +ski sprint sprung+ SV +tor tore torlos treffer trikot turner ungeschlagen verein ' +
      'verteidiger VfB VfL vorrunde weltrangliste weltrekord Werder wettkampf wm',
    'auftakt besiegt blamage chance! debüt duell erfolg! erzielte etappe favori- gegner gesperrt gewann gewinnt ' +
      'gewonnen holte klub+ meister! minute partie premiere! punkte rang rekord rückstand runde! schlappe schlug ' +
      'spiel spieler staffel sturz +team+ +titel trainiert training ultras unterlag! verlängerung verletzung ' +
      'verlor! verpasst',
  ),
  tableOf(
    'economy',
    'abgasskandal aktie aktionär anleihe atx AUA aufsichtsrat +bank+ bargeld bilanz bip +börse chemie ' +
      'crowdfunding defizit discounter dividende +ernte+ ezb fabrik franken! geldpolitik geschäftsjahr gläubiger ' +
      'halbjahr handwerk Heta Hypo hypothek ifo immobilien industri- insolvenz investi- iwf kartell konjunktur ' +
      'konkurs konsumklima kredit landwirt lieferant maut +miete+ nächtigungen neuzulassungen öbb ökonom- ölpreis ' +
      'OMV passagiere pharma privatisier- quartal Raiffeisen rating rettungspaket rettungsschirm Rewe rezession ' +
      'rohstoff rote_zahlen roten_zahlen rubel schulden selbstständige sparer sparkasse stahl steuerreform ' +
      'supermarkt teuerung touri- übernahme umsatz Voestalpine währung werft wertpapier wifo wirtschaft- zins+ ' +
      'zulieferer',
    'absatz Amazon anleger aufschwung autos+ bäcker bahn+ branche drogerie einkaufen einnahmen energie ertrag ' +
      'euro+ export finanz firma +firmen fleisch +flüge+ fonds+ fusion gastronomie gehälter geschäftsführ- +gewinn ' +
      'glücksspiel gründer handel händler haushalt hersteller holz hoteliers index kaufkraft kmu konsum- konzern ' +
      'kreuzfahrt kurs lebensmittel lieferkette lkw logistik luftfahrt manager milliard- millionär mitarbeiter ' +
      'mittelstand nachfrage oligarch pendler post preis+ produziert rendite skigebiet Spar spedition standort ' +
      'steuer subventionen tankstelle tarif tui unternehm- verbraucher verlust vermögen versicherer versicherung ' +
      'vorstand wachstum zahlungsunfähig zoll+ zucker',
    'abgabe angebot anteil auftrag bauern baustelle beteiligung betrieb eigentümer engpass filiale förderung ' +
      'gebühr Gehalt +geld+ geschäft kosten kostet kunde marke markt milch möbel öl+ pleite prämie produkt- rückruf ' +
      'sanierung strom teurer verkauf- vorjahr',
    'gestiegen gesunken prozent sinkt steigt',
  ),
  tableOf(
    'labour',
    'ams arbeit_nieder arbeitgeber arbeitnehmer arbeitslos- arbeitsmarkt arbeitszeit betriebsrat fachkräfte ' +
      'gewerkschaft- kollektivvertrag kündigung kurzarbeit lehrling +lohn+ lokführer metaller ÖGB personalabbau ' +
      'stellenabbau streik- tarifvertrag',
    'angestellte arbeiter arbeitskräfte arbeitsplatz belegschaft beschäftigte entlassung homeoffice jobs ' +
      'personalmangel teilzeit überstunden',
  ),
  tableOf(
    'science',
    '3d-druck account akku algorithmus Apple apps archäolog- astronom- betriebssystem biolog- bitcoin blogger ' +
      'breitband chatbot Chrome cyber darknet display download entwickler erbgut fachblatt festplatte forsch- ' +
      'galaxie gehirn genom geolog- glasfaser grabung handy hashtag historiker hormon informati- Intel KI komet ' +
      'konsole mathemati- mikroskop milchstraße mobilfunk mumie neandertaler netzwerk neuron nobelpreis notebook ' +
      'NSA online physik- Playstation Pokémon probanden programmi- provider prozessor quanten raumfahr- raumstation ' +
      'rechner roaming satellit saurier schwachstelle selbstfahrend shooter sicherheitslücke skelett sonde+ ' +
      'soziale_medien soziolog- Spotify stammzellen Steam steinzeit streaming suchmaschine tablet teilchen Telekom ' +
      'teleskop tierart trojaner Uber umlaufbahn update upgrade verschlüssel- vpn webseite weltall weltraum ' +
      'wissenschaft- Youtube',
    'affe- antike batterie bildschirm chat cloud cookies daten elektronik erfindung erforschung experimente fake ' +
      'falschmeldung fernseher follower games gedächtnis gen genetisch gräber grafik halbleiter headset +hirn ' +
      'influencer insekt knochen kopfhörer labor lautsprecher lizenz mäuse messenger mittelalter molekül- +mond ' +
      'netz netzbetreiber nutzer passwort- pflanze pilze posting psycholog- ratten roboter rollenspiel römisch ' +
      'router schädel selfie sms speicher sterne studie tastatur technologie tweet urheber user virtuell vögel ' +
      'zelle',
    'anbieter angreifer anwendung community design dienst entdeck- forum fund funktion Gerät Geräte höhle ' +
      'intelligenz kamera lücke plattform portal sprache statisti- techni- überreste überwachung uni+ untersucht ' +
      'video',
    'beitrag',
  ),
  tableOf(
    'health',
    'allergie alzheimer antibiotika arznei +arzt+ chirurg covid-19 demenz epidemie gesundheit grippe herzinfarkt ' +
      '+impf infektion infiziert intensivstation klinik krankenhaus krankenkasse krankheit +krebs masern medikament ' +
      'medizin- operation pandemie patient pflege schlaganfall spital sterbehilfe therapie viren virus+',
    'abtreibung alkohol apotheke bakterien blut diagnose erkrank- ernährung erreger geburt lockdown psychi- ' +
      'rauchen raucher schwanger- seuche symptome transplantation wirkstoff',
    'herz schmerz',
  ),
  tableOf(
    'environment',
    'abholzung akw arten atomkraft biodiversität elefant emission energiewende erderwärmung feinstaub gletscher ' +
      'glyphosat grundwasser klimagipfel kohleausstieg kraftwerk müll nachhaltig nationalpark naturschutz ökostrom ' +
      'pestizid photovoltaik recycling regenwald schadstoff solar tierschutz treibhausgas umwelt wärmepumpe ' +
      'windkraft windrad',
    'abfall arktis biene fahrverbot klima luchs ökologisch plastik radweg ressourcen tempolimit verschmutzung ' +
      'wald wälder wale wasserkraft windpark wölfe!',
    'bär energie fische fluss jagd jäger natur tier',
  ),
  tableOf(
    'disaster',
    'abgestürzt absturz beben bergung brand eingestürzt einsturz entgleis- erdrutsch ertrunken evakuier- ' +
      'feuerwehr geisterfahrer gekentert hochwasser hurrikan katastrophe kollision lawine notlandung taifun ' +
      'todesopfer tornado überflut- überschwemm- unfall unglück vermisste verschüttet vulkan wirbelsturm',
    'alarm alpinist einsatzkräfte feuer flammen flut getötet kletterer muren rettung seenot starben! tote trümmer ' +
      'verletzte',
  ),
  tableOf(
    'weather',
    'dürre frost gewitter glatteis hagel meteorologe +orkan schnee- sturmflut unwetter wetter',
    'blitz +hitze+ kälte regen temperatur',
    'grad nebel sturm wind',
  ),
  tableOf(
    'arts',
    'architekt- ard atv auflage auktion ausgestrahlt ausstellung autorin axel_springer ballett bildhauer ' +
      'biografie buch+ bücher buchmesse +bühne choreograf dichter dirigent doku dokumentation dreharbeiten ' +
      'erzählung festspiele filmpreis fotograf- galeri- gedicht gemälde Goethe hauptabend inserat inszenier- ' +
      'intendant journalismus kabarett +kino+ komödie komponi- konzert künstler- lesung liedermacher litera- lyrik- ' +
      'maler- marktanteil Mozart musik- +oper+ orchester orf philharmoniker philosoph- prosieben puls_4 quoten ' +
      'redakt- regie regisseur reichweite restitution roman+ rtl rundfunk sänger schauspiel- schlagzeuger ' +
      'schriftsteller sinfonie skulptur sky sopran stiftungsrat tagesschau talk tatort unesco uraufführung verfilm- ' +
      'verleger welterbe +werbe zdf ZiB zuseher',
    'abonnenten Arte auszeichnung cd charts chor darsteller denkmal ensemble esc fernsehen festwochen gitarre ' +
      'hauptrolle herausgeber hörer klassik klavier kolumne korrespondent krimi! kultur kunst kurator leinwand ' +
      'leser magazin +medien moderator moderiert nachruf ö1 ö3 preisträger premiere! presse produzent publikum ' +
      'publizist retrospektive rezension sammler schlager sender sendung serie+ spot sujet tanz- tournee! verlag ' +
      'zeichner zeitschrift zeitung zirkus zuschauer',
    'abo agentur ausgezeichnet bild geschichte hit jury kampagne kategorie lied rock sammlung schau staffel ' +
      'übertragung',
  ),
  tableOf(
    'society',
    'antisemit- armut barrierefrei behinderte behinderung bevölkerung burschenschaft caritas diskriminier- ' +
      'extremi- feminismus frauenrechte fremdenfeindlich geburtenrate gleichstellung grundsicherung homosexuell ' +
      'kinderbetreuung kopftuch menschenrechte migration minderheit mindestsicherung +nazi+ obdachlos rassi- ' +
      'rechtsextrem- +rente rotes_kreuz',
    'auschwitz ehrenamt einsam flüchtlinge gedenken heim! hilfsgüter hilfsorganisation holocaust hunger indigene ' +
      'jugendamt jugendliche karenz lesben mieter pension quartier scheidung schwule senioren sexismus sozial ' +
      'spende weltkrieg wohnbau zivildienst',
    'freiwillige',
    'ehe eltern familie frauen gesellschaft jugend kinder männer wohnung',
  ),
  tableOf(
    'religion',
    'bischof christen diözese evangeli- Franziskus gottesdienst jude juden jüdisch kardinal kathol- kirche ' +
      'kloster moschee papst pfarrer pilger priester Schönborn synagoge vatikan weihnachten',
    'mönch protestant-',
    'gott heilige theolog-',
  ),
  tableOf(
    'education',
    'abitur bildung gymnasi- kita lehrer lehrkräfte lehrplan matura pädagog- pisa plagiat rektor schule schüler ' +
      'stipendium studier- studium universität unterricht',
    'uni+ zeugnis',
    'klasse lernen',
  ),
  tableOf(
    'human',
    'geburtstag hochzeit königin kurios promi royals skurril zwillinge',
    'prinz',
    'hund katze liebe panda',
    'trennung',
  ),
  tableOf(
    'lifestyle',
    'diät kochen kulinarisch rezept wanderweg wellness winzer',
    '',
    'bier essen garten küche mode reise urlaub wandern wein',
  ),
]
