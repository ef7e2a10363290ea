import type { Range, Token } from './tokens.ts'
import { behindComma, lowAt } from './tokens.ts'

/**
 * Inflects weak verbs from their stems, a hyphen behind a separable prefix: `sag`, `an-kündig` → `sagt sagte sagten sagen
 * gesagt`, `ankündigt … angekündigt`.
 */
export const weak = (stems: string): readonly string[] =>
  stems.split(/\s+/).flatMap((stem) => {
    const past = /(?:[td]|[cg]h?n)$/.test(stem) ? `${stem}e` : stem
    const plural = stem + (/(?<!i)e[lr]$/.test(stem) ? 'n' : 'en')
    const participle = past.includes('-') ? past.replace('-', 'ge') : `ge${past}`
    return [`${past}t`, `${past}te`, `${past}ten`, plural, `${participle}t`].map((form) =>
      form.replace('-', ''),
    )
  })

/** The past of strong verbs: `schrieb` → `schrieb schrieben`. */
const past = (forms: string): readonly string[] =>
  forms.split(' ').flatMap((form) => [form, form.replace(/e?$/, 'en')])

/** Verbs of saying, with their present, past and participle: they take a speaker and what is said. */
export const says: ReadonlySet<string> = new Set([
  ...weak(
    `hoff forder bericht verurteil attackier mit-teil an-merk kommentier rüg monier analysier fass verlaut wetter erklär kritisier präzisier begründ räum ein-räum ein-stuf kündig appellier bemerk begrüss verlang vertrau an-kündig argumentier mein aus-führ titel unk schätz bezeichn lob antwort frag twitter schilder beklag skandier beteuer sag verteidig hinzu-füg verkünd ergänz signalisier red erläuter erwider bekräftig schimpf charakterisier resümier reagier prophezei dementier meld erzähl droh fürcht bescheinig klag spekulier beton würdig konstatier pranger füg vermut wert warn prognostizier behaupt äusser befürcht bestätig konter erinner post entgegn stell wünsch rechn urteil attestier versicher mahn zitier ort freu an-deut klar-stell plädier bedauer fest-stell teil glaub`,
  ),
  ...'sehen sage denkt beschreibt ausrichten gibt gefunden hält halten sprechen unterstreicht verrät schreibt weist schreiben wirft schliesst weisen gesteht bestreitet bekannt werfen genannt gesprochen rät spricht verspricht verweist versprochen empfiehlt nennt gerufen geschrieben widerspricht vorgeworfen sieht findet zeigt ruft heisst wendet zeigte zeigten'.split(
    ' ',
  ),
  ...past(
    'hob wies widersprach rief empfahl gestand beschrieb sprach schrieb sah schloss versprach riet warf schrie angab verriet gab fand bestritt dachte unterstrich hiess verwies wandte hielt festhielt nannte',
  ),
])

/** Unambiguous verbs of saying: `hielt an`, among others, has another sense in this place. */
export const TELLS =
  /^(?:ge)?(?:(?:mit)?teil|versicher|räum|entgegn|w[ai]rf|bestätig|kritisier|erwider|ruf|verlang|kündig|unterstr|empf|plädier|appell|beton|verlaut|mahn|behaupt|rief|schr[ie]|erklär|h(?:ei|ie)ss|führ|g[ia]b|zeigt$|bericht|sag|r(?:ä|ie)t|warn|mein|forder|beklag)/

/**
 * Verbs of naming with the five words behind them: `nennt …`, `bezeichnet … als`, `lobt … als`, `spricht von …`, `hält … für`,
 * `warf … vor`.
 */
const NAMING =
  /^zeigt.* sich$|^(?:attestier|ort|n[ae]nn|w[ai]rf|skand|bescheinig|genannt)|\bals(?: \S+){0,2}$|^(?:spr|redet|gespr|schr\S+b).* von(?: \S+){0,2}$|^schwärm\S*.* von(?: \S+){0,2}$|^s(?:ie|a|e)h.* darin(?: \S+)?$|^sieht.* i[nm] .*eine?[nr]?$|^h[aäi]e?lt.* für(?: \S+){0,2}$|^(?:ge)?warn\S*.* vor(?: \S+){0,2}$|^klag\S*.* über(?: \S+){0,2}$|^f[ai]nd.* (?:das|dies|es)$/

/** Whether a verb names something by what follows the words `before`. */
export const isNaming = (verb: string, before: string): boolean =>
  says.has(verb) && NAMING.test(`${verb} ${before}`)

/**
 * What may stand before what a verb asks, praises or warns of, in marks: `verkündete die „größte Feier der Stadt“`, `warnte
 * vor „…“`.
 */
export const OBJECT = /^(?:de[mnr]|die|das|eine?[mnr]?|mit|auf|und|sich|vor)$/

/**
 * Verb forms of the first subjunctive (Konjunktiv I), which mark reported speech without doubt: `sei`, `habe`, `werde`.
 */
export const REPORTED =
  /^(?:sei(?:en)?|(?:lass|fehl|gehör|steig|handl|nehm|werd|(?:er|ent)?(?:wart|halt)|lieg|hab|geh|brauch|tret|woll|besteh|bedeut|reich|droh|steh|biet|wiss|führ|geb|gelt|sink|kost|bleib|wachs|komm|arbeit|leid|könn|dürf|soll|müss)e)$/
/** Forms of the second subjunctive, which stand for the first in the plural, and for what is only supposed. */
export const SUPPOSED =
  /^(?:hätt|wär|würd|bräucht)en?$|(?:gäb|spräch|lör|stünd|flöss|fänd|käm|zög|läg|nähm)en?$/

/** Whether a verb of a clause is in the first subjunctive. */
export const isReporting = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ low }) => REPORTED.test(low))

/** Whether a clause is in the subjunctive of reported speech, by its verb. */
export const isInMood = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ low }) => REPORTED.test(low) || SUPPOSED.test(low))

/** Whether the cue is a passive (`wird begründet`, `wurde verurteilt`), whose subject does not speak. */
export function isPassive(tokens: readonly Token[], from: number, cue: number): boolean {
  if (!PARTICIPLE.test(lowAt(tokens, cue))) return false
  if (PASSIVE.test(lowAt(tokens, cue + 1))) return true
  return tokens
    .slice(behindComma(tokens, from, cue), Math.max(from, cue))
    .some(({ low }) => PASSIVE.test(low))
}

const PARTICIPLE = /(?:ieben|ge\p{L}+en|t)$/u

const PASSIVE = /^(?:wird|werden?|wurden?|worden)$/
