import type { Range, Token } from './tokens.ts'

/** Inflects weak verbs from their stems: `sag`, `forder`, `red` → `sagt sagte sagten sagen`, `fordern`, `redet`. */
export const weak = (stems: string): readonly string[] =>
  stems.split(/\s+/).flatMap((stem) => {
    const past = /(?:[td]|[cg]h?n)$/.test(stem) ? `${stem}e` : stem
    return [`${past}t`, `${past}te`, `${past}ten`, stem + (/e[lr]$/.test(stem) ? 'n' : 'en')]
  })

const strong = (forms: string): readonly string[] => forms.split(/\s+/)

/** Verbs of saying, with their present, past and participle: they take a speaker and what is said. */
export const says: ReadonlySet<string> = new Set([
  ...weak(
    `sag erklär beton mein kritisier warn bericht teil mitteil forder behaupt bestätig füg ergänz antwort entgegn erwider frag kommentier verkünd erläuter erzähl äusser versicher beklag bemerk bekräftig beteuer bedauer lob mahn droh verlang räum zitier resümier schimpf jubel freu glaub hoff konstatier stell analysier begründ argumentier signalisier prophezei prognostizier spekulier vermut dementier verteidig reagier präzisier gratulier twitter post skandier betitel appellier plädier urteil fass bezeichn charakterisier verurteil begrüss wert red titulier monier rüg befürcht kündig erinner klag spott scherz schwärm schilder entschuldig rechtfertig wunder ärger empör beschwer titel flüster brüll schluchz höhn wünsch konter bilanzier würdig stöhn seufz`,
  ),
  ...strong(
    `eingestuft sage gesagt gemeint kritisieren gewarnt mitgeteilt schreibt schrieb schrieben geschrieben schreiben gefordert hinzufügte hinzugefügt geantwortet ruft rief gerufen riefen gefragt geäussert unterstreicht unterstrich unterstrichen verspricht versprach versprochen versprachen gelobt gemahnt gedroht einräumte eingeräumt gesteht gestand gestanden gibt gab gaben geglaubt findet fand gefunden denkt dachte gehofft weist weisen wies wiesen verweist verwies verwiesen wirft warf werfen warfen vorgeworfen heisst hiess bestreitet bestritt wendet wandte schloss schliesst spricht sprechen sprach sprachen gesprochen nennt nannte nannten genannt beschreibt beschrieb beschrieben gewertet rät riet rieten bekannt widerspricht widersprach widersprachen schrie schrien verrät verriet verrieten hob hoben hält hielt halten hielten`,
  ),
])

const AS = /\bals(?: \S+)?(?: \S+)?$/
const FOR = /\bfür(?: \S+)?(?: \S+)?$/
const OF = /\bvon(?: \S+)?(?: \S+)?$/
const ANY = /(?:)/
/** What may stand between a verb and its direct object in marks: `verkündete die „größte Feier der Stadt“`. */
const OBJECT = /^(?:die|das|den|eine?n?)?$/
const BEFORE = /^vor(?: de[nmr]| eine[mr])?$/
const SELF = /^sich$/
const WITH = /^mit(?: de[nmr]| eine[mr])?$/

const byVerb = (
  ...rows: readonly (readonly [RegExp, readonly string[]])[]
): ReadonlyMap<string, RegExp> =>
  new Map(rows.flatMap(([pattern, verbs]) => verbs.map((verb) => [verb, pattern] as const)))

/** Verbs of naming, with what may stand between them and the name, where that is not `als`. */
const calls = byVerb(
  [OF, strong('spricht sprechen sprach sprachen gesprochen redet redete schreibt schrieb')],
  [/\bvor$/, ['gewarnt']],
  [FOR, strong('hält hielt halten hielten')],
  [ANY, strong('nennt nannte nannten genannt skandierte skandierten wirft warf werfen warfen')],
)

/** Whether a verb names something by what follows the words `before`: `nennt das „…“`, `bezeichnet, lobt, rügt das als „…“`. */
export const isNaming = (verb: string, before: string): boolean =>
  says.has(verb) && (AS.test(before) || calls.get(verb)?.test(before) === true)

/** Verbs whose direct object in marks is the speaker's words (unless it is a name), with what may stand between. */
export const objects = byVerb(
  [OBJECT, weak('verkünd forder beklag kritisier befürcht begrüss lob verurteil monier rüg')],
  [OBJECT, strong('verspricht versprach versprachen')],
  [BEFORE, weak('warn')],
  [WITH, weak('droh')],
  [SELF, weak('wünsch')],
)

/**
 * Verb forms of the first subjunctive (Konjunktiv I), which mark reported speech without doubt: `sei`, `habe`, `werde`.
 */
export const REPORTED =
  /^(?:sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle|gebe|komme|gehe|wisse|stehe|liege|bleibe|drohe|fehle|brauche|reiche|gelte|bestehe|bedeute|handle|gehöre|wachse|steige|sinke|lasse|führe|nehme)$/
/** Forms of the second subjunctive, which stand for the first in the plural, and for what is only supposed. */
const SUPPOSED = /^(?:hätten?|wären?|würden?)$/

/** Whether a clause is in the subjunctive of reported speech, by its verb. */
export const isInMood = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ low }) => REPORTED.test(low) || SUPPOSED.test(low))

/** Whether the cue is a passive (`wird begründet`, `wurde verurteilt`), whose subject does not speak. */
export function isPassive(tokens: readonly Token[], from: number, cue: number): boolean {
  if (!PARTICIPLE.test(tokens[cue]?.low ?? '')) return false
  if (PASSIVE.test(tokens[cue + 1]?.low ?? '')) return true
  const comma = tokens
    .slice(from, Math.max(from, cue))
    .findLastIndex(({ kind }) => kind === 'comma')
  return tokens.slice(from + comma + 1, cue).some(({ low }) => PASSIVE.test(low))
}

const PARTICIPLE = /(?:t|ge\p{L}+en)$/u

const PASSIVE = /^(?:wird|werde|wurden?|worden)$/
