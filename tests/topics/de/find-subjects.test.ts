import { describe, expect, test } from 'vitest'
import { findArticleSubjects, findSubjects } from '../../../src/topics/de/find-subjects.ts'

const topicOf = (headline: string) => findSubjects(headline).topics[0]?.topic ?? null
const placesOf = (headline: string) => findSubjects(headline).places.map(({ place }) => place)

describe('the topic of a German headline', () => {
  test.each([
    ['Landtagswahl: Grüne legen zu, Koalition verliert die Mehrheit', 'politics'],
    ['Bankräuber nach Flucht festgenommen', 'crime'],
    ['Torhüter hält Elfmeter im Halbfinale', 'sport'],
    ['Autobauer streicht nach Gewinnwarnung die Dividende', 'economy'],
    ['Gewerkschaft kündigt Warnstreik an', 'labour'],
    ['Astronomen entdecken Planeten mit neuem Teleskop', 'science'],
    ['Impfstoff gegen Grippe wird knapp, Kliniken warnen', 'health'],
    ['Klimaschutz: Regenwald schrumpft weiter', 'environment'],
    ['Hochwasser und Erdrutsche: Dorf evakuiert', 'disaster'],
    ['Gewitter und Hagel am Wochenende', 'weather'],
    ['Regisseurin gewinnt mit Komödie den Filmpreis', 'arts'],
    ['Luftangriff auf Stellungen der Rebellen', 'conflict'],
    ['Papst empfängt Bischöfe im Vatikan', 'religion'],
    ['Lehrer fordern mehr Geld für Schulen', 'education'],
    ['Großbrand in einer Scheune', 'disaster'],
    ['Zahl der Totschläge steigt', 'crime'],
    ['Volksabstimmung über eine neue Steuer', 'politics'],
    ['Abgleich der Listen beginnt', null],
    ['Neuauflage eines alten Streits', null],
    ['Verhandlungen über Regierungsbildung stocken', 'politics'],
    ['Die arme Seele', null],
    ['Reaktor bleibt abgeschaltet', null],
    ['Die Insel am Rand der Welt', null],
    ['Treffen von Japan, Israel und Kanada in Paris', null],
    ['Der Weg ist unfallfrei', null],
    ['Händler und Tänzer streiten', null],
    ['Händler und Datenschützer streiten', 'economy'],
    ['Ministerium prüft den Fall', 'politics'],
    ['Siebter Titel in Serie', 'sport'],
    ['Der Sender plant eine Serie', 'arts'],
    ['Zugunglück am Morgen', 'disaster'],
    ['Chefredakteurin verlässt das Haus', 'arts'],
    ['Österreicher auf der Insel', null],
    ['Aktie hoch im Kurs', 'economy'],
    ['Die Farbe steht hoch im Kurs', null],
    ['Das soziale Netzwerk wächst weiter', 'science'],
    ['Konzernen fehlt ein Chef', 'economy'],
    ['Köln baut eine neue Brücke', null],
    ['Ukraine feiert einen langen Tag', null],
    ['Schottland zählt seine Schafe', null],
    ['Der Kampf um den letzten Platz am Fenster', null],
    ['Schreinerei streicht 40 Stellen', 'labour'],
    ['Neuwahl im März', 'politics'],
    ['Haaland fällt lange aus', 'sport'],
    ['Bande aus dem Keller', 'crime'],
    ['Es drohen schwere Zeiten', null],
    ['Drohnen über dem Tal', 'conflict'],
    ['Das ist nun mal so', null],
    ['Zwei Boote geraten ins Schlingern', null],
    ['Konsumklima trübt sich ein', 'economy'],
    ['Buchhalterin hat Spenden veruntreut', 'crime'],
    ['Luchs im Gehege', 'environment'],
    ['Boot treibt auf der Havel', null],
    ['Verlorener Ring taucht auf', null],
    ['Anwohner schlagen Alarm', null],
    ['Bildungsreform kommt', 'education'],
    ['Wolkenbildung am Abend', null],
    ['Eine Arbeitsgruppe tagt', null],
    ['Arbeitsplätze in Gefahr', 'labour'],
    ['Gemeinsam am Tisch', null],
    ['Windpark vor der Insel geht ans Netz', 'environment'],
    ['Christopher öffnet die Tür', null],
    ['Wanderin stürzt am Grat in den Tod', 'disaster'],
  ])('%s', (headline, topic) => {
    expect(topicOf(headline)).toBe(topic)
  })

  test.each([
    ['Hohe Treibstoffpreise', 'economy'],
    ['Neue Börsenkurse', 'economy'],
    ['Filmnacht am See', 'arts'],
    ['Panzerangriff am Morgen', 'conflict'],
    ['Polizeiskandal weitet sich aus', 'crime'],
    ['Gewerkschaftsdebatte am Abend', 'labour'],
    ['Medienvielfalt am Rand', 'arts'],
    ['Wahlbüro öffnet später', 'politics'],
    ['Pilgerinnen am Ziel', 'religion'],
    ['Dirigentinnen am Pult', 'arts'],
    ['Generalsekretär tritt ans Pult', 'politics'],
    ['Klimawandel vor der Haustür', 'environment'],
    ['Wahlkampf am Gartenzaun', 'politics'],
    ['Wintersport im Tal', 'sport'],
    ['Asylbewerber im Dorf', 'politics'],
    ['Schneefall bis ins Tal', 'weather'],
    ['Getreideernte im Tal', 'economy'],
  ])('a part of a compound, or the man’s word, decides: %s', (headline, topic) => {
    expect(topicOf(headline)).toBe(topic)
  })

  test.each([
    ['Zwei Archäologinnen im Gespräch', 'science'],
    ['Tausende demonstrierten am Abend', 'politics'],
    ['Sie kandidiert noch einmal', 'politics'],
    ['Kriminalität nimmt ab', 'crime'],
    ['Gymnasiasten am Fenster', 'education'],
    ['Leichtathleten unterwegs', 'sport'],
    ['Nach der Verhaftungswelle', 'crime'],
    ['Protestanten in der Minderzahl', 'religion'],
    ['Bombardier liefert pünktlich', 'economy'],
    ['Schneechaos am Pass', 'weather'],
    ['Im Vergleich mit anderen', null],
    ['Der Forst und die Kandare', null],
  ])('a root takes every ending and no other word: %s', (headline, topic) => {
    expect(topicOf(headline)).toBe(topic)
  })

  test.each([
    'Flugzeuge und Hubschrauber am Himmel',
    'Schwere Transporte rollen durch das Tal',
    'Schnellzüge halten wieder',
    'Zahlreiche Gäste aus Mannheim',
    'Freundschaften fürs Leben',
    'Vereinbarungen unter Nachbarn',
    'Natürlich bleibt Christian dabei',
    'Frankreich wartet',
    'Aktionstag für Kristalle',
  ])('what only looks like a compound decides nothing: %s', (headline) => {
    expect(topicOf(headline)).toBeNull()
  })

  test('says which words decided it', () => {
    expect(findSubjects('Bankräuber nach Flucht festgenommen').topics).toEqual([
      { topic: 'crime', words: ['Bankräuber', 'festgenommen'] },
    ])
  })
})

