const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that a full stop shortens, folded, without it. */
export const abbreviations = words(
  'z.b z b u.a u a d.h d h dr prof st bzw ca usw etc nr abs art bd evtl ggf inkl jr sr sog str tel vgl mio mrd hrsg geb gest',
)

/** Verbs of saying: present, past, participle. They take a speaker and what is said. */
export const says = words(`
  sagt sagte gesagt sagten sagen sage erklärt erklärte erklärten erklären betont betonte betonten betonen meint meinte meinten meinen
  gemeint kritisiert kritisierte kritisierten kritisieren warnt warnte gewarnt warnten warnen berichtet berichtete berichteten berichten
  teilt teilte teilten mitteilt mitteilte mitteilten mitgeteilt schreibt schrieb schrieben geschrieben schreiben fordert forderte
  gefordert forderten fordern behauptet behauptete behaupteten behaupten bestätigt bestätigte bestätigten bestätigen
  fügt fügte hinzufügte hinzugefügt ergänzt ergänzte ergänzten antwortet antwortete geantwortet antworteten entgegnet entgegnete
  entgegneten erwidert erwiderte erwiderten ruft rief gerufen riefen fragt fragte gefragt fragten kommentiert kommentierte kommentierten
  verkündet verkündete verkündeten erläutert erläuterte erläuterten erzählt erzählte erzählten äußert äußerte geäußert äußerten
  unterstreicht unterstrich unterstrichen versichert versicherte versicherten beklagt beklagte beklagten bemerkt bemerkte bemerkten
  bekräftigt bekräftigte bekräftigten beteuert beteuerte beteuerten verspricht versprach versprochen versprachen bedauert bedauerte
  bedauerten lobt lobte gelobt lobten mahnt mahnte gemahnt mahnten droht drohte gedroht drohten räumt räumte einräumte eingeräumt
  gesteht gestand gestanden gibt gab gaben zitiert zitierte resümiert resümierte schimpft schimpfte jubelt jubelte jubelten freut
  freute freuten glaubt glaubte geglaubt findet fand gefunden denkt dachte hofft hoffte gehofft weist wies wiesen verweist verwies
  verwiesen konstatiert konstatierte stellt stellte stellten analysiert analysierte wirft warf werfen warfen vorgeworfen begründet
  begründete begründeten argumentiert argumentierte argumentierten signalisiert prophezeit prognostizierte spekuliert heißt hieß
  vermutet vermutete bestreitet bestritt dementiert dementierte verteidigt verteidigte reagiert reagierte reagierten wendet wandte
  präzisiert präzisierte gratuliert gratulierte twitterte twittert postete skandiert skandierte skandierten betitelte appelliert
  appellierte plädiert plädierte urteilt urteilte urteilten fasst fasste schloss schließt spricht sprach sprachen gesprochen
  bezeichnet bezeichnete bezeichneten nennt nannte nannten genannt charakterisiert charakterisierte beschreibt beschrieb beschrieben
  verurteilt verurteilte verurteilten begrüßt begrüßte begrüßten wertet wertete gewertet redet redete titulierte tituliert
  rät riet rieten moniert monierte rügt rügte rügten befürchtet befürchtete gab bekannt`)

const AS = /\bals(?: \S+)?(?: \S+)?$/
const OF = /\bvon(?: \S+)?(?: \S+)?$/
const ANY = /(?:)/

/** Verbs that call something by a name, and what stands between them and the name. */
export const calls: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      [
        AS,
        'bezeichnet bezeichnete bezeichneten charakterisiert charakterisierte beschreibt beschrieb beschrieben',
      ],
      [
        AS,
        'wertet wertete verurteilt verurteilte kritisiert kritisierte kritisierten wies wiesen weist begrüßt begrüßte lobt lobte rügte verteidigt verteidigte',
      ],
      [OF, 'spricht sprach sprachen gesprochen redet redete'],
      [ANY, 'nennt nannte nannten skandierte skandierten'],
    ] as const
  ).flatMap(([pattern, verbs]) => verbs.split(' ').map((verb) => [verb, pattern] as const)),
)

