const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Abbreviations, folded, without their full stop. */
export const abbreviations = words(
  'z.b z b u.a u a d.h d h dr prof st bzw ca usw etc nr abs art bd evtl ggf inkl jr sr sog str tel vgl mio mrd hrsg geb gest co',
)

/** What somebody is by learning, art, sport, party or birth, by the endings of nouns: who was just named is called so. */
const OWN =
  'forscher|expert|professor|manager|iker|autor|sänger|spieler|onom|analyst|[frs]tler|regisseur|aktivist|journalist|unternehmer|maler|philosoph|mediziner|jurist|landwirt|ingenieur|architekt|olog|schriftsteller|stürmer|torhüter|kapitän|athlet|läufer|sieger|demokrat|(?:nieder|eng|is)länder|aner|italiener|spanier|österreicher|schweizer|norweger|(?:tschech|dän|franzos|französ|schwed|türk|griech|chines|kroat|serb|slowen|^finn|^brit|^russ|^pol)(?:e|in)'
const CASES = '(?:in|innen|e?[ns]?|r)$'

/** Such a noun, or one with a party before it: `die SPD-Stadträtin`. */
export const DESCRIPTION = new RegExp(
  `^(?:spd|cdu|csu|fdp|afd|grünen|linken?|[sföv]+pö?)-|^mann|^frau|(?:${OWN})${CASES}`,
)

/** Nouns for persons and bodies that speak, by their endings. */
export const ROLE = new RegExp(
  `(?:${OWN}|minister|dent|kanzler|sprecher|chef|vorsitzende|führer|leiter|sekretär|trainer|coach|direktor|anw[aä]lt|richter|verteidiger|kommissar|general|könig|papst|kardinal|imam|prinz(?:ess)?|bisch[oö]f|ator|abgeordnete|angeklagte|intendant|dezernent|referent|vorst[aä]nd|kommand(?:eur|ant)|beauftragte|botschafter|inhaber|wart|gründer|[aä]rzt|lehrer|kandidat|(?:ob|kauf|ombuds|feuerwehr|geschäfts|fach|kamera|landeshaupt)mann|(?:land|(?:betrieb|bunde|lande|regierung|staat)s|stadt|gemeinde|national)r[aä]t|vertreter|mitglied|herr|frau|doktor|schütze?|vorsteher|vize|^dr|^prof|admiral|oberst(?!e)|offizier|polizist|(?:zeug|kolleg|beamt)(?:e|in)|opfer|star|veranstalter|onär|pfarrer|pastor|priester|reporter|redakteur|(?:an|be)wohner|nachbar|gast|gouverneur|premier(?!e)|nachfolger|vorgänger|händler|hersteller|betreiber|gegner|anhänger|arbeiter|meister|helfer|berater|gutachter|pilot|soldat|kellner|k[oö]ch|rentner|^ceo|^cfo|insider|favorit|ehemann|^sohn|t[oö]chter|vater|(?<!perl)mutter|bruder|schwester|witwe|freund|^kind|mädchen)${CASES}`,
  'i',
)

/** Bodies that speak, alone or as the first part of a headline. */
export const BODIES =
  /(?:polizei|gericht|gerichtshof|staatsanwaltschaft|ministerium|regierung|partei|fraktion|verband|gewerkschaft|behörde|amt|feuerwehr|medien|bericht|studie|umfrage|ermittler|kreise|zeitung|agentur|presse|armee|militär|firma|konzern|bank|kirche|opposition|kommission|demonstranten|organisation|zeugen|ministerien|institut|(?:wetter|geheim|nachrichten|rettungs|presse)dienst|(?:stadt|gemeinde|bundes|sicherheits|zentral|betriebs)rat|verein|senat|kreml)(?:e?[sn])?$/i

/** Bodies that speak in a sentence; before the colon of a headline they are its topic. */
export const SOCIETIES =
  /^(?:stadt|bahn|gemeinde|kanton)$|(?:unternehmen|gesellschaft|universität|hochschule|klinik|verwaltung|versicherung|stiftung|kammer|klub|club|bündnis|initiative|werke|ausschuss|parlament|allianz|stelle|zentrum)s?$/i

/** Nouns for things that bear a name in marks, and do not speak. */
export const THINGS =
  /(?:motto|titel|thema|slogan|aufschrift|frage|satz|text|wort(?:en)?|name|bezeichnung|überschrift|schlagzeile|inschrift|parole|beispiel|artikel|(?<!g)lied|song|album|film|roman|buch|stück|oper|serie|sendung|show|zeitung|magazin|zeitschrift|(?<!ver)band|(?<!kom)mission|projekt|programm|(?<![rd])aktion|bewegung|kampagne|preis|ziel|ergebnis|grund|antwort|vorw[uü]rf|kritik|these|urteil|einschätzung|meinung|ansicht|angaben?|auskunft|tenor|brief|reaktion|kommentar|fazit|bilanz|appell|ausstellung|festival|tagung|begriff|buche|wettbewerb|rubrik|reihe|schiff|konferenz|vortrag)e?s?$/

/** Nouns for what somebody says, alone or behind who says it: `Polizeiangaben`. */
export const ACCOUNT =
  /^(?:angaben?|aussagen?|informationen|auskunft|ansicht|meinung|worten|einschätzung|berichten|meldungen|erkenntnissen|darstellung|sicht)$|^\p{L}{3,}(?:angaben|aussagen)$/u

/** Endings of trades, which are too many to list. */
export const TRADE =
  /^[\p{L}-]*(?:[dgtz]ent|(?:er|wirt|ist|eur|tor|[dgn]raf|-rat|nom|profi)(?:in|s)?|ikone|legende|boss)$/iu

/** Exceptions to `TRADE`: first names with such endings, and adjectives of cities. */
export const noTrades = words(
  'alexander christin christopher dieter esther günter günther heiner holger jennifer kristin oliver peter rainer roger rüdiger victor viktor volker walter werner ' +
    'berliner berner frankfurter hamburger kölner münchner wiener zürcher',
)
