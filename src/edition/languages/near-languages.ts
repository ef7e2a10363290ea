const CROATIAN_OR_SERBIAN = 'i|u'
/** Where Croatian has `ije` or `je`, both have `e`. */
const SERBIAN_OR_SLOVENE =
  'pre|nedelj\\p{L}+|predsed\\p{L}+|vreme\\p{L}*|mesec\\p{L}*|mest\\p{L}{1,3}|cen[aeiou]|cenam[ai]|svetsk\\p{L}+|svetu|dve|primer\\p{L}*|sprem\\p{L}+|promen\\p{L}+|januar\\p{L}*|februar\\p{L}*|mart\\p{L}?|april\\p{L}*|septembr\\p{L}|oktobr\\p{L}|novembr\\p{L}|decembr\\p{L}'

/**
 * Words, and pieces of words, of languages so near to each other that their letters alone do not part them; each is
 * rare or unknown in another of its row. Written from general knowledge.
 */
const families: readonly Readonly<Record<string, string>>[] = [
  {
    da: 'af|efter|ugen?|uger|mod|blev|bliver|hvad|ud|op|mellem|igen|nogen|sig|nu|\\p{L}*(?:ej|øj|æsid|ægt|købt?|søg[et])\\p{L}*|\\p{L}+hed(?:en|er)?',
    no: 'av|etter|uk[ea]n?|uker|mot|ble|blir|hva|ut|opp|mellom|igjen|noen|seg|bare|nå|\\p{L}*(?:ei|øy|kjø|skj|gj[eø]n|presid|søk[et])\\p{L}*|\\p{L}+het(?:en|er)?',
  },
  {
    de: 'der|das|und|ist|nicht|mit|von|für|im|zu[mr]?|auf|dem|den|ein|eine[rnms]?|sich|nach|bei|wird|aus|sind|\\p{L}*[äöüß]\\p{L}*',
    af: "'n|nie|vir|sy|hulle|gesê|word|haar|by|oor|ná|só|hê|kan|\\p{L}*ŉ",
    nl: 'het|een|op|voor|niet|met|naar|bij|uit|zijn|wordt|aan|tegen|dat|te|om|ook|nog|over|\\p{L}*(?:ij|uu|eeuw)\\p{L}*',
  },
  {
    hr: `${CROATIAN_OR_SERBIAN}|nakon|tko|što|tjed\\p{L}+|vlak\\p{L}*|prije|dvije|\\p{L}*(?:ije[cčdgklmnprsštvž]|[vmdtsp]je)\\p{L}+|općin\\p{L}*|tvrtk\\p{L}*|tisuć\\p{L}*|plać\\p{L}+|krumpir\\p{L}*|kruh\\p{L}*|kazališt\\p{L}+|nogomet\\p{L}*|izvješ\\p{L}+|sveučilišt\\p{L}+|zrakoplov\\p{L}*|glazb\\p{L}+|povijest\\p{L}*|obitelj\\p{L}*|\\p{L}+ira(?:ti|[no][aoi]?)|(?:veljač|siječnj|ožujk|travnj|svibnj|lipnj|srpnj|kolovoz|rujn|listopad|prosinc)\\p{L}+|studenog\\p{L}?|ministric\\p{L}|proračun\\p{L}*|županij\\p{L}*|posljed\\p{L}+`,
    sr: `${CROATIAN_OR_SERBIAN}|${SERBIAN_OR_SLOVENE}|у|је|су|који|која|које|због|након|после|ће|није|\\p{L}*[ђћ]\\p{L}*|posle|šta|ko|gde|ovde|takođe|voz|voz\\p{L}{1,5}|hiljad\\p{L}|opštin\\p{L}*|fudbal\\p{L}*|saopšt\\p{L}+|porodic\\p{L}+|plat[aeiou]|platama|hleb\\p{L}*|ostrv\\p{L}*|pozorišt\\p{L}+|izvešt\\p{L}+|univerzitet\\p{L}*|avgust\\p{L}?|\\p{L}+isa(?:ti|[lno][aoi]?)|pobed\\p{L}+|sednic\\p{L}+|ceo|cel[aeiou]\\p{L}?|posled\\p{L}+|okrug\\p{L}*|ministark\\p{L}|budžet\\p{L}*`,
    sl: `${SERBIAN_OR_SLOVENE}|in|v|ki|pri|bo|bodo|tudi|ob|ter|zaradi|še|dneh?|letih?|več|spet|brez|sta|ga|\\p{L}+(?:ega|emu|imi|ejo|ajo|ijo|nje)`,
    mk: 'во|ги|беше|вели|поради|околу|тие|овој|таа|тоа|додека|\\p{L}*[ѓќѕ]\\p{L}*|\\p{L}{3,}(?:ата|ите|иот)',
    bg: 'в|във|със|ще|през|след|\\p{L}*[ъщйьюя]\\p{L}*',
  },
  {
    cs: '\\p{L}*[ěřů]\\p{L}*|se|jsou|ve|pro|při|byl[aioy]?|kter[ýáéí]|jako|podle|jen|mezi|více|také',
    sk: '\\p{L}*[ľĺŕôä]\\p{L}*|sa|sú|vo|zo|pre|bol[aio]?|ktor[ýáéí]|ako|podľa|len|medzi|viac|aj|\\p{L}+iť',
  },
  {
    es: 'los|las|y|con|para|más|tras|su|sus|\\p{L}*ñ\\p{L}*|\\p{L}+ción|\\p{L}+ciones|\\p{L}+dad',
    ca: "els|i|amb|dels|pels|als|per|després|aquest\\p{L}*|seu|seva|tots|nou|[dl]['’]\\p{L}+|\\p{L}+ció|\\p{L}+cions|\\p{L}+tat|\\p{L}*(?:ny|l·l)\\p{L}*",
    pt: 'para|d[ao]|das|os|em|nas|aos?|com|não|uma|são|pel[oa]s?|\\p{L}{3,}(?:ou|eu|iu)|\\p{L}*[ãõ]\\p{L}*|\\p{L}+ção|\\p{L}+dade',
    gl: 'para|con|d[ao]|das|os|d?unha|nunha|dun|nun|non|máis|aos?|pol[oa]s?|co|coas?|cos|ás|moi|sen|ata|onte|hoxe|xa|tamén|aínda|xuíz|xunta|xente|axuda|\\p{L}*ñ\\p{L}*|\\p{L}{3,}(?:ou|eu|iu)|\\p{L}+ci(?:ón|óns)|\\p{L}+dade',
  },
  {
    id: 'karena|bisa|uang|polisi|bahwa|yaitu|setelah|korban|pemerintah|perusahaan|rumah|kantor|pengadilan|kasus|anggota|hingga|dari|pada|rapat|rp|mobil|warga|kabupaten|provinsi|presiden|tersebut|para|usai|jepang|soal',
    ms: 'kerana|boleh|wang|polis|iaitu|bahawa|ialah|kerajaan|selepas|manakala|mangsa|ringgit|hospital|parlimen|mesyuarat|syarikat|pasaran|mahkamah|kes|didakwa|ahli|sehingga|setakat|lelaki|esok|semalam|pasukan|jepun|datuk|seri|rm\\p{N}*|isu|tewas|tiada|isytihar|isnin|ahad|khamis|jumaat|menyifatkan|pagi|pilihan raya',
  },
  {
    hi: 'के|में|की|का|को|से|है|हैं|और|पर|ने|नहीं|लिए|बाद|गया|गई|गए|किया|हुआ',
    mr: '\\p{L}\\p{M}*[\\p{L}\\p{M}]*च्या|[\\p{L}\\p{M}]+मध्ये|[\\p{L}\\p{M}]*ळ[\\p{L}\\p{M}]*|आहे|आहेत|आणि|नाही|झाला|झाली|झाले|केली|केला|व|या|पुन्हा|नंतर|[\\p{L}\\p{M}]+(?:ांना|ांनी|ाने|ावर|ाचा|ाची|ाचे|ांचा|ांची|ातून|ासाठी)',
    ne: 'छ|छन्|भयो|भएको|गरे|गर्ने|गरेको|[\\p{L}\\p{M}]{3,}(?:लाई|ले|को|का)',
  },
  {
    he: 'של|את|על|לא|כי|עם|זה|הוא|היא|גם|בית',
    yi: 'דער|די|דעם|און|איז|האט|פון|נישט|צו|[א-ת]*(?:אַ|אָ|ײ|װ)[א-ת]*',
  },
]

