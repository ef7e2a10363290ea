/** Words that end or begin as others do and have nothing to do with them, and phrases that mean something else. */
export const neutral = `
  transport, auswahl, direktor, rekordhitze, wahlweise, im netz der, das gesetz des, wettbewerb, gesamt, bewerbung
  regierungsbildung, meinungsbildung, schlangenbildung, wolkenbildung, blasenbildung, lagerbildung, geheimoperation, militäroperation, suchoperation
  datentransfer, technologietransfer, wissenstransfer, geldtransfer, neuauflage, erstauflage, datenbank, samenbank, sitzbank, parkbank, ersatzbank
  gleich, abgleich, verdienen, gewinnen!, in serie, übernahm!, entscheidung, arme!, links!, höhenflug, hoch im kurs, kalter krieg, kalten krieg, flugzeug, hubschrauber, darstellung, natürlich, gemeinsam, der havel, schlagen alarm, schlägt alarm
  vereint, vereinigt, vereinigung, vereinbarung, verbrauch, verlagerung, brandenburg, kirchner, gelsenkirchen, christian, christoph
  kolumbien, radioaktiv, prinzip, haftung, kunststoff, flugblatt, banking
`
