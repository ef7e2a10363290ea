import { expect, test } from 'vitest'
import { findQuotes } from '../../../src/quotes/en/find-quotes.ts'

/** Who speaks, as a sentence may name them, and the name to show where it is shorter. */
const people = `
Ursula von der Leyen
Mohammed bin Salman
Erik ten Hag
AB de Villiers
Ana de la Cruz
Luis van Gaal
Charles de Gaulle
Rafael dos Santos
Ludwig van der Berg
Omar al-Bashir
Nouri al Maliki
Leila El Fassi
Sean O'Malley
Mary-Kate O'Hara
Robert F. Lane Jr.
Sammy Reed Sr.
Henry Cole III
50 Cent
Pope Leo
Pope Leo XIV
Pope Francis
King Charles
King Charles III
Queen Mary
Prince Harald
Princess Anne
Patriarch Kirill
Kim Jong Un
Ban Ki-moon
Xi Jinping
Lee Hsien Loong
J. K. Marlow
J.R. Smithson
T.J. Oakes
Bernard-Henri Levy
Jean-Luc Picard
Björn Ångström
Zoë Čapek
June Marlow
May Chen
Will Doyle
April Stone
Summer Reed
Kimberly Marsh
Beverly Lane
Sally Young
Mark Rush
Grace Hope
Bill Banks
Austin North
Paris Hale
Victoria Park
Chief Executive Ann Bell > Ann Bell
chief executive Ann Bell > Ann Bell
CEO Ann Bell > Ann Bell
Company CEO Ann Bell > Ann Bell
Oceanographer Tom Reed > Tom Reed
Marine biologist Tom Reed > Tom Reed
acting director Ann Bell > Ann Bell
Acting Director Ann Bell > Ann Bell
leading campaigner Ann Bell > Ann Bell
Former Prime Minister Tom Reed > Tom Reed
former Norwegian prime minister Tom Reed > Tom Reed
Deputy Attorney General Ann Bell > Ann Bell
Foreign Secretary Ann Bell > Ann Bell
Dr. Ann Bell > Ann Bell
Prof. Tom Reed > Tom Reed
Sir Tom Reed > Tom Reed
Sen. Tom Reed > Tom Reed
Lt. Gen. Tom Reed > Tom Reed
Police Chief Ann Bell > Ann Bell
Fire Captain Tom Reed > Tom Reed
Air Vice Marshal Suna Hale > Suna Hale
UN Resident Co-ordinator Gianluca Rampo > Gianluca Rampo
Substitute Ikemba Oru > Ikemba Oru
Plumber Ikemba Oru > Ikemba Oru
Waiter Ikemba Oru > Ikemba Oru
Passer-by Ikemba Oru > Ikemba Oru
Stallholder Ikemba Oru > Ikemba Oru
Film-maker Ikemba Oru > Ikemba Oru
Vice-captain Ikemba Oru > Ikemba Oru
Boss Ikemba Oru > Ikemba Oru
Migrant Ikemba Oru > Ikemba Oru
Entrepreneur Ikemba Oru > Ikemba Oru
the 46-year-old Tom Reed > Tom Reed
the chief executive of the Harbour Board Ann Bell > Ann Bell
the head of Riverton Council Tom Reed > Tom Reed
ministry spokesperson He Wenbin > He Wenbin
He Wenbin
President To Lanh > To Lanh
An Sung-min
María del Carmen Ibarra de la Garza
prosecutor María José de los Ríos > María José de los Ríos
Juan Manuel Ruiz y Graue
Jordi Puig i Ferrer
Luiz da Costa e Silva
Fernanda do Amaral
Sophie in 't Velden
Marjolein van 't Wout
Hans-Jürgen zum Felde
Latifa bint Jassim
Łukasz Wójcik
Zafrul Abdul Hamid
Datuk Seri Ismail Rahim > Ismail Rahim
Fr Declan O'Toole > Declan O'Toole
Archdeacon Simon Peeble > Simon Peeble
Viscountess Astley > Astley
Teenager Lucía Ferrer-Vidal > Lucía Ferrer-Vidal
Scrum-half Faf van Wyk > Faf van Wyk
Singer-songwriter Beverley Ash-Knight > Beverley Ash-Knight
her coach, former world number one Martin Bartoš, > Martin Bartoš
Tom Luther King Jr.
Ana Bishop Reed
Billie Jean King
Big Tom Reed
Lil Harbour
Mthunzi ka Dlamini
Mayor-elect Zohran Kwame Patel > Zohran Kwame Patel
Vice-President Kofi Mensah > Kofi Mensah
Ustad Zakir Ali Khan > Zakir Ali Khan
Swami Tejomayananda Giri > Tejomayananda Giri
His Holiness Aram Petrosian III > Aram Petrosian III
Archbishop Emeritus Desmond Lekota > Desmond Lekota
Fed Chair Zyna Powell > Zyna Powell
Venerable Thich Quang Minh > Thich Quang Minh
Former Navy SEAL Dakota Hill > Dakota Hill
Gwenda ferch Owen
the Chief Rabbi, Sir Ephraim Bell, > Ephraim Bell
the accused, Darren Lee Bell, > Darren Lee Bell
Minister for Energy Affairs Hayyan Abdul Ghani > Hayyan Abdul Ghani
Undersecretary of State for Political Affairs Zyna Bell-Rice > Zyna Bell-Rice
Jean-Luc Tshibanda wa Mulumba
the nation's foreign secretary, Juan Ramón de la Fuente Ibarra, > Juan Ramón de la Fuente Ibarra
`