/** A family as what it takes to count: the words of each of its languages. */
const counted = families.map((family) =>
  Object.entries(family).map(([language, words]) => [language, wordsOf(words)] as const),
)

/**
 * The one among a language and its neighbours of whose words a text has most; the language itself where none has more
 * than it. Languages as the detector calls them (`no`). Any string is fine.
 */
export function tellNeighbour(text: string, language: string): string {
  const family = counted.find((members) => members.some(([member]) => member === language))
  if (!family) return language
  const lower = text.toLowerCase().normalize('NFC')
  const counts = new Map(family.map(([member, words]) => [member, lower.match(words)?.length ?? 0]))
  let most = language
  for (const [member, count] of counts) if (count > (counts.get(most) ?? 0)) most = member
  return most
}

/** Letters that one language alone has among those of its script, the narrower rows first. Written from general knowledge. */
const OWN_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['kk', /[қғұ]/gu],
  ['tg', /[ҷӯӣ]/gu],
  ['ky', /ң/gu],
  ['mn', /[өү]/gu],
  ['ug', /[ۇۈ]/gu],
  ['ckb', /[ۆڵێڕ]/gu],
  ['ps', /[ښځڅډړټ]/gu],
]
/** Share of all letters from which on they are no foreign name. */
const MIN_LETTERS_SHARE = 0.01

