import type { TopicTable } from '../../topic-table.ts'

/** Sport: clubs, franchises and national sides by the names that headlines use. */
export const sportTeams = {
  topic: 'sport',
  4: `
    49ers, 76ers, Aggies, Al Ahly, Al-Hilal, Al-Ittihad, Al-Nassr, All Blacks, AS Roma, Astros
    Azzurri, Badgers, Bafana Bafana, Bayern, Bearcats, Bengals, Betis, Birmingham City, Black Caps
    Black Stars, Blackburn, Blackhawks, Blazers, Blue Devils, Blue Jackets, Blue Jays, Boca Juniors
    Boilermakers, Bournemouth, Braves, Brentford, Brewers, Brighton, Broncos, Bruins, Brumbies
    Buccaneers, Buckeyes, Bucks, Bucs, Canadiens, Canucks, Cavs, Celta Vigo, Celtics, Chargers
    Charlton, Clippers, Club Brugge, Colts, Corinthians, Cornhuskers, Crimson Tide, Crystal Palace
    Cubs, Cyclones, Deportivo, Diamondbacks, Dodgers, Dynamo Kiev, Dynamo Kyiv, Espanyol, Expos
    Fighting Illini, Fighting Irish, Flamengo, Flyers, Fulham, Gators, Getafe, Golden Knights
    Golden State Warriors, Gonzaga, Gophers, Grizzlies, Gunners, Harlequins, Hawkeyes, Hibs, Hokies
    Hoosiers, Huskers, Illini, Indomitable Lions, Inter Milan, Jags, Jayhawks, Juve, Kaizer Chiefs
    Kangaroos, Knicks, LA Galaxy, Leeds United, Leicester City, Leinster, Les Bleus, Leverkusen
    Lionesses, Longhorns, Maccabi fan, Maccabi fans, Maccabi Tel Aviv, Mallorca, Man City
    Man United, Man Utd, Maple Leafs, Mariners, Matildas, Mavericks, Mavs, Mets, Miami Heat
    Middlesbrough, Moenchengladbach, Mountaineers, Munster, New York Giants, New York Jets
    Newcastle United, Niners, Nittany Lions, Norwich City, Notre Dame, Nottingham Forest, Nuggets
    Oilers, Oklahoma City Thunder, Olympiakos, Orangemen, Orioles, Orlando Magic, Osasuna, Pacers
    Packers, Padres, Palmeiras, Panathinaikos, Paris Saint-Germain, Pelicans, Phillies, Phoenix Suns
    Pistons, Proteas, PSV, QPR, Raiders, Rams, Raptors, Razorbacks, Red Bulls, Red Sox, Red Wings
    Redskins, River Plate, Rockies, Sabres, Sacramento Kings, Sampdoria, Saracens, Scuderia
    Seahawks, Selecao, Seminoles, Shakhtar, Sixers, Socceroos, Sonics, Sooners, Spartak, Springbok
    Springboks, Steelers, Sun Devils, Super Eagles, SuperSonics, Tampa Bay, Tampa Bay Lightning
    Tampa Bay Rays, Tar Heels, Terrapins, Texans, Three Lions, Timberwolves, Torino, Trail Blazers
    UConn, Udinese, US Postal team, Utah Jazz, Utes, Villarreal, Wallabies, Waratahs
    Washington Commanders, West Brom, West Ham, White Sox, Windies, Wolfpack, Wolfsburg
    Wolverhampton, Wolverines, Yankees, Zags, Zenit
  `,
  3: `
    Albion, Angels, Argonauts, Arizona State, Athletic, Auburn, Aussies, Baylor, Bears, Beavers
    Biarritz, Blazer, Bobcats, Boise State, Bolton, Bolts, Boro, Bosox, Boston College, Browns
    Bulldogs, Bulls, Burnley, BYU, Canaries, Canes, Capitals, Cardinals, Cards, Cavaliers, Celtic
    Chiefs, Clemson, Colonials, Colorado State, Cougars, Cowboys, Creighton, Crusaders, DC United
    Devils, Dolphins, Dortmund, Ducks, Duke, Dundee, Eagles, Earthquakes, Falcons, Florida State
    Fresno State, Georgia Tech, Giants, Habs, Hammers, Hawks, Hearts, Heat, Hibernian, Hornets
    Hoyas, Hurricanes, Huskies, Inter, Inverness, Iowa State, Islanders, Jaguars, Jazz, Jets
    Kansas State, Kilmarnock, Kings, Leafs, Lions, Liverpool, Llanelli, Louisville Cardinals, LSU
    Magic, Magpies, Marlins, Marquette, Michigan State, Mississippi State, Motherwell, Nationals
    NC State, Nets, Ohio State, Oklahoma State, Oregon State, Ospreys, Panthers, Parma, Patriots
    Pats, Penguins, Penn State, Pirates, Porto, Predators, Pumas, Purdue, Rangers, Ravens, Rebels
    Red Storm, Reds, Revolution, Roughriders, Rovers, Rutgers, Saints, San Diego State, Senators
    Sevilla, Sharks, SMU, Sounders, South Dakota State, Southampton, Sox, Spartans, Sporting, Spurs
    Stade Francais, Stampeders, Suns, Syracuse, TCU, Texas A&M, Texas Tech, Thunder, Tigers, Titans
    Toffees, Trojans, Twins, UCLA, UNLV, USC, UTEP, Vanderbilt, Vikings, Villanova, Virginia Tech
    Wake Forest, Wanderers, Warriors, Washington State, Watford, Wildcats, Wizards, Wolves, Yanks
  `,
} as const satisfies TopicTable

