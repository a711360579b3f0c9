/// The nouns of the field.
extension Noun {
  public static let area = Noun(
    one: Phrase(fi: "osa-alue", sv: "delområde", en: "area"),
    many: Phrase(fi: "osa-aluetta", sv: "delområden", en: "areas")
  )

  public static let goal = Noun(
    one: Phrase(fi: "tavoite", sv: "mål", en: "goal"),
    many: Phrase(fi: "tavoitetta", sv: "mål", en: "goals")
  )

  public static let action = Noun(
    one: Phrase(fi: "toimenpide", sv: "åtgärd", en: "action"),
    many: Phrase(fi: "toimenpidettä", sv: "åtgärder", en: "actions")
  )

  public static let indicator = Noun(
    one: Phrase(fi: "mittari", sv: "indikator", en: "indicator"),
    many: Phrase(fi: "mittaria", sv: "indikatorer", en: "indicators")
  )

  public static let resource = Noun(
    one: Phrase(fi: "resurssi", sv: "resurs", en: "resource"),
    many: Phrase(fi: "resurssia", sv: "resurser", en: "resources")
  )

  public static let party = Noun(
    one: Phrase(fi: "osapuoli", sv: "part", en: "party"),
    many: Phrase(fi: "osapuolta", sv: "parter", en: "parties")
  )

  public static let municipality = Noun(
    one: Phrase(fi: "kunta", sv: "kommun", en: "municipality"),
    many: Phrase(fi: "kuntaa", sv: "kommuner", en: "municipalities")
  )

  public static let document = Noun(
    one: Phrase(fi: "asiakirja", sv: "dokument", en: "document"),
    many: Phrase(fi: "asiakirjaa", sv: "dokument", en: "documents")
  )

  public static let error = Noun(
    one: Phrase(fi: "virhe", sv: "fel", en: "error"),
    many: Phrase(fi: "virhettä", sv: "fel", en: "errors")
  )

  public static let warning = Noun(
    one: Phrase(fi: "varoitus", sv: "varning", en: "warning"),
    many: Phrase(fi: "varoitusta", sv: "varningar", en: "warnings")
  )

  public static let advice = Noun(
    one: Phrase(fi: "huomio", sv: "påpekande", en: "piece of advice"),
    many: Phrase(fi: "huomiota", sv: "påpekanden", en: "pieces of advice")
  )

  public static let finding = Noun(
    one: Phrase(fi: "havainto", sv: "iakttagelse", en: "finding"),
    many: Phrase(fi: "havaintoa", sv: "iakttagelser", en: "findings")
  )

  public static let exception = Noun(
    one: Phrase(fi: "poikkeus", sv: "undantag", en: "exception"),
    many: Phrase(fi: "poikkeusta", sv: "undantag", en: "exceptions")
  )

  public static let change = Noun(
    one: Phrase(fi: "muutos", sv: "ändring", en: "change"),
    many: Phrase(fi: "muutosta", sv: "ändringar", en: "changes")
  )

  public static let file = Noun(
    one: Phrase(fi: "tiedosto", sv: "fil", en: "file"),
    many: Phrase(fi: "tiedostoa", sv: "filer", en: "files")
  )

  public static let row = Noun(
    one: Phrase(fi: "rivi", sv: "rad", en: "row"),
    many: Phrase(fi: "riviä", sv: "rader", en: "rows")
  )

  public static let cell = Noun(
    one: Phrase(fi: "solu", sv: "cell", en: "cell"),
    many: Phrase(fi: "solua", sv: "celler", en: "cells")
  )

  public static let day = Noun(
    one: Phrase(fi: "päivä", sv: "dag", en: "day"),
    many: Phrase(fi: "päivää", sv: "dagar", en: "days")
  )

  public static let year = Noun(
    one: Phrase(fi: "vuosi", sv: "år", en: "year"),
    many: Phrase(fi: "vuotta", sv: "år", en: "years")
  )
}
