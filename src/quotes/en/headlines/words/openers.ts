import { wordSet } from './word-set.ts'

/** Words that open an afterthought, a question or a list, and never a speaker. */
export const leads = wordSet(`
rip fears concerns fury outrage anger backlash not no and but or only even just why how new more best top does is are will can did beware
oops wow warning dear fact rule tip truth myth lesson reason answer problem solution verdict note tribute(s) reaction(s) question spotlight
advice too so such many few
`)

/** Verbs that bid somebody at the head of a clause: "Pope to bishops: Welcome migrants". */
export const imperatives = wordSet(`
make welcome act fix stop end keep quit leave go come give take get let stay be do don't pay cut raise drop call help hold release free withdraw accept reject
respect protect open close resign listen wait show tell ask send bring build join vote think look speak wake ban save scrap lift find resume return rein
hand step mind choose learn prepare expect grow calm hurry remember forget forgive never please enough slow ensure explain clarify apologise apologize
reopen restore fund back arm disarm talk negotiate try put use work play focus move start begin treat see read follow trust beware rethink pull push
meet hear ignore consider imagine bin ditch dump delay drive switch sign settle serve watch walk win write grasp seize honour honor cherish forge
resist refuse defy embrace shun boycott avoid table own reveal name produce publish disclose deliver lead obey lower ease spend invest train hire tackle address defend pick pray fight unite rise report count check face
`)

/** Words that open a subordinate clause. */
export const subordinating = wordSet(
  'after as because while before when if since until amid although though that despite whether where unless once than following how why what',
)

/** Words before "to" at the head of a headline that are nobody: "Welcome to Oslo", "Road to Rio". */
export const noAddressers = wordSet(`
welcome road ode homage return back plea message letter note tribute guide answer key path route journey trip reply response reaction link
threat challenge access right end thanks farewell goodbye hello salute toast call appeal warning advice introduction ticket gateway window
race bid approach visit attack due next close how where things places left want born made set ready free fit time from up down on off over
testament memo open postcard
`)
