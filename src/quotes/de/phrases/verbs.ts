import type { Range, Token } from './tokens.ts'
import { behindComma, lowAt } from './tokens.ts'

/**
 * Inflects weak verbs from their stems, a hyphen behind a separable prefix: `sag`, `an-kündig` → `sagt sagte sagten sagen
 * gesagt`, `ankündigt … angekündigt`.
 */
export const weak = (stems: string): readonly string[] =>
  stems.split(/\s+/).flatMap((stem) => {
    const past = /(?:[td]|[cg]h?n)$/.test(stem) ? `${stem}e` : stem
    const plural = stem + (/e[lr]$/.test(stem) ? 'n' : 'en')
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
    `hoff forder kommentier beton dementier antwort klag erzähl post sag erinner fass argumentier bemerk appellier bekräftig kündig analysier an-merk schätz droh bescheinig meld monier beteuer prognostizier prophezei verlang vertrau stell klar-stell mein verteidig fest-stell mahn zitier bezeichn verlaut warn entgegn twitter reagier an-kündig aus-führ hinzu-füg verkünd frag freu ort titel würdig erläuter resümier rechn äusser konstatier beklag ergänz attestier begründ wert fürcht urteil unk lob räum ein-räum erklär konter glaub versicher ein-stuf charakterisier schimpf red begrüss verurteil wünsch wetter präzisier spekulier pranger mit-teil befürcht rüg teil skandier plädier füg vermut bedauer bericht signalisier behaupt kritisier schilder bestätig erwider`,
  ),
  ...'ruft werfen schreiben verspricht versprochen halten heisst weist weisen vorgeworfen schliesst schreibt genannt gesprochen sehen bestreitet gibt geschrieben verrät spricht rät sprechen nennt gesteht hält bekannt gefunden denkt wirft sieht findet gerufen sage widerspricht verweist wendet zeigt zeigte zeigten unterstreicht beschreibt empfiehlt'.split(
    ' ',
  ),
  ...past(
    'hob gestand warf schrieb schrie gab dachte widersprach rief sprach riet unterstrich wies verriet nannte hiess verwies fand wandte hielt beschrieb schloss versprach angab festhielt bestritt sah empfahl',
  ),
])

/** Unambiguous verbs of saying: `hielt an`, among others, has another sense in this place. */
export const TELLS =
  /^(?:ge)?(?:r(?:ä|ie)t|h(?:ei|ie)ss|kritisier|kündig|verlaut|erklär|verlang|bericht|sag|beklag|forder|empf|ruf|erwider|unterstr|mahn|behaupt|versicher|bestätig|mein|warn|räum|g[ia]b|beton|w[ai]rf|entgegn|führ|(?:mit)?teil|appell|rief|schr[ie])/

/**
 * Verbs of naming with the three words behind them: `nennt …`, `bezeichnet … als`, `lobt … als`, `spricht von …`, `hält … für`,
 * `warf … vor`.
 */
const NAMING =
  /^(?:skand|attestier|genannt|bescheinig|n[ae]nn|w[ai]rf)|\bals(?: \S+){0,2}$|^(?:spr|redet|gespr|schr\S+b).* von(?: \S+){0,2}$|^h[aäi]e?lt.* für(?: \S+){0,2}$|^gewarnt.* vor(?: \S+){0,2}$|^s(?:ie|a|e)h.* darin(?: \S+)?$|^zeigt.* sich$|^f[ai]nd.* (?:das|dies|es)$/

/** Whether a verb names something by what follows the words `before`. */
export const isNaming = (verb: string, before: string): boolean =>
  says.has(verb) && NAMING.test(`${verb} ${before}`)

/**
 * What may stand before what a verb asks, praises or warns of, in marks: `verkündete die „größte Feier der Stadt“`, `warnte
 * vor „…“`.
 */
export const OBJECT = /^(?:de[mnr]|die|das|eine?[mnr]?|vor|sich|mit|auf)$/

/**
 * Verb forms of the first subjunctive (Konjunktiv I), which mark reported speech without doubt: `sei`, `habe`, `werde`.
 */
export const REPORTED =
  /^(?:wisse|handle|liege|komme|reiche|steige|müsse|bestehe|solle|stehe|wolle|seien|lasse|nehme|führe|drohe|könne|habe|brauche|dürfe|gehöre|sinke|gebe|bleibe|werde|wachse|fehle|gelte|sei|bedeute|gehe)$/
/** Forms of the second subjunctive, which stand for the first in the plural, and for what is only supposed. */
const SUPPOSED = /^(?:hätten?|wären?|würden?|bräuchten)$/

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

const PARTICIPLE = /(?:t|ge\p{L}+en)$/u

const PASSIVE = /^(?:wird|werden?|wurden?|worden)$/
