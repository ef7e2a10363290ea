import type { TopicTable } from '../../topic-table.ts'

/** Labour: work, pay, unions, strikes and jobs. */
export const labour = {
  topic: 'labour',
  4: `
    35-hour week, actors strike, afl-cio, apprentices, apprenticeships, autoworkers, burnout
    child labour, civil servants, collective bargaining, cut jobs, dockworkers, downsizing, employer
    employment, equal pay, farmworkers, forced labour, four-day week, freelancers, furlough
    gender pay gap, general strike, gig economy, gig workers, great resignation, hiring, ig metall
    industrial action, interns, internship, job cuts, job growth, job losses, job market, job offer
    jobless, joblessness, jobs report, jobseekers, labor, labor market, labour law, labour market
    labour shortage, labour union, laid off, lay off, layoff, lock-out, lockout, longshoremen
    make ends meet, maternity leave, may day, migrant workers, miners strike, nlrb, nonfarm
    nurses strike, on strike, osha, overtime pay, paid leave, parental leave, paternity leave
    pay cut, pay deal, pay dispute, pay gap, pay raise, pay rise, pay talks, payrolls
    pension reform, pension strike, picket, public sector workers, rail strike, recruit staff
    recruitment, redundancy, remote work, resume tips, retirement age, return to office, seiu
    severance, sick leave, staff cuts, staff shortages, steelworkers, strike action, strike threat
    strike vote, striking workers, sweatshop, teachers strike, teamsters, telecommuting, telework
    to cut jobs, trade union, trade unionists, tuc, uaw, unemployed, unemployment, unemployment rate
    union election, union leader, union vote, unionise, unionize, unions!, unison, wage, walk-out
    wga strike, whistle-blower, work stoppage, work to rule, workforce, working conditions
    working from home, working hours, workload, workplace, workplace safety, writers strike
    zero-hours
  `,
  3: `
    axe, axing, bargaining, contract talks, coworkers, employee, sack, salary, union, walkout
    worker
  `,
  2: `
    axed, boss, career, colleague, pay!, shift, staff, work
  `,
  1: `
    axes, perks
  `,
} as const satisfies TopicTable