describe('the places of a German headline', () => {
  test.each([
    ['Französische und deutsche Minister treffen sich in Brüssel', ['FR', 'DE', 'BE']],
    ['Nordkoreas Nachbarn warnen', ['KP']],
    ['Spanische Fischer und Japanerinnen einigen sich', ['ES', 'JP']],
    ['Argentinische Kühe, britischer Tee, schwedisches Brot', ['AR', 'GB', 'SE']],
    ['Wiener Schulen bleiben zu', ['AT']],
    ['Bulgarische Polizei nimmt Georgier fest', ['BG', 'GE']],
    ['Slowakischer Premier trifft Isländerin', ['SK', 'IS']],
    ['Pakistanischer Minister, thailändische Küche', ['PK', 'TH']],
    ['Österreicher führt vor Albaner', ['AT', 'AL']],
    ['Der Länderrat tagt, der Engländer auch', ['GB']],
    ['Türkei und Großbritannien einig', ['TR', 'GB']],
    ['Die Zukunft der Oper', []],
    ['Grazer Firma baut Brücke in Kärntner Tal, Linzerinnen klagen', ['AT']],
    ['Dresdner und Basler Zoo tauschen Tiere', ['DE', 'CH']],
    ['Zug von Minsk nach Ljubljana', ['BY', 'SI']],
    ['User kritisieren Plattform', []],
    ['Karlsruher Gäste in Algier, Walliser in Tiflis', ['DE', 'DZ', 'CH', 'GE']],
    ['Lage im Mittleren Osten', ['middle-east']],
    ['Afrikanische Schweinepest in Hessen', ['DE']],
    ['Schwedin siegt vor Griechin, Liechtensteinerin stürzt', ['SE', 'GR', 'LI']],
  ])('%s', (headline, places) => {
    expect(placesOf(headline)).toEqual(places)
  })
})

test('a word of a thousand parts is no compound, and soon read', () => {
  expect(findSubjects('Hafenbrand'.repeat(2_000)).topics).toEqual([])
})

test('an article is told by its title and text', () => {
  const { topics } = findArticleSubjects('Nacht am Fluss', [
    'Die Feuerwehr pumpt Keller aus, das Hochwasser steigt.',
    'Helfer bringen Menschen in Sicherheit; die Überschwemmung ist die schwerste seit Jahren.',
  ])
  expect(topics[0]?.topic).toBe('disaster')
})
