import type { TopicTable } from '../topic-table.ts'

/**
 * German words by topic. Small letters match any writing, every inflection, and the last or first part of a
 * compound (`wahl` in `Landtagswahl`); a name in capitals stands as it is. Written from general knowledge.
 */
export const topicTables: readonly TopicTable[] = [
  {
    topic: 'politics',
    4: `
      abbas, abgeordnete, AfD, AKP, Assad, asylgesetz, asylkoordination, asylpaket, asylpolitik, asylrecht
      asylverfahren, atomabkommen, ausnahmezustand, auszählung, außenpolitik, Berlusconi, bezirksrat, bezirksvorsteher
      Biden, botschafter, bundeskanzler, bundespräsident, bundesrat, bundestag, BZÖ, Cameron, CDU, CSU, dekret
      diktator, diktatur, diplomat, diplomatie, einwanderer, entwicklungshilfe, Erdogan, Erdoğan, FDP, fidesz
      flüchtlingsdeal, FP, fp-chef, FPÖ, fpö-chef, fraktion, freiheitlichen, friedensplan, friedensvertrag
      front national, frontex, gemeinderat, gemeinderätin, generalsekretär, gesetzentwurf, gesetzesentwurf
      gesetzespaket, gesetzesvorlage, gipfeltreffen, grenzkontrolle, grenzschließung, grenzschutz, Grüne, Grünen
      hochrechnung, hofburg, Hollande, innenpolitik, Juncker, kanzlerin, katalanisch, katalonien, khamenei, klubchef
      koalition, konsulat, KPÖ, kriegsrecht, labour, landeshauptfrau, landeshauptmann, landesrat, landtag, Le Pen
      lega nord, Linkspartei, machtkampf, machtübernahme, Macron, Maduro, mandatar, Merkel, Merz, minister, ministerin
      monarchie, nationalrat, nehammer, NEOS, Netanjahu, netanyahu, notstand, Obama, obmann, opposition, Orban, Orbán
      parlament, parteibasis, parteichef, parteiführung, parteitag, parteivorsitz, parteivorstand, pegida, PKK, plenum
      präsidentenamt, Putin, putsch, referendum, regierung, regierungsgegner, regierungskrise, regierungspartei, Renzi
      rohani, Sarkozy, Scholz, schottland, Schäuble, Seehofer, Selenskyj, separatisten, sicherheitsrat, siedler
      siedlungsbau, sondierung, SP, sp-chef, SPD, spitzenkandidat, spitzenpolitiker, SPÖ, spö-chef, staatsbesuch
      staatschef, staatsführung, staatsgründer, staatskrise, staatsmann, staatssekretär, staatsstreich, stadtchef
      stadtrat, stadträtin, Steinmeier, SVP, syriza, Söder, tageskontingent, thronfolger, tories, tory, Trump, Tsipras
      Tusk, ukip, unhcr, Van der Bellen, verfassung, visafreiheit, visumfreiheit, volksabstimmung, volksbefragung
      volksbegehren, VP, vp-chef, wahl, wahlbehörde, wahlbeteiligung, wahlkampf, wahlkarte, wahllokal, wahlniederlage
      wahlprogramm, wahlschlappe, wahlsieg, wahlsieger, wahlversprechen, wähler, zarif, zuwanderung, ÖVP
      övp-chef
    `,
    3: `
      abschiebung, abstimmung, amtseid, amtsenthebung, amtsinhaber, amtszeit, angelobt, angelobung, asyl, asylanträge
      asylbewerber, asylwerber, ausschuss, autonomie, außenamt, Baerbock, balkanroute, beschluss, botschaft, brexit
      budgetrede, bundesländer, bürgermeister, bürgerrechte, Clinton, demokrat, demokratie, demonstranten
      demonstration, demonstrieren, designiert, dissident, Dobrindt, dublin, einwanderung, Faeser, Faymann
      föderalismus, Gauck, Gauland, gesetz, Glawischnig, grenzzaun, grundrechte, Habeck, heeresreform, hotspot
      Hundstorfer, Häupl, Höcke, impeachment, Johnson, kabinett, kandidatur, kanzler, Kerry, Kickl, Klingbeil
      klubchefin, kommissar, kongress, konservative, kreml, Kretschmann, krisengipfel, krisentreffen, kundgebung
      landesrätin, Laschet, Lauterbach, Lawrow, Lindner, linksruck, lobby, lobbyist, machthaber, machtwechsel, mandat
      militärjunta, Mitterlehner, nachfolge, nationalist, nato, novelle, obergrenze, partei, Pistorius, politik
      politiker, politisch, populist, premier, präsident, präsidentin, Pröll, Ramelow, rechtsruck, reformpartner
      regime, republikaner, rot-grün, rücktritt, rückzug, sanktion, sanktionen, schengen, senat, senator, sondergipfel
      Spahn, Strache, strukturpaket, uno, vereidigt, visum, Wagenknecht, wahlbetrug, wahlrecht, wahltag, wehrpflicht
      Weidel, Westerwelle, Wulff, zuwanderer
    `,
    2: `
      abkommen, affäre, amt, anhänger, behörde, bürger, debatte, drohung, eu, flüchtling, forderung, grenze
      integration, kandidat, krise, kritik, linke, migrant, proteste, reform, staat, ultimatum, umfragewerte, verbot
      verhandlung, vertrag, vorwurf
    `,
  },
  {
    topic: 'conflict',
    4: `
      abrüstung, Al-Kaida, Al-Qaida, Aleppo, annexion, armee, artillerie, atomsprengkopf, atomtest, atomwaffe
      attentäterin, aufständische, autobombe, beschuss, blauhelm, Boko Haram, bombardement, bombardierung, bomben
      bombenangriff, bombenanschlag, bundesheer, bundeswehr, bürgerkrieg, chemiewaffen, Donbass, drohne, drohnenangriff
      dschihadisten, einmarsch, entführten, fassbomben, feuerpause, flugzeugträger, freischärler, friedensgespräche
      friedensmission, friedenstruppe, Gazastreifen, gebietsstreit, gefecht, geiseln, giftgas, granaten, grenzkonflikt
      Hamas, heckenschütze, hinterhalt, Hisbollah, Huthi, intifada, invasion, IS-Kämpfer, islamischen staat
      islamischer staat, islamisten, jihadisten, kampfflugzeuge, kampfjet, konfliktparteien, kriegsgebiet
      kriegsgefangene, kriegsschiff, krim, krisengebiet, krisenregion, kunduz, kämpfer, landminen, luftangriffe
      luftschlag, manöver, marschflugkörper, massaker, militär, milizen, mörser, ostukraine, palmyra, panzer
      peschmerga, rakete, raketenabwehr, raketenangriff, raketentest, rebellen, rüstung, rüstungsexporte
      scharfschützen, schusswechsel, separatist, sinai, soldat, spezialeinheit, sprengsatz, streitkräfte, streubomben
      taliban, tarnkappenjets, terrorabwehr, terrorattacke, terrorbekämpfung, terrorgruppe, terrorverdacht, terrorzelle
      truppe, u-boot, verschleppt, völkermord, waffenexporte, waffenlieferung, waffenruhe, waffenstillstand, westbank
      westjordanland, zivile opfer, zivilisten
    `,
    3: `
      angriff, anschlag, attentat, attentäter, aufstand, belagerung, bewaffnet, explosion, extremist, fronten, heer
      kampfeinsatz, krieg, luftwaffe, terror, truppenabzug, unruhen, zivilschutz
    `,
    2: `
      Afghanistan, afghanistan, Bagdad, Damaskus, Gaza, gaza, general, getötet, gewalt, Irak, irak, Jemen, jemen, Kabul
      konflikt, kurden, kämpfe, Libyen, libyen, offensive, opfer, palästinenser, stützpunkt, Syrien, syrien, tote
      Ukraine, ukraine, waffen
    `,
  },
  {
    topic: 'crime',
    4: `
      amnestie, amoklauf, amtsgeheimnis, angeklagte, angeschossen, anklage, ausbrecher, ausgepeitscht, auslieferung
      bankraub, begnadigt, begnadigung, belastungszeuge, berufung, bestechung, bestochen, betrug, betrüger, bewährung
      bgh, bka, bluttat, bordell, brandanschlag, brandstifter, brandstiftung, bvt, camorra, cannabis, causa, cia
      cosa nostra, crystal meth, dealer, diebstahl, diversion, dna-spur, drogenbande, drogenboss, drogenfund
      drogenhandel, drogenhändler, drogenkartell, egmr, einbrecher, einbruch, entführer, entführt, entführung
      enthaftet, enthauptet, ermittler, ermittlung, ermordet, ermordung, erpressung, erschlagen, erschoss, erstach
      erwürgt, eugh, eurofighter, europol, exekution, exekutive, fahndung, fbi, festgenommen, festnahme, forensik
      freigesprochen, freispruch, fußfessel, gefangene, geflüchtet aus, gefängnis, geldstrafe, geldwäsche, gericht
      geschworene, geständnis, haft, haftbefehl, haftentlassung, haftstrafe, haschisch, hausdurchsuchung, hingerichtet
      hinrichtung, hitlergruß, hochverrat, hooligan, hooligans, häftling, inhaftiert, inhaftierte, interpol, justiz
      kaution, kinderporno, kommissariat, korrupt, korruption, kriminalität, kriminell, kripo, kronzeuge
      körperverletzung, landesverrat, lebenslang, leiche, leichenfund, leichenteile, lka, lösegeld, mafia, marihuana
      menschenhandel, messerattacke, messerstecherei, messerstich, missbrauch, mord, mordalarm, mordfall, mordprozess
      mordverdacht, mordversuch, mörder, niedergeschossen, niedergestochen, nsu, obduktion, ogh, pathologe
      peitschenhiebe, phantombild, pistole, plädoyer, polizei, polizeibeamte, polizeigewalt, polizist, prostitution
      prügelei, pädophil, randale, raub, raubüberfall, razzia, rechtskräftig, richter, rotlicht, räuber, schießerei
      schlepperbande, schlepperei, schleppern, schläger, schlägerei, schmiergeld, schmiergelder, schuldig, schuldspruch
      schöffe, schüsse, sexualdelikt, staatsanwalt, stalker, stalking, steuerfahnder, strafanzeige, strafprozess
      straftat, strafverfahren, strafverteidiger, suchtgift, tatverdächtige, todesstrafe, todeszelle, totgeschlagen
      totschlag, tribunal, täter, tötung, untreue, vandalen, vergewaltigung, verhaftet, verhaftung, verhetzung
      vermisstenfall, verurteilt, vfgh, wiederbetätigung, zeuge, zeugenaussage
    `,
    3: `
      anwalt, bande, belästigung, beschlagnahmt, dieb, drogen, erschossen, erstochen, geheimdienst, gestohlen
      getötet, heroin, illegal, kläger, kokain, prozess, rechtshilfe, schmuggel, schmuggler, spion, spionage, strafe
      strafrecht, tatort, urteil, urteilt, verdacht, verdächtige, verhör, verhört, verklagt, überfall
    `,
    2: `
      affäre, angriff, betrunken, gewalt, gewalttat, klage, opfer, sexuell, skandal, verbrechen, verletzt, vermisst
      vorwurf, waffe
    `,
  },
  {
    topic: 'sport',
    4: `
      ablösesumme, abseits, abstiegskampf, achtelfinale, adelboden, Admira, Alaba, Arsenal, athlet, aufstiegschance
      aufstiegskampf, auftaktmatch, auftaktsieg, auftaktspiel, australian open, auswärtssieg, ballbesitz, Barcelona
      baseball, basketball, basketballer, Bayern München, bestmarke, biathlet, biathlon, birdie, Blatter, bobpilot
      bogenschießen, Borussia, boxer, brustschwimmen, champions league, Chelsea, coach, cup, curling, dakar, darts
      derby, DFB, diskus, disqualifiziert, Djokovic, doping, dopingskandal, Dortmund, dressur, durchgang, eckball
      eigentor, eishockey, eiskunstlauf, eisschnelllauf, elfmeter, endspiel, epo, erfolgslauf, erstligist
      erstrundenaus, erstrundensieg, europa league, europameister, europarekord, europaspiele, fankurve, fechten
      Federer, ferrari, fifa, formel 1, formel eins, formel-1, foul, freestyle, freistoß, french open, fußball
      fußballer, fußballklub, fußballprofi, fußballspiel, fußballverband, gelb-rot, gelbe karte, gewichtheben, golf
      grand prix, grand slam, gruppensieg, gruppensieger, gruppenspiel, gruppenzweite, Guardiola, halbfinale, handball
      handballer, heimniederlage, heimsieg, Hirscher, hochsprung, hürdenlauf, ironman, judo, judoka, Juventus
      kantersieg, kanu, karate, kellerduell, kitzbühel, kletterer, klettern, Klopp, kombinierer, kopfball, kraulen
      kristallkugel, kugelstoßen, langlauf, LASK, le mans, leichtathletik, leihe, leihgabe, liga, Liverpool
      länderspiel, läufer, läuferin, Löw, mannschaft, marathon, masters, mclaren, medaille, medaillenspiegel
      meisterschaft, meistertitel, meldonium, Messi, mittelfeld, mlb, moto gp, motogp, motorsport, Mourinho, Murray
      Nadal, nationalelf, nationalteam, nba, neuzugang, nfl, nhl, nordische, olympia, olympiabewerbung, olympische
      pferderennen, pflichtsieg, Platini, play-off, playoff, pokal, pole position, pyrotechnik, quarterback, rad-wm
      radprofi, radrennfahrer, radsport, radstar, rallye, Rapid, Real Madrid, red bull racing, relegation, remis
      riesentorlauf, ringer, rio 2016, rodeln, rodler, roland garros, Ronaldo, rote karte, ruderer, rudern, rugby
      Schalke, schiedsrichter, schladming, schlagerspiel, schlusslicht, schwergewicht, schwimmer, segeln, segler
      siebenkampf, siegestor, siegtor, siegtreffer, skeleton, ski-wm, skicross, skispringen, skispringer, skisprung
      skistar, skiverband, slalom, snooker, snowboard, snowboarder, sommerspiele, speerwurf, sperre für, spieltag
      spitzenspiel, sportchef, sportdirektor, sportgericht, sportgerichtshof, sportler, sportlich, sportminister
      springreiten, sprinter, sprinterin, stadion, startnummer, Sturm Graz, stürmer, super bowl, super-g, superbike
      sölden, tabelle, teambewerb, teamchef, teamkapitän, teamkollege, teamspielerin, tennis, testspiel, Thiem
      titelchance, titelkampf, titelrennen, topspiel, torchance, torhüter, torjäger, tormann, torschütze, torwart
      touchdown, tour de france, trainer, trainerbank, trainerteam, trainingslager, transferfenster, transfermarkt
      triathlon, turn-wm, turnier, u19, u21, uefa, ultras, unentschieden, ungeschlagene, US open, vereinswechsel
      Vettel, vierschanzentournee, viertelfinale, volleyball, volleyballer, WAC, wasserball, wasserspringen, weitsprung
      weltmeister, wembley, wengen, wimbledon, winterspiele, world series, zehnkampf, zweitrundensieg, zwischenzeit
      ÖFB
    `,
    3: `
      abfahrt, absteiger, abstieg, Ajax, Atletico, atp, aufschlag, aufsteiger, aufstieg, Augsburg, ausgleich, auslosung
      auswärts, auswärtsspiel, Basel, Bayern, bestzeit, bewerb, bob, boxen, bundesligist, comeback, Darmstadt, debakel
      doppelpack, dreisatz, drittligist, elfer, em, favorisiert, FC, finale, FK, Frankfurter, gesamtsieg, giro
      gruppenphase, Hamilton, hattrick, heimspiel, Hertha, hinspiel, Hoffenheim, HSV, hundertstel, Ingolstadt, ioc
      kader, kapitän, keeper, kreuzbandriss, Köln, leihweise, Leipzig, Leverkusen, Mainz, match, Milan, Napoli
      niederlage, nullnummer, paralympics, pausenführung, podest, pokalsieg, profi, qualifikation, radrennen, ranking
      rapidler, rennen, Roma, rundfahrt, rückspiel, saison, satzverlust, SC, schanze, schlusspfiff, schlusstag
      setzliste, sieg, sieger, siegerin, siegesserie, sieglos, siegt, SK, ski, spielerin, springer, sprint, Stuttgart
      SV, tiebreak, topgesetzt, tore, torlos, Tottenham, transfer, treffer, trikot, turnen, turner, underdog
      ungeschlagen, verein, verteidiger, wada, weltrangliste, weltrekord, Werder, wettkampf, wm, Wolfsburg, wta
      zweisatzsieg, zweitligist, ÖSV
    `,
    2: `
      ablöse, besiegt, chance!, duell, erfolg!, etappe, favorit, gegner, gesperrt, gewinnt, gewonnen, holte, klub
      meister!, partie, platzierung, premiere!, rang, rekord, schlug, serie!, spieler, staffel, team, titel, trainiert
      verlor, verlängerung, verpasst, wechselt
    `,
    1: `
      kabine, kombination, sechser, sekunde, verletzung
    `,
  },
  {
    topic: 'economy',
    4: `
      abschreibung, adidas, Air Berlin, airline, aktie, aktienkurs, aktionär, Aldi, anleihe, atx, AUA, aufsichtsrat
      autobauer, autohersteller, autokonzern, autoverkäufe, bank, bankenabgabe, bankenaufsicht, bankenskandal
      bankgeheimnis, bankomat, bargeld, basf, baukonzern, Bawag, bergbau, betriebsergebnis, bilanz, billigflieger, bip
      BMW, brauerei, börse, börsengang, börsianer, casinos austria, ceta, chemie, Commerzbank, credit suisse
      crowdfunding, crowdinvesting, Daimler, darlehen, davos, dax, defizit, Deutsche Bank, devisen, dividende
      dow jones, Draghi, eigentumswohnung, einkommensteuer, einzelhandel, energiekonzern, energieversorger
      erbschaftssteuer, ernte, Erste Group, eurozone, ezb, fabrik, finanzkrise, finanzminister, fintech
      fluggesellschaft, flughafen, fluglinie, fma, frachter, franken, freiberufler, g20, g7, garantie, gaspreis
      Gazprom, geldpolitik, geschäftsjahr, gewerbe, gewinnwarnung, gläubiger, Goldman Sachs, halbjahr, handelsabkommen
      handelskette, handelsstreit, handwerk, hedgefonds, Heta, hilfspaket, Hypo, hypothek, hyundai, ifo, ihs, Ikea
      immobilien, immobilienmarkt, industrie, industriestaaten, inflation, insolvenz, investition, iwf
      jahresüberschuss, jpmorgan, kaffee, kakao, kapitalerhöhung, kartell, kleinanleger, kleinunternehmer, konjunktur
      konkurs, konsumenten, kredit, krupp, kupfer, kurse, landwirt, lehman, leitzins, Lidl, lieferant, lohnsteuer
      Lufthansa, makler, masseverwalter, maut, mehrwertsteuer, mieten, milchpreis, milliardenhilfe, milliardenstrafe
      mobilfunker, molkerei, möbelkette, möbelkonzern, negativzins, Nestle, Nestlé, nettogewinn, neuzulassungen
      nächtigungen, oenb, OMV, opec, Opel, passagiere, pharma, pharmakonzern, pleite, pleitewelle, private equity
      privatisieren, quartal, Raiffeisen, reeder, rettungspaket, rettungsschirm, Rewe, rezession, rohstoff, rohöl
      Rosneft, rubel, rückstellung, schulden, schuldenkrise, schwellenländer, selbstständige, Siemens, sparbuch, sparer
      sparkasse, sparkurs, sparpaket, sparprogramm, spritpreis, stahl, steuerflucht, steueroase, steuerreform
      stresstest, strompreis, stromverträge, strukturreform, supermarkt, tabaksteuer, Telekom Austria, Tesla, teuerung
      textilkette, thyssen, tourismus, Toyota, ttip, ubs, umsatz, unicredit, verbund, vermögenssteuer, verstaatlichung
      Voestalpine, Volkswagen, VW, wall street, wechselkurs, weizen, werft, wertberichtigung, wertpapier, wifo
      Wirecard, wirtschaft, wirtschaftskrise, wko, wohnungsmarkt, währung, Yellen, yuan, zins, zoll, zukäufe
      zulieferer, öbb, ökonomen, ökonomie, ölkonzern, ölpreis, übernahme, übernahmeangebot
    `,
    3: `
      abgas, abgasskandal, absatz, abschwung, agrar, agrarpolitik, Airbus, Amazon, analyst, anlagenbauer, anleger, Audi
      aufschwung, auftragslage, autohändler, autokäufer, autos, bahn, bahnverkehr, bankchef, bankensektor, bankenunion
      bankfilialen, barrel, bauträger, billiglohn, biodiesel, Boeing, briefträger, budget, bäcker, bäckerei, börsenkurs
      börsenstart, börsenwert, casinos, deflation, dollar, drogeriekette, drogeriemarkt, einkaufen, einnahmen
      elektroautos, energie, erbe, ertrag, euro, export, fernwärme, finanz, finanzbeamte, firma, firmenchef, fiskus
      fleisch, flugverkehr, flüge, fonds, fusion, förderung, gas, gasanbieter, gastronomen, gastronomie, gastwirte
      gehälter, gewinn, glücksspiel, goldpreis, gründer, güterverkehr, handel, haushalt, hersteller, holz, hoteliers
      hotellerie, händler, importe, insolvent, investor, kartellstrafe, kaufkraft, kmu, konsum, konsumklima, konzern
      kreuzfahrt, kursgewinne, kursrutsch, kurssturz, lebensmittel, leitindex, lkw, luftfahrt, maastricht, mais
      manager, milchbauern, milchquote, milliarde, milliardär, millionär, miteigentümer, mittelstand, modehändler
      modekette, nachfrage, netzgebühr, oligarch, outsourcing, paketdienst, pensionskasse, pipeline, Porsche, post
      preis, preisanstieg, preise, preiserhöhung, preiskampf, preisverfall, produktion, produziert, rabatte, reiche
      reifen, reisebüro, rendite, saatgut, schilling, schuhhändler, seilbahn, shopping, skigebiet, soja, Spar
      spedition, start-up, steuer, steuerbehörde, stiftung, stromanbieter, stromnetz, subventionen, tankstelle, tarif
      touristen, tui, unternehmen, unternehmer, verbraucher, verlust, vermögen, versicherer, versicherung, vorstand
      wachstum, werke, wettbewerb, wirtshaus, zollbehörde, zucker, zugverkehr, ölfeld, ölförderung, ölkonzerne, ölmarkt
    `,
    2: `
      angebot, anteil, auftrag, autobahn, bauern, baustelle, beteiligung, betrieb, boni, diesel, eigentümer, filiale
      gebühr, gehalt, geld, geschäft, gestiegen, gesunken, gutscheine, hotel, kosten, kunde, kurs, markt, milch
      produkt, prozent, rückruf, sanierung, sinkt, standort, steigt, strom, verkauf, verkauft, vorjahr, öl
    `,
    1: `
      billig, teuer
    `,
  },
  {
    topic: 'labour',
    4: `
      ams, Arbeiterkammer, arbeitgeber, arbeitnehmer, arbeitslose, arbeitsmarkt, arbeitszeit, betriebsrat
      entsenderichtlinie, fachkräfte, fachkräftemangel, gewerkschaft, IG Metall, jobabbau, kollektivvertrag, kurzarbeit
      kv-verhandlungen, kündigung, lehrling, lohn, lohnerhöhung, lohnverhandlungen, mindestlohn, personalabbau
      stellenabbau, streik, tarifverhandlung, tarifverhandlungen, tarifvertrag, verdi, ÖGB
    `,
    3: `
      arbeiter, belegschaft, beschäftigte, job, jobs, lohndumping, überstunden
    `,
    1: `
      arbeit, karriere
    `,
  },
  {
    topic: 'science',
    4: `
      3d-druck, 3d-drucker, aasfresser, adblocker, Adobe, akku, akkuhülle, alexa, algorithmus, amazon, AMD, ameisen
      Android, Anonymous, antivirus, app, Apple, apps, arbeitsspeicher, archäologen, archäologie, ariane, artefakt
      artenvielfalt, asteroid, astronaut, astronom, astronomie, ausgegraben, ausgrabung, bakterium, benchmark
      betaversion, betriebssystem, biologen, biologie, bitcoin, botaniker, botnet, breitband, bronzezeit, browser, cern
      ChatGPT, chemiker, chip, chiphersteller, chipkonzern, Chrome, computerspiel, crispr, curiosity, cyberangriff
      cyberattacke, darknet, datenklau, datenkrake, datenleck, datenschutz, ddos, delfin, displays, domain, drohnen
      drohnenflug, dunkle materie, e-sport, Ebay, eBay, elektroauto, emoji, entwickler, erbgut, esa, eth zürich
      ethnologe, evolution, exploit, Facebook, fachblatt, fachjournal, ferngesteuert, festplatte, filesharing, Firefox
      firmware, fitnesstracker, flash, forscher, forscherin, forschung, forschungsteam, fossil, frequenz, fruchtfliege
      galaxie, gamer, gaming, gehirn, geier, genom, geologen, geologie, GitHub, glasfaser, Google, gorilla, grafikkarte
      hacker, hackerangriff, hai, handy, hardware, harvard, hashtag, headset, historiker, hominide, homo sapiens
      hormon, hosting, html5, Huawei, informatik, informatiker, Instagram, Intel, internet, internetkonzern
      internetnutzer, iOS, iPad, iPhone, iss, jailbreak, java, javascript, jupiter, KI, komet, konsolen, kosmonaut
      kosmos, krake, krähen, käfer, künstliche intelligenz, laptop, LG, lichtjahre, Linux, lte, MacBook, malware
      mammut, mars, marsmission, mathematik, mathematiker, meme, Microsoft, milchstraße, Minecraft, mobilfunk
      mobilfunker, mondmission, Mozilla, mumie, musk, nasa, nature, neandertaler, nervenzellen, Netflix
      netzneutralität, netzwerk, neuron, Nintendo, nobelpreis, Nokia, notebook, NSA, nutzerdaten, Nvidia, online
      onlinehandel, onlinehändler, onlineshop, onlinewerbung, open source, OpenAI, ornithologen, paläontologe
      papageien, patch, pc, phishing, php, physik, physiker, planet, play store, PlayStation, Playstation, pluto
      Pokemon, Pokémon, primaten, programmierer, protein, prozessor, prähistorisch, ps4, python, qualle, quanten
      quantencomputer, raben, raumfahrer, raumfahrt, raumfahrtprogramm, raumkapsel, raumsonde, raumstation, rechner
      Reddit, roaming, rollenspiel, rover, Samsung, satellit, saturn, saurier, schimpanse, schwachstelle
      schwarzes loch, science, selbstfahrend, server, shitstorm, shooter, sicherheitslücke, siri, skelett, Skype
      smart home, smartphone, smartwatch, Snapchat, software, softwarefirma, sonde, sonnensystem, Sony, soziale medien
      soziale netzwerke, soziologe, spacex, speicherkarte, spezies, spielehersteller, spinne, Spotify, ssd, SSL, ssl
      stammzellen, stanford, Steam, steinzeit, streaming, suchmaschine, supercomputer, supernova, T-Mobile, tablet
      teilchen, Telekom, telekomkonzern, teleskop, tierart, touchscreen, trojaner, trägerrakete, tu wien, Twitter, Uber
      Ubisoft, ultrabook, uni wien, update, upgrade, urknall, urmenschen, urvogel, urzeit, usb, venus, verschlüsselte
      verschlüsselung, videospiel, virenscanner, virtual reality, virus entdeckt, vorratsdaten, vpn, wearable
      webdesigner, webdienst, webseite, website, weltall, weltraum, WhatsApp, Whatsapp, Wikipedia, Windows, wirbeltier
      wissenschaft, wlan, Xbox, xbox one, YouTube, Youtube, zoologen, zuckerberg
    `,
    3: `
      4k, affe, affen, algen, amphibien, antike, außerirdische, azteken, bildschirm, biometrisch, blog, blogger
      blutgefäß, cebit, ces, chat, chatten, cloud, computer, cookies, daten, datenschützer, datenvolumen, digital
      digitalkamera, dna, drucker, e-mail, e3, elektronik, embryo, embryonen, entdeckung, erfindung, erforschung
      experimente, fernseher, fledermaus, follower, forscherteam, fossilien, fotodienst, frösche, games, gamescom
      gedächtnis, gehirne, gen, genetisch, gentest, graphen, handynetz, handyspiel, handytarif, higgs, homepage, ifa
      influencer, inka, insekt, kelten, kernfusion, knochen, knochenfund, kopfhörer, labor, laborversuch, ladezeit
      laser, lautsprecher, likes, lizenz, maya, messenger, meteor, meteoriten, mikroben, mittelalter, modem, molekular
      molekül, mond, mäuse, nachgewiesen, netz, netzbetreiber, neuronen, neutrino, nutzer, onlinespiel, ozean
      ozeanografie, parasiten, passwort, passwörter, patent, pflanze, pharao, pilze, posting, proteine, prototyp
      psychologe, psychologie, pyramide, raketenstart, ratten, raumkapsel, raumschiff, reptilien, roboter, router
      römer, römisch, schlangen, schädel, seismologe, selfie, spielefans, spielefirma, spuren, sternwarte, studie
      suchanfragen, supraleiter, säugetier, tastatur, technologie, tiefsee, tierchen, tierversuche, tierwelt, tool
      tracking, tweet, twittern, ultra-hd, vogelarten, vulkanologe, vögel, wahrnehmung, werbeblocker, wikinger
      youtuber, zelle, ägypter, ötzi
    `,
    2: `
      anbieter, angreifer, beitrag, code, community, copyright, design, entdeckt, funktion, game, gerät, hubble, höhle
      intelligenz, kamera, klon, netzpolitik, plattform, portal, release, schlaf, spiele, statistisch, technik
      technisch, telekom, uni, urheberrecht, version, video, überreste, überwachung
    `,
    1: `
      emotionen, träume
    `,
  },
  {
    topic: 'health',
    4: `
      adipositas, aids, allergie, alzheimer, antibiotika, arznei, arzt, chirurg, corona, covid-19, demenz, depression
      diabetes, ebola, epidemie, gesundheit, grippe, hebamme, herzinfarkt, hiv, impfpflicht, impfstoff, impfung
      infektion, infiziert, klinik, krankenhaus, krankenkasse, krankheit, krebs, krebskrank, malaria, masern
      medikament, medizin, operation, organspende, pandemie, patient, patientin, pflege, pflegeheim, psychiatrie
      rauchverbot, schlaganfall, spital, sterbehilfe, therapie, tumor, virus, who, zika, ärztekammer, ärztin
      übergewicht
    `,
    3: `
      abtreibung, adhs, alkohol, antibabypille, apotheke, apotheker, asthma, autismus, bakterien, behandlung, blut
      blutdruck, brustkrebs, burnout, cholera, cholesterin, darmkrebs, diagnose, e-card, elga, epilepsie, erkrankt
      erkrankung, ernährung, essstörung, fasten, fsme, geburt, hautkrebs, heilpraktiker, homöopathie, hospital, hospiz
      hygiene, infekt, kaiserschnitt, kalorien, keime, leihmutter, lungenkrebs, migräne, mücken, organspender
      palliativ, parkinson, pflegekräfte, placebo, polio, primar, prostatakrebs, psychisch, rauchen, raucher
      rauschtrinken, salmonellen, schwangere, stechmücken, symptome, tuberkulose, verhütung, vitamin, wartezeiten
      wirkstoff, zecken, zigarette
    `,
    1: `
      bewegung, herz, hilfsmittel, rettung, substitution, zucker
    `,
  },
  {
    topic: 'environment',
    4: `
      abholzung, akw, artenschutz, artensterben, atomkraft, atommüll, bienensterben, biodiversität, co2, elefant
      emission, emissionshandel, energiewende, erderwärmung, feinstaub, gletscher, global 2000, glyphosat, greenpeace
      klimagipfel, klimakonferenz, klimaschutz, klimawandel, kohlekraftwerk, mikroplastik, müll, nachhaltig, nashorn
      nationalpark, naturschutz, pestizid, photovoltaik, plastikmüll, recycling, regenwald, solarenergie, tierschutz
      tierschützer, treibhausgas, umwelt, walfang, wasserknappheit, wilderer, wildtier, windkraft, windrad, windräder
      wwf, wölfe, ökostrom
    `,
    3: `
      abfall, abgase, arktis, biber, biene, dieselverbot, eisbär, fahrverbot, fischfang, fledermäuse, fracking
      klimaabkommen, klimaschützer, klimavertrag, klimaziele, korallen, luchs, meeresspiegel, moor, neophyten, plastik
      polareis, radweg, ressourcen, robben, seehunde, stickoxide, storch, tempolimit, verschmutzung, wald, wale
      wasserkraft, wassermangel, windpark, wälder, öffis, ökologisch, ölpest, ölteppich, überfischung
    `,
    2: `
      bär, energie, fische, fluss, jagd, jäger, klima, natur, tier
    `,
    1: `
      almen, alpen, wüste
    `,
  },
  {
    topic: 'disaster',
    4: `
      abgestürzt, absturz, beben, bergung, brand, dammbruch, eingestürzt, einsturz, entgleist, erdbeben, erdrutsch
      ertrunken, evakuiert, evakuierung, feuerwehr, gasexplosion, helfer suchen, hochwasser, hurrikan, katastrophe
      kollision, lawine, mure, nachbeben, notlandung, rettungskräfte, taifun, todesopfer, tsunami, unfall, unglück
      vermisste, verschüttet, vulkan, vulkanausbruch, wirbelsturm, zugunglück, überflutung, überschwemmung
    `,
    3: `
      alarm, einsatzkräfte, explosion, flammen, flugschreiber, Germanwings, getötet, MH17, MH370, seenot, starben
      tote, verletzte, wrack
    `,
    1: `
      gesunken, rettung
    `,
  },
  {
    topic: 'weather',
    4: `
      dürre, frost, gewitter, glatteis, hagel, hitzewelle, kältewelle, meteorologe, neuschnee, orkan, schnee
      schneefall, sommerhitze, starkregen, sturmwarnung, unwetter, wetter, zamg
    `,
    3: `
      blitz, hitze, kälte, regen, sturm, temperatur
    `,
    2: `
      grad, nebel, sonnig, wind, wolken
    `,
  },
  {
    topic: 'arts',
    4: `
      akkordeonist, albertina, album, anzeigenblatt, architekt, architektur, ard, art basel, atv, auflage, auktion
      ausgestrahlt, ausstellung, autorin, axel springer, bachmannpreis, ballett, bariton, bauhaus, Beatles, Beethoven
      belvedere, berlinale, bertelsmann, biennale, bildhauer, biografie, buch, buchmesse, buchpreis, burda, bücher
      bühne, cannes, choreograf, christie's, comedian, debütroman, dichter, dirigent, dirigentin, disney, dj, documenta
      doku, dokumentation, dorotheum, dramatiker, dreharbeiten, dschungelcamp, einschaltquote, emmy, erzählung, falter
      fernsehpreis, fernsehserie, festspiele, film, filmemacher, filmfestival, filmförderung, filmpreis, filmproduzent
      fotograf, fotografie, galerie, Game of Thrones, gedicht, geiger, gemälde, gitarrist, Goethe, golden globe, grammy
      gratiszeitung, Harry Potter, hauptdarsteller, hip hop, hip-hop, hollywood, hörfunk, inserat, installation
      inszenierung, intendant, James Bond, jazz, journalismus, journalist, journalistin, kabarett, Kafka, kamerateam
      kino, komponist, komponistin, komödie, konzert, kronen zeitung, kultserie, kulturminister, kulturpolitik
      kunstfestival, kunsthalle, kunsthistoriker, kunstmarkt, kunstrückgabe, kunstwerk, kurzgeschichten, künstler
      künstlerin, leser, lesung, liederabend, liedermacher, literatur, lyrik, maler, malerei, marktanteil, marvel
      mediaanalyse, medienexperten, medienförderung, mediengesetz, medienhaus, medienmacher, medienmanager, medienmogul
      mezzosopran, moderation, moderatorin, Mozart, musik, musiker, musikerin, musikverein, Netflix, novellen, oper
      operette, orchester, orf, oscar, oscargewinner, performance, philharmoniker, philosoph, philosophin, pianist
      Picasso, pixar, plattenlabel, poetry slam, popstar, pressefreiheit, presseförderung, presserat, prosieben, puls 4
      punk, punkrock, quoten, quotenrekord, raubkunst, redakteur, redaktion, regie, regisseur, regisseurin, reichweite
      restitution, retrospektive, rockband, roman, romane, romy, rtl, rundfunk, rundfunkgebühr, sat.1, saxofonist
      schallplatte, schauspieler, schauspielerin, Schiller, schlagzeuger, schriftsteller, secession, sendeplatz
      sendestart, servus tv, Shakespeare, sinfonie, sitcom, skulptur, sky, soap, sonate, song, songwriter, sopranistin
      sotheby's, Star Wars, stiftungsrat, streichquartett, symphonie, sänger, sängerin, tagesschau, tageszeitung, talk
      talkshow, tanz, tatort, techno, teletest, tenor, theater, thriller, tragödie, trompeter, tv-serie, unesco
      uraufführung, verfilmung, verleger, videokunst, viennale, vinyl, welterbe, werbeagentur, werbekampagne
      werbemarkt, werbepreis, werber, werbespot, werbeumsätze, werbung, zdf, zeichentrick, zeit im bild, ZiB, zuseher
      übersetzer
    `,
    3: `
      abo, abonnenten, aktionist, Arte, auszeichnung, autor, band, bassist, bestseller, bildband, blattmacher
      boulevard, cartoon, castingshow, cd, chor, choreografin, clown, comics, darsteller, denkmal, designer, dichterin
      drama, dramen, druckausgabe, drummer, dvd, e-book, ensemble, ermittlerduo, esc, essay, essayist, fantasy
      fernsehen, festival, festwochen, feuilleton, filmkritik, filmpremiere, filmreihe, filmstart, frontman, gitarre
      grafiker, gratisblatt, hauptrolle, herausgeber, hörspiel, illustrator, jurymitglied, karikatur, kinocharts
      kinostart, klassik, klavier, kolumne, korrespondent, krimi, krimireihe, kultur, kunst, kunsthandel, kunstmesse
      kunstsammlung, kurator, leinwand, leitartikel, leserbrief, lyriker, lyrikerin, magazin, medien, medienbehörde
      medienbranche, medienkonzern, medienpolitik, memoiren, millionenshow, moderator, moderieren, moderiert, museum
      musical, nachlass, onlinemedien, opernball, operndirektor, opernpremiere, paywall, podcast, poesie, polizeiruf
      porträt, preisträger, premiere!, printmedien, produzent, publikum, publizist, quiz, quizshow, radio, radiomacher
      radiotest, rapper, reporter, reporterin, rezension, rocker, sammler, satire, satiriker, schlager, schlagerstar
      sender, sendung, serie, serienstart, show, staffel, talk, talkmaster, tatort, tournee, tv, tänzer, tänzerin
      verlag, zeichner, zeitschrift, zeitung, zirkus, zuschauer, ö1, ö3
    `,
    2: `
      agentur, ausgezeichnet, erinnerungen, geschichte, jubiläum, jury, kampagne, kategorie, legende, mode, pop, rock
      sammlung, szene, werk, zeichnungen, übertragung
    `,
    1: `
      apa, bbc, cnn, der standard, die presse, folge, gastgeber, kurier, new york times, spiegel, sprache
    `,
  },
  {
    topic: 'society',
    4: `
      adoption, alleinerzieher, antisemitismus, armut, asylheim, asylquartier, barrierefrei, behinderte, behinderung
      bevölkerung, burka, caritas, demografie, diskriminierung, ehrenamt, extremismus, feminismus, feministin
      flüchtlinge, flüchtlingsheim, flüchtlingslager, frauenquote, frauenrechte, fremdenfeindlich, geburtenrate
      gleichstellung, hartz iv, homo-ehe, homosexuell, kinderbetreuung, kopftuch, menschenrechte, migration, minderheit
      mindestsicherung, nazi, neonazi, obdachlos, obdachlose, pension, pensionen, rassismus, rassistisch, rechtsextreme
      rente, rentner, rotes kreuz, senioren, sozialhilfe
    `,
    3: `
      aborigines, auschwitz, beschneidung, bettelverbot, bettler, frauenhaus, freiwillige, gedenken, gemeindebau
      gender, hasspostings, heim, heimkinder, hilfsgüter, holocaust, hunger, hungernde, indigene, intersexuell
      jugendamt, karenz, kinderehen, kinderrechte, kz, lesben, lesbisch, lgbt, mieter, ns-opfer, ns-zeit, ortstafeln
      pflegeeltern, pflegegeld, pflegeregress, quartier, roma, scheidung, schwule, sexismus, slowenen, sozial, spende
      spendenaktion, toleranz, transit, unicef, ureinwohner, volksgruppe, volkszählung, waisen, weltkrieg, wohnbau
      wohnbeihilfe, wohnungsnot, zivildiener, zivildienst, zwangsheirat
    `,
    2: `
      ehe, eltern, familie, frauen, generation, geschlecht, gesellschaft, hass, jugend, kinder, männer, unterkunft
      wohnung
    `,
  },
  {
    topic: 'religion',
    4: `
      bischof, buddhist, christen, dalai lama, diözese, evangelisch, Franziskus, gottesdienst, hindu, imam, islam
      jude, juden, judentum, kardinal, katholisch, kirche, kloster, konfession, koran, moschee, muslim, nonne
      osterfest, ostermesse, ostern!, papst, pfarrer, pilger, priester, rabbi, rabbiner, ramadan, religion, scharia
      Schönborn, synagoge, vatikan, weihnachten
    `,
    3: `
      glaube
    `,
    2: `
      gebet, gott, götter, heilige, theologe
    `,
  },
  {
    topic: 'education',
    4: `
      abitur, ahs, akademie, bildung, bildungsreform, doktorat, gymnasium, hörsaal, kindergarten, lehrer, lehrerin
      lehrplan, matura, nms, pisa, professor, pädagogen, pädagogik, rektor, rektorin, schule, schulsprecher, schüler
      schülerin, sitzenbleiben, stipendium, student, studiengebühren, studierende, studium, uni wien, unis, universität
      unterricht, öh
    `,
    3: `
      aufnahmetest, campus, uni, vorlesung, zeugnis
    `,
    2: `
      klasse, kurs, lernen, noten
    `,
  },
  {
    topic: 'human',
    4: `
      geburtstag, guinness, hochzeit, kurios, kuriose, lottogewinn, prinzessin, promi, royals, skurril, zwillinge
    `,
    3: `
      baby, harry, kate, prinz, william
    `,
    2: `
      hund, katze, liebe, panda, tattoo, trennung, verlobt, zoo
    `,
  },
  {
    topic: 'lifestyle',
    4: `
      diät, fashion, gourmet, kochen, kulinarik, kulinarisch, reiseziel, rezept, wellness, winzer, yoga
    `,
    2: `
      ausflug, bier, essen, garten, gärtner, genuss, küche, reise, restaurant, trend, trinken, urlaub, wandern, wein
    `,
  },
]
