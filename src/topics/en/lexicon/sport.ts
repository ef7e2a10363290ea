import type { TopicTable } from '../../topic-table.ts'

/** Sport: games, roles, actions and tournaments. Clubs and people have files of their own. */
export const sport = {
  topic: 'sport',
  4: `
    100m, 1500m, 200m, 400m, 800m, afcon, africa cup of nations, all-american, all-rounder, all-star
    america's cup, ap top 25, Ashes, asian cup, asian games, athlete, athletics, australian open
    away goal, away win, backstroke, badminton, ballpark, batsman, batsmen, batters!, batting, bcs
    belmont stakes, bench press, big 12, big league, big ten, birdie, blueliner, bobsled, bobsleigh
    bogey, bowl game, bowler, bowling attack, boxing!, break point, breakaway win, breaststroke
    breeders' cup, breeze past, british open, bronze medal, bullfight, bullfighter, bullpen
    bundesliga, butterfly stroke, buzzer-beater, caddie, carling cup, catcher, centre-back
    century stand, champions, cheltenham, chess, clean sheet, club world cup, clubhouse lead
    commonwealth games, conversion kick, copa america, copa del rey, copa libertadores, coppa italia
    cornerback, cricket, cricketer, cross-country ski, cruise past, cup berth, cup final, cup hopes
    cup tie, cup win, cut line, cycling, cyclist, davis cup, decathlon, defending champion
    dfb cup, diamond league, disabled list, double century, double-double, downhill, draft pick
    dressage, dressing room, driver's title, dugout, eagle putt, ease past, edge past, elite eight
    equestrian, eredivisie, espn, esports, euro 2004, euro 2008, euro 2012, euro 2016, euro 2020
    euro 2024, extra time, f1, fa cup, fairway, featherweight, fed cup, field goal, fiesta bowl
    fifth test, figure skater, figure skating, final four, final round, first baseman, first leg
    first test, fixture, flanker, fly-half, flyhalf, follow-on, football, football fans, footballer
    formula 1, formula one, fourth round, fourth test, free agency, free agent, free kick
    free throw, freestyle, friendly match, full-back, fullback, giant slalom, giro d'italia
    goal-line, goalie, goalkeeper, goalless, goaltender, gold cup, gold medal, gold medalist, golfer
    grand national, grand slam final, grand slam title, grandmaster, green jacket, group stage
    grudge match, gymnast, gymnastics, half-time, halftime, hall of fame, hall of famer, hamstring
    hat-trick, heavyweight, heisman, heptathlon, high jump, hockey, hole-in-one, home crowd
    home ground, home opener, home run, home win, homer, hooligan, iaaf, ibf, ice hockey
    indian wells, indycar, infielder, injured reserve, injury time, innings!, international friendly
    into final, into the final, ioc, ipl, javelin, jockey, kasparov, kicker, knock-out, knockout
    knockout stage, la liga, lacrosse, last 16, last eight, last four, lbw, leaderboard, league cup
    lightweight, ligue 1, linebacker, lineman, lineout, linesman, little league, loan deal from
    loan move, lock forward, locker room, long jump, losing streak, loss to, lpga, luge
    maiden century, major league, man of the match, man of the series, manager of the year
    march madness, masters tournament, matador, match point, match-fixing, medal haul, medalist
    medallist, melbourne cup, metres final, middle order, middleweight, midfielder, minor league
    mlb, mls, mma, motogp, mvp, nascar, nations league, ncaa, negro leagues, netball, nightwatchman
    nil-nil, no-hitter, no. 1 ranking, nordic combined, odi, odi series, off-season, offseason
    offside, olympian, olympics, one-day international, open champion, open qualifying, open title
    opening day win, orange bowl, outclass, outfielder, outgun, overtime, own goal, pac-10, pac-12
    paceman, pan american games, paralympian, paralympic, parkour, peloton, penalty kick
    penalty shootout, performance-enhancing, personal best, pga, pit stop, pitcher, podium finish
    point forward, point guard, pole position, pole vault, polo match, pre-season, preakness
    premier league, preseason, presidents cup, prizefighter, prop forward, qualifiers, quarter-final
    quarterback, quarterfinal, queen's club, race car, racehorse, ranji, reach final, red card
    referee, regatta, regular season, relay, relegated, return leg, roland garros, rookie, rose bowl
    round of 16, rout of, rower, rowing!, royal ascot, run chase, runner-up, running back, ryder cup
    sailing, salary cap, scoreless, scrape past, scrum, season opener, sec championship
    second baseman, second leg, second round, second test, seeded!, semi-final, semifinal, semis
    sent off, serie a, series lead, series whitewash, series win, set point, shooting guard
    shootout win, shortstop, shot put, show jumping, shutout, silver medal, sin bin, six nations
    skateboarder, skateboarding, ski jump, skier, skiing, slam dunk, slam event, slugger, snooker
    snowboarder, soccer, softball, solheim cup, speed skating, spinner, spot-fixing, spring training
    sprint finish, squad!, squash player, stadium, stage win, stanley cup, starting lineup
    steeplechase, steroid, stoppage time, straight sets, striker, sugar bowl, sumo, super cup
    superbowl, sweet 16, swimmer, sydney-hobart, t20, team-mate, teammate, tee off, Test
    test defeat, test match, test series, test squad, test win, Tests, third baseman, third round
    third test, thoroughbred, thrash, three-pointer, tie-break, tifosi, tight end, time trial
    title bout, title defence, title defense, title fight, title holder, title race, top 25 poll
    touchdown, touchline, tour title, track and field, training camp, transfer window, tri-nations
    triple crown, triple jump, triple-double, try-scoring, tryout, twenty20, ufc, umpire, unbeaten
    undefeated, unseeded!, us open, victory over, video assistant referee, vuelta, wada, waivers
    warm-up event, warm-up match, wba, wbc, welterweight, wicket, wicketkeeper, wide receiver
    wild card, win over, winger, winning streak, winter games, wnba, wooden spoon, world athletics
    world champion, world championships, world cup, world cup qualifier, world no. 1, world number 1
    world number one, world record holder, world series, world t20, wrestler, wrestling, wwe
    yacht race, yellow card, yellow jersey
  `,
  3: `
    ACC, acl, advance to, advances!, AFC, Aintree, ALCS, Anfield, Augusta, BALCO, Balco, baseline
    batter, BCS, Bernabeu, blowout, bow out, boys basketball, bullring, bye week, cagers, Camp Nou
    captaincy, Carnoustie, champ, championship, clinch, commit to, concussion protocol, contenders
    crash out, Croke Park, cross country, Cup, Cy Young, Daytona, defeats!, depth, downs!
    dumped out, dunks, Edgbaston, Epsom, equaliser, equalizer, fans ban, Fenway, finals
    fitness test, Flushing Meadows, fumbles, game, game 1, game 2, game 3, game 5, game 7, gamecast
    giantkillers, goals!, goalscorer, groin, hammers!, Headingley, Highbury, Hockenheim, hold off
    hurdles!, Ibrox, ICC rankings, in final, Indianapolis 500, Indy 500, injured list, injury
    interception, Interlagos, IRB, kickoff!, Lambeau, Lansdowne Road, laps!, league, lob, Lord's
    loses to, Maracana, mascot, maul, medal, Melbourne Park, minnows, Monza, motor racing
    motorsport, Murrayfield, MVP, NCAA, NFC, NLCS, Nou Camp, ODIs, Old Trafford, opener, outduel
    outlast, overpower, Pac-12, Pebble Beach, players, playmaker, podium, punt, putt, qualifying
    racer, racing, rally to, rallying, reach last, rebounds!, receivers, recruits, rematch, romp
    roster, rout, sacks!, San Siro, scored!, scorer, scores!, season-ending, semi, series opener
    showdown with, sidelined, Silverstone, skipper, Spa-Francorchamps, squads, St Andrews
    Stamford Bridge, standings, starter, Suzuka, sweep past, tackles, Talladega, teams, tee
    through to, thumps, tiebreaker, title, ton!, top spot, touring, tournament, Trent Bridge
    triumphs, trophy, trounce, Twickenham, UCI, upsets, Wembley, whitewash, wrap:, Wrigley, yards!
  `,
  2: `
    ace, amateur, arena, ball, banned for, beat, berth, bowl, bullish, captain, club, crowd trouble
    crush, cup, debut, defeat, defender, draw, drew, edge, even series, fans, finalist, fined for
    finish, first place, game ban, glory, goal, halt, hold on, in control, indoor, jersey, kick-off
    lap, lauds, lead, lineup, lose, loss, manager, opponent, pace quartet, penalty, play, pro
    racetrack, raceway, racket, racquet, retires, rider, rink, rival, rivalry, round, runners, runs
    score, seal, season, series, serve, set for return, shines!, signs for, sink, skates, skids
    snap, spectators, speedway, star, stint, streak, stun, surfer, suspended for, sweep, swim, test
    tie, tie series, tied, top four, victory, volley, warm-up, win, wings!, winner, won
  `,
  1: `
    advance, bench, boss, bounce back, caps!, celebrate, contest, contract, dominate, doubt
    doubtful, extension, eye, favorite, favourites, fight back, fightback, form, half, hit, injured
    miss, no. 1, no. 2, no. 3, no. 4, no. 5, overcome, overwhelm, performance, preview, quarter
    ready for, retirement, selection, shot, side, stats, strong start, third-place, thriller, top
    v., vs, weekend
  `,
} as const satisfies TopicTable
