/**
 * The commonest verbs of saying where speech has no mark at its end, by their beginnings; a row a language. Written
 * from general knowledge.
 */
export const SAYS = [
  'dit(?!\\p{L})|demand(?!ez)|répond|ajout|expliqu|racont|assur|lance|affirm|déclar|précis|confi|estim|soulign|poursui|conclu[te]|insist|témoign|reconna|rappelle|interroge|glisse|réagit|indiqu|murmur|crie(?!\\p{L})|s.exclam|s.inqui|s.interrog|soupir|plaid|renchér|résume|se souv|regrett|martèle|promet|avou|énumèr|prévient',
  'dice|disse|ha (?:detto|spiegato|aggiunto|raccontato|chiesto)|raccont|spieg|rispond|chied|aggiung|afferma|commenta|ricorda|conclud|sottoline|ammett|esclam|assicur|confess|confid|osserv|ribad|sospir|replic|sbott|incalza',
  'dijo|cuenta|explic|añad|asegura|señala|pregunt|opina|respond|contest|sostien|reconoc|coment|concluy|advirti|lament|relat|record|exclam|confes|manifest|admit|suspir|zanja|remat|grit[aó](?!\\p{L})',
  'diz(?!\\p{L})|conta(?!\\p{L})|acrescent|garant|lembr|sublinh|desabaf|atira|afirm|diu|va dir|afegeix|respon|recorda|conclou|dixo|engad',
  'spune|a spus|povest|zice|răspun|întreab|declar|mărturis|adaug|sus[țţ]in|precizea|strig|ofteaz|recunoa',
  'säger|sade|sa(?!\\p{L})|berätt|svara|menar|förklar|konstater|tycker|skratta|fråga|undra|utbrist|sucka|tillägg|fortsätt|påpeka|hävda',
  'siger|sagde|fortæl|svare|mener|forklar|lyder|griner|spørg|spurgt|råbte|sukker|tilføj|fortsæt|uddyb|oplyse|erkend|understreg|konstater',
  'sier|fortel|påpek|understrek|legger (?:hun|han) til|ler(?!\\p{L})|spør|spurte|roper|sukker|tilføy|fortset|utdyp|opplys|erkjen',
  'sanoo|sanoi|kerto|totea|kysy|arvioi|kuvail|naura|huuta|huusi|huoka|vastaa|vastasi|lisää|lisäsi|muistel|pohtii?|selitt|jatko',
  'zegt|zei(?!\\p{L})|vertel|aldus|vindt|voegt|vraagt|vroeg|antwoord|roept|zucht|lacht|verklaar|benadruk|waarschuw|vult',
  'dedi|diyor|diye|sordu|anlattı|yanıtla|ekledi|konuştu|söyledi|deyə(?!\\p{L})|soruş|bildir|əlavə ed',
  'каза|заяви|завери|заверя|добав|разказ|рассказ|говор|сообщ|считае|поясн|отмет|каже|розпов|вважа|зазнач|спросил|спрашива|ответил|отвеча|воскликн|утвержда|призна|вспомина|подчерк|продолжа|уточн|жалует|пожалова|возмуща|смеёт|вздыха|объясн|обратил|запит|відпов|дода|наголос|згаду|зізна|вигук|попита|отговор|твърд|обясн|спомня|допълн|сподел',
  'рекао|рекла|истич|наводи|додаје|додао|додала|прича|пита|упита|одговор|одговара|тврди|објасн|објашњ|сећа|сматра|вели|рече|праша|изјави',
  'kaže|kazao|kazala|rekao|rekla|ističe|istaknu|navodi|dodaje|dodao|dodala|priča|ispriča|pravi(?!\\p{L})|meni(?!\\p{L})|je dejal|pripoved|pita(?!\\p{L})|upita|odgovor|odgovar|tvrdi|objasn|objašnj|prisjeć|smatra|je vpraša|vpraša|pojasn|razlaga',
  'hovor|poveda|doda|tvrd|rozpráv|vysvet|říká|řek|vypráv|vysvětl|uved|zept|ptá|pýta|spýta|odpov|vzpomín|spomín|popis|opis|upozorn|zdůrazn|zdôrazn|prohlás|vyhlás|přizn|prizn|směje|vylíč',
  'mówi|powiedzia|opowiada|tłumacz|twierdz|uważa|wyjaśni|zapewni|przyzna|relacj|pyta(?!\\p{L})|zapyta|odpowiad|doda|podkreśl|zaznacz|wspomina|krzycz|krzyk|śmieje|ocenia|zdradza|ostrzega|apeluje|informuj|poinform|przekon|żali|skarży|przypom',
  'mondt|mondja|mesél|tette hozzá|közöl|vélt|magyaráz|kérdezt|válasz|emelte ki|jegyezte|fogalmaz|nyilatkoz|állít|sóhajt|idéz|nevet',
  'ütle|rääki|leia|lisa(?:s|b)|selgita|kinnita|küsi|vasta|märki|mainis|hüüd|meenuta|nenti|sõnas|tõde',
  'saka|sacīj|stāst|uzskat|piebil|norād|uzsver|pauda|jautā|atbild|atceras|iesauc|skaidro|atzīst',
  'sako|sakė|teig|pasakoj|pridūr|aiškin|mano(?!\\p{L})|klaus|atsak|prisimen|kalbėj|tvirtin|pripažin|patikin',
  'segir|sagði|spyr|spurði|svarar|galdetu|esan|azaldu|gaineratu|adierazi|erantzun',
  'nói|kể|hỏi|cho biết|trả lời|chia sẻ|thở dài|tâm sự|nhớ lại|khẳng định',
  'kata|ujar|tutur|ungkap|jelas|tanya|jawab|tegas|imbuh|ucap|lanjut|papar|tambah|dagdag|sabi|tanong|alisema|aliongeza|aliuliza',
  'λέει|είπε|ρωτ|ρώτησ|απάντησ|απαντ|τονίζ|διηγ|φώναξ|πρόσθεσ|σημεί|υποστήρ|εξηγ|εξήγησ|δήλωσ|θυμάται|ανέφερ|υποσχέθ',
  'אמר|שאל|צעק|סיפר|הוסיפ|הוסיף|השיב|ענה|ענתה|הסביר|טענ|טען',
  'قال|سأل|أضاف|أجاب|يقول|تقول|يسأل|تسأل|يروي|تابع|صرخ|أوضح|أكد|گفت|پرسید|افزود|می‌گوید|کہا|پوچھا|بولا|بتایا',
  'कहा|पूछ|बताया|बोल|বলেন|বললেন|জানান|கேட்ட|கூறின|என்றா|ამბობს|თქვა|იკითხა|ասաց|ասում|հարցրեց|де(?:ді|йді)|қосты|сұрады',
].join('|')
