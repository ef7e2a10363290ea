import type { AmbiguousWords } from '../../topic-table.ts'

/** Words of government that are words of home, money and play too: polls, bills, parties. */
export const sensesOfState: readonly AmbiguousWords[] = [
  {
    words: 'poll',
    senses: [
      {
        topic: 'politics',
        weight: 4,
        with: `trump, biden, vance, harris, election, voter, vote, voting, president, presidential, approval, labour, tory, tories, reform, democrat
          republican, governor, senate, candidate, mayor, lead, referendum, opposition, parliament, starmer, farage, modi, bjp, congress, exit
          coalition, seat, panel, constituency, westminster, primary, incumbent, snap, assembly, leader, afd, merz, macron, albanese, carney, open, close
          head, go, ahead, win, sweep`,
        beside: ['politics'],
      },
      { topic: 'sport', weight: 3, with: 'ap, coach, unbeaten, ncaa, ranked', beside: ['sport'] },
      { topic: 'politics', weight: 1 },
    ],
  },
  {
    words: 'bills!',
    senses: [
      {
        topic: 'sport',
        weight: 4,
        with: 'buffalo, patriots, dolphins, jets, allen, quarterback, nfl',
      },
      {
        topic: 'politics',
        weight: 3,
        with: 'senate, house, congress, parliament, lawmaker, legislature, vote, pass, sign, veto, committee, governor, session, knesset, assembly',
      },
      { topic: 'health', weight: 4, with: 'medical, hospital, doctor, dental, vet' },
      {
        topic: 'economy',
        weight: 4,
        with: 'water, energy, electricity, gas, heating, power, broadband, phone, mobile, utility, grocery, household, fuel, food, council, tax, rent, pay, customer, rise, soar, cost, third',
      },
      { topic: 'politics', weight: 3 },
    ],
  },
  {
    words: 'party',
    senses: [
      {
        topic: 'human',
        weight: 3,
        with: 'birthday, dad, mum, mom, hen, stag, bride, wedding, baby, beckham',
      },
      {
        topic: 'lifestyle',
        weight: 3,
        with: 'christmas, halloween, guests, rave, pool, dj, costume, cocktail, eve',
      },
      { topic: 'politics', weight: 3 },
    ],
  },
  {
    words: 'resolution',
    senses: [
      {
        topic: 'politics',
        weight: 4,
        with: `un, iaea, council, house, senate, security, vote, powers, assembly, nuclear, board, congress, adopt, pass, reject, dismiss, iran
          censure, knesset, parliament, lawmaker, draft, league`,
      },
      { topic: 'science', weight: 3, with: 'screen, image, camera, telescope, display' },
      { topic: 'lifestyle', weight: 3, with: 'year, january, habit, goal, keep, new' },
      { topic: null, weight: 0 },
    ],
  },
  {
    words: 'bodies!',
    senses: [
      {
        topic: 'disaster',
        weight: 4,
        with: `climber, hiker, miner, diver, fisherman, fishermen, skier, sailor, crash, flood, avalanche, quake, earthquake, landslide, ferry, boat
          migrant, river, sea, lake, mountain, rubble, fire, blaze, plane, wreck, wreckage, storm, collapse, capsize, tsunami, glacier, mine`,
      },
      {
        topic: 'conflict',
        weight: 4,
        with: 'hostage, gaza, hamas, israel, israeli, soldier, war, ukraine, russia, troop, captive, militant, rebel, swap, exchange',
      },
      { topic: 'health', weight: 3, with: 'antibody, fat, diet, teen, image, brain, cell' },
      {
        topic: 'crime',
        weight: 3,
        with: 'house, home, police, grave, found, suitcase, murder, killer, charged, flat, morgue',
      },
      { topic: 'conflict', weight: 2 },
    ],
  },
  {
    words: 'body!',
    senses: [
      {
        topic: 'disaster',
        weight: 4,
        with: `climber, hiker, miner, diver, fisherman, skier, sailor, swimmer, crash, flood, avalanche, quake, landslide, ferry, boat, migrant
          rubble, ravine, wreckage, storm, mountaineer, kayaker, surfer, mountain, glacier`,
      },
      {
        topic: 'crime',
        weight: 4,
        with: `apartment, flat, suitcase, freezer, woods, woodland, boot, canal, murder, missing, alley, dumped, remains, decomposed, identify
          discover, bin, landfill, barrel`,
      },
      { topic: null, weight: 0 },
    ],
  },
  {
    words: 'bar!, bars!',
    senses: [
      {
        topic: 'crime',
        weight: 2,
        with: 'shooting, gunman, stabbing, attack, brawl, murder, robbery, charged, police, assault, killed, shot',
      },
      { topic: null, weight: 0, with: 'fire, blaze, collapse' },
      { topic: 'lifestyle', weight: 3 },
    ],
  },
  {
    words: 'death toll',
    senses: [
      { topic: 'crime', weight: 4, with: 'shooting, gunman, gunmen, stabbing, knife, shooter' },
      {
        topic: 'conflict',
        weight: 4,
        with: `attack, strike, bombing, suicide, airstrike, war, gaza, sudan, drone, missile, protest, crackdown, clash, rebel, militant
          shelling, offensive, unrest`,
        beside: ['conflict'],
      },
      {
        topic: 'health',
        weight: 3,
        with: 'outbreak, cholera, ebola, covid, virus, measles, flu, disease',
      },
      { topic: 'disaster', weight: 4 },
    ],
  },
  {
    words: 'jets!',
    senses: [
      {
        topic: 'conflict',
        weight: 4,
        with: `russian, chinese, fighter, airspace, nato, scramble, intercept, patrol, bomb, military, radar, warship, israeli, taiwan, estonian, gripen
          rafale, ukraine, iran, syria, air force, pakistan, shadow, incursion, saudi, korea`,
      },
      {
        topic: 'sport',
        weight: 4,
        with: 'nfl, qb, quarterback, dolphins, patriots, bills, winnipeg, coach, touchdown, rodgers, trade',
        beside: ['sport'],
      },
      {
        topic: 'economy',
        weight: 3,
        with: 'order, airbus, boeing, airline, price, embraer, sale, engine, deal, maker',
      },
      {
        topic: 'disaster',
        weight: 3,
        with: 'crash, collide, passenger, runway, emergency, landing',
      },
      { topic: 'economy', weight: 1 },
    ],
  },
  {
    words: 'labour!, labor!',
    senses: [
      {
        topic: 'health',
        weight: 3,
        with: 'woman, baby, hospital, birth, midwife, maternity, pregnant, gave',
      },
      { topic: 'labour', weight: 3 },
    ],
  },
  {
    words: 'shows!',
    senses: [
      {
        topic: null,
        weight: 0,
        with: `poll, study, data, survey, figure, research, report, analysis, audit, video, footage, filing, document, memo, index, map, chart
          test, scan, image, photo, evidence, inquiry, sign`,
      },
      { topic: 'arts', weight: 3 },
    ],
  },
  {
    words:
      'Wolves, Beavers, Bears, Lions, Tigers, Eagles, Dolphins, Panthers, Bulls, Rams, Sharks, Ducks, Penguins, Hawks, Ravens, Falcons, Swans, Magpies',
    senses: [
      {
        topic: 'environment',
        weight: 4,
        with: `wild, wildlife, species, protection, habitat, released, reintroduce, cull, conservation, forest, farmer, sheep, livestock, extinct
          extinction, endangered, zoo, sanctuary, nest, cub, chick, hunter, attack, swim, whale, poacher, poaching, ocean, breeding, dna, safari`,
      },
      { topic: 'sport', weight: 3 },
    ],
  },
  {
    words: 'vice-chancellor',
    senses: [
      {
        topic: 'education',
        weight: 4,
        with: 'university, universities, student, degree, campus, cheat, fee, tuition, lecturer, academic, oxford, cambridge',
      },
      { topic: 'politics', weight: 4 },
    ],
  },
  {
    words: 'shark, shark attack, crocodile, elephant, bear!, lion!, tiger!, hippo, leopard',
    senses: [
      {
        topic: 'disaster',
        weight: 5,
        with: `bite, bitten, kill, killed, maul, dies, dead, death, fatal, surfer, swimmer, snorkeller, leg, hiker, tourist, injure, survive
          trample, victim, toddler, escape`,
      },
      { topic: 'environment', weight: 3 },
    ],
  },
  {
    words: 'overturn',
    senses: [
      {
        topic: 'disaster',
        weight: 4,
        with: 'lorry, truck, bus, rig, car, tanker, boat, ferry, trailer, van, vehicle, highway, motorway, coach, dinghy, train, crash, road',
      },
      { topic: 'crime', weight: 3 },
    ],
  },
  {
    words: 'siege',
    senses: [
      {
        topic: 'conflict',
        weight: 4,
        with: `city, town, rebel, army, hospital, gaza, fasher, troop, militant, war, capital, village, rsf, aid, starve, starvation, famine, camp
          mariupol, sudan, civilian, convoy, syria, lift, break`,
        beside: ['conflict'],
      },
      {
        topic: 'crime',
        weight: 4,
        with: 'police, hostage, gunman, prison, house, armed, officer, flat, mall, waco',
      },
      { topic: null, weight: 0 },
    ],
  },
]
