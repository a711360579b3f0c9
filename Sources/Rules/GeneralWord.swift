/// Words of goals that say nothing in particular, Finnish, Swedish and English ones.
enum GeneralWord {
  /// Verbs of a task: they say what is done, not what comes of it.
  static let doing = Set(doingWords)
  static let doingWords: [String] = [
    "kehitetään", "edistetään", "vahvistetaan", "tiivistetään", "parannetaan", "tehostetaan",
    "syvennetään", "lisätään", "lisätä", "lisääminen", "lisäämistä", "lisäämme", "kehittää",
    "kehittäminen", "kehittämistä", "kehittämisen", "kehittämme", "kehitys", "edistää",
    "edistäminen", "edistämistä", "edistämisen", "edistämme", "vahvistaa", "vahvistaminen",
    "vahvistamista", "vahvistamisen", "vahvistamme", "tiivistää", "tiivistäminen",
    "tiivistämistä", "tiivistämme", "parantaa", "parantaminen", "parantamista", "parannamme",
    "tehostaa", "tehostaminen", "tehostamista", "syventää", "syventäminen", "syventämistä",
    "jatketaan", "jatkaa", "jatkaminen", "tuetaan", "tukea", "tukeminen", "ylläpidetään",
    "ylläpitää", "ylläpitäminen", "ylläpito", "sujuvoitetaan", "sujuvoittaa", "sujuvoittaminen",
    "varmistetaan", "varmistaa", "turvataan", "turvata", "turvaaminen", "panostetaan",
    "laajennetaan", "laajentaa", "laajentaminen", "tehdään", "utveckla", "utvecklar",
    "utvecklas", "utveckling", "utvecklingen", "utvecklande", "utvecklandet", "främja",
    "främjar", "främjas", "främjande", "främjandet", "stärka", "stärker", "stärks", "stärkande",
    "stärkandet", "förstärka", "förstärker", "förstärks", "förbättra", "förbättrar",
    "förbättras", "förbättrande", "fördjupa", "fördjupar", "fördjupas", "intensifiera",
    "intensifieras", "öka", "ökas", "effektivisera", "effektiviseras", "stödja", "stöder",
    "stöds", "fortsätta", "upprätthålla", "upprätthålls", "tryggas", "säkerställs", "utvidgas",
    "develop", "developed", "developing", "promote", "promoted", "promoting", "strengthen",
    "strengthened", "strengthening", "improve", "improved", "improving", "deepen", "deepened",
    "enhance", "enhanced", "support", "supported", "continue", "continued", "increase",
    "increased",
  ]

  /// Verbs of a result.
  static let becoming = Set(becomingWords)
  static let becomingWords: [String] = [
    "kehittyy", "kehittyvät", "kehittynyt", "vahvistuu", "vahvistuvat", "vahvistunut",
    "tiivistyy", "tiivistyvät", "tiivistynyt", "lisääntyy", "lisääntyvät", "lisääntynyt",
    "paranee", "paranevat", "parantunut", "tehostuu", "tehostuvat", "syvenee", "syventynyt",
    "sujuvoituu", "sujuvoituvat", "sujuu", "sujuvat", "jatkuu", "jatkuvat", "toimii",
    "toimivat", "laajenee", "on", "ovat", "ollut", "säilyy", "edistyy", "ökar", "stärkts",
    "utvecklats", "förbättrats", "fördjupats", "fortsätter", "fungerar", "löper", "förblir",
    "blir", "är", "improves", "increases", "strengthens", "continues", "works", "is", "are",
  ]

