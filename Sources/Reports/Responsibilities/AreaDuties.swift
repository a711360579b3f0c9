internal import Documents
internal import Wording
internal import Workbooks

/// The duties in each area: a matrix where few are named, else a row for each of them, so that it fits the page.
struct AreaDuties {
  private let reader: Reader
  private var workbook: Workbook { reader.workbook }

  /// Those named and what they have to do, by the index of the area in which the action's first goal stands.
  private var holders: [Int?: [Holder]] = [:]
  private var actions: [Int?: [Int]] = [:]

  /// A matrix of more columns does not fit the page.
  private static let widestMatrix = 6

  private struct Holder {
    let name: String
    var duties: [Duties.Duty]
  }

  init(_ reader: Reader, _ duties: Duties) {
    self.reader = reader
    let workbook = reader.workbook
    let areaOfAction = workbook.actions.indices.map { action in
      workbook.goals(ofAction: action).first.flatMap { workbook.areas(ofGoal: $0).first }
    }
    for action in workbook.actions.indices {
      actions[areaOfAction[action], default: []].append(action)
    }
    let named =
      reader.inOrder(Array(workbook.parties.indices)).map {
        (reader.name(ofParty: $0), duties.ofParties[$0])
      }
      + duties.groups.map { ($0.name, $0.duties) } + duties.others.map { ($0.name, $0.duties) }
    for (name, duties) in named {
      var places: [Int?: Int] = [:]
      for duty in duties {
        let area = areaOfAction[duty.action]
        if let place = places[area] {
          holders[area]?[place].duties.append(duty)
        } else {
          places[area] = holders[area]?.count ?? 0
          holders[area, default: []].append(Holder(name: name, duties: [duty]))
        }
      }
    }
  }

  var blocks: [Block] {
    let areas = GoalSections.order.flatMap { group in
      workbook.areas.indices.filter { workbook.areas[$0].effectiveGroup == group }
    }
    return (areas.map(Optional.some) + [nil]).compactMap { area in
      guard let actions = actions[area] else { return nil }
      let heading =
        area.map(reader.heading(ofArea:))
        ?? Phrase(
          fi: "Toimenpiteet ilman osa-aluetta",
          sv: "Åtgärder utan delområde",
          en: "Actions without an area"
        )[reader.language]
      return .section(Prose(heading), blocks(actions, holders[area] ?? []))
    }
  }

  private func blocks(_ actions: [Int], _ holders: [Holder]) -> [Block] {
    if !holders.isEmpty, holders.count <= Self.widestMatrix {
      return [
        .paragraph(Prose(DutyWords.legend[reader.language])), matrix(actions, holders),
      ]
    }
    let list = Block.bullets(actions.map { ListItem(Prose(title(of: $0))) })
    return holders.isEmpty ? [list] : [rows(holders), list]
  }

  /// A row for each action and a column for each of those named.
  private func matrix(_ actions: [Int], _ holders: [Holder]) -> Block {
    let duties = holders.map { holder in
      Dictionary(holder.duties.map { ($0.action, $0.isLead) }, uniquingKeysWith: { $0 || $1 })
    }
    return .table(
      Table(
        columns: [Table.Column(Prose(Self.action[reader.language]))]
          + holders.map { Table.Column(Prose($0.name), alignment: .center) },
        rows: actions.map { action in
          [Prose(title(of: action))]
            + duties.map { duties in
              Prose(
                duties[action].map { DutyWords.letter(isLead: $0)[reader.language] }
                  ?? EmptyMark.sign
              )
            }
        },
        hasRowHeadings: true
      )
    )
  }

  /// A row for each of those named, with the codes of the actions.
  private func rows(_ holders: [Holder]) -> Block {
    func codes(_ duties: [Duties.Duty]) -> Prose {
      let codes = duties.map { workbook.actions[$0.action].id.text }
      return Prose(codes.isEmpty ? EmptyMark.sign : codes.joined(separator: ", "))
    }
    let headings = [
      Phrase(fi: "Vastuutaho", sv: "Ansvarig instans", en: "Responsible party"),
      DutyWords.leads, DutyWords.parts,
    ]
    return reader.table(
      headings,
      holders.map { holder in
        [
          Prose(holder.name), codes(holder.duties.filter(\.isLead)),
          codes(holder.duties.filter { !$0.isLead }),
        ]
      }
    )
  }

  private func title(of action: Int) -> String {
    let action = workbook.actions[action]
    return action.id.text + " " + (reader.text(action.title) ?? EmptyMark.sign)
  }

  private static let action = Phrase(fi: "Toimenpide", sv: "Åtgärd", en: "Action")
}
