import { expect, test } from 'vitest'
import { findMarkedQuotes } from '../../../src/quotes/plain/find-marked-speech.ts'

const speechIn = (text: string, language: string): readonly string[] =>
  findMarkedQuotes([text], language).map(({ start, end }) => text.slice(start, end))

test.each([
  [
    'vi',
    '- Đêm qua cả xóm không ai ngủ được vì gió - ông Hải kể.',
    ['Đêm qua cả xóm không ai ngủ được vì gió'],
  ],
  [
    'vi',
    '- Chúng tôi sẽ sửa lại mái nhà trước khi mưa đến - chị Lan cho biết. - Tiền thì đi vay bà con trong xóm vậy.',
    ['Chúng tôi sẽ sửa lại mái nhà trước khi mưa đến', 'Tiền thì đi vay bà con trong xóm vậy.'],
  ],
  [
    'vi',
    '- Lễ hội pháo hoa mừng năm mới - chương trình nghệ thuật tại quảng trường trung tâm.',
    [],
  ],
  [
    'sr',
    '- Целу ноћ нико у селу није спавао због ветра - прича Драган Илић.',
    ['Целу ноћ нико у селу није спавао због ветра'],
  ],
  [
    'sr',
    '- Поправићемо кров пре него што падне киша - каже Лана. - Новац ћемо позајмити од комшија у селу.',
    ['Поправићемо кров пре него што падне киша', 'Новац ћемо позајмити од комшија у селу.'],
  ],
  ['sr', '- Изложба слика у великој сали дома културе - улаз слободан за све грађане.', []],
  [
    'hr',
    '- Cijelu noć nitko u selu nije spavao zbog vjetra - priča Dragan Ilić.',
    ['Cijelu noć nitko u selu nije spavao zbog vjetra'],
  ],
  [
    'hr',
    '– Popravit ćemo krov prije nego što padne kiša, kazala je Lana Perić. – Novac ćemo posuditi od susjeda u selu.',
    ['Popravit ćemo krov prije nego što padne kiša', 'Novac ćemo posuditi od susjeda u selu.'],
  ],
  ['hr', '- Izložba slika u velikoj dvorani doma kulture - ulaz slobodan za sve građane.', []],
  [
    'bg',
    '- Цяла нощ никой в селото не спа от вятъра - разказва Драган Илиев.',
    ['Цяла нощ никой в селото не спа от вятъра'],
  ],
  ['bg', '- Изложба на картини в голямата зала на читалището - вход свободен.', []],
  [
    'ru',
    '- Всю ночь никто в деревне не спал из-за ветра, - рассказал Иван Дроздов.',
    ['Всю ночь никто в деревне не спал из-за ветра'],
  ],
  ['ru', '- Выставка картин в большом зале дома культуры - вход свободный для всех.', []],
  [
    'pl',
    '- Całą noc nikt we wsi nie spał przez wiatr - opowiada Jan Drozd.',
    ['Całą noc nikt we wsi nie spał przez wiatr'],
  ],
  [
    'pl',
    '- Naprawimy dach, zanim zaczną padać deszcze - mówi Lena. - Pieniądze pożyczymy od sąsiadów ze wsi.',
    ['Naprawimy dach, zanim zaczną padać deszcze', 'Pieniądze pożyczymy od sąsiadów ze wsi.'],
  ],
  ['pl', '- Wystawa obrazów w dużej sali domu kultury - wstęp wolny dla wszystkich.', []],
  [
    'sk',
    '- Peniaze si požičiame od susedov z dediny - hovorí Lena Malá.',
    ['Peniaze si požičiame od susedov z dediny'],
  ],
  [
    'ro',
    '- O să reparăm acoperișul înainte să înceapă ploile, spune Lena Pop.',
    ['O să reparăm acoperișul înainte să înceapă ploile'],
  ],
  ['ro', '- Expoziție de pictură în sala mare a casei de cultură - intrarea liberă.', []],
  [
    'fr',
    "- Le bac part à l'heure et ça soulage les gens, estime le maire.",
    ["Le bac part à l'heure et ça soulage les gens"],
  ],
  [
    'it',
    '— Resta da riparare il molo e la strada che ci porta — aggiunge Neri.',
    ['Resta da riparare il molo e la strada che ci porta'],
  ],
  [
    'sv',
    '- Vi kallar den "den stora snickaren" för att den sliter av taken, skrattar han.',
    ['Vi kallar den "den stora snickaren" för att den sliter av taken'],
  ],
  [
    'nb',
    '— Hele natten var det ingen i bygda som sov på grunn av vinden, forteller Jan Drage.',
    ['Hele natten var det ingen i bygda som sov på grunn av vinden'],
  ],
  [
    'nb',
    '– Vi reparerer taket før regnet kommer, sier hun til avisa, og legger til:',
    ['Vi reparerer taket før regnet kommer'],
  ],
  [
    'nb',
    '– Pengene låner vi av naboene våre i bygda.',
    ['Pengene låner vi av naboene våre i bygda.'],
  ],
  [
    'uk',
    '- Усю ніч ніхто в селі не спав через вітер, - розповідає Іван Дрозд.',
    ['Усю ніч ніхто в селі не спав через вітер'],
  ],
  [
    'lt',
    '– Visą naktį kaime niekas nemiegojo dėl vėjo, – pasakoja Jonas.',
    ['Visą naktį kaime niekas nemiegojo dėl vėjo'],
  ],
  [
    'lv',
    '– Visu nakti ciemā neviens negulēja vēja dēļ, – stāsta Jānis.',
    ['Visu nakti ciemā neviens negulēja vēja dēļ'],
  ],
  [
    'et',
    '– Praam sõidab õigel ajal ja inimestel on kergem, leiab vallavanem.',
    ['Praam sõidab õigel ajal ja inimestel on kergem'],
  ],
  [
    'sl',
    '– Streho bomo popravili, preden pride dež, pravi Lena.',
    ['Streho bomo popravili, preden pride dež'],
  ],
  [
    'vi',
    '- Năm nay khách đến chợ ít hơn mọi năm nhiều - anh Tùng kể.',
    ['Năm nay khách đến chợ ít hơn mọi năm nhiều'],
  ],
  ['vi', '- Triển lãm tranh sơn mài của các họa sĩ trẻ - tầng hai nhà văn hóa.', []],
  [
    'vi',
    '- Chúng tôi mong mưa để có nước ngọt cho ruộng, bà Sáu nói.',
    ['Chúng tôi mong mưa để có nước ngọt cho ruộng'],
  ],
  [
    'vi',
    '- Nhà tôi ở đây đã ba đời rồi đấy - cụ Bảy, 80 tuổi, cho biết.',
    ['Nhà tôi ở đây đã ba đời rồi đấy'],
  ],
  [
    'hr',
    '- Ove godine došlo je manje ljudi nego lani - navodi organizator.',
    ['Ove godine došlo je manje ljudi nego lani'],
  ],
  ['hr', '- Koncert za klavir i violinu u crkvi svetog Vlaha - gosti iz Beča.', []],
  ['hr', '- Predavanje o povijesti grada - govori profesor Marko Perić iz Zadra.', []],
  [
    'hr',
    '– Ne možemo više čekati na pomoć iz grada, rekla je Ana.',
    ['Ne možemo više čekati na pomoć iz grada'],
  ],
  [
    'sr',
    '- Ове године је дошло мање људи него лани - каже организатор.',
    ['Ове године је дошло мање људи него лани'],
  ],
  ['sr', '- Концерт за клавир и виолину у цркви светог Саве - гости из Беча.', []],
  [
    'pl',
    '- W tym roku przyszło mniej ludzi niż rok temu - przyznaje organizator.',
    ['W tym roku przyszło mniej ludzi niż rok temu'],
  ],
  ['pl', '- Koncert na fortepian i skrzypce w kościele św. Anny - goście z Wiednia.', []],
  [
    'pl',
    '- Nie możemy już dłużej czekać na pomoc z miasta - dodała wójt Anna Nowak.',
    ['Nie możemy już dłużej czekać na pomoc z miasta'],
  ],
  ['pl', '- Wykład o dziejach miasta w muzeum okręgowym - prowadzi Jan Nowak.', []],
  [
    'ru',
    '- В этом году пришло меньше людей, чем в прошлом - говорит организатор.',
    ['В этом году пришло меньше людей, чем в прошлом'],
  ],
  ['ru', '- Концерт для фортепиано и скрипки в большом зале - вход бесплатный.', []],
  [
    'ru',
    '- Мы больше не можем ждать помощи из города, - добавила Анна.',
    ['Мы больше не можем ждать помощи из города'],
  ],
  ['es', '- Concierto de piano y violín en la iglesia de Santa Ana, entrada libre.', []],
  ['fr', "- Concert de piano et violon à l'église Sainte-Anne, entrée libre et gratuite.", []],
  [
    'fr',
    "- Cette année il est venu moins de monde que l'an dernier, explique l'organisateur.",
    ["Cette année il est venu moins de monde que l'an dernier"],
  ],
  ['fr', '– « La Mouette », pièce en quatre actes, ce soir au théâtre municipal.', []],
  ['sv', '- Konsert för piano och fiol i Sankta Anna kyrka, fri entré för alla.', []],
  ['sv', '– ”Måsen”, pjäs i fyra akter, i kväll på stadsteatern i Malmö.', []],
  [
    'sv',
    '– Vi kallade den ”lilla mässan” när vi började för tio år sedan, berättar Anna Ek.',
    ['Vi kallade den ”lilla mässan” när vi började för tio år sedan'],
  ],
  ['de', '- Konzert für Klavier und Geige in der Annenkirche, Eintritt frei für alle.', []],
  ['nl', '- Concert voor piano en viool in de Annakerk, toegang gratis voor iedereen.', []],
  [
    'nl',
    '– Dit jaar kwamen er minder mensen dan vorig jaar, zegt de organisator.',
    ['Dit jaar kwamen er minder mensen dan vorig jaar'],
  ],
  ['it', "- Concerto per pianoforte e violino nella chiesa di Sant'Anna, ingresso libero.", []],
  [
    'it',
    "- Quest'anno è venuta meno gente dell'anno scorso, spiega l'organizzatore.",
    ["Quest'anno è venuta meno gente dell'anno scorso"],
  ],
  [
    'it',
    '– La chiamavamo "la fiera piccola" quando abbiamo iniziato, racconta Anna Neri.',
    ['La chiamavamo "la fiera piccola" quando abbiamo iniziato'],
  ],
  [
    'et',
    '– Tänavu tuli laadale vähem inimesi kui mullu, ütleb korraldaja.',
    ['Tänavu tuli laadale vähem inimesi kui mullu'],
  ],
  ['et', '- Klaveri ja viiuli kontsert Püha Anna kirikus, sissepääs kõigile vaba.', []],
  [
    'lt',
    '– Šiemet į mugę atėjo mažiau žmonių nei pernai, – teigia rengėjas.',
    ['Šiemet į mugę atėjo mažiau žmonių nei pernai'],
  ],
  ['lt', '- Fortepijono ir smuiko koncertas šv. Onos bažnyčioje - įėjimas nemokamas.', []],
  [
    'cs',
    '- Letos přišlo na trh méně lidí než loni - říká pořadatel.',
    ['Letos přišlo na trh méně lidí než loni'],
  ],
  ['cs', '- Koncert pro klavír a housle v kostele svaté Anny - vstup volný.', []],
  [
    'ro',
    '- Anul acesta au venit mai puțini oameni decât anul trecut, spune organizatorul.',
    ['Anul acesta au venit mai puțini oameni decât anul trecut'],
  ],
  ['ro', '- Concert de pian și vioară în biserica Sfânta Ana, intrare liberă.', []],
  [
    'hu',
    '- Idén kevesebben jöttek el a vásárra, mint tavaly - mondta a szervező.',
    ['Idén kevesebben jöttek el a vásárra, mint tavaly'],
  ],
  ['hu', '- Zongora és hegedű hangverseny a Szent Anna templomban - belépés díjtalan.', []],
])(
  'behind a dash or a hyphen is speech as far as nobody tells of it, in %s: %s',
  (language, text, speech) => {
    expect(speechIn(text, language)).toEqual(speech)
  },
)

