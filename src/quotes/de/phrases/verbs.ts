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
    `hoff spekulier schätz twitter glaub kündig an-kündig würdig wünsch bescheinig bekräftig reagier füg bedauer appellier rüg begründ rechn klag beklag meld mahn resümier hinzu-füg beteuer erläuter ort unk verurteil stell klar-stell räum ein-räum erklär lob bezeichn fest-stell prognostizier vermut fass aus-führ droh erinner ein-stuf verkünd kritisier schilder skandier plädier bestätig präzisier analysier konstatier verlaut zitier dementier kommentier argumentier attestier begrüss äusser konter wetter freu warn frag titel erzähl ergänz prophezei bemerk beton pranger mit-teil red bericht mein fürcht befürcht behaupt wert verlang an-merk antwort teil signalisier versicher entgegn charakterisier schimpf sag vertrau urteil monier post erwider verteidig forder`,
  ),
  ...'findet ruft schreibt geschrieben schreiben verspricht versprochen gesprochen gefunden hält sage denkt weist weisen schliesst bestreitet unterstreicht bekannt genannt gerufen zeigt zeigte zeigten verweist sieht widerspricht wirft vorgeworfen heisst werfen nennt gibt halten rät sprechen verrät spricht beschreibt gesteht empfiehlt sehen wendet'.split(
    ' ',
  ),
  ...past(
    'hob schrieb gab schrie gestand warf widersprach nannte hiess wies verwies dachte fand angab wandte hielt empfahl rief unterstrich beschrieb schloss riet verriet versprach sprach sah festhielt bestritt',
  ),
])

/** Unambiguous verbs of saying: `hielt an`, among others, has another sense in this place. */
export const TELLS =
  /^(?:ge)?(?:sag|erklär|beton|mein|kritisier|warn|bericht|(?:mit)?teil|forder|verlang|behaupt|bestätig|versicher|beklag|entgegn|erwider|kündig|räum|schr[ie]|ruf|rief|r(?:ä|ie)t|appell|empf|mahn|w[ai]rf|g[ia]b|unterstr|verlaut|führ|h(?:ei|ie)ss)/

/**
 * Verbs of naming with the three words behind them: `nennt …`, `bezeichnet … als`, `lobt … als`, `spricht von …`, `hält … für`,
 * `warf … vor`.
 */
const NAMING =
  /^(?:n[ae]nn|genannt|skand|w[ai]rf|bescheinig|attestier)|\bals(?: \S+){0,2}$|^(?:spr|redet|gespr|schr\S+b).* von(?: \S+){0,2}$|^h[aäi]e?lt.* für(?: \S+){0,2}$|^gewarnt.* vor(?: \S+){0,2}$|^s(?:ie|a|e)h.* darin(?: \S+)?$|^zeigt.* sich$|^f[ai]nd.* (?:das|dies|es)$/

/** Whether a verb names something by what follows the words `before`. */
export const isNaming = (verb: string, before: string): boolean =>
  says.has(verb) && NAMING.test(`${verb} ${before}`)

/**
 * What may stand before what a verb asks, praises or warns of, in marks: `verkündete die „größte Feier der Stadt“`, `warnte
 * vor „…“`.
 */
export const OBJECT = /^(?:sich|vor|mit|auf|die|das|de[mnr]|eine?[mnr]?)$/

/**
 * Verb forms of the first subjunctive (Konjunktiv I), which mark reported speech without doubt: `sei`, `habe`, `werde`.
 */
export const REPORTED =
  /^(?:gehe|nehme|wisse|habe|bestehe|solle|lasse|stehe|sinke|reiche|sei|wolle|gelte|gehöre|fehle|handle|bedeute|gebe|bleibe|drohe|könne|brauche|seien|müsse|werde|dürfe|komme|liege|wachse|steige|führe)$/
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

const PASSIVE = /^(?:wird|werde|wurden?|worden)$/
