internal import Workbooks

/// The parties that users name on the command line.
extension Workbook {
  /// Index of the party with a name, a short name or a code in any language.
  func party(asked name: String) throws(Misuse) -> Int {
    let search = PartySearch(in: self)
    if let party = search.party(named: name) { return party }
    throw .unknownParty(
      name,
      nearest: search.nearest(to: name),
      among: parties.indices.map(nameToAsk(ofParty:))
    )
  }

  /// The name by which a user can ask for a party.
  func nameToAsk(ofParty index: Int) -> String {
    parties[index].name?.original ?? parties[index].id.text
  }
}
