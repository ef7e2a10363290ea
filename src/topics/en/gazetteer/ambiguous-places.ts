import type { AmbiguousNames } from '../../topic-table.ts'

/** Names whose place hangs on their company. Of the senses the first that holds counts; `null` is no place. */
export const ambiguousPlaces: readonly AmbiguousNames[] = [
  {
    names: 'Georgia',
    senses: [
      { place: null, with: "o'keeffe, tann, hunter" },
      {
        place: 'US',
        with: `atlanta, savannah, augusta, governor, gov, senate, senator, republican, democrat, voter, runoff, trump, kemp, abrams
          warnock, ossoff, bulldogs, state, county, sheriff, southern, florida, alabama, tennessee, carolina, college, school, da, lawmaker`,
      },
      {
        place: 'GE',
        with: `tbilisi, russia, russian, moscow, kremlin, putin, abkhazia, ossetia, saakashvili, separatist, breakaway, caucasus, eu
          nato, ukraine, armenia, azerbaijan, moldova, turkey, troop, parliament, president, premier, minister, opposition, republic
          osce, rebel, europe, european, foreign, protest, gas, iran, qualifier, rugby`,
      },
      { place: 'US' },
    ],
  },
  {
    // "SC" is also the Supreme Court, in India and Nigeria
    names: 'SC',
    senses: [
      {
        place: 'US',
        with: `carolina, columbia, charleston, greenville, spartanburg, myrtle, beach, county, sheriff, deputy, troopers, nc, ga, fl, lottery
          mcmaster, graham, gop, republican, democrat, highway, upstate, lowcountry, clemson, gamecocks, rock, hill`,
      },
      { place: null },
    ],
  },
  {
    names: 'Osaka',
    senses: [
      {
        place: null,
        with: `naomi, tennis, gauff, swiatek, sabalenka, rybakina, slam, wimbledon, wta, semifinal, semi-final, quarterfinal, quarter-final
          seed, round, beat, ousts, rally, racket`,
      },
      { place: 'JP' },
    ],
  },
  {
    names: 'Jordan',
    senses: [
      {
        place: null,
        with: `michael, nba, bulls, basketball, spieth, peele, clarkson, henderson, pickford, peterson, belfort, nike, sneaker, jim
          deandre, eddie, hornets, wizards, golf, golfer, poole, neely, vernon, montana, chiles, actor, actress, air, burroughs`,
      },
      { place: 'JO' },
    ],
  },
  {
    names: 'Turkey',
    senses: [
      {
        place: null,
        with: `thanksgiving, recipe, roast, dinner, stuffing, leftover, gravy, pardon, sandwich, cook, oven, fried, butterball, bird
          cranberry, burger, meatball, farm, feather, breast`,
      },
      { place: 'TR' },
    ],
  },
  {
    names: 'Chad',
    senses: [
      {
        place: null,
        with: 'kelly, kroeger, michael, ochocinco, smith, clos, johnson, lowe, wolf, hanging, pennington, daybell, hurley, actor, qb, quarterback',
      },
      { place: 'TD' },
    ],
  },
  { names: 'Niger', senses: [{ place: 'NE' }] },
  {
    names: 'Reunion',
    senses: [
      { place: 'RE', with: 'island, indian, volcano, cyclone, shark, wreckage, debris' },
      { place: null },
    ],
  },
  {
    names: 'Lagos',
    senses: [{ place: null, with: 'chile, chilean, ricardo, president' }, { place: 'NG' }],
  },
  {
    names: 'Ferguson',
    senses: [
      {
        place: 'US',
        with: 'missouri, mo, police, protest, protester, riot, shooting, brown, grand, unrest',
      },
      { place: null },
    ],
  },
  {
    names: 'Indians',
    senses: [
      {
        place: 'US',
        with: 'cleveland, yankees, tigers, twins, royals, sox, mlb, inning, pitcher, homer, american, tribe, tribal',
      },
      { place: 'IN' },
    ],
  },
  {
    names: 'Macedonia',
    senses: [{ place: 'GR', with: 'thessaloniki' }, { place: 'MK' }],
  },
  {
    names: 'Lebanon',
    senses: [
      { place: 'US', with: 'ohio, tennessee, pa, pennsylvania, indiana, missouri' },
      { place: 'LB' },
    ],
  },
  {
    names: 'Birmingham',
    senses: [{ place: 'US', with: 'alabama, ala, church, southern' }, { place: 'GB' }],
  },
  {
    names: 'Spurs',
    senses: [
      {
        place: 'US',
        with: `nba, thunder, lakers, celtics, mavericks, suns, rockets, pistons, nuggets, warriors, antonio, duncan, ginobili
          wembanyama, popovich, basketball, guard, playoff, knicks, heat, jazz, clippers, rebound, grizzlies, blazers, kings`,
      },
      {
        place: 'GB',
        with: `tottenham, midfielder, striker, defender, goalkeeper, winger, premier, league, arsenal, chelsea, liverpool, everton, kane
          manager, fa, cup, united, city, transfer, loan, postecoglou, villa, son, villarreal, europa`,
      },
      { place: null },
    ],
  },
]
