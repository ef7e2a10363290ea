import type { TopicTable } from '../../topic-table.ts'

/** Sport: clubs, franchises and national sides by the names that headlines use. */
export const sportTeams = {
  topic: 'sport',
  4: `
    49ers, 76ers, AC Milan, Aggies, Al Ahly, Al-Hilal, Al-Ittihad, Al-Nassr, All Blacks, Anderlecht
    AS Roma, Aston Villa, Astros, Atalanta, Azzurri, Badgers, Bafana Bafana, Barca, Bayern, Bearcats
    Benfica, Bengals, Besiktas, Betis, Birmingham City, Black Caps, Black Stars, Blackburn
    Blackhawks, Blazers, Blue Devils, Blue Jackets, Blue Jays, Boca Juniors, Boilermakers
    Borussia Dortmund, Bournemouth, Braves, Brentford, Brewers, Brighton, Broncos, Bruins, Brumbies
    Buccaneers, Buckeyes, Bucks, Bucs, Canadiens, Canucks, Cavs, Celta Vigo, Celtics, Chargers
    Charlton, Clippers, Club Brugge, Colts, Corinthians, Cornhuskers, Crimson Tide, Crystal Palace
    CSKA, Cubs, Cyclones, Deportivo, Diamondbacks, Dodgers, Dynamo Kiev, Dynamo Kyiv
    Eintracht Frankfurt, Espanyol, Everton, Expos, Fenerbahce, Feyenoord, Fighting Illini
    Fighting Irish, Fiorentina, Flamengo, Flyers, Fulham, Galatasaray, Gators, Getafe, Girona
    Golden Knights, Golden State Warriors, Gonzaga, Gophers, Grizzlies, Gunners, Harlequins
    Hawkeyes, Hibs, Hokies, Hoosiers, Huskers, Illini, Indomitable Lions, Inter Miami, Inter Milan
    Jags, Jayhawks, Juve, Kaizer Chiefs, Kangaroos, Knicks, LA Galaxy, Lazio, Leeds United
    Leicester City, Leinster, Les Bleus, Leverkusen, Lionesses, Longhorns, Maccabi fan, Maccabi fans
    Maccabi Tel Aviv, Mallorca, Man City, Man United, Man Utd, Manchester City, Manchester United
    Maple Leafs, Mariners, Matildas, Mavericks, Mavs, Mets, Miami Heat, Middlesbrough
    Moenchengladbach, Mountaineers, Munster, New York Giants, New York Jets, Newcastle United
    Niners, Nittany Lions, Norwich City, Notre Dame, Nottingham Forest, Nuggets, Oilers
    Oklahoma City Thunder, Olympiakos, Orangemen, Orioles, Orlando Magic, Osasuna, Pacers, Packers
    Padres, Palmeiras, Panathinaikos, Paris Saint-Germain, Pelicans, Phillies, Phoenix Suns, Pistons
    Proteas, PSG, PSV, QPR, Raiders, Rams, Raptors, Razorbacks, RB Leipzig, Real Sociedad
    Red Bull Racing, Red Bulls, Red Sox, Red Wings, Redskins, River Plate, Rockies, Sabres
    Sacramento Kings, Sampdoria, Saracens, Scuderia, Seahawks, Selecao, Seminoles, Shakhtar, Sixers
    Socceroos, Sonics, Sooners, Spartak, Springbok, Springboks, Steelers, Sun Devils, Super Eagles
    SuperSonics, Tampa Bay, Tampa Bay Lightning, Tampa Bay Rays, Tar Heels, Terrapins, Texans
    Three Lions, Timberwolves, Torino, Trail Blazers, UConn, Udinese, US Postal team, Utah Jazz
    Utes, Villarreal, Wallabies, Waratahs, Washington Commanders, Werder Bremen, West Brom, West Ham
    White Sox, Windies, Wolfpack, Wolfsburg, Wolverhampton, Wolverines, Yankees, Zags, Zenit
  `,
  3: `
    Albion, Angels, Argonauts, Arizona State, Athletic, Auburn, Aussies, Baylor, Bears, Beavers
    Biarritz, Blazer, Bobcats, Boise State, Bolton, Bolts, Boro, Bosox, Boston College, Browns
    Bulldogs, Bulls, Burnley, BYU, Canaries, Canes, Capitals, Cardinals, Cards, Cavaliers, Celtic
    Chiefs, Clemson, Colonials, Colorado State, Cougars, Cowboys, Creighton, Crusaders, DC United
    Devils, Dolphins, Dortmund, Ducks, Duke, Dundee, Eagles, Earthquakes, Falcons, Florida State
    Fresno State, Georgia Tech, Giants, Habs, Hammers, Hawks, Hearts, Heat, Hibernian, Hornets
    Hoyas, Hurricanes, Huskies, Inter, Inverness, Iowa State, Islanders, Jaguars, Jazz, Jets
    Kansas State, Kilmarnock, Kings, Lakers, Leafs, Lions, Liverpool, Llanelli, Louisville Cardinals
    LSU, Magic, Magpies, Marlins, Marquette, Michigan State, Mississippi State, Motherwell
    Nationals, NC State, Nets, Ohio State, Oklahoma State, Oregon State, Ospreys, Panthers, Parma
    Patriots, Pats, Penguins, Penn State, Pirates, Porto, Predators, Pumas, Purdue, Rangers, Ravens
    Rebels, Red Storm, Reds, Revolution, Roughriders, Rovers, Rutgers, Saints, San Diego State
    Senators, Sevilla, Sharks, SMU, Sounders, South Dakota State, Southampton, Sox, Spartans
    Sporting, Spurs, Stade Francais, Stampeders, Suns, Syracuse, TCU, Texas A&M, Texas Tech, Thunder
    Tigers, Titans, Toffees, Trojans, Twins, UCLA, UNLV, USC, UTEP, Vanderbilt, Vikings, Villanova
    Virginia Tech, Wake Forest, Wanderers, Warriors, Washington State, Watford, Wildcats, Wizards
    Wolves, Yanks
  `,
} as const satisfies TopicTable

