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
    `hoff forder bericht verurteil attackier mit-teil freu frag kommentier mahn analysier titel antwort kritisier präzisier begründ teil aus-führ ort droh fass verlaut begrüss verlang vertrau entgegn an-merk glaub post appellier behaupt twitter verteidig wetter erklär meld kündig an-kündig an-deut hinzu-füg verkünd monier bemerk schätz prognostizier konter erläuter ergänz pranger schimpf charakterisier resümier reagier prophezei dementier rechn bezeichn fürcht bescheinig klag zitier red würdig konstatier beklag füg vermut beteuer erwider bestätig signalisier erinner rüg äusser urteil attestier räum ein-räum ein-stuf skandier bekräftig schilder bedauer sag stell lob plädier befürcht wert warn erzähl klar-stell spekulier versicher wünsch fest-stell argumentier mein unk beton`,
  ),
  ...'sprechen sieht unterstreicht denkt hält beschreibt rät schreibt ruft schreiben wirft schliesst werfen gerufen verspricht versprochen spricht verrät heisst weist weisen vorgeworfen genannt geschrieben findet empfiehlt bestreitet bekannt gesprochen sehen sage nennt gesteht halten ausrichten gibt gefunden widerspricht verweist wendet zeigt zeigte zeigten'.split(
    ' ',
  ),
  ...past(
    'hob warf widersprach rief unterstrich riet verriet sprach wies dachte angab schrieb schloss versprach gab schrie gestand beschrieb sah fand bestritt verwies nannte hiess wandte hielt festhielt empfahl',
  ),
])

/** Unambiguous verbs of saying: `hielt an`, among others, has another sense in this place. */
export const TELLS =
  /^(?:ge)?(?:unterstr|beton|führ|entgegn|verlang|ruf|mahn|kritisier|plädier|erwider|verlaut|räum|zeigt$|(?:mit)?teil|beklag|appell|rief|schr[ie]|erklär|behaupt|versicher|g[ia]b|empf|r(?:ä|ie)t|bericht|sag|warn|mein|forder|kündig|h(?:ei|ie)ss|w[ai]rf|bestätig)/

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
export const OBJECT = /^(?:de[mnr]|die|das|eine?[mnr]?|mit|auf|und|sich|vor)$/

/**
 * Verb forms of the first subjunctive (Konjunktiv I), which mark reported speech without doubt: `sei`, `habe`, `werde`.
 */
export const REPORTED =
  /^(?:sei(?:en)?|(?:lass|(?:er|ent)?(?:wart|halt)|reich|besteh|bedeut|gehör|steig|droh|werd|sink|fehl|hab|geh|steh|biet|geb|führ|brauch|tret|leid|komm|handl|wiss|woll|gelt|nehm|kost|arbeit|lieg|wachs|bleib|könn|dürf|soll|müss)e)$/
/** Forms of the second subjunctive, which stand for the first in the plural, and for what is only supposed. */
export const SUPPOSED =
  /^(?:hätt|wär|würd|bräucht)en?$|(?:flöss|läg|spräch|zög|fänd|lör|stünd|gäb|käm|nähm)en?$/

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