const bodies = `
the Conservative Party > Conservative Party
the Republican National Committee > Republican National Committee
the Libertarian Party > Libertarian Party
the Justice Department > Justice Department
the Judge Advocate Corps > Judge Advocate Corps
the Economist Group > Economist Group
the Major Crimes Unit > Major Crimes Unit
the Chief Constables Council > Chief Constables Council
the Captain Marlow Society > Captain Marlow Society
the Admiral Group > Admiral Group
Queen Mary University
Premier Foods
the Attorney General > Attorney General
the Surgeon General > Surgeon General
the Lord Chancellor > Lord Chancellor
the Lord Mayor > Lord Mayor
the Chief Justice > Chief Justice
the Chief Rabbi > Chief Rabbi
the Chief Medical Officer > Chief Medical Officer
the Deputy Chief Constable > Deputy Chief Constable
the Chief Whip > Chief Whip
the Speaker's Office > Speaker's Office
the Prime Minister's Office > Prime Minister's Office
the Mayor's Fund > Mayor's Fund
the Bishop's Council > Bishop's Council
the Fishermen's Mission > Fishermen's Mission
the National Institutes of Health > National Institutes of Health
the Joint Chiefs of Staff > Joint Chiefs of Staff
the Daughters of Mercy > Daughters of Mercy
Transport for Riverton
Standard & Poor's
Moody's Investors Service
the Institute for Fiscal Studies > Institute for Fiscal Studies
the Committee to Protect Journalists > Committee to Protect Journalists
the International Committee of the Red Cross > International Committee of the Red Cross
the Centre for Policy Studies > Centre for Policy Studies
the Organisation for the Prohibition of Chemical Weapons > Organisation for the Prohibition of Chemical Weapons
the Department of Health and Social Care > Department of Health and Social Care
the Department for Work and Pensions > Department for Work and Pensions
the Ministry of Foreign Affairs > Ministry of Foreign Affairs
the Foundation for Defense of Democracies > Foundation for Defense of Democracies
the Council on Foreign Relations > Council on Foreign Relations
the Council on American-Islamic Relations > Council on American-Islamic Relations
the Royal Society for the Protection of Birds > Royal Society for the Protection of Birds
the Society for the Prevention of Accidents > Society for the Prevention of Accidents
the Campaign for Better Transport > Campaign for Better Transport
the Center for Strategic and International Studies > Center for Strategic and International Studies
the Food and Drug Administration > Food and Drug Administration
the Centers for Disease Control and Prevention > Centers for Disease Control and Prevention
the National Union of Mineworkers > National Union of Mineworkers
the Association of British Insurers > Association of British Insurers
the Bank of England > Bank of England
the Bank for International Settlements > Bank for International Settlements
the University of Bergen > University of Bergen
the University of California at Marlow > University of California at Marlow
the Church of England > Church of England
the House of Lords > House of Lords
the Intergovernmental Panel on Oceans > Intergovernmental Panel on Oceans
the International Tribunal for the Law of the Sea > International Tribunal for the Law of the Sea
the Museum of Modern Art > Museum of Modern Art
the Directorate of Public Health > Directorate of Public Health
the Court of Appeal > Court of Appeal
the Federation of Small Businesses > Federation of Small Businesses
the Confederation of Norwegian Industry > Confederation of Norwegian Industry
the Commission on Human Rights > Commission on Human Rights
the Alliance for Clean Harbours > Alliance for Clean Harbours
the Fund for Peace > Fund for Peace
the World Health Organization > World Health Organization
the European Central Bank > European Central Bank
the Liberal Democrats > Liberal Democrats
the Christian Democrats > Christian Democrats
the Social Democratic Party > Social Democratic Party
the Scottish National Party > Scottish National Party
the Labour Party > Labour Party
Doctors Without Borders
Friends of the Earth
Reporters Without Borders
Amnesty International
Human Rights Watch
Marks & Spencer
Johnson & Johnson
Procter and Gamble
Rolls-Royce
US Steel
Deutsche Bank
The Harbour Review > Harbour Review
the White House > White House
the State Department > State Department
the Riverton Police Department > Riverton Police Department
Riverton City Council
Bergen University Hospital
the Department for Trade, Fisheries and Rural Affairs > Department for Trade, Fisheries and Rural Affairs
the Bureau of Tobacco, Alcohol, Drugs and Explosives > Bureau of Tobacco, Alcohol, Drugs and Explosives
the Union of Dock, Transport and Allied Workers > Union of Dock, Transport and Allied Workers
the Democratic Front for the Liberation of Marlow > Democratic Front for the Liberation of Marlow
Citizens for Clean Harbours
Lawyers for the Sea
Save the Harbour
the Communist Party of Marlow > Communist Party of Marlow
the Baptist Church of Hull > Baptist Church of Hull
the Islamist Party > Islamist Party
the Reporter Foundation for Peace > Reporter Foundation for Peace
the Children's Hospital of Riverton > Children's Hospital of Riverton
the Women's Harbour Commission > Women's Harbour Commission
the People's Salvation Army > People's Salvation Army
Queen's College Riverton
St. Aidan's Roman Catholic Primary School
the Farmers' Trade Union > Farmers' Trade Union
the Department of Irrigation, Livestock and Fisheries > Department of Irrigation, Livestock and Fisheries
the Union of Road, Maritime and Allied Workers > Union of Road, Maritime and Allied Workers
the Economic Community of Northern States > Economic Community of Northern States
the Organization for Trade and Co-operation in Europe > Organization for Trade and Co-operation in Europe
the Endowment for Open Harbours > Endowment for Open Harbours
the Royal Borough of Hull and Marlow > Royal Borough of Hull and Marlow
Marlow Street Hospital for Children NHS Trust
Catholic Charities of the Archdiocese of Riverton
the Church of Jesus Christ of Marlow > Church of Jesus Christ of Marlow
the Taskforce on Harbour Risks > Taskforce on Harbour Risks
Together for Marlow
Mums Against Litter
Unite the Union
the 82nd Airborne Division > 82nd Airborne Division
the 9th Circuit Court of Appeals > 9th Circuit Court of Appeals
the 3rd Marlow Rifle Brigade > 3rd Marlow Rifle Brigade
the University of Hull's School of Law > University of Hull's School of Law
Riverton University's Department of Ocean Sciences
Norway's Ministry of Fish > Ministry of Fish
Bell Brands, Inc.
7-Eleven
3M
Canal+
Tom Reed & the Larks
the Directorate-General for Harbours > Directorate-General for Harbours
SEIU Local 1000
the General Dental Council > General Dental Council
the St. Louis Harbour-Dispatch > St. Louis Harbour-Dispatch
the Ministry of Women, Family and Youth > Ministry of Women, Family and Youth
the Lutheran Church in Norway > Lutheran Church in Norway
`

