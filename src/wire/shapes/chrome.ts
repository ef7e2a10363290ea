/** Words of a page around its article, whole lines, in lower case. */
const lines = new Set([
  'advertising',
  'anzeige',
  'back to top',
  'change text size',
  'click here to subscribe',
  'close',
  'comment',
  'comments',
  'continue reading',
  'continue reading below',
  'continue reading the main story',
  'copy link',
  'facebook',
  'follow us',
  'font size',
  'latest news',
  'leave a comment',
  'linkedin',
  'listen to this article',
  'loading',
  'loading...',
  'loading…',
  'log in',
  'login',
  'menu',
  'more news',
  'most read',
  'newsletter',
  'next article',
  'no comments',
  'pinterest',
  'post a comment',
  'previous article',
  'publicidad',
  'publicité',
  'read also',
  'read more',
  'reddit',
  'related articles',
  'related news',
  'search',
  'scroll to continue',
  'see also',
  'sign in',
  'sign up',
  'skip to content',
  'skip to main content',
  'sponsored',
  'story continues below',
  'subscribe',
  'subscribe now',
  'telegram',
  'text size',
  'tweet',
  'twitter',
  'whatsapp',
  'accept cookies',
  'cookie settings',
  'editor’s picks',
  "editor's picks",
  "editors' picks",
  'meistgelesen',
  'lesen sie auch',
  'lire aussi',
  'mehr zum thema',
  'more from us',
  'more on this story',
  'more stories',
  'most popular',
  'most shared',
  'most viewed',
  'popular now',
  'read next',
  'recommended',
  'recommended for you',
  'related content',
  'related stories',
  'related topics',
  'sponsored content',
  'top stories',
  'trending',
  'trending now',
  'up next',
  'werbung',
  'you may also like',
])

const NETWORK =
  '(?:bluesky|email|e-mail|facebook|flipboard|google(?: news)?|instagram|line|linkedin|mastodon|messenger|pinterest|pocket|reddit|rss|signal|sms|telegram|threads|tiktok|truth social|tumblr|twitter|viber|vk|wechat|weibo|whatsapp|x|xing|youtube)'
const NETWORKS = String.raw`${NETWORK}(?:(?: ?[|/·•,&+] ?| and | or | ){1,3}${NETWORK}){0,8}`
const ACTION = '(?:share|follow|print|save|e-?mail|tweet|comments?|like|pin|send)'
const ADDRESS = String.raw`(?:https?:\/\/|www\.)\S+`

/**
 * Longer ones, in lower case. First words alone make none: "Read more than forty letters" goes on as prose.
 * A known network, a colon, an address or nothing but such words has to stand behind them.
 */
const shapes = [
  String.raw`(?:last )?(?:updated|published|posted|modified)(?: on| at)?:? (?:\d{1,2}|an?|one) (?:sec|min|hour|hr|day|week|month)\w{0,5} ago`,
  '(?:home|menu|search|subscribe|register|log ?in|sign (?:in|up)|my account|newsletters?)(?: ?[|/·•]? ?(?:home|menu|search|subscribe|register|log ?in|sign (?:in|up)|my account|newsletters?)){1,8}',
  '(?:print|share|save|email)(?: this)?(?: article| story| page)?',
  String.raw`\d+ (?:min(?:ute)?s? read|comments?|shares?|views?|reads?)`,
  `(?:follow|find|join|like) us on:? ${NETWORKS}`,
  `(?:share|tweet|pin|save|send|post)(?: this| it)?(?: article| story| page| post)? (?:on|via|to|by|with) ${NETWORKS}`,
  String.raw`(?:change )?text size:?[ a+/-]{0,16}`,
  String.raw`${ACTION}(?: ?[|/·•,:-]? ?(?:${ACTION}|${NETWORK})){1,8}`,
  '(?:read|see|watch)(?: also| more| next) ?[:>»›→] ?.{1,80}',
  String.raw`(?:also (?:read|see)|related(?: (?:stor(?:y|ies)|articles?|news|links?))?|up next|don['’]t miss|you (?:may|might) (?:also )?like|recommended|more (?:on this(?: story)?|from us)|editor['’]?s['’]? picks?|filed under|explore more|mehr zum thema|lesen sie auch|lire aussi|lea también|leia também|leggi anche|lees ook) ?[:>»›→|] ?.{1,80}`,
  String.raw`follow (?:[\w.&'’-]+ ){1,5}on:? ${NETWORKS}`,
  String.raw`(?:sign up|subscribe|register)(?: here| now)? (?:for|to) (?:our|the) (?:[\w'’-]+ ){0,4}(?:newsletters?|alerts?|briefings?|emails?|updates|channel|podcast)`,
  String.raw`(?:get|join|download) (?:our|the) (?:[\w'’-]+ ){0,4}(?:newsletters?|alerts?|app|channel|podcast)`,
  `(?:(?:read|see|watch|find|get|view) )?(?:also|more|the full (?:story|article|text)|full (?:story|article|text)) ?(?:at|on|here|:)?:? ${ADDRESS}`,
  String.raw`\[?advertisements?\]?`,
  'advertisements? ?[:–—-] ?.{1,40}',
  String.raw`comments? ?\(\d+\)`,
]
const SHAPE = new RegExp(`^(?:${shapes.join('|')})$`)
/**
 * Fast path: how any of these begins. Most lines do not, and the browser then need not compile hundreds of patterns.
 */
const BEGINNING =
  /^(?:\d+ |\[?advert|also|change|comment|don['’]t|download|e-?mail|editor|explore|filed|find|follow|full|get|home|join|last|leggi|leia|lesen|lea |lees|like|lire|log|mehr|menu|modified|more|my|newsletter|pin|post|print|publish|read|recommended|register|related|save|search|see|send|share|sign|subscribe|text|the full|tweet|up next|updated|view|watch|you )/
const ENDS_SENTENCE = /[.!?…。！？؟۔।]["'”’»)\]]*$/
const MAX_LINE_CHARACTERS = 100

/** Whether the line belongs to the page and not to the article: `Share`, `Text size: A A A`. Never a whole sentence. */
export function isChrome(text: string): boolean {
  if (text.length > MAX_LINE_CHARACTERS) return false
  const lower = text.toLowerCase()
  if (lines.has(lower)) return true
  return BEGINNING.test(lower) && SHAPE.test(lower) && !ENDS_SENTENCE.test(lower)
}
