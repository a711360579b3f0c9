internal import Rules
internal import Wording
internal import Workbooks

/// What of a workbook concerns one party.
struct PartyConcern {
  let reader: Reader
  let party: Int

  /// How sentences name the party.
  let name: PartyName

  /// What the party leads, in the order of the actions.
  let leads: [Duties.Duty]

  /// What the party takes part in without leading it.
  let parts: [Duties.Duty]

  /// Indexes of the areas that the party is responsible for.
  let areas: [Int]

  /// Indexes of the goals of its actions and areas, in the workbook's order.
  let goals: [Int]

  var workbook: Workbook { reader.workbook }

  init(_ reader: Reader, party: Int, _ duties: Duties) {
    self.reader = reader
    self.party = party
    let workbook = reader.workbook
    name = PartyName(workbook.parties[party], in: reader.language)
    let own = duties.duties(ofParty: party)
    leads = own.filter(\.isLead)
    parts = own.filter { !$0.isLead }
    areas = workbook.areas.indices.filter { area in
      (workbook.countySide(ofArea: area) + workbook.municipalSide(ofArea: area))
        .contains { $0.parties.contains(party) }
    }
    let ofActions = own.flatMap { workbook.goals(ofAction: $0.action) }
    let ofAreas = areas.flatMap { workbook.goals(inArea: $0) }
    goals = Set(ofActions + ofAreas).sorted()
  }

  /// Whether somebody who is named in a cell is the party, by itself or in a group.
  func isAmong(_ responsible: [Responsible]) -> Bool {
    responsible.contains { $0.parties.contains(party) }
  }
}
