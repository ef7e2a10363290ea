// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Abbreviations, folded, without their full stop. */
export const abbreviations = words(
  'co usw etc evtl ca bd bzw d.h a prof z.b ggf u geb h inkl sr str b jr abs u.a art z tel mio vgl sog mrd dr hrsg d gest nr st',
)

/** Who competes or plays, by the endings of nouns. */
const PLAYERS =
  'athlet|sänger|kapitän|spieler|torhüter|sieger|läufer|joker|keeper|torwart|angreifer|stürmer'

/** What nobody is who has an office: a trainer is no `Stürmer`. */
export const PLAYS = new RegExp(`(?:${PLAYERS})(?:in)?$`)

/** What somebody is by learning, art, sport, party or birth, by the endings of nouns: who was just named is called so. */
const OWN = `${PLAYERS}|schriftsteller|philosoph|journalist|autor|maler|architekt|olog|belgier|italiener|[frs]tler|aktivist|aner|regisseur|landwirt|onom|professor|ingenieur|jurist|analyst|spanier|(?:^finn|schwed|franzos|serb|slowen|türk|tschech|^brit|griech|französ|^russ|^pol|dän|chines|kroat)(?:e|in)|demokrat|erzbischof|norweger|expert|forscher|routinier|(?:staats|regierungs)chef|unternehmer|schweizer|iker|österreicher|(?:nieder|eng|is)länder|mediziner|pontifex|manager`
const CASES = '(?:in|innen|e?[ns]?|r)$'

/** Such a noun, or one with a party before it: `die SPD-Stadträtin`. */
export const DESCRIPTION = new RegExp(
  `^(?:fdp|grünen|spd|linken?|afd|csu|cdu|[sföv]+pö?)-|^mann|^frau|(?:${OWN})${CASES}`,
)

/** Nouns for persons and bodies that speak, by their endings. */
export const ROLE = new RegExp(
  `(?:${OWN}|soldat|^mann|dezernent|^prof|berater|vater|könig|chef|arbeiter|verteidiger|angeklagte|opfer|priester|herr|frau|(?:an|be)wohner|helfer|favorit|sprecher|redakteur|leiter|kanzler|^kind|captain|meister|schwester|hersteller|pilot|führer|gründer|botschafter|\\bc[ef]o|vorsteher|(?:zeug|kolleg|beamt)(?:e|in)|dent|^sohn|witwe|insider|anw[aä]lt|bruder|gouverneur|anhänger|vorgänger|onär|sekretär|kommissar|kommand(?:eur|ant)|delegierte|oberst(?!e)|vorst[aä]nd|[aä]rzt|premier(?!e)|vize|ehemann|inhaber|doktor|papst|kellner|rentner|(?:landam|geschäfts|feuerwehr|landeshaupt|ombuds|kauf|fach|kamera|ob)mann|^dr|(?:land|(?:betrieb|bunde|lande|regierung|staat)s|stadt|gemeinde|national|gross|kantons)r[aä]t|abgeordnete|gegner|richter|minister|gast|freund|(?<!perl)mutter|gutachter|mädchen|beauftragte|kardinal|direktor|pastor|prinz(?:ess)?|intendant|offizier|lehrer|sachverständige|pfarrer|nachfolger|nachbar|betreiber|kandidat|t[oö]chter|trainer|imam|gesandte|referent|händler|coach|k[oö]ch|general|schütze?|star|vorsitzende|reporter|vertreter|veranstalter|mitglied|goalie|ator(?!e$)|polizist|(?<!ste)wart|admiral|bisch[oö]f)${CASES}`,
  'i',
)

/** Bodies that speak, alone or as the first part of a headline. */
export const BODIES =
  /(?:bank|medien|ministerien|^grünen|gericht|kammer|gutachten|ministerium|institut|gewerkschaft|(?<!ver)bund|demonstranten|konzern|ermittler|verein|zeugen|bericht|studie|umfrage|verband|(?:stadt|gemeinde|bundes|sicherheits|zentral|betriebs)rat|fraktion|kommission|kreise|militär|behörde|armee|staatsanwaltschaft|presse|opposition|(?:wetter|geheim|nachrichten|rettungs|presse)dienst|organisation|agentur|zeitung|polizei|kirche|kreml|feuerwehr|firma|partei|senat|gerichtshof|regierung|amt)(?:e?[sn])?$/i

/** Bodies that speak in a sentence; before the colon of a headline they are its topic. */
export const SOCIETIES =
  /^(?:stadt|bahn|gemeinde|kanton)$|(?:parlament|gesellschaft|unternehmen|universität|zentrum|versicherung|stelle|allianz|hochschule|verwaltung|stiftung|ausschuss|klub|klinik|club|initiative|bündnis|werke)s?$/i

/** Kinds of bodies and places that a name follows, in marks or bare: `die Zeitung „Der Bote“`, `die Bank Nord Invest`. */
export const BEARS_NAME =
  /(?:se?ite|firma|bank|gruppe|verein|agentur|zeitung|zeitschrift|blatt|portal|initiative|bündnis|magazin|sender|organisation|band|abteilung|hafen|kreis|region|gewerkschaft|team)(?:e?s)?$|^(?:.?FC|S[CVG]|TSV|Vf[BL])$/i

/** Nouns for things that bear a name in marks, and do not speak. */
export const THINGS =
  /(?:angaben?|statement|wettbewerb|satz|zeitschrift|titel|serie|oper|(?<!ver)band|(?:mitteil|bezeichn|erklär|begründ|tag|schätz|zeit|send|ausstell|beweg|warn|mein|forder)ung(?:en)?|programm|urteil|schlagzeile|album|inschrift|roman|text|ziel|schiff|artikel|ergebnis|kritik|begriff|ansicht|stück|magazin|song|auskunft|rubrik|slogan|tenor|überschrift|reaktion|konferenz|appell|stellungnahme|parole|buche|frage|film|(?<!kom)mission|aufschrift|reihe|festival|grund|show|(?<![rd])aktion|kommentar|bilanz|(?<!g)lied|wort(?:en)?|projekt|preis|beispiel|antwort|motto|vorw[uü]rf|fazit|brief|kampagne|vortrag|thema|name|these|buch|^kreisen|^reihen)e?s?$/

/** Nouns for what somebody says, alone or behind who says it: `Polizeiangaben`. */
export const ACCOUNT =
  /^(?:überzeugung|aussagen?|worten|meldungen|meinung|auffassung|(?:berechn|schätz|untersuch)ungen|darstellung|ansicht|einschätzung|informationen|auskunft|sicht|angaben?|erkenntnissen|berichten)$|^[\p{L}-]{3,}(?:angab|aussag|information)en$/u

/** Endings of trades, which are too many to list. */
export const TRADE =
  /^[\p{L}-]*(?:(?:wirt|.rat|nom|profi|tor|er|eur|ist|[dgn]raf)(?:in|s)?|ikone|[dgtz]ent|legende|boss|(?:deutsch|grün|link|liberal|freisinnig)e)$/iu

/** Exceptions to `TRADE`: first names with such endings, and adjectives of cities. */
export const noTrades = words(
  'holger berliner berner kölner wiener werner roger christopher alexander hamburger heiner jennifer rainer rüdiger christin münchner kristin esther günther günter volker dieter viktor walter peter victor walliser tiroler basler kärntner javier zürcher frankfurter oliver',
)
