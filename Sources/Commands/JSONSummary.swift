internal import Reports
internal import Rules
internal import Workbooks

/// The summary of a check for programs, in the order of the module's page.
struct JSONSummary {
  private let checked: CheckedWorkbook

  init(_ checked: CheckedWorkbook) {
    self.checked = checked
  }

  func write(to json: inout JSONText) {
    json.object { json in
      json.member("errors", checked.count(.error))
      json.member("warnings", checked.count(.warning))
      json.member("advice", checked.count(.advice))
      json.member("ready", checked.isReady)
      writeBaseline(to: &json)
      writeCompleteness(to: &json)
      writeParties(to: &json)
    }
  }

  private func writeBaseline(to json: inout JSONText) {
    guard let comparison = checked.comparison else {
      json.member("baseline", nil as Int?)
      return
    }
    json.member("baseline")
    json.object(inline: true) { json in
      json.member("known", comparison.known)
      json.member("mended", comparison.mended)
    }
  }

  private func writeCompleteness(to json: inout JSONText) {
    let previous = checked.occasion.previous.map { Completeness($0) }
    json.member("completeness")
    json.array(Completeness(checked.workbook).items) { json, item in
      json.object(inline: true) { json in
        json.member("name", item.kind.rawValue)
        json.member("count", item.count)
        json.member("of", item.total)
        json.member("previousCount", previous?[item.kind].count)
        json.member("previousOf", previous?[item.kind].total)
      }
    }
  }

  private func writeParties(to json: inout JSONText) {
    json.member("parties")
    json.array(checked.workload.shares) { json, share in
      json.object(inline: true) { json in
        json.member("name", share.party == nil ? nil : share.name)
        json.member("code", share.party.map { code(ofParty: $0) })
        json.member("errors", share.errors)
        json.member("warnings", share.warnings)
        json.member("advice", share.advice)
      }
    }
  }

  private func code(ofParty index: Int) -> String {
    checked.workbook.code(of: RecordReference(.parties, index))
  }
}
