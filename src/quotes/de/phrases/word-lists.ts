// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Abbreviations, folded, without their full stop. */
export const abbreviations = words(
  'hrsg str inkl jr mrd etc abs sr sog d bzw dr u geb u.a tel bd d.h st prof nr h mio b evtl z.b art z ca co vgl ggf gest usw a',
)

/** Who competes or plays, by the endings of nouns. */
const PLAYERS =
  'torwart|sänger|läufer|sieger|athlet|kapitän|spieler|stürmer|torhüter|keeper|joker|angreifer'

/** What nobody is who has an office: a trainer is no `Stürmer`. */
export const PLAYS = new RegExp(`(?:${PLAYERS})(?:in)?$`)

/** What somebody is by learning, art, sport, party or birth, by the endings of nouns: who was just named is called so. */
const OWN = `${PLAYERS}|routinier|architekt|forscher|(?:nieder|eng|is)länder|onom|professor|expert|regisseur|ingenieur|italiener|spanier|aner|manager|[frs]tler|iker|schriftsteller|österreicher|maler|philosoph|unternehmer|schweizer|(?:tschech|dän|franzos|französ|schwed|türk|griech|chines|kroat|serb|slowen|^finn|^brit|^russ|^pol)(?:e|in)|demokrat|olog|belgier|journalist|autor|norweger|landwirt|mediziner|jurist|analyst|aktivist`
const CASES = '(?:in|innen|e?[ns]?|r)$'

/** Such a noun, or one with a party before it: `die SPD-Stadträtin`. */
export const DESCRIPTION = new RegExp(
  `^(?:[sföv]+pö?|csu|afd|fdp|linken?|grünen|spd|cdu)-|^mann|^frau|(?:${OWN})${CASES}`,
)

/** Nouns for persons and bodies that speak, by their endings. */
export const ROLE = new RegExp(
  `(?:${OWN}|opfer|hersteller|kellner|(?:an|be)wohner|helfer|herr|richter|imam|angeklagte|trainer|intendant|referent|rentner|(?:ob|landam|kauf|ombuds|feuerwehr|geschäfts|fach|kamera|landeshaupt)mann|^dr|favorit|minister|^ceo|vorst[aä]nd|t[oö]chter|vorsteher|(?:land|(?:betrieb|bunde|lande|regierung|staat)s|stadt|gemeinde|national|gross|kantons)r[aä]t|star|arbeiter|abgeordnete|leiter|anw[aä]lt|kandidat|[aä]rzt|händler|meister|kommissar|schwester|nachfolger|prinz(?:ess)?|insider|offizier|nachbar|betreiber|frau|(?:zeug|kolleg|beamt)(?:e|in)|^sohn|witwe|inhaber|doktor|papst|mitglied|kommand(?:eur|ant)|premier(?!e)|^prof|gouverneur|gründer|verteidiger|führer|sekretär|chef|kardinal|gast|anhänger|sprecher|redakteur|polizist|ehemann|beauftragte|lehrer|botschafter|bruder|onär|coach|captain|goalie|dent|gegner|schütze?|freund|(?<!perl)mutter|^cfo|vorgänger|gutachter|vorsitzende|reporter|vertreter|veranstalter|vize|könig|wart|mädchen|berater|vater|kanzler|general|pfarrer|admiral|bisch[oö]f|dezernent|k[oö]ch|soldat|oberst(?!e)|^kind|direktor|pastor|pilot|ator|priester)${CASES}`,
  'i',
)

/** Bodies that speak, alone or as the first part of a headline. */
export const BODIES =
  /(?:^grünen|firma|(?<!ver)bund|zeugen|regierung|bank|gewerkschaft|presse|kammer|verband|(?:wetter|geheim|nachrichten|rettungs|presse)dienst|feuerwehr|gerichtshof|kirche|gericht|studie|umfrage|gutachten|armee|(?:stadt|gemeinde|bundes|sicherheits|zentral|betriebs)rat|partei|opposition|agentur|zeitung|ermittler|bericht|staatsanwaltschaft|kreml|kommission|fraktion|behörde|kreise|medien|institut|organisation|verein|polizei|konzern|demonstranten|ministerien|ministerium|senat|militär|amt)(?:e?[sn])?$/i

/** Bodies that speak in a sentence; before the colon of a headline they are its topic. */
export const SOCIETIES =
  /^(?:stadt|bahn|gemeinde|kanton)$|(?:stiftung|gesellschaft|allianz|unternehmen|klub|versicherung|stelle|initiative|bündnis|werke|zentrum|klinik|universität|hochschule|ausschuss|club|verwaltung|parlament)s?$/i

/** Nouns for things that bear a name in marks, and do not speak. */
export const THINGS =
  /(?:beispiel|(?<!g)lied|konferenz|schlagzeile|satz|ergebnis|urteil|appell|(?<!kom)mission|(?<!ver)band|wort(?:en)?|motto|vorw[uü]rf|bilanz|roman|antwort|projekt|film|angaben?|reaktion|buche|preis|vortrag|(?<![rd])aktion|buch|song|parole|serie|slogan|ansicht|show|kritik|magazin|zeitschrift|grund|oper|kommentar|überschrift|tenor|inschrift|these|aufschrift|text|album|stück|titel|wettbewerb|kampagne|begriff|name|(?:bezeichn|beweg|ausstell|send|zeit|schätz|mein|tag|forder|begründ|erklär|warn)ung(?:en)?|festival|brief|schiff|programm|auskunft|thema|fazit|ziel|reihe|frage|artikel|rubrik)e?s?$/

/** Nouns for what somebody says, alone or behind who says it: `Polizeiangaben`. */
export const ACCOUNT =
  /^(?:(?:berechn|schätz|untersuch)ungen|erkenntnissen|einschätzung|überzeugung|auffassung|informationen|auskunft|worten|aussagen?|berichten|ansicht|meinung|darstellung|angaben?|sicht|meldungen)$|^[\p{L}-]{3,}(?:angab|aussag|information)en$/u

/** Endings of trades, which are too many to list. */
export const TRADE =
  /^[\p{L}-]*(?:(?:er|wirt|ist|eur|tor|[dgn]raf|.rat|nom|profi)(?:in|s)?|ikone|[dgtz]ent|legende|boss)$/iu

/** Exceptions to `TRADE`: first names with such endings, and adjectives of cities. */
export const noTrades = words(
  'holger rainer oliver christopher wiener zürcher walliser berliner viktor volker victor roger frankfurter christin günther berner dieter heiner peter esther werner kristin günter kölner jennifer alexander hamburger walter münchner rüdiger',
)