  static let fillers = Set(fillerWords)
  static let fillerWords: [String] = [
    "ja", "sekä", "eri", "muiden", "muut", "muun", "kanssa", "välistä", "välinen", "välisen",
    "välisiä", "väliset", "välisten", "välillä", "kesken", "keskinäistä", "keskinäinen",
    "edelleen", "entisestään", "entistä", "aktiivisesti", "aktiivista", "aktiivinen",
    "jatkuvasti", "jatkuvaa", "yhdessä", "yhteisesti", "yhteinen", "yhteistä", "yhteisiä",
    "yhteiset", "yhteisen", "yhteisten", "suunnitelmallisesti", "suunnitelmallista",
    "tavoitteellisesti", "tavoitteellista", "määrätietoisesti", "järjestelmällisesti",
    "laajasti", "laajaa", "monialaisesti", "monialaista", "monialainen",
    "poikkihallinnollisesti", "poikkihallinnollista", "sujuva", "sujuvaa", "sujuvampaa",
    "sujuvasti", "sujuvia", "saumaton", "saumatonta", "saumattomasti", "saumattomampaa",
    "tiivis", "tiivistä", "tiiviimpää", "tiiviisti", "toimiva", "toimivaa", "toimivia", "hyvä",
    "hyvää", "hyvin", "parempi", "parempaa", "paremmin", "vahva", "vahvaa", "vahvempaa",
    "laadukas", "laadukkaasti", "laadukasta", "laadukkaita", "laadukkaat", "laadukkaiden",
    "vaikuttava", "vaikuttavat", "vaikuttavia", "vaikuttavien", "vaikuttavasti", "asukkaiden",
    "kuntalaisten", "väestön", "tavoitteena", "tavoite", "kaikki",
    "kaikkien", "koko", "myös", "monipuolisesti", "monipuolista", "tehokas", "tehokasta",
    "tehokkaasti", "avointa", "avoin", "luottamuksellista", "rakentavaa", "vuoteen", "vuonna",
    "mennessä", "loppuun", "kaudella", "kauden", "aikana", "valtuustokaudella",
    "valtuustokauden", "alueellista", "alueellinen", "seudullista", "strategista",
    "strateginen", "och", "samt", "i", "med", "mellan", "på", "av", "inom", "vid", "att", "det",
    "den", "de", "ett", "en", "gemensamt", "gemensamma", "gemensam", "aktivt", "kontinuerligt",
    "fortlöpande", "ytterligare", "vidare", "tillsammans", "smidigt", "smidig", "smidiga",
    "smidigare", "god", "gott", "goda", "bra", "bättre", "nära", "närmare", "tätt", "tätare",
    "systematiskt", "målmedvetet", "målet", "mål", "ska", "bör", "vi", "olika", "alla", "hela",
    "mer", "högklassiga", "effektiva", "invånarnas", "starkt", "stark", "starkare", "fungerande",
    "före", "utgången", "år", "senast",
    "under", "perioden", "sektorsövergripande", "ömsesidigt", "regionala", "strategiskt", "the",
    "a", "and", "of", "between", "with", "in", "by", "to", "all", "different", "other", "close",
    "closer", "high", "effective", "residents", "better", "good", "smooth", "actively",
    "continuously", "further", "together",
    "joint", "common", "will", "be", "goal", "aim",
  ]
}

