public import Wording

/// The joint authority of a region's municipalities for regional development (*maakunnan liitto*).
///
/// Åland, which governs itself, has none.
public struct RegionalCouncil: Hashable, Sendable {
  /// Statistics Finland's number of the region, as in ``Municipality/regionNumber``.
  public let regionNumber: String

  /// *Keski-Suomen liitto, Mellersta Finlands förbund, Regional Council of Central Finland*.
  public let name: Phrase
}

extension RegionalCouncil {
  /// The 18 regional councils, sorted by region number.
  ///
  /// Columns: region number, Finnish, Swedish and English name. Names in Finnish and Swedish are those that the
  /// councils use; the English ones are *Regional Council of* with the region's name.
  public static let all = (0..<table.rowCount).map(council)

  /// The regional council with this name in any of the languages, letter case aside; nil: there is none.
  public init?(named text: String) {
    let english = "regional council of "
    let name = text.lowercased()
    if name.hasPrefix(english) {
      guard let row = Self.byEnglishName.row(of: String(name.dropFirst(english.count))) else {
        return nil
      }
      self = Self.council(at: row)
    } else {
      guard let row = Self.byName.row(of: name) else { return nil }
      self = Self.council(at: row)
    }
  }

  private static func council(at index: Int) -> RegionalCouncil {
    let row = table.row(index)
    return RegionalCouncil(
      regionNumber: row[0],
      name: Phrase(fi: row[1], sv: row[2], en: "Regional Council of \(row[3])")
    )
  }

  private static let table = FactTable(text, columns: 4)

  private static let byName = FactIndex(table, columns: [1, 2])

  private static let byEnglishName = FactIndex(table, columns: [3])

  private static let text = """
    01|Uudenmaan liitto|Nylands förbund|Uusimaa
    02|Varsinais-Suomen liitto|Egentliga Finlands förbund|Southwest Finland
    04|Satakuntaliitto|Satakuntaförbundet|Satakunta
    05|Hämeen liitto|Tavastlands förbund|Häme
    06|Pirkanmaan liitto|Birkalands förbund|Pirkanmaa
    07|Päijät-Hämeen liitto|Päijänne-Tavastlands förbund|Päijät-Häme
    08|Kymenlaakson liitto|Kymmenedalens förbund|Kymenlaakso
    09|Etelä-Karjalan liitto|Södra Karelens förbund|South Karelia
    10|Etelä-Savon maakuntaliitto|Södra Savolax landskapsförbund|South Savo
    11|Pohjois-Savon liitto|Norra Savolax förbund|North Savo
    12|Pohjois-Karjalan maakuntaliitto|Norra Karelens landskapsförbund|North Karelia
    13|Keski-Suomen liitto|Mellersta Finlands förbund|Central Finland
    14|Etelä-Pohjanmaan liitto|Södra Österbottens förbund|South Ostrobothnia
    15|Pohjanmaan liitto|Österbottens förbund|Ostrobothnia
    16|Keski-Pohjanmaan liitto|Mellersta Österbottens förbund|Central Ostrobothnia
    17|Pohjois-Pohjanmaan liitto|Norra Österbottens förbund|North Ostrobothnia
    18|Kainuun liitto|Kajanalands förbund|Kainuu
    19|Lapin liitto|Lapplands förbund|Lapland
    """
}
