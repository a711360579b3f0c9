internal import Registry
internal import Workbooks

extension Workbook {
  /// Indexes of the parties of which one finding says that they do not belong there, and nothing more is asked.
  ///
  /// They are listed a second time, belong to another county or are municipalities that have ceased to exist.
  var partiesAstray: Set<Int> {
    var names: Set<TextKey> = []
    var municipalities: Set<String> = []
    return Set(
      parties.indices.filter { index in
        let party = parties[index]
        if let name = party.name, !names.insert(TextKey(name: name.original)).inserted {
          return true
        }
        if let municipality = party.municipality,
          !municipalities.insert(municipality.number).inserted
        {
          return true
        }
        guard let county else { return false }
        if let municipality = party.municipality {
          return municipality.countyNumber != county.number
        }
        return party.county(otherThan: county) != nil
          || party.name.flatMap { FormerMunicipality(named: $0.original) } != nil
      }
    )
  }

  /// Whether the table of parties names nobody, which is told of the table and not of each name.
  var namesNoParty: Bool {
    hasPartyTable && !parties.contains { $0.origin.file != nil && $0.name != nil }
  }
}