/// Beginnings and endings of Finnish nouns; a beginning for each form that a change of consonants makes.
enum GeneralFinnishNoun {
  /// What the cooperation of the parties consists of; what they do by law in any case; who they are.
  static let subjects: [String] = [
    "yhteistyö", "verkostoyhteistyö", "kuntayhteistyö", "järjestöyhteistyö",
    "sidosryhmäyhteistyö", "viranomaisyhteistyö", "yhdyspintayhteistyö", "yhteistoiminta",
    "yhteistoiminna", "toiminta", "toiminna", "toiminto", "toimintoj", "toiminnoi",
    "toimintatapa", "toimintatava", "toimintatapo", "toimintatapoj", "toimintatavo",
    "toimintamalli", "toimintamalle", "toimintamallej", "laatu", "laadu", "prosessi", "prosesse",
    "prosessej", "kumppanuus", "kumppanuut",
    "kumppanuud", "kumppanuuks", "vuoropuhelu", "yhdyspinta", "yhdyspinna", "yhdyspinto",
    "yhdyspintoj", "yhdyspinno", "verkosto", "verkostoj", "verkostoi", "palvelu", "palveluj",
    "käytäntö", "käytännö", "käytäntöj", "käytäntei", "rakente", "rakenne", "rakentei",
    "yhteistyömuoto", "yhteistyömuodo", "yhteistyömuotoj", "yhteistyömuodoi", "yhteistyötapa",
    "yhteistyötava", "yhteistyötapo", "yhteistyötapoj", "yhteistyötavoi", "yhteistyömalli",
    "yhteistyömalle", "yhteistyömallej", "yhteistyörakente", "yhteistyörakenne",
    "yhteistyörakentei", "yhteistyökäytäntö", "yhteistyökäytännö", "yhteistyökäytäntöj",
    "yhteistyökäytäntei", "yhteistyöverkosto", "yhteistyöverkostoj", "yhteistyösuhde",
    "yhteistyösuhte", "yhteistyösuhtei", "yhteistyökulttuuri", "yhteistyötyö",
    "yhteistyötoiminta", "yhteistyötoiminna", "yhteistoimintamuoto", "yhteistoimintamuodo",
    "yhteistoimintamuotoj", "yhteistoimintamuodoi", "yhteistoimintatapa", "yhteistoimintatava",
    "yhteistoimintatapo", "yhteistoimintatapoj", "yhteistoimintatavoi", "yhteistoimintamalli",
    "yhteistoimintamalle", "yhteistoimintamallej", "yhteistoimintarakente",
    "yhteistoimintarakenne", "yhteistoimintarakentei", "yhteistoimintakäytäntö",
    "yhteistoimintakäytännö", "yhteistoimintakäytäntöj", "yhteistoimintakäytäntei",
    "yhteistoimintaverkosto", "yhteistoimintaverkostoj", "yhteistoimintasuhde",
    "yhteistoimintasuhte", "yhteistoimintasuhtei", "yhteistoimintakulttuuri",
    "yhteistoimintatyö", "yhteistoimintatoiminta", "yhteistoimintatoiminna", "yhdyspintamuoto",
    "yhdyspintamuodo", "yhdyspintamuotoj", "yhdyspintamuodoi", "yhdyspintatapa",
    "yhdyspintatava", "yhdyspintatapo", "yhdyspintatapoj", "yhdyspintatavoi", "yhdyspintamalli",
    "yhdyspintamalle", "yhdyspintamallej", "yhdyspintarakente", "yhdyspintarakenne",
    "yhdyspintarakentei", "yhdyspintakäytäntö", "yhdyspintakäytännö", "yhdyspintakäytäntöj",
    "yhdyspintakäytäntei", "yhdyspintaverkosto", "yhdyspintaverkostoj", "yhdyspintasuhde",
    "yhdyspintasuhte", "yhdyspintasuhtei", "yhdyspintakulttuuri", "yhdyspintatyö",
    "yhdyspintatoiminta", "yhdyspintatoiminna", "verkostomuoto", "verkostomuodo",
    "verkostomuotoj", "verkostomuodoi", "verkostotapa", "verkostotava", "verkostotapo",
    "verkostotapoj", "verkostotavoi", "verkostomalli", "verkostomalle", "verkostomallej",
    "verkostorakente", "verkostorakenne", "verkostorakentei", "verkostokäytäntö",
    "verkostokäytännö", "verkostokäytäntöj", "verkostokäytäntei", "verkostoverkosto",
    "verkostoverkostoj", "verkostosuhde", "verkostosuhte", "verkostosuhtei",
    "verkostokulttuuri", "verkostotyö", "verkostotoiminta", "verkostotoiminna",
    "kumppanuusmuoto", "kumppanuusmuodo", "kumppanuusmuotoj", "kumppanuusmuodoi",
    "kumppanuustapa", "kumppanuustava", "kumppanuustapo", "kumppanuustapoj", "kumppanuustavoi",
    "kumppanuusmalli", "kumppanuusmalle", "kumppanuusmallej", "kumppanuusrakente",
    "kumppanuusrakenne", "kumppanuusrakentei", "kumppanuuskäytäntö", "kumppanuuskäytännö",
    "kumppanuuskäytäntöj", "kumppanuuskäytäntei", "kumppanuusverkosto", "kumppanuusverkostoj",
    "kumppanuussuhde", "kumppanuussuhte", "kumppanuussuhtei", "kumppanuuskulttuuri",
    "kumppanuustyö", "kumppanuustoiminta", "kumppanuustoiminna",
  ]