test.each([
  ['fr', '– On venait ici voir passer les voiliers, se souvient Marie, sa voisine.'],
  ['fi', '– Isä sanoi, että majakka ilman vartijaa on lyhtypylväs, hän kertoo.'],
  ['pt', '– Tentei duas vezes e duas vezes desisti a meio, confessa Marie, a sorrir.'],
  ['cs', '– Kdy konečně začnete s opravou toho mostu? zeptala se Marie.'],
  ['cs', '– Proč tu nikdo nic neříká, ptám se vás všech? zvolala Marie.'],
  ['et', '– Kes selle silla lõpuks korda teeb? hüüdis üks mees Marie poest.'],
  ['el', '— Πότε θα ανοίξει επιτέλους η γέφυρα για εμάς; φώναξε η Marie.'],
  ['fa', '– آقا، پل کی دوباره برای ما باز می‌شود؟ Marie پرسید.'],
  ['he', '– מתי תפתחו סוף סוף את הגשר בשבילנו? צעקה Marie.'],
  ['ar', '- متى سيفتح الجسر من جديد أمام السيارات؟ سأل Marie.'],
  ['pl', '- Czekaliśmy na prom całą noc bez wody - wzdycha Marie. - Nikt nie przyszedł.'],
])('a verb that tells may end or an apposition follow the name, in %s: %s', (language, text) => {
  expect(speechIn(text, language).join()).not.toMatch(/Marie|hän/)
})

