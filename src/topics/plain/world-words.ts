import type { TopicTable } from '../topic-table.ts'

/**
 * Words and names of the news that the languages with tables write alike, by topic: each takes them beside its own.
 * Written from general knowledge.
 */
export const worldWords: readonly TopicTable[] = [
  {
    topic: 'politics',
    4: `
      AfD, AKP, Assad, Baerbock, Berlusconi, brexit, bundesrat, bundestag, CDU, diplomat, dissident
      Erdogan, Fidesz, Habeck, Hollande, impeachment, Juncker, Le Pen, Macron, Maduro, Merkel, Merz
      minister, opposition, Orban, populist, Putin, putsch, referendum, regime, Renzi, Sarkozy
      Scholz, senator, SPD, Steinmeier, Tsipras, Tusk
    `,
    3: `
      Biden, Cameron, Clinton, Kerry, nationalist, Obama, reform, Trump, ultimatum
    `,
  },
  {
    topic: 'conflict',
    4: `
      boko haram, hamas, invasion, separatist, taliban, terror
    `,
  },
  {
    topic: 'crime',
    4: `
      fbi, heroin, mafia, tribunal
    `,
    3: `
      illegal
    `,
  },
  {
    topic: 'sport',
    4: `
      Ajax, Arsenal, Atletico, atp, baseball, basketball, biathlon, Blatter, boxer, Champions League
      coach, curling, darts, derby, Djokovic, doping, Federer, golf, grand prix, grand slam
      Guardiola, handball, Hertha, judo, Juventus, karate, Klopp, marathon, Messi, Mourinho, Nadal
      Napoli, Paralympics, Platini, play-off, playoff, Real Madrid, relegation, Ronaldo, rugby
      Schalke, slalom, snowboard, sport, sprinter, super-g, tennis, Thiem, tiebreak, Tottenham
      triathlon, Vettel, volleyball, wta
    `,
    3: `
      Chelsea, match, Roma, underdog
    `,
    2: `
      comeback, transfer
    `,
  },
  {
    topic: 'economy',
    4: `
      Adidas, Airbus, airline, Aldi, analyst, Audi, barrel, BASF, BMW, Boeing, Credit Suisse
      Daimler, deflation, dow jones, Draghi, eurozone, fintech, Gazprom, Goldman Sachs, inflation
      insolvent, investor, JPMorgan, Lidl, Lufthansa, Opel, Porsche, Rosneft, Siemens, start-up
      Tesla, Toyota, UBS, UniCredit, Volkswagen, VW, yuan
    `,
    3: `
      budget, diesel, gas, pipeline
    `,
    2: `
      dollar, hotel
    `,
  },
  {
    topic: 'labour',
    4: `
      verdi
    `,
    3: `
      job
    `,
  },
  {
    topic: 'science',
    4: `
      amd, app, asteroid, astronaut, browser, chip, computer, digital, dna, embryo, evolution
      firefox, fossil, gamer, gaming, hacker, hardware, huawei, internet, iOS, ipad, iphone, iss
      javascript, jupiter, laptop, lg, linux, macbook, malware, mars, meteor, minecraft, mozilla
      musk, nokia, open source, openai, pc, phishing, planet, pluto, rover, samsung, saturn, science
      server, skype, smartphone, smartwatch, software, sony, supernova, USB, virtual reality
      website, Windows, WLAN
    `,
    3: `
      ebay, laser, patent, protein, tool, twitter
    `,
    2: `
      blog, code, copyright, e-mail, version
    `,
  },
  {
    topic: 'health',
    4: `
      AIDS, asthma, cholera, corona, depression, diabetes, ebola, hiv, hospital, malaria, tumor
      vitamin, WHO, zika
    `,
    3: `
      hygiene
    `,
  },
  {
    topic: 'environment',
    4: `
      co2, fracking, wwf
    `,
  },
  {
    topic: 'disaster',
    4: `
      explosion, tsunami
    `,
  },
  {
    topic: 'arts',
    4: `
      album, band, bassist, bestseller, biennale, cartoon, comedian, disney, dj, drummer, festival
      film, game of thrones, golden globe, hip-hop, jazz, journalist, museum, musical, netflix
      pianist, podcast, popstar, rapper, reporter, satire, shakespeare, song, songwriter, tenor
      theater
    `,
    3: `
      designer, drama, dvd, performance, pop, punk, show, thriller, tv, vinyl
    `,
    2: `
      radio
    `,
  },
  {
    topic: 'society',
    4: `
      adoption, feminist, gender, lgbt, unicef
    `,
    2: `
      generation
    `,
  },
  {
    topic: 'religion',
    4: `
      Dalai Lama, hindu, imam, muslim, rabbi, religion
    `,
  },
  {
    topic: 'education',
    4: `
      kindergarten, professor, student
    `,
  },
  {
    topic: 'human',
    2: `
      baby, zoo
    `,
  },
  {
    topic: 'lifestyle',
    3: `
      gourmet, restaurant, yoga
    `,
  },
]
