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
    `hoff forder kommentier beton dementier resümier rechn antwort freu twitter klag erzähl meld post sag erinner verlaut bescheinig fass verlang vertrau stell frag warn klar-stell analysier skandier plädier ort bezeichn argumentier bemerk appellier beteuer fest-stell an-merk schätz monier bekräftig kündig an-kündig aus-führ hinzu-füg verkünd würdig erläuter konstatier beklag ergänz prognostizier prophezei fürcht urteil unk lob droh räum ein-räum erklär konter attestier begründ ein-stuf charakterisier schimpf titel wert signalisier begrüss verurteil red wünsch wetter präzisier spekulier pranger mit-teil glaub teil füg vermut behaupt entgegn versicher äusser bedauer reagier befürcht mahn zitier rüg mein verteidig bericht kritisier schilder bestätig erwider`,
  ),
  ...'vorgeworfen schliesst werfen schreiben verspricht versprochen sehen heisst weist weisen schreibt genannt geschrieben verrät spricht nennt gesteht halten hält beschreibt gesprochen rät sprechen empfiehlt bekannt unterstreicht bestreitet gibt gerufen gefunden ruft sage denkt sieht findet wirft widerspricht verweist wendet zeigt zeigte zeigten'.split(
    ' ',
  ),
  ...past(
    'hob empfahl gestand warf widersprach rief unterstrich riet wies verriet angab schloss versprach sprach nannte dachte schrieb hiess verwies fand wandte schrie hielt beschrieb festhielt bestritt gab sah',
  ),
])

/** Unambiguous verbs of saying: `hielt an`, among others, has another sense in this place. */
export const TELLS =
  /^(?:ge)?(?:führ|erwider|kritisier|empf|mahn|forder|kündig|bericht|sag|w[ai]rf|unterstr|beton|beklag|bestätig|behaupt|räum|g[ia]b|versicher|entgegn|verlang|warn|verlaut|erklär|ruf|r(?:ä|ie)t|mein|h(?:ei|ie)ss|(?:mit)?teil|appell|rief|schr[ie])/

/**
 * Verbs of naming with the three words behind them: `nennt …`, `bezeichnet … als`, `lobt … als`, `spricht von …`, `hält … für`,
 * `warf … vor`.
 */
const NAMING =
  /^(?:skand|bescheinig|w[ai]rf|attestier|genannt|n[ae]nn)|\bals(?: \S+){0,2}$|^(?:spr|redet|gespr|schr\S+b).* von(?: \S+){0,2}$|^h[aäi]e?lt.* für(?: \S+){0,2}$|^gewarnt.* vor(?: \S+){0,2}$|^s(?:ie|a|e)h.* darin(?: \S+)?$|^zeigt.* sich$|^f[ai]nd.* (?:das|dies|es)$/

/** Whether a verb names something by what follows the words `before`. */
export const isNaming = (verb: string, before: string): boolean =>
  says.has(verb) && NAMING.test(`${verb} ${before}`)

/**
 * What may stand before what a verb asks, praises or warns of, in marks: `verkündete die „größte Feier der Stadt“`, `warnte
 * vor „…“`.
 */
export const OBJECT = /^(?:de[mnr]|die|das|eine?[mnr]?|vor|mit|sich|auf)$/

/**
 * Verb forms of the first subjunctive (Konjunktiv I), which mark reported speech without doubt: `sei`, `habe`, `werde`.
 */
export const REPORTED =
  /^(?:wisse|lasse|führe|nehme|brauche|seien|müsse|komme|sei|werde|wolle|bestehe|solle|gehöre|könne|stehe|bleibe|dürfe|gelte|steige|reiche|fehle|gehe|gebe|drohe|bedeute|liege|habe|sinke|wachse|handle)$/
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
