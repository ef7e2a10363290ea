import { isAgentNoun } from '../../names/names.ts'
import { wordSet } from './word-set.ts'

/** Nouns for what finds: studies, figures and courts. At a colon they are the source of anything. */
export const finders = wordSet(`
study studies survey surveys poll polls report reports data figures estimates research review analysis inquiry probe
investigation audit trial court courts coroner ombudsman judge judges tribunal jury panel watchdog commission committee census index findings
documents docs files records emails messages transcripts memos cables footage tests experts scientists researchers affidavit indictment lawsuit warrant complaint filing memo testimony
`)

/** Lower-case nouns for sources, besides agent nouns (`isAgentNoun`). */
export const speakers = wordSet(`
media police cops feds source sources official officials agency agencies ministry government govt military army navy state un
lawyers company press tv daily newspaper paper union unions family families president pm chief chiefs head ceo
boss bosses minister ministers chancellor activists rebels staff aide aides team regime authority authorities prosecutors
prosecution defence defense parliament bank airline group groups ngo ngos charity charities envoy coach captain
expert witness witnesses residents locals think-tank thinktank party opposition spokesman spokeswoman spokesperson
palace tank king queen pope club operator firm academics mp mps rcmp department council association campaigners doctors nurses
scholar scholars analysts economists economist surgeon admiral general deputy secretary governor mayor senator
senators lawmakers republicans democrats women men people parents mum mom dad mother father wife husband widow son
daughter brother sister friend friends lady ladies dem dems retiree retirees returnee returnees evacuee evacuees deportee deportees couple champion champions hero heroes rookie gran granny nan grandad bride groom newlyweds tycoon bandmate campmate spokespeople cabbie umpire ref refs gp gps midwife midwives paramedic paramedics quarterback techie oligarch junta caucus watchdogs architect jockey gymnast monarch heir guru neighbour neighbours neighbor neighbors fans teen teenager boy girl victim
victims survivor survivors owner owners star stars legend pilot crew czar tsar co-founder founder mogul statement
ambassador diplomat diplomats commander landlord landlords tenants patient patients critics rivals ally allies
attorney attorneys sheriff da superintendent commissioner bishop archbishop chieftain chieftains fiance fiancee executive executives estimates figures office service force troopers deputies firefighters investigators rescuers astronaut astronauts co-ceo co-chair vice-president watchdog regulator industry market traders farmers pick nominee prince princess duke duchess emir sultan ayatollah royals guv vp cm rep reps sen gov insider insiders whistleblower whistleblowers mum-of-one mum-of-two mum-of-three mum-of-four mother-of-one mother-of-two mother-of-three mother-of-four dad-of-one dad-of-two dad-of-three dad-of-four father-of-two father-of-three father-of-four
`)

/** Collective nouns with a plural verb: "police warn". */
export const groups = wordSet(
  'police people press men women media staff family parents who they we team data public kin clergy crew gardai gardaí',
)

/** Whether a noun in lower case is for somebody: by the table, or as an agent. */
export const isRoleNoun = (low: string): boolean => speakers.has(low) || isAgentNoun(low)

/** Whether a noun in lower case is a plural, or takes the verb of one: "owners", "fishermen", "police". */
export const isPluralNoun = (low: string): boolean =>
  /[^s]s$|(?:[dhklnrstw]|[cdlns]e|wo)men$/.test(low) || groups.has(low)
