import type { TopicTable } from '../../topic-table.ts'

/** Economy, business and finance: markets, companies, trade, money. */
export const economy = {
  topic: 'economy',
  4: `
    acquire, acquisition, adb, administration talks, advertising, aircraft maker, anti-trust
    antitrust, austerity, auto industry, auto sales, automaker, bail-out, bailout, banker, bankrupt
    bankruptcy, bear market, billion deal, billionaire, binance, bitcoin, black friday
    board of directors, boardroom, boe, boj, bond, bourse, brent, brewer, budget airline
    budget carrier, budget deficit, business, buy-out, buyback, buyer, buyout, cac, car sales
    carmaker, cartel fine, cfo, chairman, chairwoman, chancellor's budget, chapter 11
    charge against earnings, chief executive, chipmaker, chiquita, coinbase, commerce
    commercial real, commodities, company, conglomerate, construction spending, consumer
    container port, copper prices, corporate, corporation, cost of living, cost-cutting, cpi
    credit card, creditors, crude, crypto, cryptocurrency, currency, current account, customs union
    cyber monday, davos, debt, debt relief, deficit, delisted, department store, deregulation
    divest, divestment, dividend, dogecoin, dow, downgrade, drugmaker merger, durable goods
    earnings, ecb, economic, economist, economy, electricity prices, energy bills, energy giant
    energy prices, entrepreneur, equities, ethereum, euro!, euronext, exchange rate, excise
    executives, exporters, exports, factory orders, factory output, fannie, fare hike, fdic, Fed
    federal reserve, finance, finance minister, finance ministry, financial, fiscal, fitch
    flotation, FOMC, food prices, forecast cut, foreclosure, forex, franc!, franchise fee, francs!
    freddie, free trade, freight, ftc, ftse, ftx, fuel prices, futures!, gas prices, gas supply
    gasoline prices, gdp, global growth, gold miner, gold price, gross domestic, growth forecast
    guidance, hang seng, hedge fund, herbalife, holiday sales, home prices, home sales, hostile bid
    house prices, housing starts, imf, importers, imports, industrial output, industrial production
    initial public offering, insolvency, insurance, insurer, interest rate, invest, investment, ipo
    irs, jobless claims, jobs data, joint venture, kospi, lender, leveraged, levy
    liquefied natural gas, lira, living costs, lng, loan, logistics, low-cost carrier, lse
    majority stake, manufacturer, manufacturing, marketing, marketplace, merge, merger, miner
    mining giant, minority stake, monetary, monetary policy, monopoly, moody's, mortgage
    mutual fund, nasdaq, nationalisation, nationalise, net income, net loss, nft, nikkei, nymex
    nyse, oecd, offshoring, oil firm, oil giant, oil major, oil output, oil price, oil producer
    oil production, outlook cut, outsourcing, pension fund, peso, petrol prices, pipeline deal
    planemaker, pmi, pretax, price cut, price fixing, price hike, price rises, price war
    privatisation, privatise, privatization, producer prices, productivity, profit, profit warning
    profitability, quantitative quarterly, quarterly loss, rally on wall, rate cut, rate hike
    rate rise, real estate, recession, recovery plan, refinery, reinsurer, restructuring, retail
    retailer, revenue, rouble, ruble, rupee, s&p, sales fall, sales growth, sales rise
    same-store sales, sec probe, sell-off, selloff, sensex, services sector, shale, shareholder
    shares, shipbuilder, shoppers, single currency, solvency, stablecoin, stagflation, stake
    standard & poor's, startup funding, state-owned, steelmaker, sterling, stimulus, stock, subprime
    subsidiary, supermarket, supply chain, surplus, takeover, takeover bid, tapering, tariff, tax
    taxation, to buy, trade agreement, trade deficit, trade dispute, trade pact, trade row
    trade talks, trade war, traders, trading, treasuries, twin deficits, tycoon, upgrade to buy
    utility, valuation, vat, venture capital, wall st, wealth fund, wholesale, world bank
    world economic forum, write-down, write-off, writedown, wti, wto, yen, yields
  `,
  3: `
    accounting, afford, agriculture, all-time high, aluminium, aluminum, assets, audit, auditor
    bargain, bid for, bidder, bidding, bln, bonus, brand, buy, cargo, cash, casino, ceo, chain
    climbs, coal, cocoa, contract, copper, corn, corp, cost, cotton, credit ratings, crops
    customers, cuts jobs, deal, default, demand for, dips, discount, economy minister
    edge higher, edge lower, edges down, edges up, electricity, euros, executive pay, expansion
    factory, fares, fee, firm, fishery, forecast, franchise, fuel, fund manager, gains, gasoline
    gold mine, grain, growth, higher, holdings, homebuilder, homeowners, housing, in the red, inc
    industrial, industry, jobs report, landlord, launch sale, livestock, lower, ltd, maker
    markets rally, media group, mln, money, month high, month low, oil, order for, outlook, output
    pay-out, paycheck, payout, payrolls, pct, pension, percent, petrol, petroleum, plc, plunge
    poorest, pounds, power grid, price, property, purchase, quarter profit, rebound, recall cars
    record high, record low, record profit, regulator, regulatory, remanufacture, reserves, results
    retirement savings, sales, savings, SEC, sector, sell, shipping, slide, slump, soar, soybeans
    spending, spinoff, steel, store, subsidies, supplies, surge, telecom, tender, tourism, trillion
    truckmaker, tumble, uber, venture, volatility, warehouse, watchdog, wealth, wealthy, week high
    week low, wheat, year high, year low
  `,
  2: `
    affirm, affordable, agreement, aircraft, apparel, approval, auction, bank, beat estimates
    billion, boom, boost, bought, bubble, businessman, bust, car, close, closure, coffee
    credit line, crisis, cut, dairy, deliveries, diamond, downturn, drop, energy, estimates, exits
    expand, expected, exposure, fall, farm, farmer, fell, flat, flights, fund, giant, global, group
    harvest, hedge, hike, in talks, index, industrialist, infrastructure, international, jets, jump
    lists, loss, mall, million, misses payment, mixed, offer, orders, outperform, paid, partner, pay
    payment, planes, port, poverty, production, products, project, pull out, purse, quarter, raise
    rankings, rate!, rates!, rebate, recovery, rent, rich, rise, service, settle, shop, shut, sink
    slip, slow, slowdown, sluggish, snapshot, sold, spotify, steady, strong, stronger, sugar
    suppliers, talks, tightens, upturn, warns on, weak, weaker, weigh, world economy, worth
  `,
  1: `
    ahead, amid, concern, data, ease, fears, hopes, major, optimism, outlet, pressure, producer
    report, target, toll, value, worries
  `,
} as const satisfies TopicTable

