import type { SmallWire } from './small-wires.ts'

/** Three headlines and an article, as short as wires come, with the marks and dashes of each language; made up for this table. */
export const shortWires: readonly SmallWire[] = [
  {
    language: 'fr',
    headlines: `Retraites : l’opposition dépose une motion
Crue de la Seine, les quais fermés
« Nous partirons », promet le ministre`,
    article: [
      'Motion de censure à l’Assemblée',
      'M. Dubois, chef de l’opposition, a parlé à 14 h 30. {« Ce texte n’aura pas la majorité qu’on croit »}, a-t-il lancé.',
      'Pour Mme Leroy, {"la réforme est une erreur que nous payerons longtemps"}.',
      '{– Vous partez déjà pour le port ce soir ?} demanda-t-elle. {– Oui, le train est à six heures}, répondit-il.',
      '{« C’est un “moment de vérité” pour toute la gauche unie »}, résume un député.',
      '« Le vote aura lieu mardi. », a annoncé la présidente.',
    ],
  },
  {
    language: 'es',
    headlines: `El presidente viaja a Lima
Suben las tarifas del metro
"No hay dinero", dice el alcalde`,
    article: [
      'El alcalde presenta las cuentas',
      'El Sr. Gómez habló a las 10.30 h. {"No tenemos dinero para terminar el puente este año"}, dijo.',
      '—{¿Y ahora qué hacemos con las obras?} —preguntó una vecina.',
      '{«La ciudad tiene que “apretarse el cinturón” durante dos años»}, añadió.',
      'Según el informe, {«el déficit supera los cien millones de euros»}.',
      '—{Volveremos mañana con una propuesta mejor} —respondió el concejal.',
    ],
  },
  {
    language: 'it',
    headlines: `Il governo cade al Senato
Maltempo, scuole chiuse in Liguria
«Torneremo presto», dice il sindaco`,
    article: [
      'Il sindaco chiude le scuole',
      'Il dott. Bianchi ha parlato alle 9.30. {«Le scuole restano chiuse fino a venerdì mattina»}, ha detto.',
      '{"Abbiamo avuto paura che il fiume uscisse di nuovo"}, racconta una maestra.',
      '{– Siamo rimasti soli tutta la notte}, dice un anziano.',
      '{“La Protezione civile è già sul posto da ieri sera”}, assicura il prefetto.',
      'Poi aggiunge: {«Nessuno deve mettersi in viaggio oggi senza motivo»}.',
    ],
  },
  {
    language: 'pt',
    headlines: `Governo adia votação do orçamento
Chuva fecha estradas no Minho
“Vamos ganhar”, diz treinador`,
    article: [
      'Treinador acredita na vitória',
      'O Sr. Lopes falou às 18h30. {“A equipa está pronta para o jogo de amanhã”}, disse.',
      '{«Não vamos mudar nada do que fizemos até agora»}, garantiu.',
      '— {Estamos todos muito cansados mas felizes} — disse o capitão.',
      '{"O estádio vai estar cheio como nunca esteve"}, prevê o presidente.',
      'Segundo ele, {“os bilhetes esgotaram em menos de uma hora”}.',
    ],
  },
  {
    language: 'nl',
    headlines: `Kabinet stelt besluit uit
Storm treft de kust van Zeeland
‘We blijven hier’, zegt boer`,
    article: [
      'Boeren blijven op het plein',
      'Dhr. De Vries sprak om 10.30 uur. {‘We gaan hier niet weg voordat er iets verandert’}, zei hij.',
      '{“De regering heeft ons al drie jaar laten wachten”}, aldus zijn vrouw.',
      'Volgens de politie zijn {‘er geen plannen om het plein te ontruimen’}.',
      '{"Wij willen gewoon ons werk kunnen blijven doen"}, zegt een melkveehouder.',
      'De burgemeester: {‘Morgen praten we verder met alle partijen.’}',
    ],
  },
  {
    language: 'pl',
    headlines: `Sejm odrzucił ustawę
Powódź na Dolnym Śląsku
„Wrócimy”, mówi burmistrz`,
    article: [
      'Burmistrz ostrzega przed wodą',
      'Burmistrz mówił ok. godz. 10. {„Woda wciąż się podnosi i nie wiemy kiedy przestanie”} – powiedział.',
      '{– Nie spaliśmy całą noc z powodu alarmu} – opowiada mieszkanka.',
      '{– Wał wytrzyma jeszcze co najmniej jeden dzień} – zapewnia strażak. – {Potem trzeba wyjechać.}',
      'Według wojewody {„sytuacja jest trudna, ale pod pełną kontrolą”}.',
      '{«Pomoc przyszła w ostatniej chwili do naszej wsi»} – dodał sołtys.',
    ],
  },
  {
    language: 'cs',
    headlines: `Vláda odložila hlasování
Sníh zavřel silnice na Šumavě
„Vrátíme se,“ říká starosta`,
    article: [
      'Starosta varuje před vodou',
      'Ing. Novák mluvil v 10.30 h. {„Voda stále stoupá a nevíme, kdy se zastaví,“} řekl.',
      '{„Celou noc jsme kvůli poplachu vůbec nespali,“} vypráví obyvatelka.',
      'Podle hejtmana je {„situace vážná, ale zatím pod kontrolou“}.',
      '{»Pomoc přišla do naší vsi v poslední chvíli«}, dodal hasič.',
      '{„Zítra ráno začneme s úklidem celé návsi,“} uzavřel.',
    ],
  },
  {
    language: 'ro',
    headlines: `Guvernul amână votul
Ninsoare puternică în Moldova
„Ne întoarcem”, spune primarul`,
    article: [
      'Primarul avertizează',
      'Dl. Popescu a vorbit la ora 10.30. {„Apa crește în continuare și nu știm când se oprește”}, a spus el.',
      '{– Nu am dormit toată noaptea din cauza alarmei}, povestește o localnică.',
      'Potrivit prefectului, {„situația este dificilă, dar sub control deplin”}.',
      '{«Ajutorul a venit în ultima clipă pentru satul nostru»}, a adăugat pompierul.',
      '{„Mâine dimineață începem curățenia în tot orașul”}, a încheiat.',
    ],
  },
  {
    language: 'hu',
    headlines: `Elhalasztotta a szavazást a kormány
Hóvihar az ország keleti felén
„Visszajövünk” – mondta a polgármester`,
    article: [
      'A polgármester figyelmeztet',
      'Dr. Kovács kb. 10 órakor szólalt meg. {„A víz még mindig emelkedik, és nem tudjuk, meddig”} – mondta.',
      '{– Egész éjjel nem aludtunk a riasztás miatt} – mesélte egy asszony.',
      'A megye szerint {„a helyzet nehéz, de egyelőre kézben tartjuk”}.',
      '{»A segítség az utolsó pillanatban érkezett meg a falunkba«} – tette hozzá.',
      '{„Holnap reggel kezdjük el az egész falu takarítását”} – zárta szavait.',
    ],
  },
  {
    language: 'sv',
    headlines: `Regeringen backar om skatten
Halka stoppar trafiken i Skåne
”Vi stannar”, säger bonden`,
    article: [
      'Bonden stannar kvar',
      'Bonden talade kl. 10.30.',
      '{– Vi går inte härifrån förrän något har ändrats}, säger han.',
      '{”Regeringen har låtit oss vänta i tre långa år”}, säger hans fru.',
      '{– Polisen har inga planer på att rensa torget}, säger en talesman. – Vi väntar.',
      '{"Vi vill bara kunna fortsätta med vårt arbete"}, säger en granne.',
      'Enligt kommunen är {”läget lugnt och under kontroll sedan i går”}.',
    ],
  },
  {
    language: 'da',
    headlines: `Regeringen trækker forslaget
Glatte veje i hele Jylland
»Vi bliver her«, siger landmand`,
    article: [
      'Landmanden bliver på torvet',
      'Landmanden talte kl. 10.30.',
      '{– Vi går ikke herfra, før noget er ændret}, siger han.',
      '{»Regeringen har ladet os vente i tre lange år«}, siger hans kone.',
      '{”Politiet har ingen planer om at rydde torvet i dag”}, siger en talsmand.',
      '{"Vi vil bare kunne fortsætte med vores arbejde her"}, siger en nabo.',
      'Ifølge kommunen er {»situationen rolig og under kontrol siden i går«}.',
    ],
  },
  {
    language: 'nb',
    headlines: `Regjeringen trekker forslaget
Glatte veier i hele Trøndelag
– Vi blir her, sier bonden`,
    article: [
      'Bonden blir på torget',
      'Bonden snakket kl. 10.30.',
      '{– Vi går ikke herfra før noe er endret}, sier han.',
      '{«Regjeringen har latt oss vente i tre lange år»}, sier kona.',
      '{– Politiet har ingen planer om å rydde torget}, sier en talsmann.',
      '{"Vi vil bare få fortsette med arbeidet vårt her"}, sier en nabo.',
      'Ifølge kommunen er {«situasjonen rolig og under kontroll siden i går»}.',
    ],
  },
  {
    language: 'fi',
    headlines: `Hallitus perui esityksen
Liukkaat tiet koko Lapissa
”Me jäämme tänne”, sanoo isäntä`,
    article: [
      'Isäntä jää torille',
      'Isäntä puhui klo 10.30.',
      '{– Emme lähde täältä ennen kuin jotain muuttuu}, hän sanoi.',
      '{”Hallitus on antanut meidän odottaa kolme pitkää vuotta”}, vaimo sanoo.',
      '{– Poliisilla ei ole aikomusta tyhjentää toria tänään}, tiedottaja sanoi.',
      '{"Haluamme vain jatkaa työtämme täällä rauhassa kuten ennen"}, naapuri kertoo.',
      'Kunnan mukaan {”tilanne on rauhallinen ja hallinnassa eilisestä lähtien”}.',
    ],
  },
  {
    language: 'tr',
    headlines: `Hükümet oylamayı erteledi
Kar yağışı yolları kapattı
“Geri döneceğiz” dedi başkan`,
    article: [
      'Başkan uyardı',
      'Dr. Kaya saat 10.30’da konuştu. {“Su hâlâ yükseliyor ve ne zaman duracağını bilmiyoruz”} dedi.',
      '{"Bütün gece alarm yüzünden hiç uyuyamadık hepimiz"} diye anlattı bir kadın.',
      '{— Yarın sabah temizliğe hep birlikte başlayacağız}, dedi itfaiyeci.',
      'Valiye göre {“durum zor ama şimdilik kontrol altında tutuluyor”}.',
      '{«Yardım köyümüze tam da son anda ulaştı»} diye ekledi.',
    ],
  },
  {
    language: 'id',
    headlines: `Pemerintah tunda pemungutan suara
Banjir tutup jalan di Jawa Tengah
“Kami akan kembali,” kata wali kota`,
    article: [
      'Wali kota memberi peringatan',
      'Dr. Santoso berbicara pukul 10.30. {“Air masih naik dan kami tidak tahu kapan berhenti,”} katanya.',
      '{"Kami tidak tidur semalaman karena alarm terus berbunyi,"} kata seorang warga.',
      'Menurut gubernur, {“keadaan sulit tetapi masih dapat dikendalikan sepenuhnya”}.',
      '{“Besok pagi kami mulai membersihkan seluruh desa,”} ujarnya.',
      'Ia menambahkan, {“Bantuan datang tepat pada saat-saat terakhir bagi desa kami.”}',
    ],
  },
  {
    language: 'vi',
    headlines: `Chính phủ hoãn bỏ phiếu
Mưa lớn chia cắt đường ở miền Trung
“Chúng tôi sẽ trở lại”, thị trưởng nói`,
    article: [
      'Thị trưởng cảnh báo',
      'TS. Nguyễn Văn Bình phát biểu lúc 10h30. {“Nước vẫn đang dâng và chúng tôi không biết khi nào dừng”}, ông nói.',
      '{"Cả đêm chúng tôi không ngủ được vì báo động"}, một người dân kể.',
      '{– Sáng mai chúng tôi bắt đầu dọn dẹp cả làng}, lính cứu hỏa nói.',
      'Theo chính quyền, {“tình hình khó khăn nhưng vẫn được kiểm soát”}.',
      '{“Sự giúp đỡ đến vào phút cuối cùng cho làng tôi”}, ông nói thêm.',
    ],
  },
  {
    language: 'ru',
    headlines: `Правительство отложило голосование
Снег закрыл дороги на Урале
«Мы вернёмся», — говорит мэр`,
    article: [
      'Мэр предупреждает жителей',
      'Мэр выступил в 10.30 утра. {«Вода всё ещё поднимается, и мы не знаем, когда остановится»}, — сказал он.',
      '{— Мы не спали всю ночь из-за сигнала тревоги}, — рассказала жительница.',
      '{— Завтра утром начнём уборку всей деревни}, — заверил пожарный. — {Потом поедем домой.}',
      'По словам губернатора, {«положение трудное, но пока под полным контролем»}.',
      '{"Помощь пришла в нашу деревню в последнюю минуту"}, — добавил староста.',
    ],
  },
  {
    language: 'uk',
    headlines: `Уряд відклав голосування
Сніг закрив дороги на Поліссі
«Ми повернемося», — каже мер`,
    article: [
      'Мер попереджає мешканців',
      'Мер виступив о 10.30 ранку. {«Вода все ще піднімається, і ми не знаємо, коли зупиниться»}, — сказав він.',
      '{— Ми не спали всю ніч через сигнал тривоги}, — розповіла мешканка.',
      '{«Завтра вранці почнемо прибирати все наше село»}, — запевнив рятувальник.',
      'За словами голови області, {„становище важке, але поки що під контролем“}.',
      '{"Допомога прийшла до нашого села в останню хвилину"}, — додав староста.',
    ],
  },
  {
    language: 'el',
    headlines: `Η κυβέρνηση ανέβαλε την ψηφοφορία
Χιόνι έκλεισε δρόμους στην Ήπειρο
«Θα επιστρέψουμε», λέει ο δήμαρχος`,
    article: [
      'Ο δήμαρχος προειδοποιεί',
      'Ο κ. Παπάς μίλησε στις 10.30. {«Το νερό ανεβαίνει ακόμη και δεν ξέρουμε πότε θα σταματήσει»}, είπε.',
      '{— Δεν κοιμηθήκαμε όλη τη νύχτα από τον συναγερμό}, λέει μια κάτοικος.',
      '{«Αύριο το πρωί ξεκινάμε να καθαρίζουμε το χωριό»}, διαβεβαίωσε.',
      'Σύμφωνα με τον περιφερειάρχη, {“η κατάσταση είναι δύσκολη αλλά υπό έλεγχο”}.',
      '{"Η βοήθεια ήρθε την τελευταία στιγμή στο χωριό μας"}, πρόσθεσε.',
    ],
  },
  {
    language: 'ar',
    headlines: `الحكومة تؤجل التصويت
الثلوج تغلق الطرق في الشمال
«سنعود»، يقول رئيس البلدية`,
    article: [
      'رئيس البلدية يحذر السكان',
      'تحدث رئيس البلدية عند الساعة العاشرة. {«المياه ما زالت ترتفع ولا نعرف متى ستتوقف»}، قال للصحافيين.',
      '{"لم ننم طوال الليل بسبب صوت الإنذار المتواصل"}، روت إحدى الساكنات.',
      '{“سنبدأ غدا صباحا تنظيف القرية كلها مع المتطوعين”}، أكد رجل الإطفاء.',
      'وبحسب المحافظ فإن {«الوضع صعب لكنه تحت السيطرة حتى الآن»}.',
      'وأضاف: {«وصلت المساعدة إلى قريتنا في اللحظة الأخيرة تماما»}.',
    ],
  },
  {
    language: 'fa',
    headlines: `دولت رای‌گیری را به تعویق انداخت
برف جاده‌های شمال را بست
«برمی‌گردیم»، شهردار می‌گوید`,
    article: [
      'شهردار به مردم هشدار داد',
      'شهردار ساعت ده سخن گفت. {«آب هنوز بالا می‌آید و نمی‌دانیم کی می‌ایستد»}، او گفت.',
      '{«تمام شب به خاطر آژیر خطر نخوابیدیم و ترسیده بودیم»}، یکی از اهالی گفت.',
      '{"فردا صبح پاک‌سازی همه روستا را شروع می‌کنیم"}، آتش‌نشان گفت.',
      'به گفته استاندار، {«وضعیت دشوار است اما فعلا در کنترل است»}.',
      'او افزود: {«کمک در آخرین لحظه به روستای ما رسید»}.',
    ],
  },
  {
    language: 'he',
    headlines: `הממשלה דחתה את ההצבעה
שלג סגר כבישים בצפון
"נחזור", אומר ראש העיר`,
    article: [
      'ראש העיר מזהיר את התושבים',
      'ד"ר כהן דיבר בשעה עשר. {"המים עדיין עולים ואנחנו לא יודעים מתי ייעצרו"}, אמר.',
      '{״לא ישנו כל הלילה בגלל האזעקה שלא הפסיקה״}, סיפרה תושבת.',
      '{„מחר בבוקר נתחיל לנקות את כל הכפר יחד”}, הבטיח הכבאי.',
      'לדברי המושל, {"המצב קשה אבל בינתיים הוא בשליטה מלאה"}.',
      'הוא הוסיף: {״העזרה הגיעה לכפר שלנו ממש ברגע האחרון״}.',
    ],
  },
  {
    language: 'hi',
    headlines: `सरकार ने मतदान टाला
बर्फ से पहाड़ की सड़कें बंद
“हम लौटेंगे”, महापौर ने कहा`,
    article: [
      'महापौर ने लोगों को चेताया',
      'डॉ. शर्मा ने दस बजे बात की। {“पानी अब भी बढ़ रहा है और हमें नहीं पता कब रुकेगा”}, उन्होंने कहा।',
      '{"हम पूरी रात अलार्म की वजह से सो नहीं पाए"}, एक महिला ने बताया।',
      '{‘कल सुबह हम पूरे गाँव की सफाई शुरू करेंगे’}, दमकलकर्मी ने कहा।',
      'राज्यपाल के अनुसार, {“स्थिति कठिन है लेकिन अभी नियंत्रण में है”}।',
      'उन्होंने आगे कहा, {“मदद हमारे गाँव में आखिरी पल में पहुँची।”}',
    ],
  },
  {
    language: 'zh',
    headlines: `政府推迟表决预算案
大雪封闭北部多条公路
“我们会回来”，市长说`,
    article: [
      '市长警告居民',
      '市长上午十时三十分讲话。{“水位仍在上涨，我们不知道什么时候会停”}，他说。',
      '{「我們整夜都因為警報聲沒有睡覺」}，一位居民說。',
      '{“明天早上我们开始清理整个村子”}，消防员说。',
      '据省长说，{“情况困难，但目前仍在控制之中”}。',
      '他补充说：{“援助在最后一刻到达我们村。”}',
    ],
  },
  {
    language: 'ja',
    headlines: `政府が採決を延期した
大雪で北部の道路が通行止め
「必ず戻る」と市長`,
    article: [
      '市長が住民に警告',
      '市長は午前十時半に話した。{「水位はまだ上がっており、いつ止まるか分からない」}と述べた。',
      '{「一晩中、警報のせいで眠れませんでした」}と住民は語った。',
      '{『明日の朝から村全体の掃除を始めます』}と消防士は言う。',
      '知事によると、{「状況は厳しいが今のところ制御できている」}という。',
      'さらに{「助けは最後の瞬間に私たちの村に届いた」}と付け加えた。',
    ],
  },
  {
    language: 'ko',
    headlines: `정부 예산안 표결 연기
폭설로 북부 도로 통제
“다시 돌아온다” 시장 밝혀`,
    article: [
      '시장이 주민에게 경고했다',
      '시장은 오전 10시 30분에 말했다. {“물이 아직 불어나고 있고 언제 멈출지 모릅니다”}라고 했다.',
      '{"밤새 경보 소리 때문에 한숨도 못 잤어요"}라고 한 주민이 말했다.',
      '{‘내일 아침부터 마을 전체 청소를 함께 시작합니다’}라고 소방관은 말했다.',
      '도지사에 따르면 {“상황은 어렵지만 아직은 통제되고 있는 상태”}라고 한다.',
      '그는 {“도움이 마지막 순간에 우리 마을에 도착했다”}고 덧붙였다.',
    ],
  },
]
