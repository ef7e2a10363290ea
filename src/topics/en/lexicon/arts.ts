import type { TopicTable } from '../../topic-table.ts'

/** Arts, culture, entertainment and media. */
export const arts = {
  topic: 'arts',
  4: `
    abba, abc, ac/dc, academy award, actor, actress, al-jazeera, amazon prime video, american idol
    anchorman, animated, animation, anime, architect, architecture, art, artist, artistic, artwork
    auction house, auditions, author, autobiography, avengers, awards show, bachelor, bachelorette
    backstreet boys, bafta, ballerina, ballet, bandmates, banksy, batman, bbc, beatles, best-seller
    best-selling, big brother, big screen, billboard, biography, biopic, black panther, blackpink
    blockbuster, blues, bollywood, bond film, book, book deal, book tour, booker, bookstore
    box office, boy band, breaking bad, brit awards, broadway, bts, captain america, caravaggio
    casting, catwalk, cbs, celebrity, cellist, channel 4, chart topper, chart-topping, choreographer
    christie's, cinema, cinematographer, cinematography, circus, cnn, co-star, coachella, colbert
    coldplay, columnist, comedy, comic-con, comics!, composer, conan o'brien, concert, conductor
    cosplay, costar, costume drama, country music, country singer, couture, crooner, cultural
    culture, da vinci, daily show, dance company, dancer, dancing with the stars, design award
    dickens, djs, doctor who, documentary, downton abbey, drama series, dreamworks, duet
    duran duran, editor-in-chief, elle, ellen degeneres, entertainer, entertainment, episode
    eurovision, exhibit, exhibition, fallon, fashion designer, fashion show, fashion week
    film-maker, filmmaker, finale, fleetwood mac, foo fighters, fox news, fresco, frida kahlo
    gallery, game show, gig, girl group, glastonbury, graffiti, grateful dead, green day, guggenheim
    guitarist, guns n' roses, harry potter, hbo, heavy metal, heritage site, hit show, howard stern
    hulu, iron man, itv, james bond, james corden, jane austen, john oliver, jon stewart
    jonas brothers, journalism, k-pop, kimmel, klimt, kneecap, late night, late show, lead role
    led zeppelin, leonardo da vinci, letterman, lionsgate, literary, literature, lollapalooza
    lord of the rings, louvre, lyrics, mad men, magazine, magician, manga, margaret atwood, marvel
    masterpiece, matisse, memoir, mercury prize, met gala, metallica, mgm, michelangelo, miniseries
    moma, mona lisa, monet, monty python, movie, movies, msnbc, mtv, munch, muppets, mural, music
    music industry, music video, musician, n'sync, nbc, new york times, news anchor, nirvana
    nollywood, novel, novelist, oasis, old master, one direction, opera, oprah, orchestra, outkast
    painter, painting, palme d'or, paparazzi, paramount, pearl jam, philharmonic, photographer
    photography, picasso, pink floyd, pixar, playboy, playhouse, playwright, poem, poet, poetry
    pop single, pop star, portrait, premiere, prequel, producer of film, publisher, publishing
    pulitzer, punk rock, puppet, queen band, r.e.m., radio host, radio station, radiohead, rap
    reality show, reality star, reality tv, reboot, recap, record label, red carpet, red carpet look
    reggae, rem, remake, rembrandt, revival, rock 'n' roll, rock band, rock star, rocker
    rolling stones, rowling, runway show, rushdie, satirical, saturday night live, screening of
    screenplay, screenwriter, sculptor, sculpture, season finale, season premiere, seinfeld, sequel
    sesame street, set photos, seth meyers, showbiz, showrunner, showtime, silver screen, simpsons
    singer, sitcom, small screen, snl, soap star, soprano, sotheby's, soundtrack, south park
    spice girls, spider-man, spiderman, spinoff series, spoiler, stage play, stage show, standup
    star trek, star wars, starring, starring role, stars in, stephen king, stranger things, sundance
    superhero, superman, supermodel, sxsw, symphony, tabloid, talk show, tate, television, the voice
    the who, theatre, theatrical, thor, title role, tolkien, tonight show, tony award, trailer
    trevor noah, turner prize, tv drama, TV host, tv role, tv series, tv show, tv star, u2
    unesco heritage, universal studios, van gogh, vermeer, violinist, vmas, vogue, walking dead
    warhol, warner bros, washington post, west end, wonder woman, woodstock, world premiere
    world tour, writer, wu-tang, x factor, x-men
  `,
  3: `
    antiquities, audience, award, boba fett, broadcast, broadcaster, channel, character, comic
    critic, dance, debut album, director, directs, diva, fairytale, fame, fans, fashion, fiction
    glamour, gown, horror, icon, jeopardy, joe rogan, legacy, legend, legendary, library, looted art
    lp, media, model!, newspaper, nominated for, nominations, nominees, performer, performs
    playlist, press freedom, producer, ratings!, record deal, remix, rock!, rocks!, rogan, roles!
    royalties, sci-fi, script, season 1, season 2, season 3, season 4, season two, series
    series finale, single!, spoof, spotify, stage, storyteller, studio, tour dates, tribute, viewers
    winner, write, written
  `,
  2: `
    beauty, clip, comeback, cover, debut, directorial, dress, editor, fairy, first look, ghost, hero
    hits!, host, interview, joins cast, monster, monument, news!, photo, pictures, play, princess
    prize, reunion, reunite, review, role, sang, scene, sing, stand-up, statue, story, storytelling
    streaming, style, tale, teaser, tour, track, vampire, video, villain, watch, world's best
    zombie, zombies
  `,
  1: `
    airs, classic, creator, crew, edition, hit, king, queen
  `,
} as const satisfies TopicTable

