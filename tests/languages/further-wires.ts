import type { SmallWire } from './small-wires.ts'

/** Ten headlines and an article in languages beside the largest, with their marks and dashes; made up for this table. */
export const furtherWires: readonly SmallWire[] = [
  {
    language: 'sk',
    headlines: `Námorníci v Nórsku hlasujú o mzdách
PRÍSTAV-ŠTRAJK
Súd oslobodil rybárov z Komárna
Dážď zdržal zber zemiakov
Knižnica sa otvorila po dvoch rokoch opráv
Prezident Kene navštívil obete povodní
Múzeum kúpilo v dražbe stratenú skicu
Nočné vlaky sa vracajú k moru
Čile a Peru sa dohodli na ceste
Pekári sa boja vyšších cien múky`,
    article: [
      'Ostrov má opäť svoju loď',
      'Loď na ostrov vyplávala v pondelok po šiestich týždňoch opráv.',
      '{„Na túto loď sme čakali od polovice februára,“} povedala Marta Líšková, ktorá vedie obchod.',
      'Správca prístavu Ing. Ján Rehák tvrdí, že {„motor teraz beží lepšie ako v prvý deň“}.',
      '{„Nikto tu nechce zažiť ďalšiu takú zimu,“} dodala Líšková. {„Dvakrát za mesiac sa nám minula múka.“}',
      'Úrad hovorí o „výnimke“ a sľubuje správu.',
      '{"Ak sa na jeseň zase pokazí, prenajmeme si inú loď"}, uviedla poslankyňa Anna Dudová.',
    ],
  },
  {
    language: 'hr',
    headlines: `Pomorci u Norveškoj glasuju o plaćama
LUKA-ŠTRAJK
Sud oslobodio ribare s Visa
Kiša odgađa berbu krumpira
Knjižnica otvorena nakon dvije godine obnove
Predsjednik Kenije posjetio žrtve poplave
Muzej na dražbi kupio izgubljenu skicu
Noćni vlakovi vraćaju se na obalu
Čile i Peru dogovorili cestu
Pekari se boje poskupljenja brašna`,
    article: [
      'Otok opet ima trajekt',
      'Trajekt za otok isplovio je u ponedjeljak nakon šest tjedana popravka.',
      '{„Čekali smo ovaj brod još od sredine veljače”}, kaže Marija Lukin, koja vodi dućan.',
      'Lučki kapetan dr. Ivan Rak ističe da {„motor sada radi bolje nego prvoga dana”}.',
      '{"Nitko ovdje ne želi još jednu takvu zimu"}, dodala je Lukin. {"Dvaput mjesečno ostali smo bez brašna."}',
      'Općina govori o „iznimci” i obećava izvješće.',
      '– {Ako se najesen opet pokvari, unajmit ćemo drugi brod} – rekla je vijećnica Ana Dujmović.',
    ],
  },
  {
    language: 'bg',
    headlines: `Моряци в Норвегия гласуват за заплатите
ПРИСТАНИЩЕ-СТАЧКА
Съдът оправда рибарите от Созопол
Дъждът забавя прибирането на картофите
Библиотеката отвори след две години ремонт
Президентът на Кения посети пострадалите
Музей купи на търг изчезнала скица
Нощните влакове се връщат по крайбрежието
Чили и Перу се споразумяха за път
Хлебарите се боят от поскъпване на брашното`,
    article: [
      'Островът си върна ферибота',
      'Фериботът до острова тръгна отново в понеделник след шест седмици ремонт.',
      '{„Чакахме този кораб още от средата на февруари“}, каза Мария Лозанова, която държи магазина.',
      'Капитанът на пристанището д-р Иван Рачев заяви: {„Двигателят сега работи по-добре от първия ден“}.',
      '– {Никой тук не иска да преживее още една такава зима} – добави Лозанова. – {Два пъти месечно оставахме без брашно.}',
      'Общината говори за „изключение“ и обещава доклад.',
      '{"Ако наесен пак се повреди, ще наемем друг кораб"}, заяви съветничката Анна Дойнова.',
    ],
  },
  {
    language: 'sr',
    headlines: `Поморци у Норвешкој гласају о платама
ЛУКА-ШТРАЈК
Суд ослободио рибаре из Сомбора
Киша одлаже вађење кромпира
Библиотека отворена после две године обнове
Председник Кеније посетио жртве поплаве
Музеј на аукцији купио изгубљену скицу
Ноћни возови се враћају на обалу
Чиле и Перу договорили пут
Пекари се боје поскупљења брашна`,
    article: [
      'Острво поново има скелу',
      'Скела за острво испловила је у понедељак после шест недеља поправке.',
      '{„Чекали смо овај брод још од средине фебруара“}, каже Марија Лукић, која води продавницу.',
      'Капетан луке др Иван Рајић истиче да {„мотор сада ради боље него првог дана“}.',
      '{„Нико овде не жели још једну такву зиму”}, додала је Лукићева. {„Двапут месечно остали смо без брашна.”}',
      'Општина говори о „изузетку“ и обећава извештај.',
      '– {Ако се на јесен опет поквари, изнајмићемо други брод} – рекла је одборница Ана Дујић.',
    ],
  },
  {
    language: 'sr',
    tag: 'sr-Latn',
    headlines: `Pomorci u Norveškoj glasaju o platama
LUKA-ŠTRAJK
Sud oslobodio ribare iz Sombora
Kiša odlaže vađenje krompira
Biblioteka otvorena posle dve godine obnove
Predsednik Kenije posetio žrtve poplave
Muzej na aukciji kupio izgubljenu skicu
Noćni vozovi se vraćaju na obalu
Čile i Peru dogovorili put
Pekari se plaše poskupljenja brašna`,
    article: [
      'Ostrvo ponovo ima skelu',
      'Skela za ostrvo isplovila je u ponedeljak posle šest nedelja popravke.',
      '{„Čekali smo ovaj brod još od sredine februara“}, kaže Marija Lukić, koja vodi prodavnicu.',
      'Kapetan luke dr Ivan Rajić ističe da {„motor sada radi bolje nego prvog dana“}.',
      '{"Niko ovde ne želi još jednu takvu zimu"}, dodala je Lukićeva. {"Dvaput mesečno ostali smo bez brašna."}',
      'Opština govori o „izuzetku“ i obećava izveštaj.',
      '- {Ako se na jesen opet pokvari, iznajmićemo drugi brod} - rekla je odbornica Ana Dujić.',
    ],
  },
  {
    language: 'ca',
    headlines: `Els mariners de Noruega voten l’oferta salarial
PORT-VAGA
El jutge absol els pescadors de Roses
La pluja endarrereix la collita de patates
La biblioteca reobre després de dos anys d’obres
El president de Kenya visita els damnificats
Un museu compra un dibuix perdut en subhasta
Els trens nocturns tornen a la costa
Xile i el Perú acorden una carretera
Els forners temen que la farina s’apugi`,
    article: [
      'L’illa recupera el seu vaixell',
      'El transbordador de l’illa va tornar a salpar dilluns després de sis setmanes de reparacions.',
      '{«Esperàvem aquest vaixell des de mitjan febrer»}, explica Mariona Llull, que porta la botiga.',
      'El capità del port, el Sr. Joan Riu, assegura que {«el motor va ara millor que el primer dia»}.',
      '{“Ningú aquí no vol passar un altre hivern així”}, afegeix Llull. {“Ens vam quedar dos cops sense farina en un mes.”}',
      'L’ajuntament parla d’un «cas aïllat» i promet un informe.',
      '{"Si a la tardor es torna a espatllar llogarem un altre vaixell"}, va dir la regidora Anna Duran.',
    ],
  },
  {
    language: 'et',
    headlines: `Norra meremehed hääletavad palgapakkumise üle
SADAM-STREIK
Kohus mõistis Pärnu kalurid õigeks
Vihm lükkab kartulivõtu edasi
Raamatukogu avati pärast kaht aastat remonti
Keenia president külastas üleujutuse ohvreid
Muuseum ostis oksjonilt kadunud visandi
Öörongid tulevad rannikule tagasi
Tšiili ja Peruu leppisid tee asjus kokku
Pagarid kardavad jahu hinna tõusu`,
    article: [
      'Saar sai oma praami tagasi',
      'Saare praam väljus esmaspäeval taas pärast kuut nädalat remonti.',
      '{„Me ootasime seda laeva juba veebruari keskpaigast saadik,“} ütles poepidaja Mari Lepp.',
      'Sadamakapten dr Jaan Rand kinnitas: {„Mootor käib nüüd paremini kui esimesel päeval.“}',
      '{"Keegi siin ei taha enam teist sellist talve"}, lisas Lepp. {"Kaks korda kuus sai meil jahu otsa."}',
      'Vald räägib „erandist“ ja lubab aruannet.',
      '{«Kui see sügisel jälle katki läheb, rendime teise laeva»}, ütles volikogu liige Anu Duub.',
    ],
  },
  {
    language: 'lv',
    headlines: `Jūrnieki Norvēģijā balso par algu piedāvājumu
OSTA-STREIKS
Tiesa attaisno Liepājas zvejniekus
Lietus kavē kartupeļu novākšanu
Bibliotēka atvērta pēc divu gadu remonta
Kenijas prezidents apmeklē plūdu upurus
Muzejs izsolē nopērk pazudušu skici
Nakts vilcieni atgriežas piekrastē
Čīle un Peru vienojas par ceļu
Maiznieki baidās no miltu cenu kāpuma`,
    article: [
      'Sala atgūst savu prāmi',
      'Prāmis uz salu pirmdien atkal devās ceļā pēc sešu nedēļu remonta.',
      '{“Mēs gaidījām šo kuģi jau kopš februāra vidus,”} saka veikala īpašniece Marija Liepa.',
      'Ostas kapteinis Dr. Jānis Rags uzsver: {“Dzinējs tagad strādā labāk nekā pirmajā dienā.”}',
      '{"Neviens šeit negrib piedzīvot vēl vienu tādu ziemu,"} piebilda Liepa. {"Divreiz mēnesī mums beidzās visi milti."}',
      'Pašvaldība runā par “izņēmumu” un sola ziņojumu.',
      '{„Ja rudenī tas atkal salūzīs, mēs īrēsim citu kuģi,”} sacīja deputāte Anna Dūka.',
    ],
  },
  {
    language: 'lt',
    headlines: `Norvegijos jūreiviai balsuoja dėl algų
UOSTAS-STREIKAS
Teismas išteisino Nidos žvejus
Lietus vėlina bulvių derlių
Biblioteka atidaryta po dvejų metų remonto
Kenijos prezidentas aplankė potvynio aukas
Muziejus aukcione nusipirko dingusį eskizą
Naktiniai traukiniai grįžta į pajūrį
Čilė ir Peru susitarė dėl kelio
Kepėjai bijo miltų brangimo`,
    article: [
      'Sala atgavo savo keltą',
      'Keltas į salą pirmadienį vėl išplaukė po šešių savaičių remonto.',
      '{„Šio laivo laukėme jau nuo pat vasario vidurio“}, – sakė parduotuvės savininkė Marija Liepa.',
      'Uosto kapitonas dr. Jonas Ragas tvirtina: {„Variklis dabar veikia geriau nei pirmąją dieną.“}',
      '– {Niekas čia nenori išgyventi dar vienos tokios žiemos}, – pridūrė Liepa. – {Du kartus per mėnesį mums baigėsi miltai.}',
      'Savivaldybė kalba apie „išimtį“ ir žada ataskaitą.',
      '{"Jei rudenį jis vėl suges, mes išsinuomosime kitą laivą"}, – teigė tarybos narė Ona Dūdaitė.',
    ],
  },
  {
    language: 'sl',
    headlines: `Pomorščaki na Norveškem glasujejo o plačah
PRISTANIŠČE-STAVKA
Sodišče oprostilo ribiče iz Izole
Dež zamuja pobiranje krompirja
Knjižnica odprta po dveh letih prenove
Predsednik Kenije obiskal žrtve poplav
Muzej na dražbi kupil izgubljeno skico
Nočni vlaki se vračajo na obalo
Čile in Peru sta se dogovorila o cesti
Peki se bojijo podražitve moke`,
    article: [
      'Otok spet ima svoj trajekt',
      'Trajekt za otok je v ponedeljek spet izplul po šestih tednih popravil.',
      '{»Na to ladjo smo čakali že od sredine februarja,«} pravi Marija Lukan, ki vodi trgovino.',
      'Kapitan pristanišča dr. Ivan Rak zatrjuje: {»Motor zdaj dela bolje kot prvi dan.«}',
      '{„Nihče tukaj ne želi doživeti še ene take zime,“} je dodala Lukan. {„Dvakrat na mesec nam je zmanjkalo moke.“}',
      'Občina govori o »izjemi« in obljublja poročilo.',
      '{"Če se jeseni spet pokvari, bomo najeli drugo ladjo,"} je dejala svetnica Ana Dular.',
    ],
  },
  {
    language: 'ta',
    headlines: `நார்வே மாலுமிகள் சம்பள உடன்பாட்டில் வாக்களிப்பு
துறைமுகம்-வேலைநிறுத்தம்
மீனவர்களை விடுவித்தது நீதிமன்றம்
மழையால் உருளைக்கிழங்கு அறுவடை தாமதம்
இரண்டு ஆண்டு சீரமைப்புக்குப் பின் நூலகம் திறப்பு
கென்யாவில் வெள்ளம், பலர் வெளியேற்றம்
காணாமல் போன ஓவியத்தை வாங்கியது அருங்காட்சியகம்
கடற்கரைக்கு மீண்டும் இரவு ரயில்கள்
சிலியும் பெருவும் சாலை ஒப்பந்தம்
மாவு விலை உயரும் என பேக்கரிகள் அச்சம்`,
    article: [
      'தீவுக்குத் திரும்பியது படகு',
      'தீவுக்குச் செல்லும் படகு ஆறு வார பழுதுபார்ப்புக்குப் பின் திங்கட்கிழமை புறப்பட்டது.',
      'கடை நடத்தும் மீனா லட்சுமி, {"பிப்ரவரி நடுப்பகுதியில் இருந்து இந்தப் படகுக்காக நாங்கள் காத்திருந்தோம்"} என்றார்.',
      'துறைமுகத் தலைவர் டாக்டர் ராஜன், {“இயந்திரம் முதல் நாளை விட இப்போது நன்றாக ஓடுகிறது”} என்று கூறினார்.',
      `அவர், {'இப்படி ஒரு குளிர்காலம் இங்கு யாருக்கும் மீண்டும் வேண்டாம்'} என்றும் {'மாதத்தில் இரண்டு முறை எங்களிடம் மாவு தீர்ந்தது'} என்றும் சொன்னார்.`,
      'நகராட்சி இதை "விதிவிலக்கு" என்றது.',
      'உறுப்பினர் அனு தேவி, {‘மீண்டும் பழுதானால் நாங்கள் வேறு ஒரு கப்பலை வாடகைக்கு எடுப்போம்’} என்றார்.',
    ],
  },
  {
    language: 'bn',
    headlines: `নরওয়ের নাবিকেরা মজুরি প্রস্তাবে ভোট দিচ্ছেন
বন্দর-ধর্মঘট
জেলেদের খালাস দিল আদালত
বৃষ্টিতে আলু তোলায় দেরি
দুই বছর সংস্কারের পর খুলল গ্রন্থাগার
কেনিয়ার প্রেসিডেন্ট বন্যার্তদের পাশে
নিলামে হারানো খসড়া কিনল জাদুঘর
উপকূলে ফিরছে রাতের ট্রেন
চিলি ও পেরু সড়ক নিয়ে একমত
আটার দাম বাড়ার ভয়ে রুটিওয়ালারা`,
    article: [
      'দ্বীপ ফিরে পেল তার ফেরি',
      'ছয় সপ্তাহ মেরামতের পর সোমবার দ্বীপের ফেরি আবার ছাড়ল।',
      'দোকানি মীরা লাহিড়ী বলেন, {‘আমরা ফেব্রুয়ারির মাঝামাঝি থেকে এই জাহাজের অপেক্ষায় ছিলাম।’}',
      'বন্দরপ্রধান ডা. রাজন রায় বলেন, {“ইঞ্জিন এখন প্রথম দিনের চেয়েও ভালো চলছে।”}',
      'তিনি যোগ করেন, {"এখানে কেউ এমন শীত আর একবার চায় না।"} {"মাসে দুবার আমাদের আটা ফুরিয়ে গেছে।"}',
      'পৌরসভা একে ‘ব্যতিক্রম’ বলেছে।',
      `সদস্য অনু দেবী বলেন, {'শরতে আবার নষ্ট হলে আমরা অন্য জাহাজ ভাড়া করব।'}`,
    ],
  },
  {
    language: 'th',
    headlines: `ลูกเรือนอร์เวย์ลงคะแนนเรื่องค่าจ้าง
ท่าเรือ-นัดหยุดงาน
ศาลยกฟ้องชาวประมง
ฝนทำให้การเก็บเกี่ยวมันฝรั่งล่าช้า
ห้องสมุดเปิดอีกครั้งหลังซ่อมสองปี
ประธานาธิบดีเคนยาเยี่ยมผู้ประสบน้ำท่วม
พิพิธภัณฑ์ซื้อภาพร่างที่หายไป
รถไฟกลางคืนกลับสู่ชายฝั่ง
ชิลีและเปรูตกลงเรื่องถนน
ร้านขนมปังห่วงราคาแป้ง`,
    article: [
      'เกาะได้เรือเฟอร์รี่คืน',
      'เรือเฟอร์รี่ไปเกาะออกเดินทางอีกครั้งเมื่อวันจันทร์หลังซ่อมหกสัปดาห์',
      'นางมาลี ลีลา เจ้าของร้าน กล่าวว่า {“เรารอเรือลำนี้มาตั้งแต่กลางเดือนกุมภาพันธ์”}',
      'นายท่า ดร.จอน ริน กล่าวว่า {"เครื่องยนต์ตอนนี้ทำงานดีกว่าวันแรกเสียอีก"}',
      'เธอเสริมว่า {“ไม่มีใครที่นี่อยากเจอฤดูหนาวแบบนั้นอีก”} และ {“เราขาดแป้งเดือนละสองครั้ง”}',
      'เทศบาลเรียกว่า “กรณีพิเศษ”',
      'สมาชิกสภา อันนา ดวงใจ กล่าวว่า {‘ถ้าเสียอีกในฤดูใบไม้ร่วงเราจะเช่าเรือลำอื่น’}',
    ],
  },
  {
    language: 'ur',
    headlines: `ناروے کے ملاح اجرت کی پیشکش پر ووٹ دیں گے
بندرگاہ-ہڑتال
عدالت نے ماہی گیروں کو بری کر دیا
بارش سے آلو کی فصل میں تاخیر
کتب خانہ دو سال کی مرمت کے بعد کھل گیا
کینیا کے صدر سیلاب متاثرین سے ملے
عجائب گھر نے گمشدہ خاکہ نیلامی میں خریدا
رات کی ریل گاڑیاں ساحل پر لوٹ آئیں
چلی اور پیرو سڑک پر متفق
نانبائیوں کو آٹا مہنگا ہونے کا ڈر`,
    article: [
      'جزیرے کو اس کی کشتی واپس مل گئی',
      'جزیرے کی کشتی چھ ہفتے کی مرمت کے بعد پیر کو دوبارہ چلی۔',
      'دکان چلانے والی مریم لال نے کہا: {’ہم فروری کے وسط سے اس کشتی کا انتظار کر رہے تھے۔‘}',
      'بندرگاہ کے سربراہ ڈاکٹر راجن نے بتایا: {"انجن اب پہلے دن سے بھی بہتر چل رہا ہے۔"}',
      'انہوں نے کہا: {”یہاں کوئی بھی ایسی سردی دوبارہ نہیں چاہتا۔“} اور {”مہینے میں دو بار ہمارا آٹا ختم ہو گیا۔“}',
      'بلدیہ نے اسے ’استثنا‘ قرار دیا۔',
      'رکن انوشہ نے کہا: {“اگر خزاں میں یہ پھر خراب ہوئی تو ہم دوسری کشتی لیں گے۔”}',
    ],
  },
  {
    language: 'zh',
    tag: 'zh-Hant',
    headlines: `挪威海員就工資方案投票
港口-罷工
法院宣判漁民無罪
大雨延後馬鈴薯收成
圖書館整修兩年後重新開放
肯亞總統探視洪水災民
博物館拍得失蹤草圖
夜班火車重返海岸線
智利與秘魯就公路達成共識
麵包師擔心麵粉漲價`,
    article: [
      '小島的渡輪回來了',
      '前往小島的渡輪經過六週修理，星期一重新開航。',
      '店主李梅說：{「我們從二月中旬就一直在等這艘船。」}',
      '港務主任王銳表示，{「引擎現在比第一天還要好用」}。',
      '{「這裡沒有人想再過一個那樣的冬天，」}李梅補充說，{「我們一個月兩次斷了『中筋麵粉』。」}',
      '鎮公所稱之為「特例」。',
      '議員丁安說：{『如果秋天再壞，我們就租另一條船。』}',
    ],
  },
]