  static let tasks: [String] = [
    "hyvinvointi", "hyvinvoinni", "terveys", "terveyt", "terveyd", "elinvoima", "osallisuus",
    "osallisuut", "osallisuud",
  ]

  static let parties: [String] = [
    "kunta", "kunna", "kunti", "kuntie", "hyvinvointialue", "aluee", "alue", "maakunta",
    "maakunna", "maakunti", "osapuoli", "osapuole", "osapuolt", "osapuolie", "toimija",
    "toimijo", "organisaatio", "kumppani", "kumppane", "kumppanei", "sidosryhmä", "sidosryhmi",
    "järjestö", "järjestöj", "viranomai", "viranomais", "viranomaise", "viranomaisi", "liitto",
    "liito",
  ]

  static let endings: Set<String> = [
    "n", "t", "a", "ä", "ta", "tä", "ja", "jä", "ita", "itä", "ia", "iä", "ssa", "ssä", "sta",
    "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "na", "nä", "an", "än", "en", "on", "ön",
    "hon", "hön", "in", "iin", "iden", "itten", "jen", "ien", "den", "ten", "issa", "issä",
    "ista", "istä", "illa", "illä", "ille", "ihin", "mme", "nsa", "nsä", "tta", "ttä", "seen",
  ]
}

/// Beginnings and endings of Swedish and English nouns.
enum GeneralSwedishNoun {
  /// What the cooperation of the parties consists of; what they do by law in any case; who they are.
  static let subjects: [String] = [
    "samarbete", "nätverkssamarbete", "organisationssamarbete", "kommunsamarbete", "samverkan",
    "samverkansform", "partnerskap", "verksamhet", "nätverk", "dialog", "kontaktyt", "tjänst",
    "arbetssätt", "förfaringssätt", "samarbetsform", "samarbetsmodell", "samarbetsstruktur",
    "samarbetssätt", "samarbetskultur", "samarbetsrutin", "verksamhetsform",
    "verksamhetsmodell", "verksamhetsstruktur", "verksamhetssätt", "verksamhetskultur",
    "verksamhetsrutin", "nätverksform", "nätverksmodell", "nätverksstruktur", "nätverkssätt",
    "nätverkskultur", "nätverksrutin", "cooperation", "collaboration", "partnership",
    "kvalitet", "process", "operation", "service", "quality", "network", "dialogue", "practice",
  ]

  static let tasks: [String] = [
    "välfärd", "hälsa", "livskraft", "delaktighet", "välbefinnande", "wellbeing", "health",
    "vitality", "inclusion",
  ]

  static let parties: [String] = [
    "kommun", "välfärdsområde", "område", "part", "aktör", "organisation", "myndighet",
    "intressent", "landskap", "förbund", "municipality", "municipalitie", "county", "countie",
    "party", "partie", "actor", "authoritie", "stakeholder",
  ]

  static let endings: Set<String> = [
    "n", "t", "s", "et", "en", "er", "erna", "or", "orna", "an", "ar", "arna", "na", "ens",
    "ets", "ernas", "arnas", "ornas", "ts", "ns", "nas",
  ]
}
