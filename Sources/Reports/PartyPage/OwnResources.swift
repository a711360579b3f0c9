internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// What a party gives, with the years by which it can be taken into the budget.
struct OwnResources {
  private let concern: PartyConcern

  init(_ concern: PartyConcern) {
    self.concern = concern
  }

  var part: OwnPart {
    let heading = Phrase(
      fi: "Resurssit ja talousarvio",
      sv: "Resurser och budget",
      en: "Resources and budget"
    )
    let workbook = concern.workbook
    let resources = workbook.resources.indices.filter {
      concern.isAmong(workbook.party(ofResource: $0))
    }
    guard !resources.isEmpty else {
      return .nothing(
        Phrase(
          fi: "Osapuolen antamia resursseja ei ole kirjattu.",
          sv: "Inga resurser från parten har angetts.",
          en: "No resources from the party have been entered."
        )
      )
    }
    return .section(heading, [table(resources)])
  }

  private func table(_ resources: [Int]) -> Block {
    let reader = concern.reader
    let columns: [Resource.Column] = [.target, .kind, .amount, .description]
    return reader.table(
      columns.map(\.heading),
      resources.map { index in
        let resource = reader.workbook.resources[index]
        let description = [
          reader.text(resource.description), groups(index).map { "(\($0))" },
        ].compactMap(\.self)
        return [
          target(index), reader.kind(of: resource),
          reader.amount(resource.amount, unit: resource.unit, year: resource.year),
          description.isEmpty ? nil : description.joined(separator: " "),
        ]
      }
    )
  }

  /// What a resource is for, as its row says; a sheet's row does so by where it stands.
  private func target(_ resource: Int) -> String? {
    let workbook = concern.workbook
    guard let file = workbook.resources[resource].origin.file, workbook.files[file].form == .sheet
    else { return workbook.resources[resource].target }
    return workbook.target(ofResource: resource).map(workbook.code)
  }

  /// The groups that give a resource; `nil`: the party gives it by itself.
  private func groups(_ resource: Int) -> String? {
    let named = concern.workbook.party(ofResource: resource).filter { $0.kind != .party }
    return named.isEmpty ? nil : named.map(concern.reader.name(of:)).joined(separator: "; ")
  }
}
