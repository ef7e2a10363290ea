// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Abbreviations, folded, without their full stop. */
export const abbreviations = words(
  'co st hrsg abs tel mio bzw jr gest bd etc mrd dr ggf inkl evtl art str sr geb prof nr sog ca usw vgl',
)

/** Who competes or plays, by the endings of nouns. */
const PLAYERS =
  'sieger|stürmer|angreifer|sänger|kapitän|spieler|torhüter|joker|keeper|torwart|athlet|läufer'

/** What nobody is who has an office: a trainer is no `Stürmer`. */
export const PLAYS = new RegExp(`(?:${PLAYERS})(?:in)?$`)

/** What somebody is by learning, art, sport, party or birth, by the endings of nouns: who was just named is called so. */
const OWN = `${PLAYERS}|schriftsteller|philosoph|journalist|autor|maler|architekt|olog|belgier|italiener|[frs]tler|aktivist|aner|regisseur|landwirt|onom|professor|ingenieur|jurist|analyst|spanier|(?:^brit|griech|tschech|türk|französ|kroat|schwed|^pol|^russ|serb|chines|franzos|^finn|dän|slowen)(?:e|in)|demokrat|erzbischof|norweger|expert|forscher|routinier|(?:staats|regierungs)chef|unternehmer|schweizer|iker|österreicher|(?:nieder|eng|is)länder|mediziner|pontifex|manager`
const CASES = '(?:in|innen|e?[ns]?|r)$'

/** Such a noun, or one with a party before it: `die SPD-Stadträtin`. */
export const DESCRIPTION = new RegExp(
  `^(?:fdp|grünen|spd|linken?|afd|csu|cdu|[sföv]+pö?)-|^mann|^frau|(?:${OWN})${CASES}`,
)

/** Nouns for persons and bodies that speak, by their endings. */
export const ROLE = new RegExp(
  `(?:${OWN}|soldat|^mann|dezernent|^prof|berater|vater|könig|chef|arbeiter|verteidiger|angeklagte|opfer|priester|herr|frau|(?:an|be)wohner|helfer|favorit|sprecher|redakteur|leiter|kanzler|^kind|captain|meister|schwester|hersteller|pilot|führer|gründer|botschafter|\\bc[ef]o|vorsteher|(?:kolleg|zeug|beamt)(?:e|in)|dent|^sohn|witwe|insider|anw[aä]lt|bruder|gouverneur|anhänger|vorgänger|onär|sekretär|kommissar|kommand(?:eur|ant)|delegierte|oberst(?!e)|vorst[aä]nd|[aä]rzt|premier(?!e)|vize|ehemann|inhaber|doktor|papst|kellner|rentner|(?:landam|geschäfts|feuerwehr|ombuds|landeshaupt|kauf|fach|kamera|ob)mann|^dr|(?:land|(?:staat|betrieb|bunde|regierung|lande)s|national|gross|stadt|gemeinde|kantons)r[aä]t|abgeordnete|gegner|richter|minister|gast|freund|(?<!perl)mutter|gutachter|mädchen|beauftragte|kardinal|direktor|pastor|prinz(?:ess)?|intendant|offizier|lehrer|sachverständige|pfarrer|nachfolger|nachbar|betreiber|kandidat|t[oö]chter|trainer|imam|gesandte|referent|händler|coach|k[oö]ch|general|schütze?|star|vorsitzende|reporter|vertreter|veranstalter|mitglied|goalie|ator(?!e$)|polizist|(?<!ste)wart|admiral|bisch[oö]f)${CASES}`,
  'i',
)

/** Bodies that speak, alone or as the first part of a headline. */
export const BODIES =
  /(?:kreml|ermittler|ministerien|armee|kammer|gutachten|ministerium|institut|(?<!ver)bund|senat|gericht|kirche|konzern|medien|zeugen|bericht|studie|umfrage|verband|demonstranten|polizei|firma|bank|^grünen|fraktion|kommission|kreise|militär|behörde|gewerkschaft|verein|feuerwehr|staatsanwaltschaft|presse|organisation|agentur|zeitung|partei|opposition|(?:rettungs|nachrichten|wetter|presse|geheim)dienst|(?:stadt|gemeinde|bundes|sicherheits|zentral|betriebs)rat|gerichtshof|regierung|amt)(?:e?[sn])?$/i

/** Bodies that speak in a sentence; before the colon of a headline they are its topic. */
export const SOCIETIES =
  /^(?:stadt|bahn|gemeinde|kanton)$|(?:universität|zentrum|verwaltung|unternehmen|stiftung|versicherung|ausschuss|werke|klinik|hochschule|allianz|parlament|klub|initiative|bündnis|gesellschaft|club|stelle|liga|jugend)s?$/i

/** Kinds of bodies and places that a name follows, in marks or bare: `die Zeitung „Der Bote“`, `die Bank Nord Invest`. */
export const BEARS_NAME =
  /(?:abteilung|blatt|gewerkschaft|verein|portal|hafen|se?ite|organisation|agentur|zeitung|sender|firma|bank|band|gruppe|initiative|bündnis|magazin|zeitschrift|region|kreis|team)(?:e?s)?$|^(?:.?FC|S[CVG]|TSV|Vf[BL])$/i

/** Nouns for things that bear a name in marks, and do not speak. */
export const THINGS =
  /(?:angaben?|song|wettbewerb|urteil|ergebnis|magazin|zeitschrift|stellungnahme|kritik|(?<!kom)mission|name|ansicht|film|ziel|preis|thema|(?<!ver)band|(?:bezeichn|erklär|begründ|zeit|beweg|warn|mein|forder|send|tag|mitteil|ausstell|schätz)ung(?:en)?|programm|beispiel|motto|rubrik|schlagzeile|album|roman|text|schiff|artikel|auskunft|aufschrift|reihe|slogan|tenor|begriff|brief|konferenz|parole|^reihen|festival|grund|serie|appell|inschrift|stück|(?<![rd])aktion|kommentar|bilanz|(?<!g)lied|kampagne|satz|these|buch|wort(?:en)?|projekt|oper|show|fazit|vorw[uü]rf|vortrag|frage|^kreisen|überschrift|statement|titel)e?s?$/

/** Nouns for what somebody says, alone or behind who says it: `Polizeiangaben`. */
export const ACCOUNT =
  /^(?:überzeugung|aussagen?|worten|meldungen|meinung|auffassung|(?:berechn|untersuch|schätz)ungen|darstellung|ansicht|einschätzung|informationen|auskunft|sicht|angaben?|erkenntnissen|berichten)$|^[\p{L}-]{3,}(?:angab|aussag|information)en$/u

/** Endings of trades, which are too many to list. */
export const TRADE =
  /^[\p{L}-]*(?:[dgtz]ent|legende|boss|(?:[dgn]raf|.rat|er|eur|nom|profi|tor|ist|wirt)(?:in|s)?|ikone|(?:deutsch|grün|link|liberal)e)$/iu

/** Exceptions to `TRADE`: first names with such endings, and adjectives of cities. */
export const noTrades = words(
  'holger berliner berner münchner wiener werner roger christopher hamburger heiner dieter alexander peter jennifer rüdiger christin javier esther günther günter volker tiroler viktor walter victor walliser rainer kölner kristin zürcher frankfurter oliver',
)
