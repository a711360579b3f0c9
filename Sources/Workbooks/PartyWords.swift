internal import Registry
internal import Wording

/// Words that stand for many parties in every workbook.
enum PartyWords {
  /// Whom a word stands for.
  enum Group: Sendable {
    /// All municipalities.
    case municipalities
    /// All who sign.
    case signatories
    /// The same, in words that name nobody.
    case everybody
  }

  /// By the words in their normal forms, and the words as beginnings of texts.
  static let (groups, beginnings): ([TextKey: Group], NameBeginnings) = {
    var groups: [TextKey: Group] = [:]
    var beginnings = NameBeginnings()
    for (words, group) in [
      (municipalityWords, Group.municipalities), (partyWords, .signatories),
      (everybodyWords, .everybody),
    ] {
      for word in words {
        let form = NormalForm.nameBytes(word)
        groups[TextKey(form)] = group
        beginnings.insert(form)
      }
    }
    return (groups, beginnings)
  }()

  /// The group that a whole text is a word for; `nil`: it is none.
  static func group(_ text: String) -> Group? { groups[TextKey(name: text)] }

  private static let municipalityWords = [
    "kaikki kunnat", "kunnat", "kuntien", "kaikkien kuntien", "alueen kunnat", "alueen kuntien",
    "kaikki alueen kunnat", "kaikkien alueen kuntien", "alueen kaikki kunnat",
    "alueen kaikkien kuntien", "hyvinvointialueen kunnat", "hyvinvointialueen kuntien",
    "kaikki hyvinvointialueen kunnat", "hyvinvointialueen kaikki kunnat", "alla kommuner",
    "kommunerna", "kommunernas", "kommuner", "alla kommuners", "samtliga kommuner",
    "samtliga kommuners", "områdets kommuner", "områdets kommuners", "områdets alla kommuner",
    "områdets alla kommuners", "områdets samtliga kommuner", "kommunerna i området",
    "kommunerna inom området", "kommuner i området", "alla kommuner i området",
    "alla kommuner inom området", "samtliga kommuner i området",
    "samtliga kommuner inom området", "välfärdsområdets kommuner", "välfärdsområdets kommuners",
    "välfärdsområdets alla kommuner", "kommunerna i välfärdsområdet",
    "kommunerna inom välfärdsområdet", "alla kommuner i välfärdsområdet",
    "alla kommuner inom välfärdsområdet", "samtliga kommuner i välfärdsområdet",
    "all municipalities", "municipalities", "the municipalities", "the municipalities'",
    "municipalities'", "municipalities of the county", "the municipalities of the county",
    "all municipalities of the county", "all municipalities in the county",
  ]

  private static let partyWords = [
    "kaikki osapuolet", "osapuolet", "kaikki sopimusosapuolet", "sopimusosapuolet", "alla parter",
    "parterna", "alla avtalsparter", "all parties", "all signatories", "the parties",
  ]

  private static let everybodyWords = [
    "kaikki", "kaikki yhdessä", "yhdessä", "kaikki tahot", "kaikki toimijat", "yhteinen",
    "yhteisesti", "alla", "alla tillsammans", "tillsammans", "gemensamt", "everyone", "everybody",
    "all", "together", "jointly",
  ]

  /// What all municipalities of a county are called by its name: *Satakunnan kunnat, Österbottens kommuner*.
  static func municipalities(of county: County) -> [String] {
    let (finnish, swedish) = (county.genitive, county.shortName.sv)
    return [
      "\(finnish) kunnat", "\(finnish) kuntien", "kaikki \(finnish) kunnat",
      "kaikkien \(finnish) kuntien", "\(finnish) kaikki kunnat", "\(finnish) kaikkien kuntien",
      "\(swedish)s kommuner", "alla \(swedish)s kommuner", "\(swedish)s alla kommuner",
      "kommunerna i \(swedish)", "alla kommuner i \(swedish)", "samtliga kommuner i \(swedish)",
    ]
  }

