import { wordSet } from './word-set.ts'

/** Verb forms of headlines that no other table and no rule of spelling tells. */
export const headlineVerbs = wordSet(`
falls rises dies kills eyes grips slumps jumps soars drops unveils seizes arrests jails bans sinks
battles braces heads joins nears probes quits seals strikes targets tops sells beats draws lands drives stokes
boosts lifts fails erupts sparks triggers exposes plots struggles grows surges
reopens returns reaches stays shuts covers hires spoofs trolls
visits debuts stars hosts gears defies rallies rebounds edges upsets thrashes
routes stuns clinches earns collects suffers undergoes recovers endures survives escapes vanishes challenges crushes destroys demolishes schools shames owns stumps
pens junks inks bags nabs dons nixes shuns snubs skips dares hogs ups woos tanks skirts books dings rakes
weeps smiles prompts mourns begs grieves regrets
enters exits blocks clears secures picks
sues steps plunges tumbles slides climbs gains hikes slashes suspends halts delays cancels
scraps approves tests dominates ditches dodges fuels performs
vetoes advances nullifies inaugurates retires inspects trims resigns rescues dismantles deploys expels extradites evacuates abandons absorbs accepts acquires adopts appoints arraigns
assumes attends bolsters boards borrows buries buys ceases chooses clings collapses commits completes conducts confronts convenes crosses curbs
deepens defeats defers departs detains develops disappears dissolves divides donates downgrades drags drowns eases elects eliminates embraces emerges
enables ensures examines exceeds expands explodes explores extends finalises finalizes flees flips follows freezes gathers grabs halves harms hospitalises
ignites imposes improves infects inherits injures installs intensifies introduces invades invests invites kicks lags lacks limps lingers lobbies lowers
lures mauls merges mulls narrows obtains occupies opts ousts outpaces overtakes overturns owes passes persists preserves prepares prevails prevents produces
protects provides punishes pursues quells rebuilds receives reduces regains reinstates relaxes relocates removes renames
renews repeals replaces requires rescinds restarts restores restricts resumes retains retakes retrieves reunites reverses revives revokes rushes saves selects
separates serves settles shakes shatters shelves shrinks slices slows smashes snatches softens solves spreads spurs stabs stalls steals strengthens strips
subpoenas succeeds surpasses surrenders sweeps swells swings tackles terminates thwarts tightens topples transfers transforms trounces unleashes
upholds upgrades vacates widens wields withdraws withholds worsens wrecks
shreds hides fines sacks axes dumps wastes splashes botches evicts
die kill fall rise lose slip jump climb soar plunge surge
`)