/** Sport: athletes and coaches by surname or full name. */
export const athletes = {
  topic: 'sport',
  4: `
    A-Rod, Aaron Judge, Acuna, Adebayor, Afridi, Agassi, Aimar, Akhtar, Alex Morgan, Alex Rodriguez
    Allardyce, Altuve, Amir Khan, Andretti, Anelka, Annika, Anthony Joshua, Antonio Brown, Appiah
    Arshavin, Artest, Arteta, Auerbach, Azarenka, Babar Azam, Babe Ruth, Bagnaia, Bagwell
    Ballesteros, Barrichello, Barry Bonds, Barthez, Batistuta, Becks, Beem, Beenhakker, Bekele
    Belichick, Beltran, Beltre, Ben Wallace, Benitez, Bergkamp, Bettis, Bettman, Biaggi, Bielsa
    Biffle, Big Papi, Biggio, Biles, Billups, Blake Griffin, Bledsoe, Bode Miller, Boeheim, Bowden
    Bramble, Brees, Brett Lee, Brunson, Bryce Harper, Bubba Wallace, Bulger, Bumrah, Burrow, Busch
    Busquets, Cafu, Cahill, Caitlin Clark, Calipari, Cam Newton, Canelo, Cannavaro, Capello
    Capriati, Carli Lloyd, Carmelo, Casillas, Cavendish, Cech, Chanderpaul, Cheika, Chris Paul
    Cilic, Clijsters, Clive Woodward, Contador, Coria, Coulthard, Crosby, Culpepper, Curbishley
    Daei, Dak, Dallaglio, Dan Carter, Dan Snyder, Davenport, David Ortiz, Davis Love, De La Hoya
    DeChambeau, Deflategate, Defoe, deGrom, Deisler, Del Piero, Delhomme, Dementieva, Derrick Rose
    Desailly, Deshaun Watson, Dhoni, Dokic, Domenech, Doncic, Dravid, Draymond, Drogba, Durant
    Dustin Johnson, Dwight Howard, Earnhardt, Ecclestone, Eddie Jones, Edmonds, Eileen Gu
    El Guerrouj, Eli Manning, Els, Embiid, Emmitt Smith, Eriksson, Essien, Eto'o, Fabregas, Faldo
    Farah, Favre, Figo, Fisichella, Flacco, Flesch, Flintoff, Foden, Folau, Foulke, Franchitti
    Freddy Adu, Froome, Furyk, Gagne, Ganguly, Gannon, Garciaparra, Garnett, Garoppolo, Gasol
    Gatlin, Gaudio, Gebrselassie, Gerrard, Giambi, Giannis, Gibernau, Giggs, Gilchrist
    Gilgeous-Alexander, Ginepri, Ginobili, Giroud, Glavine, Goff, Goodell, Goosen, Grace Park
    Graeme Smith, Gretzky, Griffey, Griner, Gronk, Gronkowski, Grosjean, Gruden, Gulbis, Hackett
    Halladay, Hank Aaron, Hantuchova, Harbaugh, Harbhajan, Hargreaves, Harmison, Harrington, Harvick
    Henin, Henman, Henry, Heskey, Hewitt, Hiddink, Hoggard, Ichiro, Inkster, Inzaghi, Inzamam
    Isinbayeva, Ivanisevic, Ivanovic, Iverson, Jabeur, Jagr, Jamal Lewis, Jankovic, Jayasuriya
    Jayawardene, Jeff Gordon, Jerry Rice, Jeter, Jimenez, Jimmie Johnson, Joe Root, Johnny Manziel
    Jokic, Jose Canseco, Josh Allen, Justin Rose, Kaepernick, Kaka, Kallis, Kanoute, Kante, Kanu
    Kasprowicz, Kawhi, Kelce, Kenseth, Kenteris, Kerry Wood, Kershaw, Kewell, Khabib, Kiefer
    Kipchoge, Kirilenko, Kluivert, Kobe, Koepka, Kohli, Krejcikova, Krzyzewski, Kumble, Kuznetsova
    Kvitova, Kwan, Kyrgios, Kyrie, Lamar Jackson, Lampard, Lance Armstrong, Larry Bird, Larry Brown
    Laxman, Ledecky, Leftwich, Lemieux, Lennox Lewis, Lescott, Lidge, Lillard, Lincecum, Lindros
    Lippi, Ljungberg, Lochte, Lomu, Losman, Mack Brown, Maddux, Madison Keys, Magic Johnson, Mahomes
    Mahrez, Makaay, Makelele, Mancini, Manfred, Manny Ramirez, Marion Jones, Martin Truex, Massu
    Matsui, Mauer, Mauresmo, Maurice Greene, Mayweather, McCullum, McDowell, McGrath, McGregor
    McGwire, McIlroy, McNabb, Mia Hamm, Michael Clarke, Michael Jordan, Micheel, Michelle Wie
    Mickelson, Mike Trout, Mike Tyson, Montgomerie, Montoya, Mookie, Morant, Morientes, Moya, Moyes
    Muguruza, Muhammad Ali, Mulder, Muralitharan, Mussina, Myskina, Nakamura, Nakata, Nalbandian
    Naomi Osaka, Nedved, Neuer, Nicklaus, Nishikori, Nomar, Ntini, O'Driscoll, O.J. Mayo, Ochieng
    Ochoa, Ochocinco, Ohtani, Okocha, Olazabal, Oscar De La Hoya, Osimhen, Oswalt, Ovechkin
    Overmars, Pacquiao, Parcells, Park Ji-sung, Parreira, Pat Cummins, Pat Summitt, Paterno
    Paul George, Pedro Martinez, Pedrosa, Pegula, Pekerman, Pele, Peng Shuai, Pete Rose, Petrova
    Pettitte, Peyton Manning, Phil Jackson, Philippoussis, Piazza, Pietersen, Pippen, Pique, Pirlo
    Pitino, Plushenko, Ponting, Popovich, Portis, Posada, Postecoglou, Poulter, Pujols, Quaresma
    Rabada, Radcliffe, Rahm, Randy Johnson, Randy Moss, Ranieri, Raonic, Rapinoe, Rasheed Wallace
    Rashford, Ray Lewis, Ray Rice, Redknapp, Ricky Williams, Riquelme, Rivaldo, Robben, Robbie Keane
    Roberto Carlos, Robinho, Robredo, Roddick, Rodgers, Roethlisberger, Rohit Sharma, Rolen, Romo
    Ronaldinho, Ronda Rousey, Roy Jones, Rublev, Rui Costa, Russell Wilson, Rusty Wallace, Ruud
    Sabathia, Sabrina Ionescu, Safin, Safina, Sammy Sosa, Sampras, Sangakkara, Sarri, Sarwan
    Saviola, Scheffler, Scherzer, Schilling, Scholes, Schrempf, Schuettler, Schwarzer, Scolari
    Se Ri Pak, Seedorf, Sehwag, Selig, Semenya, Serena, Sha'Carri Richardson, Shakib, Shanahan
    Shapovalov, Shaq, Shaquille, Shearer, Shevchenko, Shoaib, Simao, Smoltz, Sneijder, Solskjaer
    Sorenstam, Souness, Southgate, Spalletti, Spieth, Spurrier, Srichaphan, Starc, Steinbrenner
    Stenson, Steph Curry, Stephen Curry, Steve Nash, Steve Smith, Steve Waugh, Stoner, Stoops
    Stoudemire, Strachan, Strahan, Strasburg, Stricker, Sugiyama, Tabarez, Tagovailoa, Tamim
    Tannehill, Tatis, Tebow, Tejada, Ten Hag, Tendulkar, Terrell Owens, Testaverde, Tevez, Thanou
    Thome, Thorpe, Thuram, Tiger Woods, Tom Brady, Tomic, Tomlin, Tony Stewart, Torii, Totti
    Tracy McGrady, Trapattoni, Trescothick, Trezeguet, Trulli, Tyson Fury, Ullrich, Urban Meyer
    Vaas, Valentino Rossi, Valieva, Van Basten, Van der Sar, Van Nistelrooy, Van Persie, Varane
    Varitek, Venus Williams, Verkerk, Verlander, Veron, Vettori, Viduka, Vieira, Vieri, Vijay Singh
    Villeneuve, Vince Carter, Vlad, Vladimir Guerrero, Wakefield, Walcott, Wasim, Wembanyama, Wentz
    Westbrook, Westwood, Wilkinson, Wiltord, Wright-Phillips, Yakubu, Yao Ming, Zaha, Ze Roberto
    Zion Williamson, Zito, Zvonareva
  `,
  3: `
    Barty, Brady, Duncan, Ferrer, Fleming, Hayden, Keane, Keys, Langer, Manning, Raul, Saban, Saka
    Singh, Sosa, Stokes, Strauss, Suarez, Torre, Vaughan, Warne, Williamson, Woods
  `,
  2: `
    Ayala, Barkley, Beckett, Bellamy, Booker, Carr, Clemens, Conte's side, Crespo, Ewing, Hudson
    Lara, Lowe, Luck, Mane, Novak, Palmer, Pennington, Pierce, Reid, Riley, Santana, Sheffield
    Simmons, Tomlinson, Toure, Vick, Warner, Webber, Weir
  `,
} as const satisfies TopicTable
