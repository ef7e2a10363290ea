/** A tax by its nickname: "tractor tax". */
const TAXED = /^\p{Ll}+ (?:tax|levy|surcharge|loophole|ticket|lane)$/u

/** Terms that the press has made, whoever uses them. */
const COINED =
  /^(?:shadow|dark|ghost|grey|gray|zombie|phantom|sleeper|rogue|puppy|baby|drug|tech|forever|smart|deep|fast|slow|quiet|golden|dirty|magic) (?:fleets?|tankers?|ships?|vessels?|firms?|compan(?:y|ies)|jobs|workers|flights|voters|cells?|banks?|banking|schools?|guns?|zones?|farms?|factor(?:y|ies)|mules?|bros?|chemicals?|drugs?|fakes?|fashion|quitting|visas?|parachutes?|bombs?|mushrooms?|knives|mines?|homes|money|web|net|pools?)$/i

/** Whether words in marks are a term of the press: "ghost ships", "tractor tax". */
export const isCoined = (text: string): boolean => COINED.test(text) || TAXED.test(text)
