// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Abbreviations, folded, without their full stop. */
export const abbreviations = words(
  'co etc mrd inkl vgl jr b evtl ca d hrsg z.b abs d.h nr u usw dr str sr h st prof art z bzw ggf tel sog gest u.a geb bd a mio',
)

/** What somebody is by learning, art, sport, party or birth, by the endings of nouns: who was just named is called so. */
const OWN =
  'architekt|journalist|autor|regisseur|läufer|sieger|athlet|schriftsteller|philosoph|aktivist|demokrat|forscher|unternehmer|maler|kapitän|analyst|iker|onom|professor|[frs]tler|jurist|olog|spieler|stürmer|torhüter|expert|landwirt|sänger|ingenieur|manager|mediziner|(?:nieder|eng|is)länder|aner|italiener|spanier|belgier|österreicher|schweizer|norweger|(?:tschech|dän|franzos|französ|schwed|türk|griech|chines|kroat|serb|slowen|^finn|^brit|^russ|^pol)(?:e|in)'
const CASES = '(?:in|innen|e?[ns]?|r)$'

/** Such a noun, or one with a party before it: `die SPD-Stadträtin`. */
export const DESCRIPTION = new RegExp(
  `^(?:[sföv]+pö?|fdp|linken?|cdu|afd|spd|grünen|csu)-|^mann|^frau|(?:${OWN})${CASES}`,
)

/** Nouns for persons and bodies that speak, by their endings. */
export const ROLE = new RegExp(
  `(?:${OWN}|händler|ehemann|insider|dent|bruder|vize|anhänger|botschafter|offizier|inhaber|onär|nachfolger|nachbar|opfer|hersteller|(?:an|be)wohner|helfer|herr|minister|(?:ob|kauf|ombuds|feuerwehr|geschäfts|fach|kamera|landeshaupt)mann|^sohn|lehrer|coach|soldat|kanzler|(?:land|(?:betrieb|bunde|lande|regierung|staat)s|stadt|gemeinde|national)r[aä]t|sprecher|redakteur|doktor|priester|^ceo|betreiber|imam|mitglied|star|^cfo|[aä]rzt|mädchen|kandidat|oberst(?!e)|richter|vorst[aä]nd|papst|referent|polizist|wart|trainer|general|vater|vorsteher|schwester|^prof|witwe|könig|berater|abgeordnete|gründer|kardinal|chef|beauftragte|gutachter|schütze?|pfarrer|verteidiger|frau|(?:zeug|kolleg|beamt)(?:e|in)|arbeiter|kellner|führer|t[oö]chter|k[oö]ch|^kind|kommissar|^dr|vorgänger|rentner|admiral|sekretär|favorit|bisch[oö]f|intendant|gouverneur|angeklagte|premier(?!e)|direktor|kommand(?:eur|ant)|pastor|prinz(?:ess)?|leiter|anw[aä]lt|gegner|gast|meister|(?<!perl)mutter|vorsitzende|reporter|vertreter|veranstalter|ator|pilot|freund|dezernent)${CASES}`,
  'i',
)

/** Bodies that speak, alone or as the first part of a headline. */
export const BODIES =
  /(?:fraktion|agentur|zeitung|ermittler|verband|(?:wetter|geheim|nachrichten|rettungs|presse)dienst|kommission|bank|gewerkschaft|presse|militär|kirche|polizei|senat|opposition|konzern|feuerwehr|gericht|gerichtshof|demonstranten|firma|staatsanwaltschaft|organisation|verein|kammer|zeugen|regierung|bericht|studie|umfrage|armee|ministerien|kreml|ministerium|behörde|kreise|medien|institut|partei|(?:stadt|gemeinde|bundes|sicherheits|zentral|betriebs)rat|amt)(?:e?[sn])?$/i

/** Bodies that speak in a sentence; before the colon of a headline they are its topic. */
export const SOCIETIES =
  /^(?:stadt|bahn|gemeinde|kanton)$|(?:unternehmen|ausschuss|universität|stiftung|klub|club|initiative|bündnis|werke|gesellschaft|parlament|versicherung|verwaltung|zentrum|stelle|hochschule|allianz|klinik)s?$/i

/** Nouns for things that bear a name in marks, and do not speak. */
export const THINGS =
  /(?:(?:bezeichn|beweg|ausstell|send|zeit|schätz|mein|tag|forder|begründ|erklär|warn)ung(?:en)?|angaben?|parole|album|kritik|(?<!g)lied|show|(?<!kom)mission|grund|wettbewerb|vortrag|urteil|appell|(?<!ver)band|motto|vorw[uü]rf|konferenz|(?<![rd])aktion|buch|rubrik|begriff|name|frage|thema|slogan|wort(?:en)?|bilanz|auskunft|ansicht|these|beispiel|programm|magazin|zeitschrift|stück|aufschrift|antwort|projekt|fazit|film|brief|schlagzeile|schiff|artikel|reaktion|buche|überschrift|inschrift|song|tenor|kommentar|ergebnis|oper|text|roman|ziel|reihe|satz|kampagne|festival|serie|preis|titel)e?s?$/

/** Nouns for what somebody says, alone or behind who says it: `Polizeiangaben`. */
export const ACCOUNT =
  /^(?:(?:berechn|schätz|untersuch)ungen|angaben?|erkenntnissen|aussagen?|berichten|worten|einschätzung|informationen|darstellung|auskunft|ansicht|meinung|sicht|meldungen)$|^\p{L}{3,}(?:angaben|aussagen)$/u

/** Endings of trades, which are too many to list. */
export const TRADE =
  /^[\p{L}-]*(?:[dgtz]ent|(?:er|wirt|ist|eur|tor|[dgn]raf|.rat|nom|profi)(?:in|s)?|ikone|legende|boss)$/iu

/** Exceptions to `TRADE`: first names with such endings, and adjectives of cities. */
export const noTrades = words(
  'holger kölner christopher jennifer frankfurter roger zürcher berliner christin günther berner esther werner oliver wiener rüdiger viktor volker victor rainer alexander hamburger walter münchner dieter heiner peter kristin günter',
)
