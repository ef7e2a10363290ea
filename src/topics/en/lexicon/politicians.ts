import type { TopicTable } from '../../topic-table.ts'

/** Politics: heads of state and government, party leaders and other office-holders, from about 1990 on. */
export const politicians = {
  topic: 'politics',
  4: `
    Abbas, Abdullah Abdullah, Abe, Abiy, Adamkus, Advani, Afwerki, Ahern, Ahmadinejad, Akayev
    Al-Sadr, Alan Milburn, Albanese, Aliyev, Allawi, AMLO, Amy Coney Barrett, Annan, Anthony Weiner
    Anwar Ibrahim, AOC, Aoun, Aquino, Arafat, Ardern, Ariel Sharon, Aristide, Arlene Foster
    Ashcroft, Aung San Suu Kyi, Aznar, Babis, Bachelet, Badawi, Balkenende, Ban Ki-moon, Bannon
    Barghouti, Barnier, Barroso, Barzani, Basescu, Bashir, Ben Ali, Ben Carson, Bernie Sanders, Beto
    Bhutto, Bibi, Bill Frist, Biya, Blair, Blinken, Blunkett, Bobi Wine, Boebert, Boehner, Bolsonaro
    Boluarte, Bongbong, Boris Johnson, Borrell, Bouteflika, Buhari, Bukele, Buttigieg, Buttiglione
    Carrie Lam, Castro, Cawthorn, Chalabi, Charles Kennedy, Charles Taylor, Chavez, Chen Shui-bian
    Cheney, Chirac, Chissano, Chretien, Chris Christie, Clarence Thomas, Colin Powell, Comey
    Compaore, Condoleezza Rice, Corbyn, Crown Prince Abdullah, Crown Prince Mohammed, Cuomo, Dahlan
    Dalai Lama visit, Daschle, David Cameron, Davutoglu, de Blasio, Deby, Deng Xiaoping, Denktash
    DeSantis, DeVos, Di Maio, Diaz-Canel, Dilma, Dodik, Dominic Cummings, Donald Tsang, Dos Santos
    Doug Jones, Dr. Oz, Draghi pm, Duterte, Ehud Barak, ElBaradei, Elizabeth Warren, Eric Adams
    Erna Solberg, Estelle Morris, Evo Morales, Farage, Fetterman, Fico, Fillon, Ford Nation, Fortuyn
    Frederiksen, Fujimori, Fukuda, Gaddafi, Gadhafi, Gaetz, Gantz, Gavin Newsom, Gbagbo, Geoff Hoon
    George Osborne, Gerry Adams, Ghani, Giammattei, Gillard, Gingrich, Ginsburg, Giuliani, Gorbachev
    Gordon Brown, Gorsuch, Gosar, Gove, Guaido, Guterres, Haftar, Haniyeh, Hariri, Harry Reid
    Hasina, Haspel, Hastert, Hatoyama, Havel, Hawley, Hegseth, Helen Clark, Herschel Walker, Hillary
    Hipkins, Howard Dean, Hu Jintao, Huckabee, Humala, Hun Sen, Hunter Biden, Ignatieff, Ilhan Omar
    Imamoglu, Imran Khan, Iohannis, Ishiba, Ivanka, J.D. Vance, Jack Straw, Jammeh, Japarov
    Jeb Bush, Jeff Sessions, Jeremy Hunt, Jiang Zemin, Jill Biden, Jimmy Carter, John Bolton
    John Edwards, John Howard, Jokowi, Joschka Fischer, Kabila, Kaczynski, Kadyrov, Kagame
    Kamala Harris, Karamanlis, Karimov, Karzai, Kasich, Kathy Hochul, Kavanaugh
    Kavanaugh nomination, Kay Ivey, Kejriwal, Kellyanne Conway, Kenyatta, Kerik, Ketanji
    Khaleda Zia, Khamenei, Khatami, Khin Nyunt, Khodorkovsky party, Kibaki, Kiir, Kilicdaroglu
    Kilroy, Kim Jong Il, Kim Yo Jong, King Abdullah, Kinzinger, Kirchner, Kirstjen Nielsen, Kishida
    Klobuchar, Kohl, Koizumi, Kostunica, Kuchma, Kuczynski, Kufuor, Kumaratunga, Kurz, Kushner
    Kwasniewski, Lahoud, Lai Ching-te, Lapid, Latortue, Lavrov, Lee Hsien Loong, Lee Myung-bak
    Leni Robredo, Li Keqiang, Lieberman, Lien Chan, Lindell, Lindsey Graham, Lopez Obrador
    Lukashenko, Lula, Ma Ying-jeou, Machado, Macri, Magdalena Andersson, Mahathir, Mahmoud Abbas
    Malcolm Turnbull, Maliki, Manafort, Manchin, Mandela, Mandelson, Manmohan, Manmohan Singh
    Marine Le Pen, Marjorie Taylor Greene, Mark Latham, Mark Meadows, Marsha Blackburn, Mattarella
    Mattis, Mayorkas, Mbeki, McCain, McCarthy, McConnell, Medvedev, Megawati, Melania, Melenchon
    Meles, Meloni, Merrick Garland, Mia Mottley, Michael Cohen, Michael Howard, Michelle Obama
    Mikati, Mike Johnson, Milei, Miliband, Milosevic, Min Aung Hlaing, Mitch, Mitsotakis, Mnangagwa
    Mnuchin, Modi, Mohammed bin Salman, Moon Jae-in, Morsi, Mubarak, Mugabe, Muhyiddin, Mujica
    Mulvaney, Murkowski, Museveni, Musharraf, Mutharika, Nader, Nadler, Naftali Bennett, Najib
    Nasrallah, Nastase, Natwar Singh, Navalny, Nawaz Sharif, Nazarbayev, Netanyahu, Niinisto
    Nikki Haley, Niyazov, Northam, Nujoma, Nunes, O'Rourke, Obasanjo, Obiang, Ocasio-Cortez, Odinga
    Olmert, Ortega, Ossoff, Ouattara, Paisley, Paksas, Palin, Pam Bondi, Papadopoulos, Papandreou
    Park Geun-hye, Pashinyan, Paul Martin, Paul Ryan, Pedro Sanchez, Pelosi, Pena Nieto, Pence
    Peres, Peskov, Pezeshkian, Pinera, Pinochet, Plevneliev, Poilievre, Pompeo, Poroshenko, Prabowo
    Prachanda, Prayut, Preval, Prince Mohammed, Priti Patel, Prodi, Pruitt, Psaki, Puigdemont
    Qaddafi, Qurei, Qureia, Rabin, Raffarin, Raffensperger, Rafsanjani, Rahul Gandhi, Raisi
    Rajapaksa, Rajoy, Ramaphosa, Ramaswamy, Rand Paul, Raskin, Raul Castro, Rawlings, Reince Priebus
    RFK Jr, Roger Stone, Roh, Romney, Ron Johnson, Rouhani, Rousseff, Rove, Roy Moore, Rubio, Rudd
    Rumsfeld, Ruth Kelly, Ruto, Rutte, Saakashvili, Sajid Javid, Salmond, Salvini, Samaras
    Sandra Mason, Sandu, Sanna Marin, Santorum, Sarah Sanders, Scalia, Scaramucci, Schiff, Schroder
    Schroeder, Schumer, Scott McClellan, Scott Morrison, Sean Spicer, Segolene Royal, Shaukat Aziz
    Shehbaz Sharif, Sheikh Hasina, Sheinbaum, Shevardnadze, Sihanouk, Sinema, Sirleaf, Sisi, Sistani
    Solana, Sonia Gandhi, Sotomayor, Stacey Abrams, Starmer, Stephen Harper, Stephen Miller
    Stoltenberg, Sunak, Susan Collins, Susilo, Suu Kyi, Swift boat, Tadic, Takaichi, Talabani
    Taylor trial, Tebboune, Ted Cruz, Temer, Teresa Heinz, Tessa Jowell, Thaksin, Than Shwe
    Thatcher, Theresa May, Tikhanovskaya, Tillerson, Tim Kaine, Tim Walz, Tinubu, Tlaib, Tokayev
    Tom DeLay, Trudeau, Truss, Tsai, Tsai Ing-wen, Tshisekedi, Tsvangirai, Tulsi Gabbard
    Tung Chee-hwa, Tymoshenko, Tzipi Livni, Uribe, Ursula von der Leyen, Uspaskich, Vajpayee
    Varadkar, Vicente Fox, Villepin, Von der Leyen, Voronin, Vucic, Wang Yi, Warnock, Weah
    Wen Jiabao, Whitmer, Wickremesinghe, Widodo, Wilders, William Barr, Wolfowitz, Xi, Yanukovich
    Yanukovych, Yeltsin, Yingluck, Yoon, Yudhoyono, Yunus, Yushchenko, Zapatero, Zardari, Zarif
    Zelaya, Zemmour, Zhao Ziyang, Zinke, Zuma
  `,
  3: `
    Al Gore, Boric, Bush, Duda, Duque, Harper, Howard, Kissinger, Morales, Newsom, Nixon, Noboa
    Osborne, Reagan, Sanders, Santos, Sessions, Sharon, Sturgeon, Vance, Warren, Zelenskiy, Zelensky
    Zelenskyy
  `,
  2: `
    Abbott, Arroyo, Bolton, Castillo, Christie, Clegg, Conte, Cruz, Estrada, Gore, Graham, Greene
    Haider, Haley, Harris, Kelly, Kemp, Latham, Marcos, Petro, Powell, Prescott, Straw
  `,
} as const satisfies TopicTable
