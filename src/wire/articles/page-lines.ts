import { endsAsSentence } from '../lists/text-line.ts'
import { CONTACT_MEANS, CONTACTS } from './line-labels.ts'

const COOKIES =
  /\bcookies?\b.*\b(?:accept|agree|allow|ok|reject|settings|policy|experience|better|improve|consent|use|akzeptieren|zustimmen|accepter|aceptar|accetta)\b|\b(?:accept|we use|wir verwenden|nous utilisons|usamos|utilizamos) .{0,40}\bcookies?\b/i
/** Where a page stands in its site: `Home > News > Local`. */
const BREADCRUMBS =
  /^(?:home(?: ?page)?|start(?:seite)?|accueil|inicio|início|главная|you are here:?)\s?[>»›/|→·:].{1,100}[^.!?]$/i
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i

/** Whether a line above a title is of the page that the text was copied from. */
export const isPageTop = (text: string): boolean =>
  text.length <= 200 && (COOKIES.test(text) || BREADCRUMBS.test(text) || ADDRESS.test(text))

/** The line of a service for press releases above the name of the sender. */
export const PROVIDED = /^(?:news|nachrichten) (?:provided by|bereitgestellt von)\s?:?$/i

/** What stands above a release, and which of several texts it is. */
export const RELEASE =
  /^(?:for (?:(?:immediate|general) release\b.*|release:.{0,60})|(?:document )?\d{1,4} of \d{1,4}(?: documents?)?|[[(]?\d{1,3}\s?\/\s?\d{1,3}[\])]?|(?:no|without|not under) embargo|(?:press|news|media) (?:release|statement|advisory)\b.{0,60}|(?:presse|medien)(?:mitteilung|information)\b.{0,40}|communiqué(?: de presse)?\b.{0,40}|comunicado(?: de prensa)?\b.{0,40}|immediate release)$/i

const CONTACT = new RegExp(String.raw`^(?:${CONTACTS}|${CONTACT_MEANS})\s?[:：]`, 'i')

/** Whether a line begins the address of who can be asked. */
export const isContact = (text: string): boolean => CONTACT.test(text)

const DESK =
  /^(?:(?:(?:for )?release(?: date)?|word ?count|words|slug(?:line)?|desk|priority|urgency|keywords?)\s?: ?\S.{0,100}|\(?with (?:\p{L}+ )?(?:photos?|pictures?|graphics?|videos?|maps?|charts?)\.?\)?|(?:[\p{L}\d]+ ){1,4}edition)$/iu

/** Whether a line above a title says to those who print it what comes with it. */
export const isForDesk = (text: string): boolean => DESK.test(text)

/** Whether a line above a release says that it is one. */
export const isPressRelease = (text: string): boolean =>
  RELEASE.test(text) && /release|statement|press|medien|communi|comunicado/i.test(text)

/** Names of the sections of papers and sites in several languages, as the source of a regular expression. */
export const SECTIONS = String.raw`world|politics|business|economy|sports?|science|health|culture|arts|opinion|tech(?:nology)?|local|national|international|environment|education|travel|comment|politik|wirtschaft|kultur|wissenschaft|panorama|monde|politique|économie|sciences|mundo|política|economía|deportes|cultura`

const IN_NAVIGATION = new RegExp(
  String.raw`^(?:${SECTIONS}|skip (?:to (?:main )?content|advertisement|navigation)|sections|menu|search|(?:log|sign) ?in|zum inhalt springen|suche|anmelden|abo|home(?: ?page)?|news|uk|us|europe|money|football|weather|entertainment|music|films?|tv|radio|video|live|lifestyle|food|fashion|climate|property|cars|jobs|shop|games|podcasts?|international edition|more|contact(?: us)?|about(?: us)?|my account|register|newsletters?|e-?paper|e-?edition|archive|nachrichten|local news|obituaries|classifieds|community|calendar|events|editorials?|letters|crime|courts|puzzles|photos|videos|real estate|toggle navigation|start(?:seite)?|wetter|reise|wissen|gesundheit|meinung|mediathek|accueil|société|santé|france|météo|inicio|opinión|ultimas noticias|cronaca|politica|esteri)$`,
  'i',
)

/** Whether a line names what the navigation of a page leads to. */
export const namesSection = (text: string): boolean => IN_NAVIGATION.test(text)

/** Above links to other pages, which stand below it a line each. */
const LINKS_BELOW =
  /^(?:related (?:topics|stor(?:y|ies)|articles?|news|content|links)|explore more(?: on these topics)?|more (?:on this(?: story)?|stories|news|from .{2,40})|(?:read|see|up) (?:next|also|more)|most (?:read|popular|viewed|shared)|recommended(?: for you)?|you (?:may|might) also like|(?:top|latest|trending) (?:stories|news)|trending(?: now)?|popular now|editor['’]?s['’]? picks|topics|tags|mehr zum thema|meistgelesen|lesen sie auch|lire aussi)\s?:?$/i
