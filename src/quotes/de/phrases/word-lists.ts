// Lists stand in the order in which they compress best.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Abbreviations, folded, without their full stop. */
export const abbreviations = words(
  'co z d.h inkl sog hrsg mio abs art prof evtl ca h jr vgl b a usw gest sr str tel mrd dr ggf bd u bzw geb d u.a nr st z.b etc',
)

/** Who competes or plays, by the endings of nouns. */
const PLAYERS =
  'angreifer|läufer|torhüter|athlet|sänger|stürmer|sieger|kapitän|spieler|joker|keeper|torwart'

/** What nobody is who has an office: a trainer is no `Stürmer`. */
export const PLAYS = new RegExp(`(?:${PLAYERS})(?:in)?$`)

/** What somebody is by learning, art, sport, party or birth, by the endings of nouns: who was just named is called so. */
const OWN = `${PLAYERS}|expert|regisseur|mediziner|journalist|autor|erzbischof|italiener|maler|architekt|aner|jurist|analyst|[frs]tler|aktivist|forscher|pontifex|norweger|österreicher|(?:nieder|eng|is)länder|schriftsteller|ingenieur|landwirt|manager|spanier|(?:^finn|schwed|franzos|serb|slowen|türk|tschech|^brit|griech|französ|^russ|^pol|dän|chines|kroat)(?:e|in)|demokrat|onom|professor|routinier|(?:staats|regierungs)chef|unternehmer|schweizer|iker|philosoph|olog|belgier`
const CASES = '(?:in|innen|e?[ns]?|r)$'

/** Such a noun, or one with a party before it: `die SPD-Stadträtin`. */
export const DESCRIPTION = new RegExp(
  `^(?:fdp|grünen|spd|linken?|afd|csu|cdu|[sföv]+pö?)-|^mann|^frau|(?:${OWN})${CASES}`,
)

/** Nouns for persons and bodies that speak, by their endings. */
export const ROLE = new RegExp(
  `(?:${OWN}|prinz(?:ess)?|polizist|wart|pfarrer|^kind|gegner|chef|arbeiter|herr|frau|(?:an|be)wohner|star|schwester|helfer|insider|sprecher|redakteur|leiter|hersteller|referent|^mann|^prof|rentner|betreiber|kardinal|sachverständige|dezernent|botschafter|^ceo|vorsteher|(?:zeug|kolleg|beamt)(?:e|in)|dent|^sohn|witwe|captain|ator|gouverneur|angeklagte|offizier|kommissar|kommand(?:eur|ant)|delegierte|schütze?|führer|oberst(?!e)|lehrer|soldat|beauftragte|sekretär|priester|premier(?!e)|vize|ehemann|meister|gründer|favorit|onär|general|opfer|nachfolger|gesandte|inhaber|doktor|papst|kellner|(?:landam|geschäfts|feuerwehr|landeshaupt|ombuds|kauf|fach|kamera|ob)mann|^dr|(?:land|(?:betrieb|bunde|lande|regierung|staat)s|stadt|gemeinde|national|gross|kantons)r[aä]t|richter|minister|anw[aä]lt|bruder|gutachter|kandidat|anhänger|berater|mädchen|[aä]rzt|nachbar|t[oö]chter|k[oö]ch|abgeordnete|händler|könig|direktor|pastor|pilot|coach|kanzler|verteidiger|trainer|imam|vorst[aä]nd|gast|freund|(?<!perl)mutter|^cfo|vorsitzende|reporter|vertreter|vater|veranstalter|mitglied|goalie|intendant|vorgänger|admiral|bisch[oö]f)${CASES}`,
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
  /(?:angaben?|motto|magazin|zeitschrift|(?<!ver)band|(?:mitteil|bezeichn|erklär|begründ|tag|schätz|zeit|send|ausstell|beweg|warn|mein|forder)ung(?:en)?|programm|begriff|schlagzeile|album|inschrift|rubrik|roman|beispiel|schiff|serie|oper|song|auskunft|(?<![rd])aktion|ergebnis|satz|slogan|text|überschrift|reaktion|show|thema|konferenz|appell|titel|kritik|stellungnahme|buche|film|antwort|urteil|aufschrift|reihe|festival|grund|(?<!kom)mission|kommentar|bilanz|(?<!g)lied|wort(?:en)?|projekt|ansicht|stück|parole|frage|kampagne|wettbewerb|vorw[uü]rf|fazit|brief|artikel|ziel|vortrag|these|statement|tenor|name|buch|preis)e?s?$/

/** Nouns for what somebody says, alone or behind who says it: `Polizeiangaben`. */
export const ACCOUNT =
  /^(?:überzeugung|aussagen?|worten|meldungen|meinung|auffassung|(?:berechn|schätz|untersuch)ungen|informationen|einschätzung|auskunft|darstellung|ansicht|angaben?|sicht|erkenntnissen|berichten)$|^[\p{L}-]{3,}(?:angab|aussag|information)en$/u

/** Endings of trades, which are too many to list. */
export const TRADE =
  /^[\p{L}-]*(?:(?:wirt|.rat|nom|profi|tor|er|eur|ist|[dgn]raf)(?:in|s)?|ikone|[dgtz]ent|legende|boss)$/iu

/** Exceptions to `TRADE`: first names with such endings, and adjectives of cities. */
export const noTrades = words(
  'holger christopher alexander hamburger heiner dieter jennifer rainer rüdiger christin münchner kristin esther günther günter volker viktor walter roger peter berliner victor walliser zürcher oliver berner kölner wiener werner frankfurter',
)
