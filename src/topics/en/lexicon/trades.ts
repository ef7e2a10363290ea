import type { TopicTable } from '../../topic-table.ts'

/** Kinds of companies, what markets and money do, and work. Curated by general knowledge. */
export const trades: readonly TopicTable[] = [
  {
    topic: 'economy',
    4: `
      activist investor, air fares, airfares, airline passengers, aluminium tariffs, Andrew Bailey
      annual profit, antitrust probe, aquaculture, asset manager, auto tariffs, Bank of England
      Bank of Japan, battery maker, battery plant, beef prices, Berkshire Hathaway, BNP Paribas
      bond default, bond market, bond yields, Brent, brokerage, business group, business leaders
      car industry, car maker, cargo ships, Cathay Pacific, central bank, central banker, chip maker
      Christine Lagarde, City of London, cocoa prices, coffee chain, coffee prices
      collapses into administration, consultancy, consumer confidence, consumer prices
      consumer spending, container ship, corporate tax, cosmetics firm, crypto exchange
      customs duty, cuts prices, cuts rates, data centre boom, DAX, debt crisis, debt default
      defence contractor, defense contractor, Deutsche Bank, distiller, drugmaker, ECB
      economic growth, economic outlook, egg prices, electric vehicle maker, Emirates airline
      energy company, energy firm, energy price cap, ev maker, EV maker, EV sales, export ban
      exports fall, exports rise, factory activity, farm exports, fashion brand, fashion giant
      fast-food chain, Federal Reserve, Fitch, flight cancellations, food giant, FTSE, gas field
      gilts, grain exports, greenback, grocer, grocery prices, Hang Seng, holds rates, hotel chain
      hotel group, housebuilder, housing market, IMF loan, import duty, Jaguar Land Rover
      Kevin Warsh, Kospi, Kraft Heinz, Kroger, Larry Ellison, lithium, logistics firm
      low-cost airline, luxury brand, luxury group, magnate, merger talks, million deal, mining firm
      mogul, money market, Moody's, mortgage rates, multibillion-dollar, Nasdaq, national debt
      natural gas, net profit, Nikkei, nuclear plant deal, offshore wind farm, oil company
      oil field, oilfield, OPEC, Paramount Skydance, payments firm, PBOC, phone maker, plane maker
      plant closure, port strike, Post Office, Post Office scandal, power prices, private equity
      profits fall, profits jump, profits rise, property developer, property giant, pub chain
      public debt, quarterly earnings, quarterly profit, raises prices, raises rates, rate decision
      rating agency, RBA, RBI, Reliance Industries, rent freeze, restaurant chain, retail sales
      rice prices, Riksbank, S&P, S&P 500, sales jump, sales slump, savings rate, Sensex
      share buyback, share price, share sale, shares drop, shares fall, shares jump, shares plunge
      shares rise, shares slump, shares surge, shares tumble, Shein, shipping firm, shipping giant
      shipyard, Skydance, small business, solar panels maker, sovereign debt, sovereign wealth fund
      Spirit Airlines, stake in, startups, steel plant, steel tariffs, stock exchange, stock market
      stocks climb, stocks fall, stocks mixed, stocks rise, stocks slide, superannuation
      supermarket chain, tax haven, tax on, Temu, Thames Water, tobacco firm, toll road
      tourism industry, tourist arrivals, toy maker, toymaker, trade gap, trade surplus
      treasury yields, USPS, valued at, Vanke, wage growth, Wall St, Wall Street
      Warner Bros. Discovery, water company, water firm, wealth tax, wholesale prices, wholesaler
      windfall tax, World Bank
    `,
    3: `
      backers, carrier, contract worth, coupon, franchisee, funding round, licence fee deal
      loss-making, lossmaking, market share, open for business, procurement, salaries, sellers
      shippers, spin-off, stores open, takings, tanker rates, turnover
    `,
  },
  {
    topic: 'labour',
    4: `
      airport workers, axe jobs, axes jobs, back to office, cut staff, delivery drivers strike
      dock workers, early retirement, essential workers, factory workers, farm workers
      federal employees, forced labor, foreign workers, GMB, go on strike, goes on strike
      hiring freeze, hospital workers, hunger strike over pay, jobless rate, Labor Day, labor law
      labor shortage, labor union, living wage, May Day rally, minimum wage, office mandate
      overtime, pay offer, paycheck, picket line, postal workers, rail workers, recruiter, RMT
      SAG-AFTRA, seasonal workers, sheds jobs, skills shortage, slash jobs, strike ballot
      strike over pay, Teamsters, UAW, union deal, Unison, Unite union, unpaid, unpaid work
      wage deal, wage rise, wage talks, wage theft, walk off job, went on strike, without pay
      work permit, worker shortage, workforce cuts, working week
    `,
  },
]