const COOKIES_BELOW =
  /^(?:we (?:and our partners )?(?:use|store|set|place)|our (?:site|website)|this (?:site|website|page)|by (?:continuing|using)|wir verwenden|nous utilisons)\b.{0,80}\bcookies\b(?: to (?:improve|give|ensure|personali|enhance|offer|provide|analy|make)|.{0,80}\b(?:accept|agree|policy|settings|consent|akzeptieren|accepter)\b).{0,120}$/i
/** The feet of pages, and the names of networks without the word that makes them links. */
const SMALL_PRINT =
  /^(?:(?:privacy|cookie) (?:policy|notice|settings)|terms (?:of (?:use|service)|(?:and|&) conditions)|contact us|about us|impressum|datenschutz(?:erklärung)?|agb|accessibility|mentions légales|aviso legal|advertise with us|site ?map|reuse this content|link copied!?|share full article|(?:skip )?advertisement|listen to this article(?:\W{0,4}\d.{0,20})?|x|bluesky|threads|instagram|share(?: this)?:|(?:previous|next) (?:post|article|story): .{2,100}|print|e-?mail|save|bookmark|listen|gift(?: this)? article|(?:artikel )?(?:anhören|vorlesen|teilen|merken|drucken)|partager|enregistrer|imprimer|écouter|compartir|guardar|imprimir|escuchar|condividi|salva|stampa|ascolta|deel|bewaar)(?:\s?[|·•/].{0,120})?$/iu
/** Where a story goes on in print: `See MARKET, Page A8`. */
const JUMP =
  /^[([]?(?:(?:(?:please )?(?:see|turn to)|siehe) (?:[^\s.]{1,20} ){0,3}|(?:cont(?:inued|['’]?d|\.)(?: on| from)?|fortsetzung (?:auf|von)) .{0,40}\b)(?:page|p\.|seite|s\.) ?[A-Z]?-?\d{1,3}[A-Z]?[)\].]?$/i
/** What pages write of a picture, where agencies write `Photo:`. */
const OF_PICTURE =
  /^(?:(?:image|photo) (?:source|caption)|(?:media|video) caption)\s?[,:]\s?\S|[.!?]\s?credit\s?(?:\.{3}|…|:)\s?\S.{1,80}$/i

/** Names of networks, as icons are copied. */
const ICONS =
  /^(?:(?:facebook|twitter|x|whatsapp|sms|e-?mail|print|save|linkedin|reddit|pinterest|copy (?:article )?link|threads|bluesky|telegram|messenger|flipboard)(?:\s?[|·•,/]\s?|\s|$)){2,10}$/i

/** Whether a line stands above links to other pages. */
export const opensLinks = (text: string): boolean => LINKS_BELOW.test(text) && !endsAsSentence(text)

/** Whether a line says of a picture whose it is, or what it shows. */
export const isOfPicture = (text: string): boolean => OF_PICTURE.test(text)

/** Whether a line among those of a text is of the page, of a site or in print. */
export const isOfPage = (text: string): boolean =>
  COOKIES_BELOW.test(text) || SMALL_PRINT.test(text) || JUMP.test(text) || ICONS.test(text)

const SITE_NAMES =
  /\b(?:news(?:room|wire|paper|letter)?|times|post|press|gazette|herald|tribune|journal|chronicle|guardian|observer|telegraph|courier|echo|examiner|inquirer|zeitung|anzeiger|nachrichten|tagblatt|kurier|presse|monde|figaro|diario|noticias|agency|agence|agentur|agencia|wire|online|radio|tv|today|daily|weekly|bulletin|media|network|magazine|review)\b|^www\./iu
/** The name of a host: `quaypost.com`. In lower case behind the dot, where a sentence without a blank goes on in upper. */
const HOST = /(?:[\w-]{2,63}\.){1,4}[a-z]{2,7}\b/
const MAX_SITE_WORDS = 7

/** Whether a line is the name of a paper or a site, as it stands above a title: `Harbour News from Ostrand`. */
export function isSiteName(text: string): boolean {
  const words = text.split(/\s+/)
  if (
    words.length > MAX_SITE_WORDS ||
    !(SITE_NAMES.test(text) || HOST.test(text)) ||
    /[.!?:;,]$/.test(text)
  )
    return false
  // In a title that names a paper, other words are in lower case.
  return words.every((word) => !/^\p{Ll}/u.test(word) || word.length <= 4 || word.includes('.'))
}
