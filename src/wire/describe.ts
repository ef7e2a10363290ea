import type { Diagnostic } from './diagnostic.ts'

/** What happened, in plain words and one sentence or two, and what to do where something can be done. */
export function describe(diagnostic: Diagnostic): string {
  switch (diagnostic.code) {
    case 'format-foreign':
      return `This is ${diagnostic.format}, not plain text, and it cannot be read here. Save it as plain text, or ask its sender for NewsML-G2, NITF, ninjs, IPTC 7901 or a feed.`
    case 'format-broken':
      return diagnostic.at === null
        ? `This is ${diagnostic.format}, but it is cut off or faulty and could not be read. Ask its sender for the file again.`
        : `This is ${diagnostic.format}, but it is cut off or faulty at its line ${diagnostic.at} and could not be read. Ask its sender for the file again.`
    case 'format-empty':
      return `This is ${diagnostic.format}, and it holds no news: there is no headline and no text in it. Open another file, or try again when it has some.`
    case 'other-matter':
      return `This looks like ${diagnostic.matter}, and no news was found in it.`
    case 'format-damaged':
      return `The file is cut off or faulty at its line ${diagnostic.at}. What could be read of it stands here; ask its sender for the file again.`
    case 'entity-unknown':
      return `The file names a character by a word that is not known (${diagnostic.entity}), which is shown as it stands.`
    case 'item-empty':
      return `Item ${diagnostic.item} of the file has neither title nor text and was left out.`
    case 'format-read':
      return `The file is ${diagnostic.format}, not plain text: the lines here were made from it (items: ${diagnostic.items}). The original can be downloaded.`
    case 'item-not-text':
      return `Item ${diagnostic.item} of the file is no text (${diagnostic.type}) and was left out.`
    case 'encoding-fallback':
      return `The file is not UTF-8 and does not say what it is; it was read as ${diagnostic.encoding}. If letters look wrong, read it as another encoding.`
    case 'encoding-damaged':
      return `The file is UTF-8 with faulty bytes, which are shown as \ufffd (signs: ${diagnostic.signs}).`
    case 'line-endings-mixed':
      return `The line ends with ${diagnostic.found}, the lines before it with ${diagnostic.usual}. Both were read as line ends.`
    case 'control-character':
      return `The line holds a control character (${diagnostic.character}), which is not shown.`
    case 'html-tag':
      return `The line holds an HTML tag (${diagnostic.tag}), which is shown as it stands.`
    case 'file-empty':
      return 'The file is empty.'
    case 'headline-empty':
      return 'No headline follows this marker.'
    case 'marker-dangling':
      return 'The file ends after this marker; it may have been cut off.'
    case 'headline-wrapped':
      return `The headline runs over ${diagnostic.lines} lines, which were joined.`
    case 'list-style-mixed':
      return 'The list changes its layout here: some headlines stand below a marker, some behind a dash.'
    case 'list-repeated':
      return `Another list of headlines begins here, number ${diagnostic.list} in this file.`
    case 'marker-stray':
      return 'This lone marker stands in an article and opens no list.'
    case 'article-title-missing':
      return 'The article begins with a paragraph; it has no title.'
    case 'article-body-empty':
      return 'The article has a title and no text.'
    case 'article-extra':
      return `Another article begins here, number ${diagnostic.article} in this file.`
    case 'signature-malformed':
      return 'This looks like a signature but is none (V.Said--SF-PST would be), so it was kept as a paragraph.'
    case 'signature-orphan':
      return 'This signature belongs to no article.'
    case 'embargo-line':
      return 'This line sets an embargo: check it before you publish.'
    case 'advisory-line':
      return 'This line is a note to editors; it is shown above the title.'
    case 'bom-stripped':
      return 'The file begins with a byte order mark, which was left out.'
    case 'whitespace-exotic':
      return `The line holds an unusual space or an invisible character (${diagnostic.character}).`
    case 'html-entity':
      return `The line holds a character reference (${diagnostic.entity}), shown as the character it stands for.`
    case 'marker-variant':
      return `The marker is "${diagnostic.mark}" instead of a hyphen.`
    case 'list-style-prefix':
      return 'In this list the headlines stand behind their dashes, on the same line.'
    case 'blank-in-list':
      return 'A blank line stands within the list.'
    case 'headline-duplicate':
      return `The same headline stands at line ${diagnostic.firstLine}.`
    case 'headline-long':
      return `The headline is unusually long: ${diagnostic.characters} characters.`
    case 'list-missing':
      return 'The file has no list of headlines.'
    case 'list-after-article':
      return 'The list of headlines stands after an article.'
    case 'article-missing':
      return 'The file has headlines and no article.'
    case 'preamble-line':
      return 'This line stands before the list and belongs to no article.'
    case 'meta-line':
      return `This line says something about the file (${diagnostic.name}) and is not part of the text.`
    case 'masthead-prefix':
      return 'This line names the site; the title follows.'
    case 'title-repeated':
      return 'This line repeats the title and was left out of the text.'
    case 'byline-line':
      return 'This line names the author and was left out of the text.'
    case 'dateline-line':
      return 'This line gives place or date and was left out of the text.'
    case 'caption-line':
      return 'This line belongs to a picture and was left out of the text.'
    case 'chrome-line':
      return 'This line belongs to the page the text came from and was left out.'
    case 'ticker-lines':
      return `${diagnostic.lines} lines of exchange rates were left out of the text.`
    case 'subhead-variant':
      return 'This subhead is not written as "- Subhead -" but was read as one.'
    case 'signature-variant':
      return 'This signature is not written as "V.Said--SF-PST" but was read as one.'
    case 'signature-missing':
      return 'The article has no signature.'
    case 'copyright-line':
      return 'This line states the copyright and was left out of the text.'
    case 'rule-line':
      return 'This line is a rule and was left out of the text.'
    case 'take-more':
      return 'The agency says here that more follows.'
    case 'end-mark':
      return 'This line marks the end of the copy and was left out of the text.'
    case 'body-wrapped':
      return 'The text was wrapped at a fixed width; lines were joined into paragraphs.'
  }
}
