/** Bodies whose name goes on behind "for" alone: "Forces for …", not "Forces to Gaza". */
export const forces = /^(?:forces|front)$/

/** Prepositions within the name of a body. */
export const joiners = /^(?:for|of|to|on|and|at|against|without)$/

/** Particles of last names, in lower case, where a capital stands before them. */
export const particles =
  /^(?:de|van|von|der|ap|den|del|della|di|da|do|dos|das|du|la|las|le|lo|los|el|al|bin|bint|ibn|ben|ul|ten|ter|zu|zum|zur|vom|af|av|y|e|i|'t)$/
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
