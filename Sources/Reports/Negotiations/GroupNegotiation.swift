internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// A municipality group and its negotiation of the year.
struct GroupNegotiation {
  /// As the workbook names it.
  let group: String

  /// Indexes of its municipalities among the parties; none: it is not known which they are.
  let members: [Int]

  /// Index of the meeting; `nil`: none is entered for the year.
  let meeting: Int?

  /// The groups in the order of their names, those that only meetings name behind them, and the year: the latest with a negotiation, else that of the day.
  static func all(
    in workbook: Workbook,
    on occasion: Occasion
  ) -> (year: Int, groups: [GroupNegotiation]) {
    let negotiations = workbook.negotiations(.yearly)
    func calendarYear(of meeting: Int) -> Int? {
      workbook.meetings[meeting].date.value?.start?.year
    }
    let year = negotiations.compactMap(calendarYear(of:)).max() ?? occasion.asOf.year
    var members: [String: [Int]] = [:]
    for (index, party) in workbook.parties.enumerated() {
      guard let group = party.municipalityGroup else { continue }
      members[group, default: []].append(index)
    }
    var meetings: [PartyRuns: Int] = [:]
    var named: [String: Int] = [:]
    for meeting in negotiations where calendarYear(of: meeting) == year {
      let parties = PartyRuns(uniting: workbook.group(ofMeeting: meeting).map(\.parties))
      if !parties.isEmpty, meetings[parties] == nil { meetings[parties] = meeting }
      if let group = workbook.meetings[meeting].municipalityGroup.map(NormalForm.name),
        named[group] == nil
      {
        named[group] = meeting
      }
    }
    let language = workbook.language ?? .finnish
    let groups = members.keys.sorted(by: language.areInOrder).map { group in
      let parties = members[group] ?? []
      return GroupNegotiation(
        group: group,
        members: parties,
        meeting: meetings[PartyRuns(parties)] ?? named[NormalForm.name(group)]
      )
    }
    var known = Set(members.keys.map(NormalForm.name))
    let unknown = negotiations.compactMap { meeting -> GroupNegotiation? in
      guard calendarYear(of: meeting) == year,
        workbook.group(ofMeeting: meeting).allSatisfy(\.parties.isEmpty),
        let group = workbook.meetings[meeting].municipalityGroup,
        known.insert(NormalForm.name(group)).inserted
      else { return nil }
      return GroupNegotiation(group: group, members: [], meeting: meeting)
    }
    return (year, groups + unknown)
  }

  /// Its municipalities by name.
  func municipalities(_ reader: Reader) -> Prose {
    reader.cell(members.isEmpty ? nil : reader.language.list(members.map(reader.name(ofParty:))))
  }

  /// What the group is called in a heading; a bare number gets its noun.
  func heading(_ reader: Reader) -> String {
    guard group.allSatisfy(\.isNumber) else { return group }
    return reader.say(
      fi: "Kuntaryhmä \(group)",
      sv: "Kommungrupp \(group)",
      en: "Municipality group \(group)"
    )
  }
}
