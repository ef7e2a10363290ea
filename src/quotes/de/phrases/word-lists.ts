// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Abbreviations, folded, without their full stop. */
export const abbreviations = words(
  'hrsg vgl inkl usw u.a d.h bzw co nr u jr gest bd dr geb etc mio a abs z sr ca ggf tel sog z.b prof evtl d st b art h mrd str',
)

/** Who competes or plays, by the endings of nouns. */
const PLAYERS =
  'torwart|sänger|läufer|sieger|athlet|kapitän|spieler|stürmer|torhüter|keeper|joker|angreifer'

/** What nobody is who has an office: a trainer is no `Stürmer`. */
export const PLAYS = new RegExp(`(?:${PLAYERS})(?:in)?$`)

/** What somebody is by learning, art, sport, party or birth, by the endings of nouns: who was just named is called so. */
const OWN = `${PLAYERS}|routinier|architekt|forscher|(?:nieder|eng|is)länder|onom|professor|expert|regisseur|ingenieur|italiener|spanier|aner|manager|[frs]tler|iker|schriftsteller|österreicher|maler|philosoph|unternehmer|schweizer|(?:tschech|^pol|türk|franzos|^brit|slowen|dän|serb|schwed|griech|^finn|^russ|chines|französ|kroat)(?:e|in)|demokrat|olog|belgier|journalist|autor|norweger|landwirt|mediziner|jurist|analyst|aktivist`
const CASES = '(?:in|innen|e?[ns]?|r)$'

/** Such a noun, or one with a party before it: `die SPD-Stadträtin`. */
export const DESCRIPTION = new RegExp(
  `^(?:[sföv]+pö?|spd|linken?|afd|grünen|fdp|cdu|csu)-|^mann|^frau|(?:${OWN})${CASES}`,
)

/** Nouns for persons and bodies that speak, by their endings. */
export const ROLE = new RegExp(
  `(?:${OWN}|opfer|hersteller|kellner|(?:an|be)wohner|helfer|herr|richter|imam|angeklagte|trainer|intendant|referent|rentner|(?:ombuds|landeshaupt|fach|feuerwehr|geschäfts|kauf|kamera|landam|ob)mann|^dr|favorit|minister|^ceo|vorst[aä]nd|t[oö]chter|vorsteher|(?:land|(?:betrieb|bunde|lande|regierung|staat)s|stadt|gemeinde|national|gross|kantons)r[aä]t|star|arbeiter|abgeordnete|leiter|anw[aä]lt|kandidat|[aä]rzt|händler|meister|kommissar|schwester|nachfolger|prinz(?:ess)?|insider|offizier|nachbar|betreiber|frau|(?:zeug|kolleg|beamt)(?:e|in)|^sohn|witwe|inhaber|doktor|papst|mitglied|kommand(?:eur|ant)|premier(?!e)|^prof|gouverneur|gründer|verteidiger|führer|sekretär|chef|kardinal|gast|anhänger|sprecher|redakteur|polizist|ehemann|beauftragte|lehrer|botschafter|bruder|onär|coach|captain|goalie|dent|gegner|schütze?|freund|(?<!perl)mutter|^cfo|vorgänger|gutachter|vorsitzende|reporter|vertreter|veranstalter|vize|könig|wart|mädchen|berater|vater|kanzler|general|pfarrer|admiral|bisch[oö]f|dezernent|k[oö]ch|soldat|oberst(?!e)|^kind|direktor|pastor|pilot|ator|priester)${CASES}`,
  'i',
)

/** Bodies that speak, alone or as the first part of a headline. */
export const BODIES =
  /(?:^grünen|staatsanwaltschaft|polizei|medien|behörde|regierung|partei|feuerwehr|gerichtshof|gewerkschaft|presse|kreml|ermittler|ministerium|demonstranten|kammer|gutachten|kreise|gericht|ministerien|bericht|studie|umfrage|verein|zeugen|kirche|verband|(?:stadt|gemeinde|bundes|sicherheits|zentral|betriebs)rat|organisation|bank|opposition|agentur|zeitung|(?:wetter|geheim|nachrichten|rettungs|presse)dienst|militär|armee|firma|fraktion|senat|kommission|(?<!ver)bund|institut|konzern|amt)(?:e?[sn])?$/i

/** Bodies that speak in a sentence; before the colon of a headline they are its topic. */
export const SOCIETIES =
  /^(?:stadt|bahn|gemeinde|kanton)$|(?:stiftung|gesellschaft|allianz|club|versicherung|parlament|klub|verwaltung|stelle|unternehmen|initiative|bündnis|werke|zentrum|hochschule|universität|ausschuss|klinik)s?$/i

/** Nouns for things that bear a name in marks, and do not speak. */
export const THINGS =
  /(?:kampagne|show|album|programm|ansicht|urteil|reaktion|reihe|serie|name|überschrift|motto|inschrift|begriff|wort(?:en)?|ergebnis|song|(?<![rd])aktion|kritik|bilanz|rubrik|antwort|buch|appell|aufschrift|artikel|(?<!kom)mission|(?<!g)lied|parole|oper|vorw[uü]rf|thema|projekt|frage|titel|zeitschrift|angaben?|vortrag|magazin|buche|roman|preis|grund|schiff|kommentar|text|(?:bezeichn|zeit|beweg|schätz|erklär|tag|warn|mein|forder|send|begründ|ausstell)ung(?:en)?|stück|schlagzeile|satz|beispiel|festival|konferenz|film|wettbewerb|ziel|auskunft|brief|these|tenor|slogan|(?<!ver)band|fazit)e?s?$/

/** Nouns for what somebody says, alone or behind who says it: `Polizeiangaben`. */
export const ACCOUNT =
  /^(?:angaben?|worten|informationen|berichten|(?:berechn|schätz|untersuch)ungen|ansicht|meinung|auskunft|sicht|meldungen|auffassung|einschätzung|aussagen?|überzeugung|darstellung|erkenntnissen)$|^[\p{L}-]{3,}(?:angab|aussag|information)en$/u

/** Endings of trades, which are too many to list. */
export const TRADE =
  /^[\p{L}-]*(?:(?:eur|ist|nom|profi|er|tor|.rat|wirt|[dgn]raf)(?:in|s)?|ikone|[dgtz]ent|legende|boss)$/iu

/** Exceptions to `TRADE`: first names with such endings, and adjectives of cities. */
export const noTrades = words(
  'holger rainer volker wiener berner günter kölner viktor werner victor walter zürcher walliser berliner münchner günther christin alexander frankfurter jennifer oliver hamburger roger esther christopher kristin heiner dieter peter rüdiger',
)