/** Arts: performers, directors, writers and other people of show business. */
export const artists = {
  topic: 'arts',
  4: `
    50 Cent, Adam Sandler, Affleck, Aishwarya Rai, Alan Cumming, Alicia Keys, Almodovar, Amber Heard
    Amitabh Bachchan, Amitav Ghosh, Amy Poehler, Amy Schumer, Amy Winehouse, Anderson Cooper
    Aniston, Anna Wintour, Anne Hathaway, Annie Leibovitz, Aretha Franklin, Armani
    Arnold Schwarzenegger, Ashton Kutcher, Audrey Hepburn, Avicii, Bad Bunny, Baldwin
    Barbra Streisand, Bella Hadid, Ben Stiller, Benedict Cumberbatch, Betty White, Bieber, Biggie
    Bill O'Reilly, Blake Lively, Bob Saget, Bono, Bowie, Brando, Britney, Bruce Jenner, Bruce Willis
    Bruno Mars, Bryan Cranston, Caitlyn Jenner, Cardi B, Cate Blanchett, Celine Dion
    Chadwick Boseman, Chappelle, Charlize Theron, Cher, Chris Brown, Chris Evans, Chris Hemsworth
    Chris Pratt, Chris Rock, Christina Aguilera, Christopher Nolan, Christopher Reeve, Colin Firth
    Coppola, Damien Hirst, Dan Brown, Daniel Craig, Daniel Radcliffe, De Niro, Demi Moore
    Denzel Washington, Depp, Diana Ross, Diddy, Dolly Parton, Domingo, Dr. Dre, Drake, Dua Lipa
    Dustin Hoffman, Dylan, Eastwood, Eddie Murphy, Elizabeth Taylor, Ellen Page, Emilia Clarke
    Emma Stone, Emma Thompson, Emma Watson, Enrique Iglesias, Eric Clapton, Florence Pugh
    Francis Ford Coppola, Freddie Mercury, Gabriel Garcia Marquez, Garcia Marquez, George Lucas
    George Michael, Gibson, Gigi Hadid, Gore Vidal, Greta Gerwig, Halle Berry, Hannity, Harper Lee
    Harrison Ford, Harry Styles, Helen Mirren, Hugh Grant, Hugh Jackman, Idris Elba, J. Lo, J.Lo
    Jack Nicholson, Jackie Chan, Jagger, James Cameron, James Franco, Jamie Foxx, Janet Jackson
    Jay-Z, Jeff Koons, Jennifer Garner, Jennifer Lawrence, Jennifer Lopez, Jet Li, Jim Carrey
    JJ Abrams, Joan Rivers, John Legend, Johnny Carson, Johnny Cash, Jon Hamm, Joni Mitchell
    Joss Whedon, Judi Dench, Julia Roberts, Julio Iglesias, Kanye, Kardashian, Kardashians
    Kate Moss, Kate Winslet, Katie Holmes, Katy Perry, Kazuo Ishiguro, Keanu Reeves, Keira Knightley
    Keith Richards, Kendall Jenner, Kendrick Lamar, Kerry Washington, Kevin Hart, Khloe
    Kiefer Sutherland, Kit Harington, Kourtney, Kris Jenner, Kristen Stewart, Kurosawa, Kylie Jenner
    Kylie Minogue, LaBeouf, Lena Dunham, Lennon, Lil Nas X, Lil Wayne, Lily Allen, Lizzo, Lohan
    Lupita Nyong'o, Margot Robbie, Mariah Carey, Marilyn Monroe, Mark Ruffalo, Matt Damon
    Matt Lauer, Maya Angelou, McCartney, Megan Thee Stallion, Megyn Kelly, Michael Moore, Mila Kunis
    Miley, Millie Bobby Brown, Miyazaki, Morgan Freeman, Naomi Campbell, Natalie Portman, Neil Young
    Nicki Minaj, Nicolas Cage, Nicole Kidman, Nicole Richie, Norah Jones, Norman Mailer
    Olivia Rodrigo, Orhan Pamuk, Pacino, Paltrow, Paris Hilton, Pedro Pascal, Peter Dinklage
    Peter Jackson, Pharrell, Phil Collins, Philip Roth, Philip Seymour Hoffman, Pierce Brosnan
    Puff Daddy, Ray Charles, Reese Witherspoon, Ricky Gervais, Ridley Scott, Ringo Starr
    Robert Downey, Robert Pattinson, Robert Redford, Robin Williams, Rod Stewart, Russell Crowe
    Ryan Gosling, Ryan Reynolds, Ryan Seacrest, Salman Khan, Sam Smith, Samuel L. Jackson
    Sandra Bullock, Scarlett Johansson, Sean Connery, Selena Gomez, Seth Rogen, Shah Rukh Khan
    Shia LaBeouf, Shonda Rhimes, Simon Cowell, Snoop Dogg, Sofia Vergara, Spacey, Spike Lee
    Stevie Wonder, Sting, Sydney Sweeney, Sylvester Stallone, The Weeknd, Tim Burton
    Timothee Chalamet, Tina Fey, Tina Turner, Toni Morrison, Travis Scott, Tucker Carlson, Tupac
    Tyra Banks, Usher, Valentino, Versace, Viola Davis, Whitney Houston, Will Smith, Willie Nelson
    Wong Kar-wai, Yves Saint Laurent, Zac Efron, Zendaya, Zhang Yimou
  `,
} as const satisfies TopicTable
