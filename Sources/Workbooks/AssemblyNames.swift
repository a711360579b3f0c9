internal import Registry

/// Who is named in the records' cells.
extension Assembly {
  /// Whom the cells name that list parties.
  func namedLinks(_ cells: PartyCells, _ directory: PartyDirectory) -> NamedLinks {
    var named = NamedLinks()
    var reader = ResponsibleReader(directory, partyLists, cellCount: cells.texts.count)
    var lists: [[Responsible]?] = Array(repeating: nil, count: cells.texts.count)
    func read(cell: Int32) -> [Responsible] {
      guard cell >= 0 else { return [] }
      if let list = lists[Int(cell)] { return list }
      let list = reader.read(
        cells.texts[Int(cell)],
        takenApart: partyCellItems.isEmpty ? nil : partyCellItems[Int(cell)]
      )
      lists[Int(cell)] = list
      return list
    }
    func read(_ text: Text?) -> [Responsible] { text.map { reader.read($0.original) } ?? [] }
    for index in actions.indices {
      named.leadOfAction.set(read(cell: cells.lead[index]), ofRecord: index)
      guard !continuedResponsible.isEmpty, let list = continuedResponsible[index] else {
        named.responsibleOfAction.set(read(cell: cells.responsible[index]), ofRecord: index)
        continue
      }
      var responsible = list.own.map { reader.read($0) } ?? []
      for (row, text) in list.rows {
        responsible += reader.read(text).map { responsible in
          var responsible = responsible
          responsible.row = row
          return responsible
        }
      }
      named.responsibleOfAction.set(responsible, ofRecord: index)
    }
    for area in areas {
      named.countySideOfArea.append(read(area.countyResponsible))
      named.municipalSideOfArea.append(read(area.municipalResponsible))
    }
    for index in indicators.indices {
      named.responsibleOfIndicator.set(read(indicators[index].responsible), ofRecord: index)
    }
    for index in resources.indices {
      named.partyOfResource.set(
        resources[index].party.map { reader.read($0) } ?? [],
        ofRecord: index
      )
    }
    for item in agenda { named.partyOfItem.append(item.party.map { reader.read($0) } ?? []) }
    for document in documents {
      named.partiesOfDocument.append(document.parties.map { reader.read($0) } ?? [])
    }
    addFollowUpParties(to: &named, &reader)
    return named
  }

  private func addFollowUpParties(to named: inout NamedLinks, _ reader: inout ResponsibleReader) {
    func read(_ text: String?) -> [Responsible] { text.map { reader.read($0) } ?? [] }
    named.partyOfMeasurement = measurements.map { read($0.party) }
    named.convenerOfForum = forums.map { read($0.convener?.original) }
    named.membersOfForum = forums.map { read($0.members?.original) }
    named.groupOfMeeting = meetings.map { read($0.municipalityGroup) }
    named.participantsOfMeeting = meetings.map { read($0.participants?.original) }
    named.partyOfDecision = decisions.map { read($0.party) }
    named.partyOfSource = sources.map { read($0.party) }
    named.responsibleForStep = steps.map { read($0.responsible?.original) }
  }
}
