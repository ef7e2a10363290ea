// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Abbreviations, folded, without their full stop. */
export const abbreviations = words(
  'abs bzw art u.a st prof nr b d.h hrsg str gest ggf d mrd dr sr tel jr usw a etc z.b geb ca sog u h inkl vgl z bd evtl mio co',
)

/** What somebody is by learning, art, sport, party or birth, by the endings of nouns: who was just named is called so. */
const OWN =
  'norweger|regisseur|manager|ingenieur|iker|sänger|analyst|spanier|aner|italiener|onom|professor|philosoph|olog|forscher|(?:nieder|eng|is)länder|kapitän|spieler|stürmer|torhüter|[frs]tler|läufer|sieger|athlet|unternehmer|schweizer|(?:tschech|dän|franzos|französ|schwed|türk|griech|chines|kroat|serb|slowen|^finn|^brit|^russ|^pol)(?:e|in)|maler|belgier|architekt|schriftsteller|journalist|autor|landwirt|mediziner|jurist|aktivist|expert|demokrat|österreicher'
const CASES = '(?:in|innen|e?[ns]?|r)$'

/** Such a noun, or one with a party before it: `die SPD-Stadträtin`. */
export const DESCRIPTION = new RegExp(
  `^(?:afd|fdp|cdu|csu|[sföv]+pö?|linken?|grünen|spd)-|^mann|^frau|(?:${OWN})${CASES}`,
)

/** Nouns for persons and bodies that speak, by their endings. */
export const ROLE = new RegExp(
  `(?:${OWN}|dezernent|ehemann|mitglied|(?:ob|kauf|ombuds|feuerwehr|geschäfts|fach|kamera|landeshaupt)mann|wart|mädchen|frau|schütze?|onär|opfer|hersteller|polizist|gouverneur|(?:an|be)wohner|helfer|herr|gründer|intendant|referent|rentner|soldat|witwe|botschafter|bruder|insider|sekretär|priester|meister|vorst[aä]nd|führer|coach|k[oö]ch|chef|bisch[oö]f|pfarrer|berater|vater|imam|könig|betreiber|t[oö]chter|vorsteher|(?:land|(?:betrieb|bunde|lande|regierung|staat)s|stadt|gemeinde|national)r[aä]t|arbeiter|abgeordnete|leiter|ator|anw[aä]lt|minister|^ceo|angeklagte|papst|star|kommissar|kellner|schwester|^prof|gast|(?:zeug|kolleg|beamt)(?:e|in)|dent|richter|verteidiger|[aä]rzt|gegner|händler|trainer|inhaber|doktor|prinz(?:ess)?|beauftragte|lehrer|kardinal|^sohn|freund|(?<!perl)mutter|^dr|^cfo|kandidat|nachfolger|kommand(?:eur|ant)|premier(?!e)|general|vize|sprecher|redakteur|favorit|nachbar|oberst(?!e)|gutachter|vorsitzende|reporter|vertreter|vorgänger|anhänger|admiral|offizier|veranstalter|^kind|direktor|pastor|pilot|kanzler)${CASES}`,
  'i',
)

/** Bodies that speak, alone or as the first part of a headline. */
export const BODIES =
  /(?:(?:wetter|geheim|nachrichten|rettungs|presse)dienst|opposition|agentur|zeitung|ermittler|kommission|zeugen|bank|gewerkschaft|presse|firma|fraktion|feuerwehr|gerichtshof|partei|konzern|kreml|gericht|studie|umfrage|armee|senat|organisation|verein|polizei|kreise|medien|institut|staatsanwaltschaft|regierung|bericht|demonstranten|ministerien|ministerium|militär|verband|(?:stadt|gemeinde|bundes|sicherheits|zentral|betriebs)rat|kirche|behörde|kammer|amt)(?:e?[sn])?$/i

/** Bodies that speak in a sentence; before the colon of a headline they are its topic. */
export const SOCIETIES =
  /^(?:stadt|bahn|gemeinde|kanton)$|(?:gesellschaft|klinik|hochschule|zentrum|ausschuss|universität|klub|versicherung|stiftung|initiative|bündnis|werke|unternehmen|club|verwaltung|stelle|allianz|parlament)s?$/i

/** Nouns for things that bear a name in marks, and do not speak. */
export const THINGS =
  /(?:(?:bezeichn|beweg|ausstell|send|zeit|schätz|mein|tag|forder|begründ|erklär|warn)ung(?:en)?|angaben?|parole|album|kritik|(?<!g)lied|show|(?<!kom)mission|grund|wettbewerb|vortrag|urteil|appell|(?<!ver)band|motto|vorw[uü]rf|konferenz|(?<![rd])aktion|buch|rubrik|begriff|name|frage|thema|slogan|wort(?:en)?|bilanz|auskunft|ansicht|these|beispiel|programm|magazin|zeitschrift|stück|aufschrift|antwort|projekt|fazit|film|brief|schlagzeile|schiff|artikel|reaktion|buche|überschrift|inschrift|song|tenor|kommentar|ergebnis|oper|text|roman|ziel|reihe|satz|kampagne|festival|serie|preis|titel)e?s?$/

/** Nouns for what somebody says, alone or behind who says it: `Polizeiangaben`. */
export const ACCOUNT =
  /^(?:(?:berechn|schätz|untersuch)ungen|angaben?|erkenntnissen|auskunft|einschätzung|informationen|darstellung|worten|aussagen?|berichten|ansicht|meinung|sicht|meldungen)$|^\p{L}{3,}(?:angaben|aussagen)$/u

/** Endings of trades, which are too many to list. */
export const TRADE =
  /^[\p{L}-]*(?:(?:er|wirt|ist|eur|tor|[dgn]raf|.rat|nom|profi)(?:in|s)?|ikone|[dgtz]ent|legende|boss)$/iu

/** Exceptions to `TRADE`: first names with such endings, and adjectives of cities. */
export const noTrades = words(
  'holger rainer frankfurter alexander hamburger wiener roger oliver christopher jennifer zürcher berliner christin günther berner esther werner dieter peter heiner kristin günter kölner viktor volker victor walter münchner rüdiger',
)
