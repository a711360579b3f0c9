/// Writes the names of records in place of their codes, for files in which nobody knows the codes.
package struct RecordNames: Sendable {
  private var names: [String: String] = [:]

  /// Parties and forums, which are named by code, short name or name.
  package static func parties(of workbook: Workbook) -> RecordNames {
    var names = RecordNames()
    for party in workbook.parties where party.origin.file != nil {
      let short = party.shortName.map { CellText.items($0.original) } ?? []
      names.add(party.name?.original, for: [party.id.whole] + short)
    }
    for forum in workbook.forums {
      let short = forum.shortName.map { CellText.names($0.original) } ?? []
      names.add(forum.name?.original, for: [forum.id.whole] + short)
    }
    return names
  }

  package static func documents(of workbook: Workbook) -> RecordNames {
    var names = RecordNames()
    for document in workbook.documents {
      names.add(document.title?.original, for: [document.id.whole])
    }
    return names
  }

  package static func sources(of workbook: Workbook) -> RecordNames {
    var names = RecordNames()
    for source in workbook.sources { names.add(source.name?.original, for: [source.id.whole]) }
    return names
  }

  private mutating func add(_ name: String?, for codes: [String]) {
    // The name comes to stand wherever the code did.
    guard let name = name.map(Excerpt.ofName) else { return }
    for code in codes where names[NormalForm.name(code)] == nil {
      names[NormalForm.name(code)] = name
    }
  }

  /// A cell that refers to records, with the names of those that it calls by their codes.
  package func named(_ text: String) -> String {
    guard !names.isEmpty else { return text }
    if let name = names[NormalForm.name(text)] { return name }
    var isChanged = false
    let items = CellText.items(text).map { item in
      let parts = names[NormalForm.name(item)] == nil ? CellText.listParts(item) : [item]
      guard parts.contains(where: { names[NormalForm.name($0)] != nil }) else { return item }
      isChanged = true
      return parts.map { names[NormalForm.name($0)] ?? $0 }.joined(separator: ", ")
    }
    return isChanged ? items.joined(separator: "; ") : text
  }
}
