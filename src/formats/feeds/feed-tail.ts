import { isChrome } from '../../wire/shapes/chrome.ts'
import type { NewsText } from '../news/news-text.ts'

/** What WordPress writes below each item of a feed, in the languages it is most used in. */
const ORIGIN =
  /^(?:the post .{1,400} (?:appeared first on|first appeared on)|(?:der )?beitrag .{1,400} erschien zuerst (?:auf|bei)|l[’']article .{1,400} est apparu en premier sur|(?:la )?entrada .{1,400} (?:se publicó primero|aparece primero|apareció primero) en|l[’']articolo .{1,400} proviene da|(?:het )?bericht .{1,400} verscheen eerst op|o post .{1,400} apareceu primeiro em|artykuł .{1,400} pochodzi z serwisu|сообщение .{1,400} появились сначала на) .{1,200}$/iu
const GO_ON =
  /^\W{0,3}(?:continue reading|keep reading|read (?:more|the full (?:story|article)|the rest)|weiterlesen|mehr (?:lesen|dazu)|lire (?:la suite|plus)|(?:leer|seguir) (?:más|leyendo)|leggi (?:tutto|di più)|continua a leggere|lees (?:meer|verder)|leia mais|continuar lendo|czytaj dalej|číst dál|devamını oku|читать далее|далее)(?:[:\s].{0,120}[^.!?]|\W{0,6})$/iu
/** The same behind the last words of a text that was cut short. */
const GO_ON_BEHIND =
  /(?<=[…\]]|\.\.\.)\s*(?:Continue reading|Read more|Read More|Weiterlesen|Lire la suite|Leer más|Seguir leyendo|Leggi tutto|Lees meer|Leia mais)\W{0,6}$/u

/** A text without the links that its feed puts below it, to the item itself and to the site, and without buttons. */
export function withoutTail({ blocks, captions }: NewsText): NewsText {
  const end = blocks.findLastIndex(({ text }) => !ORIGIN.test(text) && !GO_ON.test(text))
  return {
    blocks: blocks
      .slice(0, end + 1)
      .map((block, at) =>
        at === end ? { ...block, text: block.text.replace(GO_ON_BEHIND, '') } : block,
      )
      .filter(({ type, text }) => type === 'subhead' || !isChrome(text)),
    captions,
  }
}
