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
    `hoff attackier forder wert kommentier rechn erklär antwort attestier meld argumentier begründ fass verlaut bescheinig warn verlang vertrau stell analysier bemerk appellier mahn zitier bedauer skandier beteuer fest-stell an-merk schätz monier bekräftig kündig ort klag frag klar-stell an-kündig an-deut bezeichn prophezei aus-führ hinzu-füg verkünd würdig konstatier beklag füg vermut beton dementier resümier behaupt rüg fürcht urteil unk lob räum ein-räum ein-stuf charakterisier plädier reagier befürcht ergänz entgegn erzähl twitter prognostizier begrüss verurteil red wünsch droh konter pranger mit-teil präzisier titel teil mein verteidig erläuter glaub signalisier schimpf freu bericht wetter spekulier versicher äusser post sag erinner kritisier schilder bestätig erwider`,
  ),
  ...'halten denkt sage sieht findet gefunden ruft vorgeworfen schliesst werfen gibt gerufen schreiben verspricht versprochen heisst weist weisen schreibt genannt geschrieben verrät spricht sehen hält beschreibt empfiehlt bekannt gesprochen rät sprechen ausrichten nennt gesteht unterstreicht bestreitet wirft widerspricht verweist wendet zeigt zeigte zeigten'.split(
    ' ',
  ),
  ...past(
    'hob widersprach rief empfahl gestand warf unterstrich riet verriet angab schloss versprach nannte hiess verwies schrieb wies dachte schrie fand wandte hielt beschrieb sprach gab festhielt bestritt sah',
  ),
])

/** Unambiguous verbs of saying: `hielt an`, among others, has another sense in this place. */
export const TELLS =
  /^(?:ge)?(?:zeigt$|mahn|plädier|ruf|verlang|empf|versicher|(?:mit)?teil|appell|rief|schr[ie]|verlaut|beton|mein|g[ia]b|unterstr|beklag|bericht|sag|forder|kündig|h(?:ei|ie)ss|r(?:ä|ie)t|erklär|räum|erwider|kritisier|entgegn|führ|behaupt|w[ai]rf|bestätig|warn)/

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
export const OBJECT = /^(?:de[mnr]|die|das|und|eine?[mnr]?|mit|auf|sich|vor)$/

/**
 * Verb forms of the first subjunctive (Konjunktiv I), which mark reported speech without doubt: `sei`, `habe`, `werde`.
 */
export const REPORTED =
  /^(?:sei(?:en)?|(?:wiss|wachs|brauch|soll|werd|woll|gehör|könn|geh|besteh|bedeut|handl|lass|nehm|steh|bleib|fehl|geb|steig|gelt|dürf|lieg|droh|hab|sink|führ|reich|komm|müss|(?:er|ent)?(?:wart|halt)|arbeit|biet|tret|leid|kost)e)$/
/** Forms of the second subjunctive, which stand for the first in the plural, and for what is only supposed. */
export const SUPPOSED =
  /^(?:hätt|wär|würd|bräucht)en?$|(?:käm|stünd|nähm|läg|gäb|fänd|spräch|zög|lör|flöss)en?$/

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
