/**
 * Words of the trade for one event, under the first of each line: wires of one day tell it in any of them. Only those
 * that mean the same in headlines; forms by ending meet by themselves.
 */
const groups = `
quake earthquake tremor aftershock temblor
fire blaze inferno
explosion blast explode detonation
shooting gunfire gunman gunmen shooter gunshot shot shoot
kill killed killing dead death die died dies dying fatal deadly fatality
murder slaying slay homicide
injure wound wounded hurt injury
plane jet aircraft airliner airplane
ship vessel boat ferry
stock share equity
unemployment jobless
job employment payroll
tariff duties
drop fall fell fallen decline dip slump slide tumble sink plunge slip sank sunk capsize
rise rose climb jump surge soar gain
cut slash reduce trim
resign quit resignation
sack ousted oust dismiss
arrest detain custody detention
charge indict indictment
probe inquiry investigation investigate investigator
court judge ruling judicial
lawsuit sue suit sues
deal accord pact agreement treaty
truce ceasefire armistice
talk negotiation negotiate negotiator dialogue
troop soldier
protest demonstration demonstrator protester
strike walkout
vote ballot voter referendum
lawmaker mp legislator parliamentarian congressman congresswoman
migrant immigrant
deport deportation
hostage captive
missile rocket
jail prison imprisoned imprison jailed
sentence sentenced
row spat feud
ban prohibit
kid child children
police cop officer
chief boss ceo
study research researcher
launch unveil
win victory won
doctor physician medic
vaccine jab vaccination
seizure seize capture captured captures abduction
health healthcare
obamacare aca
hospitalised hospitalized hospital hospitalisation
teacher teaching
student pupil
college university campus
embassy ambassador envoy diplomat
coup putsch
crash collision collide collided crashed
derail derailment derailed
landslide mudslide
wildfire bushfire
refugee asylum
drug narcotics
cartel gang
robbery heist robbed thieves burglary
fraud scam
corruption graft bribery
appeal appealed
verdict guilty convicted convict conviction
parole pardon pardoned clemency
assassinated assassination
merger merge takeover acquire acquisition buyout
bankrupt bankruptcy insolvency
layoff redundancies redundancy
profit earnings
apology apologise apologize apologises apologizes sorry
funeral burial buried mourn mourner
wedding marriage marry married wed
pregnant pregnancy birth
actor actress
premiere trailer
telescope observatory astronomer
moon lunar
mars martian
cancer tumour tumor
outbreak epidemic
flu influenza
covid coronavirus
snow snowstorm blizzard
flood flooding floodwater
storm hurricane cyclone typhoon
evacuate evacuation
pope pontiff
film movie
car vehicle
autopsy postmortem
law bill legislation
train rail railway
drown drowned
smoke smoking smoker tobacco cigarette
president presidential presidency
impeach impeachment
elect electoral
search manhunt
bomb bombing bomber
stab stabbing
invade invasion
withdraw withdrawal pullout
nominate nomination nominee
appoint appointment
baby newborn infant
carmaker automaker
nuclear atomic
astronaut cosmonaut
football soccer footballer
beat defeat defeated
smuggle smuggler trafficking trafficker
kidnap kidnapper abduct
extradite extradition
spy espionage
hack hacker cyberattack
outage blackout
famine starvation starve
donate donation donor
volcano volcanic eruption erupt
tornado twister
rain rainfall downpour
pension retire retirement
wage salary
teen teenager
tourist tourism holidaymaker
truck lorry
motorcycle motorbike
bicycle bike
helicopter chopper
gun firearm
navy naval
terrorist terrorism
massacre slaughter
chip chipmaker semiconductor
phone smartphone handset
delay postpone
approve approval
reject rejection
gay lgbt lgbtq
dinosaur fossil
wolf wolves
`

/** Stems by the one under which they meet. */
export const createSameWords = (stem: (word: string) => string): ReadonlyMap<string, string> =>
  new Map(
    groups
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [first = '', ...others] = line.split(' ').map(stem)
        return others.map((other) => [other, first] as const)
      }),
  )
