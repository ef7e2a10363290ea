import type { SmallWire } from './small-wires.ts'

/**
 * A wire for each of fourteen languages with what real copy mixes: two speeches in a paragraph, speech that a teller
 * parts, marks within marks, and a term or a title in marks that is nobody's speech. Made up for this table.
 */
export const mixedWires: readonly SmallWire[] = [
  {
    language: 'ar',
    headlines: `زلزال بقوة خمس درجات يهز جنوب تركيا
وزير المالية: لا زيادة في الضرائب هذا العام
إنقاذ عشرين صيادا بعد غرق قاربهم
المنتخب يتأهل إلى الدور الثاني
فرنسا تستدعي سفيرها للتشاور
ارتفاع أسعار الخضار قبل العيد
افتتاح خط مترو جديد في القاهرة
علماء يكتشفون نوعا نادرا من الأسماك
انقطاع الكهرباء عن ثلاثة أحياء
وفاة الشاعر عن ثمانين عاما`,
    article: [
      'زلزال يهز الجنوب ولا إصابات',
      'أنقرة - قالت السلطات إن الهزة استمرت نصف دقيقة. {«خرجنا جميعا إلى الشارع ونحن نحمل الأطفال»}، قال أحد السكان.',
      'وأضاف: {«لم ينم أحد منا في تلك الليلة الباردة»}، ثم تابع: {«كنا نسمع صوت الجدران وهي تتشقق من حولنا»}.',
      'وتحدثت الصحف عن «ليلة طويلة» في المدينة.',
      'وكتب المحافظ: {"نطلب من الجميع البقاء بعيدا عن ’المباني القديمة‘ حتى الغد"}.',
      'وختم بالقول: {“سنفتح المدارس من جديد يوم الأحد إن شاء الله”}.',
    ],
  },
  {
    language: 'fa',
    headlines: `زمین‌لرزه جنوب ترکیه را لرزاند
وزیر دارایی: مالیات امسال زیاد نمی‌شود
بیست ماهیگیر از دریا نجات یافتند
تیم ملی به دور دوم رسید
فرانسه سفیر خود را فراخواند
قیمت سبزی پیش از عید بالا رفت
خط تازه مترو در تهران باز شد
دانشمندان گونه‌ای کمیاب پیدا کردند
برق سه محله قطع شد
شاعر نامدار در هشتاد سالگی درگذشت`,
    article: [
      'زمین‌لرزه بدون تلفات گذشت',
      'یکی از ساکنان گفت: {«همه ما با بچه‌ها به خیابان دویدیم و ماندیم»}. او افزود: {«آن شب هیچ‌کس در خانه خودش نخوابید»}.',
      'روزنامه‌ها از «شب بلند» نوشتند.',
      '{«ما از همه می‌خواهیم تا فردا صبح بیرون بمانند»}، فرماندار نوشت.',
      'به گفته او {«مدرسه‌ها از روز شنبه دوباره باز خواهند شد»}.',
      'او در پایان گفت: {"این شهر را دوباره با هم خواهیم ساخت"}.',
    ],
  },
  {
    language: 'he',
    headlines: `רעידת אדמה בדרום טורקיה
שר האוצר: לא יועלו המסים השנה
עשרים דייגים חולצו מהים
הנבחרת עלתה לשלב השני
צרפת החזירה את השגריר להתייעצות
מחירי הירקות עלו לפני החג
קו רכבת קלה חדש נפתח בירושלים
חוקרים גילו מין נדיר של דג
הפסקת חשמל בשלוש שכונות
המשורר הלך לעולמו בגיל שמונים`,
    article: [
      'הרעידה חלפה בלי נפגעים',
      'אנקרה. {"כולנו רצנו לרחוב עם הילדים על הידיים"}, סיפר אחד התושבים. {"אף אחד לא ישן בבית באותו הלילה"}, הוסיף.',
      'בעיתון כתבו על ״לילה לבן״ בעיר.',
      'המושל אמר: {״אנחנו מבקשים מכולם להישאר בחוץ עד הבוקר״}.',
      'יו"ר הוועד הבטיח כי {"בתי הספר ייפתחו שוב ביום ראשון בבוקר"}.',
      '{„נבנה את העיר הזאת מחדש כולנו ביחד”}, סיכם.',
    ],
  },
  {
    language: 'hi',
    headlines: `तुर्की के दक्षिण में भूकंप के झटके
वित्त मंत्री बोले, इस साल कर नहीं बढ़ेगा
समुद्र से बीस मछुआरे बचाए गए
टीम दूसरे दौर में पहुंची
फ़्रांस ने अपने राजदूत को बुलाया
त्योहार से पहले सब्जियां महंगी
दिल्ली में मेट्रो की नई लाइन शुरू
वैज्ञानिकों को मिली दुर्लभ मछली
तीन मोहल्लों में बिजली गुल
मशहूर कवि का अस्सी साल की उम्र में निधन`,
    article: [
      'भूकंप से कोई नुकसान नहीं',
      'एक निवासी ने कहा, {“हम सब बच्चों को लेकर सड़क पर भाग आए”}। उन्होंने बताया, {“उस रात कोई भी अपने घर में नहीं सोया”}।',
      'अखबारों ने इसे ‘लंबी रात’ लिखा।',
      '{"हम सबसे सुबह तक बाहर रहने का अनुरोध करते हैं"}, राज्यपाल ने लिखा।',
      'उनके मुताबिक {‘स्कूल रविवार की सुबह से फिर खुल जाएंगे’}।',
      'अंत में उन्होंने कहा: {“हम इस ‘पुराने शहर’ को मिलकर फिर बनाएंगे।”}',
    ],
  },
  {
    language: 'zh',
    headlines: `土耳其南部发生五级地震
财政部长：今年不会加税
二十名渔民在海上获救
国家队晋级第二轮
法国召回大使磋商
节前蔬菜价格上涨
北京地铁新线今日开通
科学家发现罕见鱼类
三个街区停电
著名诗人去世，享年八十岁`,
    article: [
      '地震没有造成伤亡',
      '“我们”，一位居民说，{“一口气跑到了大街上去躲避。”}',
      '他回忆道：{“那天夜里没有一个人敢在家里睡觉。”}报纸称之为“漫长的一夜”。',
      '省长写道：{“请大家在明天早上之前远离‘老旧建筑’。”}',
      '{「所有学校将在星期天早上重新开门上课」}，他说。',
      '《晨报》援引他的话说，{“我们会一起把这座城市重新建起来”}。',
    ],
  },
  {
    language: 'ja',
    headlines: `トルコ南部で震度五の地震
財務相「今年の増税はない」
漁師二十人を海で救助
代表チームが二回戦へ
フランスが大使を召還
連休前に野菜が値上がり
東京で地下鉄の新路線が開業
研究者が珍しい魚を発見
三つの町で停電続く
詩人が死去、八十歳`,
    article: [
      '地震による被害はなし',
      '住民の一人は{「みんな子どもを抱えて通りに飛び出した」}と語り、{「あの夜は誰も家の中では眠れなかった」}と続けた。',
      '新聞はこれを「長い夜」と呼んだ。',
      '知事は{「明日の朝まで『古い建物』には近づかないでほしい」}と呼びかけた。',
      '{「学校は日曜日の朝から再び授業を始めます」}と教育長。',
      '最後に{「この町をみんなで一緒に建て直していく」}と述べた。',
    ],
  },
  {
    language: 'ko',
    headlines: `튀르키예 남부에서 규모 5 지진
재무장관 "올해 세금 인상 없다"
바다에서 어부 스무 명 구조
대표팀 2차전 진출
프랑스, 대사 소환해 협의
명절 앞두고 채소값 올라
서울 지하철 새 노선 개통
과학자들, 희귀 물고기 발견
세 동네 정전 계속
원로 시인 별세, 향년 80세`,
    article: [
      '지진 피해는 없는 것으로 확인',
      '한 주민은 {"우리 모두 아이들을 안고 거리로 뛰어나왔다"}며 {"그날 밤에는 아무도 집에서 잠들지 못했다"}고 말했다.',
      '신문들은 이를 ‘긴 밤’이라고 불렀다.',
      '지사는 {“내일 아침까지는 모두 ‘오래된 건물’ 밖에 있어 달라”}고 썼다.',
      '그는 {“학교는 일요일 아침부터 다시 문을 연다”}고 했다.',
      '{「우리는 이 도시를 모두 함께 다시 세울 것이다」}라고 덧붙였다.',
    ],
  },
  {
    language: 'ru',
    headlines: `Землетрясение произошло на юге Турции
Министр: налоги в этом году не вырастут
Двадцать рыбаков спасли в море
Сборная вышла во второй круг
Франция отозвала посла
Овощи подорожали перед праздником
В столице открыли новую линию метро
Учёные нашли редкую рыбу
Три района остались без света
Поэт скончался на восьмидесятом году`,
    article: [
      'Землетрясение обошлось без жертв',
      '– {Мы все выбежали на улицу с детьми на руках}, – рассказал житель города. – {В ту ночь никто у нас дома не спал.}',
      'Газеты написали о «белой ночи» в городе.',
      'Губернатор заявил: {«Просим всех до утра держаться подальше от „старых домов“»}.',
      '{«Школы откроются снова в воскресенье утром, – добавил он, – и автобусы тоже пойдут»}.',
      'В заключение он сказал: {“Мы вместе построим этот город заново”}.',
    ],
  },
  {
    language: 'tr',
    headlines: `Fransa büyükelçisini geri çağırdı
Maliye bakanı: Bu yıl vergi artmayacak
Denizde yirmi balıkçı kurtarıldı
Milli takım ikinci tura çıktı
Ege'de beş büyüklüğünde deprem
Bayram öncesi sebze fiyatları arttı
İstanbul'da yeni metro hattı açıldı
Bilim insanları ender bir balık buldu
Üç mahallede elektrik kesildi
Ünlü şair seksen yaşında öldü`,
    article: [
      'Depremde can kaybı olmadı',
      'Bir mahalleli {“Hepimiz çocukları kucağımıza alıp sokağa koştuk”} dedi. Sonra {“O gece kimse kendi evinde uyumadı bizim burada”} diye ekledi.',
      'Gazeteler bunu "uzun gece" diye yazdı.',
      '— {Yarın sabaha kadar lütfen eski binalara girmeyin}, dedi vali.',
      '{"Okullar pazar sabahı yeniden açılacak ve dersler başlayacak"}, diye konuştu.',
      'Vali sözlerini {«Bu şehri hep birlikte yeniden kuracağız, söz veriyorum»} diye bitirdi.',
    ],
  },
  {
    language: 'vi',
    headlines: `Động đất ở miền nam Thổ Nhĩ Kỳ
Bộ trưởng: Năm nay không tăng thuế
Hai mươi ngư dân được cứu trên biển
Đội tuyển vào vòng hai
Nước Pháp triệu hồi đại sứ
Giá rau tăng trước kỳ nghỉ lễ
Hà Nội mở tuyến tàu điện mới
Tìm thấy loài cá hiếm
Ba khu phố bị mất điện
Nhà thơ qua đời ở tuổi tám mươi`,
    article: [
      'Động đất không gây thiệt hại',
      '{“Chúng tôi bế con chạy hết ra ngoài đường”}, một người dân kể. {“Đêm hôm đó không ai dám ngủ trong nhà”}, ông nói thêm.',
      'Báo chí gọi đó là “đêm trắng”.',
      '- {Xin mọi người đừng vào các tòa nhà cũ cho đến sáng mai}, thị trưởng nói.',
      'Theo ông, {"trường học sẽ mở cửa trở lại vào sáng chủ nhật"}.',
      'Cuối cùng ông hứa: {“Chúng ta sẽ cùng nhau xây lại thành phố này.”}',
    ],
  },
  {
    language: 'pl',
    headlines: `Trzęsienie ziemi na południu Turcji
Minister: podatki w tym roku nie wzrosną
Dwudziestu rybaków uratowano na morzu
Reprezentacja awansowała do drugiej rundy
Francja odwołuje ambasadora
Warzywa drożeją przed świętami
W Warszawie otwarto nową linię metra
Naukowcy znaleźli rzadką rybę
Trzy dzielnice bez prądu
Poeta zmarł w wieku osiemdziesięciu lat`,
    article: [
      'Trzęsienie ziemi bez ofiar',
      '– {Wszyscy wybiegliśmy na ulicę z dziećmi na rękach} – opowiada mieszkaniec. – {Tej nocy nikt u nas nie spał w domu.}',
      'Gazety pisały o „białej nocy” w mieście.',
      'Wojewoda napisał: {„Prosimy, aby do rana nie wchodzić do »starych domów« w centrum”}.',
      '{„Szkoły otworzą się znowu w niedzielę rano o ósmej”} – dodał rzecznik.',
      'Według niego {«to miasto odbudujemy wszyscy razem, i to szybko»}.',
    ],
  },
  {
    language: 'el',
    headlines: `Σεισμός πέντε βαθμών στη νότια Τουρκία
Υπουργός: δεν αυξάνονται οι φόροι φέτος
Είκοσι ψαράδες σώθηκαν στη θάλασσα
Η εθνική πέρασε στον δεύτερο γύρο
Η Γαλλία ανακαλεί τον πρέσβη της
Ακριβότερα τα λαχανικά πριν από τις γιορτές
Νέα γραμμή μετρό στην Αθήνα
Επιστήμονες βρήκαν σπάνιο ψάρι
Χωρίς ρεύμα τρεις γειτονιές
Πέθανε ο ποιητής σε ηλικία ογδόντα ετών`,
    article: [
      'Ο σεισμός δεν άφησε θύματα',
      '{«Βγήκαμε όλοι στον δρόμο με τα παιδιά αγκαλιά»}, λέει ένας κάτοικος. {«Εκείνη τη νύχτα δεν κοιμήθηκε κανείς στο σπίτι του»}, προσθέτει.',
      'Οι εφημερίδες έγραψαν για «λευκή νύχτα» στην πόλη.',
      '— {Μείνετε μακριά από τα παλιά κτίρια μέχρι αύριο το πρωί}, είπε ο δήμαρχος.',
      'Σύμφωνα με τον ίδιο, {“τα σχολεία θα ανοίξουν πάλι την Κυριακή”}.',
      'Στο τέλος υποσχέθηκε: {«Θα ξαναχτίσουμε την “παλιά πόλη” όλοι μαζί»}.',
    ],
  },
  {
    language: 'fi',
    headlines: `Maanjäristys ravisteli Etelä-Turkkia
Ministeri: verot eivät nouse tänä vuonna
Kaksikymmentä kalastajaa pelastettiin mereltä
Maajoukkue eteni toiselle kierrokselle
Ranska kutsui suurlähettiläänsä kotiin
Vihannekset kallistuivat ennen juhlia
Helsinkiin avattiin uusi metrolinja
Tutkijat löysivät harvinaisen kalan
Kolme kaupunginosaa ilman sähköä
Runoilija kuoli kahdeksankymmenen vuoden iässä`,
    article: [
      'Järistyksessä ei kuollut ketään',
      '– {Juoksimme kaikki kadulle lapset sylissä siinä samassa}, kertoo eräs asukas.',
      '– {Sinä yönä kukaan meistä ei nukkunut omassa kodissaan}, hän sanoo.',
      'Lehdet kirjoittivat ”valkoisesta yöstä”.',
      'Kuvernööri kirjoitti: {»Pysykää huomisaamuun asti kaukana ’vanhoista taloista’ keskustassa.»}',
      '{”Koulut avataan taas sunnuntaina aamulla kello kahdeksan”}, sanoo johtaja. {”Rakennamme tämän kaupungin uudelleen kaikki yhdessä”}, hän lupaa.',
    ],
  },
  {
    language: 'hu',
    headlines: `Földrengés rázta meg Dél-Törökországot
Miniszter: idén nem emelkednek az adók
Húsz halászt mentettek ki a tengerből
A válogatott a második körbe jutott
Franciaország hazahívta a nagykövetét
Ünnepek előtt drágultak a zöldségek
Új metróvonal nyílt Budapesten
Ritka halat találtak a kutatók
Három városrész maradt áram nélkül
Nyolcvanéves korában meghalt a költő`,
    article: [
      'Nem volt áldozata a földrengésnek',
      '– {Mindannyian kiszaladtunk az utcára, karunkon a gyerekekkel} – mesélte egy helybeli. – {Azon az éjszakán senki sem aludt nálunk otthon.}',
      'Az újságok „fehér éjszakáról” írtak.',
      'A kormányzó ezt írta: {„Kérjük, hogy reggelig mindenki kerülje el a »régi házakat« a központban.”}',
      '{„Az iskolák vasárnap reggel nyolckor ismét kinyitnak”} – tette hozzá.',
      'Végül megígérte: {»Ezt a várost mindannyian együtt fogjuk újra felépíteni«}.',
    ],
  },
]
