import type { TopicTable } from '../../topic-table.ts'

/** Offices, bodies, parties and office-holders of 2024 to 2026, and what governments do. Curated by general knowledge. */
export const offices: readonly TopicTable[] = [
  {
    topic: 'politics',
    4: `
      2028 race, Abbas Araghchi, Abelardo de la Espriella, acting president, African Union
      Ahmed al-Sharaa, Air Force One, al-Sharaa, Alexander Lukashenko, Alice Weidel, ANC
      Andrej Babis, Andy Burnham, Angela Rayner, annexation of, Anthony Albanese, Antonio Costa
      Anura Kumara Dissanayake, Anutin Charnvirakul, APEC summit, approval rating, Araghchi
      ASEAN summit, Asim Munir, attorney general, austerity, Balendra Shah, Bardella, Ben-Gvir
      benefit cuts, Benjamin Netanyahu, bilateral ties, birthright, BJP, Bola Tinubu
      Bongbong Marcos, border control, border policy, BRICS, Bridget Phillipson, Budanov
      budget office, budget vote, by-election, cabinet office, Capitol Hill, caretaker government
      central committee, Chagos, chief minister, Christopher Luxon, citizenship test
      Claudia Sheinbaum, coalition government, Commonwealth summit, confidence vote, Congress party
      congressional map, Council of Europe, cross-strait, crown prince, Cyril Ramaphosa, Dan Bongino
      Daniel Noboa, David Lammy, Davos, Defense Department, Democratic Party, Dick Cheney
      Dina Boluarte, Diosdado Cabello, diplomatic row, diplomatic ties, disinformation, Dissanayake
      Donald Tusk, donations row, DPP, DUP, early election, East Wing, ECOWAS, Ed Davey
      Education Department, Ekrem Imamoglu, election campaign, election interference, election rally
      election result, election victory, election win, electoral commission, Emmanuel Macron
      ethics inquiry, ethics watchdog, EU chief, EU commissioner, EU summit, European Parliament
      ex-minister, ex-pm, ex-premier, ex-president, expels diplomats, Fatah, Fed independence
      First Lady, first minister, foreign interference, foreign minister, foreign ministry
      foreign office, former minister, former prime minister, free speech, Friedrich Merz
      G20 summit, G7 leaders, general election, George Simion, Ghalibaf, Giorgia Meloni
      government crisis, governor-general, green card, Green Party, Gustavo Petro, Hakan Fidan
      Hakeem Jeffries, Han Duck-soo, hard right, head of government, Herzog, high commissioner
      home office, Homeland Security secretary, Hong Kong democracy, House Democrats
      House Republicans, House seat, Howard Lutnick, Hun Manet, Ibrahim Traoré, ICE agent
      ICE crackdown, ICE detention, ICE officers, Ilham Aliyev, immigration agents
      immigration enforcement, immigration judge, immigration raid, immigration rules
      independence referendum, independence vote, interim government, interim president
      Interior Department, interior minister, Irakli Kobakhidze, Isaac Herzog, Iván Cepeda
      Jack Smith, Jair Bolsonaro, James Comey, Jared Kushner, Javier Milei, JB Pritzker, John Thune
      Jordan Bardella, Jose Antonio Kast, Joseph Aoun, Justice Department, Kaja Kallas
      Karine Jean-Pierre, Karoline Leavitt, Katie Porter, Keiko Fujimori, Keir Starmer
      Kemi Badenoch, Kevin Hassett, Kirill Dmitriev, Komeito, Kristi Noem, Kuomintang
      Labor Department chief, Larijani, Lars Klingbeil, Law and Justice, Lawrence Wong, LDP
      leaders meet, leadership challenge, leadership rival, leaves office, Lee Jae-myung
      Letitia James, Li Qiang, Lib Dem, Lib Dems, Liberal Democrats, Likud, Lindsey Halligan
      local elections, Lula da Silva, Mahamat Deby, Maia Sandu, manifesto pledge, Marco Rubio
      Mark Rutte, Masoud Pezeshkian, mass deportation, MK party, Mojtaba Khamenei, Morena
      Narendra Modi, Nasry Asfura, national congress, National Guard deployment, National Rally
      nationalisation, nationalise, NATO chief, NATO summit, naturalisation, Nawaf Salam
      Nayib Bukele, Nicolas Maduro, Nicusor Dan, Nigel Farage, Nikol Pashinyan, no confidence vote
      ombudsman, one-China, opposition leader, opposition party, OSCE, Oval Office
      parliamentary election, party congress, Paul Biya, PDP, peace prize winner, peers
      pension reform, Peronist, Pete Hegseth, Peter Mandelson, Plaid, political party, poll lead
      polling stations, polls open, populism, Prabowo Subianto, presidential election
      presidential hopeful, presidential pardon, press freedom, primary election, primary race
      prime minister, privatisation, public sector, quits as, Raila Odinga, Rassemblement National
      re-election, recalls ambassador, Recep Tayyip Erdogan, redistricting map, refugee status
      Republican party, rights group, Robert Fico, Rodrigo Duterte, Rodrigo Paz, ruling coalition
      Rumen Radev, run-off vote, sacked minister, Samia Suluhu Hassan, Sanae Takaichi
      sanctuary city, Sara Duterte, SCO summit, Scott Bessent, Sebastien Lecornu, Senate Democrats
      senate race, Senate Republicans, senate vote, separatist leader, Sergei Lavrov, severs ties
      Shabana Mahmood, Sharaa, Shas, Shehbaz, Sherrill, signs bill, signs order, Sinn Féin
      small boats, Smotrich, snap poll, SNP, solicitor general, Spanberger, special envoy
      spending cuts, Stasi, state banquet, state council, State Department, state of the nation
      Steve Witkoff, summit with, summons ambassador, Supreme Court pick, supreme leader
      Sushila Karki, Susie Wiles, Sussan Ley, sworn in as, Taiwan president, takes office, taoiseach
      Tarique Rahman, tax cut, tax hike, tax rise, Tiananmen, To Lam, Todd Blanche, Tom Homan
      trade envoy, trade talks, transitional government, Treasury Department, Tundu Lissu
      two sessions, UMNO, UN assembly, UN resolution, UN secretary-general, UN vote, US congressman
      US lawmakers, US senator, vetoes, vice president, Viktor Orban, visa ban, Volodymyr Zelensky
      vote count, vote recount, voter turnout, voters go to polls, welfare cuts, Wes Streeting
      West Bank annexation, White House ballroom, William Ruto, wins election, world leaders
      Xi Jinping, Yair Lapid, Yermak, Yoon Suk Yeol, Yvette Cooper, Zack Polanski, ZANU-PF
      Zohran Mamdani
    `,
    3: `
      bipartisanship, ceasefire deal, chieftain, civil servants, civil service, communique
      concession, councilors, county council, demarche, deputies vote, deregulation, emir
      export controls, federal agency, federal budget, federal funding, federal government
      federal officials, federal workers, government agency, government officials, government plan
      Guantanamo, Hamas talks, high court nominee, hostage deal, joint statement, Kennedy Center
      new law, officialdom, peace deal, peace plan, peace talks, policy change
      politically motivated, public funds, regulator, ruler, self-determination, senior official
      sheikhdom, Smithsonian, sovereign, state budget, state funds, sultan, tariffs, top official
      town council, trade agreement, trade deal, trade negotiations, trade pact, trade war, truce
      US official, US officials
    `,
  },
]
