import type { TopicTable } from '../topic-table.ts'

/**
 * Words and names of the news that the languages with tables write alike, by topic: each takes them beside its own.
 * Written from general knowledge.
 */
export const worldWords: readonly TopicTable[] = [
  {
    topic: 'politics',
    4: `
      Abbas, AfD, AKP, Annan, Arafat, Assad, Babis, Baerbock, Ban Ki-moon, Bannon, Barnier, Barroso
      Berlusconi, Blair, Blinken, Bolsonaro, Boris Johnson, Borrell, brexit, bundesrat, bundestag
      Castro, CDU, Cheney, Chirac, Corbyn, Davutoglu, DeSantis, diplomat, dissident, Dodik, Duterte
      Erdogan, Farage, Fico, Fidesz, Gaddafi, Gantz, Giuliani, Guterres, Habeck, Haftar, Hariri
      Havel, Hegseth, Hillary, Hollande, Imamoglu, impeachment, Iohannis, Joschka Fischer, Juncker
      Kaczynski, Kagame, Kamala Harris, Kilicdaroglu, Kushner, Le Pen, Lula, Macron, Maduro, Mandela
      Marine Le Pen, Mattarella, McCain, Melenchon, Meloni, Merkel, Merz, Milei, Milosevic, minister
      Mitsotakis, Modi, Mubarak, Mugabe, opposition, Orban, Palin, Papandreou, Pelosi, Pence
      Pinochet, Pompeo, populist, Puigdemont, Putin, putsch, Rajoy, Ramaphosa, referendum, regime
      Renzi, Romney, Rousseff, Rubio, Rutte, Salvini, Samaras, Sarkozy, Scholz, senator, SPD
      Starmer, Steinmeier, Stoltenberg, Sunak, Thatcher, Theresa May, Trudeau, Tsipras, Tusk
      Von der Leyen, Vucic, Wilders, Xi, Zuma
    `,
    3: `
      Biden, Bush, Cameron, Clinton, Duda, Kerry, nationalist, Nixon, Obama, Reagan, reform, Trump
      ultimatum, Vance
    `,
  },
  {
    topic: 'conflict',
    4: `
      boko haram, hamas, invasion, nato, separatist, taliban, terror
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
      AC Milan, Ajax, Alcaraz, Alonso, Ancelotti, Anderlecht, Arsenal, Aston Villa, Atalanta
      Atletico, atp, Ballack, Barca, baseball, basketball, Beckham, Bellingham, Benfica, Benzema
      Besiktas, biathlon, Blatter, Borussia Dortmund, Bottas, boxer, Buffon, Champions League, coach
      CSKA, curling, darts, Del Potro, derby, Deschamps, Djokovic, doping, Eintracht Frankfurt
      europa league, Evenepoel, Everton, Federer, Fenerbahce, Feyenoord, fifa, Fiorentina
      french open, Galatasaray, Gauff, Girona, golf, grand prix, grand slam, Griezmann, Guardiola
      Haaland, Hakimi, Halep, handball, Harry Kane, Hermann Maier, Hertha, Hitzfeld, Ibrahimovic
      Infantino, Iniesta, Inter Miami, judo, Juventus, karate, Kerber, Klinsmann, Klitschko, Klopp
      Klose, Kroos, Lahm, Lazio, LeBron, Leclerc, Lewandowski, Lewis Hamilton, Luis Enrique, Magath
      Manchester City, Manchester United, Maradona, marathon, Mbappe, Messi, Modric, Mourinho, Nadal
      Nagelsmann, Napoli, nba, Neymar, nfl, nhl, Nowitzki, Paralympics, Phelps, Piastri, Platini
      play-off, playoff, Pochettino, Podolski, Pogacar, Pogba, PSG, Raducanu, Raikkonen, RB Leipzig
      Real Madrid, Real Sociedad, Red Bull Racing, Rehhagel, relegation, Ribery, Ronaldo, Rooney
      Rosberg, rugby, Rybakina, Sabalenka, Sainz, Salah, Schalke, Schumacher, Schweinsteiger
      Sharapova, Shiffrin, Simeone, slalom, snowboard, sport, sprinter, super bowl, super-g, Swiatek
      tennis, Thiem, tiebreak, Tottenham, tour de france, triathlon, Tsitsipas, Tuchel, uefa
      Usain Bolt, Van Gaal, Verstappen, Vettel, Vingegaard, Vinicius, volleyball, Vonn, Wawrinka
      Wenger, Werder Bremen, wimbledon, Wozniacki, wta, Xavi, Zidane, Zverev
    `,
    3: `
      Chelsea, Kane, Lakers, match, Murray, Roma, underdog
    `,
    2: `
      comeback, transfer
    `,
  },
  {
    topic: 'economy',
    4: `
      ABB, Adidas, Air France, Airbnb, Airbus, airline, Aldi, Alibaba, Alitalia, Allianz, Alstom
      analyst, Aramco, ArcelorMittal, ASML, Audi, AXA, BAE, Barclays, barrel, BASF, BlackRock, BMW
      Boeing, Bombardier, BP, British Airways, Burger King, BYD, Carrefour, Chrysler, Citigroup
      Coca-Cola, Commerzbank, Credit Suisse, Daimler, Danone, dax, deflation, Deutsche Post
      Deutsche Telekom, DHL, dow jones, Draghi, E.ON, EasyJet, EDF, Electrolux, Equinor, eurozone
      Exxon, ExxonMobil, FedEx, Fiat, fintech, Ford, Foxconn, Gazprom, General Electric
      General Motors, Glencore, Goldman Sachs, H&M, Heineken, Honda, HSBC, Hyundai, Ikea, Inditex
      inflation, insolvent, investor, JPMorgan, Klarna, KLM, Lagarde, Lehman, Lidl, Lufthansa
      Mastercard, Mazda, McDonald's, Mercedes, Mitsubishi, Monsanto, Morgan Stanley, Nike, Nissan
      opec, Opel, PayPal, Pepsi, Peugeot, Philips, Porsche, Puma, Renault, Repsol, Rolls-Royce
      Rosneft, RWE, Ryanair, Santander, Siemens, Softbank, Starbucks, start-up, Stellantis, Tesla
      Thyssenkrupp, Toyota, TSMC, UBS, UniCredit, Unilever, UPS, Vattenfall, Verizon, Vodafone
      Volkswagen, Volvo, VW, wall street, Walmart, Wizz Air, yuan, Zara
    `,
    3: `
      AstraZeneca, Bayer, budget, diesel, gas+, Merck, Novartis, Pfizer, pipeline, Roche
    `,
    2: `
      dollar, hotel
    `,
  },
  {
    topic: 'labour',
    4: `
      IG Metall, verdi
    `,
    3: `
      job+
    `,
  },
  {
    topic: 'science',
    4: `
      amd, Android, app+, asteroid, astronaut, browser, cern, ChatGPT, chip+, computer, digital, dna
      embryo, esa, evolution, Facebook, firefox, fossil, gamer, gaming, Google, hacker, hardware
      huawei, Instagram, internet, iOS, ipad, iphone, iss, javascript, jupiter, laptop, lg, linux
      macbook, malware, mars, meteor, Microsoft, minecraft, mozilla, musk, nasa, Nintendo, nokia
      Nvidia, open source, openai, pc, phishing, planet, pluto, Reddit, rover, samsung, saturn
      science, server, skype, smartphone, smartwatch, Snapchat, software, sony, spacex, supernova
      USB, virtual reality, website, WhatsApp, Wikipedia, Windows, WLAN, Xbox, zuckerberg
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
      co2, fracking, greenpeace, wwf
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
      Adele, Ai Weiwei, album, Ariana Grande, band, bassist, Beatles, berlinale, bestseller, Beyonce
      biennale, Billie Eilish, Brad Pitt, cannes, cartoon, Clooney, comedian, DiCaprio, disney, dj
      drummer, Ed Sheeran, Elfriede Jelinek, Elton John, Elvis, Eminem, emmy, festival, +film+
      game of thrones, golden globe, grammy, Harry Potter, Heidi Klum, hip-hop, hollywood
      James Bond, jazz, Jolie, journalist, Karl Lagerfeld, Lady Gaga, Leonard Cohen, Madonna
      Michael Jackson, Murakami, museum, musical, netflix, oscar, Pavarotti, pianist, Picasso
      podcast, Polanski, popstar, rapper, reporter, Rihanna, Robbie Williams, Robert De Niro, satire
      Scorsese, shakespeare, Shakira, song, songwriter, Spielberg, Springsteen, Star Wars, Streep
      Tarantino, Taylor Swift, tenor, theater, Tom Cruise, Tom Hanks, Wes Anderson, Woody Allen
      Yoko Ono
    `,
    3: `
      designer, drama, dvd, performance, pop, punk, show+, thriller, tv, vinyl
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
      buddhist, Dalai Lama, hindu, imam, islam, koran, muslim, rabbi, ramadan, religion
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
