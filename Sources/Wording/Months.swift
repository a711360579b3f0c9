extension Phrase {
  /// What a month is called, by its number from 1 to 12: *toukokuu, maj, May*.
  public static func month(_ number: Int) -> Phrase {
    months[number - 1]
  }

  /// When in the year something happens, by the number of the month: *toukokuussa, i maj, in May*.
  public static func during(month number: Int) -> Phrase {
    let name = month(number)
    return Phrase(fi: name.fi + "ssa", sv: "i " + name.sv, en: "in " + name.en)
  }
}

private let months = [
  Phrase(fi: "tammikuu", sv: "januari", en: "January"),
  Phrase(fi: "helmikuu", sv: "februari", en: "February"),
  Phrase(fi: "maaliskuu", sv: "mars", en: "March"),
  Phrase(fi: "huhtikuu", sv: "april", en: "April"),
  Phrase(fi: "toukokuu", sv: "maj", en: "May"),
  Phrase(fi: "kesäkuu", sv: "juni", en: "June"),
  Phrase(fi: "heinäkuu", sv: "juli", en: "July"),
  Phrase(fi: "elokuu", sv: "augusti", en: "August"),
  Phrase(fi: "syyskuu", sv: "september", en: "September"),
  Phrase(fi: "lokakuu", sv: "oktober", en: "October"),
  Phrase(fi: "marraskuu", sv: "november", en: "November"),
  Phrase(fi: "joulukuu", sv: "december", en: "December"),
]