test.each([
  [
    'pt',
    '"Vamos arranjar o telhado antes das chuvas", diz ela. "O dinheiro pedimos aos vizinhos."',
    2,
  ],
  ['he', '"נתקן את הגג לפני הגשמים", אמרה, "ואת הכסף נלווה מהשכנים"', 2],
  ['lv', '“Jumtu salabosim pirms lietus,” viņa saka, “naudu aizņemsimies no kaimiņiem.”', 2],
  ['et', '"Parandame katuse enne vihmasid," ütles ta. "Raha laename naabritelt."', 2],
  [
    'fr',
    'Le « plan de relance », a expliqué le ministre, est un « succès pour tous les Français ».',
    0,
  ],
  ['es', '"Matilda", un musical con "El rey león en Madrid", dice el cartel.', 0],
  ['sv', 'Han säger ”nja”, säger hon, ”kanske det”.', 0],
  ['it', '«Se la banca chiude», insiste il fornaio, «chiudiamo anche noi».', 2],
  ['id', '“Kami tunggu di dermaga”, gumam Sari, “sampai kapalnya benar-benar datang”.', 2],
  ['ar', '«نحن لا ننتظر أحدا»، تمتمت، «بل نبدأ العمل غدا».', 2],
  ['ru', '«Мы вернёмся, как только спадёт вода», — заверил сосед. — «Дом ещё стоит».', 2],
  ['hu', '„A hidat a tavaszig újra megnyitjuk, ígérem” – mondta. „Addig komp jár.”', 2],
  ['fr', '« Le pont rouvrira dès que l’eau aura baissé », dit-il. « Ouest-Matin » y était.', 1],
  ['fr', '« On a frappé à toutes les portes du quai », dit-il. « Rien à faire », ajoute-t-il.', 2],
  ['es', '—Los sábados venía —contesta—, y los domingos cantaba.', 2],
  ['pt', '— Voltamos amanhã com mais redes — explica o mestre —, se o mar deixar.', 2],
  ['es', '«La feria cerró a las nueve de la noche», dijo, «y punto».', 1],
  ['pt', '«Duna», premiado ontem, «Parasitas do Norte» e «O Farol» voltam às salas.', 0],
])(
  'pieces of one speech, parted by its teller, are long enough together, in %s: %s',
  (language, text, count) => {
    expect(speechIn(text, language)).toHaveLength(count)
  },
)

test('within other marks Persian may turn curly ones', () => {
  expect(speechIn('او گفت: «امسال به بازار ”قدیمی“ مردم کمتری آمدند».', 'fa')).toEqual([
    '«امسال به بازار ”قدیمی“ مردم کمتری آمدند»',
  ])
})