/** Economy: companies, exchanges and business people that have no other field. */
export const companies = {
  topic: 'economy',
  4: `
    3M, Abbey, ABN Amro, Ackman, Adani, Aeon, Ahold, AIG, Air Canada, Air France-KLM, Air India
    Alcoa, Altria, Ambani, American Airlines, American Express, Anglo American, Anheuser-Busch, Asda
    AT&T, ATA, Bain Capital, Bayer bid, BBVA, Bear Stearns, Berkshire, Bernanke, Best Buy, BHP
    Blackstone, Blockbuster bid, BNP, Bon-Ton, BT, Buffett, Burberry, Cadillac, Campbell Soup
    Cargill, Carlsberg, Carlyle, Caterpillar, Cathay, Centrica, Cerberus, Chevron, ChevronTexaco
    Chipotle, Citi, CK Hutchison, CNOOC, Coke, Colgate, Comcast, Con Edison, ConocoPhillips
    Conrad Black, Coors, Costco, Credit Agricole, CVS, Daiei, DaimlerChrysler, Danske, Deere
    Deliveroo, Diageo, Dimon, Disney deal, Dollar General, Domino's, DoorDash, Dow Chemical
    Duisenberg, Duke Energy, DuPont, EADS, easyJet, EDS, Eisner, Embraer, Enel, Eni, Enron
    Estee Lauder, Etihad, Eurotunnel, Evergrande, Fannie, Freddie, GameStop, Gap Inc, GE, Geely
    General Mills, Gillette, GM, Goldman, Greenspan, Gucci, Halliburton, Heinz, Hermes, Hershey
    Hilton, Hollinger, Home Depot, Honeywell, Hyatt, IAG, Icahn, IKEA, InBev, Infosys, ING, Intesa
    Jaguar plant, Jardine, JC Penney, JCPenney, JD.com, Jerome Powell, JetBlue, John Snow, JP Morgan
    Kellogg, Kering, KFC, Kia, Kinder Morgan, KKR, Kmart, Kodak, Kohl's, Kraft, Krispy Kreme
    L'Oreal, Lazard, Lloyds, Lockheed, Lowe's, Lucid, LUKoil, LVMH, Lyft, M&S, Macy's, Maersk
    Mahindra, Marks & Spencer, Marriott, Marubeni, Maytag, MCI, Men's Wearhouse, Merrill Lynch
    MetLife, Metro AG, MG Rover, Mitsui, Mittal, Mizuho, Molson, Mondelez, Morrisons, Murdoch
    National Grid, NatSteel, NatWest, Neiman Marcus, Nestle, Network Rail, Newmont, News Corp
    Nexperia, Nippon Steel, Nomura, Nordea, Nordstrom, Northrop, Orange SA, P&G, Parmalat, Pemex
    PeopleSoft, PepsiCo, Petrobras, PetroChina, PG&E, Philip Morris, PIMCO, Procter & Gamble
    Prudential, Qantas, Qwest, RadioShack, Raytheon, RBS, Reebok, Reynolds, Richemont, Rio Tinto
    Rivian, Robinhood, Rodrigo Rato, Royal Caribbean, Royal Dutch, Royal Mail, Saab, SABMiller
    Safran, Sainsbury, Saks, Sbarro, Schlumberger, Schwab, Sears, Seven & I, Sibneft, Siebel
    Sinopec, SocGen, Societe Generale, Soros, Statoil, Swire, T-Mobile, Takata, Target Corp, Tata
    Telecom Italia, Telefonica, Temasek, Tencent deal, Tesco, Texaco, Tiffany, Time Warner
    TotalEnergies, Toys R Us, Trichet, TSB, Tyco, Tyson Foods, Uber, UFJ, Under Armour
    United Technologies, Unocal, US Airways, US Steel, Viacom, Vivendi, Wachovia, Wal-Mart
    Walgreens, Warren Buffett, Wells Fargo, Western Union, WeWork, Whirlpool, Wipro, Wolfensohn
    WorldCom, Xerox, Yuganskneftegaz, Yukos
  `,
  3: `
    AbbVie, Amgen, Carney, Chiron, Delta, Elan, Eli Lilly, Emirates, Genentech, Glaxo
    GlaxoSmithKline, Johnson & Johnson, Olympus, Reliance, Sanofi, Schering-Plough, Shell, Sprint
    Wyeth, Yellen
  `,
} as const satisfies TopicTable
