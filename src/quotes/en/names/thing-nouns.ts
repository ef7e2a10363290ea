/** Nouns and adjectives that end like agent nouns and are for nobody: "tanker", "heist", "imminent". */
export const things: ReadonlySet<string> = new Set(
  `
absent abundant accent accident after alligator anchor anger another answer antidepressant apparent ascent authoritarian banter barrier beaver
behavior behaviour better bigger bitter blacklist blatant blockbuster blunder boiler bomber border boulder brilliant bunker buoyant burger butter
calculator cancer career cent center chamber chapter charter chatter cheaper checklist chopper clever closer cluster color colour comment competent
compliant computer consent consistent constant container content continent cooker coolant copper corner corridor covenant cover crater crossover
cruiser current danger decent defiant descent detergent deterrent different dinner disaster discover disinfectant dissent distant document dominant
door dormant draconian dystopian eager earlier efficient egalitarian elegant element elephant elevator encounter error escalator event ever evident
extent exterior factor faster favor favour fever filibuster filter finger floor flower fluent former fragment freezer freighter frequent further
gender generator geyser glacier gradient grandeur grant greater hammer handover hangover harbor harbour harder heist helicopter higher honor honour horror
however humanitarian humor humour hunger hydrant imminent implant important incident incinerator incompetent inconsistent indicator inefficient infant
inferior ingredient inner insignificant insufficient intent interior irrelevant labor labour ladder laser later latter laughter layer leftover lenient liqueur
letter liter lobster locker longer lower makeover malignant manner matter merger meteor meter mirror mist monster motor murder negligent never
newsletter newspaper number nutrient offer order other otter outer over oyster pager panther paper patent pepper percent permanent persistent plant
playlist poker pollutant poor poster power precedent pregnant present prevalent printer prior processor proper prudent radiator rampant rather razor
reactor rebellious recent redundant refrigerator register relevant reluctant rent resilient restaurant reticent river roster router rumor rumour scent
sector segment semiconductor sensor september serpent server sewer sheer shelter shortlist shoulder significant silent silver simulator slaughter
slider slower smaller sober soccer solvent spider stagnant stringent stronger sufficient summer supper takeover talent tanker tender tent terrier
terror theater thriller thunder tier tiger timber timer together torrent tower tractor trailer transparent transplant trawler tremor trigger tumor
tumour turbulent turnover twist under upper urgent utopian utter vacant vibrant vigilant violent waitlist warrant water weaker weather whether winter
wish-list wishlist wonder
`
    .trim()
    .split(/\s+/),
)