const offices = `
the Office of the High Commissioner for Human Rights > Office of the High Commissioner for Human Rights
the UN High Commissioner for Refugees > UN High Commissioner for Refugees
UN High Commissioner for Refugees Filippo Arden > Filippo Arden
the Mayor of Riverton > Mayor of Riverton
Mayor of Riverton Tom Reed > Tom Reed
the Mayor of Riverton, Tom Reed, > Tom Reed
the mayor of Riverton, Tom Reed, > Tom Reed
the Prime Minister, Ana Bell, > Ana Bell
the Secretary of State for Wales > Secretary of State for Wales
the Secretary of State for Wales, Ana Bell, > Ana Bell
Secretary of State for Northern Ireland Kwaku Boateng > Kwaku Boateng
Secretary of State Ana Bell > Ana Bell
Minister for Social Protection Heather Dunne > Heather Dunne
Minister of State for Home Affairs Kwaku Boateng > Kwaku Boateng
the Director of Public Prosecutions > Director of Public Prosecutions
the Chancellor of the Exchequer > Chancellor of the Exchequer
the Attorney General for England and Wales > Attorney General for England and Wales
the Bishop of Marlow > Bishop of Marlow
the Duke of Marlow > Duke of Marlow
Archbishop of Marlow Tom Reed > Tom Reed
Ambassador to France Tom Reed > Tom Reed
50 Lions
Channel 4
Blink 182
`

