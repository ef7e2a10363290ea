import type { TopicTable } from '../../topic-table.ts'

/** Politics and government: offices, bodies, elections, law-making, diplomacy. */
export const politics = {
  topic: 'politics',
  4: `
    accession talks, administration, african union, aide, alderman, ambassador, annexation
    anti-immigrant, anti-migrant, apec, arab league, asean, asylum policy, attack ad
    attorney general nominee, autocrat, autonomy, ballot, bilateral, bipartisan, border wall
    brexiteer, build back better, byelection, cabinet, campaign ad, campaign ads, campaign finance
    campaign trail, candidacy, candidate, capitol hill, caucus, censure, centrist, challenger
    christian democrats, city council, civil service reform, coalition, coalition talks, cold war
    commons, communist party, congress, congressional, congressman, congresswoman, conservatives
    constitution, constitutional amendment, constitutional reform, consulate, councillor, councilman
    coup, cpac, daca, debt ceiling, decree, defence bill, defence minister, defence secretary
    defense bill, defense minister, defense secretary, democrat, democratic party, dems
    deportation policy, deputy minister, deputy premier, deputy prime minister, dictator
    dictatorship, diplomacy, diplomatic, disenfranchise, dnc, doj, donors, downing street, dreamers
    duma, dup, election, election fraud, election lie, electioneering, electoral, electoral college
    electorate, elysee, embargo, embassy, envoy, eu accession, eu leaders, eu membership
    european commission, european council, european union, executive order, exit poll, far-left
    far-left party, far-right, far-right party, fbi director, filibuster, finance bill
    finance ministers, first lady, foreign affairs, foreign policy, foreign secretary
    former president, front-runner, frontrunner, fundraiser, g20, g7, g8, general assembly
    geopolitics, gerrymander, gop, gov't, government, governor, govt, greens party, gubernatorial
    head of state, health minister, health secretary, holyrood, home secretary, house committee
    house democrats, house of commons, house of lords, house of representatives, house panel
    house republicans, house speaker, house vote, human rights council, immigration ban
    immigration bill, immigration policy, immigration reform, impeach, inaugural address
    inauguration, incumbent, infrastructure bill, infrastructure plan, junta, justice minister
    knesset, kremlin, kyoto ratification, labour government, labour leader, labour mp, labour mps
    labour party, landslide win, lawmaker, leadership bid, leadership contest
    leadership race, left-wing, legislation, legislator, legislature, lobbying, lobbyist, lok sabha
    lords, maga, majority leader, majority whip, mar-a-lago, mayor, mayoral, mep, midterm, ministry
    minority government, minority leader, mp, mps, mueller, mueller report, multilateral
    national assembly, national convention, nationalist party, no-confidence, nomination, nominee
    non-proliferation, nonpartisan, nonproliferation, nra, nuclear deal, nuclear pact, nuclear talks
    oas, oath of office, obamacare repeal, one-child policy, oval office, overrides, overthrow, pact
    parliament, parliamentary, partisan, party chair, party conference, party convention
    party leader, party leadership, people power, plaid cymru, plebiscite, politburo, political
    political crisis, political donor, political prisoner, politically, politician, politics
    polling, pollster, premier!, premiers!, presidency, president, presidential, presidential bid
    presidential race, press secretary, presumptive, primaries, pro-democracy, pro-european
    pro-government, pro-russian party, qanon, red tape bill, redistricting, reelection
    refugee policy, relief bill, republic, republican, reshuffle, right-wing, rnc, ruling party
    run-off, running mate, runoff, russiagate, sanctions, secession, secretary of state
    security council, senate, separatist party, shutdown deadline, sinn fein, six-party talks
    snap election, snp, social democrats, socialists, sovereignty, soviet union
    speaker of the house, spending bill, state department, state funeral, state of the union
    state visit, statehood, statehouse, stimulus bill, stormont, summit, super pac, swearing-in
    swing state, sworn in, tax cuts plan, tax reform, tea party, tories, town hall, trade minister
    transition team, travel ban, treaty, u.n., ukip, ultranationalist, un chief, un general assembly
    un security council, union minister, united nations, veto, vice chancellor, voter
    voter discrimination, voter fraud, voting, voting rights, war powers, watergate, welfare reform
    west wing, westminster, whistleblower complaint, white house, whitehall
  `,
  3: `
    abortion law, accord, agenda, aid package, ally, amnesty, appoint, appointee, asylum
    asylum seekers, authoritarian, autonomous, backbench, backbencher, bill, border deal, boycott
    brussels, bureaucracy, bureaucrat, calls for, capitol, censorship, chancellor, citizenship
    committee, communist, concede, condemns, confirm as, confirmation, confirmation hearing
    constitutional, constitutional court, consul, convention, crackdown on dissent, debate
    defection, defector, delegates, delegation, Dem, democracy, democratic, denounce, deport
    deportation, deputy leader, detente, devolution, dissolve, endorse, endorsement, ethics panel
    eu, exile, expelled, expels, foreign aid, Gov, gun bill, gun control, hard-line, hardliner
    hearing on, human rights, immigrant, immigration, independence, law-making, lawmaking, leaders
    leadership, leftist, liberal, liberties, loyalist, mandate, manifesto, migrants, migration
    ministerial, moderates, nato summit, naturalization, nominate, normalise, normalize, ousted
    ouster, oversight, pardon, party, passport, peace prize, pledge, plot to overthrow, policy
    poll verdict, progressive, propaganda, public spending, quango, rapprochement, rebuke, reformist
    refugees, Rep, resign, resignation, rightist, rights chief, roe, scotus, Sen, sen., speech to
    state aid, state media, state-run, statecraft, statesman, step down, stump, subcommittee
    subpoena, subsidy, succeed, succession, successor, taiwan strait, talks, tax bill, taxpayer
    territorial, territory, testimony to, topple, totalitarian, transatlantic, un, un report
    un rights, urges, visa, visits!, washington, whip, youngkin
  `,
  2: `
    abdication, activist, advisers, advisor, agree, agreement, alliance, anthem, approval, approve
    assail, backs!, ban on, blasts, bloc, budget, campaign, chamber, chief of staff
    classified documents, comments, commission, commissioner, compromise, cooperation, council
    country, criticise, criticize, deadlock, deal with, defends, deficits, demand, denies, dispute
    emperor, federal, feud, flag, governance, head of, hits back, hits out, house, invitation
    invite, jan. 6, lashes out, loyal, meets with, membership, memo, monarchy, national security
    negotiate, negotiations, negotiator, official, oppose, partnership, passes!, plan, powers
    pressure, privatise, promise, proposal, propose, race for, ratify, rejects, relations, remarks
    republicanism, row, royal commission, rule, rules out, running for, scandal, sign into law
    signs law, slams, spat, spending plan, spokesman, spokeswoman, stand-off, standoff, state law
    strategic, support, supporters, talks with, tensions, threatens, ties with, tour of
    transparency, visit to, vow, warn
  `,
  1: `
    accuse, address, aid, announcement, asks, bans, bid, call, change, choose, claim, decide, face
    hold, issue, joins, majority, meet, minority, move, offer, order, plea, public, said, says, seek
    speech, state, tells, threat, told
  `,
} as const satisfies TopicTable