/** Sport: athletes and coaches by surname or full name. */
export const athletes = {
  topic: 'sport',
  4: `
    A-Rod, Aaron Judge, Acuna, Adebayor, Afridi, Agassi, Aimar, Akhtar, Alcaraz, Alex Morgan
    Alex Rodriguez, Allardyce, Alonso, Altuve, Amir Khan, Ancelotti, Andretti, Anelka, Annika
    Anthony Joshua, Antonio Brown, Appiah, Arshavin, Artest, Arteta, Auerbach, Azarenka, Babar Azam
    Babe Ruth, Bagnaia, Bagwell, Ballack, Ballesteros, Barrichello, Barry Bonds, Barthez, Batistuta
    Beckham, Becks, Beem, Beenhakker, Bekele, Belichick, Bellingham, Beltran, Beltre, Ben Wallace
    Benitez, Benzema, Bergkamp, Bettis, Bettman, Biaggi, Bielsa, Biffle, Big Papi, Biggio, Biles
    Billups, Blake Griffin, Bledsoe, Bode Miller, Boeheim, Bottas, Bowden, Bramble, Brees, Brett Lee
    Brunson, Bryce Harper, Bubba Wallace, Buffon, Bulger, Bumrah, Burrow, Busch, Busquets, Cafu
    Cahill, Caitlin Clark, Calipari, Cam Newton, Canelo, Cannavaro, Capello, Capriati, Carli Lloyd
    Carmelo, Casillas, Cavendish, Cech, Chanderpaul, Cheika, Chris Paul, Cilic, Clijsters
    Clive Woodward, Contador, Coria, Coulthard, Crosby, Culpepper, Curbishley, Daei, Dak, Dallaglio
    Dan Carter, Dan Snyder, Davenport, David Ortiz, Davis Love, De La Hoya, DeChambeau, Deflategate
    Defoe, deGrom, Deisler, Del Piero, Del Potro, Delhomme, Dementieva, Derrick Rose, Desailly
    Deschamps, Deshaun Watson, Dhoni, Dokic, Domenech, Doncic, Dravid, Draymond, Drogba, Durant
    Dustin Johnson, Dwight Howard, Earnhardt, Ecclestone, Eddie Jones, Edmonds, Eileen Gu
    El Guerrouj, Eli Manning, Els, Embiid, Emmitt Smith, Eriksson, Essien, Eto'o, Evenepoel
    Fabregas, Faldo, Farah, Favre, Figo, Fisichella, Flacco, Flesch, Flintoff, Foden, Folau, Foulke
    Franchitti, Freddy Adu, Froome, Furyk, Gagne, Ganguly, Gannon, Garciaparra, Garnett, Garoppolo
    Gasol, Gatlin, Gaudio, Gauff, Gebrselassie, Gerrard, Giambi, Giannis, Gibernau, Giggs, Gilchrist
    Gilgeous-Alexander, Ginepri, Ginobili, Giroud, Glavine, Goff, Goodell, Goosen, Grace Park
    Graeme Smith, Gretzky, Griezmann, Griffey, Griner, Gronk, Gronkowski, Grosjean, Gruden, Gulbis
    Haaland, Hackett, Hakimi, Halep, Halladay, Hank Aaron, Hantuchova, Harbaugh, Harbhajan
    Hargreaves, Harmison, Harrington, Harry Kane, Harvick, Henin, Henman, Henry, Hermann Maier
    Heskey, Hewitt, Hiddink, Hitzfeld, Hoggard, Ibrahimovic, Ichiro, Infantino, Iniesta, Inkster
    Inzaghi, Inzamam, Isinbayeva, Ivanisevic, Ivanovic, Iverson, Jabeur, Jagr, Jamal Lewis, Jankovic
    Jayasuriya, Jayawardene, Jeff Gordon, Jerry Rice, Jeter, Jimenez, Jimmie Johnson, Joe Root
    Johnny Manziel, Jokic, Jose Canseco, Josh Allen, Justin Rose, Kaepernick, Kaka, Kallis, Kanoute
    Kante, Kanu, Kasprowicz, Kawhi, Kelce, Kenseth, Kenteris, Kerber, Kerry Wood, Kershaw, Kewell
    Khabib, Kiefer, Kipchoge, Kirilenko, Klinsmann, Klitschko, Klose, Kluivert, Kobe, Koepka, Kohli
    Krejcikova, Kroos, Krzyzewski, Kumble, Kuznetsova, Kvitova, Kwan, Kyrgios, Kyrie, Lahm
    Lamar Jackson, Lampard, Lance Armstrong, Larry Bird, Larry Brown, Laxman, LeBron, Leclerc
    Ledecky, Leftwich, Lemieux, Lennox Lewis, Lescott, Lewandowski, Lewis Hamilton, Lidge, Lillard
    Lincecum, Lindros, Lippi, Ljungberg, Lochte, Lomu, Losman, Luis Enrique, Mack Brown, Maddux
    Madison Keys, Magath, Magic Johnson, Mahomes, Mahrez, Makaay, Makelele, Mancini, Manfred
    Manny Ramirez, Maradona, Marion Jones, Martin Truex, Massu, Matsui, Mauer, Mauresmo
    Maurice Greene, Mayweather, Mbappe, McCullum, McDowell, McGrath, McGregor, McGwire, McIlroy
    McNabb, Mia Hamm, Michael Clarke, Michael Jordan, Micheel, Michelle Wie, Mickelson, Mike Trout
    Mike Tyson, Modric, Montgomerie, Montoya, Mookie, Morant, Morientes, Moya, Moyes, Muguruza
    Muhammad Ali, Mulder, Muralitharan, Mussina, Myskina, Nagelsmann, Nakamura, Nakata, Nalbandian
    Naomi Osaka, Nedved, Neuer, Neymar, Nicklaus, Nishikori, Nomar, Nowitzki, Ntini, O'Driscoll
    O.J. Mayo, Ochieng, Ochoa, Ochocinco, Ohtani, Okocha, Olazabal, Oscar De La Hoya, Osimhen
    Oswalt, Ovechkin, Overmars, Pacquiao, Parcells, Park Ji-sung, Parreira, Pat Cummins, Pat Summitt
    Paterno, Paul George, Pedro Martinez, Pedrosa, Pegula, Pekerman, Pele, Peng Shuai, Pete Rose
    Petrova, Pettitte, Peyton Manning, Phelps, Phil Jackson, Philippoussis, Piastri, Piazza
    Pietersen, Pippen, Pique, Pirlo, Pitino, Plushenko, Pochettino, Podolski, Pogacar, Pogba
    Ponting, Popovich, Portis, Posada, Postecoglou, Poulter, Pujols, Quaresma, Rabada, Radcliffe
    Raducanu, Rahm, Raikkonen, Randy Johnson, Randy Moss, Ranieri, Raonic, Rapinoe, Rasheed Wallace
    Rashford, Ray Lewis, Ray Rice, Redknapp, Rehhagel, Ribery, Ricky Williams, Riquelme, Rivaldo
    Robben, Robbie Keane, Roberto Carlos, Robinho, Robredo, Roddick, Rodgers, Roethlisberger
    Rohit Sharma, Rolen, Romo, Ronaldinho, Ronda Rousey, Rooney, Rosberg, Roy Jones, Rublev
    Rui Costa, Russell Wilson, Rusty Wallace, Ruud, Rybakina, Sabalenka, Sabathia, Sabrina Ionescu
    Safin, Safina, Sainz, Salah, Sammy Sosa, Sampras, Sangakkara, Sarri, Sarwan, Saviola, Scheffler
    Scherzer, Schilling, Scholes, Schrempf, Schuettler, Schumacher, Schwarzer, Schweinsteiger
    Scolari, Se Ri Pak, Seedorf, Sehwag, Selig, Semenya, Serena, Sha'Carri Richardson, Shakib
    Shanahan, Shapovalov, Shaq, Shaquille, Sharapova, Shearer, Shevchenko, Shiffrin, Shoaib, Simao
    Simeone, Smoltz, Sneijder, Solskjaer, Sorenstam, Souness, Southgate, Spalletti, Spieth, Spurrier
    Srichaphan, Starc, Steinbrenner, Stenson, Steph Curry, Stephen Curry, Steve Nash, Steve Smith
    Steve Waugh, Stoner, Stoops, Stoudemire, Strachan, Strahan, Strasburg, Stricker, Sugiyama
    Swiatek, Tabarez, Tagovailoa, Tamim, Tannehill, Tatis, Tebow, Tejada, Ten Hag, Tendulkar
    Terrell Owens, Testaverde, Tevez, Thanou, Thome, Thorpe, Thuram, Tiger Woods, Tom Brady, Tomic
    Tomlin, Tony Stewart, Torii, Totti, Tracy McGrady, Trapattoni, Trescothick, Trezeguet, Trulli
    Tsitsipas, Tuchel, Tyson Fury, Ullrich, Urban Meyer, Usain Bolt, Vaas, Valentino Rossi, Valieva
    Van Basten, Van der Sar, Van Gaal, Van Nistelrooy, Van Persie, Varane, Varitek, Venus Williams
    Verkerk, Verlander, Veron, Verstappen, Vettori, Viduka, Vieira, Vieri, Vijay Singh, Villeneuve
    Vince Carter, Vingegaard, Vinicius, Vlad, Vladimir Guerrero, Vonn, Wakefield, Walcott, Wasim
    Wawrinka, Wembanyama, Wenger, Wentz, Westbrook, Westwood, Wilkinson, Wiltord, Wozniacki
    Wright-Phillips, Xavi, Yakubu, Yao Ming, Zaha, Ze Roberto, Zidane, Zion Williamson, Zito, Zverev
    Zvonareva
  `,
  3: `
    Barty, Brady, Duncan, Ferrer, Fleming, Hayden, Kane, Keane, Keys, Langer, Manning, Murray, Raul
    Saban, Saka, Singh, Sosa, Stokes, Strauss, Suarez, Torre, Vaughan, Warne, Williamson, Woods
  `,
  2: `
    Ayala, Barkley, Beckett, Bellamy, Booker, Carr, Clemens, Conte's side, Crespo, Ewing, Hudson
    Lara, Lowe, Luck, Mane, Novak, Palmer, Pennington, Pierce, Reid, Riley, Santana, Sheffield
    Simmons, Tomlinson, Toure, Vick, Warner, Webber, Weir
  `,
} as const satisfies TopicTable
