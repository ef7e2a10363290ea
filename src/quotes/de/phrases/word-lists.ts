// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Abbreviations, folded, without their full stop. */
export const abbreviations = words(
  'b mrd dr vgl hrsg mio h tel u art z.b str ggf bzw gest geb ca a prof u.a etc sog bd z inkl sr co nr d st d.h usw evtl jr abs',
)

/** Who competes or plays, by the endings of nouns. */
const PLAYERS =
  'torwart|sänger|läufer|sieger|athlet|kapitän|spieler|stürmer|torhüter|keeper|joker|angreifer'

/** What nobody is who has an office: a trainer is no `Stürmer`. */
export const PLAYS = new RegExp(`(?:${PLAYERS})(?:in)?$`)

/** What somebody is by learning, art, sport, party or birth, by the endings of nouns: who was just named is called so. */
const OWN = `${PLAYERS}|routinier|architekt|forscher|(?:nieder|eng|is)länder|onom|professor|expert|regisseur|ingenieur|italiener|spanier|aner|manager|[frs]tler|iker|schriftsteller|österreicher|maler|philosoph|unternehmer|schweizer|(?:tschech|^finn|slowen|schwed|dän|^russ|türk|^pol|^brit|griech|französ|franzos|kroat|serb|chines)(?:e|in)|demokrat|olog|belgier|journalist|autor|norweger|landwirt|mediziner|jurist|analyst|aktivist`
const CASES = '(?:in|innen|e?[ns]?|r)$'

/** Such a noun, or one with a party before it: `die SPD-Stadträtin`. */
export const DESCRIPTION = new RegExp(
  `^(?:spd|fdp|linken?|afd|csu|cdu|[sföv]+pö?|grünen)-|^mann|^frau|(?:${OWN})${CASES}`,
)

/** Nouns for persons and bodies that speak, by their endings. */
export const ROLE = new RegExp(
  `(?:${OWN}|opfer|hersteller|kellner|(?:an|be)wohner|helfer|herr|richter|imam|angeklagte|trainer|intendant|referent|rentner|(?:landam|ombuds|feuerwehr|kauf|fach|landeshaupt|kamera|ob|geschäfts)mann|^dr|favorit|minister|^ceo|vorst[aä]nd|t[oö]chter|vorsteher|(?:land|(?:betrieb|bunde|lande|regierung|staat)s|stadt|gemeinde|national|gross|kantons)r[aä]t|star|arbeiter|abgeordnete|leiter|anw[aä]lt|kandidat|[aä]rzt|händler|meister|kommissar|schwester|nachfolger|prinz(?:ess)?|insider|offizier|nachbar|betreiber|frau|(?:zeug|kolleg|beamt)(?:e|in)|^sohn|witwe|inhaber|doktor|papst|mitglied|kommand(?:eur|ant)|premier(?!e)|^prof|gouverneur|gründer|verteidiger|führer|sekretär|chef|kardinal|gast|anhänger|sprecher|redakteur|polizist|ehemann|beauftragte|lehrer|botschafter|bruder|onär|coach|captain|goalie|dent|gegner|schütze?|freund|(?<!perl)mutter|^cfo|vorgänger|gutachter|vorsitzende|reporter|vertreter|veranstalter|vize|könig|wart|mädchen|berater|vater|kanzler|general|pfarrer|admiral|bisch[oö]f|dezernent|k[oö]ch|soldat|oberst(?!e)|^kind|direktor|pastor|pilot|ator|priester)${CASES}`,
  'i',
)

/** Bodies that speak, alone or as the first part of a headline. */
export const BODIES =
  /(?:kirche|organisation|medien|ministerien|gerichtshof|gericht|feuerwehr|bank|kommission|(?<!ver)bund|kammer|gutachten|ministerium|institut|gewerkschaft|zeugen|staatsanwaltschaft|presse|ermittler|(?:wetter|geheim|nachrichten|rettungs|presse)dienst|verein|bericht|studie|umfrage|verband|(?:stadt|gemeinde|bundes|sicherheits|zentral|betriebs)rat|partei|fraktion|senat|kreml|regierung|militär|behörde|opposition|agentur|zeitung|kreise|demonstranten|^grünen|konzern|firma|polizei|armee|amt)(?:e?[sn])?$/i

/** Bodies that speak in a sentence; before the colon of a headline they are its topic. */
export const SOCIETIES =
  /^(?:stadt|bahn|gemeinde|kanton)$|(?:klinik|gesellschaft|klub|hochschule|zentrum|unternehmen|universität|versicherung|stelle|allianz|stiftung|verwaltung|ausschuss|parlament|club|initiative|bündnis|werke)s?$/i

/** Nouns for things that bear a name in marks, and do not speak. */
export const THINGS =
  /(?:(?<![rd])aktion|aufschrift|show|wettbewerb|schiff|antwort|(?:beweg|bezeichn|send|schätz|ausstell|zeit|erklär|begründ|tag|warn|mein|forder)ung(?:en)?|appell|grund|titel|motto|these|slogan|fazit|text|urteil|oper|satz|parole|buch|preis|beispiel|kampagne|film|frage|reihe|artikel|ergebnis|kritik|serie|inschrift|wort(?:en)?|song|(?<!g)lied|begriff|zeitschrift|ansicht|bilanz|name|magazin|konferenz|buche|schlagzeile|vortrag|projekt|reaktion|kommentar|rubrik|tenor|überschrift|programm|album|roman|vorw[uü]rf|thema|angaben?|festival|(?<!ver)band|ziel|stück|auskunft|(?<!kom)mission|brief)e?s?$/

/** Nouns for what somebody says, alone or behind who says it: `Polizeiangaben`. */
export const ACCOUNT =
  /^(?:angaben?|worten|darstellung|ansicht|meinung|sicht|meldungen|überzeugung|auffassung|(?:berechn|schätz|untersuch)ungen|informationen|einschätzung|aussagen?|auskunft|erkenntnissen|berichten)$|^[\p{L}-]{3,}(?:angab|aussag|information)en$/u

/** Endings of trades, which are too many to list. */
export const TRADE =
  /^[\p{L}-]*(?:(?:wirt|[dgn]raf|nom|profi|.rat|tor|ist|er|eur)(?:in|s)?|ikone|[dgtz]ent|legende|boss)$/iu

/** Exceptions to `TRADE`: first names with such endings, and adjectives of cities. */
export const noTrades = words(
  'holger peter viktor heiner werner dieter victor wiener kölner walter münchner zürcher christopher esther günther günter jennifer alexander frankfurter roger christin kristin rainer berliner rüdiger hamburger berner walliser oliver volker',
)
