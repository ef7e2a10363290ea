const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Abbreviations, folded, without their full stop. */
export const abbreviations = words(
  'z.b z b u.a u a d.h d h dr prof st bzw ca usw etc nr abs art bd evtl ggf inkl jr sr sog str tel vgl mio mrd hrsg geb gest co',
)

/** Nouns for persons and bodies that speak, by their endings. */
export const ROLE =
  /(?:minister|präsident|kanzler|sprecher|chef|vorsitzende|führer|leiter|sekretär|trainer|direktor|manager|anwalt|anwält|richter|forscher|experte|expert|professor|kommissar|general|könig|papst|kardinal|imam|prinz|prinzess|bischof|senator|abgeordnete|angeklagte|intendant|dezernent|referent|vorstand|vorständ|politiker|autor|sänger|spieler|kapitän|kommand(?:eur|ant)|beauftragte|botschafter|inhaber|wart|gründer|ökonom|analyst|historiker|wissenschaftler|arzt|ärzt|lehrer|moderator|kandidat|(?:ob|ombuds|feuerwehr|geschäfts|fach|kamera|landeshaupt)(?:mann|frau)|land(?:rat|rät)|(?:bundes|landes|stadt|gemeinde|regierungs|staats|national)(?:rat|rät)|koordinator|vertreter|mitglied|regisseur|herr|frau|doktor|^dr|^prof|admiral|oberst|offizier|polizist|(?:zeug|kolleg|beamt)(?:e|in)|opfer|sportler|star|veranstalter|funktionär|aktivist|unternehmer|pfarrer|pastor|priester|journalist|reporter|korrespondent|redakteur|künstler|musiker|maler|philosoph|ologe|olog|physiker|chemiker|mediziner|jurist|anwohner|bewohner|nachbar|gouverneur|premier|nachfolger|vorgänger|händler|hersteller|betreiber|gegner|anhänger|arbeiter|meister|helfer|berater|gutachter|ingenieur|architekt|pilot|soldat|landwirt|kellner|koch|köch|rentner|student|^ceo|^cfo|^ehemann|^sohn|^tochter|^töchter|^vater|^mutter|^bruder|^schwester|^witwe|^freund)(?:in|innen|n|en|r|s|es)?$/i

/** Bodies that speak, alone or as the first part of a headline. */
export const BODIES =
  /(?:polizei|gericht|gerichtshof|staatsanwaltschaft|ministerium|regierung|partei|fraktion|verband|gewerkschaft|behörde|amt|feuerwehr|medien|bericht|studie|umfrage|forscher|experten|ermittler|kreise|zeitung|agentur|presse|armee|militär|firma|konzern|bank|kirche|opposition|kommission|kritiker|demonstranten|organisation|anwälte|ärzte|zeugen|behörden|ministerien|institut|(?:wetter|geheim|nachrichten|rettungs|presse)dienst|(?:stadt|gemeinde|bundes|sicherheits|zentral|betriebs)rat|verein|senat|kreml)$/i

/** Nouns for things that bear a name in marks, and do not speak. */
export const THINGS =
  /(?:motto|titel|thema|slogan|aufschrift|frage|satz|text|wort|worte|worten|name|bezeichnung|überschrift|schlagzeile|inschrift|parole|beispiel|artikel|(?<!g)lied|song|album|film|roman|buch|stück|oper|serie|sendung|show|zeitung|magazin|zeitschrift|(?<!ver)band|(?<!kom)mission|projekt|programm|(?<![rd])aktion|bewegung|kampagne|preis|ziel|ergebnis|grund|antwort|vorwurf|vorwürfe|kritik|these|urteil|einschätzung|meinung|ansicht|angabe|angaben|auskunft|tenor|brief|reaktion|kommentar|fazit|bilanz|appell|ausstellung|festival|tagung|begriff|buche|wettbewerb|rubrik|reihe|schiff|konferenz|vortrag)e?s?$/

/** Endings of trades, which are too many to list. */
export const TRADE = /^\p{L}*(?:er|wirt|ist|eur|tor|(?:er|wirt|ist|eur|tor)in)$/iu

/** Exceptions to `TRADE`: first names with such endings, and adjectives of cities. */
export const noTrades = words(
  'alexander christin christopher dieter esther günter günther heiner holger jennifer kristin oliver peter rainer roger rüdiger victor viktor volker walter werner ' +
    'berliner berner frankfurter hamburger kölner münchner wiener zürcher',
)
