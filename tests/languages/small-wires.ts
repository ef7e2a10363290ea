/** A wire of ten headlines and an article; what is marked as speech in it stands in braces, which are not part of it. */
export interface SmallWire {
  readonly language: string
  /** With its script, where that is not the one it is mostly written in. */
  readonly tag?: string
  readonly headlines: string
  readonly article: readonly string[]
}

/** Two small wires for each of the twelve largest languages without tables, made up for this table. */
export const smallWires: readonly SmallWire[] = [
  {
    language: 'fr',
    headlines: `Un incendie ravage un entrepôt près de Brest
Le gouvernement reporte le vote du budget
Grève des trains prolongée jusqu’à lundi
Un homme arrêté après le vol d’un tableau
La France et le Japon signent un accord
Vent fort : les écoles fermées sur la côte
Une baleine aperçue dans le port de Nantes
Le musée rouvre après dix ans de travaux
Les prix du blé baissent encore
Finale ce soir à Lyon`,
    article: [
      'Le port de Brest rouvre après l’incendie',
      '{« Nous n’avons rien vu venir cette nuit-là »}, a déclaré le maire, Paul Morvan.',
      'Selon lui, {« les dégâts sont bien plus graves que prévu »}.',
      '« Un miracle », a-t-il ajouté. {« Personne n’était dans le bâtiment à ce moment-là. »}',
      '{— Nous reviendrons demain avec des renforts}, a dit la pompière Anne Le Goff.',
      'La préfecture précise : {“Le trafic reprendra lundi matin à six heures.”}',
    ],
  },
  {
    language: 'fr',
    headlines: `La neige bloque des centaines de voitures
Les députés votent la réforme des retraites
Deux randonneurs retrouvés sains et saufs
Le prix du pain augmente de nouveau
La Belgique ferme une centrale
Un tramway déraille, aucun blessé
Les enseignants appellent à manifester
Le festival dévoile son affiche
Une bague romaine trouvée dans un champ
La Suisse accueille le sommet`,
    article: [
      'Une tempête traverse la Bretagne',
      '{« Restez chez vous jusqu’à demain matin »}, demande la préfète.',
      '{« Le vent a soufflé toute la nuit sans s’arrêter »}, raconte une habitante.',
      'Son voisin ajoute : {« Le toit de la grange est parti en quelques secondes. »}',
      '{« Il faudra des semaines pour tout réparer ici »}, estime un artisan.',
      '{« Nous avons encore de la chance dans ce malheur »}, conclut-elle.',
    ],
  },
  {
    language: 'es',
    headlines: `Un incendio destruye un almacén en el puerto
El Congreso aplaza el voto del presupuesto
Detenido un hombre por el robo de un cuadro
España y Japón firman un acuerdo de pesca
La lluvia corta tres carreteras en la sierra
Reabre el museo tras diez años de obras
Los maestros convocan una huelga para el lunes
Hallan un anillo romano en un campo
Baja el precio del trigo por tercera semana
Chile elige nuevo presidente`,
    article: [
      'El puerto reabre tras el incendio',
      '—{No sabíamos nada del fuego hasta la mañana} —dijo el alcalde—. {Mañana volveremos todos juntos al puerto.}',
      'La portavoz añadió: {«No hay heridos ni desaparecidos en toda la zona»}.',
      '{“Fue una noche muy larga para todos nosotros”}, recordó un bombero.',
      '{«El tráfico volverá el lunes a las seis»}, según la autoridad portuaria.',
    ],
  },
  {
    language: 'es',
    headlines: `El volcán obliga a evacuar dos pueblos
La sequía deja sin agua a miles de familias
El Gobierno retira la reforma fiscal
Un tren descarrila sin causar heridos
México y Perú abren una nueva ruta
La orquesta estrena una obra olvidada
Suben los alquileres en las ciudades
Rescatan a dos montañeros perdidos
La vacuna llega a los pueblos del norte
Empieza la feria del libro`,
    article: [
      'Dos pueblos vacíos bajo la ceniza',
      '{«Salimos con lo puesto y sin mirar atrás»}, contó una vecina.',
      'Su hermano asintió: {«La ceniza caía como nieve sobre los tejados»}.',
      '{«Volveremos cuando el volcán nos deje volver»}, prometió el alcalde.',
      '{"Nadie sabe cuánto va a durar esta erupción"}, advirtió la geóloga.',
      '{«Los animales se quedaron todos en los corrales»}, lamentó un pastor.',
    ],
  },
  {
    language: 'it',
    headlines: `Incendio in un magazzino del porto di Genova
Il governo rinvia il voto sul bilancio
Arrestato un uomo per il furto di un quadro
Italia e Giappone firmano un accordo
Pioggia e vento, scuole chiuse in Liguria
Riapre il museo dopo dieci anni di lavori
Sciopero dei treni fino a lunedì
Trovato un anello romano in un campo
Scende ancora il prezzo del grano
Stasera la finale a Torino`,
    article: [
      'Il porto riapre dopo l’incendio',
      '{«Non abbiamo saputo nulla fino a questa mattina»}, ha detto il sindaco.',
      '{“È stata una notte molto lunga per tutti”}, racconta un vigile del fuoco.',
      'La portavoce aggiunge: {«Non ci sono feriti in tutta la zona»}.',
      '— {Torneremo domani con altri due mezzi di soccorso}, — dice il comandante.',
      '{«Il traffico riprenderà lunedì alle sei del mattino»}, secondo la capitaneria.',
    ],
  },
  {
    language: 'it',
    headlines: `Neve sulle Alpi, bloccati centinaia di automobilisti
La Camera approva la riforma delle pensioni
Ritrovati vivi i due alpinisti dispersi
Aumenta di nuovo il prezzo del pane
La Svizzera ospita il vertice
Deraglia un tram, nessun ferito
Gli insegnanti chiamano alla protesta
Il festival svela il programma
La Grecia chiude due isole ai turisti
Una balena nel porto di Napoli`,
    article: [
      'Una bufera attraversa le Alpi',
      '{«Restate a casa fino a domani mattina»}, chiede la protezione civile.',
      '{«Il vento ha soffiato tutta la notte senza sosta»}, racconta una donna.',
      'Il vicino aggiunge: {«Il tetto del fienile è volato via»}.',
      '{«Serviranno settimane per riparare tutto quanto qui»}, stima un artigiano.',
      '{«Siamo stati fortunati anche questa volta, lo so»}, conclude.',
    ],
  },
  {
    language: 'pt',
    headlines: `Incêndio destrói armazém no porto de Leixões
Governo adia votação do orçamento
Homem detido após roubo de um quadro
Portugal e Japão assinam acordo
Chuva forte deixa cidades sem luz
Museu reabre depois de dez anos de obras
Professores marcam greve para segunda-feira
Encontrado anel romano num campo
Preço do trigo volta a descer
Brasil escolhe novo presidente`,
    article: [
      'Porto reabre depois do incêndio',
      '{“Não sabíamos de nada até hoje de manhã”}, disse o presidente da câmara.',
      '{«Foi uma noite muito longa para todos nós»}, contou um bombeiro.',
      'A porta-voz acrescentou: {“Não há feridos em toda a zona do porto.”}',
      '— {Voltaremos amanhã com mais dois carros}, — disse o comandante.',
      '{“O trânsito volta na segunda-feira às seis horas”}, segundo a autoridade.',
    ],
  },
  {
    language: 'pt',
    headlines: `Seca deixa milhares de famílias sem água
Câmara aprova reforma da previdência
Montanhistas perdidos são resgatados com vida
Preço do pão sobe outra vez
Suíça recebe a cimeira
Elétrico descarrila sem feridos
Festival revela o cartaz
Baleia avistada na baía
Orquestra estreia obra esquecida
Angola abre nova estrada`,
    article: [
      'Aldeias sem água no interior',
      '{“A fonte secou em agosto e não voltou”}, conta uma moradora.',
      '{“Vamos buscar água ao rio todos os dias”}, explica o vizinho.',
      'O autarca promete: {“A nova conduta fica pronta ainda este ano.”}',
      '{“Nunca vi um verão tão comprido como este”}, diz um pastor.',
      '{“Se não chover em breve perdemos as ovelhas”}, teme ele.',
    ],
  },
  {
    language: 'nl',
    headlines: `Grote brand in loods bij haven van Rotterdam
Kabinet stelt besluit over pensioenen uit
Man aangehouden na diefstal van schilderij
Nederland en Japan tekenen verdrag
Storm legt treinverkeer in het noorden stil
Museum gaat na tien jaar weer open
Leraren kondigen staking aan voor maandag
Romeinse ring gevonden in weiland
Prijs van tarwe daalt opnieuw
Vanavond finale in Eindhoven`,
    article: [
      'Haven na brand weer open',
      '{“We wisten van niets tot vanmorgen vroeg”}, zei de burgemeester.',
      '{„Het was een heel lange nacht voor iedereen”}, vertelde een brandweerman.',
      "De woordvoerster zei: {'Er zijn in het hele gebied geen gewonden.'}",
      '{“Morgen komen we met meer mensen terug”}, beloofde de commandant.',
      '{“Maandag om zes uur rijdt alles weer”}, aldus het havenbedrijf.',
    ],
  },
  {
    language: 'nl',
    headlines: `Sneeuw zorgt voor lange files in het oosten
Kamer stemt voor nieuwe wet over wonen
Vermiste wandelaars ongedeerd gevonden
Brood wordt weer duurder
België sluit een centrale
Tram ontspoord, niemand gewond
Festival maakt programma bekend
Walvis gezien voor de kust
Orkest speelt vergeten werk
Denemarken opent nieuwe brug`,
    article: [
      'Storm trekt over het land',
      '{“Blijf tot morgenochtend binnen als het kan”}, vraagt de politie.',
      '{“De wind ging de hele nacht door”}, vertelt een bewoonster.',
      'Haar buurman zegt: {“Het dak van de schuur vloog eraf.”}',
      '{“Het duurt weken voor alles is hersteld”}, denkt een timmerman.',
      '{“We hebben nog geluk gehad deze keer”}, zegt ze.',
    ],
  },
  {
    language: 'pl',
    headlines: `Pożar hali w porcie w Gdańsku
Rząd odkłada głosowanie nad budżetem
Mężczyzna zatrzymany po kradzieży obrazu
Polska i Japonia podpisują umowę
Ulewy odcięły trzy wsie w górach
Muzeum otwarte po dziesięciu latach remontu
Nauczyciele zapowiadają strajk na poniedziałek
Rzymski pierścień znaleziony na polu
Cena pszenicy znowu spada
Dziś wieczorem finał w Łodzi`,
    article: [
      'Port znów otwarty po pożarze',
      '{„Nie wiedzieliśmy o niczym aż do rana”} – powiedział burmistrz.',
      '– {To była bardzo długa noc dla wszystkich} – mówi strażak.',
      'Rzeczniczka dodała: {„Nikt nie został ranny w całym porcie”}.',
      '{«Jutro wrócimy tu z dwoma nowymi wozami»}, zapowiada dowódca.',
      '{„W poniedziałek o szóstej wszystko znowu ruszy”} – podaje zarząd portu.',
    ],
  },
  {
    language: 'pl',
    headlines: `Śnieg zatrzymał setki samochodów
Sejm przyjął ustawę o emeryturach
Zaginieni turyści odnalezieni cali i zdrowi
Chleb znowu drożeje
Czechy zamykają elektrownię
Tramwaj wypadł z szyn, nikt nie ucierpiał
Festiwal ogłosił program
Wieloryb widziany w zatoce
Orkiestra gra zapomniane dzieło
Szwajcaria gości szczyt`,
    article: [
      'Wichura przeszła nad Pomorzem',
      '{„Zostańcie w domach do jutra do rana”} – prosi wojewoda.',
      '{„Wiatr wiał całą noc bez żadnej przerwy”} – opowiada mieszkanka.',
      'Sąsiad dodaje: {„Dach stodoły odleciał w kilka sekund”}.',
      '{„Naprawa zajmie nam na pewno kilka tygodni”} – ocenia cieśla.',
      '{„I tak mieliśmy dużo szczęścia tym razem”} – kończy.',
    ],
  },
  {
    language: 'ru',
    headlines: `Пожар на складе в порту Мурманска
Правительство отложило голосование по бюджету
Мужчина задержан после кражи картины
Россия и Япония подписали соглашение
Ливни отрезали три деревни в горах
Музей открылся после десяти лет ремонта
Учителя объявили забастовку на понедельник
Римское кольцо нашли в поле
Цена пшеницы снова падает
Сегодня вечером финал в Казани`,
    article: [
      'Порт снова открыт после пожара',
      '— {Мы ничего не знали до самого утра}, — сказал мэр. — {Завтра мы все вместе вернёмся в порт.}',
      '{«Это была очень длинная ночь для всех»}, — рассказал пожарный.',
      'Представитель порта добавила: {«Во всём порту никто не пострадал»}.',
      '{„В понедельник в шесть часов всё заработает снова“}, — сообщает управление.',
    ],
  },
  {
    language: 'ru',
    headlines: `Снегопад остановил сотни машин
Дума приняла закон о пенсиях
Пропавшие туристы найдены живыми
Хлеб снова дорожает
Чехия закрывает станцию
Трамвай сошёл с рельсов, никто не пострадал
Фестиваль объявил программу
Кита заметили в заливе
Оркестр сыграл забытое сочинение
Швейцария принимает встречу`,
    article: [
      'Буря прошла над побережьем',
      '{«Оставайтесь дома до завтрашнего утра, пожалуйста»}, — просят спасатели.',
      '{«Ветер дул всю ночь без единого перерыва»}, — говорит жительница.',
      'Сосед добавляет: {«Крышу сарая унесло за несколько секунд»}.',
      '{«Ремонт займёт у нас ещё несколько недель»}, — считает плотник.',
      '{«Нам ещё очень повезло на этот раз»}, — говорит она.',
    ],
  },
  {
    language: 'tr',
    headlines: `İzmir limanında depo yangını çıktı
Hükümet bütçe oylamasını erteledi
Tablo hırsızlığından sonra bir kişi yakalandı
Türkiye ile Japonya anlaşma imzaladı
Sağanak üç köyün yolunu kapattı
Müze on yıl sonra yeniden açıldı
Öğretmenler pazartesi greve gidiyor
Tarlada Roma yüzüğü bulundu
Buğday fiyatı yine düştü
Final bu akşam Bursa'da`,
    article: [
      'Liman yangından sonra yeniden açıldı',
      '{“Sabaha kadar yangından hiç haberimiz yoktu bizim”} dedi belediye başkanı.',
      '{"Hepimiz için çok ama çok uzun bir geceydi"} diye anlattı bir itfaiyeci.',
      'Sözcü şöyle dedi: {“Bütün limanda yaralanan tek bir kişi bile yok.”}',
      '{“Yarın iki yeni araçla birlikte yeniden geleceğiz”} dedi komutan.',
      '{“Pazartesi sabahı saat altıda her şey çalışacak”} denildi açıklamada.',
    ],
  },
  {
    language: 'tr',
    headlines: `Kar yağışı yüzlerce aracı durdurdu
Meclis emeklilik yasasını kabul etti
Kayıp dağcılar sağ bulundu
Ekmeğe yeniden zam geldi
İsviçre zirveye ev sahipliği yapıyor
Tramvay raydan çıktı, yaralı yok
Festival programını duyurdu
Körfezde balina görüldü
Orkestra unutulmuş bir eser çaldı
Danimarka yeni köprüyü açtı`,
    article: [
      'Fırtına kıyıdan geçti',
      '{“Lütfen yarın sabaha kadar evlerinizden hiç çıkmayın”} dedi vali.',
      '{“Rüzgâr bütün gece bir an bile durmadı”} diye anlattı bir kadın.',
      'Komşusu ekledi: {“Ahırın çatısı birkaç saniye içinde uçup gitti.”}',
      '{“Hepsini onarmak en az birkaç hafta sürer”} dedi bir usta.',
      '{“Bu sefer de yine çok şanslıydık aslında biz”} dedi.',
    ],
  },
  {
    language: 'ar',
    headlines: `حريق في مستودع بميناء الإسكندرية
الحكومة تؤجل التصويت على الميزانية
اعتقال رجل بعد سرقة لوحة
مصر واليابان توقعان اتفاقا
الأمطار تقطع ثلاث طرق في الجبل
المتحف يفتح أبوابه بعد عشر سنوات
المعلمون يدعون إلى إضراب يوم الاثنين
العثور على خاتم روماني في حقل
أسعار القمح تنخفض من جديد
المباراة النهائية مساء اليوم`,
    article: [
      'الميناء يعود إلى العمل بعد الحريق',
      'وقال رئيس البلدية: {«لم نكن نعرف شيئا عن الحريق حتى الصباح»}.',
      '{"كانت ليلة طويلة جدا علينا جميعا هنا"}، كما روى رجل إطفاء.',
      'وأضافت المتحدثة: {«لا يوجد أي مصاب في الميناء كله»}.',
      '{“سنعود غدا مع سيارتين جديدتين من المدينة”}، كما وعد القائد.',
      '{«ستعود الحركة صباح يوم الاثنين في السادسة»}، بحسب إدارة الميناء.',
    ],
  },
  {
    language: 'ar',
    headlines: `الثلوج توقف مئات السيارات
البرلمان يقر قانون التقاعد
العثور على المتسلقين المفقودين أحياء
سعر الخبز يرتفع مرة أخرى
سويسرا تستضيف القمة
خروج ترام عن القضبان دون إصابات
المهرجان يعلن برنامجه
حوت يظهر في الخليج
الأوركسترا تعزف عملا منسيا
الدنمارك تفتح جسرا جديدا`,
    article: [
      'العاصفة تمر على الساحل',
      '{«ابقوا في بيوتكم حتى صباح الغد من فضلكم»}، طلب المحافظ.',
      '{«هبت الريح طوال الليل ولم تتوقف لحظة»}، روت إحدى السكان.',
      'وأضاف جارها: {«طار سقف الحظيرة في ثوان قليلة فقط»}.',
      '{«سيستغرق الإصلاح عدة أسابيع على الأقل هنا»}، قال نجار.',
      '{«كنا محظوظين هذه المرة أيضا والحمد لله»}، قالت.',
    ],
  },
  {
    language: 'hi',
    headlines: `बंदरगाह के गोदाम में भीषण आग
सरकार ने बजट पर मतदान टाला
चित्र की चोरी के बाद एक व्यक्ति गिरफ़्तार
भारत और जापान ने समझौते पर हस्ताक्षर किए
बारिश से तीन गाँवों का रास्ता बंद
दस साल बाद संग्रहालय फिर खुला
शिक्षकों ने सोमवार को हड़ताल का ऐलान किया
खेत में मिली रोमन अँगूठी
गेहूँ के दाम फिर गिरे
आज शाम फ़ाइनल मुक़ाबला`,
    article: [
      'आग के बाद बंदरगाह फिर खुला',
      'मेयर ने कहा, {“हमें सुबह तक आग के बारे में कुछ पता नहीं था।”}',
      '{"यह रात हम सबके लिए बहुत लंबी थी"}, एक दमकलकर्मी ने बताया।',
      'प्रवक्ता ने कहा: {“पूरे बंदरगाह में कोई भी घायल नहीं हुआ है।”}',
      '{‘हम कल दो नई गाड़ियों के साथ लौटेंगे’}, कमांडर ने कहा।',
      '{“सोमवार सुबह छह बजे सब कुछ फिर चलेगा”}, बंदरगाह ने कहा।',
    ],
  },
  {
    language: 'hi',
    headlines: `बर्फ़बारी से सैकड़ों गाड़ियाँ फँसीं
संसद ने पेंशन क़ानून पारित किया
लापता पर्वतारोही सुरक्षित मिले
रोटी फिर महँगी हुई
स्विट्ज़रलैंड में शिखर बैठक
ट्राम पटरी से उतरी, कोई घायल नहीं
महोत्सव का कार्यक्रम घोषित
खाड़ी में दिखी व्हेल
डेनमार्क में नया पुल खुला
भूली हुई रचना का मंचन`,
    article: [
      'तट से गुज़रा तूफ़ान',
      '{“कल सुबह तक कृपया अपने घरों में ही रहें”}, प्रशासन ने कहा।',
      '{“हवा पूरी रात एक पल भी नहीं रुकी”}, एक महिला ने बताया।',
      'पड़ोसी ने कहा, {“गोशाला की छत कुछ ही पलों में उड़ गई।”}',
      '{“सब ठीक करने में कई हफ़्ते लग जाएँगे”}, बढ़ई ने कहा।',
      '{“इस बार भी हम बहुत भाग्यशाली रहे हैं”}, उसने कहा।',
    ],
  },
  {
    language: 'zh',
    headlines: `港口仓库发生火灾
政府推迟预算表决
男子盗画后被捕
中国与日本签署协议
暴雨切断三条山路
博物馆时隔十年重新开放
教师宣布周一罢工
田间发现罗马戒指
小麦价格再次下跌
决赛今晚在成都举行`,
    article: [
      '火灾之后港口重新开放',
      '市长说：{“直到今天早上我们还什么都不知道。”}',
      '{“对我们所有人来说这是非常漫长的一夜”}，一名消防员说。',
      '发言人补充说：{「整个港口没有任何人受伤。」}',
      '{“明天我们会带着两辆新车回来”}，指挥官承诺。',
      '港务局表示，{“星期一早上六点一切都会恢复正常”}。',
    ],
  },
  {
    language: 'zh',
    headlines: `大雪困住数百辆汽车
议会通过养老金法
失踪登山者安全获救
面包价格再次上涨
瑞士将主办峰会
电车脱轨无人受伤
电影节公布节目单
海湾出现鲸鱼
乐团演奏被遗忘的作品
丹麦新桥通车`,
    article: [
      '风暴掠过海岸',
      '当局要求：{“请大家在明天早上之前留在家里。”}',
      '{“风刮了整整一夜，一刻也没有停过”}，一位居民说。',
      '她的邻居说：{“牲口棚的屋顶几秒钟就飞走了。”}',
      '{“全部修好恐怕需要好几个星期”}，木匠估计。',
      '{“这一次我们还算是非常幸运的”}，她说。',
    ],
  },
  {
    language: 'ja',
    headlines: `港の倉庫で大きな火災
政府、予算案の採決を延期
絵画盗難で男を逮捕
日本とフランスが協定に署名
大雨で山道三本が通行止め
十年ぶりに博物館が再開
教員組合、月曜にストへ
畑でローマ時代の指輪を発見
小麦の価格また下落
今夜、大阪で決勝戦`,
    article: [
      '火災のあと港が再開',
      '市長は{「今朝まで私たちは何も知らなかった」}と話した。',
      '消防士は{「みんなにとって本当に長い夜だった」}と振り返った。',
      '広報担当者によると、{「港全体でけが人は一人も出ていない」}。',
      '{『あすは新しい車両二台と一緒に戻ってくる』}と隊長は約束した。',
      '港湾局は{「月曜の朝六時にはすべて元どおりに動く」}としている。',
    ],
  },
  {
    language: 'ja',
    headlines: `大雪で数百台が立ち往生
国会、年金法を可決
行方不明の登山者を無事発見
パンがまた値上げへ
スイスで首脳会議
路面電車が脱線、けが人なし
映画祭が上映作品を発表
湾にクジラが現れる
忘れられた曲を楽団が初演
デンマークで新しい橋が開通`,
    article: [
      '嵐が海岸を通過',
      '県は{「あすの朝まで家の中にいてください」}と呼びかけた。',
      '住民は{「風は一晩中まったく止まらなかった」}と話す。',
      '隣の男性は{「納屋の屋根が数秒で飛んでいった」}と語った。',
      '大工は{「全部直すには何週間もかかるだろう」}とみる。',
      '{「今回も私たちはとても運がよかった」}と彼女は言った。',
    ],
  },
]
