import { stem } from './story-stem.ts'

/**
 * Days, months, what firms of any name end in, titles before a name and labels before a headline, and how somebody
 * took an event: rare by count, yet two headlines that share one share no news.
 */
const words =
  'monday tuesday wednesday thursday friday saturday sunday jan january feb february march april june july ' +
  'aug august sept september oct october nov november dec december inc corp co ltd plc llc jr sr mr mrs ms dr st ' +
  'pm president rep sen gov prof sgt lt capt exclusive corrected update updated opinion editorial analysis explainer factbox ' +
  'react reaction condemn condemnation criticise criticize criticism slam denounce rebuke decry deplore lament mock ridicule ' +
  'scold grill urge vow hail praise laud applaud salute tout blame ' +
  'a b c d e f g h i j k l m n o p q r s t u v w x y z'

const idleStems: ReadonlySet<string> = new Set(words.split(' ').map(stem))

/** Whether a stem is one of these. */
export function isIdleStem(stem: string): boolean {
  return idleStems.has(stem)
}
