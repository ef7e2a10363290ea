import { describe, expect, test } from 'vitest'
import { findMarkedQuotes, findMarkedVoices } from '../../../src/quotes/plain/find-marked-speech.ts'

const speechIn = (text: string, language: string): readonly string[] =>
  findMarkedQuotes([text], language).map(({ start, end }) => text.slice(start, end))

describe('marked words of six or more are speech without a speaker', () => {
  test.each([
    [
      'fr',
      '« Nous n’avons rien vu venir cette nuit », a dit le maire.',
      '« Nous n’avons rien vu venir cette nuit »',
    ],
    [
      'de',
      'Sie sagte: „Wir haben davon heute Nacht nichts gewusst.“',
      '„Wir haben davon heute Nacht nichts gewusst.“',
    ],
    [
      'de',
      '‚Wir haben davon heute Nacht nichts gewusst‘, heißt es.',
      '‚Wir haben davon heute Nacht nichts gewusst‘',
    ],
    [
      'de',
      '»Wir haben davon heute Nacht nichts gewusst«, heißt es.',
      '»Wir haben davon heute Nacht nichts gewusst«',
    ],
    [
      'de',
      '‹Wir haben davon heute Nacht nichts gewusst›, heißt es.',
      '‹Wir haben davon heute Nacht nichts gewusst›',
    ],
    ['he', 'צה״ל הודיע: ״לא ידענו דבר על האש בלילה ההוא״.', '״לא ידענו דבר על האש בלילה ההוא״'],
    [
      'ko',
      '그는 ‘불이 났을 때 건물 안에는 아무도 없었다’고 했다.',
      '‘불이 났을 때 건물 안에는 아무도 없었다’',
    ],
    [
      'pl',
      '– Nikogo nie było w budynku, kiedy wybuchł pożar – mówi strażak. – Wracamy.',
      'Nikogo nie było w budynku, kiedy wybuchł pożar',
    ],
    [
      'sv',
      '”Vi visste ingenting alls om branden”, säger hon.',
      '”Vi visste ingenting alls om branden”',
    ],
    [
      'fi',
      '»Emme tienneet palosta yhtään mitään eilen illalla», hän sanoo.',
      '»Emme tienneet palosta yhtään mitään eilen illalla»',
    ],
    [
      'pl',
      '„Nie wiedzieliśmy o niczym aż do rana” – mówi burmistrz.',
      '„Nie wiedzieliśmy o niczym aż do rana”',
    ],
    [
      'ja',
      '市長は「昨夜まで私たちは何も知らなかった」と話した。',
      '「昨夜まで私たちは何も知らなかった」',
    ],
    [
      'ja',
      '「彼は『昨夜まで何も知らなかった』と私に話した」と語った。',
      '「彼は『昨夜まで何も知らなかった』と私に話した」',
    ],
    ['zh', '市长说：“昨天晚上我们还什么都不知道。”', '“昨天晚上我们还什么都不知道。”'],
    ['he', '"לא ידענו דבר על השריפה עד הבוקר", אמר ראש העיר.', '"לא ידענו דבר על השריפה עד הבוקר"'],
    [
      'ar',
      'وقال: «لم نكن نعرف شيئا عن الحريق حتى الصباح».',
      '«لم نكن نعرف شيئا عن الحريق حتى الصباح»',
    ],
  ])('in %s: %s', (language, text, speech) => {
    expect(speechIn(text, language)).toEqual([speech])
  })

  test('what is shorter is none, nor the mark within a Hebrew abbreviation', () => {
    expect(speechIn('Der „neue Hafen“ öffnet.', 'de')).toEqual([])
    expect(speechIn('צה"ל הודיע כי הכוחות חזרו אל הבסיס שלהם בצפון, וחה"א סייע', 'he')).toEqual([])
  })

  test.each([
    [
      'pl',
      ",,Nie wiedzieliśmy o niczym aż do rana'', mówi burmistrz.",
      ",,Nie wiedzieliśmy o niczym aż do rana''",
    ],
    [
      'hu',
      ',,Reggelig senki sem tudott semmiről nálunk”, mondta.',
      ',,Reggelig senki sem tudott semmiről nálunk”',
    ],
    [
      'ja',
      '市長は｢昨夜まで私たちは何も知らなかった｣と話した。',
      '｢昨夜まで私たちは何も知らなかった｣',
    ],
    [
      'ja',
      '市長は〝昨夜まで私たちは何も知らなかった〟と話した。',
      '〝昨夜まで私たちは何も知らなかった〟',
    ],
    ['zh', '市長說：﹁昨天晚上我們還什麼都不知道。﹂', '﹁昨天晚上我們還什麼都不知道。﹂'],
    [
      'nl',
      '‚We hebben zo’n storm met z’n allen nog nooit gezien’, zegt De Boer.',
      '‚We hebben zo’n storm met z’n allen nog nooit gezien’',
    ],
    [
      'ur',
      'انہوں نے کہا: ’کمپنی نے پوری دوپہر ہم سے ایک لفظ بھی نہیں کہا۔‘',
      '’کمپنی نے پوری دوپہر ہم سے ایک لفظ بھی نہیں کہا۔‘',
    ],
    [
      'fr',
      '» Personne ne nous a dit que le bateau ne partirait pas. »',
      '» Personne ne nous a dit que le bateau ne partirait pas. »',
    ],
  ])('in marks typed or turned as the press of %s has them: %s', (language, text, speech) => {
    expect(speechIn(text, language)).toEqual([speech])
  })

  test('two commas without a word behind them mark nothing', () => {
    expect(speechIn("Pierwsze ,, drugie,, trzecie i czwarte słowo oraz piąte ''", 'pl')).toEqual([])
  })

  test('a headline may open with a dash where somebody tells who speaks', () => {
    const headline = '– Ingen sa noe til oss før om kvelden, sier moren'
    expect(
      findMarkedVoices(headline, 'nb').quotes.map(({ start, end }) => headline.slice(start, end)),
    ).toEqual(['Ingen sa noe til oss før om kvelden'])
    expect(
      findMarkedVoices('– Åtte nye filmer fra Norge, Sverige og Danmark i kveld', 'nb').quotes,
    ).toEqual([])
  })

  test('in a headline too', () => {
    const headline = '« Nous n’avons rien vu venir cette nuit » : le maire de Brest'
    expect(findMarkedVoices(headline, 'fr')).toEqual({
      quotes: [{ start: 0, end: 41, speaker: null, mention: null, deniedBy: null }],
      source: null,
    })
  })
})

