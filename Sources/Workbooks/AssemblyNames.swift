internal import Registry

/// Who is named in the records' cells.
extension Assembly {
  /// Whom the cells name that list parties.
  func namedLinks(_ cells: PartyCells, _ directory: PartyDirectory) -> NamedLinks {
    var named = NamedLinks()
    var reader = ResponsibleReader(directory, partyLists, cellCount: cells.texts.count)
    let nobody = NamedCell([])
    var known: [NamedCell?] = Array(repeating: nil, count: cells.texts.count)
    func read(cell: Int32) -> NamedCell {
      guard cell >= 0 else { return nobody }
      if let named = known[Int(cell)] { return named }
      let named = NamedCell(
        reader.read(
          cells.texts[Int(cell)],
          takenApart: partyCellItems.isEmpty ? nil : partyCellItems[Int(cell)]
        )
      )
      known[Int(cell)] = named
      return named
    }
    func read(_ text: Text?) -> [Responsible] { text.map { reader.read($0.original) } ?? [] }
    func read(_ list: ContinuedList) -> NamedCell {
      var responsible = list.own.map { reader.read($0) } ?? []
      for (row, text) in list.rows {
        responsible += reader.read(text).map { responsible in
          var responsible = responsible
          responsible.row = row
          return responsible
        }
      }
      return NamedCell(responsible)
    }
    var list = 0
    var namedOfList = nobody
    let haveLeadColumn = files.map { $0.has(.actions, Action.Column.lead.rawValue) }
    for index in actions.indices {
      let cell = (lead: cells.lead[index], responsible: cells.responsible[index])
      let lead = read(cell: cell.lead)
      named.leadOfAction.set(lead.responsible, ofRecord: index, cell: cell.lead)
      // Actions of one cell go on together.
      if list < continuedResponsible.count, continuedResponsible[list].actions.upperBound == index {
        list += 1
      }
      let isContinued =
        list < continuedResponsible.count && continuedResponsible[list].actions.contains(index)
      if isContinued, continuedResponsible[list].actions.lowerBound == index {
        namedOfList = read(continuedResponsible[list])
      }
      let responsible = isContinued ? namedOfList : read(cell: cell.responsible)
      named.responsibleOfAction.set(
        responsible.responsible,
        ofRecord: index,
        cell: isContinued ? Int32(cells.texts.count + list) : cell.responsible
      )
      named.kindsOfAction.append(lead.kinds.joined(with: responsible.kinds))
      // Without a column for who leads, it is the first who is responsible.
      let isToldByLead =
        !lead.responsible.isEmpty || actions[index].origin.file.map { haveLeadColumn[$0] } ?? false
      named.leadingPartyOfAction.append(isToldByLead ? lead.firstParty : responsible.firstParty)
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
