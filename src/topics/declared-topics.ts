import type { Subjects, TopicId } from './topic.ts'
import { topicIds } from './topic.ts'

/** The first two digits of the top-level codes of the IPTC Media Topics, which the older subject codes share. */
const BY_CODE: Readonly<Record<string, TopicId>> = {
  '01': 'arts',
  '02': 'crime',
  '03': 'disaster',
  '04': 'economy',
  '05': 'education',
  '06': 'environment',
  '07': 'health',
  '08': 'human',
  '09': 'labour',
  '10': 'lifestyle',
  '11': 'politics',
  '12': 'religion',
  '13': 'science',
  '14': 'society',
  '15': 'sport',
  '16': 'conflict',
  '17': 'weather',
}

/** What sections of news are called, in several languages. What may mean anything (`News`, `World`) stands for nothing. */
const BY_NAME: Readonly<Partial<Record<TopicId, string>>> = {
  arts: 'arts, culture, entertainment and media; arts; culture; arts and culture; entertainment; film; music; books; tv; media; kultur; feuilleton; musik; medien; cultura; cultures; arti; spettacoli; kunst; cultuur; kultura; культура; kültür; culture et médias',
  crime:
    'crime, law and justice; crime; law; justice; police; kriminalität; justiz; policía; sucesos; cronaca; faits divers; justicia; krimi; криминал',
  disaster:
    'disaster, accident and emergency incident; disaster; disasters; accidents; katastrophen',
  economy:
    'economy, business and finance; economy; business; finance; markets; money; wirtschaft; finanzen; börse; économie; economía; negocios; economia; finanza; negócios; economie; gospodarka; экономика; ekonomi; اقتصاد; 经济; 経済',
  education: 'education; bildung; schule; éducation; educación; istruzione; educação; onderwijs',
  environment:
    'environment; climate; umwelt; klima; environnement; climat; medio ambiente; ambiente; meio ambiente; milieu',
  health:
    'health; gesundheit; santé; salud; salute; saúde; gezondheid; zdrowie; здоровье; sağlık; صحة',
  human: 'human interest; people; panorama; panorama & leute; vermischtes; gente; insolite',
  labour: 'labour; labor; work; arbeit; travail; trabajo; lavoro; trabalho',
  lifestyle:
    'lifestyle; lifestyle and leisure; travel; food; reise; leben; style; voyage; viajes; viaggi; viagens; reizen',
  politics:
    'politics; politics and government; politik; innenpolitik; außenpolitik; politique; política; politica; politiek; polityka; политика; siyaset; سياسة; 政治',
  religion: 'religion; religion and belief; glaube; religión; religione',
  science:
    'science; technology; science and technology; tech; sci/tech; wissenschaft; wissen; technik; digital; netzwelt; sciences; technologies; ciencia; tecnología; scienza; tecnologia; ciência; wetenschap; nauka; наука; teknoloji; bilim; 科技; 科学',
  society: 'society; gesellschaft; soziales; société; sociedad; società; sociedade; samenleving',
  sport:
    'sport; sports; football; soccer; fußball; tennis; deportes; deporte; esporte; esportes; desporto; calcio; futebol; fútbol; voetbal; спорт; spor; رياضة; 体育; スポーツ',
  conflict: 'conflict, war and peace; conflict; war; unrest; conflicts and war; krieg',
  weather: 'weather; wetter; météo; tiempo; meteo; weer; pogoda; погода',
}

const topicOfName: ReadonlyMap<string, TopicId> = new Map(
  topicIds.flatMap((topic) => namesOf(topic).map((name) => [name, topic] as const)),
)

function namesOf(topic: TopicId): readonly string[] {
  return BY_NAME[topic]?.split('; ') ?? []
}

/** At most so many topics are shown of one item. */
const MAX_TOPICS = 2

/**
 * The topics that a file itself gives an item, by codes of the IPTC (`medtop:15000000`, `15054000`) and by the names
 * of sections; what stands for none of ours is left out. Any strings are fine.
 */
export function findDeclaredTopics(subjects: readonly string[]): readonly TopicId[] {
  const topics = subjects.flatMap((subject) => topicOf(subject) ?? [])
  return [...new Set(topics)].slice(0, MAX_TOPICS)
}

function topicOf(subject: string): TopicId | undefined {
  const [, code] = /(?:^|[:/])(\d{2})\d{6}$/.exec(subject.trim()) ?? []
  if (code !== undefined) return BY_CODE[code]
  return topicOfName.get(subject.trim().toLowerCase())
}

/** What was found in a text, with what its file says of it standing first. */
export function withDeclared(found: Subjects, subjects: readonly string[] | null): Subjects {
  const declared = findDeclaredTopics(subjects ?? [])
  if (declared.length === 0) return found
  const others = found.topics.filter(({ topic }) => !declared.includes(topic))
  const first = declared.map(
    (topic) => found.topics.find((one) => one.topic === topic) ?? { topic, words: [] },
  )
  return { ...found, topics: [...first, ...others].slice(0, MAX_TOPICS) }
}
