internal import Wording
internal import Workbooks

/// Two names of responsible parties that are nearly alike, where without a table and a county everybody named is a party.
struct NamesNearlyAlike {
  private let workbook: Workbook
  private let occasion: Occasion

  init(_ workbook: Workbook, _ occasion: Occasion) {
    self.workbook = workbook
    self.occasion = occasion
  }

  /// Tells of the one that is named less often.
  func check(_ reporter: inout Reporter) {
    guard !workbook.hasPartyTable, workbook.county == nil else { return }
    var counts = Array(repeating: 0, count: workbook.parties.count)
    for named in [workbook.leadsOfActions, workbook.responsibleForActions] {
      for (list, count) in zip(named.lists, named.counts) {
        for party in list.lazy.filter(\.isParty).flatMap(\.parties) { counts[party] += count }
      }
    }
    let names = workbook.parties.map { $0.name?.original ?? "" }
    var nearest: [Int: String] = [:]
    for (earlier, later) in Misspelling.pairs(among: names) {
      if counts[earlier] < counts[later] {
        nearest[earlier] = names[later]
      } else {
        nearest[later] = names[earlier]
      }
    }
    guard !nearest.isEmpty else { return }
    for index in workbook.actions.indices {
      let cells: [(Action.Column, [Responsible])] = [
        (.lead, workbook.lead(ofAction: index)),
        (.responsible, workbook.responsible(forAction: index)),
      ]
      for (column, cell) in cells where !workbook.sharesCell(column, ofAction: index) {
        for responsible in cell where responsible.isParty {
          guard let party = responsible.parties.first, let known = nearest[party] else { continue }
          let (name, other) = (occasion.quoted(responsible.text), occasion.quoted(known))
          reporter.report(
            at: workbook.place(\.actions, index, column),
            occasion.say(
              fi: "Vastuutaho \(name) on melkein samanniminen kuin \(other)",
              sv: "Den ansvariga instansen \(name) har nästan samma namn som \(other)",
              en: "The responsible party \(name) has nearly the same name as \(other)"
            ),
            remedy: occasion.say(
              fi: "Jos kyse on samasta vastuutahosta, kirjoita nimi aina samalla tavalla.",
              sv: "Om det gäller samma ansvariga instans, skriv alltid namnet på samma sätt.",
              en: "If they are the same party, write the name in the same way every time."
            ),
            isMilder: true
          )
        }
      }
    }
  }
}
