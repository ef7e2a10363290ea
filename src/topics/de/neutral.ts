import { listEntries } from './list-entries.ts'

/** Words that end or begin as others do and have nothing to do with them, and phrases that mean something else. */
export const neutral = listEntries(
  'abgleich ans_netz arbeitsgruppe auswahl banking beispiel bewerbung brandenburg christian christoph christopher darstellung ' +
    'das_gesetz_des datenbank der_havel entscheidung ersatzbank feuerwerk flugblatt flugzeug ' +
    'geheimoperation gelsenkirchen gemeinsam gewinnen! gleich haftung hoch_im_kurs hubschrauber ' +
    'höhenflug im_netz_der in_serie kalten_krieg kalter_krieg kirchner kunststoff leicht ' +
    'militäroperation natürlich neuauflage parkbank prinzip regenbogen ' +
    'transport verbrauch verdienen vereinbarung vereinigt vereinigung ' +
    'verlagerung wahlweise wettbewerb übernahm!',
)
