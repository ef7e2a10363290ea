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
    `hoff forder bericht verurteil attackier mit-teil an-merk kommentier analysier fass verlaut wetter erklär kritisier präzisier begründ aus-führ räum ein-räum ein-stuf kündig appellier bemerk begrüss verlang vertrau an-kündig argumentier mein titel unk schätz bezeichn lob antwort frag twitter schilder beklag skandier beteuer sag verteidig hinzu-füg verkünd ergänz signalisier red erläuter erwider bekräftig schimpf charakterisier resümier reagier pranger monier prophezei dementier meld erzähl stell fürcht bescheinig klag spekulier beton würdig konstatier füg vermut wert warn wünsch prognostizier behaupt äusser befürcht bestätig konter erinner rüg versicher post entgegn droh rechn urteil attestier mahn zitier ort freu an-deut klar-stell plädier bedauer fest-stell teil glaub`,
  ),
  ...'sprechen sage denkt beschreibt sehen ausrichten gibt gefunden hält unterstreicht verrät schreibt bestreitet schreiben wirft weist schliesst weisen gesteht bekannt werfen genannt gesprochen rät spricht verspricht verweist empfiehlt nennt gerufen geschrieben widerspricht vorgeworfen halten sieht findet zeigt versprochen ruft heisst wendet zeigte zeigten'.split(
    ' ',
  ),
  ...past(
    'hob wies widersprach rief empfahl gestand beschrieb sprach schrieb sah schloss versprach riet warf schrie angab verriet gab fand bestritt dachte unterstrich hiess verwies wandte hielt festhielt nannte',
  ),
])

/** Unambiguous verbs of saying: `hielt an`, among others, has another sense in this place. */
export const TELLS =
  /^(?:ge)?(?:mahn|verlang|räum|unterstr|bestätig|kündig|appell|(?:mit)?teil|erwider|verlaut|versicher|entgegn|rief|schr[ie]|erklär|r(?:ä|ie)t|h(?:ei|ie)ss|führ|g[ia]b|zeigt$|bericht|sag|warn|mein|forder|ruf|plädier|empf|kritisier|behaupt|beton|w[ai]rf|beklag)/

/**
 * Verbs of naming with the five words behind them: `nennt …`, `bezeichnet … als`, `lobt … als`, `spricht von …`, `hält … für`,
 * `warf … vor`.
 */
const NAMING =
  /^zeigt.* sich$|^(?:attestier|ort|bescheinig|genannt|n[ae]nn|w[ai]rf|skand)|\bals(?: \S+){0,2}$|^(?:spr|redet|gespr|schr\S+b).* von(?: \S+){0,2}$|^s(?:ie|a|e)h.* darin(?: \S+)?$|^h[aäi]e?lt.* für(?: \S+){0,2}$|^schwärm\S*.* von(?: \S+){0,2}$|^(?:ge)?warn\S*.* vor(?: \S+){0,2}$|^sieht.* i[nm] .*eine?[nr]?$|^klag\S*.* über(?: \S+){0,2}$|^f[ai]nd.* (?:das|dies|es)$/

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
  /^(?:sei(?:en)?|(?:lass|führ|gehör|steig|brauch|leid|kost|arbeit|hab|geh|besteh|bedeut|reich|droh|steh|biet|wiss|lieg|geb|gelt|woll|(?:er|ent)?(?:wart|halt)|bleib|wachs|werd|handl|fehl|komm|tret|nehm|sink|könn|dürf|soll|müss)e)$/
/** Forms of the second subjunctive, which stand for the first in the plural, and for what is only supposed. */
export const SUPPOSED =
  /^(?:hätt|wär|würd|bräucht)en?$|(?:lör|stünd|zög|fänd|läg|käm|spräch|gäb|flöss|nähm)en?$/

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

const PASSIVE = /^(?:werden?|wird|wurden?|worden)$/
