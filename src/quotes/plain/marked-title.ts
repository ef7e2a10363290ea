import type { Span } from '../../text/span.ts'
import { isToldOf } from './find-dialogue.ts'

/**
 * What has a title, right before it in marks, in the cases and with the articles in which it stands there; a row a
 * family of languages. Written from general knowledge.
 */
const WORKS = [
  'films?|romans?|livres?|essais?|chansons?|albums?|pièces?|séries?|spectacles?|expositions?|documentaires?|émissions?|podcasts?|intitulée?s?',
  'película|novelas?|libros?|canción|discos?|obras?|series?|documental|programa|titulad[oa]s?|llibre|novel·la|pel·lícula|cançó',
  'romanzo|libro|canzone|brano|saggio|spettacolo|mostra|documentario|intitolat[oa]',
  'filmes?|romance|livros?|canção|música|peça|série|exposição|documentário|intitulad[oa]|película|canción|carte[aă]?|romanul|filmul|piesa|cântecul|volumul|intitulată?',
  'boek|film|roman|lied|nummer|stuk|serie|voorstelling|documentaire|getiteld',
  'boken?|bog(?:en)?|filmen|låten?|låta|sangen?|romanen|pjäsen|stykket|serien|utställningen|udstillingen|utstillingen',
  'kirja|romaani|elokuva|näytelmä|laulu|sarja|raamat|romaan|film(?:is|i)?|laul|näidend',
  'film(?:ie|u|em)?|książ(?:ka|ki|ce|kę)|powieś(?:ć|ci)|piosenk[aięę]|utw(?:ór|oru|orze)|spektakl[ue]?|artyku(?:ł|łu|le)|tekście|pt\\.|tytułem',
  'knih[ayuo]u?|kniz?e|román(?:u|e)?|filmu|píseň|písně|pieseň|hr[ay]|inscenac[ei]|výstav[ayu]|s názv[eo]m',
  'könyv(?:e|ét)?|regény(?:e)?|filmje|dala|című',
  'knjig[aeiu]|roman[ua]?|pjesm[aeiu]|pesm[aeiu]|predstav[aeiu]|izložb[aeiu]|serij[aeiu]',
  'роман[аеоуъ]?м?(?:ът)?|книг[аиеу]т?а?|фильм[аеу]?|филм[аеу]?ът?|картин[аеуы]|пьес[аеуы]|песн[яеию]|песм[аеу]|песен(?:та)?|спектакл[ьяею]|стать[яеию]|сериал[ае]?|выставк[аеуи]|фільм[іу]?|роман[іу]|п’єс[аиіу]|пісн[яіею]|під назвою|под названием',
  'βιβλίου?|ταινίας?|μυθιστόρημα|τραγούδι|παράσταση|έκθεση|με τίτλο',
  'kitabı|romanı|filmi|şarkısı|oyunu|albümü|dizisi|belgeseli|sergisi|adlı',
  'buku|novel|film|lagu|drama|serial|berjudul|bertajuk|kitabu cha|kitabu|filamu|wimbo|aklat na|pelikulang',
  'sách|tiểu thuyết|phim|bài hát|vở kịch|ca khúc|tác phẩm',
  '(?:[وبلف]|وب)?(?:فيلم|رواية|كتاب|مسلسل|أغنية|مسرحية|ديوان|برنامج|مقال|بعنوان)(?:ه|ها|ته|تها)?(?: الأولى?| الجديدة?| الأخيرة?| الوثائقي)?|فيلمها|روايتها?|فیلم|رمان|کتاب|سریال|ترانه|نمایش|ناول|ڈرامے?|نغمہ',
  'הספר|ספרו|ספרה|הסרט|סרטו|סרטה|הסדרה|השיר|ההצגה|הרומן|ספר|סרט|סדרה',
  'किताब|उपन्यास|फिल्म|फ़िल्म|गीत|नाटक|धारावाहिक|বই|উপন্যাস|চলচ্চিত্র|নাটক|গান|நூல்|நாவல்|திரைப்படம்|படம்|புத்தகம்',
  'หนังสือ|ภาพยนตร์|นวนิยาย|เพลง|ละคร',
].join('|')
const BEHIND_WORK = new RegExp(`(?<![\\p{L}\\p{M}])(?:${WORKS})\\s*$`, 'iu')
/** The same with an adjective or a comma in between, `son premier film, «`, behind which nobody tells of it. */
const FURTHER_BEHIND_WORK = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${WORKS})(?:\\s\\p{Ll}+)?,?\\s*$`,
  'iu',
)
/** The longest of those, with blanks. */
const MAX_WORK_CHARACTERS = 30

/** Minimum letters of a word that has a capital in a title: others are articles and prepositions. */
const MIN_CAPITAL_LETTERS = 4
/** Share of all words that then have one. */
const MIN_CAPITAL_SHARE = 0.6

/**
 * Whether words in marks are a title, and nobody's speech: behind `the book`, beginning with no small letter, or in
 * the double brackets that Japanese has for them.
 */
export function isTitle(
  text: string,
  { start, end }: Span,
  inner: Span,
  language: string,
): boolean {
  if (language === 'ja' && text[start] === '『') return !/^(?:と|って|など)/.test(text.slice(end))
  const words = text.slice(inner.start, inner.end).trimStart()
  const before = text.slice(Math.max(0, start - MAX_WORK_CHARACTERS), start)
  return (
    !/^\p{Ll}/u.test(words) &&
    (BEHIND_WORK.test(before) || (FURTHER_BEHIND_WORK.test(before) && !isToldOf(text.slice(end))))
  )
}

/** Whether all that can have a capital has one: `A Long Way Home from Sea`. Shouting is no title. */
export function isCapitalized(words: string): boolean {
  const all = words.match(/[\p{L}\p{M}]+/gu) ?? []
  const capitals = all.filter((word) => /^\p{Lu}/u.test(word)).length
  return (
    /\p{Ll}/u.test(words) &&
    capitals >= all.length * MIN_CAPITAL_SHARE &&
    all.every((word) => word.length < MIN_CAPITAL_LETTERS || /^\p{Lu}/u.test(word))
  )
}
