/**
 * Names that are in the news every day of some years: who governs, bodies, firms, states and cities. Two headlines that
 * share one of them alone share no story. Curated by general knowledge of English-language news of 2024 to 2026.
 */
export const standingNames = `
trump biden harris vance rubio hegseth bessent lutnick noem bondi patel gabbard kennedy rfk waltz witkoff kushner leavitt homan
musk zuckerberg bezos altman cook huang pelosi schumer jeffries thune johnson mcconnell newsom desantis abbott mamdani
powell warsh walz obama clinton epstein maxwell starmer sunak farage badenoch reeves lammy streeting rayner corbyn burnham
macron bayrou lecornu barnier attal pen merz scholz weidel habeck meloni salvini sanchez tusk nawrocki duda orban magyar fico babis leyen
kallas costa rutte stoltenberg zelensky zelenskyy putin lavrov lukashenko xi jinping modi rahul kishida ishiba takaichi lee yoon
marcos duterte prabowo albanese dutton luxon carney trudeau poilievre ford sheinbaum lula silva bolsonaro milei petro maduro machado boric
bukele netanyahu gallant herzog khamenei pezeshkian araghchi erdogan imamoglu sisi salman assad sharaa abbas sinwar nasrallah ramaphosa
tinubu ruto kagame museveni leo francis charles william harry meghan kate andrew camilla swift beyonce kardashian ronaldo messi mbappe
sinner alcaraz djokovic swiatek sabalenka verstappen hamilton norris

pentagon congress senate house capitol fed fbi cia doj ice dhs faa nasa fda cdc epa irs sec nato un eu who imf opec wto unesco unicef
kremlin downing westminster holyrood commons lords parliament brussels knesset bundestag duma idf hamas hezbollah houthi houthis gaza
taliban isis iaea ecb boe boj gop democrat democrats republican republicans tory tories labour conservative conservatives reform greens snp afd maga doge
whitehouse administration cabinet supreme nhs bbc cnn fox nyt reuters itv abc cbs nbc disney netflix hollywood
openai chatgpt anthropic claude gemini grok deepseek nvidia tesla spacex amazon google alphabet apple microsoft meta facebook instagram
whatsapp youtube tiktok twitter uber boeing airbus intel tsmc samsung sony toyota ford gm volkswagen bmw byd huawei alibaba walmart target
starbucks mcdonald's nike pfizer moderna novo jpmorgan goldman sachs blackrock berkshire hathaway paramount warner comcast bitcoin nasdaq dow kospi nikkei ftse
bloomberg spotify starlink starship blackstone softbank oracle palantir shell bp exxon chevron

alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas
kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey ohio
oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming washington dc manhattan brooklyn
ontario quebec alberta queensland victoria england scotland wales ulster catalonia bavaria crimea donbas kashmir punjab xinjiang tibet
london paris berlin madrid rome vienna athens lisbon dublin belfast edinburgh glasgow manchester birmingham liverpool leeds bristol
warsaw prague budapest bucharest sofia belgrade kyiv minsk stockholm oslo copenhagen helsinki amsterdam geneva zurich davos milan barcelona
munich hamburg frankfurt istanbul ankara jerusalem aviv beirut damascus baghdad tehran riyadh doha dubai cairo khartoum nairobi lagos
johannesburg delhi mumbai karachi islamabad kabul dhaka bangkok hanoi jakarta manila singapore seoul pyongyang tokyo osaka beijing
shanghai taipei sydney melbourne toronto montreal ottawa vancouver boston chicago houston dallas austin atlanta miami orlando philadelphia
detroit cleveland seattle portland denver phoenix minneapolis memphis nashville baltimore pittsburgh charlotte bogota lima caracas havana santiago
hormuz suez baltic arctic mediterranean caribbean pacific atlantic balkans sahel kurdish arab muslim jewish christian catholic vatican
olympic olympics paralympics wimbledon uefa fifa nfl nba nhl mlb ufc premier champions ryder

`
