/** Phrases whose words lose their usual meaning: they are passed over and speak for no topic. */
export const neutral = `
  all-out, at stake, bidding war, black market, blame game, break down, class action suit
  common ground, dark horse, driving force, drop the ball, end game, fire back, fire up
  first hand, free fall, front page, game changer, game plan, golden age, golden age of
  grassroots, green light, ground zero, high alert, hits back at, in the end, in the long run
  in the wake, last minute, light on, long run, new york post, old school, on the cards
  on the table, out of court, play down, plays up, record high, red light, role model, shed light
  silver lining, star-spangled, star-studded, take a break, take that, turning point, under fire
  everything you need to know, what to know, need to know, World War II Memorial, Ivory Coast, Gold Coast, Statue of Liberty, Liberty Media
  Michael Palin, Kate Bush, Little 500, performing currency, fact check, fact-checking, knock out of, full extent, play out, plays out
  at large, war chest, culture war, culture wars, price war, trade places, trade secrets, hammer out, hammers out, hammer home
  pier, hammer, hammers, hammered, strike a deal, strike deal, strikes a deal, strike a balance, strike a chord, record number
  Bondi Beach, Bondi Junction, breaking point, like a war zone, like a bomb, like a battlefield, titan of, titans of, growing pains, exit strategy
  up to, war of words, war on drugs
`
