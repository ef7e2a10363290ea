import { CONTACT_MEANS, CONTACTS } from './contact-words.ts'

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