export const auxiliaries = words(
  'hat hatte haben hatten habe ist war sind waren wird wurde werden wurden kann konnte will wollte soll sollte sei hätte würde',
)

export const articles = words(
  'der die das den dem des ein eine einer einem einen eines sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren dieser diese dieses ' +
    'unser unsere mehrere viele einige beide zwei drei',
)

export const prepositions = words(
  'in im an am auf bei beim mit nach von vom zu zum zur aus für gegen über unter vor während wegen trotz seit bis durch um ohne ' +
    'gegenüber anlässlich angesichts neben zwischen hinter laut',
)

/** Little words between a verb and its subject, or before a clause. */
export const fillers = words(
  'auch aber jedoch dazu daraufhin dabei dann nun noch heute gestern am abend sich es ihm ihr ihnen uns mir weiter weiterhin ferner außerdem ' +
    'ihn unterdessen indes hingegen dagegen zudem wiederum und doch denn so schon bereits später zuvor selbst hierzu darauf nur',
)

export const pronouns = words('er sie ich wir es man')

/** What persons and bodies that speak are called, by the ends of the words. */
export const ROLE =
  /(?:minister|präsident|kanzler|sprecher|chef|vorsitzende|führer|leiter|sekretär|trainer|direktor|manager|anwalt|anwält|richter|forscher|experte|expert|professor|kommissar|general|könig|papst|bischof|bürgermeister|senator|abgeordnete|vorstand|vorständ|politiker|autor|sänger|spieler|kapitän|kommandeur|beauftragte|botschafter|inhaber|gründer|geschäftsführer|ökonom|analyst|historiker|wissenschaftler|arzt|ärzt|lehrer|moderator|mitarbeiter|kandidat|obmann|obfrau|landeshauptmann|landeshauptfrau|landrat|stadtrat|koordinator|vertreter|mitglied|regisseur|schauspieler|herr|frau|doktor|dr|prof|admiral|oberst|offizier|polizist|zeuge|opfer|sportler|weltmeister|star|veranstalter|funktionär|aktivist|unternehmer|pfarrer|pastor|priester|journalist|reporter|korrespondent|redakteur|künstler|musiker|maler|philosoph|ologe|olog|physiker|chemiker|mediziner|jurist|anwohner|bewohner|nachbar|gouverneur|premier|nachfolger|vorgänger|kollege|beamte|händler|hersteller|betreiber|gegner|anhänger)(?:in|innen|n|en|r|s|es)?$/i

/** Bodies that speak, alone or as the first part of a headline. */
export const BODIES =
  /(?:polizei|gericht|gerichtshof|staatsanwaltschaft|ministerium|regierung|partei|fraktion|verband|gewerkschaft|behörde|amt|feuerwehr|medien|bericht|studie|umfrage|forscher|experten|ermittler|kreise|zeitung|agentur|presse|armee|militär|firma|konzern|bank|kirche|opposition|kommission|kritiker|demonstranten|organisation|anwälte|ärzte|zeugen|behörden|ministerien|institut)$/i

/** What words in marks may be, and who does not say them. */
export const THINGS =
  /(?:motto|titel|thema|slogan|aufschrift|frage|satz|text|wort|worte|worten|name|bezeichnung|überschrift|schlagzeile|inschrift|parole|beispiel|artikel|lied|song|album|film|roman|buch|stück|oper|serie|sendung|show|zeitung|magazin|zeitschrift|band|mission|projekt|programm|aktion|bewegung|kampagne|preis|ziel|ergebnis|grund|antwort|vorwurf|vorwürfe|kritik|these|urteil|einschätzung|meinung|tenor|brief|reaktion|kommentar|fazit|bilanz|appell)s?$/
