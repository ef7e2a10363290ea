import type { TopicTable } from '../../topic-table.ts'

/** Politics: heads of state and government, party leaders and other office-holders, from about 1990 on. */
export const politicians = {
  topic: 'politics',
  4: `
    Abdullah Abdullah, Abe, Abiy, Adamkus, Advani, Afwerki, Ahern, Ahmadinejad, Akayev, Al-Sadr
    Alan Milburn, Albanese, Aliyev, Allawi, AMLO, Amy Coney Barrett, Anthony Weiner, Anwar Ibrahim
    AOC, Aoun, Aquino, Ardern, Ariel Sharon, Aristide, Arlene Foster, Ashcroft, Aung San Suu Kyi
    Aznar, Bachelet, Badawi, Balkenende, Barghouti, Barzani, Basescu, Bashir, Ben Ali, Ben Carson
    Bernie Sanders, Beto, Bhutto, Bibi, Bill Frist, Biya, Blunkett, Bobi Wine, Boebert, Boehner
    Boluarte, Bongbong, Bouteflika, Buhari, Bukele, Buttigieg, Buttiglione, Carrie Lam, Cawthorn
    Chalabi, Charles Kennedy, Charles Taylor, Chavez, Chen Shui-bian, Chissano, Chretien
    Chris Christie, Clarence Thomas, Colin Powell, Comey, Compaore, Condoleezza Rice
    Crown Prince Abdullah, Crown Prince Mohammed, Cuomo, Dahlan, Dalai Lama visit, Daschle
    David Cameron, de Blasio, Deby, Deng Xiaoping, Denktash, DeVos, Di Maio, Diaz-Canel, Dilma
    Dominic Cummings, Donald Tsang, Dos Santos, Doug Jones, Dr. Oz, Draghi pm, Ehud Barak, ElBaradei
    Elizabeth Warren, Eric Adams, Erna Solberg, Estelle Morris, Evo Morales, Fetterman, Fillon
    Ford Nation, Fortuyn, Frederiksen, Fujimori, Fukuda, Gadhafi, Gaetz, Gavin Newsom, Gbagbo
    Geoff Hoon, George Osborne, Gerry Adams, Ghani, Giammattei, Gillard, Gingrich, Ginsburg
    Gorbachev, Gordon Brown, Gorsuch, Gosar, Gove, Guaido, Haniyeh, Harry Reid, Hasina, Haspel
    Hastert, Hatoyama, Hawley, Helen Clark, Herschel Walker, Hipkins, Howard Dean, Hu Jintao
    Huckabee, Humala, Hun Sen, Hunter Biden, Ignatieff, Ilhan Omar, Imran Khan, Ishiba, Ivanka
    J.D. Vance, Jack Straw, Jammeh, Japarov, Jeb Bush, Jeff Sessions, Jeremy Hunt, Jiang Zemin
    Jill Biden, Jimmy Carter, John Bolton, John Edwards, John Howard, Jokowi, Kabila, Kadyrov
    Karamanlis, Karimov, Karzai, Kasich, Kathy Hochul, Kavanaugh, Kavanaugh nomination, Kay Ivey
    Kejriwal, Kellyanne Conway, Kenyatta, Kerik, Ketanji, Khaleda Zia, Khamenei, Khatami, Khin Nyunt
    Khodorkovsky party, Kibaki, Kiir, Kilroy, Kim Jong Il, Kim Yo Jong, King Abdullah, Kinzinger
    Kirchner, Kirstjen Nielsen, Kishida, Klobuchar, Kohl, Koizumi, Kostunica, Kuchma, Kuczynski
    Kufuor, Kumaratunga, Kurz, Kwasniewski, Lahoud, Lai Ching-te, Lapid, Latortue, Lavrov
    Lee Hsien Loong, Lee Myung-bak, Leni Robredo, Li Keqiang, Lieberman, Lien Chan, Lindell
    Lindsey Graham, Lopez Obrador, Lukashenko, Ma Ying-jeou, Machado, Macri, Magdalena Andersson
    Mahathir, Mahmoud Abbas, Malcolm Turnbull, Maliki, Manafort, Manchin, Mandelson, Manmohan
    Manmohan Singh, Marjorie Taylor Greene, Mark Latham, Mark Meadows, Marsha Blackburn, Mattis
    Mayorkas, Mbeki, McCarthy, McConnell, Medvedev, Megawati, Melania, Meles, Merrick Garland
    Mia Mottley, Michael Cohen, Michael Howard, Michelle Obama, Mikati, Mike Johnson, Miliband
    Min Aung Hlaing, Mitch, Mnangagwa, Mnuchin, Mohammed bin Salman, Moon Jae-in, Morsi, Muhyiddin
    Mujica, Mulvaney, Murkowski, Museveni, Musharraf, Mutharika, Nader, Nadler, Naftali Bennett
    Najib, Nasrallah, Nastase, Natwar Singh, Navalny, Nawaz Sharif, Nazarbayev, Netanyahu, Niinisto
    Nikki Haley, Niyazov, Northam, Nujoma, Nunes, O'Rourke, Obasanjo, Obiang, Ocasio-Cortez, Odinga
    Olmert, Ortega, Ossoff, Ouattara, Paisley, Paksas, Pam Bondi, Papadopoulos, Park Geun-hye
    Pashinyan, Paul Martin, Paul Ryan, Pedro Sanchez, Pena Nieto, Peres, Peskov, Pezeshkian, Pinera
    Plevneliev, Poilievre, Poroshenko, Prabowo, Prachanda, Prayut, Preval, Prince Mohammed
    Priti Patel, Prodi, Pruitt, Psaki, Qaddafi, Qurei, Qureia, Rabin, Raffarin, Raffensperger
    Rafsanjani, Rahul Gandhi, Raisi, Rajapaksa, Ramaswamy, Rand Paul, Raskin, Raul Castro, Rawlings
    Reince Priebus, RFK Jr, Roger Stone, Roh, Ron Johnson, Rouhani, Rove, Roy Moore, Rudd, Rumsfeld
    Ruth Kelly, Ruto, Saakashvili, Sajid Javid, Salmond, Sandra Mason, Sandu, Sanna Marin, Santorum
    Sarah Sanders, Scalia, Scaramucci, Schiff, Schroder, Schroeder, Schumer, Scott McClellan
    Scott Morrison, Sean Spicer, Segolene Royal, Shaukat Aziz, Shehbaz Sharif, Sheikh Hasina
    Sheinbaum, Shevardnadze, Sihanouk, Sinema, Sirleaf, Sisi, Sistani, Solana, Sonia Gandhi
    Sotomayor, Stacey Abrams, Stephen Harper, Stephen Miller, Susan Collins, Susilo, Suu Kyi
    Swift boat, Tadic, Takaichi, Talabani, Taylor trial, Tebboune, Ted Cruz, Temer, Teresa Heinz
    Tessa Jowell, Thaksin, Than Shwe, Tikhanovskaya, Tillerson, Tim Kaine, Tim Walz, Tinubu, Tlaib
    Tokayev, Tom DeLay, Truss, Tsai, Tsai Ing-wen, Tshisekedi, Tsvangirai, Tulsi Gabbard
    Tung Chee-hwa, Tymoshenko, Tzipi Livni, Uribe, Ursula von der Leyen, Uspaskich, Vajpayee
    Varadkar, Vicente Fox, Villepin, Voronin, Wang Yi, Warnock, Weah, Wen Jiabao, Whitmer
    Wickremesinghe, Widodo, William Barr, Wolfowitz, Yanukovich, Yanukovych, Yeltsin, Yingluck, Yoon
    Yudhoyono, Yunus, Yushchenko, Zapatero, Zardari, Zarif, Zelaya, Zemmour, Zhao Ziyang, Zinke
  `,
  3: `
    Al Gore, Boric, Duque, Harper, Howard, Kissinger, Morales, Newsom, Noboa, Osborne, Sanders
    Santos, Sessions, Sharon, Sturgeon, Warren, Zelenskiy, Zelensky, Zelenskyy
  `,
  2: `
    Abbott, Arroyo, Bolton, Castillo, Christie, Clegg, Conte, Cruz, Estrada, Gore, Graham, Greene
    Haider, Haley, Harris, Kelly, Kemp, Latham, Marcos, Petro, Powell, Prescott, Straw
  `,
} as const satisfies TopicTable
