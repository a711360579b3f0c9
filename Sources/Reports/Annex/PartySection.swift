internal import Documents
internal import Wording
internal import Workbooks

/// Who takes part, for which period, and which documents there are.
struct PartySection {
  private let reader: Reader

  init(_ reader: Reader) {
    self.reader = reader
  }

  var block: Block {
    let heading = Phrase(
      fi: "Osapuolet ja voimassaolo",
      sv: "Parter och giltighetstid",
      en: "Parties and period of validity"
    )
    return .section(
      Prose(heading[reader.language]),
      [.definitions(parties + municipalityGroups + [period].compactMap(\.self))] + documents
    )
  }

  // MARK: Parties

  private enum Group {
    case county, regionalCouncil, municipalities, others, stakeholders

    var name: Phrase {
      switch self {
      case .county: Phrase(fi: "Hyvinvointialue", sv: "Välfärdsområde", en: "County")
      case .regionalCouncil:
        Phrase(fi: "Maakunnan liitto", sv: "Landskapsförbund", en: "Regional council")
      case .municipalities: Phrase(fi: "Kunnat", sv: "Kommuner", en: "Municipalities")
      case .others: Phrase(fi: "Muut osapuolet", sv: "Övriga parter", en: "Other parties")
      case .stakeholders: Phrase(fi: "Sidosryhmät", sv: "Intressenter", en: "Stakeholders")
      }
    }
  }

  /// The groups in the order of their first parties.
  private var parties: [Definition] {
    guard reader.workbook.hasPartyTable || reader.workbook.county != nil else {
      // Only actions name them, and what they name need not be a party.
      let parties = Phrase(fi: "Osapuolet", sv: "Parter", en: "Parties")
      return [Definition(parties[reader.language], Prose(EmptyMark.sign))]
    }
    var members: [Group: [String]] = [:]
    var order: [Group] = []
    for index in reader.inOrder(Array(reader.workbook.parties.indices)) {
      let group = group(of: reader.workbook.parties[index])
      if members[group] == nil { order.append(group) }
      members[group, default: []].append(reader.name(ofParty: index))
    }
    return order.map { group in
      Definition(group.name[reader.language], Prose(reader.language.list(members[group] ?? [])))
    }
  }

  private func group(of party: Party) -> Group {
    if !party.isSignatory { return .stakeholders }
    if party.isCounty { return .county }
    if party.isMunicipal { return .municipalities }
    return party.type.value == .regionalCouncil ? .regionalCouncil : .others
  }

  /// Who is meant where an action names a group of municipalities.
  private var municipalityGroups: [Definition] {
    var members: [String: [String]] = [:]
    for (index, party) in reader.workbook.parties.enumerated() {
      guard let group = party.municipalityGroup else { continue }
      members[group, default: []].append(reader.name(ofParty: index))
    }
    return members.keys.sorted(by: reader.language.areInOrder).map { group in
      let isNumber = group.allSatisfy(\.isNumber)
      return Definition(
        isNumber
          ? reader.say(
            fi: "Kuntaryhmä \(group)",
            sv: "Kommungrupp \(group)",
            en: "Municipality group \(group)"
          ) : group,
        Prose(reader.language.list(members[group] ?? []))
      )
    }
  }

  // MARK: Validity

  private var period: Definition? {
    let basics = reader.workbook.basics
    guard let range = reader.range(from: basics.periodStarts, to: basics.periodEnds) else {
      return nil
    }
    return Definition(
      Phrase(fi: "Työkirjan kausi", sv: "Arbetsbokens period", en: "Period of the workbook")[
        reader.language
      ],
      Prose(range)
    )
  }

  private var documents: [Block] {
    let documents = reader.workbook.documents
    guard !documents.isEmpty else { return [] }
    let headings = [
      Phrase(fi: "Asiakirja", sv: "Dokument", en: "Document"),
      GoverningDocument.Column.kind.heading,
      Phrase(fi: "Voimassaolo", sv: "Giltighetstid", en: "Period of validity"),
      GoverningDocument.Column.approver.heading,
    ]
    return [
      .table(
        Table(
          columns: headings.map { Table.Column(Prose($0[reader.language])) },
          rows: documents.map { document in
            [
              reader.text(document.title), reader.text(document.kind),
              reader.validity(of: document),
              reader.text(document.approver),
            ].map { Prose($0 ?? EmptyMark.sign) }
          },
          hasRowHeadings: true
        )
      )
    ]
  }
}
