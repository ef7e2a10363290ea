/** Words that end as others do and have nothing to do with them, and phrases that mean something else. */
export const neutral = `
  transport, verband, vorstand nicht, zustand, umstand, abstand, auswahl, vertreter, bericht, berichte, vorort, standort, vorteil, nachteil, bestand
  hand, behandlung, ware, software nicht, verkehr, werkstatt nicht, netzhaut, beschluss, abschluss, anschluss, mutter, motor, monitor, direktor, autor nicht, faktor, sektor, reaktor, tutor
  historiker, rekordhitze, spielraum, beispiel, zielgruppe, spielplatz, wahlweise, auf dem spiel, am ende, eine rolle, rolle spielen, spielt eine rolle, in kraft, im netz der, das gesetz des, vor gericht nicht
  reihe, arbeitskreis, wettbewerb, gesamt, unverzüglich, schlagzeile, zeitpunkt, standpunkt, höhepunkt, mittelpunkt, schwerpunkt, treffpunkt, stichpunkt, gesichtspunkt, bewerbung, erwerb, gewerbe, gewicht, gesicht, gedicht nicht, unterhaltung, enthaltung, haltung, verhaltung, sogenannt
  regierungsbildung, meinungsbildung, schlangenbildung, wolkenbildung, blasenbildung, lagerbildung, geheimoperation, militäroperation, suchoperation, datentransfer, technologietransfer, wissenstransfer, geldtransfer
  neuauflage, erstauflage, moderation, datenbank, samenbank, sitzbank, parkbank, ersatzbank, abgleich, vergleich, arme!, armen!, armer!, armes!, links!, höhenflug, kursänderung, hoch im kurs, kalter krieg, kalten krieg
  fahrzeug, flugzeug, hubschrauber, zahlreiche, königreich, bereich, frankreich, österreich, erfolgreich
  streifen, darstellung, naturlich, vereinigt, vereinigung, vereinbarung, vereint, verbrauch, verlagerung
  brandenburg, kirchner, gelsenkirchen, christian, christoph, klagenfurt, kolumbien, insgesamt, radioaktiv
  gleich, freundschaft, gemeinschaft, prinzip, einfluss, haftung, kunststoff, flugblatt, schaft, banking
`
