import type { TopicTable } from '../../topic-table.ts'

/** Arts, science, sport, learning, belief, nature, society and leisure in the phrases of news English. */
export const culture: readonly TopicTable[] = [
  {
    topic: 'arts',
    4: `
      60 Minutes, Academy Awards, album review, Angelina Jolie, animated film, art fair, art gallery
      art museum, artefacts, artifacts, Avengers, Bafta, Baftas, Bake Off, Banksy, Batman, BBC boss
      BBC chairman, BBC director-general, BBC Panorama, Berlinale, Blackpink, Bob Dylan, Bollywood
      book review, Booker Prize, bookshop, boyband, Brigitte Bardot, Brit Awards, British Museum
      Bruce Springsteen, BTS, Cannes, carnival, cartoonist, CBS News, Channel 4, classical music
      CNN, Coachella, Colbert, Coldplay, comic book, cultural heritage, curator, Diane Keaton
      Disney+, Doctor Who, Emmy, Emmys, Eurovision, farewell tour, film director, film festival
      film review, film star, folk music, Fox News, Frida Kahlo, frontman, Gene Hackman
      George Clooney, Glastonbury, Golden Globes, Grammy, Grammys, graphic novel, HBO, hit song
      Hollywood, Hulu, ITV, jazz festival, Jimmy Fallon, Jimmy Kimmel, Jon Stewart, K-pop
      Kanye West, Kimmel, Klimt, late-night show, Leonardo DiCaprio, literature prize, Louvre
      Love Island, magazine editor, Marvel, media company, media giant, media group, media mogul
      media outlets, Meryl Streep, MoMA, Mona Lisa, Monet, movie review, movie star, MSNBC, Murdoch
      Murdochs, music festival, Netflix series, New York Times, news outlet, newspaper editor
      newsroom, Nobel literature, Nollywood, NPR, Oasis, opera house, opera singer, Oscar, Oscars
      Paul McCartney, PBS, podcaster, press freedom group, public broadcaster, Pulitzer, quiz show
      Rembrandt, Rob Reiner, Rolling Stones, Rupert Murdoch, Saturday Night Live, Sesame Street
      singer-songwriter, SNL, soap opera, Spider-Man, Spotify, stand-up comedian, Stephen Colbert
      stolen art, street artist, Strictly, Sundance, Superman, Tate Modern, The Simpsons
      Tony Awards, tv host, tv presenter, U2, UNESCO heritage, Van Gogh, Venice Film Festival
      Vermeer, Voice of America, Washington Post, west end show, world heritage
    `,
  },
  {
    topic: 'science',
    4: `
      AI act, AI governance, AI regulation, AI rules, AI summit, ancient dna, Apple's, Artemis
      big tech, Big Tech, biometrics, Blue Origin, CERN, climate scientists, cloud outage
      cloudflare, Cloudflare, data protection, Elon Musk, ESA, Falcon 9, fusion energy, geneticist
      humanoid, internet outage, ISRO, James Webb, Jensen Huang, lunar eclipse, marine biologists
      Mark Zuckerberg, Mars mission, Mars rover, Meta, meteor shower, microscope, moon landing
      moon mission, moon rocket, NASA, nobel chemistry, nobel medicine, nobel physics
      particle collider, PlayStation, Roblox, robotaxi, robotaxis, Roscosmos, Sam Altman
      Satya Nadella, smart glasses, space agency, space launch, space station, space telescope
      SpaceX, Starlink, supermoon, Switch 2, taikonaut, TikTok, Tim Cook, total eclipse
      undersea cable, Waymo, YouTube, Zuckerberg
    `,
  },
  {
    topic: 'sport',
    4: `
      AFCON, AFL, Africa Cup of Nations, Amorim, Angel Reese, archer, Asian Cup, Asian Games
      Atletico Madrid, Australian Open, Barcelona coach, Bayern Munich, Ben Stokes
      Bryson DeChambeau, Bundesliga, CAF, canoeist, Carabao Cup, Chelsea boss, Club World Cup
      Coco Gauff, Commonwealth Games, CONCACAF, Cristiano Ronaldo, Dakar Rally, Duplantis
      Erling Haaland, Euro 2028, Europa League, F1, FA Cup, fencer, Ferrari team, FIFA
      football club, football manager, Formula 1, Formula One, French Open, Gianni Infantino
      Giro d'Italia, Grand National, halfpipe, head coach, horse racing, hurdler, IndyCar
      IOC, IPL, Jannik Sinner, kayaker, Kentucky Derby, Kylian Mbappe, La Liga, league leaders
      LeBron James, Ligue 1, Lindsey Vonn, Lionel Messi, LIV Golf, Liverpool boss, loan deal
      Luka Doncic, McLaren, Mikaela Shiffrin, MLB, MLS, Mohamed Salah, MotoGP, NASCAR, national team
      NBA, NFL, NHL, Noah Lyles, NRL, ODI, Oleksandr Usyk, Olympic, Olympics, Paralympic
      Patrick Mahomes, PGA Tour, Premier League, Rangers boss, Roland Garros, Rory McIlroy
      Ryder Cup, Scottie Scheffler, SEA Games, Serena Williams, Serie A, Shohei Ohtani, short track
      showjumping, Simone Biles, Six Nations, squad named, Stanley Cup, Super Bowl, T20, taekwondo
      top of table, top seed, Tour de France, Travis Kelce, UEFA, UFC, US Open, Usyk, Virat Kohli
      Vuelta, WADA, water polo, Wimbledon, WNBA, Women's World Cup, World Cup, World Series
      world title
    `,
  },
  {
    topic: 'education',
    4: `
      A-levels, back to school, boarding school, Cambridge University, childcare
      Columbia University, education department, education minister, education secretary
      elementary school, GCSE, Harvard, head teacher, high school, Ivy League, middle school, MIT
      nursery school, Ofsted, Oxford University, phone ban in schools, phones in schools
      Princeton, private school, SAT scores, school board, school day, school district
      school principal, school reopening, school uniform, secondary school, Stanford
      student protest, student protesters, Yale
    `,
  },
  {
    topic: 'religion',
    4: `
      Anglican, Archbishop of Canterbury, Buddhism, Buddhist, Catholic, Catholics, Christianity
      Church of England, congregation, Diwali, Eid, Hajj, Hanukkah, Hinduism, Holy See, Holy Week
      Islam, Jehovah's Witnesses, Jews, Judaism, Koran, Leo XIV, missionary, Mormon, Orthodox church
      Passover, Pope Francis, Pope Leo, Protestant, Ramadan, religious freedom, religious leaders
      Sarah Mullally, Scientology, Sikh, Sikhs, umrah, Vatican, Yom Kippur
    `,
  },
  {
    topic: 'environment',
    4: `
      air pollution, animal cruelty, animal rights, animal welfare, beached whale, bird species
      carbon capture, carbon emissions, carbon footprint, climate action, climate law
      climate lawsuit, climate pledge, climate target, coal phase-out, coral bleaching
      endangered species, energy transition, EPA, Extinction Rebellion, forever chemicals
      greenhouse gases, Greenpeace, Greta Thunberg, invasive species, IPCC, Just Stop Oil
      leopards, marine life, ocean acidification, oil drilling, Paris Agreement, pfas
      plastic pollution, river pollution, sea turtles, shark attack, solar farm, stranded whale
      toxic waste, water pollution, wild boar
    `,
  },
  {
    topic: 'society',
    4: `
      abortion, affordable housing, ageing population, aging population, benefits system, caste
      child benefit, child marriage, commemorate, commemoration, dalit, daylight saving time, dei
      DEI, depopulation, disability benefits, diversity programs, domestic violence
      elderly people, femicide, fertility rate, gay marriage, Gen Z, gender equality
      gender identity, gender-based violence, generation z, hate crimes, holocaust memorial
      homeless people, housing crisis, humanitarian aid worker, indigenous people, Juneteenth
      marriage rate, Martin Luther King, memorial day, national day, orphanage, poll finds
      population decline, pride march, Pride parade, public holiday, racial profiling, racism row
      remembrance, rough sleepers, same-sex marriage, screen time, slavery reparations
      smartphone ban, SNAP, SNAP benefits, social housing, survey finds, teen social media
      temporary protected status, TPS, trans, trans rights, trans women, transgender athletes
      transgender people, voting rights act
    `,
  },
  {
    topic: 'human',
    4: `
      baby born, Duchess of York, duke of, ex-husband, ex-wife, family's anguish, funeral of
      grieving, guinness world record, has died, has died aged, has died at, heartbreak
      heartbroken, kensington palace, king and queen, lost dog, lottery, meghan, message in bottle
      missing cat, oldest living, pay tribute, princess of wales, reality star, remembered
      rescue dog, reunion, royal lodge, Sarah Ferguson, survivor tells, ties knot, vigil, viral
      world record attempt
    `,
  },
  {
    topic: 'lifestyle',
    4: `
      beer festival, Christmas lights, Christmas market, christmas markets, city break
      dating app, Disney World, Disneyland, fashion trend, fine dining, fireworks display
      fitness trend, Halloween, Halloween costumes, house-hunting, luxury resort
      make-up artist, Michelin, new year celebrations, New Year's Day, New Year's Eve, oktoberfest
      Oktoberfest, parenting tips, restaurant review, ski resort, staycation, street food
      Super Bowl snacks, Thanksgiving, Thanksgiving dinner, tourist attraction, travel advice
      travel guide, travel tips, Valentine's Day, winemaker
    `,
  },
]
