import Wording

/// The wellbeing services counties of Finland and what stands in the place of one, sorted by
/// number.
///
/// Columns: number, Finnish short name, its genitive, Swedish and English short name,
/// ``County/Kind`` where it is not a wellbeing services county, and the names it goes by in everyday use,
/// each with its genitive.
///
/// Numbers and names are those of section 7 of Act 616/2021 and Statistics Finland, classification
/// of wellbeing services counties 2026 (CC BY 4.0); the English ones are those of vaalit.fi. Everyday names are those of the counties' own sites.
enum CountyTable {
  static let counties = (0..<table.rowCount).map(county)

  private static let table = FactTable(text, columns: 10)

  static let byNumber = FactIndex(table, columns: [0])

  /// By the short names in every language, the Finnish genitive, and the names of everyday use with theirs.
  static let byName = FactIndex(table, columns: [1, 2, 3, 4, 6, 7, 8, 9])

  static func county(at index: Int) -> County {
    let row = table.row(index)
    return County(
      number: row[0],
      kind: County.Kind(rawValue: row[5]) ?? .wellbeingServicesCounty,
      shortName: Phrase(fi: row[1], sv: row[3], en: row[4]),
      genitive: row[2],
      otherNames: row[6...].filter { !$0.isEmpty }
    )
  }

  private static let text = """
    01|Itä-Uusimaa|Itä-Uudenmaan|Östra Nyland|East Uusimaa|||||
    02|Keski-Uusimaa|Keski-Uudenmaan|Mellersta Nyland|Central Uusimaa||Keusote|Keusoten||
    03|Länsi-Uusimaa|Länsi-Uudenmaan|Västra Nyland|West Uusimaa||Luvn|Luvn:n||
    04|Vantaa ja Kerava|Vantaan ja Keravan|Vanda och Kervo|Vantaa and Kerava||Vake|Vaken|Vakehyva|Vakehyvan
    05|Varsinais-Suomi|Varsinais-Suomen|Egentliga Finland|Southwest Finland||Varha|Varhan||
    06|Satakunta|Satakunnan|Satakunta|Satakunta|||||
    07|Kanta-Häme|Kanta-Hämeen|Egentliga Tavastland|Kanta-Häme||Oma Häme|Oma Hämeen||
    08|Pirkanmaa|Pirkanmaan|Birkaland|Pirkanmaa||Pirha|Pirhan||
    09|Päijät-Häme|Päijät-Hämeen|Päijänne-Tavastland|Päijät-Häme||Päijät-Sote|Päijät-Soten||
    10|Kymenlaakso|Kymenlaakson|Kymmenedalen|Kymenlaakso||Kymenhva|Kymenhvan||
    11|Etelä-Karjala|Etelä-Karjalan|Södra Karelen|South Karelia||Ekhva|Ekhvan||
    12|Etelä-Savo|Etelä-Savon|Södra Savolax|South Savo||Eloisa|Eloisan||
    13|Pohjois-Savo|Pohjois-Savon|Norra Savolax|North Savo||Pshva|Pshvan||
    14|Pohjois-Karjala|Pohjois-Karjalan|Norra Karelen|North Karelia||Siun sote|Siun soten||
    15|Keski-Suomi|Keski-Suomen|Mellersta Finland|Central Finland||Hyvaks|Hyvaksin||
    16|Etelä-Pohjanmaa|Etelä-Pohjanmaan|Södra Österbotten|South Ostrobothnia||Hyvaep|Hyvaepin||
    17|Pohjanmaa|Pohjanmaan|Österbotten|Ostrobothnia|||||
    18|Keski-Pohjanmaa|Keski-Pohjanmaan|Mellersta Österbotten|Central Ostrobothnia||Soite|Soiten||
    19|Pohjois-Pohjanmaa|Pohjois-Pohjanmaan|Norra Österbotten|North Ostrobothnia||Pohde|Pohteen||
    20|Kainuu|Kainuun|Kajanaland|Kainuu||Kainuun hva|Kainuun hva:n||
    21|Lappi|Lapin|Lappland|Lapland||Lapha|Laphan||
    90|Helsinki|Helsingin|Helsingfors|Helsinki|city||||
    91|Ahvenanmaa|Ahvenanmaan|Åland|Åland|autonomousRegion||||
    """
}
