/** Nouns for bodies, in lower case: one table, with what each kind of them allows. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const ofState = words(`
department ministry office committee commission bureau agency association service directorate inspectorate secretariat tribunal
taskforce
`)

/** These are last names too, as in "Sen. Church", or groups of people, as in "Doctors Without Borders". */
const ofAnybody = words(`
institute institutes institution panel club academies archives museum library chamber guild programme council centre centers center centres foundation society organisation
organization union federation confederation campaign alliance bank university court church house board fund college school coalition
network partnership movement party league trust authority academy forum hospital endowment borough charities archdiocese diocese
community congress convention conference assembly mission command clinic section faculty laboratory registry exchange
directorate-general subcommittee sub-committee observatory initiative alternative project company group friends doctors reporters
students mothers sisters daughters sons knights chiefs citizens physicians lawyers parents families scientists
`)

/** Nouns that no person bears as a last name, whatever stands before them: "Justice Department". */
export const departments: ReadonlySet<string> = new Set(ofState)

/** Nouns that end the name of a body, and are hardly anybody's last name. */
export const bodyHeads: ReadonlySet<string> = new Set([
  ...ofState,
  ...words(`
institute institution panel council centre center foundation society organisation organization union federation confederation alliance
university coalition network partnership movement party league trust authority academy forum hospital charities archdiocese
diocese assembly clinic faculty laboratory registry observatory initiative company group corps conference caucus unit squad
`),
])

/** Nouns whose name may go on with function words: "Institute for Fiscal Studies". */
export const institutions: ReadonlySet<string> = new Set([...ofState, ...ofAnybody])

/** Nouns for units and courts that are numbered: "47th Brigade", "9th Circuit". */
export const units: ReadonlySet<string> = new Set(
  words(
    'division brigade battalion regiment corps army fleet wing squadron group infantry airborne circuit district court',
  ),
)

/** Last words of a title whose office bears it: "the Attorney General's Office", "the Secretary of State's Office". */
export const officers: ReadonlySet<string> = new Set(
  words(`
sheriff attorney general examiner coroner prosecutor defender mayor controller comptroller clerk marshal commissioner treasurer state
`),
)

/** Common nouns that the name of one such body may follow as an apposition: "The operator, Norline, said". */
export const bodiesWithName: ReadonlySet<string> = new Set(
  words(`
company firm manufacturer maker operator owner publisher retailer developer contractor supplier provider charity union club airline bank
insurer agency newspaper broadcaster regulator watchdog startup start-up parent navy army military coastguard
restaurant hotel lender carrier chain brewery brewer trust label studio
`),
)
