// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Abbreviations, folded, without their full stop. */
export const abbreviations = words(
  'art u geb sr jr co evtl usw hrsg h vgl abs st prof str d.h inkl sog z a d u.a etc bzw ca b ggf mrd dr tel mio z.b nr bd gest',
)

/** Who competes or plays, by the endings of nouns. */
const PLAYERS =
  'torwart|sänger|läufer|sieger|athlet|kapitän|spieler|stürmer|torhüter|keeper|joker|angreifer'

/** What nobody is who has an office: a trainer is no `Stürmer`. */
export const PLAYS = new RegExp(`(?:${PLAYERS})(?:in)?$`)

/** What somebody is by learning, art, sport, party or birth, by the endings of nouns: who was just named is called so. */
const OWN = `${PLAYERS}|routinier|architekt|forscher|(?:nieder|eng|is)länder|onom|professor|expert|regisseur|ingenieur|italiener|spanier|aner|manager|[frs]tler|iker|schriftsteller|österreicher|maler|philosoph|unternehmer|schweizer|(?:^finn|schwed|franzos|serb|slowen|türk|tschech|^brit|griech|französ|^russ|^pol|dän|chines|kroat)(?:e|in)|demokrat|olog|belgier|journalist|autor|norweger|landwirt|mediziner|jurist|analyst|aktivist|pontifex|erzbischof|(?:staats|regierungs)chef`
const CASES = '(?:in|innen|e?[ns]?|r)$'

/** Such a noun, or one with a party before it: `die SPD-Stadträtin`. */
export const DESCRIPTION = new RegExp(
  `^(?:fdp|grünen|spd|linken?|afd|csu|cdu|[sföv]+pö?)-|^mann|^frau|(?:${OWN})${CASES}`,
)

/** Nouns for persons and bodies that speak, by their endings. */
export const ROLE = new RegExp(
  `(?:${OWN}|opfer|hersteller|kellner|(?:an|be)wohner|helfer|herr|richter|imam|angeklagte|trainer|intendant|referent|rentner|(?:landam|geschäfts|feuerwehr|landeshaupt|ombuds|kauf|fach|kamera|ob)mann|^dr|favorit|minister|^ceo|vorst[aä]nd|t[oö]chter|vorsteher|(?:land|(?:betrieb|bunde|lande|regierung|staat)s|stadt|gemeinde|national|gross|kantons)r[aä]t|star|arbeiter|abgeordnete|gesandte|delegierte|sachverständige|^mann|leiter|anw[aä]lt|kandidat|[aä]rzt|händler|meister|kommissar|schwester|nachfolger|prinz(?:ess)?|insider|offizier|nachbar|betreiber|frau|(?:zeug|kolleg|beamt)(?:e|in)|^sohn|witwe|inhaber|doktor|papst|mitglied|kommand(?:eur|ant)|premier(?!e)|^prof|gouverneur|gründer|verteidiger|führer|sekretär|chef|kardinal|gast|anhänger|sprecher|redakteur|polizist|ehemann|beauftragte|lehrer|botschafter|bruder|onär|coach|captain|goalie|dent|gegner|schütze?|freund|(?<!perl)mutter|^cfo|vorgänger|gutachter|vorsitzende|reporter|vertreter|veranstalter|vize|könig|wart|mädchen|berater|vater|kanzler|general|pfarrer|admiral|bisch[oö]f|dezernent|k[oö]ch|soldat|oberst(?!e)|^kind|direktor|pastor|pilot|ator|priester)${CASES}`,
  'i',
)

/** Bodies that speak, alone or as the first part of a headline. */
export const BODIES =
  /(?:bank|medien|ministerien|^grünen|gericht|kammer|gutachten|ministerium|institut|gewerkschaft|(?<!ver)bund|demonstranten|konzern|ermittler|verein|zeugen|bericht|studie|umfrage|verband|(?:stadt|gemeinde|bundes|sicherheits|zentral|betriebs)rat|fraktion|kommission|kreise|militär|behörde|armee|staatsanwaltschaft|presse|opposition|(?:wetter|geheim|nachrichten|rettungs|presse)dienst|organisation|agentur|zeitung|polizei|kirche|kreml|feuerwehr|firma|partei|senat|gerichtshof|regierung|amt)(?:e?[sn])?$/i

/** Bodies that speak in a sentence; before the colon of a headline they are its topic. */
export const SOCIETIES =
  /^(?:stadt|bahn|gemeinde|kanton)$|(?:parlament|gesellschaft|unternehmen|universität|zentrum|versicherung|stelle|allianz|hochschule|verwaltung|stiftung|ausschuss|klub|klinik|club|initiative|bündnis|werke)s?$/i

/** Nouns for things that bear a name in marks, and do not speak. */
export const THINGS =
  /(?:angaben?|wettbewerb|song|(?<![rd])aktion|titel|stellungnahme|(?:mitteil|bezeichn|erklär|begründ|tag|schätz|zeit|send|ausstell|beweg|warn|mein|forder)ung(?:en)?|brief|antwort|satz|magazin|programm|show|konferenz|kommentar|bilanz|statement|überschrift|festival|album|rubrik|frage|vortrag|zeitschrift|grund|inschrift|reihe|(?<!ver)band|motto|appell|tenor|roman|film|buche|beispiel|kampagne|slogan|name|text|serie|fazit|oper|vorw[uü]rf|(?<!kom)mission|(?<!g)lied|ziel|urteil|ansicht|schiff|preis|projekt|wort(?:en)?|artikel|aufschrift|stück|kritik|auskunft|schlagzeile|reaktion|thema|these|buch|parole|ergebnis|begriff)e?s?$/

/** Nouns for what somebody says, alone or behind who says it: `Polizeiangaben`. */
export const ACCOUNT =
  /^(?:angaben?|worten|einschätzung|aussagen?|ansicht|meinung|auffassung|auskunft|sicht|meldungen|überzeugung|(?:berechn|schätz|untersuch)ungen|informationen|darstellung|erkenntnissen|berichten)$|^[\p{L}-]{3,}(?:angab|aussag|information)en$/u

/** Endings of trades, which are too many to list. */
export const TRADE =
  /^[\p{L}-]*(?:(?:wirt|.rat|nom|profi|tor|er|eur|ist|[dgn]raf)(?:in|s)?|ikone|[dgtz]ent|legende|boss)$/iu

/** Exceptions to `TRADE`: first names with such endings, and adjectives of cities. */
export const noTrades = words(
  'holger christopher heiner werner frankfurter christin roger viktor kölner rainer walter münchner dieter victor jennifer kristin esther günther günter volker walliser wiener rüdiger zürcher alexander peter berner berliner hamburger oliver',
)
