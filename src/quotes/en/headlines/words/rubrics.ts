import { wordSet } from './word-set.ts'

/** Words before a colon or a dash that are a kind of article, a rubric, a topic of many headlines or a place. */
export const rubrics = wordSet(`
show hour tonight breakfast newshour newsnight bulletin phone-in mailbag playlist
viewpoint perspective commentary timeline live photos video analysis explainer opinion profile factbox update updates results quotes highlights facts
reaction review preview podcast gallery watch exclusive breaking interview excerpt insight tracker briefing newsletter
papers quiz q&a crossword letters editorial obituary recap recipe guide listen pictures explained comment column blog
diary letter op-ed sessions day week night morning weekend story crisis war race shooting attack scandal election trial case row
deal debate collection card edition minutes questions things ways world report's view headlines pages roundup round-up replay trailer
score scores lineups climate immigration inflation pensions housing cup league bowl festival nations championship championships games derby prix marathon awards friday eurovision wimbledon glastonbury brexit covid ashes olympics oscars baftas grammys brits euros budget schedule death deaths murder murders killing stabbing bombing blast fire crash news agenda
weather wrap travel funeral wedding latest protests strikes talks bid probe how why what who where when fixtures odds tips picks
golf tennis football soccer rugby cricket snooker boxing darts f1 motogp nba nfl nhl mlb ufc ipl wpl psl nrl afl cycling athletics swimming hockey basketball baseball netball
badminton chess racing health technology tech business politics science education environment culture entertainment lifestyle fashion food music tv books money property economy
childcare sepsis cancer tax taxes benefits welfare farming energy transport rail schools universities policing prisons crime drugs cannabis migration asylum borders spending austerity
wages jobs trade tariffs oil gold bitcoin crypto stocks shares markets retail fishing water sewage floods wildfires heatwave drought earthquake pollution wildlife nature space ai robots phones
gaming cars flights trains buses diet obesity diabetes dementia autism adhd measles flu mpox cholera ebola malaria hiv vaccines ozempic vaping smoking alcohol gambling abuse racism sexism
islamophobia antisemitism gender abortion divorce marriage parenting pregnancy menopause fertility ivf sleep fitness
`)
