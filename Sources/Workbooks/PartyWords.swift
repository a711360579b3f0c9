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

  private static let municipalityWords = [
    "kaikki kunnat", "kunnat", "kuntien", "kaikkien kuntien", "alueen kunnat", "alueen kuntien",
    "kaikki alueen kunnat", "alla kommuner", "kommunerna", "kommunernas", "kommuner",
    "alla kommuners", "samtliga kommuner", "samtliga kommuners", "all municipalities",
    "municipalities", "the municipalities",
    "the municipalities'", "municipalities'",
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
}
