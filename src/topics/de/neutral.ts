/** Words that end or begin as others do and have nothing to do with them, and phrases that mean something else. */
export const neutral = `
  beispiel, transport, auswahl, direktor, wahlweise, im netz der, das gesetz des, wettbewerb, bewerbung, regierungsbildung,
  meinungsbildung, geheimoperation, militäroperation, neuauflage, datenbank, parkbank, ersatzbank, gleich, leicht, abgleich,
  verdienen, gewinnen!, in serie, übernahm!, entscheidung, höhenflug, hoch im kurs, kalter krieg,
  kalten krieg, flugzeug, hubschrauber, darstellung, natürlich, gemeinsam, der havel, schlagen alarm, schlägt alarm,
  vereinigt, vereinigung, vereinbarung, verbrauch, verlagerung, brandenburg, kirchner, gelsenkirchen, christian,
  christoph, kolumbien, prinzip, haftung, kunststoff, flugblatt, banking
`
