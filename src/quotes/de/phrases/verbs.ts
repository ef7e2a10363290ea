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
    `hoff verurteil attackier mit-teil erklär äusser titel wetter aus-führ ort post kommentier rechn twitter spekulier mahn teil zitier forder antwort wert verteidig erwider argumentier meld kritisier präzisier begründ freu analysier fass verlaut schätz begrüss verlang vertrau an-merk an-kündig ergänz bemerk glaub droh appellier bedauer plädier beteuer pranger charakterisier prophezei dementier bericht bescheinig klag fürcht behaupt prognostizier hinzu-füg verkünd würdig konstatier beklag füg vermut schimpf rüg erzähl bestätig entgegn kündig urteil attestier bezeichn räum ein-räum ein-stuf skandier beton stell frag erläuter befürcht warn klar-stell versicher lob red wünsch monier reagier resümier bekräftig konter sag erinner fest-stell signalisier mein unk an-deut schilder`,
  ),
  ...'unterstreicht bestreitet schreiben findet schliesst werfen verspricht versprochen spricht heisst weist weisen denkt schreibt genannt geschrieben ruft hält beschreibt empfiehlt bekannt gesprochen sprechen sehen sieht gefunden rät wirft sage nennt gesteht halten ausrichten gibt gerufen vorgeworfen verrät widerspricht verweist wendet zeigt zeigte zeigten'.split(
    ' ',
  ),
  ...past(
    'hob bestritt wies widersprach rief empfahl fand sprach unterstrich riet warf verriet angab schrieb gestand sah schloss versprach nannte hiess verwies wandte hielt beschrieb gab schrie festhielt dachte',
  ),
])

/** Unambiguous verbs of saying: `hielt an`, among others, has another sense in this place. */
export const TELLS =
  /^(?:ge)?(?:g[ia]b|versicher|zeigt$|(?:mit)?teil|appell|beton|w[ai]rf|ruf|plädier|entgegn|unterstr|verlang|rief|schr[ie]|erklär|behaupt|verlaut|bericht|sag|warn|mein|forder|kündig|führ|räum|mahn|h(?:ei|ie)ss|erwider|r(?:ä|ie)t|kritisier|beklag|empf|bestätig)/

/**
 * Verbs of naming with the three words behind them: `nennt …`, `bezeichnet … als`, `lobt … als`, `spricht von …`, `hält … für`,
 * `warf … vor`.
 */
const NAMING =
  /^(?:ort|skand|genannt|w[ai]rf|bescheinig|attestier|n[ae]nn)|\bals(?: \S+){0,2}$|^(?:spr|redet|gespr|schr\S+b).* von(?: \S+){0,2}$|^h[aäi]e?lt.* für(?: \S+){0,2}$|^(?:ge)?warn\S*.* vor(?: \S+){0,2}$|^schwärm\S*.* von(?: \S+){0,2}$|^klag\S*.* über(?: \S+){0,2}$|^s(?:ie|a|e)h.* darin(?: \S+)?$|^zeigt.* sich$|^f[ai]nd.* (?:das|dies|es)$/

/** Whether a verb names something by what follows the words `before`. */
export const isNaming = (verb: string, before: string): boolean =>
  says.has(verb) && NAMING.test(`${verb} ${before}`)

/**
 * What may stand before what a verb asks, praises or warns of, in marks: `verkündete die „größte Feier der Stadt“`, `warnte
 * vor „…“`.
 */
export const OBJECT = /^(?:sich|de[mnr]|die|das|eine?[mnr]?|mit|auf|und|vor)$/

/**
 * Verb forms of the first subjunctive (Konjunktiv I), which mark reported speech without doubt: `sei`, `habe`, `werde`.
 */
export const REPORTED =
  /^(?:sei(?:en)?|(?:sink|(?:er|ent)?(?:wart|halt)|geh|besteh|bedeut|nehm|steh|biet|hab|droh|gehör|kost|handl|brauch|tret|wiss|werd|komm|steig|führ|lieg|wachs|lass|woll|gelt|geb|könn|dürf|soll|müss|leid|arbeit|reich|fehl|bleib)e)$/
/** Forms of the second subjunctive, which stand for the first in the plural, and for what is only supposed. */
export const SUPPOSED =
  /^(?:hätt|wär|würd|bräucht)en?$|(?:nähm|stünd|läg|flöss|lör|spräch|zög|fänd|gäb|käm)en?$/

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

const PARTICIPLE = /(?:t|ieben|ge\p{L}+en)$/u

const PASSIVE = /^(?:wird|werden?|wurden?|worden)$/
