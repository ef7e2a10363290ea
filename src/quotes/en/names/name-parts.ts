/** Bodies whose name goes on behind "for" alone: "Forces for …", not "Forces to Gaza". */
export const forces = /^(?:forces|front)$/

/** Prepositions within the name of a body. */
export const joiners = /^(?:for|of|to|on|and|at|against|without)$/

/** Particles of last names, in lower case, where a capital stands before them. */
export const particles =
  /^(?:de|van|von|der|ap|den|del|della|di|da|do|dos|das|du|la|las|le|lo|los|el|al|bin|bint|ibn|ben|ul|ten|ter|zu|zum|zur|vom|af|av|ka|y|e|i|'t)$/
/** Particles that are no English words, and may therefore begin a name. */
export const foreign = /^(?:de|van|von|der|bin|ibn|al|el|di|du)$/

/** Fields of work in lists within a department's name: no bodies of their own. */
export const fieldsOfWork =
  /^(?:agriculture|alcohol|allied|arts|broadcasting|business|communities|crime|culture|design|development|distributive|drugs|economic|education|employment|energy|engineering|enterprise|environment|equality|families|finance|firearms|fisheries|food|forestry|gas|health|housing|human|industry|innovation|labor|labour|local|media|medicine|migration|pensions|planning|rural|science|sciences|skills|social|sport|sports|technology|tobacco|tourism|trade|transport|urban|welfare|youth)$/

/**
 * "Mother-of-two Ana Bell": an attribute with a capital only because the sentence begins there, and no part of the
 * name.
 */
export const parents = /^\p{Lu}\p{Ll}+-of-\p{Ll}+$/u

/** What follows a last name: "Jr.", "III". */
export const suffixes = /^(?:jr|sr|ii|iii|iv|vi{0,3}|ix|xi{0,3}|xiv|xv|xvi|phd|md|esq)\.?$/i

/** Post-nominal letters: a seat in a parliament, an office of the bar, an honour. */
export const letters = /^(?:MPP?|MSP|MEP|MLA|MLC|TD|QC|KC|SC|SAN|OBE|MBE|CBE|KBE|DBE|FRS|RN)$/

/** First names that often stand second, behind one that no table holds: "Zafrul Abdul Hamid". */
export const secondNames =
  /^(?:abdul|abdullah|ahmed|ahmad|ali|hassan|hussein|ibrahim|ismail|khalid|mahmoud|moh?amm?ed|muhammad|mustafa|omar|salman|yusuf|carlos|jose|kofi|kumar|kwame|lee|leo|luis|maria|marie|singh)$/

/** What may stand before a first name and is part of it: "Big Tom Reed", "Lil Tom". */
export const nicknames = /^(?:big|lil|little|old|wild|young)$/

/** Where somebody or something is from, and no part of the name: "Hull-based Orr Group", "New York-born Ana Bell". */
export const isFrom = /-(?:based|born|owned|listed|headquartered|raised|educated|trained)$/
