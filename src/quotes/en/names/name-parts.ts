/** Words whose name goes on behind "for" and the like alone: "Forces for …", not "Forces to Gaza". */
export const movements =
  /^(?:forces|front|workers|teachers|nurses|moms|mums|women|veterans|action|together|voices|transport)$/

/** Prepositions within the name of a body. */
export const joiners = /^(?:for|of|to|on|and|at|against|in|without)$/

/** Particles of last names, in lower case, where a capital stands before them. */
export const particles: ReadonlySet<string> = new Set(
  "de van von der ap den del della di da do dos das du la las le lo los el al bin bint ibn ben ul ten ter zu zum zur vom af av ka wa ferch y e i 't".split(
    ' ',
  ),
)
/** Particles that are no English words, and may therefore begin a name. */
export const foreign = /^(?:de|van|von|der|bin|ibn|al|el|di|du)$/

/** Fields of work in lists within a department's name: no bodies of their own. */
export const fieldsOfWork =
  /^(?:agriculture|alcohol|allied|antiquities|aquaculture|arts|aviation|bakers|boilermakers|broadcasting|business|cannabis|chemical|children|citizenship|climate|co-operatives|commerce|communications|communities|consumer|cooperatives|county|crime|culture|design|development|digital|distributive|drugs|economic|education|electrical|electricity|employment|energy|engineering|enterprise|environment|equality|families|family|finance|fire|firearms|fisheries|food|forestry|forests|gas|gender|general|health|heritage|housing|human|immigration|industry|information|infrastructure|innovation|investment|irrigation|labor|labour|land|lands|livestock|local|machine|maritime|media|medicine|migration|minerals|mines|municipal|natural|pensions|petroleum|planning|ports|power|professional|public|radio|railways|refugees|religious|research|retail|roads|rural|sanitation|science|sciences|shipbuilding|shop|skills|social|sport|sports|state|steel|technical|technology|telecommunications|tobacco|tourism|trade|training|transport|universities|urban|veterans|vocational|water|welfare|wildlife|women|works|youth)$/

/**
 * "Mother-of-two Ana Bell": an attribute with a capital only because the sentence begins there, and no part of the
 * name.
 */
export const parents = /^\p{Lu}\p{Ll}+-of-\p{Ll}+$/u

/** What follows a last name: "Jr.", "III". */
export const suffixes = /^(?:jr|sr|ii|iii|iv|vi{0,3}|ix|xi{0,3}|xiv|xv|xvi|phd|md|esq)\.?$/i

/** Post-nominal letters: a seat in a parliament, an office of the bar, an honour. */
export const letters =
  /^(?:MPP?|MSP|MEP|MLA|MLC|TD|QC|KC|SC|SAN|OBE|MBE|CBE|KBE|DBE|FRS|RN|MD|MPH|DNP|JD|DO|DDS|PhD|Esq)\.?$/

/** First names that often stand second, behind one that no table holds: "Zafrul Abdul Hamid". */
export const secondNames =
  /^(?:abdul|abdullah|abu|ahmed|ahmad|ali|hassan|hussein|ibrahim|ismail|khalid|mahmoud|moh?amm?ed|muhammad|mustafa|omar|salman|yusuf|carlos|jose|kofi|kumar|kwame|lee|leo|luis|maria|marie|singh)$/

/** Titles that are nothing else in capitals alone: "DI Voss". */
export const ranks = /^(?:DI|DS|DC|DCS|ACC|TDI|HRH|SEAL|Del\.)$/

/** Titles of peers, whose place is no part of the name that they are known by: "Lord Bell of Hull". */
export const peerages = /^(?:lord|lady|baroness|baron|viscount|viscountess)$/

/** Words with which a name begins before its first name or place: "Big Tom Reed", "St. Louis Review". */
export const openings = /^(?:big|lil|little|old|wild|young|st|saint|san|santa|fort)$/

/**
 * What somebody or something was or where it is from, and no part of the name: "Former Bell aide", "Hull-based Orr
 * Group", "New York-born Ana Bell".
 */
export const isFrom = /^former$|-(?:based|born|owned|listed|headquartered|raised|educated|trained)$/
