// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Abbreviations, folded, without their full stop. */
export const abbreviations = words(
  'z.b z b u.a u a d.h d h dr prof st bzw ca usw etc nr abs art bd evtl ggf inkl jr sr sog str tel vgl mio mrd hrsg geb gest co',
)

/** What somebody is by learning, art, sport, party or birth, by the endings of nouns: who was just named is called so. */
const OWN =
  'architekt|journalist|autor|regisseur|läufer|sieger|athlet|schriftsteller|philosoph|aktivist|demokrat|forscher|unternehmer|maler|kapitän|analyst|iker|onom|professor|[frs]tler|jurist|olog|spieler|stürmer|torhüter|expert|landwirt|sänger|ingenieur|manager|mediziner|(?:nieder|eng|is)länder|aner|italiener|spanier|belgier|österreicher|schweizer|norweger|(?:tschech|dän|franzos|französ|schwed|türk|griech|chines|kroat|serb|slowen|^finn|^brit|^russ|^pol)(?:e|in)'
const CASES = '(?:in|innen|e?[ns]?|r)$'

/** Such a noun, or one with a party before it: `die SPD-Stadträtin`. */
export const DESCRIPTION = new RegExp(
  `^(?:spd|cdu|csu|fdp|afd|grünen|linken?|[sföv]+pö?)-|^mann|^frau|(?:${OWN})${CASES}`,
)

/** Nouns for persons and bodies that speak, by their endings. */
export const ROLE = new RegExp(
  `(?:${OWN}|premier(?!e)|[aä]rzt|oberst(?!e)|lehrer|meister|schütze?|vorsteher|schwester|trainer|sprecher|hersteller|general|ehemann|mitglied|opfer|vorst[aä]nd|helfer|freund|herr|gegner|(?:ob|kauf|ombuds|feuerwehr|geschäfts|fach|kamera|landeshaupt)mann|^ceo|minister|nachbar|berater|vater|reporter|redakteur|bisch[oö]f|k[oö]ch|coach|pastor|anw[aä]lt|anhänger|frau|admiral|kardinal|gründer|nachfolger|botschafter|(?:zeug|kolleg|beamt)(?:e|in)|^cfo|t[oö]chter|leiter|kommand(?:eur|ant)|prinz(?:ess)?|gutachter|^kind|pilot|vorsitzende|betreiber|^dr|inhaber|vorgänger|insider|bruder|wart|angeklagte|verteidiger|(?:an|be)wohner|rentner|witwe|könig|vize|veranstalter|ator|(?<!perl)mutter|führer|dezernent|soldat|pfarrer|sekretär|kanzler|offizier|direktor|(?:land|(?:betrieb|bunde|lande|regierung|staat)s|stadt|gemeinde|national)r[aä]t|referent|kandidat|intendant|onär|arbeiter|chef|doktor|priester|^prof|händler|abgeordnete|favorit|kommissar|imam|gouverneur|dent|gast|polizist|mädchen|star|^sohn|kellner|beauftragte|papst|vertreter|richter)${CASES}`,
  'i',
)

/** Bodies that speak, alone or as the first part of a headline. */
export const BODIES =
  /(?:kammer|kirche|organisation|feuerwehr|presse|konzern|zeugen|bank|kreise|institut|gerichtshof|(?:wetter|geheim|nachrichten|rettungs|presse)dienst|amt|polizei|fraktion|regierung|gewerkschaft|gericht|kommission|ministerium|kreml|militär|firma|behörde|armee|medien|verein|bericht|studie|umfrage|ermittler|partei|ministerien|demonstranten|verband|(?:stadt|gemeinde|bundes|sicherheits|zentral|betriebs)rat|opposition|agentur|zeitung|staatsanwaltschaft|senat)(?:e?[sn])?$/i

/** Bodies that speak in a sentence; before the colon of a headline they are its topic. */
export const SOCIETIES =
  /^(?:stadt|bahn|gemeinde|kanton)$|(?:stelle|allianz|verwaltung|klub|ausschuss|klinik|zentrum|versicherung|initiative|bündnis|stiftung|unternehmen|club|parlament|werke|universität|gesellschaft|hochschule)s?$/i

/** Nouns for things that bear a name in marks, and do not speak. */
export const THINGS =
  /(?:satz|bezeichnung|slogan|brief|zeitung|reihe|schiff|appell|(?<!kom)mission|inschrift|(?<!g)lied|motto|name|schlagzeile|these|tagung|bilanz|(?<!ver)band|show|überschrift|meinung|wettbewerb|film|programm|antwort|titel|tenor|preis|song|sendung|einschätzung|buch|ziel|parole|text|rubrik|ergebnis|serie|thema|(?<![rd])aktion|reaktion|frage|wort(?:en)?|angaben?|ausstellung|vorw[uü]rf|vortrag|kampagne|kritik|magazin|bewegung|zeitschrift|oper|stück|auskunft|ansicht|kommentar|fazit|projekt|grund|festival|beispiel|begriff|konferenz|aufschrift|artikel|album|urteil|buche|roman)e?s?$/

/** Nouns for what somebody says, alone or behind who says it: `Polizeiangaben`. */
export const ACCOUNT =
  /^(?:angaben?|aussagen?|informationen|auskunft|ansicht|meinung|worten|einschätzung|berichten|meldungen|erkenntnissen|darstellung|sicht)$|^\p{L}{3,}(?:angaben|aussagen)$/u

/** Endings of trades, which are too many to list. */
export const TRADE =
  /^[\p{L}-]*(?:[dgtz]ent|(?:er|wirt|ist|eur|tor|[dgn]raf|.rat|nom|profi)(?:in|s)?|ikone|legende|boss)$/iu

/** Exceptions to `TRADE`: first names with such endings, and adjectives of cities. */
export const noTrades = words(
  'holger volker zürcher frankfurter jennifer victor esther peter dieter roger günther oliver christopher günter walter rainer berner alexander hamburger viktor werner heiner kölner christin wiener rüdiger kristin münchner berliner',
)