describe('a dash at the start of a paragraph opens speech', () => {
  test.each([
    [
      'es',
      '—No sabíamos nada del incendio hasta ahora —dijo el alcalde—. Mañana volveremos todos juntos al puerto.',
      ['No sabíamos nada del incendio hasta ahora', 'Mañana volveremos todos juntos al puerto.'],
    ],
    [
      'ru',
      '— Мы ничего не знали о пожаре ночью, — сказал мэр. — Завтра утром мы все вернёмся в порт.',
      ['Мы ничего не знали о пожаре ночью', 'Завтра утром мы все вернёмся в порт.'],
    ],
    [
      'sv',
      '– Vi visste ingenting alls om branden i går, säger Anna Berg.',
      ['Vi visste ingenting alls om branden i går'],
    ],
    [
      'fr',
      '— Nous ne savions rien de cet incendie hier soir.',
      ['Nous ne savions rien de cet incendie hier soir.'],
    ],
    [
      'nb',
      '– Politiet har ingen planer om å rydde torget, sier en talsmann.',
      ['Politiet har ingen planer om å rydde torget'],
    ],
    [
      'it',
      '– Siamo rimasti soli per tutta la notte, dice un anziano.',
      ['Siamo rimasti soli per tutta la notte'],
    ],
    [
      'fi',
      '– Poliisilla ei ole aikomusta tyhjentää toria tänään, tiedottaja sanoi.',
      ['Poliisilla ei ole aikomusta tyhjentää toria tänään'],
    ],
    [
      'fr',
      '– Vous partez déjà pour le port de Brest ? demanda-t-elle. – Oui, le train est à six heures.',
      ['Vous partez déjà pour le port de Brest ?', 'Oui, le train est à six heures.'],
    ],
    [
      'vi',
      '– Sáng mai chúng tôi bắt đầu dọn dẹp cả làng, lính cứu hỏa nói.',
      ['Sáng mai chúng tôi bắt đầu dọn dẹp cả làng'],
    ],
    [
      'el',
      '— Δεν κοιμηθήκαμε όλη τη νύχτα από τον συναγερμό, λέει μια κάτοικος.',
      ['Δεν κοιμηθήκαμε όλη τη νύχτα από τον συναγερμό'],
    ],
    [
      'sv',
      '– Vi kommer tillbaka i morgon med fler händer, helt säkert.',
      ['Vi kommer tillbaka i morgon med fler händer, helt säkert.'],
    ],
    [
      'it',
      "– Mio padre ha lavorato qui per trent'anni – ricorda Luca – e adesso tocca a me chiudere la porta.",
      ["Mio padre ha lavorato qui per trent'anni", 'e adesso tocca a me chiudere la porta.'],
    ],
    [
      'sv',
      '– Vi kommer tillbaka i morgon – om vädret tillåter – med fler händer.',
      ['Vi kommer tillbaka i morgon – om vädret tillåter – med fler händer.'],
    ],
    [
      'it',
      '– Nessuno ci ha detto niente per tutta la notte – ricorda Luca Neri –. Poi ci hanno mandati via da lì.',
      ['Nessuno ci ha detto niente per tutta la notte', 'Poi ci hanno mandati via da lì.'],
    ],
    [
      'fr',
      '– Nous avons ouvert la salle des fêtes hier soir, explique le maire, M. Kervella.',
      ['Nous avons ouvert la salle des fêtes hier soir'],
    ],
    [
      'sv',
      '– Vi visste ingenting alls om branden i går, säger Anna Berg, ordförande i den lokala båtklubben sedan många år.',
      ['Vi visste ingenting alls om branden i går'],
    ],
    [
      'nb',
      '– Rederiet sa ikke noe til oss i hele går, sier hun og fortsetter:',
      ['Rederiet sa ikke noe til oss i hele går'],
    ],
    [
      'sv',
      '– Vi gick hem tidigt på morgonen, samtidigt som de kom.',
      ['Vi gick hem tidigt på morgonen, samtidigt som de kom.'],
    ],
    [
      'fr',
      '– Je crois bien que rien ne changera, dit Paul, et nous partirons tous demain.',
      ['Je crois bien que rien ne changera, dit Paul, et nous partirons tous demain.'],
    ],
    ['fr', '– Visite du musée des beaux-arts avec le conservateur :', []],
    ['nl', '– Zes mensen aangehouden na grote overval bij haven', []],
    ['de', '- Wir haben davon heute Nacht wirklich nichts gewusst.', []],
  ])('in %s: %s', (language, text, speech) => {
    expect(speechIn(text, language)).toEqual(speech)
  })
})

test('speech begins with a hyphen where somebody tells who speaks, an item of a list does not', () => {
  expect(
    speechIn(
      '- Мы все выбежали ночью на улицу, - сказал он. - Никто не спал в ту ночь дома.',
      'ru',
    ),
  ).toEqual(['Мы все выбежали ночью на улицу', 'Никто не спал в ту ночь дома.'])
  expect(speechIn('- Мы все выбежали ночью на улицу с детьми.', 'ru')).toEqual([])
  expect(speechIn('- Le pont reste fermé - dans les deux sens - tout le mois.', 'fr')).toEqual([])
})

test.each(['—', '-'])('narration behind 200 kB of blanks is none of the speech (%s)', (dash) => {
  const speech = 'Vi åker hem igen i kväll,'
  const text = `${dash} ${speech}${' '.repeat(200_000)}${dash} sade Anna Berg.`
  expect(speechIn(text, 'sv')).toEqual([speech.slice(0, -1)])
})