const table = (people + bodies + offices)
  .trim()
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [phrase = '', name = phrase] = line.split(' > ')
    return { phrase, name }
  })

/** The share of names that must be whole, in each way a sentence may name who speaks. */
const SHARE = 0.97

test.each([
  ['behind the words', (phrase: string) => `"It is not safe," ${phrase} said on Monday.`],
  ['behind the verb', (phrase: string) => `"It is not safe," said ${phrase}.`.replace('..', '.')],
  ['before the words', (phrase: string) => `On Monday ${phrase} said: "It is not safe."`],
])('a table of %s is whole', (_, sentence) => {
  expect(table.length).toBeGreaterThanOrEqual(120)
  const broken = table.flatMap(({ phrase, name }) => {
    const shown = findQuotes([sentence(phrase)]).at(0)?.speaker
    return shown?.replace(/^[Tt]he /, '') === name ? [] : [`${phrase} > ${shown}`]
  })
  expect(broken).toEqual([])
  expect(broken.length).toBeLessThanOrEqual((1 - SHARE) * table.length)
})

test.each([
  [
    'The Ministry of Energy, Trade Secretary Ana Bell and Tom Reed said the pier was "lost".',
    'Ministry of Energy, Ana Bell and Tom Reed',
  ],
  [
    'The Ministry of Energy, Bell Shipping and Reed Lines said the pier was "lost".',
    'Ministry of Energy, Bell Shipping and Reed Lines',
  ],
  ['The Ministry of Energy, Trade Secretary Ana Bell said the pier was "lost".', 'Ana Bell'],
])('another who speaks behind a comma is no part of the name: %s', (text, speaker) => {
  expect(findQuotes([text]).at(0)?.speaker).toBe(speaker)
})

test.each([
  ['Bread for the World said it was "lost".', 'Bread for the World'],
  ['People for the Kind Use of Boats said it was "lost".', 'People for the Kind Use of Boats'],
  ['Fridays for Marlow said it was "lost".', 'Fridays for Marlow'],
  ['Counsel for Ana Bell said it was "lost".', 'Counsel for Ana Bell'],
  ['Ana Bell for the first time said it was "lost".', 'Ana Bell'],
])('a body is named for its cause: %s', (text, name) => {
  expect(findQuotes([text]).at(0)?.speaker).toBe(name)
})

test.each([
  ['The couple, Jan and Ann Hill, said it was "lost".', 'Jan and Ann Hill'],
  ['Two of the sailors, Nils Hill and Siri Bell, said it was "lost".', 'Nils Hill and Siri Bell'],
  ['"It is lost," said the brothers, Nils and Tom Reed.', 'Nils and Tom Reed'],
  ['Tom Reed and his wife, the pilot Ann Bell, said it was "lost".', 'Tom Reed and Ann Bell'],
  ['The sailors, Tom Reed said, were "lost".', 'Tom Reed'],
  ['The sailors, Reed and Hull Council, said it was "lost".', 'The sailors'],
])('two who speak are both named: %s', (text, name) => {
  expect(findQuotes([text]).at(-1)?.speaker).toBe(name)
})

test('an alias in marks is nobody’s words', () => {
  const [alias, said] = findQuotes(['Ana Vega, alias "The Gull", told the judge: "I only rowed."'])
  expect([alias?.speaker, said?.speaker]).toEqual([null, 'Ana Vega'])
})

test('letters behind a name are no speaker', () => {
  const text = 'Dr. Mary T. Hill, MD, MPH, the health commissioner, said it was "lost".'
  expect(findQuotes([text]).at(0)?.speaker).toBe('Mary T. Hill')
})

test('a name keeps its exclamation mark', () => {
  expect(findQuotes(['Larky! said the site was "lost".']).at(0)?.speaker).toBe('Larky!')
  expect(findQuotes(['"Fire!" Tom Reed said.']).at(0)?.speaker).toBe('Tom Reed')
})
