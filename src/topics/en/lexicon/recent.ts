import type { TopicTable } from '../../topic-table.ts'

/**
 * What has come into the news of 2024 to 2026, and phrases of its everyday English whose words apart say
 * something else. Curated by general knowledge.
 */
export const recent: readonly TopicTable[] = [
  {
    topic: 'conflict',
    4: `
      aid flotilla, airspace violation, armed drones, Board of Peace, boat strike, ceasefire deal
      drone incursion, drone wall, El Fasher, fires on, Golden Dome, Hormuz, hostage deal
      hostage release, IDF, intercept missiles, IRGC, Israeli fire, Israeli forces
      Israeli military, kamikaze drone, Khan Younis, long-range missiles, military action
      military base, military option, mines in, missile attack, missile strike, nuclear sites
      nuclear talks, Oreshnik, Patriot missile, Patriot missiles, peace summit, Quds Force, Rafah
      Rapid Support Forces, Revolutionary Guard, Revolutionary Guards, rocket launcher, RSF
      security guarantees, shadow fleet, Shahed, stabilization force, strike back, strikes on Iran
      sumud flotilla, tanker attacked, test-launch, Tomahawk, trade fire, trade strikes
      troop deployment, war on Iran, weapons test, Zaporizhzhia
    `,
    3: `
      airspace, ground offensive, Kyiv suburb, peacekeepers killed, rearm
    `,
  },
  {
    topic: 'crime',
    4: `
      dissident republican, hammer attack, New IRA, Bondi attack, Bondi shooting, Bondi gunman, Bondi massacre, Bondi victims, Bondi Beach attack
      Bondi Beach shooting
      body of man, body of woman, charged with, court appearance, criminal case, criminal inquiry
      criminal investigation, criminal probe, data breach, data stolen, extradition of
      fatal shooting, fatally stabbed, federal judge, found guilty, gunned down, judge blocks
      jury finds, killed her children, killed his wife, killer of, knife attack
      lodges appeal, manslaughter charge, mitigation hearing, opens case, pleads guilty
      pleads not guilty, rape trial, scam center
      scam centre, scam compounds, sentenced in absentia, sentencing hearing, sextortion, shooting suspect, shot and killed, shot by
      stabbing attack, stolen from, sues over, Supreme Court rules, suspected of, to stand trial
      under arrest, wounded by gunman
    `,
    3: `
      cyber-attack, cyberattack, grand jury, ransomware attack, shooting at, shooting near
      under investigation
    `,
  },
  {
    topic: 'politics',
    4: `
      digital ID, digital IDs, ID cards
      Anutin, Badenoch, Bayrou, Bessent, birthright citizenship, Bondi, cabinet reshuffle, DACA
      Delcy Rodriguez, DHS, DOGE, federal shutdown, Gabbard, government shutdown, Homan
      ICE agents, ICE raids, immigration crackdown, Insurrection Act, Karol Nawrocki, Kash Patel
      Kast, Lammy, Leavitt, Lecornu, Mamdani, Mark Carney, María Corina Machado, National Guard
      Nawrocki, no kings protest, Noem, Paetongtarn, Polanski, Péter Magyar, Rachel Reeves
      Reform UK, shutdown fight, Streeting, trade barbs, war powers resolution, Witkoff
    `,
  },
  {
    topic: 'economy',
    4: `
      rail fares, rail refund, train fares, water cut, water outage, water supply cut
      price gouging, IndiGo, Isa, Isas, prepayment meter, frozen assets, frozen Russian assets, Martin Lewis, car finance
      AI bubble, best performing, buys stake, chip exports, crypto crash, Fed chair, Fed governor
      Fed nominee, Fed pick, interest rate cut, IPO plans, job openings, new tariffs
      Norfolk Southern, prediction market, price cap, rare earths, record closes, stock rout
      tariff case, tariff cut, tariff deal, tariff threat, tariff war, to buy stake, trade deal
      trade deal with, trade tensions, trade truce, Union Pacific
    `,
  },
  {
    topic: 'science',
    4: `
      AI agents, AI bots, AI chatbot, AI company, AI firm, AI images, AI model, AI models, AI safety
      AI startup, AI tool, AI tools, Anthropic, Artemis II, Claude, data centre, DeepSeek, Gemini AI
      Grok, humanoid robot, internet blackout, internet shutdown, lunar lander, OpenAI's, Perplexity
      quantum computer, social media ban, Sora, Starship, superintelligence, xAI
    `,
  },
  {
    topic: 'health',
    4: `
      baby deaths, maternity, maternity unit, hospital trust, NHS trust
      boil water, tap water
      bird flu outbreak, chikungunya, GLP-1, hantavirus, health secretary, MAHA, measles outbreak
      medical emergency, mental health crisis, Mounjaro, new world screwworm, Nipah, Nipah virus
      Ozempic, paracetamol, screwworm, Tylenol, vaccine panel, vaccine schedule, Wegovy
      weight loss drug
    `,
  },
  {
    topic: 'weather',
    4: `
      heat warning, knock out power, red alert for, severe storms, storm surge warning
    `,
  },
  {
    topic: 'disaster',
    4: `
      dam burst, deadly fire, deadly flooding, fatal fire, flash flooding, helicopter crash
      train derailment
    `,
  },
  {
    topic: 'environment',
    4: `
      climate finance, COP30, COP31, plastics treaty, wildlife officials
    `,
  },
  {
    topic: 'sport',
    4: `
      Top 25
      Lamine Yamal, Lando Norris, Milan-Cortina, Milano Cortina, Oscar Piastri, Sinner
      Super Bowl LX, Winter Games, World Cup draw, World Cup qualifier, World Cup tickets, Yamal
    `,
  },
  {
    topic: 'arts',
    4: `
      wins Booker, Booker winner, Booker shortlist, Booker longlist
      box office record, Chalamet, Chappell Roan, Critics Choice, free press group
      KPop Demon Hunters, late-night host, Sabrina Carpenter, streaming series, TV licence
    `,
  },
  {
    topic: 'lifestyle',
    4: `
      winter sun, dress code
      airport queues, daylight saving, holiday travel, Labubu
    `,
  },
  {
    topic: 'education',
    4: `
      exam results, Harvard University, student visas, university funding
    `,
  },
  {
    topic: 'labour',
    4: `
      job cuts at, jobs data, jobs figures, mass layoffs
    `,
  },
  {
    topic: 'sport',
    4: `
      Eden Gardens, Emirates Stadium, Etihad Stadium, Hampden, Lord's Test
      St James' Park, Wankhede
    `,
  },
  {
    topic: 'weather',
    4: `
      lose electricity, lose power, without electricity, without power
    `,
  },
  {
    topic: 'environment',
    4: `
      ban on diesel cars, ban on petrol cars, combustion engine ban, petrol car ban
    `,
  },
  {
    topic: 'society',
    4: `
      word of the year
      births drop, births fall, births rise, births rose, births slump
      marriages fall, marriages rise
    `,
  },
]
