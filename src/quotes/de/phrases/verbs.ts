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
    `hoff forder bericht freu verurteil attackier mit-teil meld wetter erklär kommentier mahn analysier titel antwort kritisier präzisier begründ lob verteidig monier versicher fass verlaut begrüss verlang vertrau entgegn an-merk glaub appellier behaupt kündig an-kündig an-deut aus-führ hinzu-füg verkünd ort frag bemerk konter erläuter ergänz erzähl prognostizier pranger schimpf charakterisier resümier reagier prophezei dementier rechn post bezeichn fürcht bescheinig klag zitier red würdig konstatier beklag füg vermut beteuer erwider bestätig twitter signalisier erinner rüg äusser urteil attestier spekulier räum ein-räum ein-stuf skandier bekräftig schilder bedauer sag stell plädier befürcht wert warn klar-stell droh wünsch fest-stell teil argumentier mein unk schätz beton`,
  ),
  ...'sieht rät schreiben wirft schreibt findet ruft schliesst werfen gerufen verspricht versprochen spricht hält beschreibt heisst weist weisen vorgeworfen unterstreicht verrät sprechen denkt geschrieben empfiehlt bestreitet bekannt genannt gesprochen sehen sage nennt gesteht halten ausrichten gibt gefunden widerspricht verweist wendet zeigt zeigte zeigten'.split(
    ' ',
  ),
  ...past(
    'hob widersprach rief unterstrich riet verriet angab schrieb schloss versprach gestand beschrieb sah empfahl sprach fand bestritt wies dachte verwies nannte hiess wandte hielt gab schrie warf festhielt',
  ),
])

/** Unambiguous verbs of saying: `hielt an`, among others, has another sense in this place. */
export const TELLS =
  /^(?:ge)?(?:h(?:ei|ie)ss|w[ai]rf|kritisier|mahn|g[ia]b|empf|verlaut|erwider|führ|versicher|kündig|verlang|räum|zeigt$|(?:mit)?teil|beklag|appell|rief|schr[ie]|erklär|behaupt|unterstr|r(?:ä|ie)t|bericht|sag|warn|mein|forder|entgegn|plädier|ruf|beton|bestätig)/

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
export const OBJECT = /^(?:und|mit|auf|sich|de[mnr]|die|das|eine?[mnr]?|vor)$/

/**
 * Verb forms of the first subjunctive (Konjunktiv I), which mark reported speech without doubt: `sei`, `habe`, `werde`.
 */
export const REPORTED =
  /^(?:sei(?:en)?|(?:(?:er|ent)?(?:wart|halt)|arbeit|reich|brauch|besteh|bedeut|hab|geh|steig|handl|leid|führ|wiss|droh|steh|biet|geb|tret|sink|fehl|komm|werd|lieg|wachs|lass|woll|gelt|kost|gehör|nehm|bleib|könn|dürf|soll|müss)e)$/
/** Forms of the second subjunctive, which stand for the first in the plural, and for what is only supposed. */
export const SUPPOSED =
  /^(?:hätt|wär|würd|bräucht)en?$|(?:lör|spräch|zög|nähm|fänd|flöss|läg|stünd|gäb|käm)en?$/

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
