import type { AmbiguousWords } from '../../topic-table.ts'

/** Words whose topic hangs on their company. Of the senses the first that holds counts; `null` is none. */
export const ambiguousWords: readonly AmbiguousWords[] = [
  {
    words: 'fire',
    senses: [
      {
        topic: 'disaster',
        weight: 5,
        with: 'forest, bush, brush, hillside, acre, rage, firefighter, evacuate, destroy, gut, spread, blaze, warehouse, apartment',
      },
      {
        topic: 'labour',
        weight: 2,
        with: 'staff, worker, boss, ceo, employee, executive, manager, anchor, teacher, director, chief, head, job',
      },
      { topic: 'sport', weight: 2, with: 'coach' },
      {
        topic: 'conflict',
        weight: 3,
        with: 'rocket, missile, troop, soldier, rebel, border, tank, ship, cease, exchange, open, army, gaza, ukraine, missiles',
      },
      { topic: 'crime', weight: 2, with: 'gun, gunman, shot, police' },
      { topic: 'disaster', weight: 4 },
    ],
  },
  {
    words: 'fired!',
    senses: [
      {
        topic: 'conflict',
        weight: 3,
        with: 'rocket, missile, troop, soldier, rebel, tank, shell, border, mortar',
      },
      { topic: 'crime', weight: 2, with: 'gun, gunman, shot, weapon' },
      { topic: 'sport', weight: 3, beside: ['sport'] },
      { topic: 'politics', weight: 1, beside: ['politics'] },
      { topic: 'labour', weight: 3 },
    ],
  },
  {
    words: 'strike, strikes',
    senses: [
      {
        topic: 'labour',
        weight: 4,
        with: `union, worker, pay, rail, teacher, nurse, doctor, pilot, driver, staff, wage, miner, walkout, writer, actor
          labour, labor, employee, dock, airport, transport, hunger, cleaner, bin, refuse, barista, tube, bma, rmt, aslef, ballot, picket, porter, lecturer, postal, steelworker, garbage`,
      },
      {
        topic: 'conflict',
        weight: 4,
        with: `air, drone, missile, israel, israeli, gaza, russia, russian, ukraine, military, rebel, nato, hospital, iran, iranian, lebanon, yemen
          syria, iraq, kuwait, houthi, hezbollah, hamas, kyiv, odesa, nuclear, refinery, bridge, tanker, ship, base, pentagon, war, target
          venezuela, cartel`,
      },
      {
        topic: 'disaster',
        weight: 3,
        with: 'quake, earthquake, lightning, hurricane, storm, typhoon, cyclone',
      },
      { topic: 'sport', weight: 3, beside: ['sport'] },
      { topic: 'labour', weight: 3, beside: ['labour', 'economy'] },
      { topic: 'conflict', weight: 2 },
    ],
  },
  {
    words: 'court',
    senses: [
      {
        topic: 'sport',
        weight: 2,
        with: 'tennis, clay, centre, center, grass, basketball, dribble',
      },
      { topic: 'crime', weight: 4 },
    ],
  },
  {
    words: 'trial, trials',
    senses: [
      {
        topic: 'health',
        weight: 3,
        with: 'vaccine, drug, clinical, patient, cancer, pill, dose, therapy, arthritis, disease, medicine, jab, weight, dementia, tablet, participant, placebo, treatment, inhaler',
      },
      { topic: 'sport', weight: 3, with: 'olympic, time, selection' },
      { topic: 'crime', weight: 4 },
    ],
  },
  {
    words: 'record, records',
    senses: [
      { topic: 'arts', weight: 3, with: 'label, album, vinyl, singer, band, song, studio, music' },
      { topic: 'sport', weight: 3, beside: ['sport'] },
      { topic: 'economy', weight: 1, beside: ['economy'] },
      { topic: null, weight: 0 },
    ],
  },
  {
    words: 'star, stars',
    senses: [
      { topic: 'sport', weight: 2, beside: ['sport'] },
      {
        topic: 'science',
        weight: 3,
        with: 'astronomer, telescope, galaxy, nasa, planet, orbit, universe, neutron, cosmic, hubble, distant',
      },
      { topic: 'arts', weight: 3 },
    ],
  },
  {
    words: 'gold, silver, bronze',
    senses: [
      {
        topic: 'sport',
        weight: 4,
        with: 'olympic, medal, win, relay, race, metres, meters, team, captures, takes, claims, swim, strike, grabs',
        beside: ['sport'],
      },
      {
        topic: 'economy',
        weight: 3,
        with: 'price, ounce, mine, mining, miner, dollar, futures, bullion, market',
      },
      { topic: null, weight: 0 },
    ],
  },
  {
    words: 'race',
    senses: [
      {
        topic: 'politics',
        weight: 2,
        with: 'senate, governor, mayor, house, leadership, presidential, white, election, candidate',
        beside: ['politics'],
      },
      { topic: 'science', weight: 2, beside: ['science'] },
      { topic: 'society', weight: 3, with: 'racism, black, ethnic, gender, relations' },
      { topic: 'sport', weight: 3 },
    ],
  },
  {
    words: 'drug, drugs',
    senses: [
      {
        topic: 'health',
        weight: 3,
        with: `fda, patient, cancer, arthritis, disease, heart, pharma, treatment, trial, generic, aids, hiv, prescription, merck, pfizer
          maker, approval, vioxx, diabetes, safety, study, cost, price, prices, import, medicare, doctor, obesity`,
        beside: ['health'],
      },
      { topic: 'sport', weight: 2, beside: ['sport'] },
      { topic: 'crime', weight: 3 },
    ],
  },
  {
    words: 'virus, viruses, worm',
    senses: [
      {
        topic: 'science',
        weight: 4,
        with: 'computer, windows, email, internet, microsoft, software, pc, hacker, web, online, security, network, mobile, phone',
      },
      { topic: 'health', weight: 4 },
    ],
  },
  {
    words: 'rocket, rockets',
    senses: [
      {
        topic: 'conflict',
        weight: 4,
        with: `attack, fire, fired, gaza, hamas, hezbollah, israel, israeli, kabul, kill, militant, rebel, troop, embassy, barrage, base
          lebanon, baghdad, iraq, strike`,
      },
      { topic: 'sport', weight: 3, with: 'houston, nba, yao', beside: ['sport'] },
      { topic: 'science', weight: 4 },
    ],
  },
  {
    words: 'rally',
    senses: [
      {
        topic: 'economy',
        weight: 3,
        with: 'stock, share, market, oil, dollar, bond, tech, wall, euro, yen, bitcoin, price, crude',
        beside: ['economy'],
      },
      { topic: 'conflict', weight: 4, with: 'against, anti, thousands, protest, pro, march' },
      { topic: 'sport', weight: 2, beside: ['sport'] },
      { topic: 'politics', weight: 2, beside: ['politics'] },
      { topic: 'conflict', weight: 3 },
    ],
  },
  {
    words: 'march, marches',
    senses: [
      {
        topic: 'conflict',
        weight: 3,
        with: 'protest, thousands, anti, against, demonstrator, rally, peace, rights, women',
      },
      { topic: 'sport', weight: 2, beside: ['sport'] },
      { topic: null, weight: 0 },
    ],
  },
  {
    words: 'plant, plants',
    senses: [
      {
        topic: 'economy',
        weight: 2,
        with: 'car, auto, factory, close, shut, job, worker, production, ford, gm, steel',
      },
      {
        topic: 'environment',
        weight: 2,
        with: 'nuclear, coal, power, species, tree, forest, climate, garden',
      },
      { topic: 'science', weight: 2, with: 'gene, scientist, dna' },
      { topic: 'economy', weight: 1 },
    ],
  },
  {
    words: 'leak, leaks',
    senses: [
      { topic: 'disaster', weight: 2, with: 'gas, chemical, ammonia, toxic, radiation, evacuate' },
      { topic: 'environment', weight: 3, with: 'oil, pipeline, sewage, methane, water' },
      {
        topic: 'science',
        weight: 2,
        with: 'capsule, space, data, iphone, apple, samsung, photo, spec',
      },
      { topic: 'politics', weight: 1 },
    ],
  },
  {
    words: 'crane',
    senses: [
      {
        topic: 'disaster',
        weight: 3,
        with: 'collapse, fall, topple, crush, kill, killing, crash, site',
      },
      { topic: 'environment', weight: 2 },
    ],
  },
  {
    words: 'storm',
    senses: [
      {
        topic: 'conflict',
        weight: 3,
        with: 'troop, troops, police, embassy, capitol, building, protester, militant, gunmen',
      },
      { topic: 'sport', weight: 2, with: 'lead, past, win, final', beside: ['sport'] },
      { topic: 'science', weight: 2, with: 'solar, geomagnetic' },
      { topic: 'weather', weight: 4 },
    ],
  },
  {
    words: 'wave, waves',
    senses: [
      { topic: 'health', weight: 2, beside: ['health'] },
      { topic: 'weather', weight: 2, with: 'heat, cold, high, surf' },
      { topic: 'science', weight: 3, with: 'gravitational, radio, brain' },
      { topic: null, weight: 0 },
    ],
  },
  {
    words: 'slam',
    senses: [
      {
        topic: 'sport',
        weight: 3,
        with: 'grand, point, open, tennis, dunk, title',
        beside: ['sport'],
      },
      { topic: 'politics', weight: 2 },
    ],
  },
  {
    words: 'Open',
    senses: [
      {
        topic: 'sport',
        weight: 3,
        with: 'us, french, australian, british, italian, madrid, round, final, title, lead, qatar, china, title, win, dubai, canadian',
        beside: ['sport'],
      },
      { topic: 'economy', weight: 1, beside: ['economy'] },
      { topic: null, weight: 0 },
    ],
  },
  {
    words: 'Labour',
    senses: [
      {
        topic: 'labour',
        weight: 4,
        with: 'union, market, law, shortage, strike, worker, cheap, forced, force',
      },
      { topic: 'politics', weight: 4 },
    ],
  },
  {
    words: 'bug, bugs',
    senses: [
      { topic: 'health', weight: 3, with: 'hospital, stomach, patient, super' },
      { topic: 'environment', weight: 2, with: 'bed, insect, garden' },
      { topic: 'science', weight: 3 },
    ],
  },
  {
    words: 'cell, cells',
    senses: [
      { topic: 'crime', weight: 2, with: 'jail, prison, inmate, police' },
      { topic: 'conflict', weight: 3, with: 'terror, qaeda, militant, sleeper' },
      { topic: 'science', weight: 3, with: 'phone, solar, fuel, scientist, stem, brain' },
      { topic: 'health', weight: 3 },
    ],
  },
  {
    words: 'tank, tanks',
    senses: [
      { topic: null, weight: 0, with: 'think, fish, gas' },
      { topic: 'economy', weight: 2, with: 'stock, stocks, share, market' },
      { topic: 'conflict', weight: 4 },
    ],
  },
  {
    words: 'shot, shots',
    senses: [
      {
        topic: 'health',
        weight: 3,
        with: 'flu, vaccine, covid, booster, jab, fda, children, measles',
      },
      { topic: 'sport', weight: 2, beside: ['sport'] },
      { topic: 'crime', weight: 3 },
    ],
  },
  {
    words: 'heat!, Heat',
    senses: [
      {
        topic: 'sport',
        weight: 3,
        with: 'miami, nba, game, lebron, wade, playoff',
        beside: ['sport'],
      },
      { topic: 'weather', weight: 3 },
    ],
  },
  {
    words: 'hurricanes, Hurricanes',
    senses: [
      {
        topic: 'sport',
        weight: 3,
        with: 'miami, carolina, beat, rout, game, top, acc, nhl',
        beside: ['sport'],
      },
      { topic: 'weather', weight: 4 },
    ],
  },
  {
    words: 'Thunder, Spurs, Magic, Jazz, Wild, Lightning',
    senses: [
      {
        topic: 'sport',
        weight: 4,
        with: `beat, halt, win, lose, loss, streak, game, sign, midfielder, striker, manager, coach, guard, forward, playoff, title
          top, rout, nba, nhl, spurs, thunder, magic, jazz, utah, orlando, oklahoma, minnesota, tampa, edge, rally, hold, trade`,
        beside: ['sport'],
      },
      { topic: 'weather', weight: 2, beside: ['weather'] },
      { topic: 'arts', weight: 2, beside: ['arts'] },
      { topic: null, weight: 0 },
    ],
  },
  {
    words: 'apple',
    senses: [
      { topic: 'lifestyle', weight: 3, with: 'pie, recipe, cider, orchard, bake, crisp, fruit' },
      { topic: 'science', weight: 4 },
    ],
  },
  {
    words: 'amazon, Amazon',
    senses: [
      {
        topic: 'environment',
        weight: 4,
        with: 'rainforest, forest, deforestation, tribe, brazil, river, fire, basin, indigenous, logging, jungle',
      },
      { topic: 'labour', weight: 2, with: 'union, warehouse, worker' },
      { topic: 'economy', weight: 4 },
    ],
  },
  {
    words: 'judge',
    senses: [
      { topic: 'arts', weight: 2, with: 'idol, contest, voice, talent, bake' },
      { topic: 'crime', weight: 4 },
    ],
  },
  {
    words: 'attack, attacks',
    senses: [
      { topic: 'health', weight: 3, with: 'heart, asthma, panic' },
      {
        topic: 'science',
        weight: 3,
        with: 'cyber, hacker, phishing, ransomware, malware, internet, computer, web',
      },
      { topic: 'environment', weight: 2, with: 'shark, bear, dog, crocodile' },
      {
        topic: 'crime',
        weight: 4,
        with: 'knife, synagogue, mosque, church, school, suspect, market, acid, machete, stabbing, antisemitic, spray, crossbow, axe, sword, arson, homophobic, racist, sex, pub, bar, nightclub, outside',
      },
      {
        topic: 'conflict',
        weight: 4,
        with: `us, iran, israel, russia, ukraine, kyiv, kharkiv, odesa, moscow, gaza, lebanon, yemen, houthi, ship, tanker, airport, drone, missile
          rebel, army, soldier, nato, base, war, refinery, power, energy, port`,
      },
      { topic: 'sport', weight: 1, beside: ['sport'] },
      { topic: 'politics', weight: 1, beside: ['politics'] },
      { topic: 'conflict', weight: 3 },
    ],
  },
  {
    words: 'kill, deadly',
    senses: [
      {
        topic: 'crime',
        weight: 4,
        with: 'gunman, shooter, shooting, knife, knifeman, stabbing, stab, suspect, murder, arson, mother, father, husband, wife, son',
      },
      {
        topic: 'disaster',
        weight: 4,
        with: `crash, quake, earthquake, flood, fire, blaze, blast, explosion, collapse, bus, train, plane, landslide, mudslide, avalanche
          storm, hurricane, typhoon, cyclone, tornado, stampede, ferry, boat, mine, accident, heat, rain, helicopter, tsunami, eruption
          building, bridge, crane, truck, jet, capsize, monsoon, snow, wildfire, lightning, ship`,
      },
      {
        topic: 'conflict',
        weight: 4,
        with: `soldier, troop, rebel, militant, bomb, bombing, raid, airstrike, insurgent, iraq, gaza, israeli, palestinian, clash, taliban
          baghdad, kabul, army, suicide, attack, strike, strikes, shelling, rocket, missile, marine, afghan, ukraine, drone, syria, kashmir
          civilian, border, protest, protester, yemen, somalia, ambush, militia, civilians, grenade`,
        beside: ['conflict'],
      },
      {
        topic: 'health',
        weight: 3,
        with: 'covid, coronavirus, virus, flu, ebola, outbreak, cancer, disease',
        beside: ['health'],
      },
      { topic: 'crime', weight: 3 },
    ],
  },
  {
    words: 'dead, dies!, died!, die!',
    senses: [
      {
        topic: 'crime',
        weight: 4,
        with: 'gunman, shooter, shooting, knife, knifeman, stabbing, stab, suspect, murder, arson',
      },
      {
        topic: 'disaster',
        weight: 4,
        with: `crash, quake, earthquake, flood, fire, blaze, blast, explosion, collapse, bus, train, plane, landslide, mudslide, avalanche
          storm, hurricane, typhoon, cyclone, tornado, stampede, ferry, boat, mine, accident, heat, rain, helicopter, tsunami, eruption
          building, bridge, crane, truck, jet, capsize, monsoon, snow, wildfire, lightning, ship`,
      },
      {
        topic: 'conflict',
        weight: 4,
        with: `soldier, troop, rebel, militant, bomb, bombing, raid, airstrike, insurgent, iraq, gaza, israeli, palestinian, clash, taliban
          baghdad, kabul, army, suicide, attack, strike, strikes, shelling, rocket, missile, marine, afghan, ukraine, drone, syria, kashmir
          civilian, border, protest, protester, yemen, somalia, ambush, militia, civilians, grenade`,
        beside: ['conflict'],
      },
      {
        topic: 'health',
        weight: 3,
        with: 'covid, coronavirus, virus, flu, ebola, outbreak, cancer, disease',
        beside: ['health'],
      },
      {
        topic: 'human',
        weight: 3,
        with: `actor, actress, singer, star, author, legend, director, comedian, musician, writer, poet, composer, former, pioneer, founder
          aged, filmmaker, father, icon, drummer, guitarist`,
        beside: ['arts', 'sport', 'human'],
      },
      { topic: 'crime', weight: 3 },
    ],
  },
  {
    words: 'wind, winds',
    senses: [
      { topic: null, weight: 0, with: 'up, down' },
      { topic: 'environment', weight: 3, with: 'power, energy, farm, turbine, solar, offshore' },
      { topic: 'weather', weight: 3 },
    ],
  },
  {
    words: 'patient, patients',
    senses: [
      { topic: 'sport', weight: 1, with: 'pitch, pitches, coach, hitter, game', beside: ['sport'] },
      { topic: null, weight: 0, with: 'stay, investor' },
      { topic: 'health', weight: 4 },
    ],
  },
  {
    words: 'pitch, pitches',
    senses: [
      {
        topic: 'sport',
        weight: 4,
        with: 'wicket, batsmen, cricket, spin, fans, spinner, invade, test, batting, bowler',
        beside: ['sport'],
      },
      { topic: 'economy', weight: 2, with: 'sale, sales, investor, ad' },
      { topic: 'sport', weight: 2 },
    ],
  },
]
