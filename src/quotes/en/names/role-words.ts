/** Words before a name for what its bearer does, in lower case. */
export const roles: ReadonlySet<string> = new Set(
  (
    'ceo cfo coo cto coordinator co-ordinator marshal director officer executive researcher campaigner organizer organiser filmmaker lawyer striker midfielder ' +
    'defender presenter owner founder comedian winger grandmaster magistrate barrister solicitor batsman batter bowler sprinter ' +
    'skipper manager jockey swimmer golfer boxer driver teacher writer playwright designer architect surgeon nurse midwife ' +
    'paramedic firefighter prosecutor spokesman spokesmen spokeswoman spokesperson negotiator opener rounder fullback quarterback pitcher ' +
    'linebacker shortstop cornerback receiver kicker punter goaltender defenseman defenceman catcher outfielder infielder baseman pacer ' +
    'footballer rower skier snowboarder biathlete triathlete heptathlete decathlete wrestler gymnast skater archer forward goalscorer'
  ).split(' '),
)

/** The same, where a first and a last name follow: "Astronomer Yuki Tanabe", "Fly-half Dan Hill". */
export const tradesBefore =
  /^(?:teenager|schoolboy|schoolgirl|youngster|debutant|newcomer|rookie|shopper|(?:[a-z]+-)?songwriter|guitarist|goalscorer|(?:fly|scrum)-half|(?:full|centre|wing|left|right)-back|lock|hooker|(?:[a-z]+-)?(?:heavy|middle|light|welter|feather|bantam|fly)weight|astronomer|selector|instructor|sculptor|translator|commuter|pensioner|resident|passenger|volunteer|survivor|retiree|villager|islander|shopper|voter|supporter|climber|hiker|surfer|graduate|witness|neighbou?r|farmer|fisherman|publican|physician|librarian|veterinarian|grower|trader|builder|trainer|organi[sz]er|composer|conductor|producer|drummer|broker|banker|investor|backbencher|umpire|landlord|widower|mum|onlooker|bystander|whistleblower|broadcaster|blogger|vlogger|influencer|philosopher|theologian|curator|screenwriter|spinner|seamer|flanker|ranger|recorder|caretaker|shopkeeper|housewife|(?:lines?|fire|police|fisher|crafts|camera|sports|business|sales|ferry|post|grounds|horse|yachts)(?:man|woman)|mother|father|grandmother|grandfather|grandad|granddad|cyclist|motorist|accountant|apprentice|assistant|auditor|baker|barber|barista|bartender|bouncer|brewer|bricklayer|busker|butcher|cabbie|carer|carpenter|cashier|cleaner|consultant|courier|curate|dancer|deckhand|decorator|diver|docker|entrepreneur|explorer|fitter|gamer|gardener|guard|hacker|hurdler|inmate|janitor|jeweller|joiner|juror|landlady|lecturer|lodger|logger|mechanic|migrant|miner|model|mountaineer|painter|passer-by|physio|plasterer|plumber|porter|potter|prisoner|private|programmer|pupil|rancher|rider|roofer|runner|sailor|scaffolder|scout|seamstress|signaller|skateboarder|soldier|stewardess|stonemason|streamer|student|substitute|surveyor|tailor|tenant|tiler|trucker|undertaker|usher|vet|waiter|weaver|weightlifter|welder|\p{L}{3,}-?(?:holder|maker|dresser|worker|seller|minder|herder|setter)|(?:vice|co|ex)-\p{L}+)$/u

/** Endings of trades: "Oceanographer". */
const ROLE = /(?:ographer|ician|engineer|keeper)$/

/** Whether a word is a trade by its ending: "novelist", "oceanographer". */
export const isTrade = (word: string): boolean =>
  word.length > 5 && word !== 'christ' && (word.endsWith('ist') || ROLE.test(word))

/** Nouns for people that no ending tells. */
export const people =
  /^(?:aide|official|attorney|analyst|detective|priest|vicar|imam|rabbi|nun|dean|cleric|cardinal|executive|representative|relative|(?:eye-?)?witnesse?|source|chief|pundit|friend|judge|coach|nominee|candidate|head|boss|ally|critic|expert|guest|nurse|teen|youth|survivor|pal|pope|justice|cop|star|rival|veteran|pastor|chair|mom|dad|wife|son|spouse|child(?:ren)?|kid|host|surrogate|delegate|hopeful|frontrunner|front-runner|ex-president|activist|chef|pilot|poet|spokesperson|person|anchor|whip|monk|clerk|premier|chairperson|contestant|individual|billionaire|democrat|republican|captain|colonel|warden|general|admiral|bishop|deputy|principal|constable|corporal|marshal|sheriff|mate|teammate|team-mate|classmate|roommate|neighbour|neighbor|colleague|cousin|uncle|aunt|nephew|niece|twin|husband|widow|grandson|girlfriend|boyfriend|fianc[eé]e?|partner|intern|employee|trustee|referee|refugee|evacuee|diplomat|athlete|advocate|magistrate|graduate|laureate|envoy|steward|shepherd|lifeguard|bodyguard|citizen|patriarch|actress|waitress|secretary|attendee|escapee|victim|fan|bosse|mayoress)s?$|^(?:secretaries|thie(?:f|ves)|lad(?:y|ies)|clergy|families)$/
