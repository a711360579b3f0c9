internal import Wording

/// The words that stand in dates, in Finnish, Swedish and English.
enum DateWords {
  /// Words before a date that add nothing but how it is meant.
  static let leading: Set<String> = [
    "vuosi", "vuonna", "vuoden", "vuoteen", "v", "vv", "år", "året", "year", "den", "in", "i", "på",
    "by",
    "viimeistään", "senast", "under", "vuodet", "vuosina", "vuosien", "vuosille", "vuodesta",
    "åren", "years", "alkuvuosi", "alkuvuonna", "alkuvuoden", "alkuvuodesta", "loppuvuosi",
    "loppuvuonna", "loppuvuoden", "loppuvuodesta", "början", "slutet", "av", "the", "early", "late",
    "beginning", "end", "of",
  ]

  /// The same behind it.
  static let trailing: Set<String> = [
    "mennessä", "loppuun", "lopussa", "alussa", "aikana", "asti", "saakka", "vuonna",
  ]

  /// Words that tell that a text is a date with a limit or a part of a year.
  static let limiting: Set<String> = [
    "vuoteen", "by", "viimeistään", "senast", "under", "kevääseen", "syksyyn", "alkuvuosi",
    "alkuvuonna", "alkuvuoden", "alkuvuodesta", "loppuvuosi", "loppuvuonna", "loppuvuoden",
    "loppuvuodesta", "början", "slutet", "utgången", "early", "late", "beginning", "end", "tom",
    "o", "med", "till", "until", "to", "kesään", "talveen",
  ]

  /// Words that say from when.
  static let from: Set<String> = [
    "alkaen", "alk", "alusta", "lähtien", "lukien", "eteenpäin", "vuodesta", "från", "starting",
    "from", "onwards", "since",
  ]

  /// What says until when, word by word.
  static let limits = [
    ["t", "o", "m"], ["tom"], ["till", "och", "med"], ["före", "utgången", "av"],
    ["före", "slutet", "av"], ["vid", "utgången", "av"], ["senast", "vid", "utgången", "av"],
    ["till", "utgången", "av"], ["till", "slutet", "av"], ["till"], ["until"], ["to"],
  ]

  /// Words for the beginning and the end of a year.
  static let edges: [String: YearEdge] = [
    "alkuvuosi": .beginning, "alkuvuonna": .beginning, "alkuvuoden": .beginning,
    "alkuvuodesta": .beginning, "alussa": .beginning, "början": .beginning, "early": .beginning,
    "beginning": .beginning, "loppuvuosi": .end, "loppuvuonna": .end, "loppuvuoden": .end,
    "loppuvuodesta": .end, "lopussa": .end, "slutet": .end, "late": .end, "end": .end,
  ]

  /// Months from one, by their names and what these become in a sentence.
  static let months: [String: Int] = {
    let names: [[String]] = [
      ["tammi", "januari", "january", "jan"], ["helmi", "februari", "february", "feb"],
      ["maalis", "mars", "march", "mar"], ["huhti", "april", "apr"], ["touko", "maj", "may"],
      ["kesä", "juni", "june", "jun"], ["heinä", "juli", "july", "jul"],
      ["elo", "augusti", "august", "aug"], ["syys", "september", "sep", "sept"],
      ["loka", "oktober", "october", "okt", "oct"], ["marras", "november", "nov"],
      ["joulu", "december", "dec"],
    ]
    var months: [String: Int] = [:]
    for (index, forms) in names.enumerated() {
      for form in forms { months[form] = index + 1 }
      for ending in ["kuu", "kuuta", "kuussa", "kuun", "kuuhun"] {
        months[forms[0] + ending] = index + 1
      }
    }
    // “kesä 2026” is the summer.
    months["kesä"] = nil
    return months
  }()

  /// Seasons by their names.
  static let seasons: [String: Season] = [
    "talvi": .winter, "talvella": .winter, "talveen": .winter, "vinter": .winter,
    "vintern": .winter,
    "winter": .winter, "kevät": .spring, "keväällä": .spring, "kevään": .spring,
    "kevääseen": .spring, "vår": .spring, "våren": .spring, "spring": .spring, "kesä": .summer,
    "kesällä": .summer, "kesän": .summer, "kesään": .summer, "sommar": .summer, "sommaren": .summer,
    "summer": .summer, "syksy": .autumn, "syksyllä": .autumn, "syksyn": .autumn,
    "syksyyn": .autumn, "höst": .autumn, "hösten": .autumn, "autumn": .autumn, "fall": .autumn,
  ]

  /// Names of parts of seasons and of terms, which mean a season and say more than it.
  static let narrowerSeasons: [String: Season] = {
    var seasons: [String: Season] = [
      "vårterminen": .spring, "vårtermin": .spring, "vårsäsongen": .spring, "vt": .spring,
      "höstterminen": .autumn, "hösttermin": .autumn, "höstsäsongen": .autumn, "ht": .autumn,
    ]
    let finnish: [(String, String, String, Season)] = [
      ("kevät", "keväällä", "kevään", .spring), ("kesä", "kesällä", "kesän", .summer),
      ("syksy", "syksyllä", "syksyn", .autumn), ("talvi", "talvella", "talven", .winter),
    ]
    for (name, adverb, genitive, season) in finnish {
      for part in ["alku", "loppu"] {
        for form in [name, adverb, genitive] { seasons[part + form] = season }
      }
    }
    for (beginning, season) in [("kevät", Season.spring), ("syys", .autumn), ("kesä", .summer)] {
      for noun in ["kausi", "kaudella", "kauden"] {
        seasons[beginning + noun] = season
        seasons[beginning + "luku" + noun] = season
      }
    }
    return seasons
  }()
}
