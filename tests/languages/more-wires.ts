import type { SmallWire } from './small-wires.ts'

/** A wire for each of more languages without tables, with the marks that its papers use, made up for this table. */
export const moreWires: readonly SmallWire[] = [
  {
    language: 'sv',
    headlines: `Snöstorm stänger vägar i norra delen av landet
Regeringen skjuter upp beslutet om skatten
Två personer räddade ur brinnande hus
Sverige och Norge skriver under avtal om fiske
Tåget från Malmö försenat efter strömavbrott
Museet öppnar igen efter tio år
Lärarna varslar om strejk på måndag
Brödet blir dyrare till hösten
En val siktades i hamnen
Laget vann kvällens final`,
    article: [
      'Hamnen öppnar igen efter branden',
      '{”Vi såg ingenting komma den natten, ingen alls”}, säger borgmästaren Ulla Berg.',
      'Enligt henne är {”skadorna mycket värre än vi hade trott”}.',
      '{– Ingen fanns i byggnaden när det började brinna}, säger brandmannen Nils Ek.',
      'Chefen tillägger: {”Trafiken börjar gå igen på måndag morgon.”}',
      '{”Vi kommer tillbaka i morgon med fler händer”}, säger hon.',
    ],
  },
  {
    language: 'da',
    headlines: `Snestorm lukker veje i Nordjylland
Regeringen udskyder beslutningen om skatten
To personer reddet ud af brændende hus
Danmark og Norge underskriver en aftale om fiskeri
Toget fra Aarhus forsinket efter strømsvigt
Museet åbner igen efter ti år
Lærerne varsler strejke på mandag
Brødet bliver dyrere til efteråret
En hval blev set i havnen
Holdet vandt aftenens finale`,
    article: [
      'Havnen åbner igen efter branden',
      '{»Vi så ingenting komme den nat, slet ingenting«}, siger borgmester Ulla Berg.',
      'Ifølge hende er {»skaderne meget værre, end vi havde troet«}.',
      '{»Ingen var i bygningen, da det begyndte at brænde«}, siger en brandmand.',
      'Chefen tilføjer: {»Trafikken kører igen fra mandag morgen.«}',
      '{»Vi kommer tilbage i morgen med flere hænder«}, siger hun.',
    ],
  },
  {
    language: 'nb',
    headlines: `Snøstorm stenger veier i nord
Regjeringen utsetter vedtaket om skatten
To personer reddet ut av brennende hus
Norge og Japan undertegner en avtale om fiske
Toget fra Bergen forsinket etter strømbrudd
Museet åpner igjen etter ti år
Lærerne varsler streik på mandag
Brødet blir dyrere til høsten
En hval ble sett i havnen
Laget vant kveldens finale`,
    article: [
      'Havnen åpner igjen etter brannen',
      '{«Vi så ingenting komme den natten, ikke noe»}, sier ordfører Ulla Berg.',
      'Ifølge henne er {«skadene mye verre enn vi hadde trodd»}.',
      '{– Ingen var i bygningen da det begynte å brenne}, sier brannmann Nils Ek.',
      'Sjefen legger til: {«Trafikken går igjen fra mandag morgen.»}',
      '{«Vi kommer tilbake i morgen med flere hender»}, sier hun.',
    ],
  },
  {
    language: 'fi',
    headlines: `Lumimyrsky sulki teitä pohjoisessa
Hallitus lykkää päätöstä verosta
Kaksi ihmistä pelastettiin palavasta talosta
Suomi ja Japani allekirjoittivat sopimuksen
Juna Tampereelta myöhässä sähkökatkon takia
Museo avataan uudelleen kymmenen vuoden jälkeen
Opettajat uhkaavat lakolla maanantaina
Leivän hinta nousee syksyllä
Valas nähtiin satamassa
Joukkue voitti illan loppuottelun`,
    article: [
      'Satama avataan uudelleen palon jälkeen',
      '{”Emme nähneet sinä yönä mitään tulevan meitä kohti”}, sanoo pormestari Ulla Berg.',
      'Hänen mukaansa {”vahingot ovat paljon pahempia kuin me luulimme”}.',
      '{– Rakennuksessa ei ollut ketään, kun palo alkoi}, kertoo palomies Antti Ek.',
      'Johtaja lisää: {”Liikenne alkaa taas kulkea maanantaina aamulla kuudelta.”}',
      '{”Palaamme huomenna paikalle paljon suuremmalla joukolla kuin tänään”}, hän sanoo.',
    ],
  },
  {
    language: 'hu',
    headlines: `Hóvihar zárta le az utakat északon
A kormány elhalasztja a döntést az adóról
Két embert mentettek ki az égő házból
Magyarország és Japán egyezményt írt alá
Késik a szegedi vonat az áramszünet miatt
Tíz év után újra megnyílik a múzeum
Hétfőn sztrájkolnak a tanárok
Ősszel drágább lesz a kenyér
Bálnát láttak a kikötőben
A csapat megnyerte az esti döntőt`,
    article: [
      'Újra megnyílik a kikötő a tűz után',
      '{„Azon az éjszakán semmit sem láttunk közeledni felénk”} – mondta a polgármester.',
      'Szerinte {„a károk sokkal nagyobbak, mint ahogy gondoltuk”}.',
      '{– Senki sem volt az épületben, amikor a tűz kiütött} – mesélte egy tűzoltó.',
      'A vezető hozzátette: {„A forgalom hétfőn reggel hatkor újra elindul.”}',
      '{„Holnap sokkal több emberrel jövünk vissza ide”} – ígérte.',
    ],
  },
  {
    language: 'cs',
    headlines: `Sněhová bouře uzavřela silnice na severu
Vláda odkládá rozhodnutí o dani
Hasiči zachránili dva lidi z hořícího domu
Česko a Japonsko podepsaly dohodu o rybolovu
Vlak z Brna má zpoždění kvůli výpadku proudu
Muzeum se znovu otevře po deseti letech
Učitelé hrozí v pondělí stávkou
Chleba na podzim zdraží
V přístavu spatřili velrybu
Tým vyhrál večerní finále`,
    article: [
      'Přístav se po požáru znovu otevře',
      '{„Tu noc jsme neviděli vůbec nic přicházet“}, řekla starostka Olga Malá.',
      'Podle ní jsou {„škody mnohem horší, než jsme si mysleli“}.',
      '{„Nikdo v budově nebyl, když začalo hořet“}, vyprávěl hasič.',
      'Ředitel dodal: {„Doprava začne znovu jezdit v pondělí ráno.“}',
      '{„Zítra se sem vrátíme s více lidmi“}, slíbila.',
    ],
  },
  {
    language: 'ro',
    headlines: `Viscolul a închis drumuri în nordul țării
Guvernul amână decizia despre impozit
Doi oameni salvați dintr-o casă în flăcări
România și Japonia semnează un acord de pescuit
Trenul de Cluj întârzie după o pană de curent
Muzeul se redeschide după zece ani
Profesorii anunță grevă luni
Pâinea se va scumpi la toamnă
O balenă a fost văzută în port
Echipa a câștigat finala de aseară`,
    article: [
      'Portul se redeschide după incendiu',
      '{„Nu am văzut venind nimic în noaptea aceea”}, a spus primarul Ana Moraru.',
      'Potrivit ei, {„pagubele sunt mult mai mari decât am crezut”}.',
      '{— Nimeni nu era în clădire când a izbucnit focul}, a povestit pompierul Dan Pop.',
      'Directorul adaugă: {„Circulația va porni din nou luni dimineață.”}',
      '{„Ne vom întoarce mâine cu mai mulți oameni”}, a promis ea.',
    ],
  },
  {
    language: 'uk',
    headlines: `Снігова буря закрила дороги на півночі
Уряд відкладає рішення про податок
Двох людей врятували з палаючого будинку
Україна та Японія підписали угоду про рибальство
Потяг зі Львова запізнюється через брак струму
Музей знову відкриється через десять років
Учителі погрожують страйком у понеділок
Хліб восени подорожчає
У гавані бачили кита
Команда виграла вечірній фінал`,
    article: [
      'Гавань знову відкриється після пожежі',
      '{«Тієї ночі ми не бачили нічого, що наближалося»}, — сказала мерка Ольга Мороз.',
      'За її словами, {«збитки значно більші, ніж ми собі гадали»}.',
      '{— Нікого не було в будівлі, коли почалася пожежа}, — розповів пожежник.',
      'Директор додав: {«Рух знову почнеться в понеділок о шостій.»}',
      '{«Завтра ми повернемося сюди з більшою кількістю людей»}, — пообіцяла вона.',
    ],
  },
  {
    language: 'el',
    headlines: `Χιονοθύελλα έκλεισε δρόμους στον βορρά
Η κυβέρνηση αναβάλλει την απόφαση για τον φόρο
Δύο άνθρωποι σώθηκαν από φλεγόμενο σπίτι
Η Ελλάδα και η Ιαπωνία υπέγραψαν συμφωνία
Καθυστερεί το τρένο από τη Λάρισα
Το μουσείο ανοίγει ξανά έπειτα από δέκα χρόνια
Οι δάσκαλοι απειλούν με απεργία τη Δευτέρα
Το ψωμί ακριβαίνει το φθινόπωρο
Μια φάλαινα εμφανίστηκε στο λιμάνι
Η ομάδα κέρδισε τον χθεσινό τελικό`,
    article: [
      'Το λιμάνι ανοίγει ξανά μετά τη φωτιά',
      '{«Δεν είδαμε τίποτα να έρχεται εκείνη τη νύχτα»}, είπε η δήμαρχος Άννα Δήμου.',
      'Σύμφωνα με την ίδια, {«οι ζημιές είναι πολύ χειρότερες απ’ όσο νομίζαμε»}.',
      '{— Κανείς δεν ήταν στο κτίριο όταν άρχισε η φωτιά}, είπε ο πυροσβέστης Νίκος Δήμου.',
      'Ο διευθυντής πρόσθεσε: {«Η κυκλοφορία θα αρχίσει πάλι τη Δευτέρα το πρωί.»}',
      '{«Θα γυρίσουμε αύριο εδώ με περισσότερα χέρια»}, υποσχέθηκε.',
    ],
  },
  {
    language: 'he',
    headlines: `סופת שלג סגרה כבישים בצפון
הממשלה דוחה את ההחלטה על המס
שני אנשים חולצו מבית בוער
ישראל ויפן חתמו על הסכם דיג
הרכבת מחיפה מתעכבת בגלל הפסקת חשמל
המוזיאון נפתח מחדש אחרי עשר שנים
המורים מאיימים בשביתה ביום שני
הלחם יתייקר בסתיו
לווייתן נראה בנמל
הקבוצה ניצחה בגמר אמש`,
    article: [
      'הנמל נפתח מחדש אחרי השרפה',
      '{"לא ראינו שום דבר מתקרב אלינו בלילה ההוא"}, אמרה ראש העיר.',
      'לדבריה, {"הנזקים גדולים הרבה יותר ממה שחשבנו בהתחלה"}.',
      '{"אף אחד לא היה בבניין כשפרצה האש"}, סיפר כבאי.',
      'המנהל הוסיף: {"התנועה תתחדש ביום שני בשעה שש בבוקר."}',
      '{״נחזור לכאן מחר עם הרבה יותר אנשים״}, הבטיחה.',
    ],
  },
  {
    language: 'fa',
    headlines: `کولاک برف جاده‌های شمال را بست
دولت تصمیم درباره مالیات را به تعویق انداخت
دو نفر از خانه در حال سوختن نجات یافتند
ایران و ژاپن توافق ماهیگیری امضا کردند
قطار شیراز به دلیل قطع برق تأخیر دارد
موزه پس از ده سال دوباره باز می‌شود
معلمان برای دوشنبه تهدید به اعتصاب کردند
نان در پاییز گران‌تر می‌شود
یک نهنگ در بندر دیده شد
تیم دیشب در فینال پیروز شد`,
    article: [
      'بندر پس از آتش‌سوزی دوباره باز می‌شود',
      'شهردار گفت: {«آن شب هیچ چیزی را ندیدیم که به سوی ما بیاید.»}',
      'به گفته او {«خسارت‌ها بسیار بیشتر از چیزی است که فکر می‌کردیم»}.',
      'یک آتش‌نشان گفت: {«هنگام شروع آتش هیچ‌کس در ساختمان نبود.»}',
      'مدیر افزود: {«رفت‌وآمد دوشنبه ساعت شش صبح دوباره آغاز می‌شود.»}',
      'او قول داد: {«فردا با افراد بیشتری به اینجا برمی‌گردیم.»}',
    ],
  },
  {
    language: 'ko',
    headlines: `폭설로 북부 지역 도로 통제
정부, 세금 결정 미루기로
불타는 집에서 두 명 구조
대한민국과 일본, 어업 협정 서명
정전으로 부산행 열차 지연
박물관, 십 년 만에 다시 문 열어
교사들, 월요일 파업 예고
가을에 빵값 오른다
항구에서 고래 발견
어젯밤 결승에서 우리 팀 승리`,
    article: [
      '화재 뒤 항구가 다시 문을 연다',
      '시장은 {“그날 밤 우리는 아무것도 다가오는 것을 보지 못했다”}고 말했다.',
      '그는 {“피해가 우리가 처음 생각했던 것보다 훨씬 더 크다”}고 덧붙였다.',
      '소방관은 {“불이 났을 때 건물 안에는 아무도 없었다”}고 전했다.',
      '책임자는 {“통행은 월요일 아침 여섯 시에 다시 시작될 것이다”}라고 밝혔다.',
      '그는 {“내일 더 많은 사람들과 함께 이곳으로 다시 오겠다”}고 약속했다.',
    ],
  },
  {
    language: 'vi',
    headlines: `Bão tuyết làm tắc đường ở miền bắc
Chính phủ hoãn quyết định về thuế
Hai người được cứu khỏi ngôi nhà đang cháy
Việt Nam và Nhật Bản ký thỏa thuận nghề cá
Tàu từ Huế bị trễ vì mất điện
Bảo tàng mở cửa lại sau mười năm
Giáo viên dọa đình công vào thứ hai
Bánh mì sẽ đắt hơn vào mùa thu
Một con cá voi xuất hiện ở cảng
Đội nhà thắng trận chung kết tối qua`,
    article: [
      'Cảng mở cửa lại sau đám cháy',
      '{“Đêm đó chúng tôi không thấy gì đang đến gần”}, thị trưởng nói.',
      'Theo bà, {“thiệt hại lớn hơn nhiều so với chúng tôi nghĩ”}.',
      '{“Không có ai trong tòa nhà khi lửa bùng lên”}, một lính cứu hỏa kể.',
      'Giám đốc nói thêm: {“Giao thông sẽ trở lại vào sáng thứ hai.”}',
      '{“Ngày mai chúng tôi sẽ trở lại với nhiều người hơn”}, bà hứa.',
    ],
  },
  {
    language: 'id',
    headlines: `Badai menutup jalan di wilayah utara
Pemerintah menunda keputusan tentang pajak
Dua orang diselamatkan dari rumah yang terbakar
Indonesia dan Jepang menandatangani perjanjian perikanan
Kereta dari Bandung terlambat karena listrik padam
Museum dibuka kembali setelah sepuluh tahun
Para guru mengancam mogok pada hari Senin
Harga roti akan naik pada musim gugur
Seekor paus terlihat di pelabuhan
Tim itu memenangkan final tadi malam`,
    article: [
      'Pelabuhan dibuka kembali setelah kebakaran',
      '{"Malam itu kami tidak melihat apa pun yang datang"}, kata wali kota.',
      'Menurut dia, {"kerusakannya jauh lebih parah daripada yang kami kira"}.',
      '{"Tidak ada orang di gedung saat api mulai menyala"}, kata petugas.',
      'Direktur menambahkan: {"Lalu lintas akan berjalan lagi pada Senin pagi."}',
      '{"Besok kami kembali ke sini dengan lebih banyak orang"}, janjinya.',
    ],
  },
  {
    language: 'bg',
    headlines: `Снежна буря затвори пътища на север
Правителството отлага решението за данъка
Двама души бяха спасени от горяща къща
България и Япония подписаха споразумение
Влакът от Варна закъснява заради спрян ток
Музеят отваря отново след десет години
Учителите заплашват със стачка в понеделник
Хлябът поскъпва през есента
Кит беше забелязан в пристанището
Отборът спечели снощния финал`,
    article: [
      'Пристанището отваря отново след пожара',
      '{„Онази нощ не видяхме нищо да идва към нас“}, каза кметицата Анна Димова.',
      'Според нея {„щетите са много по-големи, отколкото си мислехме“}.',
      '{– Никой не беше в сградата, когато започна пожарът}, разказа пожарникарят Иван Петров.',
      'Директорът добави: {„Движението ще тръгне отново в понеделник сутринта.“}',
      '{„Утре ще се върнем тук с повече хора“}, обеща тя.',
    ],
  },
  {
    language: 'th',
    headlines: `พายุหิมะปิดถนนทางภาคเหนือ
รัฐบาลเลื่อนการตัดสินใจเรื่องภาษี
ช่วยสองคนออกจากบ้านที่ไฟไหม้
ไทยและญี่ปุ่นลงนามข้อตกลงประมง
รถไฟจากเชียงใหม่ล่าช้าเพราะไฟดับ
พิพิธภัณฑ์เปิดอีกครั้งหลังสิบปี
ครูขู่หยุดงานวันจันทร์
ขนมปังจะแพงขึ้นในฤดูใบไม้ร่วง
พบวาฬในท่าเรือ
ทีมชนะนัดชิงเมื่อคืน`,
    article: [
      'ท่าเรือเปิดอีกครั้งหลังไฟไหม้',
      'นายกเทศมนตรีกล่าวว่า {“คืนนั้นเราไม่เห็นอะไรเข้ามาใกล้เลย”}',
      'เธอบอกว่า {“ความเสียหายมากกว่าที่เราคิดไว้มาก”}',
      'นักดับเพลิงเล่าว่า {“ไม่มีใครอยู่ในอาคารเมื่อไฟเริ่มไหม้”}',
      'ผู้อำนวยการเสริมว่า {“การจราจรจะเริ่มอีกครั้งในเช้าวันจันทร์”}',
      'เธอสัญญาว่า {“พรุ่งนี้เราจะกลับมาพร้อมคนมากกว่านี้”}',
    ],
  },
]
