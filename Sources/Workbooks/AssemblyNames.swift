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
    named.countySideOfArea = reader.lists(areas.map { $0.countyResponsible?.original })
    named.municipalSideOfArea = reader.lists(areas.map { $0.municipalResponsible?.original })
    named.responsibleOfIndicator = reader.lists(indicators.map { $0.responsible?.original })
    named.partyOfResource = reader.lists(resources.indices.map { resources[$0].party })
    named.partyOfItem = reader.lists(agenda.map(\.party))
    named.partiesOfDocument = reader.lists(documents.map(\.parties))
    addFollowUpParties(to: &named, &reader)
    return named
  }

  private func addFollowUpParties(to named: inout NamedLinks, _ reader: inout ResponsibleReader) {
    named.partyOfMeasurement = reader.lists(measurements.map(\.party))
    named.convenerOfForum = reader.lists(forums.map { $0.convener?.original })
    named.membersOfForum = reader.lists(forums.map { $0.members?.original })
    named.groupOfMeeting = reader.lists(meetings.map(\.municipalityGroup))
    named.participantsOfMeeting = reader.lists(meetings.map { $0.participants?.original })
    named.partyOfDecision = reader.lists(decisions.map(\.party))
    named.partyOfSource = reader.lists(sources.map(\.party))
    named.responsibleForStep = reader.lists(steps.map { $0.responsible?.original })
  }
}
