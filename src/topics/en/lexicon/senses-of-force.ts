import type { AmbiguousWords } from '../../topic-table.ts'

/** Words of force and harm, which stand in news of war, crime, accidents, sport and money alike. */
export const sensesOfForce: readonly AmbiguousWords[] = [
  {
    words: 'hit, hits!',
    senses: [
      { topic: 'arts', weight: 2, with: 'song, single, album, series, film, musical, broadway' },
      {
        topic: 'conflict',
        weight: 4,
        with: `missile, drone, airstrike, refinery, kyiv, odesa, kharkiv, gaza, beirut, tehran, rebel, militant, militia, nuclear
          tanker, vessel, depot, warship, barracks, airbase, houthi, hezbollah, iran, ukraine, pipeline, island, embassy`,
      },
      {
        topic: 'disaster',
        weight: 3,
        with: 'quake, earthquake, flood, storm, cyclone, typhoon, hurricane, landslide, tornado',
      },
      { topic: 'economy', weight: 1, beside: ['economy'] },
      { topic: null, weight: 0 },
    ],
  },
  {
    words: 'seize, seizing, seizure',
    senses: [
      {
        topic: 'conflict',
        weight: 4,
        with: `tanker, vessel, ship, rebel, militant, soldier, troop, town, village, territory, port, base, army, navy, insurgent
          militia, jihadist, fighters, airport`,
      },
      { topic: 'politics', weight: 3, with: 'power, junta, control, presidency' },
      { topic: 'health', weight: 3, with: 'brain, epilepsy, epileptic, patient, suffer' },
      { topic: 'crime', weight: 3 },
    ],
  },
  {
    words: 'drone, drones!',
    senses: [
      {
        topic: 'conflict',
        weight: 4,
        with: `border, airspace, russia, russian, ukraine, ukrainian, kyiv, moscow, iran, iranian, israel, israeli, houthi, hezbollah, nato
          military, army, korea, attack, strike, refinery, kill, war, missile, shoot, target, rebel, sudan, kremlin, incursion, poland`,
      },
      {
        topic: 'science',
        weight: 4,
        with: 'delivery, startup, amazon, parcel, farm, engineer, robot, light, camera',
      },
      { topic: 'conflict', weight: 2 },
    ],
  },
  {
    words: 'border, borders!',
    senses: [
      {
        topic: 'conflict',
        weight: 3,
        with: `troop, army, clash, soldier, militant, shell, shelling, rocket, drone, fighting, ceasefire, truce, incursion, missile
          attack, kill, strike, landmine, tank`,
      },
      {
        topic: 'politics',
        weight: 3,
        with: 'migrant, migration, wall, patrol, crossing, asylum, immigration, immigrant, mexico, check, closure, tsar, czar, refugee',
      },
      { topic: 'conflict', weight: 1 },
    ],
  },
  {
    words: 'injure, wounded, wounds, wound, hurt',
    senses: [
      {
        topic: 'crime',
        weight: 3,
        with: 'gunman, shooting, shooter, shot, stabbing, stab, knife, knifeman, gun, police, suspect, ram, fight, brawl',
      },
      {
        topic: 'conflict',
        weight: 3,
        with: `strike, missile, drone, bomb, bombing, rocket, shelling, airstrike, soldier, troop, grenade, gaza, kyiv, border, clash
          war, attack, militant`,
      },
      {
        topic: 'sport',
        weight: 3,
        with: 'player, striker, season, match, knee, hamstring, ankle, cup, game, team, coach, quarterback, league',
        beside: ['sport'],
      },
      { topic: 'economy', weight: 1, beside: ['economy'] },
      { topic: 'disaster', weight: 3 },
    ],
  },
  {
    words: 'hospital, hospitals!, hospitalized, hospitalised, hospitalization',
    senses: [
      {
        topic: null,
        weight: 0,
        with: `send, sent, sends, taken, rush, injure, hurt, crash, shooting, stabbing, airstrike, strike, bomb, missile, gaza, collapse
          fire, blaze, police`,
        beside: ['disaster', 'conflict', 'crime'],
      },
      { topic: 'health', weight: 4 },
    ],
  },
  {
    words: 'collapse',
    senses: [
      {
        topic: 'disaster',
        weight: 4,
        with: `building, balcony, bridge, roof, wall, mine, tower, stage, ceiling, floor, tunnel, scaffolding, dam, structure, crane
          house, school, trapped, rubble, church, stadium, apartment, block, platform, stand, landfill`,
      },
      {
        topic: 'politics',
        weight: 3,
        with: 'talks, deal, government, coalition, truce, ceasefire, cabinet, regime',
      },
      {
        topic: 'economy',
        weight: 3,
        with: 'bank, market, firm, company, retailer, share, stock, crypto, currency, price, chain, airline, lender, demand',
        beside: ['economy'],
      },
      { topic: 'sport', weight: 1, beside: ['sport'] },
      { topic: 'disaster', weight: 3 },
    ],
  },
  {
    words: 'threaten, threat',
    senses: [
      {
        topic: 'conflict',
        weight: 3,
        with: 'iran, iranian, korea, missile, nuclear, destroy, retaliate, war, attack, strike, invade, invasion, hezbollah, houthi, troop, hormuz',
      },
      {
        topic: 'crime',
        weight: 3,
        with: 'bomb, death, school, synagogue, mosque, arrest, charged, man',
      },
      { topic: 'economy', weight: 2, with: 'tariff, tariffs, growth, market, supply' },
      {
        topic: 'environment',
        weight: 3,
        with: 'species, extinction, habitat, reef, wildlife, forest',
      },
      { topic: 'politics', weight: 2 },
    ],
  },
  {
    words: 'destroy',
    senses: [
      {
        topic: 'conflict',
        weight: 3,
        with: 'missile, drone, army, nuclear, russia, russian, ukraine, iran, israel, israeli, gaza, korea, strike, military, tank, troop, warship',
        beside: ['conflict'],
      },
      {
        topic: 'disaster',
        weight: 3,
        with: 'fire, blaze, flood, storm, tornado, hurricane, quake, earthquake, wildfire, cyclone, home, house',
      },
      { topic: 'disaster', weight: 1 },
    ],
  },
]