  /// Whether what stands behind a party's name, in its normal form, tells that it names another organisation, by its
  /// first word or the last one before a comma: *Tampereen seurakunnat, Nokian yrittäjät ry*.
  static func isOtherOrganisation(_ rest: ArraySlice<UInt8>) -> Bool {
    organisations.standFirstOrLast(in: rest)
  }

  private static let organisations = WordEndings([
    "yliopisto", "yliopiston", "yliopistollinen", "yliopistosairaala", "korkeakoulu",
    "korkeakoulun", "seurakunta", "seurakunnan", "seurakunnat", "seurakuntien",
    "seurakuntayhtymä", "seurakuntayhtymän", "seudun", "seutu", "seutukunta", "seutukunnan",
    "poliisilaitos", "poliisilaitoksen", "kauppakamari", "kauppakamarin", "yrittäjät",
    "urheilijat", "yhdistys", "ry", "oy", "oyj", "säätiö", "aluehallintovirasto",
    "ely", "ely-keskus", "ely-keskuksen", "universitet", "universitets", "akademi", "högskola",
    "högskolas", "församling", "församlings", "församlingar", "församlingars", "regionens",
    "polisinrättning", "polisinrättnings", "handelskammare", "handelskammares", "företagare",
    "förening", "rf", "ab", "stiftelse", "poliisi", "poliisin", "polis", "polisen", "polisens",
    "liitto", "förbund",
  ])

  /// Whether what stands behind a municipality's name, in its normal form, tells a hospital, a health centre or a rescue
  /// department, which a county has; `hyvinvointialueen keskussairaala` is the county's unit.
  static func isHealthCare(_ rest: ArraySlice<UInt8>) -> Bool {
    healthCare.standFirstOrLast(in: rest)
  }

  private static let healthCare = WordEndings([
    "sairaala", "sairaalan", "keskussairaala", "keskussairaalan", "terveyskeskus",
    "terveyskeskuksen", "terveysasema", "terveysaseman", "sjukhus", "sjukhuset", "sjukhusets",
    "centralsjukhus", "hälsocentral", "hälsocentralen", "hälsocentralens", "hälsovårdscentral",
    "hälsovårdscentralen", "hälsovårdscentralens", "hälsostation", "hälsostationen",
    "pelastuslaitos", "pelastuslaitoksen", "aluepelastuslaitos", "aluepelastuslaitoksen",
    "räddningsverk", "räddningsverket", "räddningsverkets",
  ])

  /// Whether a text names organisations of a kind, be it with words before it: *paikalliset järjestöt*.
  static func areOrganisations(_ text: String) -> Bool {
    kindsOfOrganisations.stand(atEndOf: NormalForm.nameBytes(text)[...])
  }

  private static let kindsOfOrganisations = WordEndings([
    "järjestöt", "seurakunnat", "yhdistykset", "yritykset", "organisationer", "organisationerna",
    "församlingar", "församlingarna", "föreningar", "föreningarna", "företag", "företagen",
    "organisations", "organizations", "associations", "parishes", "companies",
  ])

  /// Whether a text is the name of an organisation that is no unit of a municipality or a county.
  static func isOrganisation(_ name: String) -> Bool {
    if NamedParties.type(of: name) != nil { return true }
    let form = NormalForm.nameBytes(name)
    return isOtherOrganisation(form[...]) || organisationNames.contains { $0 == form }
  }

  /// Names of organisations that do not tell what they are.
  private static let organisationNames = [
    "4h", "folkhälsan", "fpa", "kela", "lions", "marthorna", "martat", "mll", "punainen risti",
    "rotary", "röda korset", "spr", "te-toimisto", "thl", "vapaaehtoinen palokunta", "vpk",
  ].map { Array($0.utf8) }

  /// What stands before a last word that makes a group of those who are named; `nil`: there is no such word.
  static func withoutTogether(_ text: String) -> String? {
    let utf8 = text.utf8
    guard let word = together.first(where: { utf8.suffix($0.count).elementsEqual($0) }) else {
      return nil
    }
    return String(Substring(utf8.dropLast(word.count)))
  }

  private static let together = [
    " yhdessä", " yhteisesti", " tillsammans", " gemensamt", " together", " jointly",
  ].map { Array($0.utf8) }
}
