/** Abbreviations after which a full stop ends no sentence, folded, without their last stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs dr prof rev hon pres sen sens rep reps gov govs atty lt col brig gen maj capt cmdr adm sgt ' +
    'cpl pvt supt barr engr insp det fr sr jr st ste mt ft no nos vs v etc al inc corp co ltd bros dept est ' +
    'ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev ' +
    'okla ore pa penn tenn tex vt va wash wis wyo n.h n.j n.m n.y n.c n.d s.c s.d r.i w.va d.c u.s u.k u.n e.u ' +
    'a.m p.m i.e e.g ph.d m.d b.a m.a op approx fig ed eds vol pp'
  ).split(' '),
)

/** Abbreviations that are words of their own without a capital: "the sun.", "she said no." */
const WORDS: ReadonlySet<string> = new Set(
  'no col fed sat sun mar dec wed fig est miss mass wash ore penn ill ind ed pa ma va del la'.split(
    ' ',
  ),
)

const INITIALS = /^(?:\p{L}\.)*\p{L}$/u

/** Whether a word (as written, without its stop) is an abbreviation, so that the stop is its own: `Mr`, `U.S`, `J`. */
export function isAbbreviation(word: string): boolean {
  const tail = word.slice(word.lastIndexOf('-') + 1)
  if (tail !== word) return /^(?:[A-Z]|then|ex)-/.test(word) && isAbbreviation(tail)
  if (word.length > 6) return false
  if (word.length === 1) return word === 'v' || /\p{Lu}/u.test(word)
  if (word.includes('.') && INITIALS.test(word)) return true
  return ABBREVIATIONS.has(word.toLowerCase()) && !WORDS.has(word)
}

/** Words that begin a new sentence behind `U.S.` or `Inc.`; behind titles and initials none ever begins. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'The A An He She They It We I You In On At But And This That These Those There When While After ' +
    'Before As If For From With His Her Their Its Our My Some Many Most One Two Another Such So Then ' +
    'Now Yet Still Also What Who Why How Where Last Asked Speaking By To Not No All Both Each Under ' +
    'Since Although Though Because Once Only Even According Earlier Later Meanwhile However'
  ).split(' '),
)

const NEVER_LAST =
  /^(?:mr|mrs|ms|messrs|dr|prof|rev|hon|sen|sens|rep|reps|gov|govs|lt|col|brig|gen|maj|capt|cmdr|adm|sgt|st|ste|mt|vs|v|pres|\p{L})$/iu

/** Whether a sentence ends at an abbreviation, by the word that follows. */
export function endsAfterAbbreviation(word: string, next: string): boolean {
  return !NEVER_LAST.test(word) && OPENERS.has(next)
}
