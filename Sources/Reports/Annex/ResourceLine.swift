internal import Wording
internal import Workbooks

extension Reader {
  /// A resource in one line: `henkilötyö, 0,5 htv (2026), Keski-Suomen liitto: Kyselyn suunnittelu`.
  func line(ofResource index: Int) -> String {
    let resource = workbook.resources[index]
    let year = text(resource.year)
    var parts = [kind(of: resource)].compactMap(\.self)
    if let amount = amount(resource.amount, unit: resource.unit) {
      parts.append(year.map { amount + " (\($0))" } ?? amount)
    } else {
      parts += [bare(resource.unit), year].compactMap(\.self)
    }
    if let party = resource.party {
      let givers = workbook.party(ofResource: index)
      parts.append(givers.isEmpty ? party : givers.map(name(of:)).joined(separator: "; "))
    }
    let head = parts.joined(separator: ", ")
    guard let description = text(resource.description) else {
      return head.isEmpty ? EmptyMark.sign : head
    }
    return head.isEmpty ? description : head + ": " + description
  }

  /// What a resource consists of, in the workbook's own words where they say more than the kind; `nil`: it does not say.
  func kind(of resource: Resource) -> String? {
    guard let words = resource.kindWords else { return text(resource.kind) }
    guard isForeign else { return words }
    return ResourceKind.phrase(ofOwnWords: words)?[language] ?? text(resource.kind)
  }
}
