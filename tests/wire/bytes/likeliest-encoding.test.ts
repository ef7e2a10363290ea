import { expect, test } from 'vitest'
import { decodeWire } from '../../../src/wire/bytes/decode.ts'
import { encode } from './encode.ts'

test.each([
  [
    'windows-1252',
    'Café au bord du quai\n\nLa criée rouvre à l’aube, après dix ans d’arrêt, a dit Zoé Lœb.',
  ],
  [
    'windows-1252',
    'Council says “no” to the quay – again\n\nIt’s the third time, at a cost of £40… or €48.',
  ],
  ['windows-1252', 'Café opens'],
  [
    'windows-1252',
    'Turquía sube los tipos y España, más\n«Nadie nos dijo nada hasta la noche», denuncia una madre',
  ],
  [
    'windows-1252',
    "Ghana, pari allo scadere\n«Nessuno ci ha detto niente», accusa. La nave e' partita, pero' il «gran vento» calerà venerdì",
  ],
  [
    'iso-8859-2',
    'Ťažba zlata sa vracia\n\nŤahači vŕšia zem, ľudia chcú kúpiť domy a žiť tu, tvrdí starosta.',
  ],
  ['windows-1252', 'Ferry stops\n\n“We wait for the tide,” said the pilot.\n'],
  ['windows-1252', 'Sørensen said the boats had left. Zoë Groß and Bjørn Núñez met the crews.'],
  ['windows-1252', 'Færgen sejler igen, siger rådmanden på øen.'],
  ['windows-1250', 'Lech Wałęsa spoke in the yards of Gdańsk, and the crowd sang.'],
  [
    'windows-1252',
    'Brücke über die Süß gesperrt\n\nFußgänger dürfen hinüber, „leider“ aber keine Räder.',
  ],
  [
    'windows-1252',
    'El faro vuelve a lucir\n\n¿Quién lo encendió? Nadie lo sabe todavía en la península, señaló el alcalde.',
  ],
  [
    'windows-1252',
    'Ponte fecha à noite\n\nA decisão não é definitiva, disse a câmara; os pescadores pedem explicações.',
  ],
  [
    'windows-1252',
    'Færgen sejler igen\n\nDen gamle færge på øen er repareret, og båden går hver time, siger skipperen.',
  ],
  [
    'macintosh',
    'Café au bord du quai\n\nLa criée rouvre à l’aube, après dix ans d’arrêt, a dit Zoé Lœb.',
  ],
  [
    'windows-1250',
    'Most zamknięty na noc\n\nKładkę nad rzeką otworzą rano, mówią drogowcy. Ruch wróci później, że też nikt nie wie.',
  ],
  [
    'iso-8859-2',
    'Most zamknięty na noc\n\nKładkę nad rzeką otworzą rano, mówią drogowcy. Ruch wróci później, że też nikt nie wie.',
  ],
  [
    'windows-1250',
    'Přívoz zase jezdí\n\nStarý přívoz u jezu převezl první cestující už v šest ráno, řekl převozník.',
  ],
  [
    'windows-1250',
    'Megnyílt a régi híd\n\nA hidat két évig újították, és most ismét autók és gyalogosok járnak rajta, közölték.',
  ],
  [
    'windows-1254',
    'Eski köprü yeniden açıldı\n\nKöprü iki yıl süren onarımdan sonra bu sabah açıldı, dedi işçiler.',
  ],
  [
    'windows-1257',
    'Vecais tilts atkal vaļā\n\nTilts pār upi šodien atvērts, sacīja būvnieki; kuģi ceļu gaida līdz rītam.',
  ],
  [
    'windows-1251',
    'Мост закрыли на ночь\n\nДорожники обещают открыть его утром, когда спадёт вода.',
  ],
  ['koi8-r', 'Мост закрыли на ночь\n\nДорожники обещают открыть его утром, когда спадёт вода.'],
  ['koi8-r', 'МОСТ ЗАКРЫТ НА НОЧЬ'],
  ['windows-1251', 'МОСТ ЗАКРЫТ НА НОЧЬ'],
  ['ibm866', 'Мост закрыли на ночь\n\nДорожники обещают открыть его утром, когда спадёт вода.'],
  ['iso-8859-5', 'Мост закрыли на ночь\n\nДорожники обещают открыть его утром, когда спадёт вода.'],
  [
    'koi8-u',
    'Міст закрили на ніч\n\nЙого відкриють уранці, обіцяють дорожники, і рух відновиться.',
  ],
  [
    'windows-1253',
    'Η παλιά γέφυρα άνοιξε ξανά\n\nΟι εργάτες την επισκεύασαν σε δύο χρόνια, είπε ο δήμαρχος.',
  ],
  ['windows-1255', 'הגשר הישן נפתח שוב\n\nהתיקון נמשך שנתיים, אמרה ראשת העיר, והתנועה חזרה הבוקר.'],
  [
    'windows-1256',
    'عودة الجسر القديم إلى العمل\n\nقال المهندس إن الجسر سيفتح صباح الأحد بعد عامين من الترميم.',
  ],
  ['windows-874', 'สะพานเก่าเปิดอีกครั้ง\n\nการซ่อมแซมใช้เวลาสองปี นายกเทศมนตรีกล่าว'],
  ['shift_jis', '霧で渡し船が欠航\n\n港の担当者は、明日の朝には再開できる見込みだと話している。'],
  ['euc-jp', '霧で渡し船が欠航\n\n港の担当者は、明日の朝には再開できる見込みだと話している。'],
  ['gb18030', '老桥今晨重新开放\n\n桥面已经加固，工人们说，今后每小时都有一班车经过。'],
  ['big5', '老橋今晨重新開放\n\n橋面已經加固，工人們說，今後每小時都有一班車經過。'],
  ['euc-kr', '옛 다리가 오늘 아침 다시 열렸다\n\n수리는 두 해 동안 이어졌다고 시장이 말했다.'],
])('%s is told by its letters: %s', (encoding, text) => {
  expect(decodeWire(encode(text, encoding))).toMatchObject({ encoding, text })
})