/** The language whose own letters a text has, for which no detector need be asked; `null` where it has none. */
export function tellOwnLetters(text: string): string | null {
  const lower = text.toLowerCase().normalize('NFC')
  const letters = lower.match(/\p{L}/gu)?.length ?? 0
  const [language = null] =
    OWN_LETTERS.find(([, own]) => (lower.match(own)?.length ?? 0) > letters * MIN_LETTERS_SHARE) ??
    []
  return language
}

/** Little words of languages that a detector does not know. Written from general knowledge. */
const LITTLE_WORDS: Readonly<Record<string, RegExp>> = {
  ga: wordsOf(
    'agus|an|na|ar|ag|go|le|sé|sí|níl|tá|bhí|mar|faoi|don|den|leis|seo|sin|atá|gach|ach|ó|i|\\p{L}*(?:bhf|gc|dt|bp)\\p{L}+|[bcdfgmpst]h\\p{L}+|\\p{L}+acht',
  ),
  sw: wordsOf(
    'ya|wa|na|kwa|ni|katika|za|la|cha|vya|hii|huo|yake|wake|baada|kuwa|watu|ndiyo|mkoa\\p{L}*|(?:ya|wa|ku|tu)\\p{L}{3,}|\\p{L}+(?:isha|iwa|ini|ika)',
  ),
}
/** Different ones that a text needs, and words there may be for each. */
const MIN_DIFFERENT_WORDS = 4
const MAX_WORDS_PER_HIT = 4

function wordsOf(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}'’])(?:${words})(?![\\p{L}\\p{M}])`, 'gu')
}

/** The language that a detector lacks and a text's little words are of; `null` where they are of none. */
export function tellUndetected(text: string): string | null {
  const lower = text.toLowerCase().normalize('NFC')
  const count = lower.match(/\p{L}+/gu)?.length ?? 0
  const [language = null] =
    Object.entries(LITTLE_WORDS).find(([, words]) => {
      const found = lower.match(words) ?? []
      return new Set(found).size >= MIN_DIFFERENT_WORDS && found.length * MAX_WORDS_PER_HIT >= count
    }) ?? []
  return language
}
