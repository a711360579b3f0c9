public import Wording

/// The joint authority HUS of the counties of Uusimaa and the City of Helsinki, which is no county itself.
///
/// Source: the Act on Organising Healthcare, Social Welfare and Rescue Services in Uusimaa (615/2021).
public enum HUS {
  public static let name = Phrase(fi: "HUS-yhtymä", sv: "HUS-sammanslutningen", en: "HUS Group")

  /// Its members, sorted by number: four counties and Helsinki.
  public static let members = ["01", "02", "03", "04", "90"].compactMap(County.init(number:))

  /// Whether a text is its name, in any of the languages or by itself, letter case aside.
  public static func isName(_ text: String) -> Bool { names.contains(text.lowercased()) }

  private static let names: Set<String> = [
    "hus", "hus-yhtymä", "hus-yhtymän", "hus-sammanslutningen", "hus group", "hus joint authority",
    "hus kuntayhtymä", "hus-kuntayhtymä", "helsingin ja uudenmaan sairaanhoitopiiri",
    "helsingfors och nylands sjukvårdsdistrikt",
  ]
}
