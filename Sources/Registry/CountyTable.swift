import Wording

/// The wellbeing services counties of Finland and what stands in the place of one, sorted by
/// number.
///
/// Columns: number, Finnish short name, its genitive, Swedish and English short name,
/// ``County/Kind`` where it is not a wellbeing services county.
///
/// Numbers and names are those of section 7 of Act 616/2021 and Statistics Finland, classification
/// of wellbeing services counties 2026 (CC BY 4.0); the English ones are those of vaalit.fi.
enum CountyTable {
  static let counties = FactTable(text, columns: 6).rows.map(county)

  private static func county(in row: [String]) -> County {
    County(
      number: row[0],
      kind: County.Kind(rawValue: row[5]) ?? .wellbeingServicesCounty,
      shortName: Phrase(fi: row[1], sv: row[3], en: row[4]),
      genitive: row[2]
    )
  }

  private static let text = """
    01|Itä-Uusimaa|Itä-Uudenmaan|Östra Nyland|East Uusimaa|
    02|Keski-Uusimaa|Keski-Uudenmaan|Mellersta Nyland|Central Uusimaa|
    03|Länsi-Uusimaa|Länsi-Uudenmaan|Västra Nyland|West Uusimaa|
    04|Vantaa ja Kerava|Vantaan ja Keravan|Vanda och Kervo|Vantaa and Kerava|
    05|Varsinais-Suomi|Varsinais-Suomen|Egentliga Finland|Southwest Finland|
    06|Satakunta|Satakunnan|Satakunta|Satakunta|
    07|Kanta-Häme|Kanta-Hämeen|Egentliga Tavastland|Kanta-Häme|
    08|Pirkanmaa|Pirkanmaan|Birkaland|Pirkanmaa|
    09|Päijät-Häme|Päijät-Hämeen|Päijänne-Tavastland|Päijät-Häme|
    10|Kymenlaakso|Kymenlaakson|Kymmenedalen|Kymenlaakso|
    11|Etelä-Karjala|Etelä-Karjalan|Södra Karelen|South Karelia|
    12|Etelä-Savo|Etelä-Savon|Södra Savolax|South Savo|
    13|Pohjois-Savo|Pohjois-Savon|Norra Savolax|North Savo|
    14|Pohjois-Karjala|Pohjois-Karjalan|Norra Karelen|North Karelia|
    15|Keski-Suomi|Keski-Suomen|Mellersta Finland|Central Finland|
    16|Etelä-Pohjanmaa|Etelä-Pohjanmaan|Södra Österbotten|South Ostrobothnia|
    17|Pohjanmaa|Pohjanmaan|Österbotten|Ostrobothnia|
    18|Keski-Pohjanmaa|Keski-Pohjanmaan|Mellersta Österbotten|Central Ostrobothnia|
    19|Pohjois-Pohjanmaa|Pohjois-Pohjanmaan|Norra Österbotten|North Ostrobothnia|
    20|Kainuu|Kainuun|Kajanaland|Kainuu|
    21|Lappi|Lapin|Lappland|Lapland|
    90|Helsinki|Helsingin|Helsingfors|Helsinki|city
    91|Ahvenanmaa|Ahvenanmaan|Åland|Åland|autonomousRegion
    """
}
