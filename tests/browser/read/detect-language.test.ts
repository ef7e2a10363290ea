import { expect, test } from 'vitest'
import { detectLanguage } from '../../../src/browser/read/detect-language.ts'

test('another language than the declared one is told where it is plainly likelier', () => {
  const french = 'La bibliothèque rend le manuscrit\nGrève des pilotes du port, deuxième semaine'
  expect(detectLanguage(french)).toBe('fr')
  expect(detectLanguage(french, 'en')).toBe('fr')
  expect(detectLanguage(french, 'de')).toBe('fr')
})

test.each([
  [
    'Sinner beats Alcaraz in Monte Carlo final\nReal Madrid edge Barcelona\nRoma sack De Rossi',
    'en',
  ],
  ['Merkel trifft Macron in Paris\nHSV siegt', 'de'],
  ['12:00', 'en'],
])('a declared language is believed among foreign names: %s', (text, declared) => {
  expect(detectLanguage(text, declared)).toBe(declared)
})

test('a declared language is not believed against the words of its neighbour', () => {
  const dutch =
    'Burgemeester opent nieuwe brug over de rivier\nRegen zet straten onder water in het centrum'
  expect(detectLanguage(dutch, 'de')).toBe('nl')
  expect(
    detectLanguage('Bürgermeister öffnet Brücke\nRegen setzt Straßen unter Wasser', 'de'),
  ).toBe('de')
})

test.each([
  ['Minister resigns over harbour scandal', 'en'],
  ['Snow in Paris', 'en'],
  ['Bakers strike', 'en'],
  ['Færgen stopper', 'da'],
  ['Regering valt over asiel', 'nl'],
  ['Il festival svela il programma', 'it'],
])('a headline alone is English where nothing tells it from its neighbours: %s', (text, told) => {
  expect(detectLanguage(text)).toBe(told)
})

test('a guess without ground is none', () => {
  expect(detectLanguage('Storm yn atal y fferïau\nYr heddlu yn arestio dyn yn Abertawe')).toBe(
    'und',
  )
})

test.each([
  ['Starosta otvoril nový most\nCena chleba opäť stúpla', 'sk'],
  ['Starosta otevřel nový most\nCena chleba opět stoupla', 'cs'],
  ['Predsednik otvorio most\nPosle dve nedelje bez kiše', 'sr'],
  ['Predsjednik otvorio most\nNakon dva tjedna bez kiše', 'hr'],
  ['Predsednik odprl most\nPo dveh tednih brez dežja, pravi kmet', 'sl'],
  ['Ministeren åbnede den nye vej\nRegnen blev værre i nat', 'da'],
  ['Abren o paseo novo da ría\nUnha tormenta deixa sen luz tres vilas galegas', 'gl'],
  ['Governo abre concurso para obras\nCantor esgota sala e volta em maio', 'pt'],
  ['Die burgemeester het die brug oopgemaak\nReën val oor die dorp, sê hulle', 'af'],
  ['Ministri i ri hap urën\nShiu vonon të korrat në veri', 'sq'],
  ['Претседателот го отвори мостот\nВо Битола падна дожд, вели кметот', 'mk'],
  ['Председник је отворио мост\nУ Нишу пада киша, каже мештанин', 'sr'],
  ['Президент көпірді ашты\nАстанада қар жауды', 'kk'],
  ['Президент көпүрөнү ачты\nБишкекте кар жаады, дейт шаар тургуну эртең', 'ky'],
  ['Ерөнхийлөгч гүүр нээв\nӨчигдөр цас орлоо', 'mn'],
  ['Menteri buka jambatan baharu\nPolis tahan dua lelaki kerana curi wang', 'ms'],
  ['Menteri resmikan jembatan baru\nPolisi tangkap dua warga karena curi uang', 'id'],
  [
    'Osclaíodh an droichead nua inniu\nTá báisteach throm ag teacht ón iarthar agus gaoth mhór',
    'ga',
  ],
  ['Waziri afungua daraja jipya\nMvua kubwa yanyesha katika mji wa Arusha kwa siku mbili', 'sw'],
  ['سەرۆک پردەکەی کردەوە\nباران لە هەولێر دەبارێت', 'ckb'],
  ['ولسمشر نوی پل پرانیست\nپه کابل کې باران وښوراوه ښار', 'ps'],
  ['Statsråden åpnet den nye veien\nRegnet ble verre i natt', 'no'],
  ['L’alcalde obre el pont nou\nPluja i vent al nord', 'ca'],
  ['El alcalde abre el puente nuevo\nNo hay dos sin tres en México', 'es'],
  ['O prefeito abre a ponte nova\nChuva e vento em São Paulo', 'pt'],
  ['अध्यक्षांनी नवीन पूल उघडला\nपावसामुळे कापणीला उशीर झाला आहे', 'mr'],
  ['दो साल की मरम्मत के बाद पुल खुला\nराष्ट्रपति बाढ़ पीड़ितों से मिले', 'hi'],
])('neighbours are told apart by their letters and words: %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})

test('a few words of which no other language is near are told', () => {
  expect(detectLanguage('Sąd uniewinnił rybaków z Helu\nDeszcz opóźnia zbiory')).toBe('pl')
  expect(detectLanguage('דער פרעזידענט האט געעפנט די בריק\nדער רעגן האט אויפגעהערט')).toBe('yi')
})
